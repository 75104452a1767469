import Domain
import Testing

@testable import Experiments
@testable import Reports

/// Which way a lever acts, and which point is which.
extension DesignordTests {
  @Test("a screening says whether raising the lever raises or lowers the figure, or which mostly")
  func riktning() throws {
    let found = try screening(
      [
        (.oenighetsgrad, { -100 - Double($0 % 5) }), (.motesintervallOperativ, { _ in 10 }),
        (.samtyckesgrad, { $0 % 6 == 0 ? -4 : 8 }), (.flerbehov, { $0 % 6 == 0 ? 3 : -6 }),
        (.teamTopologi, { _ in 2 }),
      ], ways: 24)
    #expect(
      answer(found).headline.contains("svarar för ett behov minskar med 101,9 behovsdagar"),
      "\(answer(found))")
    #expect(
      answer(found, .en).headline.contains("for a need falls by 101.9"), "\(answer(found, .en))")
    let words = found.lines.map { ($0.axis.lever, ScreeningText.Way($0).word(.sv)) }
    #expect(
      words.map(\.1) == ["minskar", "ökar", "ökar oftast", "minskar oftast", "–"], "\(words)")
    let most = try screening([(.samtyckesgrad, { $0 % 6 == 0 ? -40 : 80 })], ways: 24)
    #expect(answer(most).headline.hasSuffix("i medeltal, oftast uppåt (μ +60)."), "\(answer(most))")
    let text = ScreeningText(report(.screen, ["a"], .sv), found, DesignordTests.figures, .enkel)
      .text
    #expect(text.contains("höjd spak") && text.contains("minskar oftast"), "\(text)")
    let page = try DesignPage(.prov(["a"], kind: .screen), results([[1]]), figure: 0).html(found)
    #expect(page.contains(">minskar oftast<") && page.contains(">mellan<"))
    #expect(page.contains("7\u{A0}dagar – 60\u{A0}dagar"), "between which values it moved")
  }

  @Test("a lever that does nothing on some ways is told so, and rises or falls only on the others")
  func ibland() throws {
    func told(
      _ effect: @escaping @Sendable (Int) -> Double, _ sprak: Rapportsprak = .sv
    ) throws -> (headline: String, word: String) {
      let found = try screening([(.oenighetsgrad, effect), (.flerbehov, { _ in 1 })], ways: 4)
      return (answer(found, sprak).headline, ScreeningText.Way(found.lines[0]).word(sprak))
    }
    let falls = try told { $0 == 2 ? -298 : 0 }
    #expect(falls.word == "minskar eller ingen skillnad")
    #expect(
      falls.headline.contains("ett behov minskar med ")
        && falls.headline.hasSuffix(", men gör ingen skillnad på 3 av 4 vägar."), "\(falls)")
    // σ above μ* says that the ways are unlike, not that they go both ways.
    let rises = try told({ [0, 0, 301, 445][$0] }, .en)
    #expect(rises.word == "rises or no difference")
    #expect(
      rises.headline.hasSuffix(", but makes no difference on 2 of 4 ways."), "\(rises)")
    #expect(
      try told { _ in 5 }.word == "ökar" && told { [-1, 0, 60, 90][$0] }.word == "åt båda håll")
  }

  @Test("the points of a hypercube have the same numbers in sentence, table and figure")
  func nummer() throws {
    let scenario = try Prov().varld.scenario
    let levers: [Spak] = [.oenighetsgrad, .motesintervallOperativ]
    let settings = [[0.123456, 12.3456], [0.3, 20.98765], [0.25, 7]]
    let arms = settings.enumerated().map { i, values in
      let told = zip(levers, values).map { "\($0.rad.namn) \(Spaktext.avrundat($0, $1, .sv))" }
      return Arm(
        name: "punkt \(i + 1): " + told.joined(separator: ", "), scenario: scenario,
        point: zip(levers, values).map { (lever: $0, value: $1) })
    }
    let results = results(
      [200.0, 100, 150].enumerated().map { arm, mean in
        noise.indices.map { mean + noise[($0 + arm) % 6] }
      })
    let report = ExperimentReport.prov(arms.map(\.name), kind: .sweep)
    let sweep = try Sweep(
      levers.map { Axis(whole: $0) },
      Experiment(kind: .sweep, origin: report.origin, arms: arms), results, figure: 0)
    let text = SweepText(report, sweep, results, Stil(farg: false, bredd: 140))
    #expect(
      text.conclusion.headline.contains("med ”punkt 2: oenighetsgrad 30\u{A0}%"), "\(text.text)")
    #expect(
      text.text.contains(/\n +punkt +oenighetsgrad/) && text.text.contains(/\n +2 +30.% +21.dagar/))
    #expect(text.text.contains("12,3\u{A0}%") && !text.text.contains("12,3456"))
    let page = try DesignPage(report, results, figure: 0).html(sweep, text)
    #expect(page.contains(report.oneFigure))
    #expect(text.text.contains("single key figure") || text.text.contains("ett enda nyckeltal"))
    for number in 1...3 {
      #expect(page.contains(try Regex("<text x=[^>]*>\(number)</text>")), "point \(number)")
    }
    #expect(page.contains("Siffran är punktens nummer i tabellen."))
    #expect(page.contains("3 punkter, 6 replikationer av varje, 60 dagar."))
    // Values that the names themselves hold need no number.
    let plain = ExperimentReport.prov(["oenighetsgrad 5\u{A0}%"], kind: .sweep)
    #expect(plain.pointNumbers == nil)
  }

  @Test("a value of a design has three figures, or as many as stand before the point")
  func avrundat() {
    #expect(Spaktext.avrundat(.motesintervallOperativ, 12.3456, .sv) == "12,3\u{A0}dagar")
    #expect(Spaktext.avrundat(.motesintervallOperativ, 7.25, .en) == "7.25\u{A0}days")
    #expect(Spaktext.avrundat(.oenighetsgrad, 1.0 / 3, .sv) == "33,3\u{A0}%")
    #expect(Spaktext.avrundat(.behovslangd, 1234.56, .sv) == "1235\u{A0}dagar")
    #expect(Spaktext.avrundat(.nivagransOperativ, .infinity, .sv) == "ingen")
    #expect(Spaktext.avrundat(.teamTopologi, 2, .sv) == Spaktext.varde(.teamTopologi, 2, .sv))
  }

  @Test("values that somebody wrote stand as written, computed ones are kept apart")
  func isar() throws {
    func words(
      _ settings: Axis.Settings, _ values: [Double], _ sprak: Rapportsprak = .sv
    ) -> [String] {
      let words = LeverWords(Axis(.oenighetsgrad, settings), among: values, sprak)
      return values.map { words($0).replacing("\u{A0}", with: " ") }
    }
    let close = [0.12341, 0.12342]
    #expect(words(.values(close), close) == ["12,341 %", "12,342 %"])
    #expect(words(.values(close), close, .en) == ["12.341 %", "12.342 %"])
    let range = Axis.Settings.range(try FactorRange(0.12341, 0.4))
    #expect(words(range, [0.12341, 0.20004, 0.4]) == ["12,341 %", "20 %", "40 %"])
    #expect(words(range, [0.200001, 0.20004]) == ["20 %", "20,004 %"])
    let whole = Axis(whole: .oenighetsgrad).settings
    #expect(words(whole, [1.0 / 3, 0.25]) == ["33,3 %", "25 %"])
    let most = Spak.oenighetsgrad.rad.hogst
    #expect(
      words(whole, [most - 0.0004, most]).first == "\(Spaktext.tal(most * 100 - 0.04, .sv)) %")
    let made = try design(.oenighetsgrad, at: close, [noise, noise.map { $0 + 9 }])
    let text = SweepText(made.report, made.sweep, made.results, .enkel).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.contains { $0.contains("12,341\u{A0}%") }, "\(text)")
    #expect(rows.contains { $0.contains("12,342\u{A0}%") }, "\(text)")
    #expect(try page(made).contains(">12,341\u{A0}%<"))
  }
}
