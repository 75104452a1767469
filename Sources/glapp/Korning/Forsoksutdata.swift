import ArgumentParser
import Experiments
import Foundation
import Reports

/// Where the outcome of an experiment is told.
struct Forsoksutdata: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv resultatet som JSON; ”-” skriver det på stdout i stället för rapporten.",
        "Write the result as JSON; ”-” writes it to stdout in place of the report."),
      valueName: "FIL|-"))
  var json: String?

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      sprak(
        "Ingen rapport, inget förlopp och inga varningar.", "No report, progress or warnings.")))
  var quiet = false

  /// Refuses files that would overwrite others of the same command, and the JSON of a slice.
  func prova(mot upptagna: [String], del: ShardSlice?) throws {
    try Forsoksutdata.prova(json, del: del)
    guard let json, json != "-" else { return }
    for fil in upptagna where Utfil.samma(json, fil) {
      throw ValidationError(
        sprak(
          "\(json) läses eller skrivs redan; ange en annan fil för --json.",
          "\(json) is read or written already; name another file for --json."))
    }
  }

  /// Refuses a file without a name, and to tell in JSON what a slice of an experiment came to.
  static func prova(_ json: String?, del: ShardSlice?) throws {
    try kravNamn("--json", json)
    try krav(
      json == nil || del == nil,
      "--json behöver alla replikationer; foga ihop delarna med glapp merge och skriv filen sedan.",
      "--json needs all replications; join the slices with glapp merge and write the file then.")
  }

  /// Opens what the experiment is to be told in.
  func oppna(_ html: Rapportval, _ forsok: Forsok) throws -> Redovisning {
    try Redovisning(
      json: json, rapport: html.report, visar: !quiet, database: forsok.database)
  }
}
