import ArgumentParser
import Experiments
import Foundation
import Reports

/// `glapp merge`: one results file of the slices.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: sprak(
      "Foga ihop delarna av ett experiment till en resultatfil.",
      "Join the slices of an experiment to one results file."),
    discussion: sprak(
      """
      Ordningen spelar ingen roll: resultatet är detsamma som av en enda körning. Delar som saknas \
      eller finns två gånger, och filer från ett annat scenario, en annan version eller andra spakar, \
      är fel, och då skrivs ingen fil.

      EXEMPEL
        glapp compare mitt.yaml --replications 100 --database del1.db --shard 1/2
        glapp compare mitt.yaml --replications 100 --database del2.db --shard 2/2
        glapp merge del1.db del2.db --into alla.db
        glapp results alla.db
      """,
      """
      The order does not matter: the result is that of a single run. Slices that are missing or come \
      twice, and files of another scenario, another version or other levers, are mistakes, and then no \
      file is written.

      EXAMPLES
        glapp compare mitt.yaml --replications 100 --database slice1.db --shard 1/2
        glapp compare mitt.yaml --replications 100 --database slice2.db --shard 2/2
        glapp merge slice1.db slice2.db --into all.db
        glapp results all.db
      """))

  @Argument(
    help: ArgumentHelp(
      sprak("Delarnas resultatfiler.", "The slices' results files."), valueName: "FIL"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      sprak("Den nya filen; den får inte finnas.", "The new file; it must not exist."),
      valueName: "FIL"))
  var into: String

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func validate() throws { try kravNamn("--into", into) }

  mutating func run() throws {
    do {
      let antal = try ResultsDatabase.merge(files, into: into)
      let tal = Tal(sprak)
      let replikationer = tal.antal(
        antal, ("replikation", "replikationer"), ("replication", "replications"))
      let filer = tal.antal(files.count, ("fil", "filer"), ("file", "files"))
      try Utskrift.sida(
        sprak(
          "\(into.ofarlig): \(replikationer) ur \(filer).\n",
          "\(into.ofarlig): \(replikationer) from \(filer).\n"))
    } catch let fel as ResultsError {
      throw Avslut.resultat(fel)
    }
  }
}
