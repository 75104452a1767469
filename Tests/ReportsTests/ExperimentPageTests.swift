import Domain
import Experiments
import Foundation
import Kernel
import Testing

@testable import Observers
@testable import Reports

@Suite("HTML reports of experiments")
struct ExperimentPageTests {
  /// The figures of one hand-written run, varied by arm and replication.
  private func basis(
    arms: Int = 2, replications: Int = 3, sprak: Rapportsprak = .sv,
    reasons: [StoppingRule.Reason] = [.fixed]
  ) throws -> ReportBasis {
    let prov = try Prov.fardig()
    let figures = KeyFigures(prov.varld)
    let one = KeyFigures.values(prov.observatorium, events: 100)
    let names = ["grund <fallet> & \"så\" 'här'", "tätare <möten>", "utan verkan"]
    var runs: [Replication] = []
    for arm in 0..<arms {
      for number in 0..<replications {
        let factor = arm == 1 ? 0.5 + Double(number) / 50 : 1 + Double(number) / 10
        runs.append(
          Replication(
            arm: arm, number: number, digest: arm == 1 ? "b\(number)" : "a\(number)", envelopes: 10,
            events: 20,
            figures: zip(one, figures.all).map { $1.name.hasPrefix("personer") ? $0 : $0 * factor },
            wallSeconds: 1))
      }
    }
    let results = Results(figures, arms: arms, runs)
    let figure = try #require(figures[Results.mainFigure])
    var variant = Variant(namn: names[1], beskrivning: "Var sjunde dag.", andringar: [])
    variant.andringar = [Variant.Andring(fran: nil)]
    variant.andringar[0].spakar = [(.motesintervallOperativ, 7)]
    let gaps = prov.foljder.flatMap(\.glapp).filter { !$0.oppnat }
    let row = try #require(prov.observatorium.person(prov.ada))
    let person = ReportCase(
      row: row, name: "Ada <Exempel>", profile: nil, gaps: gaps,
      variantGaps: arms > 1 ? Array(gaps.dropLast()) : nil)
    return ReportBasis(
      report: ExperimentReport(
        kind: arms > 1 ? .compare : .run,
        origin: Origin(
          version: "0", scenario: "Prov <b> & \"så\" 'här'", scenarioHash: "00ff", text: "",
          seed: 7, scale: 1, days: 60, changes: ["--set a=<i>"]),
        names: Array(names.prefix(arms)),
        descriptions: Array(["Som det <står>.", "Var sjunde dag.", ""].prefix(arms)),
        confidence: 0.95, reasons: reasons,
        command: "glapp compare 'prov <b>.yaml' --report r.html",
        sprak: sprak),
      results: results,
      arms: names.prefix(arms).enumerated().map { i, name in
        Arm(name: name, scenario: prov.varld.scenario, variant: i == 1 ? variant : nil)
      },
      comparison: arms > 1 ? try Comparison(results, figure: figure) : nil, figure: figure,
      confidence: 0.95, example: prov.underlag(), cases: [person], machine: "provdator")
  }

  private func html(_ basis: ReportBasis) throws -> String { try ExperimentPage(basis).html() }

  @Test("the page is as recorded", arguments: Rapportsprak.allCases)
  func sida(sprak: Rapportsprak) throws {
    try Snapshot.jamfor(html(basis(sprak: sprak)), med: "experiment-\(sprak.rawValue)-html")
  }

  @Test("queues that still grow are told of before the answer")
  func kovaxt() throws {
    var basis = try basis()
    #expect(try !html(basis).contains("köerna växer"))
    let months = (0..<24).map { m in
      Manadsrad(
        fran: Datum(dagnummer: 20_000 + 30 * m), arbetsSekunder: Array(repeating: 3_600, count: 6),
        koSekunder: Array(repeating: 3_600 * Int64(m), count: 6))
    }
    basis.example.kovaxt = Kovaxt(months, oppna: Array(0..<730))
    let page = try html(basis)
    let warning = try #require(page.range(of: "köerna växer ännu när den slutar")?.lowerBound)
    let answer = try #require(page.range(of: "<p class=\"svar\">")?.lowerBound)
    #expect(warning < answer && page.contains("684 G-01 öppna mot 593"))
  }

