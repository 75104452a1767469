/// A hole: a place where the documents are silent and the simulator must assume something.
public struct Hal: Sendable {
  /// The number of the hole's ID, from 1.
  public let nummer: Int
  /// What the documents leave open, in English.
  public let oppet: String
  /// Why it matters to the person or to the run.
  public let varfor: String
  /// The rules that leave it open.
  public let regler: [RegelID]
  /// The parameter that closes it and its default; always an assumption.
  public let parameter: String

  init(_ nummer: Int, _ oppet: String, varfor: String, _ regler: [RegelID], parameter: String) {
    self.nummer = nummer
    self.oppet = oppet
    self.varfor = varfor
    self.regler = regler
    self.parameter = parameter
  }

  /// The catalogue ID, with at least two digits, e.g. `H-01`.
  public var text: String { "H-\(nummer < 10 ? "0" : "")\(nummer)" }
}

/// The holes of the five documents.
public enum Halkatalog {
  /// All holes, by number.
  public static let alla: [Hal] =
    (halSamordnadPlan + halAnsvar + halOverflyttning + halStadsdel + halUtforare + halGemensamma)
    .sorted { $0.nummer < $1.nummer }

  /// The hole with this ID, e.g. `H-01`; nil when there is none.
  public static func hal(_ text: String) -> Hal? { alla.first { $0.text == text } }
}
