import Domain
import Experiments
import Kernel
import Observers

/// The STRESS-DES checklist filled in from the run, and where the figures come from.
///
/// T. Monks, C. S. M. Currie, B. S. Onggo, S. Robinson, M. Kunc and S. J. E. Taylor, Strengthening
/// the reporting of empirical simulation studies: introducing the STRESS guidelines, Journal of
/// Simulation 13(1), 2019.
extension ExperimentPage {
  var methodSection: PageSection {
    var table = PageTable(
      s("STRESS-DES", "STRESS-DES"),
      [
        .text(s("punkt", "item")), .text(s("vad som efterfrågas", "what is asked for")),
        .text(s("svar", "answer")),
      ])
    for row in objectives + logic + data + experimentation + implementation {
      table.row(row.0, row.1, row.2)
    }
    return PageSection(
      id: "metod", heading: s("Metod: STRESS-DES", "Method: STRESS-DES"),
      blocks: [
        .text(
          s(
            "Vad den som vill granska eller upprepa en simulering behöver veta, efter checklistan STRESS-DES (Monks m.fl., Journal of Simulation 13(1), 2019).",
            "What is needed to examine or repeat a simulation, by the checklist STRESS-DES (Monks et al., Journal of Simulation 13(1), 2019)."
          )),
        .table(table),
      ])
  }

  private typealias Item = (String, String, String)

  private var objectives: [Item] {
    let scenario = b.arms[base].scenario
    let purpose = scenario.beskrivning.ofarlig
    let aims: String
    if let comparison = b.comparison {
      let alternatives = s.lista(comparison.contrasts.map { "”\(name($0.arm))”" })
      aims = s(
        "Jämföra \(alternatives) med ”\(name(base))” i fråga om \(words.subject).",
        "Compare \(alternatives) with ”\(name(base))” as to \(words.subject).")
    } else {
      aims = s(
        "Beskriva utfallet av scenariot; ingen jämförelse.",
        "Describe the outcome of the scenario; no comparison.")
    }
    return [
      (
        "1.1", s("Syfte", "Purpose of the model"),
        s(
          "Visa var i samordningen mellan förvaltningar tid går då ingen svarar för en persons behov, och vad ändrade rutiner skulle betyda. ",
          "Show where in the coordination between förvaltningar time passes in which nobody answers for a person's need, and what changed routines would mean. "
        ) + purpose
      ),
      (
        "1.2", s("Utfallsmått", "Model outputs"),
        s(
          "\(tal.hel(b.results.figures.all.count)) nyckeltal ur varje replikation; denna sida gäller \(words.subject) (\(b.results.figures.all[b.figure].name)). Tid i en klass är unionen av glappen, inte summan. Medel med t-intervall över replikationer.",
          "\(tal.hel(b.results.figures.all.count)) key figures of each replication; this page is about \(words.subject) (\(b.results.figures.all[b.figure].name)). Time in a class is the union of the gaps, not their sum. Means with t intervals over replications."
        )
      ),
      ("1.3", s("Försökets mål", "Experimentation aims"), aims),
    ]
  }

  private var logic: [Item] {
    let areas = Stadsomrade.allCases.count
    let staff = through { tal.hel($0.bemanning.posts) }
    return [
      (
        "2.1", s("Översikt", "Overview diagram"),
        s(
          "docs/architecture.md och docs/regler.md i programmets källkod.",
          "docs/architecture.md and docs/regler.md in the program's source.")
      ),
      (
        "2.2", s("Grundmodellens logik", "Base model logic"),
        s(
          "Behov uppstår, klassas och ges till en förvaltning; samtycke, kallelse, möte, plan och uppföljning; oenighet lyfts från arbetsledning till operativt, taktiskt och strategiskt team och till medling. \(b.example.regler.filter { $0.tillampad > 0 }.count) regler tillämpades\(firstIn.sv).",
          "Needs arise, are classified and given to a förvaltning; samtycke, kallelse, meeting, plan and follow-up; disagreement is lifted from arbetsledning to the operative, tactical and strategic team and to medling. \(b.example.regler.filter { $0.tillampad > 0 }.count) rules were applied\(firstIn.en)."
        )
      ),
      (
        "2.3", s("Alternativens logik", "Scenario logic"),
        b.arms.count > 1
          ? s(
            "Se ”Vad alternativen ändrar” under Antaganden.",
            "See ”What the alternatives change” under Assumptions.")
          : s("Ett scenario utan alternativ.", "One scenario without alternatives.")
      ),
      (
        "2.4", s("Algoritmer", "Algorithms"),
        s(
          "Rutinerna är rena funktioner av meddelande och tillstånd; varje val görs av en namngiven dragning.",
          "The routines are pure functions of message and state; each choice is made by a named draw."
        )
      ),
      (
        "2.5.1", s("Enheter som rör sig", "Entities"),
        s(
          "Personer med upp till fyra behov, deras samordnade planer och tvister.",
          "Persons with up to four needs, their plans and tvister.")
      ),
      (
        "2.5.2", s("Aktiviteter", "Activities"),
        s(
          "\(Steg.allCases.count) slags arbetssteg; tider under Antaganden.",
          "\(Steg.allCases.count) kinds of working step; their times under Assumptions.")
      ),
      (
        "2.5.3", s("Resurser", "Resources"),
        s(
          "\(staff) tjänster i \(Enhetsplats.antal) enheter (\(Forvaltning.allCases.count) förvaltningar, \(areas) stadsområden), och teamens mötestid.",
          "\(staff) posts in \(Enhetsplats.antal) enheter (\(Forvaltning.allCases.count) förvaltningar, \(areas) stadsområden), and the teams' meeting time."
        )
      ),
      (
        "2.5.4", s("Köer", "Queues"),
        s(
          "En kö per roll och enhet, i ankomstordning; teamens dagordning.",
          "A queue for each role and enhet, in order of arrival; the teams' agendas.")
      ),
      (
        "2.5.5", s("In- och utgång", "Entry and exit points"),
        s(
          "Personer kommer till ett stadsområde och går ut när alla behov upphört.",
          "Persons arrive in a stadsområde and leave when all needs have ended.")
      ),
    ]
  }

