import ArgumentParser
import Foundation

/// How many replications are run at a time.
struct Tradval: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Replikationer som körs samtidigt; svaret beror inte på det (förval: alla kärnor).",
        "Replications run at a time; the answer does not depend on it (default: all cores)."),
      valueName: "N"))
  var threads: Int?

  mutating func validate() throws {
    try krav(
      threads.map { (1...1024).contains($0) } ?? true, "--threads ska vara mellan 1 och 1024.",
      "--threads must be from 1 to 1024.")
  }

  /// So many; all cores where nothing is said.
  var antal: Int { threads ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
