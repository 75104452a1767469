import ArgumentParser
import Experiments
import Foundation
import Reports

/// How many replications an experiment has, where its results are kept, and how they are shown.
struct Forsoksval: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Så många replikationer av varje alternativ.", "How many replications of each alternative."),
      valueName: "N"))
  var replications: Int?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Kör tills medelvärdet är känt så här noga, t.ex. ”5 %”, i stället för ett fast antal; i en jämförelse varje alternativs medelvärde, också grundfallets.",
        "Run until the mean is known this closely, e.g. ”5 %”, in place of a fixed number; in a comparison the mean of every alternative, the baseline's too."
      ),
      valueName: "P"),
    transform: { try Talval.tal($0.filter { $0 != "%" && $0 != " " }, "--precision", 0.01...99) })
  var precision: Double?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Kör tills skillnaden (utan jämförelse medelvärdet) är känd på så här många enheter när (± X), i stället för ett fast antal.",
        "Run until the difference (without a comparison the mean) is known to so many units (± X), in place of a fixed number."
      ),
      valueName: "X"),
    transform: { try Talval.tal($0, "--within", 1e-9...1e15) })
  var within: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Flest replikationer med --precision och --within.",
        "The most replications with --precision and --within."), valueName: "N"))
  var budget = 200

  @Option(
    help: ArgumentHelp(
      sprak("Hur säkra intervallen ska vara.", "How sure the intervals are to be."),
      valueName: "P"),
    transform: { try Talval.tal($0.filter { $0 != "%" && $0 != " " }, "--confidence", 51...99.99) })
  var confidence = 95.0

  @OptionGroup var tradval: Tradval

  @Option(
    help: ArgumentHelp(
      sprak(
        "Spara varje färdig replikation här (SQLite). Avbryts körningen fortsätter samma kommando där den slutade.",
        "Keep each finished replication here (SQLite). After an interruption the same command goes on where it stopped."
      ), valueName: "FIL"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Kör bara del i av n, till exempel 2/5, och spara den med --database; ”glapp merge” fogar ihop delarna.",
        "Run only slice i of n, e.g. 2/5, and keep it with --database; ”glapp merge” joins the slices."
      ), valueName: "i/n"),
    transform: { text in
      guard let slice = ShardSlice(text) else {
        throw ValidationError(
          sprak(
            "--shard ska vara i/n, till exempel 2/5: del 2 av 5.",
            "--shard must be i/n, e.g. 2/5: slice 2 of 5."))
      }
      return slice
    })
  var shard: ShardSlice?

  mutating func validate() throws {
    try krav(
      replications.map { (1...1_000_000).contains($0) } ?? true,
      "--replications ska vara mellan 1 och 1 000 000.",
      "--replications must be from 1 to 1,000,000.")
    try krav(
      [replications != nil, precision != nil, within != nil].filter { $0 }.count <= 1,
      "Ange en av --replications, --precision och --within.",
      "Give one of --replications, --precision and --within.")
    try krav(
      (10...1_000_000).contains(budget), "--budget ska vara mellan 10 och 1 000 000.",
      "--budget must be from 10 to 1,000,000.")
    try krav(
      shard == nil || database != nil, "--shard behöver --database: där sparas delen.",
      "--shard needs --database: that is where the slice is kept.")
    try krav(
      shard == nil || (precision == nil && within == nil),
      "--shard går med ett fast antal --replications, inte med --precision eller --within: "
        + "de behöver se alla replikationer.",
      "--shard goes with a fixed number of --replications, not with --precision or --within: "
        + "they need to see all replications.")
    try kravNamn("--database", database)
  }

  /// Whether any option but a fixed number says how many replications there are to be.
  var talarOmAntal: Bool { precision != nil || within != nil || shard != nil }

  /// The chance of a false answer, 1 less the confidence; without what the division leaves in the
  /// last digits.
  var alpha: Double { ((100 - confidence) * 1e10).rounded() / 1e12 }

  /// Refuses outputs that would overwrite the scenario, the results file or one another, and a report
  /// or JSON of a slice.
  func provaUt(_ scenario: String, _ utdata: Forsoksutdata, _ html: Rapportval) throws {
    let upptagna = [scenario, database].compactMap { $0 }
    try utdata.prova(mot: upptagna, del: shard)
    try html.prova(mot: upptagna + [utdata.json].compactMap { $0 }, del: shard)
  }

  /// Whether any option asks for an experiment.
  var begart: Bool {
    replications != nil || talarOmAntal || database != nil
  }

  var tradar: Int { tradval.antal }

  /// The fixed number of replications; nil where the results decide.
  func antal(forval: Int) -> Int? {
    precision == nil && within == nil ? replications ?? forval : nil
  }

  /// When enough replications have been run.
  ///
  /// - Parameters:
  ///   - forval: how many without an option.
  ///   - serier: for how many series the confidence is to hold jointly.
  /// - Returns: the rule that the options ask for.
  /// - Throws: `StatisticsError` for numbers that no rule can have.
  func regel(forval: Int, serier: Int = 1) throws -> StoppingRule {
    let each = 1 - (1 - confidence / 100) / Double(max(1, serier))
    if let precision {
      return try StoppingRule(.relative(precision / 100), confidence: each, budget: budget)
    }
    if let within { return try StoppingRule(.absolute(within), confidence: each, budget: budget) }
    let antal = antal(forval: forval) ?? forval
    return try StoppingRule(.fixed(antal), confidence: each, budget: antal)
  }
}
