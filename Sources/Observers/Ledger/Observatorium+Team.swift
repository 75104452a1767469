import Domain
import Kernel

/// Teams and samordningsgruppen, which belong to no person: their part of G-09, and INV-S18, L23.
extension Observatorium {
  mutating func teamMote(_ aktor: ActorID, _ niva: Niva, _ nu: Sek) {
    ovrigtRakning.teammoten[Int(niva.rawValue)] += 1
    if niva == .operativ {
      invariantbok.prova(
        .s18, arCell(aktor), nil, nu, "ett operativt team utanför stadsområde och förvaltning")
    }
    guard let omrade = Observatorium.teamomrade(aktor) else { return }
    // The teams of a stadsområde meet together (H-20), so the stadsområde is what is idle.
    provaTeam(niva, omrade, nu, Glapporsak(.teamMote))
    teambok.senast[Int(niva.rawValue) * 4 + omrade.index] = nu
  }

  /// A team that has not met for twice its interval has been idle since then.
  private mutating func provaTeam(
    _ niva: Niva, _ omrade: Stadsomrade, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let i = Int(niva.rawValue)
    let fran = Int64(teambok.senast[i * 4 + omrade.index]) + bok.granser.teammote[i]
    if fran < Int64(nu) {
      bok.utanPerson(niva, parter: [], fran: Sek(fran), till: nu, orsak: orsak)
    }
  }

  /// Whether it is the one operative team of a cell that exists under the topology (H-20); a joint
  /// team of a stadsområde has the name of its SF's.
  private func arCell(_ aktor: ActorID) -> Bool {
    guard case .operativtTeam(let f, let omrade) = Aktor(aktor) else { return false }
    switch bok.granser.topologi {
    case 1: return true
    case 2: return f == .sf(omrade)
    default: return !f.arSF || f == .sf(omrade)
    }
  }

  private static func teamomrade(_ aktor: ActorID) -> Stadsomrade? {
    switch Aktor(aktor) {
    case .operativtTeam(_, let omrade), .taktisktTeam(let omrade), .strategisktTeam(let omrade):
      omrade
    default: nil
    }
  }

  mutating func gruppFragad(_ omrade: Stadsomrade, _ nummer: UInt16, _ nu: Sek) {
    tvistRakning.gruppfragor += 1
    teambok.fragor.append((omrade, nummer, nu))
  }

  mutating func gruppSvarade(_ omrade: Stadsomrade, _ nummer: UInt16, _ nu: Sek) {
    tvistRakning.gruppsvar += 1
    let i = teambok.fragor.firstIndex { $0.omrade == omrade && $0.nummer == nummer }
    guard let i else { return }
    let fraga = teambok.fragor.remove(at: i)
    provaGrupp(fraga.tid, nu, Glapporsak(.gruppSvarade))
  }

  private mutating func provaGrupp(_ fragad: Sek, _ nu: Sek, _ orsak: Glapporsak) {
    let fran = bok.granser.efter(fragad, kontorstid: bok.granser.grupp)
    bok.utanPerson(.medling, parter: [], fran: fran, till: nu, orsak: orsak)
  }

  mutating func slutraknaTeam(_ nu: Sek) {
    for niva in [Niva.operativ, .taktisk, .strategisk] {
      for omrade in Stadsomrade.allCases { provaTeam(niva, omrade, nu, .slut) }
    }
    for fraga in teambok.fragor { provaGrupp(fraga.tid, nu, .slut) }
    for ar in teambok.slutade {
      invariantbok.prova(
        .l23, teambok.provade.contains(ar), nil, nu, "ett år utan aktualitetsprövning")
    }
  }
}
