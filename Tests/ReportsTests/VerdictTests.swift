import Kernel
import Testing

@testable import Experiments
@testable import Reports

@Suite("Verdicts in words")
struct VerdictTests {
  private static let figures = KeyFigures([
    KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
    KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
    KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
  ])

  /// Arms whose figure is by so much larger than the baseline's in each replication.
  private func comparison(_ differences: [[Double]], same: Bool = false) throws -> Comparison {
    let arms = [differences[0].map { _ in 0 }] + differences
    let rows = arms.enumerated().flatMap { arm, differences in
      differences.enumerated().map { number, difference in
        let base = Double(100 + number * number % 7)
        return Replication(
          arm: arm, number: number, digest: same ? "\(number)" : "\(arm)-\(number)", envelopes: 1,
          events: 1, figures: [base + difference, 10 * base + 3 * difference, base],
          wallSeconds: 0)
      }
    }
    return try Comparison(Results(VerdictTests.figures, arms: arms.count, rows), figure: 0)
  }

  private func sentences(_ comparison: Comparison, _ sprak: Rapportsprak = .sv) -> [String] {
    let names = comparison.results.replications.indices.map { "arm \($0)" }
    let verdict = Verdict(comparison, .prov(names, sprak))
    return comparison.contrasts.map { verdict.sentence($0) }
  }

