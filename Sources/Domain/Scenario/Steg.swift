import Kernel

/// A step of own work that takes staff time.
@frozen public enum Steg: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case samtyckesfraga, kallelse, plan, stodkontakt, insatsbeslut, avslut, mote, arbetsledning
  case teammote, ovrigt

  @inlinable public var index: Int { Int(rawValue) }

  /// The word of scenario files.
  public var namn: String {
    switch self {
    case .samtyckesfraga: "samtyckesfråga"
    case .kallelse: "kallelse"
    case .plan: "plan"
    case .stodkontakt: "stödkontakt"
    case .insatsbeslut: "insatsbeslut"
    case .avslut: "avslut"
    case .mote: "möte"
    case .arbetsledning: "arbetsledning"
    case .teammote: "teammöte"
    case .ovrigt: "övrigt"
    }
  }

  /// Which of a step's times a scenario may set: a meeting has working time only.
  public var harLedtid: Bool { self != .mote && self != .teammote }

  /// Lead times: section 7 (`handläggningstid`); working times: our assumption.
  public var forval: Stegtid {
    switch self {
    case .samtyckesfraga: Stegtid(arbetstimmar: 1, ledtidVardagar: 2)
    case .kallelse: Stegtid(arbetstimmar: 1, ledtidVardagar: 1)
    case .plan: Stegtid(arbetstimmar: 3, ledtidVardagar: 3)
    case .stodkontakt: Stegtid(arbetstimmar: 0.5, ledtidVardagar: 2)
    case .insatsbeslut: Stegtid(arbetstimmar: 10, ledtidVardagar: 20)
    case .avslut: Stegtid(arbetstimmar: 0.5, ledtidVardagar: 2)
    case .mote: Stegtid(arbetstimmar: 1, ledtidVardagar: 0)
    case .arbetsledning: Stegtid(arbetstimmar: 0.5, ledtidVardagar: 1)
    case .teammote: Stegtid(arbetstimmar: 2, ledtidVardagar: 0)
    case .ovrigt: Stegtid(arbetstimmar: 0.5, ledtidVardagar: 1)
    }
  }
}

/// The time that a step takes once somebody has begun it.
public struct Stegtid: Hashable, Sendable {
  /// Office hours during which the worker is taken.
  public var arbetstimmar: Double
  /// Vardagar from beginning to end; never shorter than the working time.
  public var ledtid: Distribution
  public var mark: Markning

  public init(arbetstimmar: Double, ledtid: Distribution, mark: Markning) {
    self.arbetstimmar = arbetstimmar
    self.ledtid = ledtid
    self.mark = mark
  }

  /// A log-normal lead time with σ 0.5 cut at half and one and a half of its median (section 7).
  public init(arbetstimmar: Double, ledtidVardagar: Double) {
    self.arbetstimmar = arbetstimmar
    ledtid = .medianTid(
      ledtidVardagar, lagst: ledtidVardagar / 2, hogst: ledtidVardagar * 1.5)
    mark = .antagande
  }
}
