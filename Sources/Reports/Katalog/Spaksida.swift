import Domain

/// Every lever with what it means; with a scenario also its value there.
package enum Spaksida {
  package static func rader(
    _ scenario: Scenario?, sprak s: Rapportsprak, stil: Stil
  ) -> [String] {
    let varden = scenario?.spakar
    let profilerna = scenario?.sattaIProfilerna ?? []
    var ut: [String] = []
    for rad in Spaktabell.rader {
      ut += spak(rad, varden, iProfilerna: profilerna.contains(rad.spak), s, stil)
    }
    let antaganden = Spaktabell.rader.filter { $0.mark == .antagande }.count
    ut += s(
      "\(Spaktabell.rader.count) spakar, \(antaganden) med ett antagande som förval.",
      "\(Spaktabell.rader.count) levers, \(antaganden) with an assumption as their default."
    ).bruten(stil.bredd)
    if let varden {
      let satta = varden.marken.count { $0 == .scenario }
      let kvar = varden.marken.count { $0 == .antagande }
      ut += s(
        "I scenariot står \(kvar) på ett antagande och \(satta) på ett eget val.",
        "In the scenario \(kvar) rest on an assumption and \(satta) on a choice."
      ).bruten(stil.bredd)
    }
    ut += s(
      "Sätt en spak: --set ”namn=värde”, eller under ”spakar” i scenariot. En regel bryts med --set ”avsteg[SP-30]=5 %”.",
      "Set a lever: --set ”name=value”, or under ”spakar” in the scenario. Break a rule with --set ”avsteg[SP-30]=5 %”."
    ).bruten(stil.bredd)
    if s == .en {
      ut +=
        "Values stand as scenarios write them: vardagar are working days, dagar days, år years, /månad a month, ingen none, ja yes and nej no."
        .bruten(stil.bredd)
    }
    return ut
  }

  /// One lever.
  package static func rader(_ spak: Spak, sprak s: Rapportsprak, stil: Stil) -> [String] {
    Array(self.spak(spak.rad, nil, s, stil).dropLast())
  }

  private static func spak(
    _ rad: Spakrad, _ varden: Spakvarden?, iProfilerna: Bool = false, _ s: Rapportsprak,
    _ stil: Stil
  ) -> [String] {
    let spak = rad.spak
    var delar = [
      s("förval ", "default ") + Spaktext.skrivet(spak, rad.forval, s)
        + " (\(Spaktext.mark(rad.mark, s)))",
      s("intervall ", "range ") + Spaktext.intervall(spak, s),
    ]
    if case .fordelning = rad.slag { delar.append(s("fördelning, median", "distribution, median")) }
    var titel = stil.rubrik(rad.namn)
    if let varden {
      let text =
        "= \(Spaktext.skrivet(spak, varden[spak], s)) (\(Spaktext.mark(varden.marken[spak.index], s)))"
      let avviker = varden[spak] != (rad.forval ?? Spakvarden.inget)
      titel +=
        (stil.arSmal ? "\n  " : "  ")
        + (avviker ? stil.varning(text + s(" avviker", " differs")) : text)
    }
    if iProfilerna {
      delar.insert(
        s(
          "satt i profilerna: värdet ovan används inte",
          "set in the profiles: the value above is unused"
        ), at: 0)
    }
    delar.append(s("påverkar " + rad.paverkar, "affects " + rad.affects))
    delar.append(s("bakom ", "behind it ") + rad.kalla)
    return titel.split(separator: "\n").map(String.init)
      + s(rad.beskrivning, rad.description).bruten(stil.bredd - 2).map { "  " + $0 }
      + delar.joined(separator: " · ").bruten(stil.bredd - 2).map { "  " + stil.svag($0) } + [""]
  }
}