  private var data: [Item] {
    let levers = b.example.spakar
    return [
      (
        "3.1", s("Datakällor", "Data sources"),
        s(
          "\(b.arms[base].scenario.kallor.count) källor i scenariot, under Antaganden.",
          "\(b.arms[base].scenario.kallor.count) sources in the scenario, under Assumptions.")
      ),
      (
        "3.2", s("Förbehandling", "Pre-processing"),
        s(
          "Ingen; siffrorna står som i källan eller räknas om i scenariofilens kommentarer.",
          "None; figures stand as in the source or are converted in the scenario file's comments.")
      ),
      (
        "3.3", s("Indata", "Input parameters"),
        s(
          "\(levers.count) spakar, personal, inflöde och tider, alla under Antaganden.",
          "\(levers.count) levers, staff, inflow and times, all under Assumptions.")
      ),
      (
        "3.4", s("Antaganden", "Assumptions"),
        s(
          "\(levers.filter { $0.mark == .antagande }.count) av \(levers.count) spakar är antaganden.",
          "\(levers.filter { $0.mark == .antagande }.count) of \(levers.count) levers are assumptions."
        )
      ),
    ]
  }

  private var experimentation: [Item] {
    let length = tal.antal(days, ("dygn", "dygn"), ("civil day", "civil days"))
    let runs = tal.antal(
      count, ("replikation", "replikationer"), ("replication", "replications"))
    let rule =
      b.report.reasons.contains(.budget)
      ? s("budgeten tog slut", "the budget ran out")
      : b.report.reasons.contains(.noSpread)
        ? s(
          "utan att noggrannheten kunde bedömas: ingen spridning syntes",
          "the precision could not be judged: no spread was seen")
        : b.report.reasons.contains(.precision)
          ? s("den begärda noggrannheten nåddes", "the precision asked for was reached")
          : s("ett fast antal", "a fixed number")
    return [
      (
        "4.1", s("Början", "Initialisation"),
        s(
          "Modellen börjar tom; ingen uppvärmning dras ifrån.",
          "The model begins empty; no warm-up is taken off.")
      ),
      (
        "4.2", s("Körningens längd", "Run length"),
        s(
          "\(length) från \(b.arms[base].scenario.start.text).",
          "\(length) from \(b.arms[base].scenario.start.text).")
      ),
      (
        "4.3", s("Skattning", "Estimation approach"),
        s(
          "\(runs) av varje alternativ (\(rule)), \(level) konfidens.",
          "\(runs) of each alternative (\(rule)), \(level) confidence.")
          + (b.comparison == nil
            ? ""
            : s(
              " Parade t-intervall med gemensamma slumptal; Bonferroni för flera alternativ, Holm för p, Hsus jämförelse med den bästa.",
              " Paired t intervals with common random numbers; Bonferroni for several alternatives, Holm for p, Hsu's comparison with the best."
            ))
      ),
    ]
  }

  private var implementation: [Item] {
    [
      ("5.1", s("Programvara", "Software"), "Glapp \(Glappversion.text), Swift 6"),
      (
        "5.2", s("Slumptal", "Random sampling"),
        s(
          "Nyckelbaserade slumptal: en hash av frö, replikation, person och ändamål, en likformig dragning per val, genom inversion. Frö \(b.report.origin.seed).",
          "Keyed random numbers: a hash of seed, replication, person and purpose, one uniform a draw, by inversion. Seed \(b.report.origin.seed)."
        )
      ),
      (
        "5.3", s("Exekvering", "Model execution"),
        s(
          "Händelsestyrd, en total ordning på alla händelser; samma scenario och frö ger samma digest med vilket antal trådar och processer som helst.",
          "Event-driven, with a total order of all events; the same scenario and seed give the same digest with any number of threads and processes."
        )
      ),
      ("5.4", s("Dator", "System specification"), b.machine),
      (
        "6.1", s("Tillgång till modellen", "Model sharing"),
        s(
          "Programmet är öppen källkod; scenariofilen med hashen under Ursprung ger samma siffror.",
          "The program is open source; the scenario file with the hash under Provenance gives the same figures."
        )
      ),
    ]
  }

  var provenanceSection: PageSection { .provenance(b.report, b.results) }
}
