import ArgumentParser
import Foundation
import Reports
import ScenarioFiles

/// `glapp init`: writes a commented scenario to begin with.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: sprak("Skriv ett kommenterat scenario.", "Write a commented scenario."),
    discussion: sprak(
      """
      En fil som redan finns skrivs inte över utan --force.

      EXEMPEL
        glapp init
        glapp init nytt.yaml
        glapp init nytt.yaml --force
      """,
      """
      A file that exists is not written over without --force.

      EXAMPLES
        glapp init
        glapp init nytt.yaml
        glapp init nytt.yaml --force
      """))

  @Argument(
    help: ArgumentHelp(sprak("Filen som ska skrivas.", "The file to write."), valueName: "FIL"))
  var fil = "scenario.yaml"

  @Flag(
    help: ArgumentHelp(
      sprak("Skriv över en fil som redan finns.", "Write over a file that exists.")))
  var force = false

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func run() throws {
    if !force, Utfil.slag(fil) != nil {
      throw Avslut.indata(
        "\(fil) finns redan; --force skriver över den.",
        "\(fil) exists; --force writes over it.")
    }
    let namn = URL(fileURLWithPath: fil).deletingPathExtension().lastPathComponent
    try Utfil(fil).skriv(Scenariomall.text(namn: namn))
    try Utskrift.rader([
      sprak(
        "Skrev \(fil). Kör det med: glapp run \(fil)", "Wrote \(fil). Run it with: glapp run \(fil)"
      )
    ])
  }
}
