import ArgumentParser
import Experiments
import Foundation
import Reports

/// The command.
@main
struct Glapp: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glapp",
    abstract: sprak(
      "Simulerar samordning i socialtjänsten och mäter glapp: tiden då ingen svarar för en persons behov.",
      "Simulates coordination in the social services and measures glapp: the time in which nobody answers for a person's need."
    ),
    discussion: sprak(
      """
      En körning är ett simulerat utfall, ingen prognos. Inga verkliga personer finns i modellen.

      EXEMPEL
        glapp init mitt.yaml              skriv ett kommenterat scenario att utgå från
        glapp run mitt.yaml               kör det och visa utfallet
        glapp follow mitt.yaml --worst    berätta om den som drabbades värst
        glapp load mitt.yaml              sök det inflöde som organisationen bär
        glapp levers mitt.yaml            visa alla spakar och vad de står på
        glapp rules SP-30                 visa en regel och vad som händer när den bryts

      Svenska är förvalt; --language en eller GLAPP_LANGUAGE=en ger engelska.
      Slutkoder: 0 klart, 1 en tröskel bröts (load), 64 fel användning, 65 fel indata, 70 fel i programmet, 130 avbrutet.
      """,
      """
      A run is one simulated outcome, not a forecast. No real persons are in the model.

      EXAMPLES
        glapp init mitt.yaml              write a commented scenario to begin with
        glapp run mitt.yaml               run it and show the outcome
        glapp follow mitt.yaml --worst    tell the story of the person worst hit
        glapp load mitt.yaml              find the inflow that the organisation bears
        glapp levers mitt.yaml            show all levers and where they stand
        glapp rules SP-30                 show a rule and what breaking it does

      Swedish is the default; --language en or GLAPP_LANGUAGE=en gives English.
      Exit codes: 0 done, 1 a threshold was crossed (load), 64 bad usage, 65 bad input, 70 a fault of ours, 130 interrupted.
      """),
    version: "glapp \(Glappversion.text)",
    subcommands: [
      Run.self, Compare.self, SweepCommand.self, Screen.self, Select.self, ResultsCommand.self,
      Merge.self, Follow.self, Load.self,
      Validate.self, Init.self, Levers.self,
      Rules.self,
      Worker.self, Link.self,
    ])

  /// Refuses to go on where the system does not tell the arguments: the program's own name is always
  /// among them.
  private static func kravArgument() throws {
    guard CommandLine.arguments.isEmpty else { return }
    throw Avslut.anvandning(
      "Systemet lämnar inte ut kommandots argument: filsystemet /proc finns inte här. Montera det (mount -t proc proc /proc).",
      "The system does not tell the command's arguments: there is no file system /proc here. Mount it (mount -t proc proc /proc)."
    )
  }

  /// Refuses a first word that is no command, and names the nearest one.
  private static func kandKommando() throws {
    guard let ord = CommandLine.arguments.dropFirst().first, !ord.hasPrefix("-") else { return }
    let namn =
      configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName } + ["help"]
    guard !namn.contains(ord), ![Worker.namn, Link.namn].contains(ord) else { return }
    let visat = ord.ofarlig.kapad(60)
    if let nara = NarmasteOrd.till(ord, bland: namn) {
      throw Avslut.anvandning(
        "Kommandot ”\(visat)” finns inte; menade du ”\(nara)”?",
        "There is no command ”\(visat)”; did you mean ”\(nara)”?")
    }
    let lista = namn.joined(separator: ", ")
    throw Avslut.anvandning(
      "Kommandot ”\(visat)” finns inte; välj bland \(lista).",
      "There is no command ”\(visat)”; choose among \(lista).")
  }

  /// The arguments without the name; `help` knows no `--language`, which has been read by then.
  private static var argument: [String] {
    let alla = Array(CommandLine.arguments.dropFirst())
    guard alla.first == "help" else { return alla }
    var ut: [String] = []
    var hoppa = false
    for ord in alla {
      if hoppa {
        hoppa = false
      } else if ord == "--language" {
        hoppa = true
      } else if !ord.hasPrefix("--language=") {
        ut.append(ord)
      }
    }
    return ut
  }

  static func main() async {
    Utskrift.sakra()
    // The one that leads it ends a worker.
    let lyssnar = CommandLine.arguments.dropFirst().first == Worker.namn || Avbrott.lyssna()
    do {
      try kravArgument()
      try Jobb.borja(CommandLine.arguments)
      Sprakval.varna()
      try kandKommando()
      var kommando = try parseAsRoot(argument)
      if var asynkront = kommando as? any AsyncParsableCommand {
        // Its work is done by other threads, and would never be.
        guard lyssnar else { throw Avslut.utanTrad }
        try await asynkront.run()
      } else {
        try kommando.run()
      }
      Jobb.sluta()
    } catch let fel as StatisticsError {
      Avslut.statistik(fel).sagOchSluta()
    } catch let slut as Avslut {
      slut.sagOchSluta()
    } catch let annan as Jobb.AnnanRank {
      Jobb.sluta(kod: annan.kod, gemensam: true) {}
    } catch {
      let kod = exitCode(for: error)
      Jobb.sluta(kod: kod.rawValue, gemensam: false) {
        // So wide that nothing is broken yet.
        let text = fullMessage(for: error, columns: 10_000)
        guard !text.isEmpty else { return }
        if kod != .success {
          Utskrift.fel(Hjalptext.sida(text, bredd: Terminal.sidbredd(STDERR_FILENO)))
        } else if Hjalptext.arHjalp(text) {
          try? Utskrift.ut(Hjalptext.sida(text, bredd: Utskrift.stil.bredd) + "\n")
        } else {
          try? Utskrift.ut(text + "\n")
        }
      }
    }
  }
}
