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
    let d = try #require(b.comparison).contrasts[0].paired.difference
    #expect(page.contains(ExperimentPage(b).plusMinus(d)))
    #expect(page.contains("Medel av 3 replikationer"))
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
