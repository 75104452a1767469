import ArgumentParser
import Domain
import Experiments
import Reports
import ScenarioFiles

/// `glapp sweep`: how a key figure answers when levers move.
struct SweepCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: sprak(
      "Flytta spakar steg för steg och se hur utfallet svarar.",
      "Move levers step by step and see how the outcome answers."),
    discussion: sprak(
      """
      Alla kombinationer av stegen körs, eller med --samples ett urval som täcker varje spak jämnt \
      (latinsk hyperkub). Samma slump i alla punkter.

      EXEMPEL
        glapp sweep mitt.yaml --vary mötesintervallOperativ=7..28:4
        glapp sweep mitt.yaml --vary omkallelseTid=2..9:3 --vary "teamTopologi=4|12"
        glapp sweep mitt.yaml --vary oenighetsgrad=5..40 --samples 30
        glapp sweep mitt.yaml --vary teamTopologi --figure tvister.antal
      """,
      """
      All combinations of the steps are run, or with --samples a selection that covers each lever \
      evenly (a Latin hypercube). The same chance in all points.

      EXAMPLES
        glapp sweep mitt.yaml --vary mötesintervallOperativ=7..28:4
        glapp sweep mitt.yaml --vary omkallelseTid=2..9:3 --vary "teamTopologi=4|12"
        glapp sweep mitt.yaml --vary oenighetsgrad=5..40 --samples 30
        glapp sweep mitt.yaml --vary teamTopologi --figure tvister.antal
      """))

  @OptionGroup var val: Scenarioval

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "En spak och hur den flyttas: SPAK=FRÅN..TILL:STEG, eller SPAK=A|B|C. Kan upprepas.",
        "A lever and how it moves: LEVER=FROM..TO:STEPS, or LEVER=A|B|C. May be repeated."),
      valueName: "SPAK=…"))
  var vary: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Så många punkter ur en latinsk hyperkub, i stället för alla kombinationer.",
        "So many points of a Latin hypercube, in place of all combinations."), valueName: "N"))
  var samples: Int?

  @Option(
    help: ArgumentHelp(
      sprak("En variant att utgå från.", "A variant to start from."), valueName: "NAMN"))
  var variant: String?

  @Option(
    name: [.customLong("figure"), .customLong("goal")],
    help: ArgumentHelp(
      sprak("Vilket nyckeltal som svarar.", "Which key figure answers."), valueName: "NYCKELTAL"))
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

  /// Replications of each point, where nothing else is said.
  static let forval = 5
  private static let flestPunkter = 10_000

  mutating func validate() throws {
    try forsok.provaUt(val.scenario, utdata, html)
    try forsok.provaTaket()
    if vary.isEmpty {
      throw ValidationError(
        sprak(
          "Ange minst en spak med --vary, t.ex. --vary mötesintervallOperativ=7..28:4.",
          "Name at least one lever with --vary, e.g. --vary mötesintervallOperativ=7..28:4."))
    }
    if let samples, !(1...SweepCommand.flestPunkter).contains(samples) {
      throw ValidationError(
        sprak(
          "--samples ska vara mellan 1 och \(SweepCommand.flestPunkter).",
          "--samples must be from 1 to \(SweepCommand.flestPunkter)."))
    }
  }

  mutating func run() async throws {
    try Jobb.kravEnsam(del: forsok.shard)
    let inlast = try Scenariolasning.las(val.scenario, tyst: utdata.quiet)
    let scenario = try val.andra(inlast, tyst: utdata.quiet)
    let vald = try variant.map { try val.variant($0, bland: scenario.varianter) }
    let axlar = try Axelval.tolka(vary)
    if !utdata.quiet { Scenarioval.varna("--vary", axlar.map(\.axis.lever), scenario) }
    let punkter = try punkter(axlar, fro: scenario.fro)
    var arms = Punkt.grenar(punkter, axlar.map(\.axis), scenario, vald)
    if samples != nil || Set(arms.map(\.name)).count < arms.count { Punkt.numrera(&arms) }
    try Punkt.prova(arms)
    let experiment = Experiment(kind: .sweep, origin: val.ursprung(scenario, inlast), arms: arms)
    let figur = try Nyckeltalsval.plats(figure, experiment.figures)
    let ut = try utdata.oppna(html, forsok)
    let lopp = try Forsokslopp(
      experiment, forsok, forval: SweepCommand.forval, tyst: utdata.quiet)
    let regel = try forsok.regel(forval: SweepCommand.forval)
    if let slice = forsok.shard {
      return try await lopp.del(slice, av: regel.budget, tyst: utdata.quiet)
    }
    let enough = try await lopp.kor(
      regel, figure: figur, behov: Results.needed(figur, experiment.figures))
    let sweep = try Sweep(
      axlar.map(\.axis), experiment, enough.results, figure: figur,
      confidence: forsok.confidence / 100)
    let rapport = lopp.report(enough)
    try await ut.ge(
      text: { SweepText(rapport, sweep, enough.results, Utskrift.stil).text },
      json: { SweepJSON.document(rapport, sweep, enough.results).skriven },
      sida: {
        try DesignPage(rapport, enough.results, figure: figur).html(
          sweep, SweepText(rapport, sweep, enough.results, .enkel))
      })
  }

  private func punkter(_ axlar: [(axis: Axis, steps: Int?)], fro: UInt64) throws -> [[Double]] {
    if let samples {
      return try Sweep.latin(axlar.map(\.axis), samples: samples, seed: fro)
    }
    do {
      return try Sweep.grid(
        axlar.map { ($0.axis, $0.steps ?? 5) }, limit: SweepCommand.flestPunkter)
    } catch {
      guard case .outOfRange = error else { throw error }
      throw Avslut.anvandning(
        "Kombinationerna är fler än \(SweepCommand.flestPunkter); ta färre steg, eller --samples.",
        "There are more than \(SweepCommand.flestPunkter) combinations; take fewer steps, or --samples."
      )
    }
  }
}

