import Domain
import Testing

@testable import Experiments
@testable import Reports

/// The sentences that answer for sweeps, screenings and selections, on figures made up here.
@Suite("Answers of designs in words")
struct DesignordTests {
  static let figures = KeyFigures([
    KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
    KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
    KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
  ])

  func report(
    _ kind: Experiment.Kind, _ names: [String], _ sprak: Rapportsprak
  ) -> ExperimentReport {
    .prov(names, sprak, kind: kind)
  }

  func results(_ values: [[Double]]) -> Results {
    Results(
      DesignordTests.figures, arms: values.count,
      values.enumerated().flatMap { arm, row in
        row.enumerated().map { number, value in
          Replication(
            arm: arm, number: number, digest: "\(arm)-\(number)", envelopes: 1, events: 1,
            figures: [value, 10, 5], wallSeconds: 0)
        }
      })
  }

  // MARK: Sweeps

  /// Points at 7, 14, 21 … days with these values by replication.
  private func sweep(
    _ values: [[Double]], _ sprak: Rapportsprak = .sv
  ) throws -> (text: SweepText, json: String) {
    let made = try design(
      .motesintervallOperativ, at: values.indices.map { Double(7 * ($0 + 1)) }, values, sprak)
    return (
      SweepText(made.report, made.sweep, made.results, .enkel),
      SweepJSON.document(made.report, made.sweep, made.results).skriven
    )
  }

  /// Points at settings of a lever with these values by replication.
  func design(
    _ lever: Spak, at settings: [Double], _ values: [[Double]], _ sprak: Rapportsprak = .sv
  ) throws -> (report: ExperimentReport, sweep: Sweep, results: Results) {
    let scenario = try Prov().varld.scenario
    let arms = settings.map { setting in
      Arm(
        name: "\(lever.rad.namn) \(Spaktext.varde(lever, setting, .sv))".replacing(
          "\u{A0}", with: " "), scenario: scenario, point: [(lever: lever, value: setting)])
    }
    let report = ExperimentReport.prov(arms.map(\.name), sprak, kind: .sweep)
    let results = results(values)
    let sweep = try Sweep(
      [Axis(lever, .values(settings))],
      Experiment(kind: .sweep, origin: report.origin, arms: arms), results, figure: 0)
    return (report, sweep, results)
  }

  func page(
    _ made: (report: ExperimentReport, sweep: Sweep, results: Results)
  ) throws -> String {
    try DesignPage(made.report, made.results, figure: 0).html(
      made.sweep, SweepText(made.report, made.sweep, made.results, .enkel))
  }

  /// The names that JSON lists as candidates, by their days.
  private func candidates(_ json: String) -> [String] {
    guard let start = json.range(of: "\"candidates\": [")?.upperBound,
      let end = json[start...].firstIndex(of: "]")
    else { return [] }
    return json[start..<end].matches(of: /Operativ (\d+) dagar/).map { String($0.1) }
  }

  let noise: [Double] = [0, 2, -1, 1, -2.5, 0.5]

