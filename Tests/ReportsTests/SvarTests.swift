import Domain
import Testing

@testable import Experiments
@testable import Reports

/// What a comparison answers as a whole, on the page and in the terminal.
@Suite("The answer of a comparison")
struct SvarTests {
  private static let figures = KeyFigures([
    KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
    KeyFigure(name: "klass.R.dagar", unit: .dagar, sense: .lower),
    KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
    KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
    KeyFigure(name: "missade gränser", unit: .antal, sense: .lower),
  ])
  private static let noise: [Double] = [0, 3, -2, 1, -3, 1]

  /// What an arm adds to each figure of the baseline; `varies` scales the noise of the differences.
  private struct Effect {
    var days = 0.0, whole = 0.0, hours = 0.0, meetings = 0.0, missed = 0.0
    var varies = 1.0
    var turn = 0
    var digest: String?
  }

  private func comparison(
    _ effects: [Effect], figure: Int = 0, count: Int = 6
  ) throws -> Comparison {
    var rows: [Replication] = []
    for (arm, e) in ([Effect(digest: "grund")] + effects).enumerated() {
      for number in 0..<count {
        let noise = arm == 0 ? 0 : SvarTests.noise[(number + e.turn) % 6] * e.varies
        let base = Double(1000 + 10 * number)
        func moved(_ by: Double) -> Double { by == 0 ? 0 : by + noise }
        rows.append(
          Replication(
            arm: arm, number: number, digest: "\(e.digest ?? "\(arm)")-\(number)", envelopes: 1,
            events: 1,
            figures: [
              base + moved(e.days), 2 * base + moved(e.whole), base + moved(e.hours),
              base + moved(e.meetings), e.missed,
            ], wallSeconds: 0))
      }
    }
    return try Comparison(
      Results(SvarTests.figures, arms: effects.count + 1, rows), figure: figure)
  }

  private func verdict(
    _ comparison: Comparison, _ sprak: Rapportsprak = .sv, staffing: [String?]? = nil
  ) -> Verdict {
    var report = report(comparison, sprak)
    if let staffing { report.staffing = staffing }
    return Verdict(comparison, report)
  }

  private func report(_ comparison: Comparison, _ sprak: Rapportsprak = .sv) -> ExperimentReport {
    let names = ["grund", "a", "b", "c", "d"].prefix(comparison.results.replications.count)
    return .prov(Array(names), sprak)
  }

