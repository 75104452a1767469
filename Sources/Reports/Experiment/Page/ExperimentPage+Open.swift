import Charts
import Domain
import Experiments
import Observers

/// What the rules leave open, and how the places differ.
extension ExperimentPage {
  /// A hole, the levers that fill it and the kinds of gap that those affect.
  struct OpenHole: Sendable {
    var hole: Hal
    var levers: [Spak]
    var kinds: [GlappSlag]
  }

  /// The holes whose levers name kinds of gap, by their number.
  static let openHoles: [OpenHole] = Halkatalog.alla.compactMap { hole in
    let levers = Spak.allCases.filter { lever in
      lever.rad.kalla.split(whereSeparator: { $0 == "," || $0 == " " }).contains { $0 == hole.text }
    }
    let kinds = GlappSlag.allCases.filter { kind in
      levers.contains { lever in
        lever.rad.paverkar.split(whereSeparator: { $0 == "," || $0 == " " }).contains {
          $0 == kind.text
        }
      }
    }
    return levers.isEmpty || kinds.isEmpty
      ? nil : OpenHole(hole: hole, levers: levers, kinds: kinds)
  }

  /// The holes left open by the rules that are meant to prevent a kind, or filled by a lever that
  /// affects it.
  static func holes(_ kind: GlappSlag) -> [Hal] {
    let rules = Set(kind.hindrasAv)
    let levers = openHoles.filter { $0.kinds.contains(kind) }.map(\.hole.nummer)
    return Halkatalog.alla.filter {
      levers.contains($0.nummer) || $0.regler.contains(where: rules.contains)
    }
  }

  var openSection: PageSection {
    let ranked = ExperimentPage.openHoles
      .map { hole in
        (hole, hole.kinds.reduce(0.0) { $0 + e.value("glapp.\($1.text).dagar", base) })
      }
      .filter { $0.1 > 0 }
      .sorted { ($1.1, $0.0.hole.nummer) < ($0.1, $1.0.hole.nummer) }
    var blocks: [PageBlock] = [
      .text(
        s(
          "Där rutinerna tiger har modellen ett antagande, en spak. Tabellerna visar vilka av rutinernas luckor som hänger ihop med glappen. Ett dygn kan höra till flera luckor, så dygnen kan inte läggas ihop, och de säger inte att luckan är orsaken: det prövar man genom att ändra spaken (glapp sweep, glapp compare).",
          "Where the routines are silent the model has an assumption, a lever. The tables show which holes in the routines hang together with the glapp. A day may belong to several holes, so that the days do not add up, and they do not say that the hole is the cause: that is tried by changing the lever (glapp sweep, glapp compare)."
        ))
    ]
    if !ranked.isEmpty { blocks.append(.table(holeTable(ranked))) }
    if !kinds.isEmpty { blocks.append(.table(kindHoles)) }
    blocks.append(.note(spread))
    let violated = b.example.invarianter.filter { $0.brott > 0 }
    if !violated.isEmpty { blocks.append(.table(invariantTable(violated))) }
    return PageSection(
      id: "luckorna", heading: s("Vad reglerna lämnar öppet", "What the rules leave open"),
      blocks: blocks)
  }

  private func holeTable(_ ranked: [(OpenHole, Double)]) -> PageTable {
    var table = PageTable(
      s("Luckor, och dygnen i de glapp som de rör", "Holes, and the days of the glapp they touch"),
      [
        .text(s("lucka", "hole")),
        .text(s("vad rutinerna lämnar öppet", "what the routines leave open")),
        .text(s("spak: värde", "lever: value")), .text("glapp"), .number(s("dygn", "days")),
      ])
    for (open, days) in ranked {
      table.row(
        open.hole.text, open.hole.oppet(s).filter { $0 != "`" },
        open.levers.map { "\($0.rad.namn): \(value($0))" }
          .joined(separator: "; "),
        open.kinds.map(\.text).joined(separator: ", "), e.number(days, whole: true))
    }
    return table
  }

  /// In which run, where there are several: `in the baseline's first replication`.
  var firstIn: (sv: String, en: String) {
    if b.comparison != nil {
      return (" i grundfallets första replikation", " in the baseline's first replication")
    }
    return count > 1 ? (" i första replikationen", " in the first replication") : ("", "")
  }

