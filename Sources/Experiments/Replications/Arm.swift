import Domain
import Kernel

/// One of the alternatives that an experiment compares: a scenario, perhaps with a variant of it or
/// with levers set.
package struct Arm: Sendable {
  /// Unique in the experiment.
  package var name: String
  package var description: String
  package var scenario: Scenario
  package var variant: Variant?
  /// The levers that the experiment itself sets, with their values in the lever's unit: the point of
  /// a sweep or a screening. Empty in comparisons.
  package var point: [(lever: Spak, value: Double)]

  package init(
    name: String, description: String = "", scenario: Scenario, variant: Variant? = nil,
    point: [(lever: Spak, value: Double)] = []
  ) {
    self.name = name
    self.description = description
    self.scenario = scenario
    self.variant = variant
    self.point = point
    for (lever, value) in point {
      self.scenario.spakar.satt(lever, value)
      self.variant?.glom(lever)
    }
  }

  /// The frame of one replication.
  package func varld(_ replication: Int) -> Varld {
    Varld(scenario: scenario, variant: variant, replikation: replication)
  }

  /// The day on which the variant's first change begins, where that is not before the run's end: the
  /// arm is then the scenario as it stands. Nil for a variant that changes something during the run,
  /// and without one.
  package var beginsAfterRun: Datum? {
    let first = variant?.andringar.map { $0.fran ?? scenario.start }.min()
    return first.flatMap { $0 < scenario.start + scenario.dagar ? nil : $0 }
  }

  /// Everything that the arm may change in a scenario, as text: levers, broken rules, staff and
  /// inflow, epoch by epoch. Arms with equal texts give equal results.
  package var settings: String {
    varld(0).epoker.map(Arm.text).joined(separator: "\n")
  }

  private static func text(_ epoch: Epok) -> String {
    var lines = ["från \(Kalender.datum(epoch.fran).text)"]
    for lever in Spak.allCases {
      let value = epoch.spakar[lever]
      lines.append("\(lever.rad.namn)=\(value == Spakvarden.inget ? "ingen" : "\(value)")")
    }
    for (i, share) in epoch.spakar.avsteg.enumerated() where share > 0 {
      lines.append("avsteg[\(RegelID(ordinal: UInt16(i)).text)]=\(share)")
    }
    for place in Enhetsplats.alla {
      let staff = epoch.bemanning[place.index]
      lines.append(
        "bemanning[\(place.namn)]=\(staff.handlaggare) \(staff.forste) \(staff.enhetschefer) "
          + "\(staff.avdelningschefer)")
    }
    for area in Stadsomrade.allCases {
      let inflow = epoch.inflode[area.index]
      lines.append(
        "inflöde[\(area.namn)]=\(inflow.antal) /\(inflow.bara == .vardagar ? "vardag" : "dag")")
    }
    return lines.joined(separator: "\n")
  }
}

extension Variant {
  /// Leaves a lever to whoever sets it otherwise.
  package mutating func glom(_ spak: Spak) {
    for i in andringar.indices { andringar[i].spakar.removeAll { $0.spak == spak } }
  }
}
