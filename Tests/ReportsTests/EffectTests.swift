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

  /// One variant, which adds so much to figures of the baseline, by their names; NaN takes the
  /// figure's cases away.
  private func verdict(
    _ effects: [String: Double], _ sprak: Rapportsprak = .sv
  ) throws -> (Verdict, Comparison.Contrast) {
    var rows: [Replication] = []
    for arm in 0...1 {
      for number in 0..<6 {
        let figures = EffectTests.figures.all.map { figure -> Double in
          let base = 1000 + Double(10 * number)
          guard arm == 1, let effect = effects[figure.name] else { return base }
          return base + effect + EffectTests.noise[number]
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
      let (unknown, e) = try verdict(less.merging([name: .nan]) { $1 })
      #expect(!unknown.sentence(e).contains("komma tidigare"), "\(name)")
    }
    let (more, c) = try verdict([Results.mainFigure: 300])
    #expect(!more.sentence(c).contains("komma tidigare"))
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
