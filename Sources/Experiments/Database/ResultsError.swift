import EventLogs
import Foundation
import GRDB

/// Why a results file cannot be used.
package struct ResultsError: Error, CustomStringConvertible {
  /// How the experiment in a file differs from the one that is asked for: first the file's.
  package enum Difference: Hashable, Sendable {
    case kind(String, String)
    case version(String, String)
    case scenario(String)
    case seed(UInt64, UInt64)
    case scale(Double, Double)
    case days(Int, Int)
    case armCount(Int, Int)
    /// The place, and what the arm there is called.
    case arm(Int, String, String)
    case levers(String)
    case shard(String?, String?)
    /// The key figures, though the versions are equal: the builds differ.
    case figures(String)
    /// What the same replication comes to, though the versions are equal: the builds differ.
    case model(String)
  }

  package enum Reason: Hashable, Sendable {
    case missing
    /// There is a file already where a new one was to be.
    case exists
    /// No results file at all.
    case notOurs
    /// A results file whose contents no program wrote: a disk or a transfer has changed it.
    case damaged
    /// Written by a later version of the program.
    case newer
    case other(Difference)
    case contradiction(arm: Int, Int)
    /// The same replication in two files that are to be joined.
    case double(arm: String, Int)
    /// A replication that none of the files has.
    case hole(arm: String, Int)
    /// There is no space left on the disk.
    case full
    /// A file may not be so large.
    case tooLarge
    /// What the system says, by its number.
    case number(Int32)
    /// What SQLite says.
    case sqlite(Int32, String)
    /// What another library says.
    case system(String)
  }

  /// nil for a file without a name.
  package var path: String?
  package var reason: Reason

  init(_ path: String?, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What the system says, by its number.
  init(_ path: String?, errno number: Int32) {
    self.path = path
    reason =
      switch number {
      case ENOSPC, EDQUOT: .full
      case EFBIG: .tooLarge
      default: .number(number)
      }
  }

  init(_ path: String?, _ error: any Error) {
    self.path = path
    switch error {
    case let error as ResultsError: self = error
    case let error as DatabaseError: reason = ResultsError.reason(error)
    case is RowDecodingError, is DecodingError: reason = .damaged
    default: reason = .system(error.localizedDescription)
    }
  }

  private static func reason(_ error: DatabaseError) -> Reason {
    if Systemord.arForStor(sqlite: error.extendedResultCode.rawValue) { return .tooLarge }
    return switch error.resultCode {
    case .SQLITE_NOTADB: .notOurs
    case .SQLITE_FULL: .full
    // The statements are always the same: one that fails in itself has met tables that are not ours.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG:
      .damaged
    default:
      .sqlite(
        error.resultCode.rawValue, error.message ?? error.resultCode.description)
    }
  }

  /// In Swedish; `english` for the other language.
  package var description: String { text(\.swedish, "resultatfilen") }
  package var english: String { text(\.english, "the results file") }

  private func text(_ words: KeyPath<Reason, String>, _ nameless: String) -> String {
    "\(path ?? nameless): \(reason[keyPath: words])"
  }
}

extension ResultsError.Reason {
  var swedish: String {
    switch self {
    case .missing: "filen finns inte."
    case .exists: "filen finns redan; ange en ny."
    case .notOurs: "det är ingen resultatfil från glapp."
    case .damaged:
      "filen är skadad: den innehåller annat än glapp har skrivit. Ange en ny fil, eller en kopia."
    case .newer: "filen är skriven av en senare version av glapp; uppdatera programmet."
    case .other(let difference):
      "filen hör till ett annat experiment: \(difference.swedish) Ange en ny fil."
    case .contradiction(let arm, let number):
      "replikation \(number) av gren \(arm + 1) finns med ett annat utfall. "
        + "Filen kommer från ett annat bygge; ange en ny fil."
    case .double(let arm, let number): "replikation \(number) av ”\(arm)” finns i två av filerna."
    case .hole(let arm, let number): "replikation \(number) av ”\(arm)” saknas i alla filerna."
    case .full: "disken är full: det finns inte plats för filen."
    case .tooLarge: "filen blir för stor: \(Systemord.forStor.sv)."
    case .number(let number):
      "filen kan inte läsas eller skrivas: \(Systemord.skal(number).sv)."
    case .sqlite(let code, _):
      "filen kan inte läsas eller skrivas: "
        + Systemord.sqlite(code) + "."
    case .system(let text): "filen kan inte läsas eller skrivas: \(text)."
    }
  }

  var english: String {
    switch self {
    case .missing: "there is no such file."
    case .exists: "the file exists already; name a new one."
    case .notOurs: "this is no results file of glapp's."
    case .damaged:
      "the file is damaged: it holds what glapp did not write. Name a new file, or a copy."
    case .newer: "the file was written by a later version of glapp; update the program."
    case .other(let difference):
      "the file belongs to another experiment: \(difference.english) Name a new file."
    case .contradiction(let arm, let number):
      "replication \(number) of arm \(arm + 1) is there with another outcome. "
        + "The file comes from another build; name a new file."
    case .double(let arm, let number): "replication \(number) of ”\(arm)” is in two of the files."
    case .hole(let arm, let number): "replication \(number) of ”\(arm)” is in none of the files."
    case .full: "the disk is full: there is no space for the file."
    case .tooLarge: "the file becomes too large: \(Systemord.forStor.en)."
    case .number(let number): "the file cannot be read or written: \(Systemord.skal(number).en)."
    case .sqlite(_, let text), .system(let text): "the file cannot be read or written: \(text)."
    }
  }
}

extension ResultsError.Difference {
  var swedish: String {
    switch self {
    case .kind(let a, let b): "den är från glapp \(a), inte \(b)."
    case .version(let a, let b): "den är skriven av version \(a), detta är version \(b)."
    case .scenario(let name): "scenariot (”\(name)”) är ett annat, eller har ändrats sedan dess."
    case .seed(let a, let b): "fröet är \(a), inte \(b)."
    case .scale(let a, let b): "skalan är \(a), inte \(b)."
    case .days(let a, let b): "den gäller \(a) dagar, inte \(b)."
    case .armCount(let a, let b): "den har \(a) alternativ, inte \(b)."
    case .arm(let place, let a, let b): "dess alternativ \(place + 1) är ”\(a)”, inte ”\(b)”."
    case .levers(let arm): "spakar, personal eller inflöde i ”\(arm)” är andra."
    case .figures(let version):
      "nyckeltalen är andra, fast båda är version \(version): filen kommer från ett annat bygge."
    case .model(let version):
      "samma replikation får ett annat utfall, fast båda är version \(version): filen kommer från "
        + "ett annat bygge, med en annan modell."
    case .shard(let a, let b): "den är för del \(a ?? "1/1"), inte \(b ?? "1/1")."
    }
  }

  var english: String {
    switch self {
    case .kind(let a, let b): "it comes from glapp \(a), not \(b)."
    case .version(let a, let b): "it was written by version \(a), this is version \(b)."
    case .scenario(let name): "the scenario (”\(name)”) is another one, or has changed since."
    case .seed(let a, let b): "its seed is \(a), not \(b)."
    case .scale(let a, let b): "its scale is \(a), not \(b)."
    case .days(let a, let b): "it covers \(a) days, not \(b)."
    case .armCount(let a, let b):
      "it has \(a) alternative\(a == 1 ? "" : "s"), not \(b)."
    case .arm(let place, let a, let b): "its alternative \(place + 1) is ”\(a)”, not ”\(b)”."
    case .levers(let arm): "levers, staff or inflow of ”\(arm)” are others."
    case .figures(let version):
      "the key figures are others, though both are version \(version): it comes from another build."
    case .model(let version):
      "the same replication comes out otherwise, though both are version \(version): it comes from "
        + "another build, with another model."
    case .shard(let a, let b): "it is for shard \(a ?? "1/1"), not \(b ?? "1/1")."
    }
  }
}
