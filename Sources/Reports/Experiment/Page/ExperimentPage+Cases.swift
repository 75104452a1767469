import Charts
import Domain
import Experiments
import Kernel
import Observers

/// The persons worst hit, and what befell them.
extension ExperimentPage {
  var caseSection: PageSection {
    var blocks: [PageBlock] = [
      .text(
        s(
          "De som hade längst tid utan någon som svarar eller utan en insats som skulle ges\(which.sv). Personerna är påhittade. Hela förloppet, steg för steg, visar ”glapp follow --person”.",
          "Those who were longest without anybody to answer or without a service that was due\(which.en). The persons are made up. ”glapp follow --person” tells the whole course, step by step."
        ))
    ]
    if b.cases.isEmpty {
      blocks.append(.text(s("Ingen drabbades av glapp.", "Nobody met a glapp.")))
    }
    for (i, person) in b.cases.enumerated() { blocks += story(person, i) }
    return PageSection(
      id: "fallen", heading: s("De som drabbades värst", "Those worst hit"), blocks: blocks)
  }

  /// Of which run the persons are, where there are several.
  private var which: (sv: String, en: String) {
    let number = b.example.korning.replikation
    if b.comparison != nil {
      return (", i grundfallets replikation \(number)", ", in the baseline's replication \(number)")
    }
    return count > 1 ? (", i replikation \(number)", ", in replication \(number)") : ("", "")
  }

  private func story(_ person: ReportCase, _ i: Int) -> [PageBlock] {
    let row = person.row
    func days(_ k: Int) -> String {
      row.klassSekunder.indices.contains(k) ? tal.dagar(row.klassSekunder[k]) : "0"
    }
    let parts = [
      (0, s("dygn med otydligt ansvar (klass R)", "days of unclear responsibility (class R)")),
      (1, s("dygn med utebliven insats", "days with a service missing")),
      (2, s("dygn då samordningen väntade", "days in which the coordination waited")),
    ].filter { row.klassSekunder.indices.contains($0.0) && row.klassSekunder[$0.0] > 0 }
    var text =
      s("\(row.alder) år", "Aged \(row.alder)") + (person.profile.map { ", \($0)" } ?? "") + ". "
      + s.lista(parts.map { "\(days($0.0)) \($0.1)" }) + "."
    let involved = row.forvaltningar.namn
    if !involved.isEmpty {
      text += s(" Berör ", " Concerns ") + s.lista(involved) + "."
    }
    if let level = row.hogstaNiva {
      text += s(
        " Tvisten nådde nivån \(level.namn).", " The tvist reached the level \(level.namn).")
    }
    var blocks: [PageBlock] = [.heading(person.name), .text(text)]
    if !person.gaps.isEmpty {
      blocks.append(
        timeline(
          "fall-\(i + 1)", person.gaps,
          s("\(person.name): glappen i tiden", "\(person.name): the glapp in time")))
      blocks.append(.table(gapTable(person)))
    }
    if let other = person.variantGaps, let shown = b.shown {
      blocks.append(.text(compared(person.gaps, other, shown)))
      if !other.isEmpty, other != person.gaps {
        blocks.append(
          timeline(
            "fall-\(i + 1)-variant", other,
            s(
              "\(person.name) med ”\(name(shown))”", "\(person.name) with ”\(name(shown))”")))
      }
    }
    return blocks
  }

  /// Days in class R of a person's gaps, counted once where they overlap.
  ///
  /// - Parameters:
  ///   - gaps: of one person, in any order.
  ///   - kind: one kind alone; nil for all of the class.
  /// - Returns: civil days.
  func responsibilityDays(_ gaps: [Glapphandelse], only kind: GlappSlag? = nil) -> Double {
    let end = Kalender.moment(b.arms[base].scenario.start + days)
    var (sum, reached) = (Int64(0), Moment(Int64.min))
    let own = gaps.filter { $0.slag.unionsklasser.contains(.ansvar) && $0.slag == kind ?? $0.slag }
    for gap in own.sorted(by: { $0.fran < $1.fran }) {
      let till = gap.till ?? end
      let from = max(gap.fran, reached)
      if till > from { sum += till - from }
      reached = max(reached, till)
    }
    return Double(sum) / Double(Sekunder.dygn)
  }

  private func compared(_ gaps: [Glapphandelse], _ other: [Glapphandelse], _ arm: Int) -> String {
    if gaps == other {
      return s(
        "Med ”\(name(arm))” hade allt gått likadant för personen.",
        "With ”\(name(arm))” all would have gone the same for the person.")
    }
    let number = { (gaps: [Glapphandelse]) in
      tal.antal(gaps.count, ("glapp", "glapp"), ("glapp", "glapp"))
    }
    let counts =
      gaps.count == other.count
      ? s("\(number(other)) som förut", "\(number(other)) as before")
      : s(
        "\(number(other)) i stället för \(gaps.count)", "\(number(other)) in place of \(gaps.count)"
      )
    let answers = change(
      s("då ingen svarade för något behov (G-01)", "in which nobody answered for some need (G-01)"),
      responsibilityDays(gaps, only: .g01), responsibilityDays(other, only: .g01))
    let time = change(
      s(
        "med otydligt ansvar i någon form (klass R)",
        "of unclear responsibility of any kind (class R)"),
      responsibilityDays(gaps), responsibilityDays(other))
    return s(
      "Samma person med ”\(name(arm))”: \(counts), \(answers), och \(time).",
      "The same person with ”\(name(arm))”: \(counts), \(answers), and \(time).")
  }

