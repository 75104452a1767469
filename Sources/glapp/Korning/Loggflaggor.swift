import ArgumentParser
import EventLogs
import Foundation
import Reports

/// Which event logs a run writes.
struct Loggflaggor: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "Skriv en objektcentrerad händelselogg (OCEL 2.0); filnamnet säger om den blir JSON eller SQLite. Kan upprepas.",
        "Write an object-centric event log (OCEL 2.0); the file's name says whether as JSON or SQLite. May be repeated."
      ), valueName: "FIL.json|FIL.sqlite"))
  var ocel: [String] = []

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv en händelselogg med ett fall per person (XES, IEEE 1849).",
        "Write an event log with a case a person (XES, IEEE 1849)."), valueName: "FIL.xes"))
  var xes: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Vad ett fall i XES är: person (förvalt), behov, sp eller tvist.",
        "What a case of XES is: person (the default), behov, sp or tvist."),
      valueName: "person|behov|sp|tvist"))
  var xesCase: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Skriv händelser, objekt och samband som CSV-filer i en ny katalog; en äldre logg där ersätts.",
        "Write events, objects and relationships as CSV files in a new directory; an older log there is replaced."
      ), valueName: "KATALOG"))
  var csv: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "excel (förvalt: semikolon, decimalkomma och BOM, för svenskt Excel) eller plain (komma, decimalpunkt).",
        "excel (the default: semicolons, decimal commas and BOM, for Swedish Excel) or plain (commas, decimal points)."
      ), valueName: "excel|plain"))
  var csvStyle: String?

  mutating func validate() throws {
    for fil in ocel where !fil.hasSuffix(".json") && !fil.hasSuffix(".sqlite") {
      throw ValidationError(
        sprak(
          "--ocel \(fil.ofarlig): filnamnet ska sluta på .json eller .sqlite.",
          "--ocel \(fil.ofarlig): the file's name must end in .json or .sqlite."))
    }
    if let xes, !xes.hasSuffix(".xes") {
      throw ValidationError(
        sprak(
          "--xes \(xes.ofarlig): filnamnet ska sluta på .xes.",
          "--xes \(xes.ofarlig): the file's name must end in .xes."))
    }
    if csv == "" {
      throw ValidationError(sprak("--csv ska vara en katalog.", "--csv must be a directory."))
    }
    try Loggflaggor.krav(xesCase, "--xes-case", Loggval.Fall.allCases.map(\.rawValue))
    try Loggflaggor.krav(csvStyle, "--csv-style", Loggval.Stil.allCases.map(\.rawValue))
    if xesCase != nil, xes == nil {
      throw ValidationError(
        sprak("--xes-case hör till --xes.", "--xes-case goes with --xes."))
    }
    if csvStyle != nil, csv == nil {
      throw ValidationError(
        sprak("--csv-style hör till --csv.", "--csv-style goes with --csv."))
    }
  }

  private static func krav(_ varde: String?, _ flagga: String, _ bland: [String]) throws {
    guard let varde, !bland.contains(varde) else { return }
    let lista = bland.joined(separator: ", ")
    throw ValidationError(
      sprak(
        "\(flagga) \(varde.ofarlig): välj bland \(lista).",
        "\(flagga) \(varde.ofarlig): choose among \(lista)."))
  }

  /// The files that are to be written, each with its option.
  var filer: [(flagga: String, path: String)] {
    ocel.map { ("--ocel", $0) } + (xes.map { [("--xes", $0)] } ?? [])
  }

  var val: Loggval {
    Loggval(
      ocel: ocel, xes: xes, fall: xesCase.flatMap { Loggval.Fall(rawValue: $0) } ?? .person,
      csv: csv, stil: csvStyle.flatMap { Loggval.Stil(rawValue: $0) } ?? .excel)
  }

  /// Refuses two outputs with one name, the scenario as an output, and files in the directory of CSV.
  ///
  /// - Parameters:
  ///   - andra: what else the run writes, each with its option.
  ///   - scenario: the scenario's file.
  func krav(skilda andra: [(flagga: String, path: String)], fran scenario: String) throws {
    let alla = andra + filer + (csv.map { [("--csv", $0)] } ?? [])
    for (i, en) in alla.enumerated() {
      if Utfil.samma(en.path, scenario) {
        throw ValidationError(
          sprak(
            "\(en.path) är scenariot självt; ange en annan fil att skriva.",
            "\(en.path) is the scenario itself; name another file to write."))
      }
      for annan in alla[..<i] where Utfil.samma(en.path, annan.path) {
        throw ValidationError(
          annan.flagga == en.flagga
            ? sprak(
              "\(en.path) anges två gånger med \(en.flagga).",
              "\(en.path) is named twice with \(en.flagga).")
            : sprak(
              "\(annan.flagga) och \(en.flagga) kan inte vara samma fil.",
              "\(annan.flagga) and \(en.flagga) name one file."))
      }
    }
    guard let csv else { return }
    for path in [scenario] + (andra + filer).map(\.path) where Utfil.finns(path, under: csv) {
      throw ValidationError(
        sprak(
          "\(path) ligger i katalogen för --csv, som ersätts; ange en annan katalog.",
          "\(path) is in the directory of --csv, which is replaced; name another directory."))
    }
  }
}
