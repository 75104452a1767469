import Domain
import Kernel

/// Who answers for a need, who delivers, who hands over: G-01, G-02, G-12, G-28, G-40.
extension Observatorium {
  /// Brings the gaps that follow from the state of a need into line with it.
  mutating func vardera(_ plats: Int, _ n: Int, _ nu: Sek, _ orsak: Glapporsak) {
    let i = plats &* 4 &+ n
    let b = register.behov[i]
    guard b.oppet else { return }
    let utan = b.ansvariga.rawValue == 0
    if utan != b.flaggor.contains(.g01) { vaxlaAnsvar(plats, n, utan, nu, orsak) }
    if !utan, !b.flaggor.contains(.harAnsvar) {
      register.behov[i].flaggor.insert(.harAnsvar)
      ledtidsbok.lagg(.behovAnsvar, register.poster[plats].person.omrade, b.identifierat, nu)
    }
    let saknas = b.levererar.rawValue == 0 && b.skaLevereras <= nu
    if saknas != b.flaggor.contains(.g02) {
      vaxlaInsats(plats, n, saknas, nu, orsak)
    } else if b.levererar.rawValue == 0, !saknas {
      vackVid(b.skaLevereras, plats)
    }
    let obetald = b.beslut.rawValue & ~b.betalar.rawValue != 0 && !b.flaggor.contains(.hsl)
    if obetald != b.flaggor.contains(.g11) { vaxlaKostnad(plats, n, obetald, nu, orsak) }
    if b.flaggor.contains(.g40) { provaOvertagen(plats, n, nu, orsak) }
    if b.flaggor.contains(.tvist) { vaxlaTvisttid(plats, n, b.beslut.rawValue != 0, nu) }
  }

  private mutating func vaxlaAnsvar(
    _ plats: Int, _ n: Int, _ utan: Bool, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let i = plats &* 4 &+ n
    if utan {
      register.behov[i].flaggor.insert(.g01)
      oppna(.g01, .behov(n), plats, register.behov[i].ansprak, orsak, nu)
    } else {
      register.behov[i].flaggor.remove(.g01)
      let langd = stang(.g01, .behov(n), plats, orsak, nu, parter: register.behov[i].ansprak)
      if langd > 0 { utanAnsvar(plats, nu &- langd) }
    }
  }

  /// INV-S01 broke at `nar`.
  mutating func utanAnsvar(_ plats: Int, _ nar: Sek) {
    invariantbok.bruten(
      .s01, register.poster[plats].person, nar, "ett öppet behov som ingen ansvarar för")
  }

  private mutating func vaxlaInsats(
    _ plats: Int, _ n: Int, _ saknas: Bool, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let i = plats &* 4 &+ n
    if saknas {
      register.behov[i].flaggor.insert(.g02)
      oppna(.g02, .behov(n), plats, register.behov[i].beslut, orsak, nu)
    } else {
      register.behov[i].flaggor.remove(.g02)
      stang(.g02, .behov(n), plats, orsak, nu)
    }
  }

  private mutating func provaOvertagen(_ plats: Int, _ n: Int, _ nu: Sek, _ orsak: Glapporsak) {
    let i = plats &* 4 &+ n
    guard let ny = register.behov[i].overenskommen.first,
      register.behov[i].beslut.contains(ny)
    else { return }
    let fran = register.behov[i].fran(ny)
    guard fran <= nu else { return vackVid(fran, plats) }
    register.behov[i].flaggor.remove(.g40)
    let langd = stang(.g40, .behov(n), plats, orsak, nu)
    if langd > 0 { overlamningshal(plats, nu &- langd) }
  }

  /// INV-S43 broke at `nar`.
  mutating func overlamningshal(_ plats: Int, _ nar: Sek) {
    invariantbok.bruten(
      .s43, register.poster[plats].person, nar,
      "den förra förvaltningen slutade innan den nyas beslut gällde")
  }

  /// A förvaltning lets go of a need; where another is to take over, its beslut must be in force.
  mutating func lamnar(
    _ plats: Int, _ n: Int, _ f: Forvaltning, beslut: Bool, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let i = plats &* 4 &+ n
    let b = register.behov[i]
    guard b.oppet, b.fore.contains(f), b.flaggor.contains(.foreBeslut) == beslut else { return }
    register.behov[i].fore = b.fore.without(f)
    // Word of the agreement is still on its way: the förvaltning let go without knowing of it.
    if b.obesked >> f.rawValue & 1 != 0,
      let sedan = bok.oppenSedan(.g28, .behov(n), huvud: register.poster[plats].oppna),
      nu &- sedan <= bok.granser.lookahead
    {
      return
    }
    guard register.behov[i].fore.isEmpty, let ny = b.overenskommen.first else { return }
    invariantbok.holl(.s43)
    if !(b.beslut.contains(ny) && b.fran(ny) <= nu), !b.flaggor.contains(.g40) {
      register.behov[i].flaggor.insert(.g40)
      oppna(.g40, .behov(n), plats, ForvaltningSet(f).with(ny), orsak, nu)
    }
  }