  /// So many days of something, against those of before.
  private func change(_ what: String, _ before: Double, _ after: Double) -> String {
    let (old, new) = (tal.dagar(before), tal.dagar(after))
    return old == new
      ? s("\(new) dygn \(what), lika många som förut", "\(new) days \(what), as many as before")
      : s("\(new) dygn \(what) i stället för \(old)", "\(new) days \(what) in place of \(old)")
  }

  private func timeline(_ id: String, _ gaps: [Glapphandelse], _ title: String) -> PageBlock {
    let start = b.arms[base].scenario.start
    let zero = Kalender.moment(start)
    func day(_ moment: Moment) -> Double { Double(moment - zero) / Double(Sekunder.dygn) }
    let end = zero + Int64(days) * Sekunder.dygn
    var rows: [GapTimeline.Row] = []
    for slag in GlappSlag.allCases {
      let own = gaps.filter { $0.slag == slag }
      guard !own.isEmpty else { continue }
      let total = own.reduce(Int64(0)) { $0 + (($1.till ?? end) - $1.fran) }
      rows.append(
        .init(
          "\(slag.text) \(slag.namn)",
          own.map { .init(from: day($0.fran), to: day($0.till ?? end), open: $0.censurerat) },
          group: group(slag), note: tal.dagar(total) + " " + s("dygn", "days")))
    }
    let ticks = ticks(start)
    let dates = ticks.days
    let chart = GapTimeline(
      id: id, title: title,
      description: rows.map { row in
        "\(row.name): \(row.note), "
          + tal.antal(row.spans.count, ("gång", "gånger"), ("time", "times")) + "."
      }.joined(separator: " "),
      axis: .init(
        ticks.name,
        marken: dates.map { Double($0.day) }, granser: 0...Double(max(1, days)),
        text: { value in dates.first { Double($0.day) == value }?.text ?? "" }),
      rows: rows)
    return .figure(
      title: title, svg: chart.forms,
      caption: s(
        "En rad per slags glapp. En stapel med spets var öppen när körningen slutade.",
        "A row for each kind of glapp. A bar with a point was open when the run ended."))
  }

  /// The days that are marked: the first of months, at most a dozen, or of weeks in a short run.
  private func ticks(_ start: Datum) -> (name: String, days: [(day: Int, text: String)]) {
    if days <= 92 {
      let step = max(1, (days + 6) / 7)
      let rounded = step <= 2 ? step : (step + 6) / 7 * 7
      return (
        s("månad-dag", "month-day"),
        stride(from: 0, through: days, by: rounded).map {
          ($0, String((start + $0).text.dropFirst(5)))
        }
      )
    }
    let firsts = (0...days).filter { (start + $0).text.hasSuffix("-01") }
    let step = max(1, (firsts.count + 11) / 12)
    return (
      s("första dagen i månaden", "the first day of the month"),
      stride(from: 0, to: firsts.count, by: step).map {
        (firsts[$0], String((start + firsts[$0]).text.dropFirst(2).prefix(5)))
      }
    )
  }

  private func gapTable(_ person: ReportCase) -> PageTable {
    let end = Kalender.moment(b.arms[base].scenario.start + days)
    var table = PageTable(
      s("\(person.name): de längsta glappen", "\(person.name): the longest glapp"),
      [
        .text("glapp"), .short(s("från", "from")), .short(s("till", "to")),
        .number(s("dygn", "days")),
        .text(s("regel som skulle hindra det", "the rule meant to prevent it")),
      ])
    let varld = b.arms[base].varld(b.example.korning.replikation)
    let teller = Berattare(varld, person.row.person, sprak: s)
    let longest = person.gaps.enumerated().sorted {
      let (a, c) = ($0.element, $1.element)
      let (x, y) = ((a.till ?? end) - a.fran, (c.till ?? end) - c.fran)
      return x != y ? x > y : $0.offset < $1.offset
    }.prefix(8).map(\.element)
    for gap in longest.sorted(by: { ($0.fran, $0.slag.rawValue) < ($1.fran, $1.slag.rawValue) }) {
      let rule = Regelkatalog.regel(gap.regel)
      table.row(
        "\(gap.slag.text) \(gap.slag.namn)" + teller.omfattning(gap.slag, gap.nyckel),
        Kalender.datum(gap.fran).text,
        gap.censurerat ? s("öppet", "open") : Kalender.datum(gap.till ?? end).text,
        tal.dagar((gap.till ?? end) - gap.fran),
        "\(gap.regel.text): ”\(rule.citat)”")
    }
    return table
  }
}
