import Charts
import Domain
import Experiments
import Observers

/// Glapp by kind, by pairs of förvaltningar and by stadsområde.
extension ExperimentPage {
  /// The kinds that occurred in the baseline, most days first.
  var kinds: [GlappSlag] {
    b.example.glapp.map(\.slag)
      .map { (slag: $0, days: e.value("glapp.\($0.text).dagar", base)) }
      .filter { e.value("glapp.\($0.slag.text).antal", base) > 0 }
      .sorted { ($1.days, $0.slag.rawValue) < ($0.days, $1.slag.rawValue) }
      .map(\.slag)
  }

  /// The colour of a kind's class, the same in every figure; after the classes' for a kind of none.
  func group(_ slag: GlappSlag) -> Int {
    GlappKlass.enskilda.firstIndex { slag.unionsklasser.contains($0.klass) }
      ?? GlappKlass.enskilda.count
  }

  func className(_ letter: String) -> String { Glappord.klass(letter, s) }

  var gapSection: PageSection {
    var blocks: [PageBlock] = [
      .text(
        s(
          "Siffrorna gäller ”\(name(base))”. Ett glapp räknas från det att något som en regel kräver uteblir tills det händer; glapp av samma slag kan pågå samtidigt för en person, så dygnen är inte kalenderdagar som går att lägga ihop.",
          "The figures are those of ”\(name(base))”. A glapp is counted from when something that a rule demands is missing until it happens; several may be open for one person at a time, so that the days are not calendar days that add up."
        ))
    ]
    if kinds.isEmpty {
      blocks.append(.text(s("Inga glapp förekom.", "No glapp occurred.")))
    } else {
      blocks += [kindFigure, .table(kindTable)]
    }
    blocks += [pairFigure, areaFigure, .table(areaTable), .note(spread)]
    return PageSection(
      id: "glappen", heading: s("Glappen: vilka och var", "The glapp: which and where"),
      blocks: blocks)
  }

  /// Nothing where there is no more than one replication to take a mean of.
  private var onAverage: String { count > 1 ? s(", i medel", ", on average") : "" }

  private var kindFigure: PageBlock {
    let shown = kinds.prefix(14)
    let omitted = kinds.count - shown.count
    let rest =
      omitted == 0
      ? ""
      : s(
        " De \(tal.hel(shown.count)) slagen med flest dygn visas; tabellen har även de andra \(tal.hel(omitted)).",
        " The \(tal.hel(shown.count)) kinds with most days are shown; the table has the other \(tal.hel(omitted)) as well."
      )
    let used = Set(shown.map(group)).sorted()
    let rows = shown.map { slag in
      let days = e.mean("glapp.\(slag.text).dagar", base)
      return BarChart.Row(
        "\(slag.text) \(slag.namn)", days?.estimate ?? 0, interval: e.range(days),
        note: days.map { e.text($0) } ?? "–", group: group(slag))
    }
    let unit = s(
      "dygn, alla glapp av slaget sammanlagda", "days, all glapp of the kind added up")
    let worst = shown.prefix(3).map {
      "\($0.text) \($0.namn) \(e.text("glapp.\($0.text).dagar", base))"
    }
    let tal = tal
    let chart = BarChart(
      id: "slag", title: s("Glapp per slag", "Glapp by kind"),
      description: s("Flest dygn: ", "Most days: ") + worst.joined(separator: "; ") + ".",
      axis: .init(unit, text: { tal.decimal($0, 0) }), rows: rows,
      groups: used.map {
        guard GlappKlass.enskilda.indices.contains($0) else {
          return .init(s("–: räknas inte i någon klass", "–: counts in no class"), group: $0)
        }
        let letter = GlappKlass.enskilda[$0].bokstav
        return .init("\(letter): \(className(letter))", group: $0)
      })
    return .figure(
      title: chart.title, svg: chart.forms,
      caption: s(
        "Staplarna är grupperade i klasser efter färg; klassen står också i tabellen.",
        "The bars are coloured by class, which the table has as well.") + rest)
  }

