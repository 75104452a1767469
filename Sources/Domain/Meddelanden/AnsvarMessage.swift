import Kernel

/// Messages about decisions, responsibility and cost (§2.B).
@frozen public enum AnsvarMessage: Sendable, BitwiseCopyable {
  /// M-022, förvaltning → enskild.
  case insatsBeslut(BehovID, forvaltning: Forvaltning, bifall: Bool, fran: Moment)
  /// D-04 (derived from H-86, H-98): the deciding förvaltning tells the other parties.
  case beslutUnderrattelse(SPID, behov: UInt8, forvaltning: Forvaltning, bifall: Bool, fran: Moment)
  /// M-023, to every party and the enskild.
  case overenskommelse(
    SPID, behov: UInt8, ansvarig: Forvaltning, fran: Moment, iTvist: Bool, parter: ForvaltningSet)
  /// M-024.
  case samfinansiering(SPID, behov: UInt8, med: Forvaltning, upprattad: Moment)
  /// M-025; fee in thousandths of maxtaxan.
  case maxtaxa(PersonID, manad: UInt16, promille: UInt16, fran: Forvaltning, svar: Bool)
  /// M-026, reporter → own line → strategiskt team.
  case avvikelse(SPID, part: Forvaltning, kallelse: UInt16)
}

extension AnsvarMessage {
  /// The SP that the message is about, where it is about one.
  @inlinable public var sp: SPID? {
    switch self {
    case .beslutUnderrattelse(let sp, _, _, _, _), .overenskommelse(let sp, _, _, _, _, _),
      .samfinansiering(let sp, _, _, _), .avvikelse(let sp, _, _):
      sp
    case .insatsBeslut, .maxtaxa: nil
    }
  }

  /// The person that the message is about.
  @inlinable public var person: PersonID {
    switch self {
    case .insatsBeslut(let b, _, _, _): b.person
    case .beslutUnderrattelse(let sp, _, _, _, _), .overenskommelse(let sp, _, _, _, _, _),
      .samfinansiering(let sp, _, _, _), .avvikelse(let sp, _, _):
      sp.person
    case .maxtaxa(let p, _, _, _, _): p
    }
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ b: inout B) {
    switch self {
    case .insatsBeslut(let behov, let forvaltning, let bifall, let fran):
      b.falt("behov", .tal(Int(behov.nummer)))
      b.falt("förvaltning", .forvaltning(forvaltning))
      b.falt("bifall", .jaNej(bifall))
      b.falt("från", .moment(fran))
    case .beslutUnderrattelse(let sp, let behov, let forvaltning, let bifall, let fran):
      b.sp(sp)
      b.falt("behov", .tal(Int(behov)))
      b.falt("förvaltning", .forvaltning(forvaltning))
      b.falt("bifall", .jaNej(bifall))
      b.falt("från", .moment(fran))
    case .overenskommelse(let sp, let behov, let ansvarig, let fran, let iTvist, let parter):
      b.sp(sp)
      b.falt("behov", .tal(Int(behov)))
      b.falt("ansvarig", .forvaltning(ansvarig))
      b.falt("från", .moment(fran))
      b.falt("i tvist", .jaNej(iTvist))
      b.falt("parter", .forvaltningar(parter))
    case .samfinansiering(let sp, let behov, let med, let upprattad):
      b.sp(sp)
      b.falt("behov", .tal(Int(behov)))
      b.falt("med", .forvaltning(med))
      b.falt("upprättad", .moment(upprattad))
    case .maxtaxa(_, let manad, let promille, let fran, let svar):
      b.falt("månad", .tal(Int(manad)))
      b.falt("promille av maxtaxa", .tal(Int(promille)))
      b.falt("från", .forvaltning(fran))
      b.falt("svar", .jaNej(svar))
    case .avvikelse(let sp, let part, let kallelse):
      b.sp(sp)
      b.falt("part", .forvaltning(part))
      b.falt("kallelse", .tal(Int(kallelse)))
    }
  }
}
