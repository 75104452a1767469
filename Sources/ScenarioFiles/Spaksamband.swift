import Domain

/// Levers that only make sense together, for a file, for `--set` and for designs alike.
package enum Spaksamband {
  /// The first may not be larger than the second.
  package static let ordnade: [(mindre: Spak, storre: Spak)] = [
    (.kommissionskvorum, .kommissionsstorlek), (.kommissionsstorlek, .kommissionspool),
    (.moteTidigast, .moteSenast),
  ]

  /// Shares of one choice: together at most everything.
  package static let svar: [Spak] = [
    .avbojSannolikhet, .annatForslagSannolikhet, .forhinderSannolikhet, .tystnadSannolikhet,
  ]

  /// What is wrong, and which levers it is about: the one that is told of first, where it is set.
  static func fel(
    _ spakar: Spakvarden
  ) -> [(spakar: [Spak], hittat: Mening, vantat: Mening?)] {
    var ut: [(spakar: [Spak], hittat: Mening, vantat: Mening?)] = []
    for (mindre, storre) in ordnade where spakar[mindre] > spakar[storre] {
      let a = "\(mindre.rad.namn) (\(mindre.rad.skrivet(spakar[mindre])))"
      let b = "\(storre.rad.namn) (\(storre.rad.skrivet(spakar[storre])))"
      ut.append(
        (
          [mindre, storre], Mening(sv: "\(a) är större än \(b)", en: "\(a) is larger than \(b)"),
          nil
        ))
    }
    let summa = svar.reduce(0) { $0 + spakar[$1] }
    if summa > 1 + 1e-9 {
      let namn = svar.map(\.rad.namn).joined(separator: ", ")
      let procent = Talord.text(summa * 100)
      ut.append(
        (
          svar,
          Mening(
            sv: "\(namn) blir \(procent) % tillsammans", en: "\(namn) add up to \(procent) %"),
          Mening(sv: "högst 100 %", en: "at most 100 %")
        ))
    }
    return ut
  }

  /// That a lever has no effect, since all profiles set it themselves.
  package static func iProfilerna(_ spak: Spak) -> (sv: String, en: String) {
    (
      "spaken \(spak.rad.namn) har ingen verkan: alla profiler sätter den själva",
      "the lever \(spak.rad.namn) has no effect: all profiles set it themselves"
    )
  }

  /// Why a lever that somebody sets has no effect, or none on some persons.
  ///
  /// - Parameters:
  ///   - spak: the lever that is set.
  ///   - scenario: with its profiles, inflow and persons.
  /// - Returns: a sentence in both languages; nil where the lever has its effect on all.
  package static func utanVerkan(_ spak: Spak, _ scenario: Scenario) -> (sv: String, en: String)? {
    if scenario.sattaIProfilerna.contains(spak) { return iProfilerna(spak) }
    guard spak == .behovslangd else { return nil }
    let egna = scenario.personer.filter { $0.behov.contains { $0.langdDagar != nil } }
    guard !egna.isEmpty else { return nil }
    let namn = spak.rad.namn
    let alla = scenario.personer.allSatisfy { $0.behov.allSatisfy { $0.langdDagar != nil } }
    if alla, !scenario.nagonKommer {
      return (
        "spaken \(namn) har ingen verkan: alla behov har ett eget ”upphör efter”",
        "the lever \(namn) has no effect: all needs have an ”upphör efter” of their own"
      )
    }
    let visade = egna.prefix(3).map(\.namn).joined(separator: ", ")
    let fler = egna.count - min(3, egna.count)
    return (
      "spaken \(namn) gäller inte behov med ett eget ”upphör efter”: \(visade)"
        + (fler > 0 ? " och \(fler) till" : ""),
      "the lever \(namn) does not concern needs with an ”upphör efter” of their own: \(visade)"
        + (fler > 0 ? " and \(fler) more" : "")
    )
  }

  /// What is wrong with the values that a run would have, from the first day to the last.
  ///
  /// - Parameters:
  ///   - varld: the run's frame.
  ///   - fil: what the mistakes are told of.
  /// - Returns: each mistake once, in the order of the table.
  package static func provade(_ varld: Varld, fil: String) -> [Anmarkning] {
    provade(varld.epoker.map(\.spakar), fil: fil)
  }

  /// What `--set` has made wrong in the scenario or one of its variants.
  ///
  /// - Parameter scenario: the scenario with the changes of the command line.
  /// - Returns: each mistake once, in the order of the table.
  package static func provade(_ scenario: Scenario) -> [Anmarkning] {
    var alla = [scenario.spakar]
    for variant in scenario.varianter {
      var spakar = scenario.spakar
      for andring in variant.andringar {
        for (spak, varde) in andring.spakar { spakar.satt(spak, varde) }
        alla.append(spakar)
      }
    }
    return provade(alla, fil: "--set")
  }

  private static func provade(_ alla: [Spakvarden], fil: String) -> [Anmarkning] {
    var funna: [Anmarkning] = []
    for fel in alla.flatMap(fel) {
      let ny = Anmarkning(fil: fil, rad: 0, kolumn: 0, hittat: fel.hittat, vantat: fel.vantat)
      if !funna.contains(ny) { funna.append(ny) }
    }
    return funna
  }
}

extension Scenario {
  /// Whether anybody may turn up beside the handwritten persons, in a variant at least.
  var nagonKommer: Bool {
    inflode.contains { $0.antal > 0 } || spakar[.antalEnskilda] > 0
      || varianter.contains { $0.andringar.contains { $0.inflode.contains { $0.antal > 0 } } }
  }
}
