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
    self.reasons = reasons
    self.command = command
    self.sprak = sprak
  }

  /// Notes how the posts of the arms differ from those of the first.
  package mutating func note(staffOf arms: [Arm]) {
    overridden = arms.first?.scenario.sattaIProfilerna ?? []
    guard let base = arms.first?.varld(0) else { return }
    staffing = arms.map { arm in
      let own = arm.varld(0)
      guard
        let epoch = own.epoker.first(where: { epoch in
          epoch.fran < own.slut
            && epoch.bemanning != base.epoker[base.epok(vid: epoch.fran)].bemanning
        })
      else { return nil }
      func posts(_ staff: [Bemanning]) -> Int {
        staff.reduce(0) { $0 + $1.handlaggare + $1.forste + $1.enhetschefer + $1.avdelningschefer }
      }
      let change =
        posts(epoch.bemanning) - posts(base.epoker[base.epok(vid: epoch.fran)].bemanning)
      let from = epoch.fran > own.start ? Kalender.datum(epoch.fran).text : nil
      let since = from.map { sprak(" från \($0)", " from \($0)") } ?? ""
      if change == 0 { return sprak("tjänsterna fördelas om", "posts are moved") + since }
      let size = Tal(sprak).antal(abs(change), ("tjänst", "tjänster"), ("post", "posts"))
      return
        (change > 0
        ? sprak("\(size) fler", "\(size) more") : sprak("\(size) färre", "\(size) fewer"))
        + since
    }
  }

  /// The last lines of a report on the terminal.
  func foot(_ stil: Stil) -> [String] {
    var lines: [String] = []
    if reasons.contains(.budget) {
      lines += sprak(
        "Noggrannheten nåddes inte inom --budget; fler replikationer behövs.",
        "The precision was not reached within --budget; more replications are needed."
      ).bruten(stil.bredd).map(stil.varning)
    }
    if reasons.contains(.noSpread) {
      lines += sprak(
        "Något som bevakades var lika i alla replikationer: ingen spridning syntes, vilket inte säger att den saknas.",
        "Something watched was the same in all replications: no spread was seen, which does not say that there is none."
      ).bruten(stil.bredd).map(stil.varning)
    }
    lines += sprak(
      "Scenario \(origin.scenarioHash.prefix(12)), frö \(origin.seed), glapp \(origin.version). "
        + "Gör om med: \(command)",
      "Scenario \(origin.scenarioHash.prefix(12)), seed \(origin.seed), glapp \(origin.version). "
        + "Repeat with: \(command)"
    ).bruten(stil.bredd).map(stil.svag)
    return lines
  }
}