  @Test("a clear answer names the best point, the other end and the distance to the next")
  func tydligt() throws {
    let values = [100.0, 150, 200].enumerated().map { i, mean in
      noise.indices.map { mean + noise[($0 + i) % 6] }
    }
    let sv = try sweep(values)
    #expect(
      sv.text.conclusion.headline
        == "Tiden då ingen svarar för ett behov är lägst med ”mötesintervallOperativ 7 dagar”: "
        + "100 behovsdagar.", "\(sv.text.conclusion)")
    let about = sv.text.conclusion.about
    #expect(about.hasPrefix("Det är avgjort, 50"), "\(about)")
    #expect(
      about.contains(
        "går från 100 behovsdagar med ”mötesintervallOperativ 7 dagar” till 200 med "
          + "”mötesintervallOperativ 21 dagar”: skillnaden 100"), "\(about)")
    #expect(about.contains("är avgjord, med 95\u{A0}% säkerhet för alla par"))
    #expect(candidates(sv.json) == ["7"] && sv.json.contains("\"finding\": \"best\""))
    let en = try sweep(values, .en).text.conclusion
    #expect(en.headline.hasSuffix("is lowest with ”mötesintervallOperativ 7 days”: 100 need-days."))
    #expect(en.about.hasPrefix("That is decided, by 50"), "\(en)")
    #expect(!en.about.contains("dagar"), "\(en)")
  }

  @Test("the sentence and JSON name the same points that may be the best")
  func granssfall() throws {
    // The next point is judged worse by the comparisons with the best, not among all pairs.
    var seen: Set<String> = []
    for step in stride(from: 0.2, through: 6, by: 0.2) {
      let values = [100, 100 + step, 140, 150].enumerated().map { arm, mean in
        noise.indices.map { mean + noise[($0 + arm) % 6] }
      }
      let sv = try sweep(values)
      let said = Set(
        sv.text.conclusion.about.prefix { $0 != "." }
          .matches(of: /Operativ (\d+) dagar/).map { String($0.1) })
      let listed = candidates(sv.json)
      if sv.text.conclusion.about.hasPrefix("Det är avgjort") {
        #expect(listed == ["7"] && sv.json.contains("\"finding\": \"best\""), "\(step)")
        seen.insert("best")
      } else {
        #expect(Set(listed) == said && listed == ["7", "14"], "\(step): \(sv.text.conclusion)")
        #expect(sv.json.contains("\"finding\": \"undecided\""), "\(step)")
        seen.insert("undecided")
      }
    }
    #expect(seen == ["best", "undecided"])
  }

  @Test("a lever without effect, points that share the place, and a single replication")
  func utanVerkan() throws {
    let same = [1.0, 2, 3, 4].map { 100 + $0 }
    let alike = try sweep([same, same, same])
    #expect(
      alike.text.conclusion.headline
        == "Spakarna ändrar inte tiden då ingen svarar för ett behov i någon replikation.")
    #expect(alike.json.contains("\"finding\": \"alike\"") && candidates(alike.json).count == 3)
    #expect(
      try sweep([same, same], .en).text.conclusion.headline.hasPrefix(
        "The levers do not change the time"))
    func far(_ values: [Double]) -> [Double] {
      values.enumerated().map { $1 + 90 + noise[$0 % noise.count] }
    }
    // Equal in four replications is not equal; in ten it is.
    let few = try sweep([same, same, far(same)])
    #expect(few.text.conclusion.headline.hasPrefix("Det går ej att avgöra"))
    #expect(few.json.contains("\"finding\": \"undecided\"") && candidates(few.json) == ["7", "14"])
    let many = (1...10).map { 100 + Double($0) }
    let shared = try sweep([many, many, far(many)])
    #expect(
      shared.text.conclusion.headline.contains("är delat lägst av alla"),
      "\(shared.text.conclusion)")
    #expect(shared.json.contains("\"finding\": \"shared_best\""))
    #expect(candidates(shared.json) == ["7", "14"])
    let one = try sweep([[100], [200]])
    #expect(
      one.text.conclusion.headline.hasPrefix("Med en enda replikation går det inte att avgöra"))
    #expect(one.json.contains("\"candidates\": null") && one.json.contains("\"finding\": null"))
    #expect(
      try sweep([[1], [2]], .en).text.conclusion.headline.hasPrefix("With a single replication"))
  }

  @Test("noise is told as noise: no end is decided and no point stands out")
  func brus() throws {
    let values = (0..<3).map { arm in noise.indices.map { 100 + 9 * noise[($0 + 2 * arm) % 6] } }
    let sv = try sweep(values)
    #expect(sv.text.conclusion.headline.hasPrefix("Det går ej att avgöra med vilken punkt"))
    #expect(sv.text.conclusion.about.contains("men det går ej att avgöra om skillnaden"))
    #expect(
      sv.text.conclusion.about.hasPrefix("Ingen punkt går att skilja från den bästa."))
    #expect(candidates(sv.json).count == 3)
    let en = try sweep(values, .en).text.conclusion
    #expect(en.about.hasPrefix("No point can be told from the best."), "\(en)")
  }

  @Test("a difference that never varies, in too few replications, is told, and decides nothing")
  func utanSpridning() throws {
    let few = try sweep([[100, 101], [140, 141]])
    #expect(few.text.conclusion.headline.hasPrefix("Det går ej att avgöra"))
    #expect(
      few.text.conclusion.about.contains(
        "”mötesintervallOperativ 14 dagar”: skillnaden är 40 (densamma i båda replikationerna)."),
      "\(few.text.conclusion)")
    #expect(candidates(few.json).count == 2)
    let ten = (0..<10).map(Double.init)
    let many = try sweep([ten, ten.map { $0 + 40 }], .en).text.conclusion
    #expect(
      many.about.contains("That is decided, by 40 (the same in all 10 replications)"), "\(many)")
  }

  @Test("a value without a limit stands after the last that has one, and the line ends there")
  func utanGrans() throws {
    let values = [30.0, 10, 20].map { mean in noise.map { mean + $0 } }
    let made = try design(.nivagransOperativ, at: [.infinity, 5, 10], values)
    let page = try page(made)
    for form in ["diagram bred", "diagram smal"] {
      let start = try #require(page.range(of: "class=\"\(form)\"")?.upperBound)
      let svg = page[start...].prefix(while: { $0 != "§" }).components(separatedBy: "</svg>")[0]
      let path = try #require(svg.firstMatch(of: /<path class="serie s1" d="M([^"]+)"/)).1
      let places = path.split(separator: "L").compactMap { Double($0.prefix { $0 != " " }) }
      #expect(places.count == 3 && places == places.sorted(), "\(places)")
      #expect(abs((places[2] - places[1]) - (places[1] - places[0])) < 0.21)
      let tick = try #require(
        svg.firstMatch(of: /<text x="([0-9.]+)"[^>]*text-anchor="middle">ingen</)
      ).1
      #expect(Double(tick) == places[2])
    }
    #expect(page.contains("”ingen” (ingen gräns) står sist på axeln"))
    let finite = try design(.nivagransOperativ, at: [5, 10], Array(values.prefix(2)))
    #expect(try !self.page(finite).contains("står sist på axeln"))
    // A point of a cloud that has no limit is drawn too.
    let cloud = LeverPlaces([.infinity, 5, .infinity, 20])
    #expect(cloud.endless == 35 && cloud.place(.infinity) == 35 && cloud.place(5) == 5)
    #expect(cloud.marks == [5, 20, 35])
    #expect(cloud.text { "\($0)" }(35) == "inf" && cloud.text { "\($0)" }(20) == "20.0")
    let many = LeverPlaces((1...20).map(Double.init) + [.infinity])
    #expect(many.marks?.count == 8 && many.marks?.last == 21)
    #expect(LeverPlaces((1...20).map(Double.init)).marks == nil)
    #expect(LeverPlaces([.infinity]).marks == [1])
  }

  @Test("a page says that the precision was not reached, and that no spread was seen")
  func varning() throws {
    var made = try design(.nivagransOperativ, at: [5, 10], [noise, noise.map { 1 + 2 * $0 }])
    #expect(try !page(made).contains("--budget"))
    made.report.reasons = [.budget]
    let short = try page(made)
    let warning = try #require(short.range(of: "noggrannheten nåddes inte inom --budget"))
    let answer = try #require(short.range(of: "<p class=\"svar\">"))
    #expect(warning.lowerBound < answer.lowerBound)
    made.report.reasons = [.noSpread]
    #expect(try page(made).contains("ingen spridning syntes"))
  }

  @Test("one point, one lever and one day are told in the singular")
  func ental() throws {
    var made = try design(.nivagransOperativ, at: [5], [[7]])
    made.report.origin.days = 1
    let text = SweepText(made.report, made.sweep, made.results, .enkel).text
    #expect(text.contains("1 punkt, 1 simulerat utfall av varje, 1 dag; ingen"), "\(text)")
    #expect(try page(made).contains("1 punkt, 1 replikation, 1 dag."))
    made.report.sprak = .en
    #expect(try page(made).contains("1 point, 1 replication, 1 day."))
    let one = try screening([(.oenighetsgrad, { _ in 3 })], ways: 1)
    var report = report(.screen, ["a"], .en)
    report.origin.days = 1
    let told = ScreeningText(report, one, DesignordTests.figures, .enkel).text
    #expect(told.contains("One lever moved through its range, 1 day."), "\(told)")
  }

  // MARK: Runs

  private func summary(
    _ values: [Double], figure: Int = 0, _ sprak: Rapportsprak = .sv
  ) throws -> (text: String, json: String) {
    let figures = KeyFigures([
      KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
      KeyFigure(name: "medling.öppna", unit: .antal, sense: .lower),
      KeyFigure(name: "personer", unit: .antal, sense: .lower),
      KeyFigure(name: "klass.R.dagar", unit: .dagar, sense: .lower),
      KeyFigure(name: KeyFigures.series + ".2026-01-01", unit: .antal, sense: .lower),
    ])
    let results = Results(
      figures, arms: 1,
      values.enumerated().map { number, value in
        Replication(
          arm: 0, number: number, digest: "\(number)", envelopes: 1, events: 1,
          figures: [value, 3 * value, 0, value, 1], wallSeconds: 0)
      })
    let report = ExperimentReport.prov(["a"], sprak, kind: .run)
    let summary = try Summary(results, figure: figure, seed: 1)
    return (
      SummaryText(report, summary, figures, .enkel).text,
      SummaryJSON.document(report, summary, results).skriven
    )
  }

  @Test("a run's summary opens with the key figure asked for, which JSON has too")
  func figur() throws {
    let values = [4.0, 6, 5, 7, 3]
    let main = try summary(values)
    #expect(main.text.contains("Tiden då ingen svarar för ett behov är i medeltal 5,0 behovsdagar"))
    #expect(!main.text.contains("medling.öppna"))
    let other = try summary(values, figure: 1)
    #expect(
      other.text.contains("\n”medling.öppna” är i medeltal 15,0 stycken (95"), "\(other.text)")
    #expect(other.json.contains("\"figure\": {\n    \"name\": \"medling.öppna\""))
    #expect(other.json.contains("\"summary\": [\n    {\"figure\": \"medling.öppna\""))
    let table = other.text.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(table.contains { $0.contains("medling.öppna") })
    let en = try summary(values, figure: 1, .en)
    #expect(en.text.contains("”medling.öppna” is on average 15.0"), "\(en.text)")
  }

  @Test("equal values have no interval, and a star stands only beside what it warns of")
  func utanIntervall() throws {
    let same = try summary([0, 0])
    #expect(
      same.text.contains(
        "är i medeltal 0 behovsdagar (lika i båda replikationerna: ingen\nspridning"),
      "\(same.text)")
    #expect(!same.text.contains("0 till 0") && !same.text.contains("0 … 0"))
    // Nobody turned up, so that there is no ratio to be unsure of.
    #expect(try !summary([4, 6, 5]).text.contains("*"))
  }

  @Test("a single point is told with its figure, and not as too few replications")
  func enPunkt() throws {
    let sv = try sweep([noise.map { 100 + $0 }]).text.conclusion
    #expect(
      sv.headline.hasPrefix("Tiden då ingen svarar för ett behov är 100 behovsdagar (")
        && sv.headline.hasSuffix("i medeltal med ”mötesintervallOperativ 7 dagar”."), "\(sv)")
    #expect(sv.about == "Svepet har en enda punkt, så det finns ingen annan att jämföra med.")
    let en = try sweep([noise.map { 100 + $0 }], .en).text.conclusion
    #expect(en.about.hasPrefix("The sweep has a single point") && !"\(en)".contains("replication"))
    let alone = try sweep([[100]]).text.conclusion
    #expect(!alone.headline.contains("(") && alone.about.contains("en enda punkt"), "\(alone)")
  }

  // MARK: Screenings

  /// Two levers through `ways` ways; `effects` says what moving each over its range adds on a way.
  func screening(
    _ effects: [(Spak, @Sendable (Int) -> Double)], ways: Int, _ stand: Spakvarden? = nil
  ) throws -> Screening {
    let whole = effects.map { Axis(whole: $0.0) }
    let axes = stand.map { Axis.agreeing(whole, $0) } ?? whole
    let design = try Screening.Design(axes, trajectories: ways, levels: 4, seed: 7)
    let values = design.morris.points.enumerated().map { i, shares in
      [
        zip(effects, shares).reduce(100.0) {
          $0 + $1.0.1(i / (effects.count + 1)) * $1.1
        }
      ]
    }
    return try Screening(design, results(values), figure: 0, seed: 7)
  }

  func answer(_ screening: Screening, _ sprak: Rapportsprak = .sv) -> DesignAnswer {
    ScreeningText.answer(screening, FigureWords(DesignordTests.figures.all[0], sprak), sprak)
  }

  @Test("the largest effect is decided where no other interval reaches it")
  func storst() throws {
    let found = try screening(
      [
        (.oenighetsgrad, { 100 + Double($0 % 5) }),
        (.motesintervallOperativ, { 10 + Double($0 % 3) }),
      ], ways: 24)
    let sv = answer(found)
    #expect(
      sv.headline.hasPrefix("Störst uppmätt verkan har ”oenighetsgrad”: tiden då ingen svarar"))
    #expect(sv.about.hasPrefix("Att den är störst är avgjort"), "\(sv)")
    #expect(sv.about.hasSuffix("Därnäst: ”mötesintervallOperativ”."), "\(sv)")
    let en = answer(found, .en)
    #expect(
      en.headline.hasPrefix("”oenighetsgrad” has the largest measured effect")
        && en.about.contains("is decided"))
    #expect(ScreeningText.warning(found, .sv) == nil)
  }

  @Test("where intervals meet, and with too few ways, it is not decided which is the largest")
  func oavgjort() throws {
    let close = try screening(
      [
        (.oenighetsgrad, { 50 + 40 * Double($0 % 2) }),
        (.motesintervallOperativ, { 52 + 40 * Double(($0 + 1) % 2) }),
      ], ways: 24)
    #expect(
      answer(close).about.hasPrefix("Att den är störst går ej att avgöra: intervallet går ihop med")
    )
    #expect(answer(close, .en).about.contains("cannot be decided: its interval meets that of"))
    let few = try screening(
      [(.oenighetsgrad, { 100 + Double($0) }), (.motesintervallOperativ, { _ in 1 })], ways: 4)
    #expect(answer(few).about.contains("vägarna är för få"))
    #expect(ScreeningText.warning(few, .en)?.contains("--trajectories") == true)
    let one = try screening(
      [(.oenighetsgrad, { _ in 100 }), (.motesintervallOperativ, { _ in 1 })], ways: 1)
    #expect(
      answer(one).about.contains("vägarna är för få")
        && !answer(one).headline.contains("säkerhet)"),
      "\(answer(one))")
  }

  @Test("an effect that goes both ways has its size told, though it cancels in the mean")
  func badaHall() throws {
    let found = try screening(
      [
        (.oenighetsgrad, { $0 % 2 == 0 ? 80 : -80 }), (.motesintervallOperativ, { _ in 0 }),
      ], ways: 24)
    let first = try #require(found.lines.first)
    #expect(first.axis.lever == .oenighetsgrad && abs(first.effect.mean) < 1e-9)
    #expect(answer(found).headline.contains("ändras med 80 behovsdagar"), "\(answer(found))")
    #expect(
      answer(found).headline.hasSuffix(
        ", åt båda håll, beroende på var spakarna står eller på slumpen (μ 0)."),
      "\(answer(found))")
    #expect(
      answer(found, .en).headline.contains(", both ways, by where the levers stand or by chance"))
    let alone = try screening([(.oenighetsgrad, { $0 % 2 == 0 ? 80 : -80 })], ways: 24)
    #expect(answer(alone).headline.contains("beroende på var spaken står eller på slumpen"))
    let still = ScreeningText.still(found, report(.screen, ["a"], .sv))
    #expect(still == ["Utan någon verkan i 24 försök: mötesintervallOperativ."])
    let en = report(.screen, ["a"], .en)
    #expect(
      ScreeningText.still(found, en) == ["Without any effect in 24 trials: mötesintervallOperativ."]
    )
    var overridden = en
    overridden.overridden = [.motesintervallOperativ]
    #expect(ScreeningText.still(found, overridden)[0].hasPrefix("Set in the profiles"))
  }

  @Test("where no lever has any effect that is the answer")
  func ingen() throws {
    let none = try screening(
      [(.oenighetsgrad, { _ in 0 }), (.motesintervallOperativ, { _ in 0 })], ways: 4)
    #expect(
      answer(none)
        == DesignAnswer("Ingen av spakarna ändrar tiden då ingen svarar för ett behov."))
    #expect(answer(none, .en).headline.hasPrefix("None of the levers changes"))
  }

  @Test("a lever moved on one way alone has no known σ, and no place in the plane")
  func okantSigma() throws {
    func page(_ ways: Int) throws -> String {
      let found = try screening(
        [(.oenighetsgrad, { 100 + Double($0) }), (.motesintervallOperativ, { _ in 5 })], ways: ways)
      return try DesignPage(.prov(["a"], kind: .screen), results([[1]]), figure: 0).html(found)
    }
    let one = try page(1)
    #expect(!one.contains("<circle") && one.contains("σ är okänt där spaken"))
    let two = try page(2)
    #expect(two.contains("<circle") && !two.contains("σ är okänt"))
  }

  @Test("of one lever nothing is asked of which is the largest")
  func enSpak() throws {
    let one = try screening([(.oenighetsgrad, { 100 + Double($0 % 5) })], ways: 24)
    #expect(
      answer(one).headline.hasPrefix("När ”oenighetsgrad” går från lägst till högst ökar tiden")
        && answer(one).about.isEmpty, "\(answer(one))")
    #expect(answer(one, .en).headline.hasPrefix("When ”oenighetsgrad” goes from lowest to highest"))
    let few = try screening([(.oenighetsgrad, { 100 + Double($0 % 5) })], ways: 2)
    #expect(!"\(answer(few))".contains("störst") && !"\(answer(few))".contains("Störst"))
    #expect(
      answer(few).about.contains("vägarna är för få för ett säkert intervall")
        && answer(few, .en).about.contains("the ways are too few"), "\(answer(few))")
    let told = ScreeningText(report(.screen, ["a"], .sv), few, DesignordTests.figures, .enkel).text
    #expect(told.contains("var spaken står") && !told.contains("spakarna"), "\(told)")
    #expect(
      ScreeningText(report(.screen, ["a"], .sv), one, DesignordTests.figures, .enkel).text
        .contains("En spak flyttad genom sitt intervall, 60 dagar."))
  }

  @Test("the effect of a lever with alternatives is told as a change from one to another")
  func alternativ() throws {
    let found = try screening(
      [(.teamTopologi, { _ in 300 }), (.oenighetsgrad, { _ in 5 })], ways: 24)
    #expect(
      answer(found).headline.hasSuffix(
        "i medeltal när spaken byter från ett alternativ till ett annat."), "\(answer(found))")
    #expect(
      answer(found, .en).headline.hasSuffix("changes from one alternative to another."))
    #expect(
      ScreeningText(report(.screen, ["a"], .sv), found, DesignordTests.figures, .enkel).text
        .contains("byter från ett alternativ"))
  }

  @Test("levers whose ranges were narrowed are told with them")
  func snavare() throws {
    let found = try screening(
      [
        (.kommissionskvorum, { _ in 10 }), (.kommissionsstorlek, { _ in 5 }),
        (.oenighetsgrad, { _ in 1 }),
      ], ways: 4, Spakvarden())
    #expect(
      ScreeningText.narrowed(found, .sv)?.hasSuffix(
        "går att köra: kommissionsstorlek (4 – 9) och kommissionskvorum (1 – 4).") == true,
      "\(ScreeningText.narrowed(found, .sv) ?? "")")
    #expect(
      ScreeningText(report(.screen, ["a"], .en), found, DesignordTests.figures, .enkel).text
        .contains("Levers that belong together have narrower ranges"))
    let free = try screening([(.oenighetsgrad, { _ in 1 })], ways: 4)
    #expect(ScreeningText.narrowed(free, .sv) == nil)
  }
}