  @Test("of several the headline is one sentence about the one that certainly does most")
  func rubrik() throws {
    let c = try comparison([
      Effect(days: -100, whole: -90),
      Effect(days: -300, whole: -250, hours: 40, turn: 1),
      Effect(days: 200, whole: 210),
    ])
    let v = verdict(c)
    #expect(
      v.headline == "Av 3 alternativ minskar ”b” tiden då ingen svarar för ett behov mest: med "
        + "300 behovsdagar (29\u{A0}%) på 60 dagar.", "\(v.headline)")
    #expect(v.about.contains("inget annat alternativ ligger lägre"), "\(v.about)")
    #expect(v.about.contains("klass R") && v.about.contains("arbetstid ökar med 40,0 timmar"))
    #expect(!v.about.contains("lägst av alla"), "said once is enough: \(v.about)")
    #expect(v.others.map(\.arm) == [1, 3])
    #expect(v.ordered.map(\.arm) == [2, 1, 3])
    let en = verdict(c, .en)
    #expect(
      en.headline == "Of 3 alternatives ”b” lowers the time in which nobody answers for a need "
        + "most: by 300 need-days (29\u{A0}%) in 60 days.", "\(en.headline)")
    #expect(en.about.contains("no other alternative comes out lower"))
  }

  @Test(
    "where two cannot be told apart the headline says that the mean decides, and the rest which")
  func lika() throws {
    let c = try comparison([
      Effect(days: -100, varies: 1), Effect(days: -101, varies: -1), Effect(days: 50),
    ])
    let v = verdict(c)
    #expect(v.headline.contains("mest i medeltal: med"), "\(v.headline)")
    #expect(v.about.contains("lägst går ej att avgöra bland ”a” och ”b”"), "\(v.about)")
    #expect(verdict(c, .en).headline.contains("most on average: by"))
  }

  @Test("where none does good the headline counts what they do")
  func ingen() throws {
    let c = try comparison([
      Effect(days: 100), Effect(days: 0.1, varies: 9), Effect(missed: 3), Effect(digest: "grund"),
    ])
    #expect(c.contrasts.map(\.verdict) == [.higher, .undecided, .unchanged, .identical])
    let v = verdict(c)
    #expect(
      v.headline
        == "Inget av de 4 alternativen minskar säkert tiden då ingen svarar för ett behov: "
        + "1 ökar, 1 går ej att avgöra, 2 gör ingen skillnad.", "\(v.headline)")
    #expect(v.others.count == 4)
    #expect(
      verdict(c, .en).headline.hasSuffix(
        "need: 1 raises, 1 cannot be decided, 2 make no difference."))
    let text = ComparisonText(report(c), c, .enkel).text
    #expect(text.contains("\nAlternativen\n") && !text.contains("De andra alternativen"))
  }

  @Test("a single alternative is the answer, whatever it does")
  func ensam() throws {
    let undecided = verdict(try comparison([Effect(days: 0.1, varies: 9)]))
    #expect(
      undecided.headline
        == "Det går ej att avgöra om ”a” minskar eller ökar tiden då ingen svarar för ett behov.")
    #expect(
      undecided.about.contains("Fler replikationer kan avgöra det.") && undecided.others.isEmpty)
    let same = verdict(try comparison([Effect(digest: "grund")]), .en)
    #expect(same.headline.contains("exactly the outcome") && same.about.isEmpty)
    let worse = verdict(try comparison([Effect(days: 90)]))
    #expect(
      worse.headline.hasPrefix("”a” ökar tiden") && worse.about.contains("är ökningen mellan"))
  }

  @Test("where the outcome is exactly the same, what the change costs, or when it begins, is said")
  func sammaUtfall() throws {
    let c = try comparison([Effect(digest: "grund"), Effect(digest: "grund"), Effect(missed: 1)])
    func told(_ sprak: Rapportsprak) -> [String] {
      var report = report(c, sprak)
      report.staffing = [nil, sprak("15 tjänster fler", "15 more posts"), nil, nil]
      report.late = [nil, nil, Datum("2026-09-01"), nil]
      let v = Verdict(c, report)
      return c.contrasts.prefix(2).flatMap { [v.effect($0), v.brief($0)] }
    }
    #expect(
      told(.sv) == [
        "”a” ger exakt samma utfall som ”grund” i alla 6 replikationer: ändringen hade ingen verkan "
          + "i dem, men kostar: 15 tjänster fler.",
        "”a”: exakt samma utfall i alla 6 replikationer; 15 tjänster fler.",
        "”b” ger exakt samma utfall som ”grund” i alla 6 replikationer: ändringen börjar 2026-09-01, "
          + "efter körningens slut.",
        "”b”: exakt samma utfall i alla 6 replikationer; börjar 2026-09-01, efter körningens slut.",
      ])
    #expect(told(.en)[0].hasSuffix("the change had no effect in them, but costs: 15 more posts."))
    #expect(told(.en)[3].hasSuffix("begins on 2026-09-01, after the end of the run."))
  }

  @Test("an alternative that changes nothing says what is the same, and in how many replications")
  func oforandrat() throws {
    let c = try comparison([Effect(missed: 3), Effect(days: -300)])
    let v = verdict(c)
    let same =
      "Alla 5 nyckeltal är lika i alla 6 replikationer, utom ”missade gränser”."
    #expect(v.sentence(c.contrasts[0]).contains(same), "\(v.sentence(c.contrasts[0]))")
    #expect(
      v.brief(c.contrasts[0]) == "”a”: ingen skillnad. \(same) Arbetstid och möten: oförändrat.")
    #expect(
      verdict(c, .en).equal(c.contrasts[0])
        == "All 5 key figures are equal in all 6 replications, but for ”missade gränser”.")
    #expect(v.equal(c.contrasts[1]).isEmpty)
    // More than three that differ are counted, not named.
    let many = try comparison([Effect(whole: 9, hours: 9, meetings: 9, missed: 1)])
    #expect(
      verdict(many).equal(many.contrasts[0]) == "1 av 5 nyckeltal är lika i alla 6 replikationer.")
  }

  @Test(
    "the others take a line each: what they do, what they cost, and where class R goes elsewhere")
  func kort() throws {
    let c = try comparison([
      Effect(days: -300, hours: -20, meetings: 30), Effect(days: 0.1, whole: 80, varies: 9),
      Effect(days: 100, whole: -90, meetings: 0.1),
    ])
    let v = verdict(c, staffing: [nil, nil, "2 tjänster fler", nil])
    #expect(
      v.brief(c.contrasts[0])
        == "”a”: minskar med 300 behovsdagar (29\u{A0}%). Arbetstid: −20,0 timmar; möten: +30,0.")
    let b = v.brief(c.contrasts[1])
    #expect(b.hasPrefix("”b”: går ej att avgöra (−") && b.hasSuffix("; 2 tjänster fler."), "\(b)")
    #expect(b.contains("Men klass R ökar med"))
    let d = v.brief(c.contrasts[2])
    #expect(d.contains("ökar med 100") && d.contains("Men klass R minskar med 9"), "\(d)")
    #expect(d.contains("möten: går ej att avgöra"))
    #expect(verdict(c, .en).brief(c.contrasts[2]).contains("But class R falls by"))
  }

  @Test("a figure of which more is better turns the answer round")
  func mer() throws {
    let figures = KeyFigures([
      KeyFigure(name: "sp.antal", unit: .antal, sense: .higher),
      KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
      KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
    ])
    var rows: [Replication] = []
    for (arm, more) in [0.0, 50, -50].enumerated() {
      for number in 0..<6 {
        rows.append(
          Replication(
            arm: arm, number: number, digest: "\(arm)\(number)", envelopes: 1, events: 1,
            figures: [100 + more + SvarTests.noise[number] * Double(arm), 1, 1], wallSeconds: 0))
      }
    }
    let c = try Comparison(Results(figures, arms: 3, rows), figure: 0)
    let v = verdict(c)
    #expect(v.headline.hasPrefix("Av 2 alternativ ökar ”a” antalet SP mest"), "\(v.headline)")
    #expect(v.about.contains("ligger högre") && v.ordered.map(\.arm) == [1, 2])
  }

  @Test("the terminal has the answer first, then the table, and the others after it")
  func terminal() throws {
    let c = try comparison([
      Effect(days: 200), Effect(days: -300, whole: -250), Effect(missed: 3),
    ])
    for (sprak, words) in [
      (
        Rapportsprak.sv,
        ["Av 3 alternativ", "Det är avgjort", "utslag", "De andra alternativen", "”c”:", "”a”:"]
      ),
      (
        .en,
        [
          "Of 3 alternatives", "That is decided", "verdict", "The other alternatives", "”c”:",
          "”a”:",
        ]
      ),
    ] {
      let text = ComparisonText(report(c, sprak), c, .enkel).text
      let places = words.map { text.range(of: $0)?.lowerBound }
      #expect(!places.contains(nil), "\(text)")
      #expect(
        zip(places, places.dropFirst()).allSatisfy {
          ($0 ?? text.endIndex) < ($1 ?? text.startIndex)
        })
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("  ") }
      #expect(rows.allSatisfy { !$0.drop { $0 == " " }.hasPrefix("·") })
    }
  }
}

