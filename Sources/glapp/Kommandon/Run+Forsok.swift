import ArgumentParser
import Domain
import Experiments
import Foundation
import Reports
import ScenarioFiles
import Simulation

/// `glapp run --replications N`: many outcomes of one scenario, and what they say together.
extension Run {
  /// Replications, where nothing else is said.
  static let forval = 20

  /// Refuses options that are about one run.
  func provaForsok() throws {
    let ensamma: [(String, Bool)] = [
      ("--replication", val.replication != 0), ("--trace", trace != nil),
      ("--ocel", !loggflaggor.ocel.isEmpty), ("--xes", loggflaggor.xes != nil),
      ("--csv", loggflaggor.csv != nil),
      ("--processes", processes != nil), ("--partition", partition != nil),
      ("--link", link != nil), ("--plain-loop", plainLoop),
    ]
    if let (namn, _) = ensamma.first(where: { $0.1 }) {
      throw ValidationError(
        sprak(
          "\(namn) gäller en enda körning; ta bort det, eller --replications med flera.",
          "\(namn) is about a single run; leave it out, or --replications and its like."))
    }
    try Forsoksutdata.prova(json, del: forsok.shard)
    for fil in [json].compactMap({ $0 }) where fil != "-" {
      if let database = forsok.database, Utfil.samma(fil, database) {
        throw ValidationError(
          sprak(
            "--json och --database kan inte vara samma fil.",
            "--json and --database name one file."))
      }
    }
  }

  /// Runs the replications and tells what they say.
  func korForsok() async throws {
    let inlast = try Scenariolasning.las(val.scenario, tyst: quiet)
    let scenario = try val.grund.andra(inlast, tyst: quiet)
    let vald = try val.variant.map { try val.grund.variant($0, bland: scenario.varianter) }
    let gren = Arm(
      name: vald?.namn ?? Compare.grundnamn(scenario),
      description: vald?.beskrivning ?? scenario.beskrivning,
      scenario: scenario, variant: vald)
    let experiment = Experiment(
      kind: .run, origin: val.grund.ursprung(scenario, inlast), arms: [gren])
    let figur = try Nyckeltalsval.plats(figure, experiment.figures)
    let ut = try redovisning()
    let lopp = try Forsokslopp(experiment, forsok, forval: Run.forval, tyst: quiet)
    let regel = try forsok.regel(forval: Run.forval)
    if let slice = forsok.shard {
      return try await lopp.del(slice, av: regel.budget, tyst: quiet)
    }
    let enough = try await lopp.kor(regel, figure: figur)
    let summary = try Summary(
      enough.results, figure: figur, confidence: forsok.confidence / 100, seed: scenario.fro)
    let rapport = lopp.report(enough)
    try await ut.ge(
      text: {
        SummaryText(
          rapport, summary, enough.results.figures, variant: vald?.namn, Utskrift.stil
        ).text
      },
      json: { SummaryJSON.document(rapport, summary, enough.results).skriven },
      sida: {
        try await Rapportfil.html(
          rapport, enough.results, arms: experiment.arms, comparison: nil, figure: figur,
          confidence: forsok.confidence / 100)
      })
  }

  /// The HTML report of the run: an experiment of one arm and one replication.
  func sidan(_ uppdrag: Uppdrag, _ resultat: Korresultat) async throws -> String {
    let gren = Arm(
      name: uppdrag.variant?.namn ?? uppdrag.varld.scenario.namn,
      description: uppdrag.variant?.beskrivning ?? "", scenario: uppdrag.varld.scenario,
      variant: uppdrag.variant)
    let experiment = Experiment(
      kind: .run,
      origin: Origin(
        version: Glappversion.text, scenario: uppdrag.varld.scenario.namn,
        scenarioHash: uppdrag.hash, text: uppdrag.text, seed: uppdrag.varld.scenario.fro,
        scale: uppdrag.skala, days: uppdrag.varld.scenario.dagar, changes: val.andrat),
      arms: [gren])
    let replikation = Replication(
      arm: 0, number: uppdrag.varld.replikation, digest: resultat.digest.description,
      envelopes: resultat.envelopes, events: resultat.events,
      figures: KeyFigures.values(resultat.observatorium, events: resultat.events),
      wallSeconds: resultat.wallSeconds)
    let results = Results(experiment.figures, arms: 1, [replikation])
    return try await Rapportfil.html(
      ExperimentReport(
        kind: .run, origin: experiment.origin, names: [gren.name],
        descriptions: [gren.description], confidence: 0.95, reasons: [], command: Kommandorad.text,
        sprak: sprak),
      results, arms: experiment.arms, comparison: nil,
      figure: results.figures[Results.mainFigure] ?? 0, confidence: 0.95)
  }
}
