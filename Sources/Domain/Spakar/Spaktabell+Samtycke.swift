extension Spaktabell {
  /// Samtycke, konsultation and stödkontakt.
  static let samtycke: [Spakrad] = [
    Spakrad(
      spak: .samtyckesgrad, namn: "samtyckesgrad", enhet: .andel, slag: .tal,
      forval: 0.85, lagst: 0.3, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "SP-42",
      beskrivning: "Andel samtyckesfrågor som besvaras med ja.",
      description:
        "Share of questions of samtycke that are answered yes."
    ),
    Spakrad(
      spak: .samtyckesOmfattning, namn: "samtyckesOmfattning", enhet: .andel, slag: .tal,
      forval: 0.97, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03, G-05", affects: "G-03, G-05", kalla: "H-89",
      beskrivning: "Andel förvaltningar som ett ja omfattar (en dragning per förvaltning).",
      description:
        "Share of förvaltningar that a yes covers (one draw a förvaltning)."
    ),
    Spakrad(
      spak: .samtyckesSvarstid, namn: "samtyckesSvarstid", enhet: .vardagar, slag: .fordelning,
      forval: 2, lagst: 0, hogst: 20, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-89",
      beskrivning: "Tid tills den enskilde svarar på samtyckesfrågan (median).",
      description:
        "Time until the enskild answers the question of samtycke (median)."
    ),
    Spakrad(
      spak: .samtyckesSvarsgrans, namn: "samtyckesSvarsgräns", enhet: .vardagar, slag: .tal,
      forval: 10, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-89",
      beskrivning: "Efter så lång tystnad räknas frågan som obesvarad; ett sent svar gäller ändå.",
      description:
        "After so long a silence the question counts as unanswered; a late answer still holds."
    ),
    Spakrad(
      spak: .omfragaTid, namn: "omfrågaTid", enhet: .dagar, slag: .tal,
      forval: 30, lagst: 7, hogst: 180, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-11",
      beskrivning: "Tid tills frågan om samtycke ställs på nytt.",
      description:
        "Time until samtycke is asked for again."
    ),
    Spakrad(
      spak: .maxOmfragor, namn: "maxOmfrågor", enhet: .antal, slag: .tal,
      forval: 2, lagst: 0, hogst: 5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-11",
      beskrivning: "Hur många gånger frågan ställs på nytt innan SP avslutas.",
      description:
        "How many times the question is asked again before the SP ends."
    ),
    Spakrad(
      spak: .konsultationsgrad, namn: "konsultationsgrad", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "-", affects: "-", kalla: "SP-47",
      beskrivning: "Andel SP utan samtycke där oidentifierad konsultation används.",
      description:
        "Share of SP without samtycke in which oidentifierad konsultation is used."
    ),
    Spakrad(
      spak: .sekretessbrytandeTillats, namn: "sekretessbrytandeTillåts", enhet: .jaNej,
      slag: .alternativ(["nej", "ja"]),
      forval: 1, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03, INV-S02", affects: "G-03, INV-S02", kalla: "H-10",
      beskrivning: "Om uppgifter får lämnas med stöd av en sekretessbrytande bestämmelse.",
      description:
        "Whether data may be disclosed by a sekretessbrytande bestämmelse."
    ),
    Spakrad(
      spak: .sekretessbrytandegrad, namn: "sekretessbrytandegrad", enhet: .andel, slag: .tal,
      forval: 0.02, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-10",
      beskrivning:
        "Andel nekade eller obesvarade samtycken där en sekretessbrytande bestämmelse är tillämplig.",
      description:
        "Share of refused or unanswered samtycken to which a sekretessbrytande bestämmelse applies."
    ),
    Spakrad(
      spak: .aterkallelsegrad, namn: "återkallelsegrad", enhet: .perManad, slag: .tal,
      forval: 0.01, lagst: 0, hogst: 0.1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03, SEKR", affects: "G-03, SEKR", kalla: "SP-43, H-09",
      beskrivning: "Återkallelser per person med samtycke och månad.",
      description:
        "Withdrawals a person with samtycke and month."
    ),
    Spakrad(
      spak: .aterkallelseVidareTid, namn: "återkallelseVidareTid", enhet: .vardagar, slag: .tal,
      forval: 1, lagst: 0, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "SEKR-latens", affects: "SEKR latency", kalla: "H-90",
      beskrivning: "Tid tills en återkallelse förs vidare till de andra parterna.",
      description:
        "Time until a withdrawal is passed on to the other parties."
    ),
    Spakrad(
      spak: .stodkontaktSamtycke, namn: "stödkontaktSamtycke", enhet: .val,
      slag: .alternativ(["ingår", "separat"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-07", affects: "G-07", kalla: "H-88",
      beskrivning: "Om samtycket till stödkontakt ingår i samtyckesfrågan eller ställs separat.",
      description:
        "Whether samtycke to stödkontakt is part of the question of samtycke or is asked for separately."
    ),
    Spakrad(
      spak: .stodkontaktsgrad, namn: "stödkontaktsgrad", enhet: .andel, slag: .tal,
      forval: 0.95, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-07", affects: "G-07", kalla: "H-88",
      beskrivning: "Andel som säger ja till stödkontakt.",
      description:
        "Share that says yes to stödkontakt."
    ),
    Spakrad(
      spak: .stodkontaktGerKand, namn: "stödkontaktGerKänd", enhet: .jaNej,
      slag: .alternativ(["nej", "ja"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-12", affects: "G-12", kalla: "H-14",
      beskrivning: "Om en stödkontakt räknas som stödinsats när någon är känd.",
      description:
        "Whether a stödkontakt counts as a stödinsats where it is judged who is known."
    ),
    Spakrad(
      spak: .stodkontaktSlutTid, namn: "stödkontaktSlutTid", enhet: .vardagar, slag: .tal,
      forval: 1, lagst: 0, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-07", affects: "G-07", kalla: "H-09, H-14",
      beskrivning: "Tid från en återkallelse tills stödkontakten upphör.",
      description:
        "Time from a withdrawal until the stödkontakt ends."
    ),
  ]
}