  mutating func behovIdentifierat(
    _ b: BehovID, _ slag: BehovsSlag, _ forst: Forvaltning, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let i = plats &* 4 &+ Int(b.nummer)
    guard !register.behov[i].oppet else { return }
    // Another enhet may have met the person in the same second: what it did stands.
    register.behov[i].identifierat = nu
    register.behov[i].flaggor.formUnion(slag == .halsovard ? [.oppet, .hsl] : .oppet)
    personRakning.behov += 1
    invariantbok.holl(.s01)
    if register.behov[i].flaggor.contains(.klassat) {
      provaTillhorighet(plats, Int(b.nummer), nu)
    } else {
      register.behov[i].ansprak = ForvaltningSet(forst)
    }
    vardera(plats, Int(b.nummer), nu, Glapporsak(.behovIdentifierat))
  }

  mutating func behovUpphort(_ b: BehovID, _ nu: Sek) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    let orsak = Glapporsak(.behovUpphort)
    let flaggor = register.behov[i].flaggor
    guard flaggor.contains(.oppet) else { return }
    personRakning.behovUpphorda += 1
    let hade = register.behov[i].beslut
    for f in Forvaltning.allCases where hade.contains(f) { slutade(b.person, f, nu) }
    if flaggor.contains(.g01) {
      let langd = stang(.g01, .behov(n), plats, orsak, nu, parter: register.behov[i].ansprak)
      if langd > 0 { utanAnsvar(plats, nu &- langd) }
    }
    if flaggor.contains(.g02) { stang(.g02, .behov(n), plats, orsak, nu) }
    if flaggor.contains(.g11) { vaxlaKostnad(plats, n, false, nu, orsak) }
    if flaggor.contains(.g12) { stang(.g12, .behov(n), plats, orsak, nu) }
    if flaggor.contains(.g28) { stang(.g28, .behov(n), plats, orsak, nu) }
    if flaggor.contains(.g40) {
      let langd = stang(.g40, .behov(n), plats, orsak, nu)
      if langd > 0 { overlamningshal(plats, nu &- langd) }
    }
    if flaggor.contains(.tvist) { vaxlaTvisttid(plats, n, false, nu) }
    // The cost post stands until it is ended; a tvist is ended by a fact of its own.
    var post = Behovspost()
    post.kostnadsdag = register.behov[i].kostnadsdag
    post.delning = register.behov[i].delning
    post.beviljande = register.behov[i].beviljande
    register.behov[i] = post
    glomKand(b.person, plats)
  }

  mutating func klassning(
    _ b: BehovID, _ ansprak: ForvaltningSet, dagar: Int32, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let i = plats &* 4 &+ Int(b.nummer)
    provaKand(b.person, ansprak, dagar: dagar, plats, nu)
    register.behov[i].ansprak = ansprak
    register.behov[i].flaggor.insert(.klassat)
    if register.behov[i].oppet { provaTillhorighet(plats, Int(b.nummer), nu) }
  }

  /// G-12 follows the latest classification.
  private mutating func provaTillhorighet(_ plats: Int, _ n: Int, _ nu: Sek) {
    if arOklart(plats, n) {
      oklarnar(plats, n, Glapporsak(.klassning), nu)
    } else {
      klarnar(plats, n, Glapporsak(.klassning), nu)
    }
  }

  /// Whether no classification, agreement or beslut says where an open need belongs.
  private func arOklart(_ plats: Int, _ n: Int) -> Bool {
    let b = register.behov[plats &* 4 &+ n]
    return b.oppet && b.flaggor.contains(.klassat) && b.ansprak.count != 1
      && b.overenskommen.isEmpty && b.beslut.isEmpty
  }

  /// What said where the need belongs has lapsed: G-12 opens anew, where the classification alone
  /// does not say it.
  mutating func oklarnar(_ plats: Int, _ n: Int, _ orsak: Glapporsak, _ nu: Sek) {
    let i = plats &* 4 &+ n
    guard !register.behov[i].flaggor.contains(.g12), arOklart(plats, n) else { return }
    register.behov[i].flaggor.insert(.g12)
    oppna(.g12, .behov(n), plats, register.behov[i].ansprak, orsak, nu)
  }

  /// It is clear where the need belongs (G-12).
  mutating func klarnar(_ plats: Int, _ n: Int, _ orsak: Glapporsak, _ nu: Sek) {
    let i = plats &* 4 &+ n
    guard register.behov[i].flaggor.contains(.g12) else { return }
    register.behov[i].flaggor.remove(.g12)
    stang(.g12, .behov(n), plats, orsak, nu)
  }
}
