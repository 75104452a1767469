import Experiments
import Foundation
import Reports
import Synchronization

/// What a load test has come to, in memory and in its files: written anew after every step, each
/// time as a whole, so that a killed test leaves its curve so far.
final class Lastbokforing: Sendable {
  private let underlag: Mutex<Lastunderlag>
  private let json: String?
  private let report: String?

  init(_ underlag: Lastunderlag, json: String?, report: String?) throws {
    self.underlag = Mutex(underlag)
    self.json = json
    self.report = report
    // So that a long test is not lost on a path that cannot be written. What stands there from a
    // test before stands until there is something of this one.
    for path in filer where Utfil.slag(path) == .typeRegular { _ = try Utfil(path) }
    if !filer.contains(where: { Utfil.slag($0) == .typeRegular }) { try skriv() }
  }

  var nu: Lastunderlag { underlag.withLock { $0 } }

  /// The files that hold what there is.
  var filer: [String] { [json == "-" ? nil : json, report].compactMap { $0 } }

  /// Changes what is known, and writes the files.
  func satt(_ andra: (inout Lastresultat) -> Void) throws {
    underlag.withLock { andra(&$0.resultat) }
    try skriv()
  }

  private func skriv() throws {
    let u = nu
    if let json, json != "-", u.resultat.komplett || Lastbokforing.kanErsattas(json) {
      try Utfil(json).skriv(Lastjson.dokument(u).skriven)
    }
    if let report, u.resultat.komplett || Lastbokforing.kanErsattas(report) {
      try Utfil(report).skriv(Lastsida(u, sprak: sprak).html())
    }
  }

  /// A device or a pipe gets the finished text once.
  private static func kanErsattas(_ path: String) -> Bool {
    let slag = Utfil.slag(path)
    return slag == nil || slag == .typeRegular || slag == .typeSymbolicLink
      || slag == .typeDirectory
  }
}
