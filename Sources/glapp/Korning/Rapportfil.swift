import ArgumentParser
import Domain
import Experiments
import Foundation
import Reports
import Simulation

/// The option `--report` of experiments and runs.
struct Rapportval: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv en rapport som en HTML-fil: svar, diagram, fall, antaganden. Behöver inget nät.",
        "Write a report as one HTML file: answer, charts, cases, assumptions. Needs no network."),
      valueName: "FIL.html"))
  var report: String?

  /// Refuses files that would overwrite others of the same command.
  func prova(mot upptagna: [String], del: ShardSlice?) throws {
    try kravNamn("--report", report)
    guard let report else { return }
    if del != nil {
      throw ValidationError(
        sprak(
          "--report behöver alla replikationer; foga ihop delarna med glapp merge och skriv rapporten sedan.",
          "--report needs all replications; join the slices with glapp merge and write the report then."
        ))
    }
    if report == "-" {
      throw ValidationError(
        sprak(
          "--report skriver till en fil, inte till stdout; ange ett filnamn.",
          "--report writes to a file, not to stdout; name a file."))
    }
    for fil in upptagna where fil != "-" && Utfil.samma(report, fil) {
      throw ValidationError(
        sprak(
          "\(report) läses eller skrivs redan; ange en annan fil för --report.",
          "\(report) is read or written already; name another file for --report."))
    }
  }
}

/// Makes the HTML report: the results, and the persons worst hit in the baseline's first replication,
/// which is run once more for their sake.
enum Rapportfil {
  /// How many persons' stories are told.
  static let fall = 3

  /// - Parameters:
  ///   - report: what every report of the experiment says.
  ///   - results: the finished replications.
  ///   - arms: what was run.
  ///   - comparison: variants against a baseline; nil for one scenario.
  ///   - figure: the key figure that the report is about.
  ///   - confidence: of its intervals.
  /// - Returns: the page.
  /// - Throws: an `Avslut` where it was interrupted.
  static func html(
    _ report: ExperimentReport, _ results: Results, arms: [Arm], comparison: Comparison?,
    figure: Int, confidence: Double
  ) async throws -> String {
    let grund = comparison?.baseline ?? 0
    let forsta = results.replications[grund].first
    let varld = arms[grund].varld(forsta?.number ?? 0)
    let visad = comparison.flatMap(ReportBasis.best)
    let variant = visad.map { arms[$0].varld(forsta?.number ?? 0) }
    return try await Avbrott.vakta {
      let resultat = try await Korning.kor(varld)
      try Task.checkCancellation()
      if let forsta, resultat.digest.description != forsta.digest {
        throw Avslut(
          .program,
          [
            sprak(
              "Replikation \(forsta.number) gav en annan digest när den kördes om för rapporten.",
              "Replication \(forsta.number) came to another digest when it was run again for the report."
            )
          ])
      }
      let cases = try await ReportCase.worst(
        fall, resultat.observatorium, in: varld, variant: variant)
      let basis = ReportBasis(
        report: report, results: results, arms: arms, comparison: comparison, figure: figure,
        confidence: confidence,
        example: Underlag(
          resultat, varld, hash: report.origin.scenarioHash, skala: report.origin.scale,
          andrat: report.origin.changes),
        cases: cases, machine: dator)
      return try ExperimentPage(basis).html()
    }
  }

  /// The system and the number of processors; no name of the machine or of anybody.
  private static var dator: String {
    let info = ProcessInfo.processInfo
    #if arch(x86_64)
      let arkitektur = "x86-64"
    #elseif arch(arm64)
      let arkitektur = "arm64"
    #else
      let arkitektur = "?"
    #endif
    let gib = Int((Double(info.physicalMemory) / 1_073_741_824).rounded())
    return "\(info.operatingSystemVersionString), \(arkitektur), \(info.activeProcessorCount) "
      + sprak("kärnor, \(gib) GiB minne", "cores, \(gib) GiB of memory")
  }
}
