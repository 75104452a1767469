import ArgumentParser
import Domain
import Experiments
import Reports
import ScenarioFiles

/// `glapp screen`: which levers matter at all.
struct Screen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: sprak(
      "Sålla spakarna: vilka betyder något alls för utfallet?",
      "Screen the levers: which matter at all for the outcome?"),
    discussion: sprak(
      """
      Morris metod: spakarna flyttas en i taget längs slumpade vägar genom hela sina intervall. \
      μ* är hur mycket nyckeltalet i medeltal ändras när spaken flyttas över hela sitt intervall, \
      åt vilket håll som helst, eller byter från ett alternativ till ett annat; σ är hur olika det \
      är från väg till väg, beroende på var spakarna står och på slumpen.

      EXEMPEL
        glapp screen mitt.yaml
        glapp screen mitt.yaml --trajectories 20 --figure tvister.antal
        glapp screen mitt.yaml --vary teamTopologi --vary oenighetsgrad=5..40
        glapp screen mitt.yaml --days 120 --database sållning.db

      Utan --vary sållas alla spakar utom antalEnskilda, som bara gör staden större. Spakar som hör \
      ihop får då så snäva intervall att alla kombinationer går att köra.
      """,
      """
      Morris' method: the levers move one at a time along drawn ways through their whole ranges. \
      μ* is by how much the key figure changes on average when the lever moves over its whole range, \
      in whichever direction, or changes from one alternative to another; σ is how unlike that is from way \
      to way, by where the levers stand and by chance.

      EXAMPLES
        glapp screen mitt.yaml
        glapp screen mitt.yaml --trajectories 20 --figure tvister.antal
        glapp screen mitt.yaml --vary teamTopologi --vary oenighetsgrad=5..40
        glapp screen mitt.yaml --days 120 --database screening.db

      Without --vary all levers are screened but antalEnskilda, which only makes the city larger. \
      Levers that belong together then have ranges so narrow that every combination can be run.
      """))

  @OptionGroup var val: Scenarioval

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "En spak, och vid behov mellan vilka värden: SPAK eller SPAK=FRÅN..TILL. Kan upprepas.",
        "A lever, and if need be between which values: LEVER or LEVER=FROM..TO. May be repeated."),
      valueName: "SPAK"))
  var vary: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Så många vägar genom spakarna.", "How many ways through the levers."),
      valueName: "N"))
  var trajectories = 10

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Så många lägen har varje spak, ett jämnt tal.", "Settings of each lever, even."),
      valueName: "N"))
  var levels = 4

  @Option(
    name: [.customLong("figure"), .customLong("goal")],
    help: ArgumentHelp(
      sprak("Vilket nyckeltal som svarar.", "Which key figure answers."), valueName: "NYCKELTAL"))
  var figure = Results.mainFigure

  @Option(parsing: .unconditional, help: Antalsval.hjalp(forval: forval))
  var replications: Int?

  @OptionGroup(visibility: .hidden) var antalsval: Antalsval
  @OptionGroup(visibility: .hidden) var takval: Takval
  @OptionGroup var forsoksval: Forsoksval
  @OptionGroup var utdata: Forsoksutdata
  @OptionGroup var html: Rapportval
  @OptionGroup var sprakflagga: Sprakflagga

  var forsok: Forsok { Forsok(replications, antalsval, takval, forsoksval) }

  /// Replications of each point, where nothing else is said: the ways see chance enough.
  static let forval = 1

  mutating func validate() throws {
    try forsok.provaUt(val.scenario, utdata, html)
    try krav(
      (1...1000).contains(trajectories), "--trajectories ska vara mellan 1 och 1000.",
      "--trajectories must be from 1 to 1000.")
    try krav(
      (2...20).contains(levels) && levels % 2 == 0,
      "--levels ska vara ett jämnt tal mellan 2 och 20.",
      "--levels must be an even number from 2 to 20.")
    try krav(
      !forsok.talarOmAntal && takval.budget == nil,
      "En sållning har ett fast antal --replications; --precision, --within, --budget och --shard går inte.",
      "A screening has a fixed number of --replications; not --precision, --within, --budget or --shard."
    )
  }

  mutating func run() async throws {
    try Jobb.kravEnsam()
    let inlast = try Scenariolasning.las(val.scenario, tyst: utdata.quiet)
    let scenario = try val.andra(inlast, tyst: utdata.quiet)
    let valda = try Axelval.tolka(vary) { axel, steg in
      guard let steg else { return }
      throw Avslut.anvandning(
        "--vary: \(axel.lever.rad.namn) har \(steg) steg, men i en sållning har alla spakar lika många lägen; skriv FRÅN..TILL och sätt antalet med --levels.",
        "--vary: \(axel.lever.rad.namn) has \(steg) steps, but in a screening all levers have as many settings; write FROM..TO and set their number with --levels."
      )
    }.map(\.axis)
    let axlar =
      valda.isEmpty ? Screening.axes(of: scenario) : Axis.agreeing(valda, scenario.spakar)
    if !utdata.quiet, !vary.isEmpty { Scenarioval.varna("--vary", axlar.map(\.lever), scenario) }
    for case (let spak, .values(let varden)) in axlar.map({ ($0.lever, $0.settings) })
    where varden.count < 2 {
      throw Avslut.anvandning(
        "--vary: \(spak.rad.namn) har ett enda värde; en sållning flyttar spaken mellan flera.",
        "--vary: \(spak.rad.namn) has a single value; a screening moves the lever between several.")
    }
    let design = try Screening.Design(
      axlar, trajectories: trajectories, levels: levels, seed: scenario.fro)
    let perVag = axlar.count + 1
    var arms = Punkt.grenar(design.points, axlar, scenario, nil)
    for i in arms.indices { arms[i].name = "väg \(i / perVag + 1), punkt \(i % perVag)" }
    try Punkt.prova(arms)
    let experiment = Experiment(kind: .screen, origin: val.ursprung(scenario, inlast), arms: arms)
    let figur = try Nyckeltalsval.plats(figure, experiment.figures)
    let ut = try utdata.oppna(html, forsok)
    let lopp = try Forsokslopp(experiment, forsok, forval: Screen.forval, tyst: utdata.quiet)
    let enough = try await lopp.kor(
      design.tasks(forsok.replications ?? Screen.forval),
      behov: Results.needed(figur, experiment.figures))
    let screening = try Screening(
      design, enough.results, figure: figur, confidence: forsok.confidence / 100,
      seed: scenario.fro)
    let rapport = lopp.report(enough)
    try await ut.ge(
      text: { ScreeningText(rapport, screening, enough.results.figures, Utskrift.stil).text },
      json: { ScreeningJSON.document(rapport, screening, enough.results).skriven },
      sida: { try DesignPage(rapport, enough.results, figure: figur).html(screening) })
  }
}
