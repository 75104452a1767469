import Domain

/// What a load test of an organisation is asked.
package struct Lastplan: Sendable {
  package var scenario: Scenario
  package var variant: Variant?
  /// The first replication; the others follow.
  package var replikation = 0
  /// Replications of every trial, at least 2.
  package var replikationer = 5
  /// The fastest growth of waiting that still counts as settled, in hours an hour (an assumption).
  package var vaxtgrans = 0.02
  /// The grid's width: neighbouring rates differ by this share.
  package var precision = 0.05
  /// How many replications are run at a time; the answer does not depend on it.
  package var tradar = 1

  package init(scenario: Scenario, variant: Variant? = nil) {
    self.scenario = scenario
    self.variant = variant
  }

  package var matt: Inflodesmatt { Inflodesmatt(scenario, variant: variant) }

  /// Persons who are there when a trial begins, by the lever; without an inflow that spreads them
  /// over the city there are none.
  package var enskilda: Int {
    guard scenario.inflode.contains(where: { $0.antal > 0 }) else { return 0 }
    return Int(Varld(scenario: scenario, variant: variant).epoker[0].spakar[.antalEnskilda])
  }

  /// The frame of one replication at a multiple of the inflow.
  func varld(faktor: Double, replikation nummer: Int) -> Varld {
    Varld(
      scenario: scenario.medInflode(faktor), variant: variant?.medInflode(faktor),
      replikation: replikation + nummer)
  }
}

/// What a load test came to, so far.
package struct Lastresultat: Hashable, Sendable {
  package var organisation: Organisationssvar?
  package var maskin: Maskinsvar?
  /// Whether everything that was asked has been run.
  package var komplett = false

  package init() {}
}

/// Where the organisation bends.
package struct Organisationssvar: Hashable, Sendable {
  package var matt: Inflodesmatt
  /// Every trial, in the order of their rates.
  package var prov: [Prov] = []
  /// The highest inflow tried below `vaxer` at which all queues settle, persons a day; nil for none.
  package var haller: Double? { granser.haller }
  /// The lowest inflow tried at which some queue grows, persons a day; nil where none was found.
  package var vaxer: Double? { granser.vaxer }
  /// Whether the search has ended; false for a fixed rate and while it goes on.
  package var sokt = false
  package var ramp: Ramp?

  package init(matt: Inflodesmatt) { self.matt = matt }

  /// The trial at the lowest rate at which queues grow, or the one where they wait longest.
  package var brytpunkt: Prov? {
    prov.first { $0.utslag == .vaxer } ?? prov.max { $0.langstaVantan < $1.langstaVantan }
  }

  /// Adds a trial.
  package mutating func lagg(_ nytt: Prov) {
    prov.append(nytt)
    prov.sort { $0.faktor < $1.faktor }
  }

  private var granser: Sokning.Granser<Double> { .init(prov.map { ($0.inflode, $0.utslag) }) }
}