  @Test("it has the sections in their order, and what a scenario calls itself cannot break it")
  func avsnitt() throws {
    let page = try html(basis())
    let ids = [
      "jamforelsen", "glappen", "trappan", "ledtiderna", "aret", "fallen", "luckorna",
      "rattvisan", "antaganden", "metod", "ursprung",
    ]
    let places = ids.map { page.range(of: "<section id=\"\($0)\"")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(
      zip(places, places.dropFirst()).allSatisfy { ($0 ?? page.endIndex) < ($1 ?? page.endIndex) })
    for name in ["<b>", "<fallet>", "<möten>", "<står>", "<Exempel>", "<i>"] {
      #expect(!page.contains(name), "\(name)")
    }
    #expect(page.contains("Prov &lt;b&gt; &amp; &quot;så&quot; &#39;här&#39;"))
    #expect(page.contains("möten&gt;” minskar tiden då ingen svarar för ett behov"))
  }

  @Test("after the answer comes more of the best, then the chart, and only then the others")
  func ordning() throws {
    let page = try html(basis(arms: 3))
    let marks = [
      "<p class=\"svar\">Av 2 alternativ", "<p>Det är avgjort", "jamforelse-t",
      "De andra alternativen",
      "”utan verkan”: exakt samma utfall", "<nav ", "Vad alternativen ger och kostar",
      "Alternativen, ett för ett", "”utan verkan” ger exakt samma utfall",
    ]
    var rest = page[...]
    for mark in marks {
      let found = rest.range(of: mark)
      #expect(found != nil, "\(mark)")
      rest = rest[(found?.upperBound ?? rest.endIndex)...]
    }
    #expect(
      page.components(separatedBy: "<figure>\n<h2 class=\"lag\">Tiden då ingen svarar").count == 2)
  }

  @Test("a heading stays on one printed page with the figure that follows it")
  func utskrift() throws {
    let page = try html(basis())
    let parts = page.components(separatedBy: "<div class=\"hel\">").dropFirst()
    #expect(parts.count == page.components(separatedBy: "<section ").count - 1)
    #expect(parts.allSatisfy { $0.hasPrefix("\n<h2 ") })
    let gaps = try #require(parts.first { $0.hasPrefix("\n<h2 id=\"glappen-rubrik\"") })
    let figure = try #require(gaps.range(of: "</figure>")?.upperBound)
    #expect(gaps[figure...].hasPrefix("\n</div>"), "\(gaps[figure...].prefix(40))")
    #expect(Page.style.contains("figure, tr, .svar, .hel, dd, li { break-inside: avoid; }"))
    #expect(Page.style.contains("h2 + p, h3 + p { break-after: avoid; }"))
  }

  @Test("means have their interval, and the plot's ends are the comparison's")
  func tal() throws {
    let b = try basis()
    let page = try html(b)
    let e = ExperimentPage(b).e
    let mean = try #require(e.mean("glapp.G-01.dagar", 0))
    #expect(mean.halfWidth > 0 && mean.halfWidth.isFinite)
    #expect(page.contains(e.text(mean)))
    #expect(e.text(mean).contains("±"))
    let d = try #require(b.comparison).contrasts[0].paired
    #expect(page.contains(ExperimentPage(b).plusMinus(d)))
    #expect(page.contains("Medel av 3 replikationer"))
  }

  @Test("a difference that never varies is told so in cells and in the chart's text")
  func allaLika() throws {
    let b = try basis()
    let page = ExperimentPage(b)
    let same = try PairedDifference([85, 86, 87, 88], [10, 11, 12, 13])
    #expect(page.plusMinus(same) == "+75 i alla 4 replikationer")
    let zero = try PairedDifference([1, 2], [1, 2])
    #expect(page.plusMinus(zero) == "0")
    let three = try html(basis(arms: 3))
    #expect(three.contains("utan verkan: 0 i alla 3 replikationer."))
    #expect(!three.contains("(0 … 0)"))
  }

