import Experiments

/// The names of arms as people read them.
///
/// Names are keys: results files, JSON and the command line hold them as they are. What a variant's
/// author calls it stands as it is; a name that the program makes is Swedish in the file, and is
/// told here in the reader's language.
enum ArmWords {
  /// - Parameters:
  ///   - name: the name that is stored.
  ///   - base: whether the arm is the scenario as it stands, under the program's name for it.
  ///   - kind: the experiment that the arm belongs to.
  ///   - sprak: the reader's language.
  /// - Returns: the name, free of control characters.
  static func shown(
    _ name: String, base: Bool, _ kind: Experiment.Kind, _ sprak: Rapportsprak
  ) -> String {
    let name = name.ofarlig
    guard sprak == .en else { return name }
    switch kind {
    case .screen:
      guard let m = name.wholeMatch(of: #/väg (\d+), punkt (\d+)/#) else { return name }
      return "way \(m.1), point \(m.2)"
    case .sweep:
      guard let m = name.wholeMatch(of: #/punkt (\d+): (.*)/#) else { return name }
      return "point \(m.1): \(m.2)"
    case .run, .compare, .select:
      guard base, let m = name.wholeMatch(of: #/grundfallet((?: \(scenariot\))*)/#) else {
        return name
      }
      return "the base case" + m.1.replacing("(scenariot)", with: "(the scenario)")
    }
  }

  /// Whether an arm is the scenario as it stands: the first, described as no variant is.
  static func isBase(_ arm: Int, description: String) -> Bool {
    arm == 0 && descriptions.contains(description)
  }

  /// What the program says of the scenario as it stands, by the language it was run in.
  private static let descriptions = ["Scenariot som det står.", "The scenario as it stands."]
}

extension ExperimentReport {
  /// The names of the arms as people read them, in the order of the arms.
  var shownNames: [String] {
    names.indices.map { arm in
      ArmWords.shown(
        names[arm], base: ArmWords.isBase(arm, description: descriptions[arm]), kind, sprak)
    }
  }
}

extension StoredExperiment {
  /// The names of the arms as people read them, in the order of the arms.
  func shownNames(_ sprak: Rapportsprak) -> [String] {
    arms.indices.map { arm in
      ArmWords.shown(
        arms[arm].name, base: ArmWords.isBase(arm, description: arms[arm].description), kind, sprak)
    }
  }
}
