import ArgumentParser
import Domain
import Reports
import ScenarioFiles
import Simulation

/// A scenario, and what the command line changes in it for every run.
struct Scenarioval: ParsableArguments {
  @Argument(help: ArgumentHelp(sprak("Scenariofil (YAML).", "Scenario file (YAML).")))
  var scenario: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Slumpens frö, i stället för scenariots.", "Seed, in place of the scenario's."),
      valueName: "N"))
  var seed: Fro?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      sprak(
        "Sätt en spak, till exempel ”kallelseSvarsgräns=5 vardagar” eller ”avsteg[SP-30]=5 %”. Kan upprepas och går före varianten.",
        "Set a lever, e.g. ”kallelseSvarsgräns=5 vardagar” or ”avsteg[SP-30]=5 %”. May be repeated, and goes before the variant."
      ), valueName: "SPAK=VÄRDE"))
  var satta: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak(
        "Gör staden X gånger så stor: inflöde, personer från början, bemanning och teamens möteskapacitet tillsammans; personer skrivna för hand är som de är (förval: 1).",
        "Make the city X times as large: inflow, persons from the beginning, staff and the teams' meeting capacity together; persons written by hand stay as they are (default: 1)."
      ),
      valueName: "X"),
    transform: Scenarioval.skala)
  var scale = 1.0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      sprak("Antal dagar, i stället för scenariots.", "Days, in place of the scenario's."),
      valueName: "N"))
  var days: Int?

  /// A seed as it is written; the parser's own message about a wrong one is in English only.
  struct Fro: ExpressibleByArgument {
    let varde: UInt64?
    init(argument: String) { varde = UInt64(argument) }
  }

  mutating func validate() throws {
    if let seed, seed.varde == nil {
      throw ValidationError(
        sprak(
          "--seed ska vara ett heltal från 0 till 18446744073709551615.",
          "--seed must be a whole number from 0 to 18446744073709551615."))
    }
    if !scale.isFinite || scale < 0.001 || scale > 10_000 {
      throw ValidationError(
        sprak("--scale ska vara mellan 0,001 och 10 000.", "--scale must be from 0.001 to 10,000."))
    }
    if let days, !(1...3_660).contains(days) {
      throw ValidationError(
        sprak("--days ska vara mellan 1 och 3660.", "--days must be from 1 to 3660."))
    }
  }

  /// The scenario with the changes of the command line, and the variants without the levers that
  /// the command line sets.
  ///
  /// - Throws: an `Avslut` that names what is wrong.
  func andra(_ inlast: Inlast, tyst: Bool) throws -> Scenario {
    var scenario = inlast.scenario
    var spakar: [Spak] = []
    if scale != 1 { scenario = scenario.skalad(scale) }
    if let fro = seed?.varde { scenario.fro = fro }
    if let days { scenario.dagar = days }
    for satt in try satta.map(Scenarioval.tolka) {
      switch satt {
      case .spak(let spak, let varde):
        scenario.spakar.satt(spak, varde)
        spakar.append(spak)
        for i in scenario.varianter.indices { scenario.varianter[i].glom(spak) }
      case .avsteg(let regel, let andel):
        scenario.spakar.satt(avsteg: regel, andel)
        for i in scenario.varianter.indices { scenario.varianter[i].glom(regel) }
      }
    }
    if !satta.isEmpty {
      let fel = Spaksamband.provade(scenario)
      if !fel.isEmpty { throw Avslut(.indata, fel.map { $0.text(sprak: sprak.fil) }) }
    }
    if !tyst { Scenarioval.varna("--set", spakar, scenario) }
    return scenario
  }

  /// Warns of levers that an option sets where profiles or persons say the same themselves.
  static func varna(_ flagga: String, _ spakar: [Spak], _ scenario: Scenario) {
    for spak in Spak.allCases where spakar.contains(spak) {
      guard let text = Spaksamband.utanVerkan(spak, scenario) else { continue }
      Utskrift.fel(flagga + ": " + sprak(text.sv, text.en) + sprak(" (varning)", " (warning)"))
    }
  }

  /// Warns of levers that `--set` takes from variants that are to run: it goes before them, and a
  /// variant may have nothing left to change.
  func varna(_ inlast: Inlast, varianter namn: [String]) throws {
    let satta = try satta.map(Scenarioval.tolka)
    for variant in inlast.scenario.varianter where namn.contains(variant.namn) {
      for case .spak(let spak, _) in satta where variant.satter(spak) {
        Utskrift.fel(
          sprak(
            "--set \(spak.rad.namn): gäller före varianten ”\(variant.namn.ofarlig)”, som själv sätter den annars (varning)",
            "--set \(spak.rad.namn): goes before the variant ”\(variant.namn.ofarlig)”, which would set it itself (warning)"
          ))
      }
    }
  }

  /// What the command line changes, as it is written there.
  func andrat(replikation: Int = 0) -> [String] {
    var ut = satta.map { "--set \($0)" }
    if let fro = seed?.varde { ut.append("--seed \(fro)") }
    if replikation != 0 { ut.append("--replication \(replikation)") }
    if let days { ut.append("--days \(days)") }
    if scale != 1 { ut.append("--scale \(Spaktext.tal(scale, sprak))") }
    return ut
  }

  /// A number with a decimal comma or point.
  private static func skala(_ text: String) throws -> Double {
    guard let tal = Double(String(text.map { $0 == "," ? "." : $0 })) else {
      throw ValidationError(
        sprak(
          "--scale ska vara ett tal, till exempel 0,5 eller 2.",
          "--scale must be a number, e.g. 0.5 or 2."))
    }
    return tal
  }

  private static func tolka(_ text: String) throws -> Spaktolk.Satt {
    guard let likhet = text.firstIndex(of: "=") else {
      throw Avslut.anvandning(
        "--set \(text.ofarlig): ett likhetstecken saknas; skriv till exempel ”varningsgräns=5 vardagar”.",
        "--set \(text.ofarlig): an equals sign is missing; write e.g. ”varningsgräns=5 vardagar”.")
    }
    let varde = String(text[text.index(after: likhet)...])
    let namn = text[..<likhet].split(separator: " ").joined(separator: " ")
    if let regel = RegelID(namn.uppercased()) {
      throw Avslut.indata(
        "--set: \(regel.text) är en regel, ingen spak; bryt den med ”avsteg[\(regel.text)]=\(varde.ofarlig)”.",
        "--set: \(regel.text) is a rule, not a lever; break it with ”avsteg[\(regel.text)]=\(varde.ofarlig)”."
      )
    }
    switch Spaktolk.tolka(regelnamn(namn), varde) {
    case .success(let satt): return satt
    case .failure(let fel): throw Avslut(.indata, [fel.text(sprak: sprak.fil)])
    }
  }

  /// `avsteg[sp-31]` as `avsteg[SP-31]`.
  private static func regelnamn(_ namn: String) -> String {
    guard namn.lowercased().hasPrefix("avsteg["), namn.hasSuffix("]") else { return namn }
    return "avsteg[" + namn.dropFirst("avsteg[".count).uppercased()
  }

  /// The variants of some names.
  ///
  /// - Throws: an `Avslut` that names all that are none.
  func varianter(_ namn: [String], bland varianter: [Variant]) throws -> [Variant] {
    var (valda, fel) = ([Variant](), [Avslut]())
    for namn in namn {
      do {
        valda.append(try variant(namn, bland: varianter))
      } catch let avslut as Avslut {
        fel.append(avslut)
      }
    }
    guard let forsta = fel.first else { return valda }
    throw Avslut(forsta.kod, fel.flatMap(\.rader))
  }

  func variant(_ namn: String, bland varianter: [Variant]) throws -> Variant {
    if let vald = varianter.first(where: { $0.namn == namn }) { return vald }
    let finns = varianter.map(\.namn)
    let visat = namn.ofarlig.kapad(60)
    if Compare.arGrundnamn(namn, bland: finns) {
      throw Avslut.indata(
        "”\(visat)” är ingen variant utan scenariot som det står, och tas med utan att nämnas; utelämna det.",
        "”\(visat)” is no variant but the scenario as it stands, which takes part without being named; leave it out."
      )
    }
    if let nara = NarmasteOrd.till(namn, bland: finns) {
      throw Avslut.indata(
        "Varianten ”\(visat)” finns inte i \(scenario); menade du ”\(nara)”?",
        "\(scenario) has no variant ”\(visat)”; did you mean ”\(nara)”?")
    }
    guard !finns.isEmpty else {
      throw Avslut.indata(
        "Varianten ”\(visat)” finns inte: \(scenario) har inga varianter.",
        "There is no variant ”\(visat)”: \(scenario) has none.")
    }
    let lista = finns.joined(separator: ", ")
    throw Avslut.indata(
      "Varianten ”\(visat)” finns inte i \(scenario); välj bland \(lista).",
      "\(scenario) has no variant ”\(visat)”; choose among \(lista).")
  }
}

extension Variant {
  fileprivate func satter(_ spak: Spak) -> Bool {
    andringar.contains { $0.spakar.contains { $0.spak == spak } }
  }

  fileprivate mutating func glom(_ regel: RegelID) {
    for i in andringar.indices { andringar[i].avsteg.removeAll { $0.regel == regel } }
  }
}
