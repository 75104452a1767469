import Domain
import Experiments
import Reports
import ScenarioFiles

/// Runs an experiment with its file, its progress bar and its ways to end.
struct Forsokslopp: Sendable {
  let experiment: Experiment
  let database: ResultsDatabase
  private let val: Forsok
  private let run: ExperimentRun
  private let rad: Framstegsrad?

  /// - Throws: an `Avslut` where the results file cannot be used.
  init(_ experiment: Experiment, _ val: Forsok, forval: Int?, tyst: Bool) throws {
    self.experiment = experiment
    self.val = val
    do {
      database = try ResultsDatabase(
        path: val.database, experiment, shard: val.shard,
        planned: forval.flatMap { val.antal(forval: $0) })
    } catch {
      throw Avslut.resultat(error)
    }
    let rad = Framstegsrad.ny(sprak("Kör", "Running"), tyst: tyst)
    self.rad = rad
    run = ExperimentRun(experiment, database, threads: val.tradar) { rad?.visa($0.share) }
  }

  /// Runs until a rule is content.
  ///
  /// - Parameters:
  ///   - regel: the rule.
  ///   - figure: the key figure that it is about.
  ///   - behov: the figures that are told of; nil for all.
  ///   - fragor: what is judged of one replication.
  /// - Returns: the results, and why no more were run.
  /// - Throws: an `Avslut` where it was interrupted or the file cannot be written.
  func kor(
    _ regel: StoppingRule, figure: Int, behov: [Int]? = nil,
    _ fragor: @escaping @Sendable ([Double]) -> [Double] = { $0 }
  ) async throws -> ExperimentRun.Enough {
    let run = run
    return try await vakta {
      try await run.run(until: regel, figure: figure, needed: behov, watching: fragor)
    }
  }

  /// Runs what a design asks for; the results hold the figures that are needed.
  func kor(_ tasks: [ReplicationRunner.Task], behov: [Int]) async throws -> ExperimentRun.Enough {
    let run = run
    return try await vakta {
      try await run.ensure(tasks)
      let wanted = Set(tasks)
      let numbers = tasks.map(\.number)
      let rows = try run.database.replications(
        below: numbers.max().map { $0 + 1 }, from: numbers.min(), figures: behov
      ).filter { wanted.contains(ReplicationRunner.Task(arm: $0.arm, number: $0.number)) }
      let results = Results(
        run.experiment.figures, arms: run.experiment.arms.count, rows, read: behov)
      return ExperimentRun.Enough(results: results, count: results.count, reasons: [.fixed])
    }
  }

  /// Looks up what a comparison still asks of the file.
  func se(_ comparison: inout Comparison) throws {
    do {
      try comparison.look(in: database)
    } catch {
      throw Avslut.resultat(error)
    }
  }

  /// Runs until the best is found.
  func valj(_ start: KimNelson, figure: Int) async throws -> Selection {
    let run = run
    return try await vakta { try await Selection(run, start, figure: figure) }
  }

  /// Runs a slice of a fixed number of replications, and tells where it is.
  func del(_ slice: ShardSlice, av antal: Int, tyst: Bool) async throws {
    let run = run
    try await vakta { try await run.ensure(0..<antal, shard: slice) }
    let klara = try klara()
    guard !tyst else { return }
    let antal = Tal(sprak).antal(
      klara, ("replikation", "replikationer"), ("replication", "replications"))
    try Utskrift.sida(
      sprak(
        "Del \(slice.text) är klar: \(antal) i \(val.database ?? ""). "
          + "Foga ihop delarna med glapp merge.\n",
        "Slice \(slice.text) is done: \(antal) in \(val.database ?? ""). "
          + "Join the slices with glapp merge.\n"))
  }

  /// Work that a signal can stop; what has finished stays in the file.
  private func vakta<T: Sendable>(
    _ arbete: @escaping @Sendable () async throws -> T
  ) async throws -> T {
    defer { rad?.bort() }
    do {
      return try await Avbrott.vakta(arbete)
    } catch let fel as ResultsError {
      throw Avslut.resultat(fel)
    } catch let slut as Avslut where slut.kod == .avbrutet || slut.kod == .avslutat {
      rad?.bort()
      let klara = (try? klara()) ?? 0
      guard let fil = val.database else {
        throw Avslut(
          slut.kod,
          [
            sprak(
              "Avbrutet. Inget sparades; med --database FIL kan en körning fortsätta där den slutade.",
              "Interrupted. Nothing was kept; with --database FILE a run can go on where it stopped."
            )
          ])
      }
      let fardiga = Tal(sprak).antal(
        klara, ("färdig replikation", "färdiga replikationer"),
        ("finished replication", "finished replications"))
      throw Avslut(
        slut.kod,
        [
          sprak(
            "Avbrutet. \(fardiga) finns i \(fil); samma kommando fortsätter där.",
            "Interrupted. Kept in \(fil): \(fardiga); the same command goes on there."
          )
        ])
    }
  }

  private func klara() throws -> Int {
    do {
      return try database.finished().values.reduce(0) { $0 + $1.count }
    } catch {
      throw Avslut.resultat(error)
    }
  }

  /// The parts that every report has in common.
  func report(_ enough: ExperimentRun.Enough) -> ExperimentReport {
    var report = ExperimentReport(
      kind: experiment.kind, origin: experiment.origin, names: experiment.arms.map(\.name),
      descriptions: experiment.arms.map(\.description), confidence: val.confidence / 100,
      reasons: enough.reasons,
      command: Kommandorad.text, sprak: sprak)
    report.note(framesOf: experiment.arms)
    return report
  }
}

extension Avslut {
  static func statistik(_ fel: StatisticsError) -> Avslut {
    guard case .noCases(let figure, let without, let all) = fel else {
      let (sv, en) = skal(fel)
      return .indata(
        "Resultaten räcker inte för svaret: \(sv).", "The results are not enough: \(en).")
    }
    return .indata(
      "Nyckeltalet ”\(figure)” saknar fall i \(without) av \(all) replikationer; "
        + "välj ett antal eller en summa med --figure.",
      "The key figure ”\(figure)” has no cases in \(without) of \(all) replications; "
        + "choose a count or a sum with --figure.")
  }

  private static func skal(_ fel: StatisticsError) -> (sv: String, en: String) {
    switch fel {
    case .tooFew(let needed, let given):
      (
        "minst \(needed) värden behövs, och \(given) finns",
        "at least \(needed) values are needed, and there are \(given)"
      )
    case .noCases(let figure, _, _): ("”\(figure)” saknar fall", "”\(figure)” has no cases")
    case .unequalLengths(let a, let b):
      ("serierna är olika långa, \(a) och \(b)", "the series are unequally long, \(a) and \(b)")
    case .notFinite: ("ett värde är inget tal", "a value is no number")
    case .outOfRange(let what): ("\(what) är utanför sina gränser", "\(what) is out of range")
    case .notAwaited(let system):
      (
        "alternativ \(system + 1) väntar inte på något värde",
        "alternative \(system + 1) awaits no value"
      )
    }
  }

  static func resultat(_ fel: ResultsError) -> Avslut {
    Avslut(.indata, [sprak(fel.description, fel.english).ofarlig])
  }
}

extension Scenarioval {
  /// Where the results of an experiment come from.
  func ursprung(_ scenario: Scenario, _ inlast: Inlast) -> Origin {
    Origin(
      version: Glappversion.text, scenario: scenario.namn, scenarioHash: inlast.hash,
      text: inlast.text, seed: scenario.fro, scale: scale, days: scenario.dagar, changes: satta)
  }
}
