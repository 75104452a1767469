import Domain
import Experiments
import Kernel

/// What every report of an experiment says of where its figures come from.
package struct ExperimentReport: Sendable {
  package var kind: Experiment.Kind
  package var origin: Origin
  /// The names of the arms, in their order.
  package var names: [String]
  /// What each arm is, in a sentence or more; empty where nothing is said.
  package var descriptions: [String]
  /// How the posts of each arm differ from those of the first; nil where they do not.
  package var staffing: [String?]
  /// The day on which each arm's variant begins, where that is not before the run's end.
  package var late: [Datum?]
  /// Levers that have no effect, since all profiles set them themselves.
  package var overridden: [Spak] = []
  /// Of the intervals, 0–1.
  package var confidence: Double
  /// Why no more replications were run.
  package var reasons: [StoppingRule.Reason]
  /// The command that gives the same again.
  package var command: String
  package var sprak: Rapportsprak

  package init(
    kind: Experiment.Kind, origin: Origin, names: [String], descriptions: [String],
    confidence: Double, reasons: [StoppingRule.Reason], command: String, sprak: Rapportsprak
  ) {
    self.kind = kind
    self.origin = origin
    self.names = names
    self.descriptions = descriptions
    self.confidence = confidence
    staffing = names.map { _ in nil }
    late = names.map { _ in nil }
    self.reasons = reasons
    self.command = command
    self.sprak = sprak
  }

  /// Notes how the frames of the arms differ from that of the first: posts, levers without effect,
  /// and changes that the run ends before.
  package mutating func note(framesOf arms: [Arm]) {
    overridden = arms.first?.scenario.sattaIProfilerna ?? []
    late = arms.map(\.beginsAfterRun)
    guard let base = arms.first?.varld(0) else { return }
    staffing = arms.map { arm in
      let told = FrameStretch.changes(FrameStretch.all(arm.varld(0), against: base), posts)
        .map { from, text in
          (text.isEmpty ? sprak("samma bemanning", "the same staff") : text)
            + (from.map { sprak(" från \($0.text)", " from \($0.text)") } ?? "")
        }
      return told.isEmpty ? nil : told.joined(separator: ", ")
    }
  }

  /// How the posts of a stretch differ from the baseline's; empty where they do not.
  private func posts(_ stretch: FrameStretch) -> String {
    let (own, base) = (stretch.own.bemanning, stretch.base.bemanning)
    if own == base { return "" }
    let change = own.posts - base.posts
    if change == 0 { return sprak("tjänsterna fördelas om", "posts are moved") }
    let size = Tal(sprak).antal(abs(change), ("tjänst", "tjänster"), ("post", "posts"))
    return change > 0
      ? sprak("\(size) fler", "\(size) more") : sprak("\(size) färre", "\(size) fewer")
  }

  /// What is to be known of how the replications ended before their figures are trusted.
  var cautions: [String] {
    var texts: [String] = []
    if reasons.contains(.budget) {
      texts.append(
        sprak(
          "Den begärda noggrannheten nåddes inte inom --budget; fler replikationer behövs.",
          "The precision asked for was not reached within --budget; more replications are needed."))
    }
    if reasons.contains(.noSpread) {
      texts.append(
        sprak(
          "Något som bevakades var lika i alla replikationer: ingen spridning syntes, vilket inte säger att den saknas.",
          "Something watched was the same in all replications: no spread was seen, which does not say that there is none."
        ))
    }
    return texts
  }

  /// The first lines of a report on the terminal: the title, and the scale where there is one.
  func top(_ title: String, _ stil: Stil) -> [String] {
    [stil.rubrik(title)]
      + (Spaktext.skala(origin.scale, sprak)?.bruten(stil.bredd).map(stil.varning) ?? [])
  }

  /// The small print of a page: that it is no forecast, and before that the scale.
  func note(_ extent: String) -> String {
    let note = sprak(
      "Simulerat, ingen prognos. Alla personer är påhittade. \(extent)",
      "Simulated, not a forecast. All persons are made up. \(extent)")
    return [Spaktext.skala(origin.scale, sprak), note].compactMap { $0 }.joined(separator: " ")
  }

  /// The last lines of a report on the terminal.
  func foot(_ stil: Stil) -> [String] {
    var lines = cautions.flatMap { $0.bruten(stil.bredd).map(stil.varning) }
    lines += sprak(
      "Scenario \(origin.scenarioHash.prefix(12)), frö \(origin.seed), glapp \(origin.version). "
        + "Gör om med: \(command)",
      "Scenario \(origin.scenarioHash.prefix(12)), seed \(origin.seed), glapp \(origin.version). "
        + "Repeat with: \(command)"
    ).bruten(stil.bredd).map(stil.svag)
    return lines
  }
}
