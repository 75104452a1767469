import Domain
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
      guard let m = name.wholeMatch(of: #/punkt (\d+): (.*)/#) else { return point(name) }
      return "point \(m.1): \(point(String(m.2)))"
    case .run, .compare, .select:
      guard base, let m = name.wholeMatch(of: #/grundfallet((?: \(scenariot\))*)/#) else {
        return name
      }
      return "the base case" + m.1.replacing("(scenariot)", with: "(the scenario)")
    }
  }

  /// Which point of a sweep a name says that it is; nil where it says none.
  static func number(_ name: String) -> Int? {
    name.prefixMatch(of: #/punkt (\d+): /#).flatMap { Int($0.1) }
  }

  /// Levers with their values, `mötesintervallOperativ 7 dagar, oenighetsgrad 12,5 %`, whose units
  /// are told in English.
  private static func point(_ name: String) -> String {
    name.split(separator: ", ").map { part in
      let words = part.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let lever = Spak(namn: String(words[0])) else { return String(part) }
      if words[1] == "ingen" { return "\(words[0]) none" }
      guard let m = words[1].wholeMatch(of: #/(\d+)(?:,(\d+))?(?: (.+))?/#) else {
        return String(part)
      }
      let number = m.1 + (m.2.map { "." + $0 } ?? "")
      guard let unit = m.3 else { return "\(words[0]) \(number)" }
      let units = lever.rad.enhet
      let english =
        units == .andel
        ? String(unit)
        : number == "1" && units.unit.hasSuffix("s") ? String(units.unit.dropLast()) : units.unit
      return "\(words[0]) \(number) \(english)"
    }.joined(separator: ", ")
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

extension ExperimentReport {
  /// The numbers of the arms of a sweep; nil where their names have none.
  var pointNumbers: [Int]? {
    let numbers = names.compactMap(ArmWords.number)
    return kind == .sweep && numbers.count == names.count ? numbers : nil
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
