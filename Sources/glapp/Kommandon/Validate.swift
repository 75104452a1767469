import ArgumentParser
import Reports
import ScenarioFiles

/// `glapp validate`: checks scenario files without running them.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: sprak(
      "Granska scenariofiler utan att köra dem.", "Check scenario files without running them."),
    discussion: sprak(
      """
      Alla fel i en fil sägs på en gång, med rad, kolumn och närmaste rätta ord.

      EXEMPEL
        glapp validate mitt.yaml
        glapp validate mitt.yaml ditt.yaml --quiet
      """,
      """
      All mistakes of a file are told at once, with line, column and the nearest right word.

      EXAMPLES
        glapp validate mitt.yaml
        glapp validate mitt.yaml ditt.yaml --quiet
      """))

  @Argument(help: ArgumentHelp(sprak("Scenariofiler (YAML).", "Scenario files (YAML).")))
  var scenarion: [String]

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(sprak("Säg bara vad som är fel.", "Tell only what is wrong.")))
  var quiet = false

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func run() throws {
    var fel: [String] = []
    for path in scenarion {
      do {
        let inlast = try ScenarioFil.las(path: path)
        if !quiet { try Utskrift.rader(beskriv(path, inlast)) }
      } catch let scenariofel as ScenarioFel {
        fel.append(scenariofel.text(sprak: sprak.fil))
      }
    }
    if !fel.isEmpty { throw Avslut(.indata, fel) }
  }

  private func beskriv(_ path: String, _ inlast: Inlast) -> [String] {
    let scenario = inlast.scenario
    let varianter = scenario.varianter.map(\.namn.ofarlig).joined(separator: ", ")
    let namn = scenario.namn.ofarlig
    let dagar = Tal(sprak).antal(scenario.dagar, ("dag", "dagar"), ("day", "days"))
    var rad = sprak(
      "\(path): giltigt – ”\(namn)” – \(dagar) från \(scenario.start.text)",
      "\(path): valid – ”\(namn)” – \(dagar) from \(scenario.start.text)")
    if !varianter.isEmpty { rad += sprak("; varianter: ", "; variants: ") + varianter }
    return [rad] + inlast.varningar.map { Scenariolasning.text($0) }
  }
}
