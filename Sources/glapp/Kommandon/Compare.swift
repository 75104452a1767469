import ArgumentParser
import Domain
import Experiments
import Foundation
import Reports
import ScenarioFiles

/// `glapp compare`: variants against a baseline.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: sprak(
      "Jämför varianter med grundfallet: vad ändras, hur säkert, och vad kostar det?",
      "Compare variants with the baseline: what changes, how surely, and at what cost?"),
    discussion: sprak(
      """
      Varje variant körs lika många gånger som grundfallet, med samma slump: person för person \
      händer samma saker, utom det som varianten ändrar. Varje jämförelse slutar i en mening.

      EXEMPEL
        glapp compare mitt.yaml
        glapp compare mitt.yaml --variant "fyra gemensamma team" --replications 50
        glapp compare mitt.yaml --figure tvister.antal
        glapp compare mitt.yaml --within 500 --budget 400
        glapp compare mitt.yaml --report jämförelse.html
        glapp compare mitt.yaml --database resultat.db --json jämförelse.json
        glapp compare mitt.yaml --database del2.db --shard 2/5

      Utan --variant jämförs alla varianter i scenariot. Siffrorna är simulerade utfall, ingen prognos.
      """,
      """
      Each variant is run as many times as the baseline, with the same chance: person by person \
      the same happens, but for what the variant changes. Each comparison ends in a sentence.

      EXAMPLES
        glapp compare mitt.yaml
        glapp compare mitt.yaml --variant "fyra gemensamma team" --replications 50
        glapp compare mitt.yaml --figure tvister.antal
        glapp compare mitt.yaml --within 500 --budget 400
        glapp compare mitt.yaml --report comparison.html
        glapp compare mitt.yaml --database results.db --json comparison.json
        glapp compare mitt.yaml --database slice2.db --shard 2/5

      Without --variant all variants of the scenario are compared. The figures are simulated outcomes, not a forecast.
      """))

  @OptionGroup var val: Scenarioval

  @Option(
    name: [.customLong("variant"), .customLong("variants")], parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "En variant att jämföra; kan upprepas (förval: alla).",
        "A variant to compare; may be repeated (default: all)."), valueName: "NAMN"))
  var varianter: [String] = []

  @Option(
    help: ArgumentHelp(
      sprak(
        "Vilken variant de andra jämförs med, i stället för scenariot som det står.",
        "Which variant the others are compared with, in place of the scenario as it stands."),
      valueName: "NAMN"))
  var baseline: String?

  @Option(
    name: [.customLong("figure"), .customLong("goal")],
    help: ArgumentHelp(
      sprak("Vilket nyckeltal jämförelsen gäller.", "Which key figure the comparison is about."),
      valueName: "NYCKELTAL"))
  var figure = Results.mainFigure

  @Option(parsing: .unconditional, help: Antalsval.hjalp(forval: forval))
  var replications: Int?

  @OptionGroup var antalsval: Antalsval
  @OptionGroup var takval: Takval
  @OptionGroup var forsoksval: Forsoksval
  @OptionGroup var utdata: Forsoksutdata
  @OptionGroup var html: Rapportval
  @OptionGroup var sprakflagga: Sprakflagga

  var forsok: Forsok { Forsok(replications, antalsval, takval, forsoksval) }

  /// Replications of each arm, where nothing else is said.
  static let forval = 20

  mutating func validate() throws {
    try forsok.provaUt(val.scenario, utdata, html)
    try forsok.provaTaket()
    if let antal = forsok.replications, antal < 2 {
      throw ValidationError(
        sprak(
          "En jämförelse behöver minst 2 replikationer.",
          "A comparison needs at least 2 replications."))
    }
  }

  mutating func run() async throws {
    try Jobb.kravEnsam(del: forsok.shard)
    let inlast = try Scenariolasning.las(val.scenario, tyst: utdata.quiet)
    let scenario = try val.andra(inlast, tyst: utdata.quiet)
    let experiment = Experiment(
      kind: .compare, origin: val.ursprung(scenario, inlast),
      arms: try Compare.grenar(scenario, varianter, bas: baseline, val))
    if !utdata.quiet { try val.varna(inlast, varianter: experiment.arms.map(\.name)) }
    let figur = try Nyckeltalsval.plats(figure, experiment.figures)
    let ut = try utdata.oppna(html, forsok)
    let lopp = try Forsokslopp(
      experiment, forsok, forval: Compare.forval, tyst: utdata.quiet)
    // A precision is asked of every mean, the baseline's too; a half-width of the differences.
    let relativ = forsok.precision != nil
    let regel = try forsok.regel(
      forval: Compare.forval, serier: experiment.arms.count - (relativ ? 0 : 1))
    if let slice = forsok.shard {
      return try await lopp.del(slice, av: regel.budget, tyst: utdata.quiet)
    }
    // The page and the JSON tell of every figure.
    let behov =
      html.report == nil && utdata.json == nil ? Verdict.needed(figur, experiment.figures) : nil
    let enough = try await lopp.kor(regel, figure: figur, behov: behov) { varden in
      relativ ? varden : varden.dropFirst().map { $0 - varden[0] }
    }
    var comparison = try Comparison(
      enough.results, figure: figur, confidence: forsok.confidence / 100)
    try lopp.se(&comparison)
    let rapport = lopp.report(enough)
    try await ut.ge(
      text: { ComparisonText(rapport, comparison, Utskrift.stil).text },
      json: { ComparisonJSON.document(rapport, comparison).skriven },
      sida: {
        try await Rapportfil.html(
          rapport, enough.results, arms: experiment.arms, comparison: comparison, figure: figur,
          confidence: comparison.confidence)
      })
  }

  /// What the scenario as it stands is called: no variant has the same name.
  static func grundnamn(_ scenario: Scenario) -> String {
    grundnamn(bland: scenario.varianter.map(\.namn))
  }

  private static func grundnamn(bland varianter: [String]) -> String {
    var namn = "grundfallet"
    while varianter.contains(namn) { namn += " (scenariot)" }
    return namn
  }

  /// Whether somebody means the scenario as it stands, in either language.
  static func arGrundnamn(_ namn: String, bland varianter: [String]) -> Bool {
    !varianter.contains(namn)
      && ["grundfallet", "the base case", grundnamn(bland: varianter)].contains(namn.lowercased())
  }

  /// The baseline first, then the variants in the order asked for.
  ///
  /// - Parameters:
  ///   - scenario: the scenario with the changes of the command line.
  ///   - namn: the variants asked for; all where none is.
  ///   - bas: the baseline's name; nil for the scenario as it stands.
  ///   - val: what chose the scenario.
  ///   - minst: how many variants there must be beside the baseline.
  /// - Returns: the arms.
  /// - Throws: an `Avslut` that names what is wrong.
  static func grenar(
    _ scenario: Scenario, _ namn: [String], bas: String?, _ val: Scenarioval, minst: Int = 1
  ) throws -> [Arm] {
    let valda =
      try namn.isEmpty
      ? scenario.varianter : val.varianter(namn, bland: scenario.varianter)
    let finns = scenario.varianter.map(\.namn)
    let bas = try bas.flatMap { namn in
      arGrundnamn(namn, bland: finns) ? nil : try val.variant(namn, bland: scenario.varianter)
    }
    let ovriga = valda.filter { $0.namn != bas?.namn }
    if let bas, ovriga.isEmpty, !valda.isEmpty {
      let namn = bas.namn.ofarlig
      throw Avslut.anvandning(
        "Varianten ”\(namn)” kan inte jämföras med sig själv; ange en annan med --variant, eller ta "
          + "bort --baseline, så jämförs den med scenariot som det står.",
        "The variant ”\(namn)” cannot be compared with itself; name another with --variant, or leave "
          + "out --baseline, and it is compared with the scenario as it stands.")
    }
    guard ovriga.count >= minst else {
      throw Avslut.indata(
        "\(val.scenario.ofarlig) har ingen variant att jämföra med; skriv en under ”varianter”.",
        "\(val.scenario.ofarlig) has no variant to compare with; write one under ”varianter”.")
    }
    let upprepade = Dictionary(grouping: ovriga, by: \.namn).filter { $0.value.count > 1 }
    if let namn = upprepade.keys.min() {
      throw Avslut.anvandning(
        "Varianten ”\(namn.ofarlig)” står två gånger.",
        "The variant ”\(namn.ofarlig)” is there twice.")
    }
    let grund = Arm(
      name: bas?.namn ?? grundnamn(scenario),
      description: bas?.beskrivning
        ?? sprak("Scenariot som det står.", "The scenario as it stands."),
      scenario: scenario, variant: bas)
    return [grund]
      + ovriga.map {
        Arm(name: $0.namn, description: $0.beskrivning, scenario: scenario, variant: $0)
      }
  }
}

/// Finds a key figure by its name.
enum Nyckeltalsval {
  static func plats(_ namn: String, _ figures: KeyFigures) throws -> Int {
    if let plats = figures[namn] { return plats }
    let visat = namn.ofarlig.kapad(60)
    let nara = NarmasteOrd.till(namn, bland: figures.all.map(\.name))
    throw Avslut.anvandning(
      "Nyckeltalet ”\(visat)” finns inte; "
        + (nara.map { "menade du ”\($0)”?" }
          ?? "till exempel klass.R.dagar, sp.antal, tvister.antal."),
      "There is no key figure ”\(visat)”; "
        + (nara.map { "did you mean ”\($0)”?" } ?? "e.g. klass.R.dagar, sp.antal, tvister.antal."))
  }
}