  @Test("differences that never vary are told as that, and not as an interval without width")
  func utanSpridning() throws {
    let few = try comparison([Array(repeating: -3, count: 4)])
    #expect(few.contrasts[0].noSpread)
    let sv = sentences(few)[0]
    #expect(sv.contains("densamma i alla 4 replikationer (−3 behovsdagar"), "\(sv)")
    #expect(sv.contains("inget är känt om hur den sprider sig"))
    #expect(!sv.contains("mellan −3 och −3"))
    #expect(sentences(few, .en)[0].contains("nothing is known of how it spreads"))
    let many = try comparison([Array(repeating: -3, count: 12)])
    let decided = sentences(many)[0]
    #expect(decided.contains("Det är avgjort: skillnaden är densamma i alla 12"), "\(decided)")
    #expect(!decided.contains("mellan"))
    let report = ExperimentReport.prov(["a", "b"], reasons: [.noSpread])
    let text = ComparisonText(report, few, .enkel).text
    #expect(
      text.contains("ingen spridning") && text.contains("lika i alla replikationer"), "\(text)")
    #expect(text.contains("i alla 4 replikationer") && !text.contains("går ej att avgöra"))
    let json = ComparisonJSON.document(report, few).skriven
    #expect(json.contains("\"no_spread\": true") && json.contains("\"verdict\": \"constant\""))
    #expect(json.contains("\"p_holm\": null"))
    #expect(!ComparisonJSON.document(report, many).skriven.contains("\"p_holm\": null"))
    #expect(text.contains("ingen spridning  alltid lika"), "\(text)")
    #expect(json.contains("\"lower\": null") && json.contains("\"sign\": \"constant\""))
    #expect(
      Verdict(few, report).headline.hasSuffix("på 60 dagar, i alla 4 replikationer."))
  }

  @Test("of several alternatives each sentence says that the confidence is for all together")
  func tillsammans() throws {
    let (lower, both) = ([-3, -3.5, -2.9, -3.2, -3.1], [-9, 9, -8, 8, 0.5])
    for sentence in sentences(try comparison([lower, both])) {
      #expect(
        sentence.contains("95\u{A0}% säkerhet för alla 2 alternativ tillsammans"), "\(sentence)")
    }
    #expect(!sentences(try comparison([lower]))[0].contains("tillsammans"))
  }

  @Test("where the figure is G-01, what the whole class does is said beside it, paired")
  func klassen() throws {
    let figures = KeyFigures([
      KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
      KeyFigure(name: "klass.R.dagar", unit: .dagar, sense: .lower),
      KeyFigure(name: "glapp.G-12.dagar", unit: .dagar, sense: .lower),
      KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
      KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
    ])
    func told(_ whole: [Double], figure: Int = 0, _ sprak: Rapportsprak = .sv) throws -> String {
      var rows: [Replication] = []
      for (i, change) in whole.enumerated() {
        let values: [[Double]] = [
          [800, 700, 5, 10, 1], [400 + Double(i), 700 + change, 950, 10, 1],
        ]
        for (arm, figures) in values.enumerated() {
          rows.append(
            Replication(
              arm: arm, number: i, digest: "\(arm)-\(i)", envelopes: 1, events: 1,
              figures: figures, wallSeconds: 0))
        }
      }
      let comparison = try Comparison(Results(figures, arms: 2, rows), figure: figure)
      return Verdict(comparison, .prov(["a", "b"], sprak)).sentence(comparison.contrasts[0])
    }
    let falls = try told([-80, -84, -82, -86, -83])
    #expect(
      falls.contains("minskar tiden då ingen svarar för ett behov med 398 behovsdagar"), "\(falls)")
    #expect(
      falls.contains("(klass R: G-01, G-10 och G-12")
        && falls.contains("från 700 till 617 persondagar"),
      "\(falls)")
    #expect(falls.contains("Kvar är G-12 tillhörighetsglapp: 950 behovsdagar (förut 5)."))
    #expect(try told([-80, 84, -82, 86, -3]).contains("Om tiden med otydligt ansvar"))
    #expect(try told([80, 84, 82, 86, 83], .en).contains("G-12) rises from 700 to 783"))
    #expect(try !told([-80, -84, -82], figure: 1).contains("klass R: G-01"))
  }

  @Test("a figure's unit is what it counts: persons' days, needs' days or days of gaps")
  func enheter() {
    func unit(_ name: String, _ sprak: Rapportsprak = .sv) -> String {
      FigureWords(KeyFigure(name: name, unit: .dagar, sense: .lower), sprak).unit
    }
    #expect(
      unit("glapp.G-01.dagar") == "behovsdagar" && unit("glapp.G-01.dagar", .en) == "need-days")
    #expect(
      unit("glapp.G-01.dagar.FFS") == "behovsdagar" && unit("glapp.G-12.dagar") == "behovsdagar")
    #expect(unit("glapp.G-05.dagar") == "glappdagar" && unit("par.SF.ÄVO.dagar") == "glappdagar")
    #expect(
      unit("klass.R.dagar") == "persondagar" && unit("klass.R.dagar.Nordost") == "persondagar")
    #expect(unit("glapp.G-01.längsta") == "dagar" && unit("nivå.taktisk.median") == "dagar")
  }

  @Test("of many pairs the interval is wider, and it says no more than it knows")
  func valtPar() throws {
    let (a, b) = ([10.0, 11, 12, 10.5], [8.0, 9.5, 9.9, 8.1])
    let alone = try #require(ChosenPair.difference(a, b, among: 2, confidence: 0.95))
    let four = try #require(ChosenPair.difference(a, b, among: 4, confidence: 0.95))
    let each = try PairedDifference(a, b, confidence: 1 - 0.05 / 6).difference
    #expect(four.difference == each)
    #expect(four.difference.halfWidth > alone.difference.halfWidth)
    #expect(ChosenPair.isDecided(alone))
    #expect(ChosenPair.difference([1], [2], among: 2, confidence: 0.95) == nil)
    #expect(ChosenPair.difference(a, Array(b.prefix(3)), among: 2, confidence: 0.95) != nil)
  }

  @Test(
    "too few differences that never vary are told as what they were, and decide nothing")
  func enRegel() throws {
    let figures = KeyFigures([
      KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower),
      KeyFigure(name: "klass.R.dagar", unit: .dagar, sense: .lower),
      KeyFigure(name: Results.hours, unit: .timmar, sense: .lower),
      KeyFigure(name: Results.meetings, unit: .antal, sense: .lower),
    ])
    func told(_ count: Int, _ sprak: Rapportsprak) throws -> (Comparison, Verdict) {
      let rows = (0..<count).flatMap { i in
        [[500.0, 700, 30, 90], [500 + Double(i % 3), 660, 25, 74]].enumerated().map {
          arm, figures in
          Replication(
            arm: arm, number: i, digest: "\(arm)-\(i)", envelopes: 1, events: 1, figures: figures,
            wallSeconds: 0)
        }
      }
      let comparison = try Comparison(Results(figures, arms: 2, rows), figure: 0)
      return (comparison, Verdict(comparison, .prov(["a", "b"], sprak)))
    }
    let (few, sv) = try told(5, .sv)
    let sentence = sv.sentence(few.contrasts[0])
    #expect(sentence.contains("antalet möten: −16 i alla 5 replikationer"), "\(sentence)")
    #expect(sentence.contains("arbetstid: −5 timmar i alla 5 replikationer"), "\(sentence)")
    #expect(sentence.contains("Tiden med otydligt ansvar i någon form"), "\(sentence)")
    #expect(sentence.contains("skillnaden −40 i alla 5 replikationer"), "\(sentence)")
    #expect(!sentence.contains("−16 till −16") && !sentence.contains("−40 till −40"))
    #expect(sv.aside(few.contrasts[0]).isEmpty)
    let brief = sv.briefCost(few.contrasts[0])
    #expect(
      brief == "Arbetstid: −5 timmar i alla 5 replikationer; möten: −16 i alla 5 replikationer.",
      "\(brief)")
    #expect(few.contrasts[0].meetings.sign == .constant && !few.contrasts[0].meetings.goesUp)
    let (many, en) = try told(12, .en)
    let decided = en.sentence(many.contrasts[0])
    #expect(
      decided.contains("the number of meetings falls by 16 (−16 in all 12 replications)"),
      "\(decided)")
    #expect(en.aside(many.contrasts[0]) == "But class R falls by 40 person-days.")
    func pair(_ count: Int) throws -> PairedDifference {
      let values = (0..<count).map(Double.init)
      return try #require(
        ChosenPair.difference(values.map { $0 + 40 }, values, among: 2, confidence: 0.95))
    }
    #expect(try !ChosenPair.isDecided(pair(9)) && ChosenPair.isDecided(pair(10)))
    let words = FigureWords(figures.all[3], .sv)
    #expect(try ChosenPair.text(pair(2), words, .sv) == "40 (densamma i båda replikationerna)")
  }

  @Test("every verdict says what it costs")
  func kostnad() throws {
    let zero = [Double](repeating: 0, count: 5)
    let all = [
      [-3, -3.5, -2.9, -3.2, -3.1], [-9, 9, -8, 8, 0.5], [Double](repeating: 2, count: 5),
    ]
    for sentence in sentences(try comparison(all)) {
      #expect(sentence.contains("arbetstid") && sentence.contains("antalet möten"), "\(sentence)")
    }
    #expect(sentences(try comparison([zero], same: true))[0].contains("kostade inget"))
    #expect(sentences(try comparison([zero]))[0].contains("Kostnad"))
  }

  private func best(_ comparison: Comparison, _ sprak: Rapportsprak = .sv) -> String? {
    let names = comparison.results.replications.indices.map { "arm \($0)" }
    return Verdict(comparison, .prov(names, sprak)).best
  }

  @Test("no arm is called best of all while a difference from the baseline is undecided")
  func bastAvAlla() throws {
    var findings: [String: Int] = [:]
    for seed: UInt64 in 0..<400 {
      func uniform(_ a: Int, _ b: Int) -> Double {
        KeyedRandom.uniform(
          fromBits: KeyedRandom.bits(seed, UInt64(a), UInt64(b), 0, 0))
      }
      let (arms, count) = (2 + Int(seed % 6), 2 + Int(seed % 17))
      // Arms equal to the baseline, copies of others, shifts without spread, pure noise, effects.
      var differences: [[Double]] = []
      for arm in 0..<arms {
        let kind = Int(uniform(arm, 1000) * 5)
        let effect = 40 * uniform(arm, 1001) - 20
        let noise = (0..<count).map { (20 * uniform(arm, $0)).rounded() - 10 }
        switch kind {
        case 0: differences.append(Array(repeating: 0, count: count))
        case 1: differences.append(differences.last ?? noise)
        case 2: differences.append(Array(repeating: effect.rounded(), count: count))
        case 3: differences.append(noise)
        default: differences.append(noise.map { ($0 / 8 + effect).rounded() })
        }
      }
      let comparison = try comparison(differences)
      let sv = try #require(best(comparison))
      let named = sv.contains("av alla, med")
      if named {
        findings[sv.contains("delat") ? "shared" : "best", default: 0] += 1
        // The arms named; where the baseline is one of them, each difference is from the best.
        let first = String(sv.prefix { $0 != "," })
        for c in comparison.contrasts
        where sv.contains("”arm \(c.arm)”") || first.contains("”arm 0”") {
          #expect(c.verdict != .undecided && c.verdict != .constant, "\(seed): \(sv)")
        }
      }
      if !named { findings["none", default: 0] += 1 }
      let en = try #require(best(comparison, .en))
      #expect(en.contains("of all, with") == named, "\(en)")
      guard count >= PairedDifference.fewestWithoutSpread else { continue }
      // An arm that is clearly worse than the baseline is not among those that may be the lowest,
      // and the baseline is not where another is clearly better.
      let candidates = try #require(comparison.best).candidates
      for c in comparison.contrasts {
        if c.verdict == .higher { #expect(!candidates.contains(c.arm), "\(seed)") }
        if c.verdict == .lower { #expect(!candidates.contains(0), "\(seed)") }
      }
    }
    #expect(findings.values.min() ?? 0 > 10 && findings.count == 3, "\(findings)")
  }

  @Test("arms equal in every replication share the place as best; where all are, none is")
  func delad() throws {
    let lower: [Double] = [-30, -35, -29, -32, -31, -30, -35, -29, -32, -31]
    let none = [Double](repeating: 0, count: 10)
    let two = try comparison([lower, none, lower])
    let sentence = try #require(best(two))
    #expect(sentence.contains("”arm 1” och ”arm 3” är delat lägst av alla"), "\(sentence)")
    #expect(sentence.contains("går inte att skilja åt"))
    #expect(best(two, .en)?.contains("share the place as the lowest of all") == true)
    let alike = try comparison([none, none])
    #expect(best(alike) == "Alla är lika i alla 10 replikationer: inget är lägst.")
    // In few replications nobody is called best by them.
    let few = try comparison([lower, none, lower].map { Array($0.prefix(5)) })
    #expect(best(few)?.hasPrefix("Vilket som är lägst går ej att avgöra bland") == true)
    let alone = try comparison([lower, none])
    #expect(best(alone)?.hasPrefix("”arm 1” är lägst av alla") == true)
  }
}
