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

  /// Whether the report goes to the terminal.
  var visar: Bool { !quiet && json != "-" }

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

  /// Refuses to tell in JSON what a slice of an experiment came to.
  static func prova(_ json: String?, del: ShardSlice?) throws {
    try krav(
      json == nil || del == nil,
      "--json behöver alla replikationer; foga ihop delarna med glapp merge och skriv filen sedan.",
      "--json needs all replications; join the slices with glapp merge and write the file then.")
  }

  /// Opens the files before the work, so that a long run is not lost on a path that cannot be
  /// written.
  func oppna() throws -> Filer {
    Filer(json: try json.flatMap { $0 == "-" ? nil : try Utfil($0) }, tillUt: json == "-")
  }

  /// The open files.
  struct Filer {
    fileprivate let json: Utfil?
    fileprivate let tillUt: Bool

    fileprivate init(json: Utfil?, tillUt: Bool) {
      self.json = json
      self.tillUt = tillUt
    }

    func skriv(json text: @autoclosure () -> String) throws {
      if let json { try json.skriv(text()) }
      if tillUt { try Utskrift.ut(text()) }
    }
  }
}