  /// What should always hold and did not, with the hole behind it where there is one.
  private func invariantTable(_ rows: [Invariantrad]) -> PageTable {
    var table = PageTable(
      s(
        "Egenskaper som alltid borde hålla men inte gör det\(firstIn.sv)",
        "Properties that should always hold and do not\(firstIn.en)"),
      [
        .text(s("egenskap", "property")), .number(s("brott", "violations")),
        .number(s("prövningar", "tests")), .text(s("varför", "why")),
      ])
    for row in rows {
      table.row(
        "\(row.id.text) \(row.id.egenskap(s))", tal.hel(row.brott), tal.hel(row.kontrollerade),
        Invariantord.forklaring(row.id, s) ?? s("en regel bröts", "a rule was broken"))
    }
    return table
  }

  private var kindHoles: PageTable {
    var table = PageTable(
      s(
        "Glappen, reglerna som ska hindra dem och luckorna",
        "Glapp, the rules meant to prevent them and the holes"),
      [
        .text("glapp"), .number(s("dygn", "days")),
        .text(s("regler som ska hindra det", "rules meant to prevent it")),
        .text(s("luckor", "holes")),
      ])
    for kind in kinds {
      let holes = ExperimentPage.holes(kind)
      let rules = kind.hindrasAv.filter {
        $0.dokument == .samordnadPlan || $0.dokument == .ansvarsfordelning
      }
      table.row(
        "\(kind.text) \(kind.namn)", e.text("glapp.\(kind.text).dagar", base),
        rules.prefix(8).map(\.text).joined(separator: ", ") + (rules.count > 8 ? " …" : ""),
        holes.isEmpty ? "–" : holes.map(\.text).joined(separator: ", "))
    }
    return table
  }
}

/// The same for everybody, wherever they live?
extension ExperimentPage {
  /// A figure of a stadsområde for each person who turned up there, by replication.
  func perPerson(_ figure: String, _ area: Stadsomrade, _ arm: Int) -> [Double]? {
    guard let values = e.values("\(figure).\(area.namn)", arm),
      let persons = e.values("personer.\(area.namn)", arm)
    else { return nil }
    let rates = zip(values, persons).compactMap { $1 > 0 ? $0 / $1 : nil }
    return rates.isEmpty ? nil : rates
  }

  var fairnessSection: PageSection {
    let areas = Stadsomrade.allCases
    let rates = areas.compactMap { area in
      perPerson("klass.R.dagar", area, base).flatMap { rate in e.mean(rate).map { (area, rate, $0) }
      }
    }
    var blocks: [PageBlock] = [
      .text(
        s(
          "Samma sak per person som hörde av sig, så att stora och små stadsområden kan jämföras.",
          "The same for each person who turned up, so that large and small stadsområden compare."))
    ]
    if rates.count > 1, let most = rates.max(by: { $0.2.estimate < $1.2.estimate }),
      let least = rates.min(by: { $0.2.estimate < $1.2.estimate })
    {
      blocks.append(.text(sentence(most, least, among: rates.count)))
      let chart = BarChart(
        id: "rattvisa",
        title: s(
          "Dygn då ingen klart svarar, per person",
          "Days in which nobody clearly answers, per person"),
        description: rates.map { "\($0.0.namn): \(e.text($0.2))." }.joined(separator: " "),
        axis: .init(s("dygn per person som hörde av sig", "days per person who turned up")) {
          [tal] in
          tal.decimal($0, $0 == $0.rounded() ? 0 : 1)
        },
        rows: rates.map {
          .init($0.0.namn, $0.2.estimate, interval: e.range($0.2), note: e.text($0.2))
        })
      blocks.append(
        .figure(
          title: chart.title, svg: chart.forms,
          caption: s(
            "Dygn i klass R genom antalet personer i stadsområdet.",
            "Days of class R by the number of persons in the stadsområde.")))
    }
    blocks += [.table(fairnessTable), .note(spread)]
    return PageSection(
      id: "rattvisan", heading: s("Rättvisa: samma för alla?", "Fairness: the same for all?"),
      blocks: blocks)
  }

  private typealias Rate = (Stadsomrade, [Double], ConfidenceInterval)

