/// Makes the examples of experiments short enough for a test.
enum Experimentprov {
  /// A line that asks the same of fewer days and replications; nil for other commands.
  static func kort(_ rad: String) -> String? {
    let rad = rad.replacing("--replications 50", with: "--replications 2")
      .replacing("--replications 100", with: "--replications 2")
    if rad.contains(" compare ") {
      let antal = ["--replications", "--within", "--precision"].contains { rad.contains($0) }
      return rad + " --days 15" + (antal ? "" : " --replications 2")
    }
    if rad.contains(" sweep ") { return rad + " --days 15 --replications 2" }
    if rad.contains(" screen ") {
      let spak = rad.contains("--vary") ? "" : " --vary oenighetsgrad"
      return rad + spak + " --days 2 --trajectories 1"
    }
    if rad.contains(" select ") { return rad + " --days 15 --first 3 --budget 10" }
    return rad.contains("--replications") && rad.contains(" run ") ? rad + " --days 15" : nil
  }

  /// The files that the examples of a command read.
  static func filer(_ k: Kommando, _ kommando: String) throws {
    guard kommando == "results" else { return }
    for fil in ["resultat.db", "results.db"] {
      _ = try k.glapp("run", "mitt.yaml", "--replications", "2", "-q", "--database", fil)
    }
  }
}
