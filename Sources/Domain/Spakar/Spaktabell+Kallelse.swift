extension Spaktabell {
  /// The kallelse, the meeting and the first contact.
  static let kallelse: [Spakrad] = [
    Spakrad(
      spak: .kallelseSvarstid, namn: "kallelseSvarstid", enhet: .vardagar, slag: .fordelning,
      forval: 2, lagst: 0, hogst: 15, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-03",
      beskrivning: "Tid tills en kallad förvaltning svarar (median).",
      description:
        "Time until a called förvaltning answers (median)."
    ),
    Spakrad(
      spak: .kallelseSvarsgrans, namn: "kallelseSvarsgräns", enhet: .vardagar, slag: .tal,
      forval: nil, lagst: 1, hogst: 15, kanSaknas: true,
      mark: .antagande,
      paverkar: "G-05, tvister", affects: "G-05, tvister", kalla: "H-03",
      beskrivning: "Tidsgräns för att svara på en kallelse; ingen = bokstavlig läsning.",
      description:
        "Limit for answering a kallelse; none (”ingen”) is the literal reading."
    ),
    Spakrad(
      spak: .avbojSannolikhet, namn: "avböjSannolikhet", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05, tvister", affects: "G-05, tvister", kalla: "H-03",
      beskrivning: "Andel kallade som avböjer (\"inte vårt\").",
      description:
        "Share of those called who decline (”not ours”)."
    ),
    Spakrad(
      spak: .annatForslagSannolikhet, namn: "annatFörslagSannolikhet", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-03",
      beskrivning: "Andel kallade som föreslår en annan tid.",
      description:
        "Share of those called who propose another time."
    ),
    Spakrad(
      spak: .forhinderSannolikhet, namn: "förhinderSannolikhet", enhet: .andel, slag: .tal,
      forval: 0.03, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-03",
      beskrivning: "Andel kallade som anmäler förhinder i förväg.",
      description:
        "Share of those called who say beforehand that they cannot come."
    ),
    Spakrad(
      spak: .tystnadSannolikhet, namn: "tystnadSannolikhet", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-03",
      beskrivning: "Andel kallade som inte svarar; de väntas ändå.",
      description:
        "Share of those called who do not answer; they are expected all the same."
    ),
    Spakrad(
      spak: .maxKallelser, namn: "maxKallelser", enhet: .antal, slag: .tal,
      forval: 3, lagst: 1, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05, tvister", affects: "G-05, tvister", kalla: "H-95",
      beskrivning: "Antal missade möten innan det blir en tvist om samarbetet.",
      description:
        "Missed meetings before it becomes a tvist about the samarbete."
    ),
    Spakrad(
      spak: .omkallelseTid, namn: "omkallelseTid", enhet: .vardagar, slag: .tal,
      forval: 3, lagst: 0, hogst: 30, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-05",
      beskrivning: "Tid från ett uteblivet möte till en ny kallelse.",
      description:
        "Time from a missed meeting to a new kallelse."
    ),
    Spakrad(
      spak: .motesframforhallning, namn: "mötesframförhållning", enhet: .vardagar, slag: .tal,
      forval: 7, lagst: 1, hogst: 30, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "SP-54",
      beskrivning: "Tid från kallelse till mötet.",
      description:
        "Time from the kallelse to the meeting."
    ),
    Spakrad(
      spak: .franvarograd, namn: "frånvarograd", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05, avvikelser", affects: "G-05, avvikelser", kalla: "SP-60",
      beskrivning: "Sannolikhet att en kallad part uteblir från mötet.",
      description:
        "Probability that a called party stays away from the meeting."
    ),
    Spakrad(
      spak: .andelGiltigOrsak, namn: "andelGiltigOrsak", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "avvikelser", affects: "avvikelser", kalla: "H-05",
      beskrivning: "Andel frånvaro som har giltig orsak.",
      description:
        "Share of absences with giltig orsak."
    ),
    Spakrad(
      spak: .avvikelsegrad, namn: "avvikelsegrad", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "avvikelser", affects: "avvikelser", kalla: "H-05",
      beskrivning: "Andel frånvaro utan giltig orsak som rapporteras.",
      description:
        "Share of absences without giltig orsak that are reported."
    ),
    Spakrad(
      spak: .deltagandeforslagGrad, namn: "deltagandegrad", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S15", affects: "INV-S15", kalla: "H-97",
      beskrivning: "Andel kallelser som föreslår att den enskilde deltar.",
      description:
        "Share of kallelser that propose that the enskild takes part."
    ),
    Spakrad(
      spak: .deltagandeSamtycke, namn: "deltagandeJa", enhet: .andel, slag: .tal,
      forval: 0.7, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S15", affects: "INV-S15", kalla: "H-97",
      beskrivning: "Andel kallade som bedömer att den enskilde bör delta, när det föreslås.",
      description:
        "Share of those called who judge that the enskild should take part, where it is proposed."
    ),
    Spakrad(
      spak: .kontaktsvarstid, namn: "kontaktSvarstid", enhet: .vardagar, slag: .tal,
      forval: 1, lagst: 0, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-14", affects: "G-14", kalla: "H-34, H-92",
      beskrivning: "Tid tills ett mottag svarar på e-post.",
      description:
        "Time until a mottag answers e-mail."
    ),
    Spakrad(
      spak: .telefonsvarstid, namn: "telefonSvarstid", enhet: .minuter, slag: .tal,
      forval: 1, lagst: 1, hogst: 480, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-14", affects: "G-14", kalla: "H-34, H-92",
      beskrivning: "Tid tills ett mottag svarar i telefon, 08–16 på vardagar.",
      description:
        "Time until a mottag answers the telephone, 08–16 on working days."
    ),
    Spakrad(
      spak: .felMottag, namn: "felMottag", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-14", affects: "G-14", kalla: "H-92",
      beskrivning: "Andel första kontakter som hamnar i fel mottag och lämnas vidare.",
      description:
        "Share of first contacts that come to the wrong mottag and are handed on."
    ),
    Spakrad(
      spak: .moteTidigast, namn: "möteTidigast", enhet: .antal, slag: .tal,
      forval: 9, lagst: 8, hogst: 15, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "SP-58",
      beskrivning: "Klockslag (hel timme) då dagens första SP-möten kan börja.",
      description:
        "Hour of the day at which the first SP meetings can begin."
    ),
    Spakrad(
      spak: .moteSenast, namn: "möteSenast", enhet: .antal, slag: .tal,
      forval: 15, lagst: 8, hogst: 15, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "SP-58",
      beskrivning: "Klockslag (hel timme) då dagens sista SP-möten kan börja.",
      description:
        "Hour of the day at which the last SP meetings can begin."
    ),
    Spakrad(
      spak: .motetsVantan, namn: "mötetsVäntan", enhet: .minuter, slag: .tal,
      forval: 60, lagst: 1, hogst: 480, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05, G-06, avvikelser", affects: "G-05, G-06, avvikelser", kalla: "H-05, H-95",
      beskrivning: "Så länge efter utsatt tid avgörs om mötet blev av eller uteblev.",
      description:
        "How long after its time it is judged whether the meeting was held."
    ),
    Spakrad(
      spak: .viktBehov, namn: "viktBehov", enhet: .antal, slag: .tal,
      forval: 3, lagst: 0, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "ansvar, G-40", affects: "ansvar, G-40", kalla: "H-38",
      beskrivning:
        "Vikt för den som gör anspråk på behovet, när parterna väljer vem som ska ansvara.",
      description:
        "Weight of whoever claims the need, when the parties choose who shall answer for it."
    ),
    Spakrad(
      spak: .viktKontinuitet, namn: "viktKontinuitet", enhet: .antal, slag: .tal,
      forval: 2, lagst: 0, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "ansvar, G-40", affects: "ansvar, G-40", kalla: "H-38",
      beskrivning:
        "Vikt för den som redan har ett beslut om behovet, när parterna väljer vem som ska ansvara.",
      description:
        "Weight of whoever has a beslut about the need already, when the parties choose who shall answer for it."
    ),
    Spakrad(
      spak: .viktHandlaggare, namn: "viktFåHandläggare", enhet: .antal, slag: .tal,
      forval: 1, lagst: 0, hogst: 10, kanSaknas: false,
      mark: .antagande,
      paverkar: "ansvar, G-40", affects: "ansvar, G-40", kalla: "H-38",
      beskrivning:
        "Vikt för den som redan har ett ärende för personen, när parterna väljer vem som ska ansvara.",
      description:
        "Weight of whoever has an ärende for the person already, when the parties choose who shall answer for it."
    ),
  ]
}