  /// Whether the two that differ most differ by more than chance: paired by replication, with an
  /// interval that holds for all pairs at once (Bonferroni), since the two were chosen after looking.
  private func sentence(_ most: Rate, _ least: Rate, among count: Int) -> String {
    guard most.0 != least.0 else {
      return s("Det är lika överallt.", "It is the same everywhere.")
    }
    let start = s(
      "Mest har \(most.0.namn), \(e.text(most.2)) dygn per person, minst \(least.0.namn), \(e.text(least.2)).",
      "\(most.0.namn) has most, \(e.text(most.2)) days per person, \(least.0.namn) least, \(e.text(least.2))."
    )
    // A replication in which nobody turned up in a place has no rate there, and then no pair.
    guard most.1.count == least.1.count,
      let d = ChosenPair.difference(most.1, least.1, among: count, confidence: b.confidence)
    else { return start }
    let pairs = tal.hel(count * (count - 1) / 2)
    let i = d.difference
    let decimals =
      i.halfWidth > 0
      ? Tal.decimaler(i.estimate, osakerhet: i.halfWidth) : Tal.decimaler(i.estimate)
    let range =
      d.noSpread
      ? "\(tal.decimal(i.estimate, decimals)) \(s.inAll(d.replications))"
      : "\(tal.decimal(i.lower, decimals)) – \(tal.decimal(i.upper, decimals))"
    if d.sign == .constant {
      let size = tal.decimal(i.estimate, decimals)
      return start
        + s(
          " Skillnaden är \(size) dygn \(s.inAll(d.replications)).",
          " The difference is \(size) days \(s.inAll(d.replications)).")
    }
    return start
      + (ChosenPair.isDecided(d)
        ? s(
          " Skillnaden är större än slumpen: \(range) dygn, med \(level) säkerhet för alla \(pairs) par tillsammans (Bonferroni).",
          " The difference is larger than chance: \(range) days, with \(level) confidence for all \(pairs) pairs together (Bonferroni)."
        )
        : s(
          " Om skillnaden är mer än slump går ej att avgöra: \(range) dygn, med \(level) säkerhet för alla \(pairs) par tillsammans (Bonferroni).",
          " Whether the difference is more than chance cannot be decided: \(range) days, with \(level) confidence for all \(pairs) pairs together (Bonferroni)."
        ))
  }

  private var fairnessTable: PageTable {
    var columns: [PageTable.Column] = [
      .text(s("stadsområde", "stadsområde")), .number(s("personer", "persons")),
      .number(s("andel med glapp av klass R", "share with gaps of class R")),
    ]
    for letter in ["R", "S", "K"] {
      columns.append(
        .number(s("dygn klass \(letter) per person", "days of class \(letter) per person")))
    }
    if let shown = b.shown {
      columns.append(
        .number(s("klass R med ”\(name(shown))”", "class R with ”\(name(shown))”")))
    }
    var table = PageTable(s("Per stadsområde och person", "By stadsområde and person"), columns)
    for area in Stadsomrade.allCases {
      var row = [area.namn, e.text("personer.\(area.namn)", base)]
      let hit = perPerson("klass.R.personer", area, base).flatMap { e.mean($0) }
      row.append(hit.map { percent($0) } ?? "–")
      for letter in ["R", "S", "K"] {
        row.append(
          perPerson("klass.\(letter).dagar", area, base).flatMap { e.mean($0) }
            .map { e.text($0) } ?? "–")
      }
      if let shown = b.shown {
        row.append(
          perPerson("klass.R.dagar", area, shown).flatMap { e.mean($0) }.map { e.text($0) } ?? "–")
      }
      table.row(row)
    }
    return table
  }

  private func percent(_ share: ConfidenceInterval) -> String {
    guard share.halfWidth.isFinite else { return tal.procent(share.estimate) }
    guard share.halfWidth > 0 else { return tal.procent(share.estimate) }
    let decimals = Tal.decimaler(share.estimate * 100, osakerhet: share.halfWidth * 100)
    return tal.decimal(share.estimate * 100, decimals) + "\u{A0}±\u{A0}"
      + tal.decimal(share.halfWidth * 100, decimals) + "\u{A0}%"
  }
}
