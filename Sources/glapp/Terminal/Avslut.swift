import Foundation
import Reports
import ScenarioFiles

/// The end of a command that did not go well: what is told, and the exit code.
struct Avslut: Error {
  enum Kod: Int32 {
    /// A threshold of a load test was crossed (`--fail-if`).
    case troskel = 1
    /// The arguments do not go together.
    case anvandning = 64
    /// A file, name or value that cannot be used.
    case indata = 65
    /// A fault of the program.
    case program = 70
    /// Interrupted from the keyboard.
    case avbrutet = 130
    /// Ended by the system.
    case avslutat = 143
  }

  var kod: Kod
  var rader: [String]
  /// Every rank of a job ends for this same reason, so that none need be ended by force.
  var gemensam = false

  init(_ kod: Kod, _ rader: [String]) {
    self.kod = kod
    self.rader = rader
  }

  static func indata(_ sv: String, _ en: String) -> Avslut { Avslut(.indata, [sprak(sv, en)]) }

  static func anvandning(_ sv: String, _ en: String) -> Avslut {
    Avslut(.anvandning, [sprak(sv, en)])
  }

  /// The system gives no thread to work with.
  static var utanTrad: Avslut {
    Avslut(
      .program,
      [
        sprak(
          "En process får inte starta någon tråd (gränsen för antalet processer och trådar, ulimit -u).",
          "A process may start no thread (the limit of processes and threads, ulimit -u).")
      ])
  }

  /// The mistakes of a scenario file, each with its place.
  static func scenario(_ fel: ScenarioFel) -> Avslut {
    Avslut(.indata, [fel.text(sprak: sprak.fil)])
  }

  /// Tells it on stderr and ends the process.
  func sagOchSluta() -> Never {
    Jobb.sluta(kod: kod.rawValue, gemensam: gemensam || kod == .avbrutet || kod == .avslutat) {
      for rad in rader { Utskrift.fel(rad) }
    }
  }
}
