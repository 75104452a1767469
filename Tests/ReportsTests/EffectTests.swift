import Domain
import Testing

@testable import Experiments
@testable import Observers
@testable import Reports

/// What a change does beside the figure compared: to roles, to what persons wait for, to tvister.
@Suite("Effects beside the figure")
struct EffectTests {
  private static let waits = [Ledtid.behovBeslut, .behovInsats].flatMap { time in
    ["antal", "median", "p90"].map { "ledtid.\(time.namn).\($0)" }
  }
  private static let figures = KeyFigures(
    [KeyFigure(name: Results.mainFigure, unit: .dagar, sense: .lower)]
      + ([Results.hours] + Roll.allCases.map(Results.hours)).map {
        KeyFigure(name: $0, unit: .timmar, sense: .lower)
      }
      + [Results.meetings, "nivå.taktisk.inträdda", "medling.begärd"].map {
        KeyFigure(name: $0, unit: .antal, sense: .neutral)
      } + waits.map { KeyFigure(name: $0, unit: .dagar, sense: .lower) })
  private static let noise: [Double] = [0, 3, -2, 1, -3, 1]

  /// One variant, which adds so much to figures of the baseline, by their names, each with the noise
  /// so many times; NaN takes the figure's cases away.
  private func verdict(
    _ effects: [String: Double], _ sprak: Rapportsprak = .sv, noise: Double = 1
  ) throws -> (Verdict, Comparison.Contrast) {
    var rows: [Replication] = []
    for arm in 0...1 {
      for number in 0..<6 {
        let figures = EffectTests.figures.all.map { figure -> Double in
          let base = 1000 + Double(10 * number)
          guard arm == 1, let effect = effects[figure.name] else { return base }
          return base + effect + noise * EffectTests.noise[number]
        }
        rows.append(
          Replication(
            arm: arm, number: number, digest: "\(arm)-\(number)", envelopes: 1, events: 1,
            figures: figures, wallSeconds: 0))
      }
    }
    let needed = Verdict.needed(0, EffectTests.figures)
    #expect(needed == Array(EffectTests.figures.all.indices), "each figure of them is read")
    let comparison = try Comparison(Results(EffectTests.figures, arms: 2, rows), figure: 0)
    return (Verdict(comparison, .prov(["grund", "a"], sprak)), comparison.contrasts[0])
  }

  @Test("where nothing comes earlier by less glapp, it is said, and that to bear ansvar is no work")
  func tidigare() throws {
    let (sv, c) = try verdict([Results.mainFigure: -300])
    let told = sv.sentence(c)
    #expect(told.contains("Inget syns komma tidigare av det"), "\(told)")
    #expect(told.contains("Att bära ansvaret räknas inte i sig som arbete"))
    #expect(sv.about.contains("Inget syns komma tidigare av det"))
    #expect(sv.brief(c).contains("Inga beslut eller insatser kommer tidigare."))
    let (en, d) = try verdict([Results.mainFigure: -300], .en)
    #expect(en.sentence(d).contains("Nothing is seen to come earlier by it"))
    // Work that rises is a cost of its own.
    let (work, e) = try verdict([Results.mainFigure: -300, Results.hours: 90])
    #expect(work.sentence(e).contains("Inget syns komma tidigare av det"))
    #expect(!work.sentence(e).contains("Att bära ansvaret"))
  }

  @Test(
    "it is not said where something comes earlier, where nothing is known, or without less glapp")
  func inteTidigare() throws {
    let less: [String: Double] = [Results.mainFigure: -300]
    for name in EffectTests.waits {
      let by: Double = name.hasSuffix("antal") ? 40 : -40
      let (v, c) = try verdict(less.merging([name: by]) { $1 })
      #expect(!v.sentence(c).contains("komma tidigare"), "\(name)")
      let (later, d) = try verdict(less.merging([name: -by]) { $1 })
      #expect(later.sentence(d).contains("komma tidigare"), "\(name)")
      #expect(later.sentence(d).contains(name.hasSuffix("antal") ? "Färre hinner få" : "längre"))
      let (unknown, e) = try verdict(less.merging([name: .nan]) { $1 })
      #expect(!unknown.sentence(e).contains("komma tidigare"), "\(name)")
    }
    let (more, c) = try verdict([Results.mainFigure: 300])
    #expect(!more.sentence(c).contains("komma tidigare"))
  }

  private static func wait(_ time: Ledtid, _ part: String) -> String {
    "ledtid.\(time.namn).\(part)"
  }