  private var kindTable: PageTable {
    var columns: [PageTable.Column] = [
      .text(s("slag", "kind")), .text(s("klass", "class")), .number(s("dygn", "days")),
      .number(s("personer", "persons")), .number(s("längsta, dygn", "longest, days")),
      .number(s("öppna vid slut", "open at end")),
    ]
    if let shown = b.shown {
      columns.append(
        .number(s("dygn med ”\(name(shown))”", "days with ”\(name(shown))”")))
    }
    var table = PageTable(s("Glapp per slag", "Glapp by kind"), columns)
    for slag in kinds {
      let figure = "glapp.\(slag.text)"
      var row = [
        "\(slag.text) \(slag.namn)", slag.unionsklasser.bokstaver, e.text("\(figure).dagar", base),
        e.text("\(figure).personer", base), e.text("\(figure).längsta", base),
        e.text("\(figure).öppna vid slut", base),
      ]
      if let shown = b.shown { row.append(e.text("\(figure).dagar", shown)) }
      table.row(row)
    }
    return table
  }

  /// The days between two förvaltningar, by index; with itself: all of its own.
  private func pair(_ f: Forvaltning, _ g: Forvaltning) -> Double {
    let (a, c) = f.index <= g.index ? (f, g) : (g, f)
    return e.value("par.\(a.namn).\(c.namn).dagar", base)
  }

  private var pairFigure: PageBlock {
    let all = Forvaltning.allCases
    let tal = tal
    let pairs = all.flatMap { f in all.filter { $0.index > f.index }.map { (f, $0) } }
      .max { pair($0.0, $0.1) < pair($1.0, $1.1) }
    let worst = pairs.map {
      s(
        "Flest dygn delar \($0.0.namn) och \($0.1.namn): \(tal.decimal(pair($0.0, $0.1), 0)).",
        "\($0.0.namn) and \($0.1.namn) share most days: \(tal.decimal(pair($0.0, $0.1), 0)).")
    }
    let map = HeatMap(
      id: "par", title: s("Glapp mellan förvaltningar", "Glapp between förvaltningar"),
      description: (worst ?? "")
        + s(
          " Diagonalen har varje förvaltnings alla dygn.",
          " The diagonal has all days of each förvaltning."),
      rows: all.map(\.namn), columns: all.map(\.namn),
      values: all.map { f in all.map { g in pair(f, g) } }, plainDiagonal: true,
      text: { tal.decimal($0, 0) })
    return .figure(
      title: map.title, svg: map.svg,
      caption: s(
        "Dygn av glapp som rör båda förvaltningarna\(onAverage). På diagonalen, utan färg: alla dygn som rör förvaltningen. Tid då en tvist pågår men ett beslut finns (G-08) är inte med: då svarar någon. Ju starkare färg, desto fler dygn.",
        "Days of glapp that involve both förvaltningar\(onAverage). On the diagonal, without shade: all days that involve the förvaltning. Time in which a tvist goes on but a beslut exists (G-08) is left out: somebody answers then. The stronger the shade, the more days."
      ))
  }

  private var areaFigure: PageBlock {
    let shown = Array(kinds.prefix(10))
    let tal = tal
    let map = HeatMap(
      id: "omraden", title: s("Glapp per slag och stadsområde", "Glapp by kind and stadsområde"),
      description: s(
        "De vanligaste slagen, rad för rad, i de fyra stadsområdena; tabellen nedanför har klasserna.",
        "The most common kinds, row by row, in the four stadsområden; the table below has the classes."
      ),
      rows: shown.map { "\($0.text) \($0.namn)" }, columns: Stadsomrade.allCases.map(\.namn),
      values: shown.map { slag in
        Stadsomrade.allCases.map { e.value("glapp.\(slag.text).dagar.\($0.namn)", base) }
      }, text: { tal.decimal($0, 0) })
    return .figure(
      title: map.title, svg: map.svg,
      caption: s(
        "Dygn\(count > 1 ? " i medel" : ""), där personen vistas. Stadsområdena är olika stora; avsnittet Rättvisa räknar per person.",
        "Days\(count > 1 ? " on average" : ""), where the person stays. Stadsområden differ in size; the section Fairness counts per person."
      ))
  }

  private var areaTable: PageTable {
    var table = PageTable(
      s("Dygn per klass och stadsområde", "Days by class and stadsområde"),
      [
        .text(s("klass", "class")),
        .number(s("hela staden, persondagar", "the whole city, person-days")),
      ]
        + Stadsomrade.allCases.map { .number($0.namn) })
    for klass in GlappKlass.enskilda {
      let figure = "klass.\(klass.bokstav).dagar"
      table.row(
        ["\(klass.bokstav): \(className(klass.bokstav))", e.text(figure, base)]
          + Stadsomrade.allCases.map { e.text("\(figure).\($0.namn)", base) })
    }
    return table
  }
}
