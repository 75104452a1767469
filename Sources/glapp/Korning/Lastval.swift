import ArgumentParser
import Experiments
import Foundation
import Reports

/// Which of the two questions a load test asks.
enum Lastfraga: String, CaseIterable, ExpressibleByArgument {
  case organisation, machine
}

/// What a load test is asked.
struct Lastval: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Pröva ett enda inflöde, \(Lastval.enhet), i stället för att söka.",
        "Try a single inflow, \(Lastval.enhet), instead of searching."), valueName: "X"),
    transform: { try Talval.tal($0, "--rate", 0.001...1e6, enhet: Lastval.enhet) })
  var rate: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Höj inflödet från det ena till det andra, \(Lastval.enhet), under provets dagar.",
        "Raise the inflow from one to the other, \(Lastval.enhet), over the days of the test."),
      valueName: "FRÅN..TILL"),
    transform: Lastval.ramp)
  var ramp: ClosedRange<Double>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Dagar i varje prov av organisationen, i stället för scenariots.",
        "Days of each trial of the organisation, in place of the scenario's."), valueName: "DAGAR"))
  var duration: Int?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Så många sekunder får datorns del ta (förval: 15).",
        "How many seconds the machine's part may take (default: 15)."),
      valueName: "S"),
    transform: { try Talval.tal($0, "--seconds", 0.1...86_400) })
  var seconds = 15.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Kör datorns del i N processer; fönstren klockas i stället för leveranserna.",
        "Run the machine's part in N processes; windows are timed in place of deliveries."),
      valueName: "N"))
  var processes = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Replikationer av varje prov.", "Replications of each trial."), valueName: "N"))
  var replications = 5

  @Option(
    help: ArgumentHelp(
      sprak(
        "Så nära ska sökningen komma, i procent (förval: 5).",
        "How close the search must come, in percent (default: 5)."),
      valueName: "P"),
    transform: { try Talval.tal($0.filter { $0 != "%" && $0 != " " }, "--precision", 0.5...50) })
  var precision = 5.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Så fort får väntan växa, i timmar per timme, och ändå räknas som stabil (förval: 0,02).",
        "How fast waiting may grow, in hours an hour, and still count as settled (default: 0.02)."),
      valueName: "X"),
    transform: { try Talval.tal($0, "--growth-limit", 0...1) })
  var growthLimit = 0.02

  @OptionGroup var tradval: Tradval

  @Option(
    help: ArgumentHelp(
      sprak(
        "Ställ bara den ena frågan: organisation eller machine.",
        "Ask one of the questions only: organisation or machine.")))
  var only: Lastfraga?

  @Option(
    name: .customLong("fail-if"), parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "Sluta med kod 1 om villkoret gäller, t.ex. ”hållbart_inflöde<60”. Kan upprepas.",
        "End with code 1 if the condition holds, e.g. ”sustainable_inflow<60”. May be repeated."),
      valueName: "VILLKOR"))
  var failIf: [String] = []

  mutating func validate() throws {
    try krav(
      (2...1000).contains(replications), "--replications ska vara mellan 2 och 1000.",
      "--replications must be from 2 to 1000.")
    try krav(
      duration.map { (14...3_660).contains($0) } ?? true,
      "--duration ska vara mellan 14 och 3660 dagar.",
      "--duration must be from 14 to 3660 days.")
    try krav(
      (1...Uppdelning.hogst).contains(processes),
      "--processes ska vara mellan 1 och \(Uppdelning.hogst).",
      "--processes must be from 1 to \(Uppdelning.hogst).")
    try krav(
      processes == 1 || only != .organisation,
      "--processes gäller datorn; ta bort --only organisation.",
      "--processes is about the machine; leave out --only organisation.")
    try krav(
      only != .machine || (rate == nil && ramp == nil),
      "--rate och --ramp gäller organisationen; ta bort --only machine.",
      "--rate and --ramp are about the organisation; leave out --only machine.")
  }

  var tradar: Int { tradval.antal }

  /// The conditions of `--fail-if`.
  ///
  /// - Throws: an `Avslut` that names what is wrong with each, and the nearest right word.
  func trosklar() throws -> [Troskel] {
    var (trosklar, fel): ([Troskel], [String]) = ([], [])
    for text in failIf {
      let visat = text.ofarlig.kapad(60)
      do {
        let troskel = try Troskel(text)
        trosklar.append(troskel)
        if let only, troskel.matt.avOrganisationen != (only == .organisation) {
          fel.append(
            sprak(
              "--fail-if ”\(visat)” mäts inte med --only \(only.rawValue).",
              "--fail-if ”\(visat)” is not measured with --only \(only.rawValue)."))
        }
      } catch { fel.append(Lastval.text(error, visat)) }
    }
    guard fel.isEmpty else { throw Avslut(.anvandning, fel) }
    return trosklar
  }

  private static func text(_ fel: Troskel.Fel, _ visat: String) -> String {
    switch fel {
    case .ingenJamforelse:
      return sprak(
        "--fail-if ”\(visat)”: en jämförelse saknas; skriv till exempel ”hållbart_inflöde<60”.",
        "--fail-if ”\(visat)”: a comparison is missing; write e.g. ”sustainable_inflow<60”.")
    case .ingetTal(let tal):
      return sprak(
        "--fail-if ”\(visat)”: ”\(tal.ofarlig.kapad(30))” är inget tal.",
        "--fail-if ”\(visat)”: ”\(tal.ofarlig.kapad(30))” is no number.")
    case .okantMatt(let namn):
      let alla = Troskel.Matt.allCases.map { sprak($0.svenska, $0.rawValue) }
      let bada = Troskel.Matt.allCases.flatMap { [$0.svenska, $0.rawValue] }
      let okant = namn.ofarlig.kapad(40)
      if let nara = NarmasteOrd.till(namn, bland: bada) {
        return sprak(
          "--fail-if: måttet ”\(okant)” finns inte; menade du ”\(nara)”?",
          "--fail-if: there is no measure ”\(okant)”; did you mean ”\(nara)”?")
      }
      return sprak(
        "--fail-if: måttet ”\(okant)” finns inte; välj bland \(alla.joined(separator: ", ")).",
        "--fail-if: there is no measure ”\(okant)”; choose among \(alla.joined(separator: ", ")).")
    }
  }

  /// What an inflow is counted in: as the scenario says its own.
  private static var enhet: String {
    sprak(
      "i scenariots egen enhet (personer per vardag eller per dag)",
      "in the scenario's own unit (persons per working day or a day)")
  }

  private static func ramp(_ text: String) throws -> ClosedRange<Double> {
    if let plats = text.firstRange(of: "..") {
      func tal(_ del: Substring) throws -> Double {
        try Talval.tal(String(del), "--ramp", 0...1e6, enhet: Lastval.enhet)
      }
      let (fran, till) = (try tal(text[..<plats.lowerBound]), try tal(text[plats.upperBound...]))
      if fran < till { return fran...till }
    }
    throw ValidationError(
      sprak(
        "--ramp ska vara ett lägre och ett högre tal, \(enhet), till exempel 40..160.",
        "--ramp must be a lower and a higher number, \(enhet), e.g. 40..160."))
  }
}
