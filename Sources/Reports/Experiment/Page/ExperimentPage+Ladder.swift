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
          "En tvist – att förvaltningar inte är överens om vem som ansvarar – lyfts steg för steg tills den löses. Stapeln visar hur många gånger en tvist kom till varje nivå; den som kommer tillbaka räknas igen. En tvist som blir inaktuell lämnar nivån utan att lösas eller lyftas.",
          "A tvist – that förvaltningar do not agree who answers – is lifted step by step until it is solved. The bar shows how many times a tvist came to each level; one that comes back counts again. A tvist that becomes moot leaves the level neither solved nor lifted."
        ))
    ]
    if none {
      blocks.append(.text(s("Inga tvister uppkom.", "No tvister arose.")))
    } else {
      blocks += [ladderFigure(levels), .table(ladderTable(levels)), .note(spread)]
    }
    return PageSection(
      id: "trappan", heading: s("Tvisterna: eskaleringstratten", "Tvister: the escalation funnel"),
      blocks: blocks)
  }

  private func ladderFigure(_ levels: [Niva]) -> PageBlock {
    let rows = levels.map { level in
      let figure = "nivå.\(level.namn)"
      let entered = e.mean("\(figure).inträdda", base)
      let half = e.mean("\(figure).median", base)
      let note =
        (entered.map { e.text($0) } ?? "–")
        + (half.map {
          s(
            "; hälften är där under \(e.number($0.estimate)) dygn",
            "; half stay less than \(e.number($0.estimate)) days")
        } ?? "")
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
        "Nivåerna i den ordning som en tvist lyfts. Dygnen är tiden på nivån, från att frågan kom dit till att den löstes eller lyftes vidare.",
        "The levels in the order in which a tvist is lifted. The days are the time at the level, from when the question came there until it was solved or lifted on."
      ))
  }

  private func ladderTable(_ levels: [Niva]) -> PageTable {
    var columns: [PageTable.Column] = [
      .text(s("nivå", "level")), .number(s("inträdda", "entered")),
      .number(s("lösta där", "solved there")), .number(s("kvar vid slut", "left at end")),
      .number(s("median, dygn", "median, days")),
      .number(s("90 % inom, dygn", "90 % within, days")),
      .number(s("misslyckade försök", "failed attempts")),
    ]
    if let shown = b.shown {
      columns.append(
        .number(s("inträdda med ”\(name(shown))”", "entered with ”\(name(shown))”")))
    }
    var table = PageTable(s("Tvister per nivå", "Tvister by level"), columns)
    for level in levels {
      let figure = "nivå.\(level.namn)"
      var row = [level.namn]
      for part in ["inträdda", "lösta", "kvar", "median", "p90", "misslyckade försök"] {
        row.append(e.text("\(figure).\(part)", base))
      }
      if let shown = b.shown { row.append(e.text("\(figure).inträdda", shown)) }
      table.row(row)
    }
    return table
  }
}
