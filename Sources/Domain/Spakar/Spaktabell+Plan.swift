extension Spaktabell {
  /// The plan, its follow-up and the decisions on insatser.
  static let plan: [Spakrad] = [
    Spakrad(
      spak: .godkannandetid, namn: "godkännandetid", enhet: .vardagar, slag: .fordelning,
      forval: 3, lagst: 0, hogst: 20, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06", affects: "G-06", kalla: "H-06",
      beskrivning: "Tid tills en part svarar på ett planutkast (median).",
      description:
        "Time until a party answers a draft plan (median)."
    ),
    Spakrad(
      spak: .godkannandegrad, namn: "godkännandegrad", enhet: .andel, slag: .tal,
      forval: 0.9, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06, tvister", affects: "G-06, tvister", kalla: "H-06",
      beskrivning:
        "Andel som godkänner en planversion, av de parter som svarar (se tystGodkännande).",
      description:
        "Share that approves a version of the plan, of the parties that answer (see tystGodkännande)."
    ),
    Spakrad(
      spak: .godkannandeGrans, namn: "godkännandeGräns", enhet: .vardagar, slag: .tal,
      forval: 10, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06, tvister", affects: "G-06, tvister", kalla: "H-06",
      beskrivning:
        "Efter så lång tid kommer en påminnelse; efter dubbla tiden räknas tystnad som nej.",
      description:
        "After so long a reminder comes; after twice the time silence counts as a no."
    ),
    Spakrad(
      spak: .vagranAnsvar, namn: "vägranAnsvar", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvister", affects: "tvister", kalla: "H-06",
      beskrivning: "Andel nej till en plan som gäller ansvaret (annars annat skäl).",
      description:
        "Share of noes to a plan that are about ansvar (else another reason)."
    ),
    Spakrad(
      spak: .tystGodkannande, namn: "tystGodkännande", enhet: .andel, slag: .tal,
      forval: 0.02, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06", affects: "G-06", kalla: "H-06",
      beskrivning:
        "Andel parter som inte svarar på ett planutkast, av alla som får det, hur många som än godkänner.",
      description:
        "Share of parties that do not answer a draft plan, of all who get it, however many approve."
    ),
    Spakrad(
      spak: .maxOmgangar, namn: "maxOmgångar", enhet: .antal, slag: .tal,
      forval: 2, lagst: 1, hogst: 5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06, tvister", affects: "G-06, tvister", kalla: "H-06",
      beskrivning: "Antal nekade planversioner innan det blir en tvist.",
      description:
        "Refused versions of the plan before it becomes a tvist."
    ),
    Spakrad(
      spak: .oenighetsgrad, namn: "oenighetsgrad", enhet: .andel, slag: .tal,
      forval: 0.2, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvister", affects: "tvister", kalla: "ANS-25",
      beskrivning: "Andel gränssnittsbehov där parterna inte kommer överens på mötet.",
      description:
        "Share of gränssnitt needs on which the parties do not agree at the meeting."
    ),
    Spakrad(
      spak: .samfinansieringsgrad, namn: "samfinansieringsgrad", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "kostnad", affects: "cost", kalla: "ANS-101, H-30",
      beskrivning: "Andel SP med överenskommelse om samfinansiering.",
      description:
        "Share of SP with an överenskommelse on samfinansiering."
    ),
    Spakrad(
      spak: .sipGrad, namn: "sipGrad", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "-", affects: "-", kalla: "ANS-66, H-37",
      beskrivning: "Andel planer som används inför en SIP.",
      description:
        "Share of plans that are used before a SIP."
    ),
    Spakrad(
      spak: .spUppfoljning, namn: "spUppföljning", enhet: .dagar, slag: .tal,
      forval: 60, lagst: 14, hogst: 365, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-15", affects: "G-15", kalla: "SP-73",
      beskrivning: "Tid mellan uppföljningar av en plan.",
      description:
        "Time between follow-ups of a plan."
    ),
    Spakrad(
      spak: .arendeUppfoljning, namn: "ärendeUppföljning", enhet: .dagar, slag: .tal,
      forval: 180, lagst: 30, hogst: 365, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-04", affects: "G-04", kalla: "SP-28",
      beskrivning: "Tid mellan uppföljningar av ett eget ärende; då prövas upptäckt på nytt.",
      description:
        "Time between follow-ups of an own ärende; needs may then be seen anew."
    ),
    Spakrad(
      spak: .andringsgrad, namn: "ändringsgrad", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05, G-06", affects: "G-05, G-06", kalla: "H-06",
      beskrivning: "Andel uppföljningar som leder till en ändring i sak och ett nytt möte.",
      description:
        "Share of follow-ups that lead to a change of substance and a new meeting."
    ),
    Spakrad(
      spak: .varningsgrans, namn: "varningsgräns", enhet: .vardagar, slag: .tal,
      forval: 10, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "andel över gräns, G-09, INV-L", affects: "share above limit, G-09, INV-L",
      kalla: "H-04",
      beskrivning: "Markerar ett långsamt steg; tvingar ingenting.",
      description:
        "Marks a slow step; forces nothing."
    ),
    Spakrad(
      spak: .bifallsgrad, namn: "bifallsgrad", enhet: .andel, slag: .tal,
      forval: 0.9, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-01, tvister", affects: "G-01, tvister", kalla: "H-98",
      beskrivning: "Andel insatsbeslut som är bifall.",
      description:
        "Share of insatsbeslut that are bifall."
    ),
    Spakrad(
      spak: .insatsFramforhallning, namn: "insatsFramförhållning", enhet: .vardagar, slag: .tal,
      forval: 10, lagst: 0, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-02", affects: "G-02", kalla: "H-98",
      beskrivning: "Tid från beslut till att insatsen ska börja (period.från).",
      description:
        "Time from a beslut until the insats shall begin (period.från)."
    ),
    Spakrad(
      spak: .verkstallighetstid, namn: "verkställighetstid", enhet: .vardagar, slag: .fordelning,
      forval: 5, lagst: 0, hogst: 120, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-02", affects: "G-02", kalla: "H-98",
      beskrivning: "Tid från beslut till att insatsen verkställs (median).",
      description:
        "Time from a beslut until the insats is delivered (median)."
    ),
    Spakrad(
      spak: .avgiftsandel, namn: "avgiftsandel", enhet: .andel, slag: .tal,
      forval: 0.4, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-24", affects: "G-24", kalla: "H-31",
      beskrivning: "Medelavgift för en avgiftsbelagd insats, som andel av maxtaxan.",
      description:
        "Mean fee of an insats with a fee, as a share of maxtaxan."
    ),
    Spakrad(
      spak: .arendenPerHandlaggare, namn: "ärendenPerHandläggare", enhet: .antal, slag: .tal,
      forval: 25, lagst: 10, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla väntetider", affects: "all waiting times", kalla: "H-83",
      beskrivning: "En handläggare tar inget nytt ärende över detta antal.",
      description:
        "A handläggare takes no new ärende above this number."
    ),
  ]
}
