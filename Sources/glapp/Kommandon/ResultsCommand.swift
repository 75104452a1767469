import ArgumentParser
import Experiments
import Foundation
import Reports

/// `glapp results`: what a results file holds.
struct ResultsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: sprak(
      "Visa vad en resultatfil innehåller.", "Show what a results file holds."),
    discussion: sprak(
      """
      Filen är en SQLite-databas. Vyn ”figure” har ett nyckeltal på varje rad:
        sqlite3 resultat.db "SELECT arm, avg(value) FROM figure WHERE name = 'klass.R.dagar' GROUP BY arm"

      EXEMPEL
        glapp results resultat.db
        glapp results resultat.db --figure tvister.antal
        glapp results resultat.db --replications
        glapp results resultat.db --figures
        glapp results resultat.db --scenario > scenario.yaml
        glapp results resultat.db --json -
      """,
      """
      The file is an SQLite database. The view ”figure” has a key figure on each row:
        sqlite3 results.db "SELECT arm, avg(value) FROM figure WHERE name = 'klass.R.dagar' GROUP BY arm"

      EXAMPLES
        glapp results results.db
        glapp results results.db --figure tvister.antal
        glapp results results.db --replications
        glapp results results.db --figures
        glapp results results.db --scenario > scenario.yaml
        glapp results results.db --json -
      """))

  @Argument(help: ArgumentHelp(sprak("Resultatfilen.", "The results file."), valueName: "FIL"))
  var file: String

  @Option(
    help: ArgumentHelp(
      sprak("Nyckeltalet som visas.", "The key figure that is shown."), valueName: "NYCKELTAL"))
  var figure = Results.mainFigure

  @Flag(
    help: ArgumentHelp(
      sprak(
        "En rad per replikation, med digest.", "A row for each replication, with its digest.")))
  var replications = false

  @Flag(help: ArgumentHelp(sprak("Nyckeltalens namn.", "The names of the key figures.")))
  var figures = false

  @Flag(
    help: ArgumentHelp(
      sprak("Scenariot som det stod i filen.", "The scenario as its file had it.")))
  var scenario = false

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv allt som JSON; ”-” skriver det på stdout.",
        "Write everything as JSON; ”-” writes it to stdout."), valueName: "FIL|-"))
  var json: String?

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func validate() throws {
    if [replications, figures, scenario].filter({ $0 }).count > 1 {
      throw ValidationError(
        sprak(
          "Ange en av --replications, --figures och --scenario.",
          "Give one of --replications, --figures and --scenario."))
    }
    try kravNamn("--json", json)
    if let json, json != "-", Utfil.samma(json, file) {
      throw ValidationError(
        sprak("--json är resultatfilen själv.", "--json is the results file itself."))
    }
  }

  mutating func run() throws {
    do {
      try visa(try ResultsDatabase(existing: file))
    } catch let fel as ResultsError {
      throw Avslut.resultat(fel)
    }
  }

  private func visa(_ database: ResultsDatabase) throws {
    let stored = try database.experiment()
    if scenario { return try Utskrift.ut(stored.origin.text) }
    let alla = KeyFigures(stored.figures)
    if figures { return try Utskrift.rader(alla.all.map(\.name)) }
    let plats = try Nyckeltalsval.plats(figure, alla)
    let lasta = json == nil ? [plats] : nil
    let results = Results(
      alla, arms: stored.arms.count, try database.replications(figures: lasta), read: lasta)
    if let json {
      let text = StoredJSON.document(stored, results).skriven
      if json == "-" { try Utskrift.ut(text) } else { try Utfil(json).skriv(text) }
      return
    }
    let listning = StoredText(stored, results, figure: plats, sprak, Utskrift.stil)
    try Utskrift.sida(replications ? listning.replications : listning.text)
  }
}
