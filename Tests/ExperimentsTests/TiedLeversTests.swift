import Domain
import ScenarioFiles
import Testing

@testable import Experiments

@Suite("Levers that belong together in designs")
struct TiedLeversTests {
  /// The points of a design that the program refuses elsewhere.
  private func refused(_ axes: [Axis], _ scenario: Scenario) throws -> [String] {
    let design = try Screening.Design(axes, trajectories: 8, levels: 4, seed: 3)
    return design.points.flatMap { values in
      let arm = Arm(
        name: "", scenario: scenario,
        point: zip(axes, values).map { (lever: $0.lever, value: $1) })
      return Spaksamband.provade(arm.varld(0), fil: "").map { $0.text() }
    }
  }

  @Test("no point of the screening of all levers is refused, wherever the scenario has them")
  func whole() throws {
    var extreme = Litet.scenario()
    for lever in [Spak.kommissionskvorum, .kommissionsstorlek, .kommissionspool] {
      extreme.spakar.satt(lever, 9)
    }
    extreme.spakar.satt(.moteTidigast, 8)
    extreme.spakar.satt(.moteSenast, 8)
    extreme.spakar.satt(.avbojSannolikhet, 0.5)
    extreme.spakar.satt(.tystnadSannolikhet, 0.5)
    var high = Litet.scenario()
    high.spakar.satt(.moteTidigast, 15)
    high.spakar.satt(.moteSenast, 15)
    for scenario in [Litet.scenario(), extreme, high, try Litet.skickat("goteborg")] {
      let axes = Screening.axes(of: scenario)
      #expect(axes.map(\.lever) == Spak.allCases.filter { $0 != .antalEnskilda })
      #expect(
        axes.allSatisfy { axis in if case .range = axis.settings { true } else { !axis.narrowed } })
      #expect(try refused(axes, scenario) == [])
      let tied = Set(Spaksamband.ordnade.flatMap { [$0.mindre, $0.storre] } + Spaksamband.svar)
      #expect(Set(axes.filter(\.narrowed).map(\.lever)).isSubset(of: tied))
    }
    // The whole ranges do have such points.
    let whole = Spak.allCases.filter { $0 != .antalEnskilda }.map { Axis(whole: $0) }
    #expect(try refused(whole, Litet.scenario()).count > 20)
  }

  @Test("a whole range ends where a lever that stands still begins, and a chosen one stays")
  func chosen() throws {
    let values = Spakvarden()
    func settings(_ axes: Axis...) -> [Axis.Settings] {
      Axis.agreeing(axes, values).map(\.settings)
    }
    func range(_ a: Double, _ b: Double) throws -> Axis.Settings { .range(try FactorRange(a, b)) }
    // The size is 5, the pool 12.
    #expect(settings(Axis(whole: .kommissionskvorum)) == [try range(1, 5)])
    #expect(settings(Axis(whole: .kommissionspool)) == [try range(6, 30)])
    #expect(
      settings(Axis(whole: .kommissionskvorum), Axis(.kommissionsstorlek, .values([4, 7])))
        == [try range(1, 4), .values([4, 7])])
    let written = Axis(.kommissionskvorum, try range(4, 9))
    #expect(
      Axis.agreeing([written, Axis(whole: .kommissionsstorlek)], values)[0] == written,
      "what somebody wrote is not changed")
    #expect(
      settings(Axis(whole: .moteSenast), Axis(.moteTidigast, .values([15])))[0] == .values([15]))
    // 13 % are taken by the two that stand still; a chosen upper end of 40 % more.
    let two = Axis.agreeing(
      [Axis(whole: .avbojSannolikhet), Axis(.tystnadSannolikhet, try range(0, 0.4))], values)
    guard case .range(let share) = two[0].settings else { throw StatisticsError.notFinite }
    #expect((share.upper - 0.47).magnitude < 1e-12 && share.lower == 0 && two[0].narrowed)
    #expect(!two[1].narrowed)
  }
}
