import Kernel

/// Messages of the ladder (§2.C, §3.2).
@frozen public enum TvistMessage: Sendable, BitwiseCopyable {
  /// D-05 (derived from SP-77): the one who meets the disagreement tells the lifting party.
  /// `namngesFor` are those before whom the samtycke lets the person be named; empty for nobody.
  case oenighet(
    TvistID, sp: UInt8, parter: ForvaltningSet, halvare: ForvaltningSet,
    namngesFor: ForvaltningSet)
  /// M-027, handläggare → 1:e in the same enhet.
  case arbetsledningsFraga(TvistID)
  /// M-028.
  case arbetsledningsSvar(TvistID, lyft: Bool)
  /// M-029, level → next level in the own line.
  case linjeLyft(
    TvistID, till: Niva, parter: ForvaltningSet, halvare: ForvaltningSet, identifierad: Bool,
    forsok: UInt16)
  /// M-031 (operative) or M-030 (higher): the matter is put on a team's agenda.
  case teamFraga(
    TvistID, niva: Niva, parter: ForvaltningSet, fran: Forvaltning, identifierad: Bool,
    forsok: UInt16)
  /// M-031 or M-030: the outcome of an attempt at the team's meeting.
  case teamSvar(TvistID, niva: Niva, lyckat: Bool, identifierad: Bool)
  /// D-06 (derived from §3.2): the matter leaves the team's agenda.
  case teamAterkallad(TvistID, niva: Niva)
  /// M-036. `halvare` has the beslut that the tvist is about, if anybody has (H-86).
  case begaranOmMedling(
    TvistID, parter: ForvaltningSet, halvare: ForvaltningSet, fran: Forvaltning,
    identifierad: Bool, forsok: UInt16)
  /// M-037; not taken up where `tasUpp` is false. `jav` names förvaltningar with a connected member.
  case utlatande(
    TvistID, tasUpp: Bool, forordad: Forvaltning, ledamoter: UInt8, jav: ForvaltningSet,
    identifierad: Bool)
  /// D-07 (derived from SP-77): the lifting party tells the parties how the tvist ended.
  /// `ansvarig` 7 names nobody.
  case tvistLost(TvistID, sp: UInt8, utfall: Tvistutfall, ansvarig: UInt8)
}

extension TvistMessage {
  /// The tvist that the message is about.
  @inlinable public var tvist: TvistID {
    switch self {
    case .oenighet(let t, _, _, _, _), .arbetsledningsFraga(let t), .arbetsledningsSvar(let t, _),
      .linjeLyft(let t, _, _, _, _, _), .teamFraga(let t, _, _, _, _, _), .teamSvar(let t, _, _, _),
      .teamAterkallad(let t, _), .begaranOmMedling(let t, _, _, _, _, _),
      .utlatande(let t, _, _, _, _, _), .tvistLost(let t, _, _, _):
      t
    }
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ b: inout B) {
    b.tvist(tvist)
    switch self {
    case .oenighet(_, let sp, let parter, let halvare, let namngesFor):
      b.falt("sp", .tal(Int(sp)))
      b.falt("parter", .forvaltningar(parter))
      b.falt("har beslut", .forvaltningar(halvare))
      b.falt("får namnges för", .forvaltningar(namngesFor))
      b.falt("identifierad", .jaNej(!namngesFor.isEmpty))
    case .arbetsledningsFraga: break
    case .arbetsledningsSvar(_, let lyft): b.falt("lyft", .jaNej(lyft))
    case .linjeLyft(_, let till, let parter, let halvare, let identifierad, let forsok):
      b.falt("har beslut", .forvaltningar(halvare))
      b.falt("begäran", .tal(Int(forsok)))
      b.falt("till", .ord(Int(till.rawValue), till.ord))
      b.falt("parter", .forvaltningar(parter))
      b.falt("identifierad", .jaNej(identifierad))
    case .teamFraga(_, let niva, let parter, let fran, let identifierad, let forsok):
      b.falt("tidigare försök", .tal(Int(forsok)))
      b.falt("nivå", .ord(Int(niva.rawValue), niva.ord))
      b.falt("parter", .forvaltningar(parter))
      b.falt("från", .forvaltning(fran))
      b.falt("identifierad", .jaNej(identifierad))
    case .teamSvar(_, let niva, let lyckat, let identifierad):
      b.falt("nivå", .ord(Int(niva.rawValue), niva.ord))
      b.falt("överens", .jaNej(lyckat))
      b.falt("identifierad", .jaNej(identifierad))
    case .teamAterkallad(_, let niva): b.falt("nivå", .ord(Int(niva.rawValue), niva.ord))
    case .begaranOmMedling(
      _, let parter, let halvare, let fran, let identifierad, let forsok):
      b.falt("har beslut", .forvaltningar(halvare))
      b.falt("parter", .forvaltningar(parter))
      b.falt("från", .forvaltning(fran))
      b.falt("identifierad", .jaNej(identifierad))
      b.falt("försök i ordinarie struktur", .tal(Int(forsok)))
    case .utlatande(_, let tasUpp, let forordad, let ledamoter, let jav, let identifierad):
      b.falt("tas upp", .jaNej(tasUpp))
      b.falt("förordad", .forvaltning(forordad))
      b.falt("ledamöter", .tal(Int(ledamoter)))
      b.falt("jäviga", .forvaltningar(jav))
      b.falt("identifierad", .jaNej(identifierad))
    case .tvistLost(_, let sp, let utfall, let ansvarig):
      b.falt("ansvarig", .tal(Int(ansvarig)))
      b.falt("sp", .tal(Int(sp)))
      b.falt("utfall", .ord(Int(utfall.rawValue), utfall.ord))
    }
  }
}
