import Actors
import ArgumentParser
import Domain
import EventLogs
import Experiments
import Foundation
import Reports
import Simulation

/// `glapp run`: one run and its report.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: sprak("Kör ett scenario och visa utfallet.", "Run a scenario and show the outcome."),
    discussion: sprak(
      """
      EXEMPEL
        glapp run mitt.yaml
        glapp run mitt.yaml --variant "svarsfrist på kallelse"
        glapp run mitt.yaml --set "kallelseSvarsgräns=5 vardagar"
        glapp run mitt.yaml --set "avsteg[SP-30]=5 %" --set oenighetsgrad=40%
        glapp run mitt.yaml --seed 7 --replication 3 --days 60
        glapp run mitt.yaml --scale 2 --json resultat.json --trace spår.jsonl
        glapp run mitt.yaml --report rapport.html
        glapp run mitt.yaml --json - | python3 -m json.tool
        glapp run mitt.yaml --replications 100 --database resultat.db
        glapp run mitt.yaml --ocel logg.json --ocel logg.sqlite
        glapp run mitt.yaml --xes tvister.xes --xes-case tvist --csv tabeller

      Händelseloggarna, för processutvinning och Excel, beskrivs i docs/eventlogs.md.
      Samma fil, frö och replikation ger samma digest, på vilken dator som helst.
      """,
      """
      EXAMPLES
        glapp run mitt.yaml
        glapp run mitt.yaml --variant "svarsfrist på kallelse"
        glapp run mitt.yaml --set "kallelseSvarsgräns=5 vardagar"
        glapp run mitt.yaml --set "avsteg[SP-30]=5 %" --set oenighetsgrad=40%
        glapp run mitt.yaml --seed 7 --replication 3 --days 60
        glapp run mitt.yaml --scale 2 --json result.json --trace trace.jsonl
        glapp run mitt.yaml --report report.html
        glapp run mitt.yaml --json - | python3 -m json.tool
        glapp run mitt.yaml --replications 100 --database results.db
        glapp run mitt.yaml --ocel log.json --ocel log.sqlite
        glapp run mitt.yaml --xes tvister.xes --xes-case tvist --csv tables --csv-style plain

      The event logs, for process mining and Excel, are described in docs/eventlogs.md.
      The same file, seed and replication give the same digest, on any computer.
      """))

  @OptionGroup var val: Korval

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv resultatet som JSON; ”-” skriver det på stdout i stället för rapporten.",
        "Write the result as JSON; ”-” writes it to stdout in place of the report."),
      valueName: "FIL|-"))
  var json: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv allt som händer, ett JSON-objekt per rad.",
        "Write everything that happens, a JSON object a line."), valueName: "FIL"))
  var trace: String?

  @OptionGroup var loggflaggor: Loggflaggor

  @Option(
    help: ArgumentHelp(
      sprak(
        "Vad som förenar processerna: local (förvalt), eller mpi under mpirun eller srun (docs/cluster.md).",
        "What joins the processes: local (the default), or mpi under mpirun or srun (docs/cluster.md)."
      ), valueName: "local|mpi"))
  var link: Lanksort?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Kör i N processer, som meddelar varandra; samma digest. 7 ger en per nämnd och en för resten. Fönster med en handfull meddelanden kostar mer än de ger: en vanlig stad går fortare i en process.",
        "Run in N processes that send one another messages; the same digest. 7 is one a nämnd and one for the rest. Windows with a handful of messages cost more than they gain: an ordinary city is faster in one process."
      ), valueName: "N"))
  var processes: Int?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Vem som bor i vilken process: nämnd, last (jämnt efter uppmätt last, de som skriver till varandra tillsammans), visa, eller till exempel ”FFS=1,ÄVO=2,team=3”.",
        "Who lives in which process: nämnd, load (evenly by measured load), show, or e.g. ”FFS=1,ÄVO=2,team=3”."
      ), valueName: "HUR"))
  var partition: String?

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      sprak(
        "Ingen rapport, inget förlopp och inga varningar.", "No report, progress or warnings.")))
  var quiet = false

  @Flag(
    help: ArgumentHelp(
      sprak(
        "Kör utan aktörer, i en enkel slinga; samma digest.",
        "Run without actors, in a plain loop; the same digest."), visibility: .hidden))
  var plainLoop = false

  @Option(
    help: ArgumentHelp(
      sprak(
        "Vilket nyckeltal --precision och --within gäller.",
        "Which key figure --precision and --within are about."), valueName: "NYCKELTAL"))
  var figure = Results.mainFigure

  @Option(
    parsing: .unconditional,
    help: Antalsval.hjalp(
      "Kör så många replikationer i stället för en, eller med --database, --precision eller --within",
      "Run so many replications in place of one, or with --database, --precision or --within",
      forval: forval))
  var replications: Int?

  @OptionGroup var antalsval: Antalsval
  @OptionGroup var takval: Takval
  @OptionGroup var forsoksval: Forsoksval
  @OptionGroup var html: Rapportval
  @OptionGroup var sprakflagga: Sprakflagga

  var forsok: Forsok { Forsok(replications, antalsval, takval, forsoksval) }

  mutating func validate() throws {
    try html.prova(
      mot: [val.scenario, json, trace, forsok.database].compactMap { $0 }, del: forsok.shard)
    try forsok.prova()
    try forsok.provaTaket()
    if forsok.begart {
      try provaForsok()
    } else if forsoksval.tradval.threads != nil {
      throw ValidationError(
        sprak("--threads behöver --replications.", "--threads needs --replications."))
    }
    if let processes, !(1...Uppdelning.hogst).contains(processes) {
      throw ValidationError(
        sprak(
          "--processes ska vara mellan 1 och \(Uppdelning.hogst), så många som aktörerna.",
          "--processes must be from 1 to \(Uppdelning.hogst), as many as there are actors."))
    }
    if plainLoop, processes ?? 1 > 1 || partition != nil || link == .mpi {
      throw ValidationError(
        sprak(
          "--plain-loop går bara i en process.", "--plain-loop runs in one process only."))
    }
    for (namn, path) in [("--json", json), ("--trace", trace)] { try kravNamn(namn, path) }
    if trace == "-" {
      throw ValidationError(
        sprak(
          "--trace skriver till en fil, inte till stdout; ange ett filnamn.",
          "--trace writes to a file, not to stdout; name a file."))
    }
    let filer = [("--json", json), ("--trace", trace)].compactMap { flagga, path in
      path.flatMap { $0 == "-" ? nil : (flagga, $0) }
    }
    try loggflaggor.krav(skilda: filer, fran: val.scenario)
  }

  mutating func run() async throws {
    if link == nil { try Jobb.kravLank() }
    if forsok.begart { return try await korForsok() }
    let uppdrag = try val.uppdrag(tyst: tyst)
    if let partition, Uppdelning.tolka(partition) == .visa {
      let antal = try Jobb.antal(processes) ?? processes
      let last = await Lastmatning.matt(uppdrag.varld)
      let delad = try await Uppdelning.gor(
        .visa, processer: antal, uppdrag.varld, last: last)
      guard Jobb.talar else { return }
      let bredd = Utskrift.stil.bredd
      return try Utskrift.sida(
        Uppdelning.tabell(delad, last: last, sprak: sprak, bredd: bredd) + "\n")
    }
    // Measured before any file is opened: a signal ends it at once.
    let (processes, partition) = (processes, partition)
    let delad = try await Avbrott.vakta {
      try await Run.delning(uppdrag, processes, partition)
    }
    let ut = try Jobb.talar ? redovisning() : nil
    guard let resultat = try await kor(uppdrag, delad) else { return }
    let underlag = Underlag(
      resultat, uppdrag.varld, hash: uppdrag.hash, skala: uppdrag.skala,
      andrat: val.andrat)
    try await ut?.ge(
      text: { Terminalrapport(underlag, sprak: sprak, stil: Utskrift.stil).text },
      json: { Resultatjson.dokument(underlag).skriven },
      sida: { try await sidan(uppdrag, resultat) },
      skrivna: [trace, loggflaggor.csv].compactMap { $0 } + loggflaggor.filer.map(\.path))
  }

  /// Opens what the run is to be told in.
  func redovisning() throws -> Redovisning {
    try Redovisning(json: json, rapport: html.report, visar: !quiet, database: forsok.database)
  }

  /// Nothing is told beside the result, or it is for another rank to tell.
  private var tyst: Bool { quiet || !Jobb.talar }

  /// Runs; nil where the result is in another process of an MPI job.
  private func kor(_ uppdrag: Uppdrag, _ delad: Partition?) async throws -> Korresultat? {
    let rad = Framstegsrad.ny(sprak("Kör", "Running"), tyst: tyst)
    let lage: Korning.Lage = plainLoop ? .slinga : .aktorer
    let spar = try trace.map { Jobb.talar ? try Run.spar($0) : Spar(path: $0) }
    defer { rad?.bort() }
    let (val, tyst, loggar) = (val, tyst, loggflaggor.val)
    do {
      return try await Avbrott.vakta { () -> Korresultat? in
        if let delad, let jobb = Jobb.mpi {
          return try await Flerprocess.kor(uppdrag, val, delad, jobb, spar: spar, loggar: loggar) {
            rad?.visa($0)
          }
        }
        if let delad {
          return try await Flerprocess.kor(
            uppdrag, val, delad, spar: spar, loggar: loggar, tyst: tyst
          ) { rad?.visa($0) }
        }
        return try await Korning.kor(
          uppdrag.varld, lage: lage, spar: spar, loggar: loggar
        ) { rad?.visa($0) }
      }
    } catch let fel as Sparfel {
      throw Avslut(.indata, [sprak(fel.description, fel.engelska)])
    }
  }

  /// Where each actor is to live; nil in a run of one process.
  private static func delning(
    _ uppdrag: Uppdrag, _ processes: Int?, _ partition: String?
  ) async throws -> Partition? {
    let ranker = try Jobb.antal(processes)
    let antal = ranker ?? processes
    guard antal ?? 1 > 1 || partition != nil else { return nil }
    let delad = try await Uppdelning.gor(
      Uppdelning.tolka(partition), processer: antal, sager: ranker == nil ? "--processes" : "MPI",
      uppdrag.varld)
    return delad.antal > 1 ? delad : nil
  }

  /// Where the trace goes; a device or a pipe cannot be replaced by a finished file. Links are
  /// followed: `/dev/stdout` is one.
  private static func spar(_ path: String) throws -> Spar {
    var info = stat()
    if stat(path, &info) == 0, ![S_IFREG, S_IFDIR].contains(info.st_mode & S_IFMT) {
      throw Avslut.indata(
        "--trace \(path): spåret skrivs till en vanlig fil, som får sitt namn när den är hel, inte "
          + "till stdout, ett rör eller en enhet; ange ett filnamn och läs filen sedan.",
        "--trace \(path): the trace is written to an ordinary file, which gets its name once it is "
          + "whole, not to stdout, a pipe or a device; name a file and read it afterwards.")
    }
    return Spar(path: path)
  }
}
