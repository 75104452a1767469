import Kernel

/// Messages of steering (§2.C).
@frozen public enum TeamMessage: Sendable, BitwiseCopyable {
  /// M-032, convener → members.
  case mote(Niva, Stadsomrade, nummer: UInt16, iKo: UInt16)
  /// M-031, operativt → taktiskt team: an obstacle to collaboration (ANS-82).
  case hinder(Stadsomrade)
  /// M-031, operativt team → enhetschef: status (ANS-78).
  case status(Stadsomrade, iKo: UInt16)
  /// M-033, taktiskt team or samordningsgruppen → operativa team.
  case uppdrag(Niva)
  /// M-034, förvaltning → strategiskt team: open cases, open tvister.
  case nyckeltal(Forvaltning, oppna: UInt32, tvister: UInt32)
  /// M-035, strategiskt team → samordningsgruppen.
  case samordningsgruppLyft(Stadsomrade, nummer: UInt16)
  /// M-033, samordningsgruppen → the strategiskt team that asked.
  case samordningsgruppSvar(Stadsomrade, nummer: UInt16)
  /// M-038, medlingskommissionen → the six.
  case praxis(nummer: UInt16)
  /// M-039, samordningsgruppen → the six.
  case revision(ar: UInt16, ny: Bool)
}

extension TeamMessage {
  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ b: inout B) {
    switch self {
    case .mote(let niva, let omrade, let nummer, let iKo):
      b.falt("nivå", .ord(Int(niva.rawValue), niva.ord))
      b.falt("stadsområde", .tal(omrade.index))
      b.falt("möte", .tal(Int(nummer)))
      b.falt("i kö", .tal(Int(iKo)))
    case .hinder(let omrade): b.falt("stadsområde", .tal(omrade.index))
    case .status(let omrade, let iKo):
      b.falt("stadsområde", .tal(omrade.index))
      b.falt("i kö", .tal(Int(iKo)))
    case .uppdrag(let niva): b.falt("från nivå", .ord(Int(niva.rawValue), niva.ord))
    case .nyckeltal(let forvaltning, let oppna, let tvister):
      b.falt("förvaltning", .forvaltning(forvaltning))
      b.falt("öppna ärenden", .tal(Int(oppna)))
      b.falt("öppna tvister", .tal(Int(tvister)))
    case .samordningsgruppLyft(let omrade, let nummer),
      .samordningsgruppSvar(let omrade, let nummer):
      b.falt("stadsområde", .tal(omrade.index))
      b.falt("fråga", .tal(Int(nummer)))
    case .praxis(let nummer): b.falt("utlåtande", .tal(Int(nummer)))
    case .revision(let ar, let ny):
      b.falt("år", .tal(Int(ar)))
      b.falt("ny version", .jaNej(ny))
    }
  }
}
