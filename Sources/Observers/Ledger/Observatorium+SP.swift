import Domain
import Kernel

/// The chain of an SP: G-03 to G-06 follow one another and never overlap.
extension Observatorium {
  /// The person's place and the SP's, with the person brought up to `nu`.
  @inline(__always)
  mutating func ta(_ sp: SPID, _ nu: Sek) -> (plats: Int, s: Int) {
    let plats = ta(sp.person, nu)
    return (plats, sper.plats(sp, &register, plats: plats, nu: nu))
  }

  mutating func samordningsbehov(_ sp: SPID, _ behov: BehovSet, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    sper.poster[s].behov = behov
    spRakning.antal += 1
    invariantbok.holl(.l01)
    invariantbok.holl(.l05)
    kedja(s, plats, sp, 4, Glapporsak(.samordningsBehovIdentifierat), nu)
  }

  mutating func spTillstand(_ sp: SPID, fran: SPTillstand, till: SPTillstand, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    rorelse(s, sp, nu)
    sper.poster[s].tillstand = till
    let plan = sper.poster[s].flaggor.contains(.planIKraft)
    let orsak = Glapporsak(.spTillstand)
    switch till {
    case .identifierad: kedja(s, plats, sp, 4, orsak, nu)
    case .samtyckeInhamtas: kedja(s, plats, sp, 3, orsak, nu)
    case .samtyckeSaknas:
      kedja(s, plats, sp, 3, orsak, nu)
      sper.poster[s].flaggor.insert(.moteAvgjort)
      gesUpp(plats, sp, orsak, nu)
    case .samtyckeFinns:
      // The two halves of G-04 are intervals of their own.
      kedja(s, plats, sp, 4, orsak, nu, pa: fran != till)
    case .kallad: kedja(s, plats, sp, 5, orsak, nu)
    case .uteblivet:
      kedja(s, plats, sp, 5, orsak, nu)
      if fran != till {
        sper.poster[s].missade &+= 1
        spRakning.motenMissade += 1
      }
    case .moteHallet, .utkast, .forGodkannande: kedja(s, plats, sp, plan ? 0 : 6, orsak, nu)
    case .upprattad, .registrerad, .pagar, .avslutad: kedja(s, plats, sp, 0, orsak, nu)
    }
  }

  /// Something happened in the SP (INV-L05).
  @inline(__always)
  mutating func rorelse(_ s: Int, _ sp: SPID, _ nu: Sek) {
    if sper.poster[s].tillstand == .pagar { provaTystnad(s, sp.person, nu) }
    sper.poster[s].sistaHandelse = nu
  }

  mutating func provaTystnad(_ s: Int, _ person: PersonID, _ nu: Sek) {
    let tyst = Int64(nu) - Int64(sper.poster[s].sistaHandelse) > bok.granser.tystSP
    guard tyst, !sper.poster[s].flaggor.contains(.tystBrott) else { return }
    sper.poster[s].flaggor.insert(.tystBrott)
    let nar = Sek(clamping: Int64(sper.poster[s].sistaHandelse) + bok.granser.tystSP)
    invariantbok.bruten(.l05, person, nar, "en pågående SP utan händelse")
  }

  /// Moves the chain to another gap (3–6), or to none (0); `pa` starts a new interval anyway.
  mutating func kedja(
    _ s: Int, _ plats: Int, _ sp: SPID, _ ny: UInt8, _ orsak: Glapporsak, _ nu: Sek,
    pa omstart: Bool = false
  ) {
    let gammal = sper.poster[s].kedja
    if gammal == ny, !omstart { return }
    let parter = sper.poster[s].parter
    if gammal != 0 {
      stang(Observatorium.kedjeslag(gammal), .sp(sp), plats, orsak, nu, parter: parter)
      if gammal == 4 { provaSteg(s, sp.person, nu) }
    }
    sper.poster[s].kedja = ny
    sper.poster[s].kedjaTid = nu
    if ny != 0 {
      let inblandade = ny >= 5 ? parter : ForvaltningSet(sp.initierande)
      oppna(Observatorium.kedjeslag(ny), .sp(sp), plats, inblandade, orsak, nu)
    }
  }

  @inline(__always)
  private static func kedjeslag(_ n: UInt8) -> GlappSlag {
    switch n {
    case 3: .g03
    case 4: .g04
    case 5: .g05
    default: .g06
    }
  }

  /// The initierande's own step took longer than `varningsgräns` (INV-L01).
  mutating func provaSteg(_ s: Int, _ person: PersonID, _ nu: Sek) {
    guard !sper.poster[s].flaggor.contains(.langsamt),
      bok.granser.over(bok.granser.varning, sper.poster[s].kedjaTid, nu)
    else { return }
    sper.poster[s].flaggor.insert(.langsamt)
    let nar = bok.granser.efter(sper.poster[s].kedjaTid, kontorstid: bok.granser.varning)
    invariantbok.bruten(.l01, person, nar, "ett sett behov av samordning utan nästa steg i tid")
  }

  /// Contacts of the SP are given up (G-14).
  private mutating func gesUpp(_ plats: Int, _ sp: SPID, _ orsak: Glapporsak, _ nu: Sek) {
    stangAlla(plats, orsak, nu) { $0 == .g14 && $1.hor(till: sp) }
  }

  mutating func spSlut(_ sp: SPID, _ grund: Avslutsgrund, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    let orsak = Glapporsak(.spSlut)
    rorelse(s, sp, nu)
    kedja(s, plats, sp, 0, orsak, nu)
    gesUpp(plats, sp, orsak, nu)
    stang(.g15, .sp(sp), plats, orsak, nu)
    spRakning.avslutsgrund[Int(grund.rawValue)] += 1
    let post = sper.poster[s]
    if post.upprattadTid != ingenTid {
      ledtidsbok.lagg(.upprattadAvslutad, sp.person.omrade, post.upprattadTid, nu)
    }
    sper.poster[s].flaggor.insert(.avslutad)
    sper.poster[s].flaggor.remove(.planIKraft)
    sper.poster[s].dokumentTid = ingenTid
    slutaDela(plats, s, nil, nu)
    if grund == .sammanslagen {
      stangAlla(plats, orsak, nu) { $0 == .g07 && $1.hor(till: sp) }
      return
    }
    let dokumenterar =
      post.flaggor.contains(.mote) ? post.moteParter : ForvaltningSet(sp.initierande)
    dokumenterar.forEach { ska($0, .avslut, sp, plats, orsak, nu) }
    register.poster[plats].stodarenden.intersection(post.parter).forEach { f in
      if !bok.arOppen(.g37, .sp(sp, f), huvud: register.poster[plats].oppna) {
        oppna(.g37, .sp(sp, f), plats, ForvaltningSet(f), orsak, nu)
      }
    }
  }

  mutating func stodarende(_ p: PersonID, _ f: Forvaltning, oppnat: Bool, _ nu: Sek) {
    let plats = ta(p, nu)
    if oppnat {
      register.poster[plats].stodarenden = register.poster[plats].stodarenden.with(f)
    } else {
      register.poster[plats].stodarenden = register.poster[plats].stodarenden.without(f)
      if bok.granser.stodkontaktGerKand { slutade(p, f, nu) }
      stangAlla(plats, Glapporsak(.stodarendeAvslutat), nu) { $0 == .g37 && $1.forvaltning == f }
      provaDokumentIgen(plats, f, nu)
    }
  }
}