  @Test("where a wait is undecided it is not said that nothing comes earlier, but that it is open")
  func oppet() throws {
    for name in EffectTests.waits {
      let effects: [String: Double] = [Results.mainFigure: -300, name: 0]
      let (v, c) = try verdict(effects, noise: 20)
      let open = "Om något beslut eller någon insats kommer tidigare går ej att avgöra."
      let sentence = v.sentence(c)
      #expect(sentence.contains(open + " Att bära ansvaret räknas inte"), "\(name): \(sentence)")
      #expect(v.brief(c).contains(open), "\(v.brief(c))")
      for text in [sentence, v.brief(c)] {
        #expect(!text.contains("Inget syns") && !text.contains("Inga beslut eller insatser"))
        #expect(!text.contains("hinner få") && !text.contains("längre"), "\(text)")
      }
      let (en, d) = try verdict(effects, .en, noise: 20)
      #expect(
        en.brief(d).contains("Whether any beslut or insats comes earlier cannot be decided."))
    }
  }

  @Test("what is decidedly worse is told, whether the rest is open, as it was, or better")
  func samre() throws {
    let ended = EffectTests.wait(.behovInsats, "antal")
    let open: [String: Double] = [
      Results.mainFigure: -300, ended: -8.25, EffectTests.wait(.behovInsats, "median"): 0.15,
      EffectTests.wait(.behovInsats, "p90"): 0.38,
    ]
    let (v, c) = try verdict(open, noise: 2)
    #expect(v.sentence(c).contains("går ej att avgöra. Färre hinner få insats: −8"))
    #expect(v.brief(c).contains("går ej att avgöra. Färre hinner få insats: −8"), "\(v.brief(c))")
    #expect(!v.sentence(c).contains("inte fler hinner få dem"), "\(v.sentence(c))")
    let (en, d) = try verdict(open, .en, noise: 2)
    #expect(en.brief(d).contains("cannot be decided. Fewer needs get insats: −8"))
    let (later, e) = try verdict([
      Results.mainFigure: -300, EffectTests.wait(.behovBeslut, "median"): 40,
      EffectTests.wait(.behovBeslut, "p90"): 60,
    ])
    #expect(
      later.sentence(e).contains("inte fler hinner få dem. Mediantiden till beslut blir längre: +4")
    )
    #expect(
      later.sentence(e).contains(
        "; tiden till beslut för dem som väntar längst (p90) blir längre: +6"))
    let (both, f) = try verdict([
      Results.mainFigure: -300, ended: -40, EffectTests.wait(.behovBeslut, "median"): -40,
    ])
    let told = both.brief(f)
    #expect(told.contains(" Mediantiden till beslut blir kortare: −4"), "\(told)")
    #expect(told.contains("; färre hinner få insats: −4") && !told.contains("tidigare"))
    // Some minutes more of waiting are nobody's news.
    let (few, g) = try verdict(
      [
        Results.mainFigure: -300, EffectTests.wait(.behovBeslut, "antal"): 40,
        EffectTests.wait(.behovInsats, "p90"): 0.01,
      ], noise: 0.001)
    #expect(!few.brief(g).contains("väntar längst"), "\(few.brief(g))")
  }

  @Test("a role that goes further than the sum by less than anybody would notice is not told")
  func avrundning() throws {
    func brief(_ role: Double, other: Double? = nil) throws -> String {
      var effects = [Results.hours: 721, Results.hours(.handlaggare): role]
      effects[Results.hours(.forste)] = other
      let (v, c) = try verdict(effects)
      return v.briefCost(c)
    }
    #expect(try !brief(721.4).contains("handläggare"))
    #expect(try !brief(721.4, other: -0.4).contains("handläggare"))
    #expect(try brief(741, other: -20).contains("(handläggare +741, 1:e socialsekreterare −20"))
    #expect(try brief(770, other: -0.4).contains("(handläggare +770)"))
  }

  @Test("roles are told where the sum hides them, and only then")
  func roller() throws {
    let (v, c) = try verdict([
      Results.hours: -407, Results.hours(.handlaggare): -1035, Results.hours(.forste): 628,
    ])
    #expect(
      v.briefCost(c)
        == "Arbetstid: −407 timmar (handläggare −1\u{A0}035, 1:e socialsekreterare +628); "
        + "möten: oförändrat.", "\(v.briefCost(c))")
    #expect(v.cost(c).contains(", per roll: handläggare −1\u{A0}035 (−1\u{A0}03"), "\(v.cost(c))")
    #expect(v.cost(c).contains(" och 1:e socialsekreterare +628 (+62"))
    let (even, d) = try verdict([
      Results.hours: -407, Results.hours(.handlaggare): -300, Results.hours(.forste): -107,
    ])
    #expect(even.briefCost(d) == "Arbetstid: −407 timmar; möten: oförändrat.")
    let (moved, e) = try verdict(
      [Results.hours(.handlaggare): -300, Results.hours(.forste): 300], .en)
    #expect(
      moved.briefCost(e)
        == "Working time: unchanged (handläggare −300, 1:e socialsekreterare +300); "
        + "meetings: unchanged.", "\(moved.briefCost(e))")
  }

  @Test("how many more tvister are lifted or mediated is told where it is known")
  func eskalering() throws {
    let (v, c) = try verdict(["medling.begärd": 453])
    #expect(v.brief(c).hasSuffix(" Begärda medlingar: +453."), "\(v.brief(c))")
    #expect(
      v.sentence(c).contains("begärda medlingar går från 1\u{A0}025 till 1\u{A0}478 (+4"),
      "\(v.sentence(c))")
    let (both, d) = try verdict(["medling.begärd": 453, "nivå.taktisk.inträdda": -20], .en)
    #expect(
      both.brief(d).hasSuffix(
        " Tvister lifted to taktisk level: −20.0; medlingar asked for: +453."), "\(both.brief(d))")
    let (none, e) = try verdict(["medling.begärd": 0.1])
    #expect(!none.sentence(e).contains("medlingar"), "\(none.sentence(e))")
  }
}
