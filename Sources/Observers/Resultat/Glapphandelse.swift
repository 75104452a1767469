import Domain
import Kernel

/// What opened or closed a gap: a fact, a message, time that passed, or the end of the run.
package struct Glapporsak: Hashable, Sendable, BitwiseCopyable {
  /// Facts from 0, messages from 128; 254 the end of the run, 255 a limit that passed.
  package let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A recorded fact.
  package init(_ slag: Faktaslag) { rawValue = slag.rawValue }
  /// A sent or delivered message.
  package init(meddelande typ: Meddelandetyp) { rawValue = 128 | typ.rawValue }

  /// The run ended with the gap open: it is censored.
  package static let slut = Glapporsak(rawValue: 254)
  /// A limit or a date passed without the step that was due.
  package static let tid = Glapporsak(rawValue: 255)

  /// The fact's kind, where it was a fact.
  package var fakta: Faktaslag? { rawValue < 128 ? Faktaslag(rawValue: rawValue) : nil }
  /// The message's kind, where it was a message.
  package var meddelande: Meddelandetyp? {
    rawValue >= 128 ? Meddelandetyp(rawValue: rawValue & 127) : nil
  }

  /// The name as people write it.
  package var namn: String {
    if let fakta { return fakta.namn }
    if let meddelande { return meddelande.namn }
    return self == .slut ? "körningens slut" : "tiden gick"
  }
}

/// A gap that opened or closed, for traces and stories.
///
/// A gap that opens because time passed (G-02, G-09, G-13) is noticed at the next event of the
/// person: `fran` is then earlier than the moment at which the record appears.
package struct Glapphandelse: Hashable, Sendable {
  /// True when it opened, false when it closed; an exposure (G-39) is one closed record.
  package var oppnat: Bool
  package var slag: GlappSlag
  /// Nobody where a team or samordningsgruppen is idle (G-09).
  package var person: PersonID?
  /// The behov, SP, tvist, förvaltning, record and level of the key, as far as the kind has them.
  package var nyckel: Glappnyckel
  package var parter: ForvaltningSet
  package var fran: Moment
  /// When it closed; `nil` while it is open.
  package var till: Moment?
  package var oppnadesAv: Glapporsak
  package var stangdesAv: Glapporsak?
  /// A message that should have ended or prevented it was lost (H-84), as far as is known now.
  package var forlorat = false
  /// What it came of among the things of the event, in a run observed in parts.
  package var plats: UInt32 = 0

  /// The rule meant to prevent it.
  package var regel: RegelID { Glapphandelse.regel(slag, nyckel) }

  /// Whether the run ended while it was open.
  package var censurerat: Bool { stangdesAv == .slut }

  private static func regel(_ slag: GlappSlag, _ nyckel: Glappnyckel) -> RegelID {
    guard slag == .g07, let post = nyckel.post else { return slag.hindrasAv.first ?? .sp17 }
    switch post {
    case .samtycke: return .sp46
    case .mall: return .sp62
    case .handelse: return .sp63
    case .arende: return .sp64
    case .stodkontakt: return .sp65
    case .skrivskydd: return .sp36
    case .sparad: return .sp37
    case .scannad: return .sp70
    case .avslut: return .sp75
    }
  }
}
