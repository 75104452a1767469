import Charts
import Domain
import Experiments
import Observers

/// The escalation funnel.
extension ExperimentPage {
  var ladderSection: PageSection {
    let levels = Niva.allCases
    let none = levels.allSatisfy { e.value("nivå.\($0.namn).inträdda", base) == 0 }
    var blocks: [PageBlock] = [
      .text(
        s(
          "En tvist – att förvaltningar inte är överens om vem som ansvarar – lyfts steg för steg tills den löses. Stapeln visar hur många gånger en tvist kom till varje nivå; den som kommer tillbaka räknas igen, och bredvid står hur många tvister det rör sig om. En tvist blir inaktuell när behovet eller planen upphör: den lämnar nivån utan att lösas eller lyftas.",
          "A tvist – that förvaltningar do not agree who answers – is lifted step by step until it is solved. The bar shows how many times a tvist came to each level; one that comes back counts again, and beside it stands how many tvister there were. A tvist becomes moot when the need or the plan ends: it leaves the level neither solved nor lifted."
        ))
    ]
    if none {
      blocks.append(.text(s("Inga tvister uppkom.", "No tvister arose.")))
    } else {
      blocks += [
        ladderFigure(levels), .table(ladderTable(levels)), .table(stayTable(levels)), .note(spread),
      ]
    }
    return PageSection(
      id: "trappan", heading: s("Tvisterna: eskaleringstratten", "Tvister: the escalation funnel"),
      blocks: blocks)
  }

  /// How many tvister came to a level or higher, each counted once.
  private func reached(_ level: Niva) -> ConfidenceInterval? {
    let above = Niva.allCases.filter { $0 >= level }
      .compactMap { e.values("tvister.högsta nivå.\($0.namn)", base) }
    guard let first = above.first else { return nil }
    return e.mean(
      above.dropFirst().reduce(first) { sums, more in zip(sums, more).map { $0 + $1 } })
  }

  /// A number that takes little room in a figure; the table has it with its interval.
  private func short(_ x: Double) -> String { tal.decimal(x, min(1, Tal.decimaler(x))) }

  private func ladderFigure(_ levels: [Niva]) -> PageBlock {
    let rows = levels.map { level in
      let figure = "nivå.\(level.namn)"
      let entered = e.mean("\(figure).inträdda", base)
      let tvister = short(reached(level)?.estimate ?? 0)
      let moot = short(e.value("\(figure).inaktuella", base))
      let note =
        (entered.map { e.text($0) } ?? "–")
        + s(
          " gånger; \(tvister) tvister, \(moot) inaktuella",
          " times; \(tvister) tvister, \(moot) moot")
      return BarChart.Row(
        level.namn, entered?.estimate ?? 0, interval: e.range(entered), note: note)
    }
    let tal = tal
    let chart = BarChart(
      id: "tratten", title: s("Så långt går tvisterna", "How far tvister go"),
      description: rows.map { "\($0.name): \($0.note)." }.joined(separator: " "),
      axis: .init(s("gånger som en tvist kom till nivån", "times that a tvist came to the level")) {
        tal.decimal($0, $0 == $0.rounded() ? 0 : 1)
      }, rows: rows)
    return .figure(
      title: chart.title, svg: chart.forms,
      caption: s(
        "Nivåerna i den ordning som en tvist lyfts: gånger som någon kom dit, hur många olika tvister som kom så långt, och hur många som blev inaktuella där. I tabellen är dygnen tiden på nivån, från att frågan kom dit till att den lämnade den.",
        "The levels in the order in which a tvist is lifted: times that one came there, how many different tvister came so far, and how many became moot there. In the table the days are the time at the level, from when the question came there until it left."
      ))
  }

  private func ladderTable(_ levels: [Niva]) -> PageTable {
    var columns: [PageTable.Column] = [
      .text(s("nivå", "level")), .number(s("tvister som kom så långt", "tvister that came so far")),
      .number(s("gånger inträdda", "times entered")), .number(s("lösta där", "solved there")),
      .number(s("inaktuella där", "moot there")), .number(s("kvar vid slut", "left at end")),
    ]
    if let shown = b.shown {
      columns.append(
        .number(s("gånger inträdda med ”\(name(shown))”", "times entered with ”\(name(shown))”")))
    }
    var table = PageTable(s("Tvister per nivå", "Tvister by level"), columns)
    for level in levels {
      let figure = "nivå.\(level.namn)"
      var row = [level.namn, reached(level).map { e.text($0) } ?? "–"]
      for part in ["inträdda", "lösta", "inaktuella", "kvar"] {
        row.append(e.text("\(figure).\(part)", base))
      }
      if let shown = b.shown { row.append(e.text("\(figure).inträdda", shown)) }
      table.row(row)
    }
    return table
  }

  private func stayTable(_ levels: [Niva]) -> PageTable {
    var table = PageTable(
      s("Tid och försök per nivå", "Time and attempts by level"),
      [
        .text(s("nivå", "level")), .number(s("median, dygn", "median, days")),
        .number(s("90 % inom, dygn", "90 % within, days")),
        .number(s("misslyckade försök", "failed attempts")),
      ])
    for level in levels {
      table.row(
        [level.namn]
          + ["median", "p90", "misslyckade försök"].map {
            e.text("nivå.\(level.namn).\($0)", base)
          })
    }
    return table
  }
}
