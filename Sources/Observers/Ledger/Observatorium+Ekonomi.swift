import Domain
import Kernel

/// Who pays, and what the enskild pays: G-11, G-24.
extension Observatorium {
  mutating func vaxlaKostnad(
    _ plats: Int, _ n: Int, _ obetald: Bool, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let i = plats &* 4 &+ n
    if obetald {
      register.behov[i].flaggor.insert(.g11)
      oppna(.g11, .behov(n), plats, register.behov[i].beslut, orsak, nu)
    } else {
      register.behov[i].flaggor.remove(.g11)
      let langd = stang(.g11, .behov(n), plats, orsak, nu)
      if langd > 0 { utanBetalare(plats, nu &- langd) }
    }
  }

  /// INV-S09 broke at `nar`.
  mutating func utanBetalare(_ plats: Int, _ nar: Sek) {
    invariantbok.bruten(
      .s09, register.poster[plats].person, nar, "ett beslut utan rätt betalare")
  }

  mutating func kostnadsPost(
    _ b: BehovID, _ beviljande: Forvaltning, _ betalare: ForvaltningSet, delning: UInt8,
    dag: Int32, beslutsdag: Int32, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    // Sharing is agreed about one förvaltning's beslut: whoever takes over pays alone (ANS-98).
    let delas = delas(plats, n, av: beviljande.rawValue)
    // The first post of a beslut holds from its day, no earlier and no later.
    let forsta =
      register.behov[i].beviljande != beviljande.rawValue
      && !register.behov[i].betalar.contains(beviljande)
    let rattDag = forsta ? dag == beslutsdag : dag >= beslutsdag
    let ratt =
      delas
      ? delning == 50 && betalare.count == 2 && betalare.contains(beviljande)
      : delning == 100 && betalare == ForvaltningSet(beviljande)
    invariantbok.prova(
      .s09, ratt && rattDag, b.person, nu,
      "en kostnadspost med fel betalare, andel eller dag")
    raknaKostnad(i, till: dag)
    register.behov[i].kostnadsdag = dag
    register.behov[i].delning = delning
    register.behov[i].beviljande = beviljande.rawValue
    register.behov[i].betalar =
      ratt
      ? register.behov[i].betalar.with(beviljande) : register.behov[i].betalar.without(beviljande)
    vardera(plats, n, nu, Glapporsak(.kostnadsPost))
  }

  /// The post of whoever records it ends.
  mutating func kostnadUpphor(_ b: BehovID, dag: Int32, _ aktor: ActorID, _ nu: Sek) {
    let plats = ta(b.person, nu)
    let i = plats &* 4 &+ Int(b.nummer)
    let vems = Aktor.namnd(aktor) ?? Forvaltning(rawValue: register.behov[i].beviljande)
    guard let vems else { return }
    if register.behov[i].beviljande == vems.rawValue {
      raknaKostnad(i, till: dag)
      register.behov[i].delning = 0
      register.behov[i].beviljande = 255
    }
    register.behov[i].betalar = register.behov[i].betalar.without(vems)
    vardera(plats, Int(b.nummer), nu, Glapporsak(.kostnadUpphor))
  }

  /// Adds the days for which the standing post has held.
  mutating func raknaKostnad(_ i: Int, till dag: Int32) {
    let b = register.behov[i]
    guard b.beviljande != 255, dag > b.kostnadsdag else { return }
    let dagar = Int(dag - b.kostnadsdag)
    switch b.delning {
    case 100: kostnadsRakning.dagar100 += dagar
    case 50: kostnadsRakning.dagar5050 += dagar
    default: kostnadsRakning.dagarAnnat += dagar
    }
  }

  /// Whether the cost of a need is shared, by an agreement in an SP about the beslut of `vems`.
  @inline(__always)
  func delas(_ plats: Int, _ n: Int, av vems: UInt8) -> Bool {
    var s = register.poster[plats].sp
    while s != ingenLank {
      let post = sper.poster[Int(s)]
      if post.delarBehov == UInt8(n), post.delarAv == vems { return true }
      s = post.nasta
    }
    return false
  }

  /// From now the cost is shared, or no longer; the payer has the day to follow.
  mutating func delningAndrad(_ plats: Int, _ n: Int, _ nu: Sek) {
    let dygn = Sek(Sekunder.dygn)
    let imorgon = (nu / dygn &+ 1) &* dygn
    register.poster[plats].kostnadsbehov.insert(BehovSet(n))
    register.poster[plats].kostnadsprov = min(imorgon, register.poster[plats].kostnadsprov)
    vackVid(register.poster[plats].kostnadsprov, plats)
  }

  /// The sharing that was agreed in an SP ends with it (H-30), or where a party has learned that
  /// the SP is closed for it: what it shares there it bears alone again.
  mutating func slutaDela(_ plats: Int, _ s: Int, _ part: Forvaltning?, _ nu: Sek) {
    let post = sper.poster[s]
    guard post.delarBehov < 4, part == nil || part?.rawValue == post.delarAv else { return }
    sper.poster[s].delarBehov = 255
    let n = Int(post.delarBehov)
    if register.behov[plats &* 4 &+ n].oppet { delningAndrad(plats, n, nu) }
  }

  /// The day after a change of sharing: whoever's post has not followed names the wrong payer.
  mutating func provaDelning(_ plats: Int, _ n: Int, _ nu: Sek) {
    let i = plats &* 4 &+ n
    guard register.behov[i].oppet, register.behov[i].delning != 0 else { return }
    let andel: UInt8 = delas(plats, n, av: register.behov[i].beviljande) ? 50 : 100
    if register.behov[i].delning != andel {
      register.behov[i].betalar = []
      vardera(plats, n, nu, .tid)
    }
  }

  mutating func avgift(_ p: PersonID, _ f: Forvaltning, manad: UInt16, promille: UInt16, _ nu: Sek)
  {
    let plats = ta(p, nu)
    if register.poster[plats].avgiftsmanad != manad {
      register.poster[plats].avgiftsmanad = manad
      register.poster[plats].avgift = 0
      register.poster[plats].avgiftsparter = []
    }
    register.poster[plats].avgiftsparter = register.poster[plats].avgiftsparter.with(f)
    let (summa, over) = register.poster[plats].avgift.addingReportingOverflow(promille)
    register.poster[plats].avgift = over ? .max : summa
    invariantbok.holl(.s20)
    if register.poster[plats].avgift > 1000 {
      overskriden(plats, manad, nu)
    }
  }

  /// The month's fees are over maxtaxan (G-24). Who puts that right the documents do not say (H-31):
  /// it stays so to the end of the run.
  private mutating func overskriden(_ plats: Int, _ manad: UInt16, _ nu: Sek) {
    if !bok.arOppen(.g24, .manad(manad), huvud: register.poster[plats].oppna) {
      oppna(
        .g24, .manad(manad), plats, register.poster[plats].avgiftsparter,
        Glapporsak(.avgiftsPost), nu)
    }
  }

  /// INV-S20 breaks where the excess is not put right within the day.
  mutating func forHogAvgift(_ plats: Int, _ langd: Sek, _ nar: Sek) {
    guard langd >= Sek(Sekunder.dygn) else { return }
    invariantbok.bruten(
      .s20, register.poster[plats].person, nar, "månadens avgifter över maxtaxan")
  }
}
