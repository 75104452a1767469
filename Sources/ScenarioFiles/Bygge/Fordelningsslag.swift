import Kernel

/// The distributions that a step's time may have, by the word of scenario files.
///
/// The one place of this room that makes distributions of the kernel.
enum Fordelningsslag: String, CaseIterable, Sendable {
  case lognormal, exponentiell, konstant, likformig
  case triangular = "triangulär"
  case gamma, weibull, normal

  /// What is written about a lead time, in vardagar.
  struct Tal {
    var ledtid: Double?
    var sigma: Double?
    var form: Double?
    var spridning: Double?
    var lagst: Double?
    var hogst: Double?
  }

  /// Keys without which it cannot be made.
  var kraver: [String] {
    switch self {
    case .lognormal, .exponentiell, .konstant: ["ledtid"]
    case .likformig: ["lägst", "högst"]
    case .triangular: ["ledtid", "lägst", "högst"]
    case .gamma, .weibull: ["ledtid", "form"]
    case .normal: ["ledtid", "spridning"]
    }
  }

  /// Keys that it has a use for, beside those that it must have.
  var tillater: [String] {
    switch self {
    case .lognormal: ["sigma", "lägst", "högst"]
    case .exponentiell, .gamma, .weibull, .normal: ["lägst", "högst"]
    case .konstant, .likformig, .triangular: []
    }
  }

  /// What the number of `ledtid` is, in Swedish.
  var ledtidensMening: String {
    switch self {
    case .lognormal: "medianen; utan gränser skärs den vid halva och en och en halv gång ledtiden"
    case .exponentiell: "medelvärdet; utan gränser skärs den vid tio gånger ledtiden"
    case .konstant: "alltid just den tiden"
    case .likformig: "skrivs inte: alla tider från lägst till högst är lika vanliga"
    case .triangular: "den vanligaste tiden, mellan lägst och högst"
    case .gamma: "medelvärdet; form 1 är exponentiell, större form ger mindre spridning"
    case .weibull: "skalan: 63 % av tiderna är kortare"
    case .normal: "medelvärdet, med spridning som standardavvikelse; aldrig under 0"
    }
  }

  /// The distribution of a lead time in vardagar; the keys that it requires are there.
  func fordelning(_ tal: Tal) throws(DistributionError) -> Distribution {
    let ledtid = tal.ledtid ?? 0
    let lagst = tal.lagst ?? 0
    let hogst = tal.hogst ?? 10 * max(ledtid, 1)
    switch self {
    case .konstant: return try .constant(ledtid)
    case .likformig: return try .uniform(low: lagst, high: hogst)
    case .triangular: return try .triangular(low: lagst, mode: ledtid, high: hogst)
    case _ where ledtid == 0: return try .constant(0)
    case .lognormal:
      return try .lognormal(median: ledtid, sigma: tal.sigma ?? 0.5)
        .truncated(low: tal.lagst ?? ledtid / 2, high: tal.hogst ?? ledtid * 1.5)
    case .exponentiell: return try .exponential(mean: ledtid).truncated(low: lagst, high: hogst)
    case .gamma:
      return try .gamma(mean: ledtid, shape: tal.form ?? 1).truncated(low: lagst, high: hogst)
    case .weibull:
      return try .weibull(scale: ledtid, shape: tal.form ?? 1).truncated(low: lagst, high: hogst)
    case .normal:
      return try .normal(mean: ledtid, sd: tal.spridning ?? 1).truncated(low: lagst, high: hogst)
    }
  }
}