  @Test("a difference that never varies in few replications has no p, and is told once in its row")
  func utanP() throws {
    for (sprak, told, cells) in [
      (
        Rapportsprak.sv, "alltid lika",
        "<td class=\"tal\">+27 i alla 3 replikationer</td><td class=\"tal\">+10\u{A0}%</td>"
      ),
      (
        .en, "always the same",
        "<td class=\"tal\">+27 in all 3 replications</td><td class=\"tal\">+10\u{A0}%</td>"
      ),
    ] {
      var b = try basis(sprak: sprak)
      let rows = b.results.replications.flatMap { $0 }.map { r in
        var r = r
        r.figures[b.figure] = 269 + Double(r.number) + (r.arm == 0 ? 0 : 27)
        return r
      }
      b.results = Results(b.results.figures, arms: 2, rows)
      b.comparison = try Comparison(b.results, figure: b.figure)
      let page = try html(b)
      #expect(page.contains(cells + "<td class=\"tal\">–</td>"))
      #expect(page.contains("<td>\(told)</td></tr>"))
    }
  }

  @Test("the table of roles has the baseline's hours, and the others' differences of each role")
  func roller() throws {
    let b = try basis()
    let figures = b.results.figures
    let role = try #require(figures[Results.hours(.forste)])
    let hours = try #require(figures[Results.hours(.handlaggare)])
    let sum = try #require(figures[Results.hours])
    let rows = b.results.replications.flatMap { $0 }.map { r in
      var r = r
      let n = Double(r.number)
      r.figures[hours] = r.arm == 0 ? 1_000 + n : 400 + 3 * n
      r.figures[role] = r.arm == 0 ? 10 : 210 + n
      r.figures[sum] = r.figures[hours] + r.figures[role]
      return r
    }
    var other = b
    other.results = Results(figures, arms: 2, rows)
    other.comparison = try Comparison(other.results, figure: b.figure)
    let page = try html(other)
    let table = try #require(
      page.components(separatedBy: "<caption>Arbetstid per roll, timmar</caption>").dropFirst()
        .first?.components(separatedBy: "</table>").first)
    #expect(table.contains(">handläggare<") && table.contains(">1:e socialsekreterare<"))
    #expect(!table.contains("avdelningschef"), "a role without work has no column")
    #expect(
      table.contains("−598\u{A0}±\u{A0}5") && table.contains("+201\u{A0}±\u{A0}2"), "\(table)")
    let verdict = Verdict(try #require(other.comparison), other.report)
    #expect(
      verdict.cost(try #require(other.comparison).contrasts[0]).contains(
        "per roll: handläggare −598 ("))
  }

  @Test("a level of the funnel says how many tvister came so far, and how many became moot there")
  func tratt() throws {
    let b = try basis(arms: 1, replications: 2)
    let figures = b.results.figures
    let rows = b.results.replications.flatMap { $0 }.map { r in
      var r = r
      for (i, level) in Niva.allCases.enumerated() {
        if let place = figures["tvister.högsta nivå.\(level.namn)"] {
          r.figures[place] = [5, 20, 10, 3, 1][i]
        }
        if let place = figures["nivå.\(level.namn).inträdda"] { r.figures[place] = 50 }
        if let place = figures["nivå.\(level.namn).inaktuella"] { r.figures[place] = Double(7 + i) }
      }
      return r
    }
    var other = b
    other.results = Results(figures, arms: 1, rows)
    let page = try html(other)
    for (i, count) in [39, 34, 14, 4, 1].enumerated() {
      let level = Niva.allCases[i].namn
      let note = "50 gånger; \(count) tvister, \(7 + i) inaktuella"
      #expect(page.contains("\(level): \(note)."), "the text of the figure: \(note)")
      #expect(page.contains(">\(note)<"), "\(note)")
    }
    #expect(page.contains("tvister som kom så långt") && page.contains("inaktuella där"))
  }

  @Test("a scale is told before anything else, on the page and in the terminal")
  func skala() throws {
    for (sprak, words) in [
      (Rapportsprak.sv, "Skala 10: inflöde, personer från början, bemanning och"),
      (.en, "Scale 10: inflow, persons from the beginning, staff and"),
    ] {
      let whole = try #require(Spaktext.skala(10, sprak))
      #expect(whole.hasPrefix(words) && whole.contains(sprak("gånger 10;", "times 10;")))
      #expect(whole.hasSuffix(sprak("för hand är som de är.", "by hand stay as they are.")))
      var b = try basis(sprak: sprak)
      #expect(try !html(b).contains(words))
      b.report.origin.scale = 10
      #expect(try html(b).contains("<p class=\"svag\">\(words) "))
      let comparison = try #require(b.comparison)
      let text = ComparisonText(b.report, comparison, .enkel).text
      #expect(text.split(separator: "\n")[1].hasPrefix(words), "\(text)")
      let summary = try Summary(b.results, figure: b.figure, seed: 1)
      let alone = SummaryText(b.report, summary, b.results.figures, .enkel).text
      #expect(alone.split(separator: "\n")[1].hasPrefix(words), "\(alone)")
      var underlag = try Prov.fardig().underlag()
      underlag.korning.skala = 10
      let run = Terminalrapport(underlag, sprak: sprak, stil: .enkel).rader
      #expect(run.prefix(3).contains { $0.hasPrefix(words) }, "\(run.prefix(3))")
    }
  }

  @Test("classes and working steps are told in the reader's language")
  func sprakord() throws {
    func run(_ sprak: Rapportsprak) throws -> String {
      try Terminalrapport(Prov.fardig().underlag(), sprak: sprak, stil: .enkel).text
    }
    let (sv, en) = (try run(.sv), try run(.en))
    #expect(sv.contains("S insats uteblir") && !sv.contains("missing"))
    #expect(en.contains("S a service is missing") && !en.contains("S tjänst"))
    let page = try html(basis(sprak: .en))
    for (swedish, english) in [
      ("samtyckesfråga", "question of samtycke"), ("möte", "meeting"),
      ("teammöte", "team meeting"), ("övrigt", "other"),
    ] {
      #expect(!page.contains("<th scope=\"row\">\(swedish)</th>"))
      #expect(page.contains("<th scope=\"row\">\(english)</th>"))
    }
    #expect(try html(basis()).contains("<th scope=\"row\">teammöte</th>"))
  }

  @Test("the same class has the same colour in the figure of kinds and in those of persons")
  func klassfarger() throws {
    let page = ExperimentPage(try basis(arms: 1))
    for slag in GlappSlag.allCases {
      let klass = GlappKlass.enskilda.firstIndex { slag.unionsklasser.contains($0.klass) }
      #expect(page.group(slag) == klass ?? 6)
    }
    let text = try html(basis(arms: 1))
    let legend = try #require(text.range(of: "\"><rect class=\"ruta\""))
    let chart = text[text.index(legend.lowerBound, offsetBy: -20)...]
    var told = 0
    for (i, klass) in GlappKlass.enskilda.enumerated() {
      let name = "\(klass.bokstav): \(page.className(klass.bokstav))"
      guard let at = chart.range(of: ">\(name)</text>") else { continue }
      let before = chart[..<at.lowerBound].components(separatedBy: "<g class=\"").last ?? ""
      #expect(before.hasPrefix("f\(i + 1)\""), "\(name): \(before.prefix(4))")
      told += 1
    }
    #expect(told > 1)
  }

  @Test("one replication says that nothing is known of the spread, and shows none")
  func en() throws {
    let page = try html(basis(arms: 1, replications: 1, reasons: []))
    #expect(page.contains("inget är känt om spridningen"))
    #expect(page.contains("bygger på en enda replikation"))
    #expect(!page.contains("± ") && !page.contains("class=\"spridning\""))
    #expect(!page.contains("class=\"band") && !page.contains("id=\"jamforelsen\""))
    #expect(page.contains("någon gång ett behov som ingen svarade för"))
    for many in ["Medel per", "Medel över", "i medel,", "Skuggan", "grundfallet", ">medel<"] {
      #expect(!page.contains(many), "\(many)")
    }
    #expect(!page.contains("inf") || !page.contains("\"inf\""))
  }

  @Test("a change that begins during the baseline's run is told from that day on, either way round")
  func baseline() throws {
    var b = try basis()
    let start = b.arms[0].scenario.start
    let day = start + 30
    var change = Variant.Andring(fran: day)
    change.spakar = [(.kallelseSvarsgrans, 9), (.ansvarUtanBeslut, 1)]
    change.bemanning = b.arms[0].scenario.bemanning
    change.bemanning[0].handlaggare += 15
    let reform = Variant(namn: "reform", beskrivning: "", andringar: [change])
    func arms(_ base: Variant?, _ own: Variant?) {
      b.arms = [base, own].map {
        Arm(name: $0?.namn ?? "grund", scenario: b.arms[0].scenario, variant: $0)
      }
      b.report.note(framesOf: b.arms)
    }
    func page() throws -> String { try html(b).replacing("\u{A0}", with: " ") }
    func changes() throws -> String {
      let page = try page()
      let from = try #require(page.range(of: "Vad alternativen ändrar</h3>")?.upperBound)
      return page[from...].components(separatedBy: "</dl>")[0]
    }
    let posts = b.arms[0].scenario.bemanning.reduce(0) {
      $0 + $1.handlaggare + $1.forste + $1.enhetschefer + $1.avdelningschefer
    }
    let tal = Tal(.sv)
    arms(reform, nil)
    #expect(b.report.staffing == [nil, "15 tjänster färre från \(day.text)"])
    let later = Spaktext.varde(.ansvarUtanBeslut, 1, .sv)
    let told = try changes()
    #expect(
      told.contains(
        "från \(day.text): kallelseSvarsgräns 9 vardagar → 5 vardagar; ansvarUtanBeslut \(later) → "
          + "ingen; bemanning: \(tal.hel(posts + 15)) → \(tal.hel(posts)) tjänster."), "\(told)")
    let page = try page()
    let value = "5 vardagar, från \(day.text): 9 vardagar"
    #expect(page.contains("ansvarUtanBeslut: ingen, från \(day.text): \(later)"), "the holes")
    #expect(page.components(separatedBy: "<td>\(value)</td>").count == 3, "both tables of levers")
    #expect(page.contains("Tjänster och inflöde</caption>"))
    #expect(page.contains("Tjänster och inflöde från \(day.text)</caption>"))
    arms(nil, reform)
    #expect(b.report.staffing == [nil, "15 tjänster fler från \(day.text)"])
    var back = change
    back.fran = day + 10
    back.bemanning = b.arms[0].scenario.bemanning
    back.spakar = [(.kallelseSvarsgrans, 5), (.ansvarUtanBeslut, 0)]
    arms(nil, Variant(namn: "prov", beskrivning: "", andringar: [change, back]))
    #expect(
      b.report.staffing[1]
        == "15 tjänster fler från \(day.text), samma bemanning från \((day + 10).text)")
    #expect(try changes().contains("tjänster. från \((day + 10).text): ingen skillnad."))
    change.fran = start + b.arms[0].scenario.dagar
    arms(nil, Variant(namn: "sen", beskrivning: "", andringar: [change]))
    #expect(b.report.late == [nil, change.fran] && b.report.staffing[1] == nil)
    #expect(try changes().contains("ingenting under körningen: ändringen börjar"))
  }

  @Test(
    "where another figure is asked for, a run's page opens with it, and tells who was hit after")
  func figur() throws {
    var b = try basis(arms: 1)
    b.figure = try #require(b.results.figures["tvister.antal"])
    let page = try html(b)
    let words = [
      "<p class=\"svar\">Under 60 dagar var antalet tvister i genomsnitt 1,",
      "någon gång ett behov",
    ]
    let places = words.map { page.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(ExperimentPage(b).headline)")
    #expect((places[0] ?? page.endIndex) < (places[1] ?? page.startIndex))
    #expect(try html(basis(arms: 1)).components(separatedBy: "någon gång ett behov").count == 2)
  }

  @Test("where no spread was seen the page warns of it, and does not call the precision reached")
  func utanSpridning() throws {
    let page = try html(basis(reasons: [.precision, .noSpread]))
    #expect(page.contains("ingen spridning syntes, vilket inte säger att den saknas"))
    #expect(page.contains("utan att noggrannheten kunde bedömas"))
    #expect(!page.contains("den begärda noggrannheten nåddes"))
    #expect(try html(basis(reasons: [.precision])).contains("den begärda noggrannheten nåddes"))
  }

  @Test("a budget that ran out is said first")
  func budget() throws {
    #expect(try html(basis(reasons: [.budget])).contains("nåddes inte inom --budget"))
    #expect(try !html(basis()).contains("nåddes inte inom --budget"))
  }

  @Test("of several alternatives the headline names the one that certainly does most")
  func flera() throws {
    let b = try basis(arms: 3)
    #expect(b.shown == 1)
    let page = ExperimentPage(b)
    #expect(
      page.headline.hasPrefix("Av 2 alternativ minskar ”tätare <möten>” tiden då ingen svarar"))
    #expect(try html(b).contains("exakt samma utfall"))
  }

  @Test("the share done rises to one, within its bounds")
  func ledtider() throws {
    let page = ExperimentPage(try basis())
    let curves = Ledtid.allCases.map { page.cumulative($0, 0) }
      .filter { !$0.compactMap(\.y).isEmpty }
    #expect(!curves.isEmpty)
    for curve in curves {
      let y = curve.compactMap(\.y)
      #expect(curve.count == Ledtidsrad.klassgranser.count)
      #expect(
        zip(y, y.dropFirst()).allSatisfy { $0 <= $1 } && y.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test("each hole with a lever that names a kind of gap is tied to that kind")
  func luckor() throws {
    let holes = ExperimentPage.openHoles
    let h03 = try #require(holes.first { $0.hole.text == "H-03" })
    #expect(h03.kinds == [.g05] && h03.levers.contains(.kallelseSvarsgrans))
    #expect(holes.count > 20)
    #expect(ExperimentPage.holes(.g05).map(\.text).contains("H-03"))
    #expect(holes.allSatisfy { !$0.levers.isEmpty && !$0.kinds.isEmpty })
  }

  @Test("a person's days in class R count once where gaps overlap")
  func fall() throws {
    let b = try basis()
    let page = ExperimentPage(b)
    let gaps = b.cases[0].gaps
    let own = b.cases[0].row.klassSekunder[0]
    #expect(abs(page.responsibilityDays(gaps) - Double(own) / Double(Sekunder.dygn)) < 0.01)
    #expect(page.responsibilityDays(gaps + gaps) == page.responsibilityDays(gaps))
    #expect(page.responsibilityDays(gaps.reversed()) == page.responsibilityDays(gaps))
    let alone = page.responsibilityDays(gaps, only: .g01)
    #expect(alone > 0 && alone <= page.responsibilityDays(gaps))
    #expect(page.responsibilityDays([]) == 0)
  }

  @Test("numbers of rules, holes and gaps are not broken at their hyphen in a table; words are")
  func bindestreck() {
    let (joined, text) = ("\u{2060}", "H-04, INV-S01 och SP-77: e-post, STRESS-DES")
    #expect(
      PageTable.unbroken(text)
        == "H-\(joined)04, INV-\(joined)S01 och SP-\(joined)77: e-post, STRESS-DES")
  }

  @Test("a person who has as many days as before is not said to have so many in place of as many")
  func likaManga() throws {
    let page = try html(basis())
    #expect(
      page.firstMatch(of: /([0-9,]+) dygn [^.;<]* \((?:klass R|G-01)\) i stället för \1\b/) == nil)
    #expect(page.contains("lika många som förut"))
  }

  @Test("per person means by the persons of the same stadsområde and replication")
  func rattvisa() throws {
    let page = ExperimentPage(try basis())
    let rate = try #require(page.perPerson("klass.R.dagar", .hisingen, 0))
    #expect(rate.count == 3 && rate[1] > rate[0])
    #expect(abs(rate[1] / rate[0] - 1.1) < 1e-9)
    #expect(page.perPerson("klass.R.dagar", .nordost, 0) == nil, "nobody turned up there")
  }
}
