import Experiments

extension Lastsida {
  /// The method of what was asked, and of nothing else.
  var metod: PageSection {
    let organisationens = u.provarOrganisationen ? vaxt + sokning + matning + ramp : []
    return PageSection(
      id: "metod", heading: s("Metod och antaganden", "Method and assumptions"),
      blocks: [.terms(organisationens + (u.provarDatorn ? datorn : []))])
  }

  private var vaxt: [(String, String)] {
    let grans = tal.decimal(u.vaxtgrans, 3)
    return [
      (
        s("Kö som växer", "A queue that grows"),
        s(
          "I varje replikation läggs en rät linje genom dagarnas medelväntan under andra halvan. Lutningen saknar enhet: får ett ställe ρ gånger det arbete det hinner växer väntan med ρ − 1 timmar per timme, och med ρ under 1 stannar den (Loynes 1962; Wieland, Pasupathy och Schmeiser 2003). Replikationernas lutningar ger ett t-intervall (Law 2015).",
          "In each replication a straight line is put through the days' mean waiting in the second half. The slope has no unit: a station that gets ρ times the work it can do waits ρ − 1 hours longer for every hour, and with ρ below 1 it settles (Loynes 1962; Wieland, Pasupathy and Schmeiser 2003). The replications' slopes give a t interval (Law 2015)."
        )
      ),
      (
        s("Gränsen \(grans) (antagande)", "The limit \(grans) (assumption)"),
        s(
          "Växer: något ställes lutning är med 95 % säkerhet över gränsen. Håller: varje ställes är med 95 % säkerhet högst gränsen, eller så slutar dess väntan under en arbetsdag (team: en dag; antagande). Annars osäkert, också där ett team med kö bara hann mötas en gång under andra halvan. Ändras med --growth-limit.",
          "Grows: some station's slope is above the limit with 95 % confidence. Holds: every station's is at most the limit with 95 % confidence, or its waiting ends below a working day (team: a day; assumption). Else uncertain, also where a team with a queue met only once in the second half. Changed by --growth-limit."
        )
      ),
    ]
  }

  private var sokning: [(String, String)] {
    if !u.soker { return [] }
    return [
      (
        s("Sökningen", "The search"),
        s(
          "Inflödet delas på mitten, på ett rutnät där grannar skiljer \(tal.procent(u.precision)) (antagande, --precision). Samma personer kommer vid varje inflöde, bara tätare, så skillnader är inte slump.",
          "The inflow is bisected, on a grid whose neighbours differ by \(tal.procent(u.precision)) (assumption, --precision). The same persons come at each inflow, only closer together, so differences are not chance."
        )
      )
    ]
  }

  private var matning: [(String, String)] {
    [
      (
        s("Vad svaret gäller", "What the answer holds for"),
        s(
          "\(u.dagar) dagar från \(ord.start(u)), med \(u.replikationer) replikationer. Ärenden som pågår länge hopar sig under hela tiden, så ett längre prov kan ge ett lägre svar.",
          "\(u.dagar) days from \(ord.start(u)), with \(u.replikationer) replications. Cases that go on for long pile up all the time, so that a longer test may give a lower answer."
        )
      ),
      (
        s("Väntan", "Waiting"),
        s(
          "För handläggare, 1:e socialsekreterare och chefer: arbete i kö, i kontorstid. För team: det som mötet inte har plats för, gånger tiden mellan möten. Ett ställe där något väntat bara en dag eller vid ett enda möte under andra halvan kan inte bedömas.",
          "For handläggare, 1:e socialsekreterare and chefer: work in the queue, in office time. For teams: what the meeting has no room for, times the interval between meetings. A station where something waited on a single day or at a single meeting of the second half cannot be judged."
        )
      ),
    ]
  }

  private var ramp: [(String, String)] {
    if u.resultat.organisation?.ramp == nil { return [] }
    return [
      (
        s("Rampen", "The ramp"),
        s(
          "Inflödet höjs en gång i veckan, oftare i ett prov på under tolv veckor. Kurvan släpar efter: en kö hinner inte växa färdigt innan nästa höjning, så den bryter senare än sökningen, vars svar gäller. Rampen säger när väntan blir mer än en dag i ett enda förlopp, tabellen vid vilket prövat inflöde kön säkert växer; ställena kan därför komma i olika ordning, och de som står på samma inflöde i tabellen är inte rangordnade.",
          "The inflow is raised once a week, more often in a test of less than twelve weeks. The curve lags: a queue has no time to grow before the next rise, so it breaks later than the search, whose answer counts. The ramp says when the wait passes a day in one course of events, the table at which inflow tried the queue certainly grows; the stations may therefore come in different orders, and those with the same inflow in the table are not ranked."
        )
      )
    ]
  }

  private var datorn: [(String, String)] {
    [
      (
        s("Datorn", "The machine"),
        s(
          "Ett kuvert är ett meddelande på väg till sin mottagare; bland händelserna räknas också aktörernas egna påminnelser. I en process klockas ungefär var 32:a leverans, utanför modellen (HdrHistogram, tre siffror); i flera varje fönster. Böjer sig: farten är under \(tal.procent(Maskinsvar.knagrans)) av den bästa (antagande). Steg på under \(tal.decimal(Maskinsvar.minstTid, 1)) sekunder räknas inte dit (antagande). Tider beror på datorn och på vad den gör för övrigt.",
          "An envelope is a message on its way to its receiver; events count the actors' own reminders too. In one process about every 32nd delivery is timed, outside the model (HdrHistogram, three digits); in several every window. Bends: the speed is below \(tal.procent(Maskinsvar.knagrans)) of the best (assumption). Steps of less than \(tal.decimal(Maskinsvar.minstTid, 1)) seconds do not count (assumption). Times depend on the machine and what else it does."
        )
      )
    ]
  }

  var underlag: PageSection {
    var tabell = PageTable(
      s("Underlag", "Basis"), [.text(s("uppgift", "item")), .text(s("värde", "value"))])
    tabell.row("Glapp", Glappversion.text)
    tabell.row(s("scenario", "scenario"), u.scenario.ofarlig)
    tabell.row(s("scenariofilens hash", "hash of the scenario file"), u.scenarioHash)
    tabell.row(s("variant", "variant"), u.variant?.ofarlig ?? s("ingen", "none"))
    tabell.row(
      s("ändrat", "changed"),
      u.andrat.isEmpty ? s("inget", "nothing") : u.andrat.joined(separator: ", ").ofarlig)
    tabell.row(s("frö", "seed"), "\(u.fro)")
    if u.provarOrganisationen {
      tabell.row(
        s("replikationer", "replications"),
        "\(u.replikation)–\(u.replikation + max(1, u.replikationer) - 1)")
      tabell.row(s("dagar per prov", "days a trial"), tal.hel(u.dagar))
    } else {
      tabell.row(s("replikation", "replication"), "\(u.replikation)")
      tabell.row(s("dagar per steg", "days a step"), tal.hel(u.dagar))
    }
    let lika = PageBlock.text(
      s(
        "Organisationens svar blir detsamma till sista siffran, på vilken dator och med hur många trådar som helst.",
        "The organisation's answer comes out the same to the last digit, on any machine and any number of threads."
      ))
    return PageSection(
      id: "upprepa", heading: s("Så upprepas provet", "How to repeat the test"),
      blocks: (u.provarOrganisationen ? [lika] : []) + [.command(u.kommando), .table(tabell)])
  }
}
