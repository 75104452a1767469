import ArgumentParser
import Domain
import Experiments
import Reports
import ScenarioFiles

/// `glapp select`: the best of several variants.
struct Select: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select",
    abstract: sprak(
      "Välj den bästa av flera varianter, med så få körningar som möjligt.",
      "Select the best of several variants, in as few runs as possible."),
    discussion: sprak(
      """
      Kim och Nelsons metod: varianterna körs en replikation i taget, med samma slump, och de som \
      säkert är sämre faller bort. Är den bästa minst --indifference bättre än alla andra väljs den \
      med minst den säkerhet som --confidence säger.

      EXEMPEL
        glapp select mitt.yaml --indifference 500
        glapp select mitt.yaml --variants "fyra gemensamma team" --indifference 200
        glapp select mitt.yaml --goal tvister.antal --indifference 5
      """,
      """
      Kim and Nelson's method: the variants run one replication at a time, under the same chance, and \
      those that are surely worse fall out. Where the best is better than all others by at least \
      --indifference, it is selected with at least the confidence that --confidence says.

      EXAMPLES
        glapp select mitt.yaml --indifference 500
        glapp select mitt.yaml --variants "fyra gemensamma team" --indifference 200
        glapp select mitt.yaml --goal tvister.antal --indifference 5
      """))

  @OptionGroup var val: Scenarioval

  @Option(
    name: [.customLong("variants"), .customLong("variant")], parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "En variant att välja bland; kan upprepas (förval: alla, och grundfallet).",
        "A variant to choose among; may be repeated (default: all, and the baseline)."),
      valueName: "NAMN"))
  var varianter: [String] = []

  @Option(
    name: [.customLong("goal"), .customLong("figure")],
    help: ArgumentHelp(
      sprak("Vilket nyckeltal valet gäller.", "Which key figure the selection is about."),
      valueName: "NYCKELTAL"))
  var figure = Results.mainFigure

  @Option(
    help: ArgumentHelp(
      sprak(
        "Minsta skillnad som spelar någon roll, i nyckeltalets enhet.",
        "The smallest difference that matters, in the key figure's unit."), valueName: "X"),
    transform: { try Talval.tal($0, "--indifference", 1e-9...1e15) })
  var indifference: Double

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Replikationer av alla innan någon faller bort.",
        "Replications of all before any falls out."), valueName: "N"))
  var first = 10

  @Option(parsing: .unconditional, help: .hidden)
  var replications: Int?

  @OptionGroup(visibility: .hidden) var antalsval: Antalsval
  @OptionGroup var takval: Takval
  @OptionGroup var forsoksval: Forsoksval
  @OptionGroup var utdata: Forsoksutdata
  @OptionGroup var html: Rapportval
  @OptionGroup var sprakflagga: Sprakflagga

  var forsok: Forsok { Forsok(replications, antalsval, takval, forsoksval) }

  mutating func validate() throws {
    try forsok.provaUt(val.scenario, utdata, html)
    try krav(
      (2...1000).contains(first), "--first ska vara mellan 2 och 1000.",
      "--first must be from 2 to 1000.")
    try krav(
      first <= forsok.budget, "--first är större än --budget.", "--first is larger than --budget.")
    try krav(
      forsok.replications == nil && !forsok.talarOmAntal,
      "Metoden bestämmer antalet; --replications, --precision, --within och --shard går inte. "
        + "Sätt ett tak med --budget.",
      "The method decides the number; not --replications, --precision, --within or --shard. "
        + "Set a ceiling with --budget.")
  }

  mutating func run() async throws {
    try Jobb.kravEnsam()
    let inlast = try Scenariolasning.las(val.scenario, tyst: utdata.quiet)
    let scenario = try val.andra(inlast, tyst: utdata.quiet)
    let arms = try Compare.grenar(scenario, varianter, bas: nil, val, minst: 1)
    let experiment = Experiment(kind: .select, origin: val.ursprung(scenario, inlast), arms: arms)
    if !utdata.quiet { try val.varna(inlast, varianter: arms.map(\.name)) }
    let figures = experiment.figures
    let figur = try Nyckeltalsval.plats(figure, figures)
    let start = try KimNelson(
      systems: arms.count, better: figures.all[figur].sense == .higher ? .larger : .smaller,
      first: first, alpha: forsok.alpha, indifference: indifference,
      budget: forsok.budget)
    let ut = try utdata.oppna(html, forsok)
    let lopp = try Forsokslopp(experiment, forsok, forval: nil, tyst: utdata.quiet)
    let selection = try await lopp.valj(start, figure: figur)
    let rapport = lopp.report(
      ExperimentRun.Enough(results: selection.results, count: 0, reasons: []))
    try await ut.ge(
      text: { SelectionText(rapport, selection, Utskrift.stil).text },
      json: { SelectionJSON.document(rapport, selection).skriven },
      sida: {
        try DesignPage(rapport, selection.results, figure: figur).html(
          selection, SelectionText(rapport, selection, .enkel))
      })
  }
}
