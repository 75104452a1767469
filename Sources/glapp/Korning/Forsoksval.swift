import ArgumentParser
import Experiments
import Foundation
import Reports

/// When the number of replications is not fixed, and which of them are run here.
struct Antalsval: ParsableArguments {
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

  /// The help of `--replications`, whose default is the command's own.
  static func hjalp(
    _ sv: String = "Så många replikationer av varje alternativ",
    _ en: String = "How many replications of each alternative", forval: Int
  ) -> ArgumentHelp {
    ArgumentHelp(
      sprak("\(sv) (förval: \(forval)).", "\(en) (default: \(forval))."), valueName: "N")
  }
}

/// The most replications where their number is not fixed.
struct Takval: ParsableArguments {
  static let forval = 200

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Flest replikationer av något alternativ, där antalet inte är fast (förval: \(forval)).",
        "The most replications of any alternative, where their number is not fixed (default: \(forval))."
      ), valueName: "N"))
  var budget: Int?
}

/// How sure the answers of an experiment are, and where its results are kept.
struct Forsoksval: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      sprak(
        "Hur säkra intervallen ska vara (förval: 95 %).",
        "How sure the intervals are to be (default: 95 %)."), valueName: "P"),
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

  mutating func validate() throws { try kravNamn("--database", database) }
}

/// What the options of an experiment say together; a command that takes some of them only has the
/// others too, out of sight, so that it can say why not.
struct Forsok {
  /// A fixed number; nil where none is given.
  var replications: Int?
  var antalsval: Antalsval
  var takval: Takval
  var val: Forsoksval

  init(_ replications: Int?, _ antal: Antalsval, _ tak: Takval, _ val: Forsoksval) {
    self.replications = replications
    (antalsval, takval, self.val) = (antal, tak, val)
  }

  var precision: Double? { antalsval.precision }
  var within: Double? { antalsval.within }
  var shard: ShardSlice? { antalsval.shard }
  var budget: Int { takval.budget ?? Takval.forval }
  var confidence: Double { val.confidence }
  var database: String? { val.database }

  /// Refuses numbers out of range, and options that do not go together.
  func prova() throws {
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
  }

  /// Refuses a ceiling where the number of replications is fixed.
  func provaTaket() throws {
    try krav(
      takval.budget == nil || precision != nil || within != nil,
      "--budget är ett tak där antalet inte är fast, och behöver --precision eller --within.",
      "--budget is a ceiling where the number is not fixed, and needs --precision or --within.")
  }

  /// Whether any option but a fixed number says how many replications there are to be.
  var talarOmAntal: Bool { precision != nil || within != nil || shard != nil }

  /// The chance of a false answer, 1 less the confidence; without what the division leaves in the
  /// last digits.
  var alpha: Double { ((100 - confidence) * 1e10).rounded() / 1e12 }

  /// Refuses outputs that would overwrite the scenario, the results file or one another, and a report
  /// or JSON of a slice.
  func provaUt(_ scenario: String, _ utdata: Forsoksutdata, _ html: Rapportval) throws {
    try prova()
    let upptagna = [scenario, database].compactMap { $0 }
    try utdata.prova(mot: upptagna, del: shard)
    try html.prova(mot: upptagna + [utdata.json].compactMap { $0 }, del: shard)
  }

  /// Whether any option asks for an experiment.
  var begart: Bool {
    replications != nil || talarOmAntal || database != nil
  }

  var tradar: Int { val.tradval.antal }

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
