import Domain
import Kernel

/// Acute concern: G-13, INV-L07, INV-S22.
extension Observatorium {
  mutating func akutOro(_ p: PersonID, _ observerande: Forvaltning, _ nu: Sek) {
    let plats = ta(p, nu)
    ovrigtRakning.akutOro += 1
    invariantbok.holl(.l07)
    invariantbok.holl(.s22)
    // The SF of the person's own stadsområde is the receiver: it knows.
    guard observerande != .sf(p.omrade) else { return }
    register.poster[plats].oroVantar = register.poster[plats].oroVantar.with(observerande)
    register.poster[plats].oroTid = min(register.poster[plats].oroTid, nu)
    vackVid(register.poster[plats].oroTid &+ bok.granser.lookahead &+ 1, plats)
    if register.poster[plats].oroSandTid != nu {
      register.poster[plats].oroEjSand = register.poster[plats].oroEjSand.with(observerande)
    }
  }

  /// The time that is tolerated has passed: the gap runs since the concern was seen.
  mutating func oroForSent(_ plats: Int, _ nu: Sek) {
    let fran = register.poster[plats].oroTid
    let person = register.poster[plats].person
    let vantar = register.poster[plats].oroVantar
    register.poster[plats].oroVantar = []
    register.poster[plats].oroTid = ingenTid
    vantar.forEach { f in
      invariantbok.bruten(.l07, person, fran, "akut oro utan orosanmälan i tid")
      guard !bok.arOppen(.g13, .forvaltning(f), huvud: register.poster[plats].oppna) else { return }
      bok.oppna(
        .g13, .forvaltning(f), plats: plats, parter: ForvaltningSet(f).with(.sf(person.omrade)),
        orsak: Glapporsak(.akutOro), fran: fran,
        unionFran: max(fran, register.poster[plats].skyddStangd), &register)
    }
  }

  mutating func anmald(_ p: PersonID, _ fran: Forvaltning, _ nu: Sek) {
    let plats = ta(p, nu)
    spRakning.orosanmalningar += 1
    if register.poster[plats].oroVantar.contains(fran) {
      register.poster[plats].oroVantar = register.poster[plats].oroVantar.without(fran)
      if register.poster[plats].oroVantar.isEmpty { register.poster[plats].oroTid = ingenTid }
    } else {
      let langd = stang(.g13, .forvaltning(fran), plats, Glapporsak(meddelande: .orosanmalan), nu)
      if langd > 0 { register.poster[plats].skyddStangd = nu }
    }
  }
}
