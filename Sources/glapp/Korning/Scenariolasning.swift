import Reports
import ScenarioFiles

/// Reads scenario files for the commands.
enum Scenariolasning {
  /// Reads and checks a file; its warnings go to stderr.
  ///
  /// - Throws: an `Avslut` with all mistakes of the file.
  static func las(_ path: String, tyst: Bool) throws -> Inlast {
    do {
      let inlast = try ScenarioFil.las(path: path)
      if !tyst {
        for varning in inlast.varningar { Utskrift.fel(text(varning)) }
      }
      return inlast
    } catch {
      throw Avslut.scenario(error)
    }
  }

  /// A warning in one line.
  static func text(_ varning: Anmarkning) -> String {
    varning.text(sprak: sprak.fil) + sprak(" (varning)", " (warning)")
  }
}
