import ArgumentParser
import Domain
import Experiments
import Foundation
import Reports
import Simulation

/// `glapp load`: where the organisation bends, and where the machine does.
struct Load: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: sprak(
      "Sök det inflöde som organisationen bär, och vad datorn klarar.",
      "Find the inflow that the organisation bears, and what the machine can do."),
    discussion: sprak(
      """
      Två frågor. Var böjer sig organisationen: inflödet höjs, personalen står kvar, och det högsta \
      inflöde vid vilket ingen kö växer söks med replikationer. Var böjer sig datorn: staden görs \
      större och större, och farten mäts.

      EXEMPEL
        glapp load mitt.yaml --only organisation --duration 182
        glapp load mitt.yaml --only machine --seconds 2 --report last.html
        glapp load mitt.yaml --only machine --seconds 5 --processes 2
        glapp load mitt.yaml --only organisation --rate 3 --json -
        glapp load mitt.yaml --only organisation --rate 3 --ramp 2..20
        glapp load mitt.yaml --rate 3 --seconds 1 --fail-if "minne_mb>4000"

      Filerna skrivs om efter varje steg: ett avbrutet prov har kurvan så långt (”complete”: false).
      Slutkod 1 betyder att ett villkor i --fail-if gällde eller inte mättes. Mått att jämföra: \
      \(Load.matt(\.svenska)).
      """,
      """
      Two questions. Where does the organisation bend: the inflow is raised, the staff stays, and \
      the highest inflow at which no queue grows is searched for with replications. Where does the \
      machine bend: the city is made larger and larger, and the speed is measured.

      EXAMPLES
        glapp load mitt.yaml --only organisation --duration 182
        glapp load mitt.yaml --only machine --seconds 2 --report load.html
        glapp load mitt.yaml --only machine --seconds 5 --processes 2
        glapp load mitt.yaml --only organisation --rate 3 --json -
        glapp load mitt.yaml --only organisation --rate 3 --ramp 2..20
        glapp load mitt.yaml --rate 3 --seconds 1 --fail-if "peak_memory_mb>4000"

      The files are written anew after every step: an interrupted test has the curve so far \
      (”complete”: false). Exit code 1 means that a condition of --fail-if held or was not measured. Measures: \
      \(Load.matt(\.rawValue)).
      """))

  @OptionGroup var val: Korval
  @OptionGroup var last: Lastval

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv resultatet som JSON; ”-” skriver det på stdout i stället för rapporten.",
        "Write the result as JSON; ”-” writes it to stdout in place of the report."),
      valueName: "FIL|-"))
  var json: String?

  @Option(
    help: ArgumentHelp(
      sprak("Skriv en rapport i HTML, en enda fil.", "Write a report in HTML, a single file."),
      valueName: "FIL"))
  var report: String?

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      sprak(
        "Ingen rapport, inget förlopp och inga varningar.", "No report, progress or warnings.")))
  var quiet = false

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func validate() throws {
    for (namn, path) in [("--json", json), ("--report", report)] {
      try kravNamn(namn, path)
    }
    try krav(
      report != "-", "--report skriver till en fil, inte till stdout; ange ett filnamn.",
      "--report writes to a file, not to stdout; name a file.")
    try krav(
      last.duration == nil || val.grund.days == nil,
      "--duration och --days säger samma sak; ange en.",
      "--duration and --days say the same; give one.")
    if let json, let report {
      try krav(
        !Utfil.samma(json, report), "--json och --report kan inte vara samma fil.",
        "--json and --report name one file.")
    }
    for path in [json, report].compactMap({ $0 }) where path != "-" {
      try krav(
        !Utfil.samma(path, val.scenario),
        "\(path) är scenariot självt; ange en annan fil att skriva.",
        "\(path) is the scenario itself; name another file to write.")
    }
  }

  mutating func run() async throws {
    try Jobb.kravEnsam()
    let trosklar = try last.trosklar()
    var val = val
    val.grund.days = last.duration ?? val.grund.days
    let uppdrag = try val.uppdrag(tyst: quiet)
    let plan = try plan(uppdrag)
    let bok = try Lastbokforing(
      underlag(uppdrag, plan, trosklar), json: json, report: report)
    let vy = Lastvy.ny(tyst: quiet)
    let lopp = Lastlopp(
      plan: plan, val: last, bok: bok, vy: vy, varld: { uppdrag.skalat($0).varld },
      flera: last.processes > 1 ? flera(uppdrag, val) : nil)
    do {
      try await Avbrott.vakta { try await lopp.kor() }
    } catch let slut as Avslut where slut.kod == .avbrutet || slut.kod == .avslutat {
      vy?.bort()
      try skrivUt(bok.nu)
      let filer = bok.filer.joined(separator: ", ").ofarlig
      throw Avslut(
        slut.kod,
        [
          filer.isEmpty
            ? sprak("Avbrutet.", "Interrupted.")
            : sprak(
              "Avbrutet. Det som hann köras står i \(filer).",
              "Interrupted. What was run stands in \(filer).")
        ])
    }
    vy?.bort()
    try skrivUt(bok.nu)
    let omatta = bok.nu.utfall.filter { !$0.avgjord }
    let brutna = bok.nu.utfall.filter { $0.overskriden }
    guard brutna.isEmpty, omatta.isEmpty else {
      throw Avslut(
        .troskel,
        brutna.map {
          sprak("Tröskeln bröts: ", "Threshold crossed: ") + $0.troskel.text.ofarlig
        }
          + omatta.map {
            sprak("Tröskeln mättes inte: ", "Threshold not measured: ") + $0.troskel.text.ofarlig
          })
    }
  }

  /// A step of the machine's part in several processes.
  private func flera(_ uppdrag: Uppdrag, _ val: Korval)
    -> @Sendable (Double, @escaping @Sendable (Double) -> Void) async throws -> Korresultat
  {
    let (processer, tyst) = (last.processes, quiet)
    return { skala, lage in
      let stort = uppdrag.skalat(skala)
      let partition = try await Uppdelning.gor(.standard, processer: processer, stort.varld)
      return try await Flerprocess.kor(
        stort, val, partition, spar: nil, tyst: tyst, framsteg: lage)
    }
  }

  private func skrivUt(_ u: Lastunderlag) throws {
    if json == "-" { return try Utskrift.ut(Lastjson.dokument(u).skriven) }
    guard !quiet else { return }
    try Utskrift.sida(Lasttext(u, sprak: sprak, stil: Utskrift.stil).text)
  }

  private func plan(_ uppdrag: Uppdrag) throws -> Lastplan {
    let scenario = uppdrag.varld.scenario
    var plan = Lastplan(scenario: scenario, variant: uppdrag.variant)
    plan.replikation = val.replication
    plan.replikationer = last.replications
    plan.vaxtgrans = last.growthLimit
    plan.precision = last.precision / 100
    plan.tradar = last.tradar
    guard last.only != .machine else { return plan }
    guard plan.matt.scenariots > 0 else {
      throw Avslut.indata(
        "\(val.scenario.ofarlig) har inget inflöde att höja under den halva av provet som bedöms; lägg till ”inflöde”, eller kör --only machine.",
        "\(val.scenario.ofarlig) has no inflow to raise in the half of the trial that is judged; add ”inflöde”, or run --only machine."
      )
    }
    guard scenario.dagar >= 14 else {
      throw Avslut.indata(
        "Ett prov behöver minst 14 dagar för att visa om köer växer; ange --duration.",
        "A trial needs at least 14 days to show whether queues grow; give --duration.")
    }
    let vardagar = Provning.bedomdaVardagar(scenario)
    guard vardagar >= Provning.minstVardagar else {
      throw Avslut.indata(
        "Ett prov bedöms av sin andra halva, och den har här \(vardagar) vardagar av de minst \(Provning.minstVardagar) som behövs; ange fler dagar med --duration.",
        "A trial is judged by its second half, which here has \(vardagar) working days of the \(Provning.minstVardagar) at least that it needs; give more days with --duration."
      )
    }
    return plan
  }

  private func underlag(
    _ uppdrag: Uppdrag, _ plan: Lastplan, _ trosklar: [Troskel]
  ) -> Lastunderlag {
    var u = Lastunderlag()
    u.trosklar = trosklar
    u.scenario = plan.scenario.namn
    u.scenarioHash = uppdrag.hash
    u.variant = plan.variant?.namn
    u.fro = plan.scenario.fro
    u.replikation = plan.replikation
    u.replikationer = plan.replikationer
    u.dagar = plan.scenario.dagar
    u.enskilda = plan.enskilda
    u.vaxtgrans = plan.vaxtgrans
    u.precision = plan.precision
    u.provarOrganisationen = last.only != .machine
    u.provarDatorn = last.only != .organisation
    u.andrat = val.andrat
    u.maskinmatt = plan.matt
    u.fastInflode = last.rate
    u.kommando = Kommandorad.text
    return u
  }

  private static func matt(_ namn: (Troskel.Matt) -> String) -> String {
    Troskel.Matt.allCases.map(namn).joined(separator: ", ")
  }
}
