import Domain
import Testing

@testable import Experiments
@testable import Reports

/// The sentences that answer for selections.
extension DesignordTests {
  /// A selection among arms whose replications are all known beforehand.
  private func selection(
    _ values: [[Double]], indifference: Double, budget: Int, _ sprak: Rapportsprak = .sv,
    hours: (_ arm: Int, _ number: Int) -> Double = { _, _ in 1 }
  ) async throws -> SelectionText {
    let scenario = try Prov().varld.scenario
    let names = values.indices.map { "arm \($0)" }
    let report = report(.select, names, sprak)
    let experiment = Experiment(
      kind: .select, origin: report.origin, arms: names.map { Arm(name: $0, scenario: scenario) })
    let figure = try #require(experiment.figures[Results.mainFigure])
    let database = try ResultsDatabase(path: nil, experiment)
    for (arm, row) in values.enumerated() {
      for (number, value) in row.enumerated() {
        var figures = [Double](repeating: 1, count: experiment.figures.all.count)
        figures[try #require(experiment.figures[Results.hours])] = hours(arm, number)
        figures[figure] = value
        try database.add(
          Replication(
            arm: arm, number: number, digest: String(repeating: "\(arm)", count: 32), envelopes: 1,
            events: 1, figures: figures, wallSeconds: 0))
      }
    }
    let start = try KimNelson(
      systems: values.count, better: .smaller, first: 5, alpha: 0.05, indifference: indifference,
      budget: budget)
    let selection = try await Selection(
      ExperimentRun(experiment, database, threads: 1), start, figure: figure)
    return SelectionText(report, selection, .enkel)
  }

  private func series(_ mean: Double, _ spread: Double, from: Int = 0) -> [Double] {
    (0..<40).map { mean + spread * noise[($0 + from) % 6] }
  }

  @Test("the one selected is named with its distance from the next, and how sure the choice is")
  func vald() async throws {
    let values = [series(200, 1), series(100, 1, from: 2), series(150, 1, from: 4)]
    let sv = try await selection(values, indifference: 20, budget: 40).conclusion
    #expect(
      sv.headline.hasPrefix("”arm 1” väljs: tiden då ingen svarar för ett behov är lägst där"),
      "\(sv)")
    #expect(sv.about.hasPrefix("Till det närmaste, ”arm 2”, är det"), "\(sv)")
    #expect(
      sv.about.hasSuffix(
        "skiljer det minst 20 behovsdagar mellan den bästa och de andra är valet rätt med minst "
          + "95\u{A0}% säkerhet."), "\(sv)")
    let en = try await selection(values, indifference: 20, budget: 40, .en).conclusion
    #expect(
      en.headline.hasPrefix("”arm 1” is selected:") && en.about.hasPrefix("The next, ”arm 2”, is"),
      "\(en)")
  }

  @Test("a budget that ends too early decides nothing, and says so")
  func budget() async throws {
    let values = [series(100, 30), series(101, 30, from: 3)]
    let sv = try await selection(values, indifference: 0.5, budget: 6).conclusion
    #expect(sv.headline.hasPrefix("Det går ej att avgöra inom 6 replikationer"), "\(sv)")
    #expect(!"\(sv)".contains("väljs"))
    let en = try await selection(values, indifference: 0.5, budget: 6, .en).conclusion
    #expect(en.headline.hasPrefix("Within 6 replications it cannot be decided"))
  }

  @Test("alternatives with the same figure in every replication share the choice, by that figure")
  func lika() async throws {
    let values = [series(100, 1), series(100, 1), series(160, 1, from: 3)]
    let sv = try await selection(values, indifference: 20, budget: 40).conclusion
    #expect(
      sv.headline
        == "Med ”arm 0” och ”arm 1” är tiden då ingen svarar för ett behov lika i alla 10 "
        + "replikationer, och lägst: 100 behovsdagar i medel.", "\(sv)")
    #expect(sv.about.hasSuffix("De andra är sämre."))
    let en = try await selection(Array(values.prefix(2)), indifference: 20, budget: 40, .en)
      .conclusion
    #expect(
      en.headline.hasPrefix("With ”arm 0” and ”arm 1” the time")
        && en.headline.contains("is the same in all 10 replications, and lowest: 100")
        && !en.about.contains("worse"), "\(en)")
  }

  @Test("alternatives that share the choice are told alike in the table too")
  func delat() async throws {
    let text = try await selection(
      [series(100, 1), series(100, 1), series(160, 1, from: 3)], indifference: 20, budget: 40)
    #expect((0..<2).map(text.verdict) == ["delar valet", "delar valet"])
    #expect(text.verdict(2).hasPrefix("föll bort efter"))
    let one = try await selection(
      [series(100, 1), series(160, 1, from: 3)], indifference: 20, budget: 40)
    #expect(one.verdict(0) == "vald")
  }

  @Test("a difference that never varies has no interval: not in brackets, and not in JSON")
  func utanIntervall() async throws {
    let values = [series(100, 1), series(100, 1).map { $0 + 16 }]
    let text = try await selection(values, indifference: 1, budget: 40)
    let sv = text.conclusion
    #expect(
      sv.about.hasPrefix(
        "Till det närmaste, ”arm 1”, är det 16 behovsdagar, lika i alla 10 replikationer."), "\(sv)"
    )
    #expect(
      !sv.about.contains("parentes") && sv.about.contains("minst 1 behovsdag mellan"), "\(sv)")
    let en = try await selection(values, indifference: 1, budget: 40, .en).conclusion.about
    #expect(en.contains("is 16 need-days away, the same in all 10") && en.contains("1 need-day,"))
    let json = SelectionJSON.document(text.report, text.selection).skriven
    let told = try #require(json.firstMatch(of: /"difference_from_selected": (\{[^}]*\})/)).1
    #expect(told.contains("\"estimate\": 16") && told.contains("\"sign\": \"higher\""), "\(told)")
    #expect(told.contains("\"lower\": null") && told.contains("\"upper\": null"), "\(told)")
  }

  @Test("what alternatives cost is told with intervals, for all pairs together")
  func kostnader() async throws {
    let values = [series(100, 1), series(150, 1, from: 2), series(180, 1, from: 4)]
    let text = try await selection(values, indifference: 20, budget: 40) { arm, number in
      arm == 2 ? 1 : 50 + 40 * Double(arm) + noise[(number + arm) % 6]
    }
    let rows = text.costs
    #expect(rows.map { $0[0] } == ["arm 1", "arm 2"])
    let signed = try #require(rows[0][1].wholeMatch(of: /\+(\d+(?:,\d+)?)/), "\(rows)")
    #expect(abs((Double(signed.1.replacing(",", with: ".")) ?? 0) - 40) < 3)
    #expect(rows[0][2].contains(" … ") && rows[1][1].hasPrefix("−"), "\(rows)")
    #expect(rows[0][3...] == ["0", "alltid lika"], "\(rows)")
    #expect(text.text.contains("Arbetstid och möten mot ”arm 0” i samma replikationer"))
    #expect(text.text.contains(rows[0][2]) && text.text.contains("för alla par av alternativ"))
    let page = try DesignPage(text.report, text.selection.results, figure: text.selection.figure)
      .html(text.selection, text)
    #expect(page.contains(text.report.oneFigure))
    #expect(text.text.contains("Svaret gäller ett enda nyckeltal."))
    #expect(page.contains(rows[0][2]))
  }

  @Test("alternatives whose sums alone are equal are not told as the same")
  func likaSummor() async throws {
    let values = [0.0, 1].map { sign in [1.0, -1, 1, -1, 0].map { 100 + $0 * (1 - 2 * sign) } }
    let sv = try await selection(values, indifference: 50, budget: 5).conclusion
    #expect(sv.headline.hasPrefix("Det går ej att avgöra inom 5 replikationer"), "\(sv)")
  }

  @Test("alternatives are held against the one selected over the replications that both have")
  func gemensamma() async throws {
    // The first falls out at once; by its own mean it would lie nearer than the second.
    let values = [
      series(100, 1), series(112, 6, from: 1).enumerated().map { $0 < 5 ? $1 : $1 + 20 },
      series(180, 1, from: 2).enumerated().map { $0 < 5 ? $1 : 0 },
    ]
    let text = try await selection(values, indifference: 4, budget: 40)
    let counts = values.indices.map { text.selection.knowledge.count(of: $0) }
    #expect(counts[2] == 5 && counts[1] > 5, "\(counts)")
    let rows = text.differences
    #expect(rows.map { $0[0] } == ["arm 1", "arm 2"])
    #expect(rows.map { $0[1] } == ["\(counts[1])", "5"])
    #expect(rows[1][2].hasPrefix("+") && text.difference(2)?.replications == 5)
    #expect(text.difference(0) == nil, "the one selected differs not from itself")
    #expect(text.text.contains("Skillnad mot ”arm 0” i de replikationer som båda har, behovsdagar"))
    #expect(text.text.contains("så medlen går inte att jämföra rakt av"))
    #expect(text.conclusion.about.hasPrefix("Till det närmaste, ”arm 1”"), "\(text.conclusion)")
    let page = try DesignPage(text.report, text.selection.results, figure: text.selection.figure)
      .html(text.selection, text)
    let most = try #require(counts.max())
    let told = "5 replikationer av varje först och högst \(most) av ett"
    #expect(page.components(separatedBy: told).count == 3, "the top and the provenance")
    #expect(page.contains("n = 5"), "each arm's own number")
    let json = SelectionJSON.document(text.report, text.selection).skriven
    #expect(json.contains("\"replications_of_both\": 5"))
    let alike = try await selection(
      [series(100, 1), series(200, 1)], indifference: 20, budget: 40)
    #expect(alike.unlike == nil && !alike.text.contains("rakt av"))
  }

  @Test("a change that begins after the run, and posts that are added, are told of")
  func ramar() async throws {
    let made = try await selection(
      [series(100, 1), series(150, 1), series(200, 1)], indifference: 20, budget: 40)
    #expect(made.report.frameNotes.isEmpty)
    var report = made.report
    report.late[1] = Datum("2026-09-01")
    report.staffing[2] = "3 tjänster fler"
    let text = SelectionText(report, made.selection, .enkel).text
    #expect(
      text.contains("”arm 1”: ändringen börjar 2026-09-01, efter körningens slut."), "\(text)")
    #expect(text.contains("Bemanning mot ”arm 0”: ”arm 2” 3 tjänster fler."), "\(text)")
    let page = try DesignPage(report, made.selection.results, figure: made.selection.figure)
      .html(made.selection, SelectionText(report, made.selection, .enkel))
    #expect(page.contains("efter körningens slut") && page.contains("3 tjänster fler"))
    report.sprak = .en
    #expect(
      SelectionText(report, made.selection, .enkel).text.contains("after the end of the run."))
  }

  @Test("why the method goes on is told with an indifference, or a budget, that is enough")
  func vidare() async throws {
    let values = [series(100, 4), series(130, 4, from: 3)]
    let open = try await selection(values, indifference: 0.5, budget: 12)
    #expect(open.selection.knowledge.outcome == .budget)
    let about = open.conclusion.about
    #expect(about.contains("Skillnaden är redan säker, men metoden är inte färdig:"), "\(about)")
    #expect(
      open.conclusion.headline.hasPrefix(
        "Metoden blev inte färdig inom 12 replikationer; bäst hittills är ”arm 0”"),
      "\(open.conclusion)")
    let advice = try #require(
      about.firstMatch(
        of: /med --indifference ([0-9,]+); annars behövs omkring --budget ([0-9]+)\./),
      "\(about)")
    let wide = try #require(Double(advice.1.replacing(",", with: ".")))
    let many = try #require(Int(advice.2))
    #expect(wide > 0.5 && many > 12)
    let wider = try await selection(values, indifference: wide, budget: 12)
    #expect(wider.selection.knowledge.outcome == .selected)
    let long = values.map { row in (0..<(2 * many)).map { row[$0 % 6] } }
    let longer = try await selection(long, indifference: 0.5, budget: 2 * many)
    #expect(longer.selection.knowledge.outcome == .selected)
    let ran = longer.selection.knowledge.count(of: 0)
    #expect(ran > 5 && abs(ran - many) <= many / 5, "\(ran) by \(many)")
    #expect(
      longer.conclusion.about.contains(
        "Skillnaden var säker redan efter 5 replikationer, men metoden gick vidare till \(ran):"),
      "\(longer.conclusion)")
    let plain = try await selection(values, indifference: 30, budget: 40).conclusion
    #expect(!plain.about.contains("--indifference"), "\(plain)")
    let en = try await selection(values, indifference: 0.5, budget: 12, .en).conclusion
    #expect(
      en.headline.hasPrefix(
        "The method was not done within 12 replications; best so far is ”arm 0”"))
    #expect(en.about.contains("The difference is sure already, but the method is not done:"))
  }
}