@Suite("Estimates with their uncertainty")
struct DecimalTests {
  @Test("an estimate has the decimals of its uncertainty, which never reads as none")
  func decimaler() {
    let rows: [(Double, Double, Int)] = [
      (1, 0.83, 2), (1.2, 0.83, 2), (0.5, 12, 0), (23.81, 4.8, 1), (23.81, 9.95, 0),
      (366_815, 17_923, 0), (146, 0.4, 1), (100, 0.02, 2), (0.3, 0.004, 3), (7, 3, 0), (0, 1.1, 1),
      (80, 1e-14, 0), (0.25, 1e-12, 2),
    ]
    for (x, half, decimals) in rows {
      #expect(Tal.decimaler(x, osakerhet: half) == decimals, "\(x) ± \(half)")
    }
  }

  @Test("a mean, its half-width and its ends are written alike")
  func lika() throws {
    let figures = KeyFigures([KeyFigure(name: "sp.antal", unit: .antal, sense: .lower)])
    let e = Estimates(
      results: Results(figures, arms: 1, []), confidence: 0.95, tal: Tal(.sv))
    func interval(_ x: Double, _ half: Double) -> ConfidenceInterval {
      ConfidenceInterval(estimate: x, lower: x - half, upper: x + half, confidence: 0.95)
    }
    #expect(e.text(interval(1, 0.83)) == "1,00\u{A0}±\u{A0}0,83")
    #expect(e.text(interval(146.2, 0.4)) == "146,2\u{A0}±\u{A0}0,4")
    #expect(e.text(interval(12, 0)) == "12")
    let words = FigureWords(figures.all[0], .sv)
    // What is beyond 0 is not shown to reach it.
    #expect(words.fitted(to: interval(10.3, 10.1)).range(interval(10.3, 10.1)).hasPrefix("0,2"))
    #expect(words.fitted(to: interval(-9.96, 9.93)).range(interval(-9.96, 9.93)).hasSuffix("0,03"))
    #expect(words.fitted(to: interval(10, 10.4)).range(interval(10, 10.4)).hasPrefix("0 "))
    func pair(_ x: Double, _ half: Double) throws -> PairedDifference {
      var pair = try PairedDifference([1, 2], [0, 0])
      pair.difference = interval(x, half)
      return pair
    }
    #expect(try ChosenPair.text(pair(12, 3.5), words, .sv) == "12,0 (8,5 till 15,5)")
    #expect(try ChosenPair.text(pair(-283, 243), words, .en) == "283 (40 to 526)")
    #expect(words.range(interval(12, 3.5), mark: "*") == "8,5 … 15,5*")
    #expect(words.range(interval(12, 0), mark: "*") == "ingen spridning")
    #expect(words.range(interval(12, .infinity), mark: "*") == "–")
    #expect(words.fitted(to: interval(1, .infinity)).value(1.5) == "1,5")
  }
}