/// The arms that a design's points are.
enum Punkt {
  /// One arm a point, called after what the levers are set to there.
  ///
  /// - Parameters:
  ///   - punkter: the levers' values at each.
  ///   - axlar: the levers, in the order of the values.
  ///   - scenario: where they are set.
  ///   - variant: where they are set too.
  /// - Returns: the arms, in the order of the points.
  static func grenar(
    _ punkter: [[Double]], _ axlar: [Axis], _ scenario: Scenario, _ variant: Variant?
  ) -> [Arm] {
    let spakar = axlar.indices.map { axel in
      (
        spak: axlar[axel].lever,
        ord: LeverWords(axlar[axel], among: punkter.map { $0[axel] }, .sv)
      )
    }
    return punkter.map { varden in
      let satt = zip(spakar, varden).map { "\($0.spak.rad.namn) \($0.ord($1))" }
        .joined(separator: ", ").replacing("\u{A0}", with: " ")
      return Arm(
        name: satt, description: satt, scenario: scenario, variant: variant,
        point: zip(spakar, varden).map { (lever: $0.spak, value: $1) })
    }
  }

  /// Has the names say which point it is.
  static func numrera(_ grenar: inout [Arm]) {
    for i in grenar.indices { grenar[i].name = "punkt \(i + 1): \(grenar[i].name)" }
  }

  /// Refuses a design with points whose levers do not go together.
  static func prova(_ grenar: [Arm]) throws {
    let fel = grenar.map { Spaksamband.provade($0.varld(0), fil: $0.description) }
    let vagrade = fel.filter { !$0.isEmpty }
    guard !vagrade.isEmpty else { return }
    let visade = 5
    var rader = [
      sprak(
        "--vary: \(vagrade.count) av \(grenar.count) punkter går inte att köra, för spakarna hör ihop. Ge dem intervall där alla kombinationer går.",
        "--vary: \(vagrade.count) of \(grenar.count) points cannot be run, for their levers belong together. Give them ranges of which all combinations can."
      )
    ]
    rader += vagrade.prefix(visade).map { $0[0].text(sprak: sprak.fil) }
    if vagrade.count > visade {
      rader.append(
        sprak("… och \(vagrade.count - visade) till", "… and \(vagrade.count - visade) more"))
    }
    throw Avslut(.indata, rader)
  }
}
