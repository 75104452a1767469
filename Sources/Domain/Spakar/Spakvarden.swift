import Kernel

/// The values of all levers during one stretch of a run.
public struct Spakvarden: Hashable, Sendable {
  /// By `Spak.index`, in the lever's unit; `inget` where a lever is not set.
  public private(set) var varden: ContiguousArray<Double>
  /// The distributions of the levers that are medians, by `Spak.index`.
  private var fordelningar: ContiguousArray<Distribution>
  /// Share of occasions on which a rule is broken, by rule ordinal; empty where none is.
  public private(set) var avsteg: ContiguousArray<Double>
  /// Where each value comes from.
  public private(set) var marken: ContiguousArray<Markning>

  /// Stands for "not set".
  public static let inget = Double.infinity

  /// Every lever at its default.
  public init() {
    varden = []
    fordelningar = []
    avsteg = []
    marken = []
    for rad in Spaktabell.rader {
      varden.append(rad.forval ?? Spakvarden.inget)
      marken.append(rad.mark)
      fordelningar.append(Spakvarden.fordelning(rad, rad.forval ?? 0))
    }
  }

  private static func fordelning(_ rad: Spakrad, _ median: Double) -> Distribution {
    guard case .fordelning = rad.slag, median > 0 else {
      return .fast(median.isFinite ? median : 0)
    }
    return .medianTid(median, lagst: min(rad.lagst, median), hogst: max(rad.hogst, median))
  }

  @inlinable public subscript(_ spak: Spak) -> Double { varden[spak.index] }

  /// The distribution of a lever that is a median, in the lever's unit.
  public func fordelning(_ spak: Spak) -> Distribution { fordelningar[spak.index] }

  /// `kändTidsfönster` in whole days, a year of 365.
  @inlinable public var kandfonsterDagar: Int { Int(self[.kandTidsfonster] * 365) }

  /// The first age in whole years that has come up to `äldreålder`.
  @inlinable public var forstaAldreAr: Int { Int(self[.aldrealder].rounded(.up)) }

  /// Sets a lever; the caller has checked the range.
  public mutating func satt(_ spak: Spak, _ varde: Double, mark: Markning = .scenario) {
    varden[spak.index] = varde
    marken[spak.index] = mark
    fordelningar[spak.index] = Spakvarden.fordelning(spak.rad, varde)
  }

  /// Whether a message can come to anything but its receiver, one lookahead later (H-84).
  var postfel: Bool {
    let brev =
      self[.kanalEnskild] == 1 || self[.kanalKallelse] == 1 || self[.kanalForvaltningar] == 1
    return brev && (self[.postgang] > 0 || self[.meddelandeforlust] > 0)
      || self[.epostForlust] > 0 || self[.epostForsening] > 0 || self[.epostDubblett] > 0
  }

  /// Lets a rule be broken on a share of occasions.
  public mutating func satt(avsteg regel: RegelID, _ andel: Double) {
    if avsteg.isEmpty {
      avsteg = ContiguousArray(repeating: 0, count: RegelID.antal)
    }
    avsteg[Int(regel.ordinal)] = andel
  }
}
