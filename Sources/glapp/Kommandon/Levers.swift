import ArgumentParser
import Domain
import Reports

/// `glapp levers`: every lever, and where a scenario has put it.
struct Levers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "levers",
    abstract: sprak("Visa alla spakar.", "Show all levers."),
    discussion: sprak(
      """
      Enhet, förval, intervall, märkning (regel, källa, antagande eller scenario), vad spaken
      påverkar och vilket hål eller vilken regel som ligger bakom. Med ett scenario också dess värde.

      EXEMPEL
        glapp levers
        glapp levers mitt.yaml
        glapp levers ansvarUtanBeslut
      """,
      """
      Unit, default, range, mark (rule, source, assumption or scenario), what the lever affects and
      which hole or rule is behind it. With a scenario also its value there.

      EXAMPLES
        glapp levers
        glapp levers mitt.yaml
        glapp levers ansvarUtanBeslut
      """))

  @Argument(
    help: ArgumentHelp(
      sprak(
        "Scenariofil (YAML), eller namnet på en spak.", "Scenario file (YAML), or a lever's name."))
  )
  var scenario: String?

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func run() throws {
    if let scenario, Utfil.slag(scenario) == nil, let spak = Levers.spak(scenario) {
      try Utskrift.rader(Spaksida.rader(spak, sprak: sprak, stil: Utskrift.stil))
      return
    }
    let inlast = try scenario.map { try Scenariolasning.las($0, tyst: false) }
    try Utskrift.rader(
      Spaksida.rader(inlast?.scenario, sprak: sprak, stil: Utskrift.stil))
  }

  private static func spak(_ text: String) -> Spak? {
    Spaktabell.rader.first { $0.namn.lowercased() == text.lowercased() }?.spak
  }
}
