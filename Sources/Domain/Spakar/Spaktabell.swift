/// The lever table: the one place that names, bounds and explains every lever.
///
/// The parser, the JSON Schema, the reference page and `glapp levers` are all made from it.
/// Defaults and ranges: section 7 of the rule catalogue; all are assumptions but those marked.
public enum Spaktabell {
  /// By `Spak.index`.
  public static let rader: [Spakrad] = [
    Spakrad(
      spak: .antalEnskilda, namn: "antalEnskilda", enhet: .antal, slag: .tal,
      forval: 0, lagst: 0, hogst: 100000, kanSaknas: false,
      mark: .antagande,
      paverkar: "genomströmning", affects: "throughput", kalla: "H-83",
      beskrivning: "Personer som redan finns i modellen när körningen börjar.",
      description:
        "Persons who are in the model already when the run begins."
    ),
    Spakrad(
      spak: .behovslangd, namn: "behovslängd", enhet: .dagar, slag: .fordelning,
      forval: 365, lagst: 30, hogst: 3650, kanSaknas: false,
      mark: .antagande,
      paverkar: "allt", affects: "everything", kalla: "H-98",
      beskrivning: "Tid från att ett behov uppstår tills det upphör (median).",
      description:
        "Time from when a need arises until it ends (median)."
    ),
    Spakrad(
      spak: .akutOrograd, namn: "akutOrograd", enhet: .perAr, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-13", affects: "G-13", kalla: "SP-52",
      beskrivning: "Tillfällen av akut oro per person och år.",
      description:
        "Occasions of acute concern a person and year."
    ),
    Spakrad(
      spak: .maxAkutOro, namn: "maxAkutOro", enhet: .antal, slag: .tal,
      forval: 8, lagst: 1, hogst: 100, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-13", affects: "G-13", kalla: "SP-52",
      beskrivning: "Högsta antal tillfällen av akut oro för en person under en körning.",
      description:
        "The most occasions of acute concern for one person in a run."
    ),
    Spakrad(
      spak: .andelGranssnitt, namn: "andelGränssnitt", enhet: .andel, slag: .tal,
      forval: 0.2, lagst: 0, hogst: 0.6, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvister, G-12", affects: "tvister, G-12", kalla: "H-18",
      beskrivning: "Andel behov som tabellen inte kan ge till exakt en förvaltning.",
      description:
        "Share of needs that the table cannot give to exactly one förvaltning."
    ),
    Spakrad(
      spak: .flerbehov, namn: "flerbehov", enhet: .andel, slag: .tal,
      forval: 0.35, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "antal SP", affects: "number of SP", kalla: "ANS-31",
      beskrivning: "Andel personer som har behov i minst två förvaltningar.",
      description:
        "Share of persons with needs in at least two förvaltningar."
    ),
    Spakrad(
      spak: .upptacktssannolikhet, namn: "upptäcktssannolikhet", enhet: .andel, slag: .tal,
      forval: 0.8, lagst: 0.2, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-04, G-01", affects: "G-04, G-01", kalla: "SP-28",
      beskrivning:
        "Sannolikhet att ett behov i en annan förvaltning upptäcks vid besöket; prövas igen vid varje uppföljning.",
      description:
        "Probability that a need of another förvaltning is seen at the visit; tried again at each follow-up."
    ),
    Spakrad(
      spak: .initieringsgrad, namn: "initieringsgrad", enhet: .andel, slag: .tal,
      forval: 0.95, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-04", affects: "G-04", kalla: "SP-28",
      beskrivning: "Andel upptäckta behov som upptäckaren agerar på.",
      description:
        "Share of the needs seen on which whoever saw them acts."
    ),
    Spakrad(
      spak: .skyddadGrad, namn: "skyddadGrad", enhet: .andel, slag: .tal,
      forval: 0.01, lagst: 0, hogst: 0.2, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-39", affects: "G-39", kalla: "H-33",
      beskrivning: "Andel personer med skyddade personuppgifter.",
      description:
        "Share of persons with skyddade personuppgifter."
    ),
    Spakrad(
      spak: .kandTidsfonster, namn: "kändTidsfönster", enhet: .ar, slag: .tal,
      forval: 5, lagst: 1, hogst: 10, kanSaknas: false,
      mark: .regel,
      paverkar: "G-12", affects: "G-12", kalla: "ANS-41",
      beskrivning: "Hur länge en stödinsats gör personen känd (gallringsgränsen).",
      description:
        "How long a stödinsats makes a person known (the limit for weeding records)."
    ),
    Spakrad(
      spak: .aldrealder, namn: "äldreålder", enhet: .ar, slag: .tal,
      forval: 65, lagst: 60, hogst: 75, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-12", affects: "G-12", kalla: "H-18",
      beskrivning: "Från vilken ålder en person räknas som äldre.",
      description:
        "From which age a person counts as older."
    ),
    Spakrad(
      spak: .battreHemGrad, namn: "bättreHemGrad", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "antal SP, tvister", affects: "number of SP, tvister", kalla: "SP-21, H-96",
      beskrivning:
        "Andel uppföljningar av ett eget ärende med beslut där förvaltningen ser att en annan bättre kan möta behovet.",
      description:
        "Share of follow-ups of an own ärende with a beslut at which the förvaltning sees that another could better meet the need."
    ),
    Spakrad(
      spak: .dubbelkontakt, namn: "dubbelkontakt", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "antal SP", affects: "number of SP", kalla: "H-87",
      beskrivning:
        "Andel personer med behov i flera förvaltningar som vänder sig till två förvaltningar på en gång.",
      description:
        "Share of persons with needs in several förvaltningar who turn to two of them at once."
    ),
    Spakrad(
      spak: .granssnittUtanAnsprak, namn: "gränssnittUtanAnspråk", enhet: .andel, slag: .tal,
      forval: 0.3, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-12, G-01", affects: "G-12, G-01", kalla: "H-18",
      beskrivning: "Andel gränssnittsbehov som ingen förvaltning gör anspråk på (annars flera).",
      description:
        "Share of gränssnitt needs that no förvaltning claims (else several do)."
    ),
    Spakrad(
      spak: .granssnittGeografiskt, namn: "gränssnittGeografiskt", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-12, tvister", affects: "G-12, tvister", kalla: "H-19",
      beskrivning:
        "Andel gränssnittsbehov där två socialförvaltningar tvistar om var personen hör hemma.",
      description:
        "Share of gränssnitt needs in which two socialförvaltningar dispute where the person belongs."
    ),
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
        "Limit for answering a kallelse; ingen = the literal reading."
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
        "Time until a mottag answers the telephone, 08–16 on vardagar."
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
      beskrivning: "Andel parter som godkänner en planversion.",
      description:
        "Share of parties that approve a version of the plan."
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
      beskrivning: "Andel parter som inte svarar på ett planutkast.",
      description:
        "Share of parties that do not answer a draft plan."
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
    Spakrad(
      spak: .ansvarUtanBeslut, namn: "ansvarUtanBeslut", enhet: .val,
      slag: .alternativ(["ingen", "initierande", "förstKontaktad", "gemensamt"]),
      forval: 0, lagst: 0, hogst: 3, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-01", affects: "G-01", kalla: "H-01",
      beskrivning:
        "Vem som svarar från den dag SP identifieras tills någon har beslutat; ingen = bokstavlig läsning.",
      description:
        "Who answers from the day that the SP is identified until somebody has decided; ingen = the literal reading."
    ),
    Spakrad(
      spak: .teamTopologi, namn: "teamTopologi", enhet: .val, slag: .alternativ(["12", "24", "4"]),
      forval: 0, lagst: 0, hogst: 2, kanSaknas: false,
      mark: .antagande,
      paverkar: "belastning, G-09", affects: "load, G-09", kalla: "H-20",
      beskrivning: "Antal operativa gränssnittsteam.",
      description:
        "Number of operativa gränssnittsteam."
    ),
    Spakrad(
      spak: .motesintervallOperativ, namn: "mötesintervallOperativ", enhet: .dagar, slag: .tal,
      forval: 14, lagst: 7, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "ANS-71, H-22",
      beskrivning: "Tid mellan operativa teammöten.",
      description:
        "Time between meetings of operative teams."
    ),
    Spakrad(
      spak: .motesintervallTaktisk, namn: "mötesintervallTaktisk", enhet: .dagar, slag: .tal,
      forval: 30, lagst: 14, hogst: 90, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "ANS-80, H-22",
      beskrivning: "Tid mellan taktiska teammöten.",
      description:
        "Time between meetings of tactical teams."
    ),
    Spakrad(
      spak: .motesintervallStrategisk, namn: "mötesintervallStrategisk", enhet: .dagar, slag: .tal,
      forval: 90, lagst: 30, hogst: 180, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "ANS-93, H-22",
      beskrivning: "Tid mellan strategiska teammöten.",
      description:
        "Time between meetings of strategic teams."
    ),
    Spakrad(
      spak: .moteskapacitetOperativ, namn: "möteskapacitetOperativ", enhet: .antal, slag: .tal,
      forval: 20, lagst: 1, hogst: 200, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-22",
      beskrivning: "Frågor som ett operativt möte hinner med.",
      description:
        "Matters for which an operative meeting has time."
    ),
    Spakrad(
      spak: .moteskapacitetTaktisk, namn: "möteskapacitetTaktisk", enhet: .antal, slag: .tal,
      forval: 15, lagst: 1, hogst: 200, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-22",
      beskrivning: "Frågor som ett taktiskt möte hinner med.",
      description:
        "Matters for which a tactical meeting has time."
    ),
    Spakrad(
      spak: .moteskapacitetStrategisk, namn: "möteskapacitetStrategisk", enhet: .antal, slag: .tal,
      forval: 10, lagst: 1, hogst: 200, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-22",
      beskrivning: "Frågor som ett strategiskt möte hinner med.",
      description:
        "Matters for which a strategic meeting has time."
    ),
    Spakrad(
      spak: .nivagransOperativ, namn: "nivågränsOperativ", enhet: .vardagar, slag: .tal,
      forval: nil, lagst: 1, hogst: 60, kanSaknas: true,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-24",
      beskrivning:
        "Tidsgräns på operativ nivå som tvingar fram ett lyft; ingen = bokstavlig läsning.",
      description:
        "Limit at the operative level that forces a lift; ingen = the literal reading."
    ),
    Spakrad(
      spak: .nivagransTaktisk, namn: "nivågränsTaktisk", enhet: .vardagar, slag: .tal,
      forval: nil, lagst: 1, hogst: 60, kanSaknas: true,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-24",
      beskrivning: "Tidsgräns på taktisk nivå som tvingar fram ett lyft.",
      description:
        "Limit at the tactical level that forces a lift."
    ),
    Spakrad(
      spak: .nivagransStrategisk, namn: "nivågränsStrategisk", enhet: .vardagar, slag: .tal,
      forval: nil, lagst: 1, hogst: 60, kanSaknas: true,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-24",
      beskrivning: "Tidsgräns på strategisk nivå som tvingar fram en begäran om medling.",
      description:
        "Limit at the strategic level that forces a request for medling."
    ),
    Spakrad(
      spak: .eskaleringstroskelOperativ, namn: "eskaleringströskelOperativ", enhet: .vardagar,
      slag: .tal,
      forval: 10, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "H-24",
      beskrivning: "Stillestånd på operativ nivå efter vilket G-09 öppnas; tvingar ingenting.",
      description:
        "Standstill at the operative level after which G-09 opens; forces nothing."
    ),
    Spakrad(
      spak: .eskaleringstroskelTaktisk, namn: "eskaleringströskelTaktisk", enhet: .vardagar,
      slag: .tal,
      forval: 15, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "H-24",
      beskrivning: "Stillestånd på taktisk nivå efter vilket G-09 öppnas.",
      description:
        "Standstill at the tactical level after which G-09 opens."
    ),
    Spakrad(
      spak: .eskaleringstroskelStrategisk, namn: "eskaleringströskelStrategisk", enhet: .vardagar,
      slag: .tal,
      forval: 20, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "H-24",
      beskrivning: "Stillestånd på strategisk nivå efter vilket G-09 öppnas.",
      description:
        "Standstill at the strategic level after which G-09 opens."
    ),
    Spakrad(
      spak: .losningOperativ, namn: "lösningssannolikhetOperativ", enhet: .andel, slag: .tal,
      forval: 0.6, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvisters längd", affects: "length of tvister", kalla: "ANS-110",
      beskrivning: "Sannolikhet att ett försök på operativ nivå lyckas.",
      description:
        "Probability that an attempt at the operative level succeeds."
    ),
    Spakrad(
      spak: .losningTaktisk, namn: "lösningssannolikhetTaktisk", enhet: .andel, slag: .tal,
      forval: 0.6, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvisters längd", affects: "length of tvister", kalla: "ANS-110",
      beskrivning: "Sannolikhet att ett försök på taktisk nivå lyckas.",
      description:
        "Probability that an attempt at the tactical level succeeds."
    ),
    Spakrad(
      spak: .losningStrategisk, namn: "lösningssannolikhetStrategisk", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvisters längd", affects: "length of tvister", kalla: "ANS-110",
      beskrivning: "Sannolikhet att ett försök på strategisk nivå lyckas.",
      description:
        "Probability that an attempt at the strategic level succeeds."
    ),
    Spakrad(
      spak: .lyftbenagenhet, namn: "lyftbenägenhet", enhet: .andel, slag: .tal,
      forval: 0.7, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "H-24",
      beskrivning: "Sannolikhet att parten lyfter efter ett misslyckat försök.",
      description:
        "Probability that the party lifts the matter after a failed attempt."
    ),
    Spakrad(
      spak: .medlingsbenagenhet, namn: "medlingsbenägenhet", enhet: .andel, slag: .tal,
      forval: 0.8, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-09", affects: "G-08, G-09", kalla: "ANS-112, H-24",
      beskrivning: "Sannolikhet att medling begärs efter ett misslyckat strategiskt försök.",
      description:
        "Probability that medling is asked for after a failed strategic attempt."
    ),
    Spakrad(
      spak: .samordningsgruppLyftGrad, namn: "samordningsgruppLyftGrad", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "ANS-97, H-25",
      beskrivning: "Andel misslyckade strategiska försök som även lyfts till samordningsgruppen.",
      description:
        "Share of failed strategic attempts that are lifted to samordningsgruppen too."
    ),
    Spakrad(
      spak: .samordningsgruppTid, namn: "samordningsgruppTid", enhet: .vardagar, slag: .tal,
      forval: 30, lagst: 1, hogst: 120, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-09", affects: "G-09", kalla: "H-25",
      beskrivning: "Tid tills samordningsgruppen svarar.",
      description:
        "Time until samordningsgruppen answers."
    ),
    Spakrad(
      spak: .medlingstid, namn: "medlingstid", enhet: .vardagar, slag: .fordelning,
      forval: 20, lagst: 5, hogst: 120, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvisters längd", affects: "length of tvister", kalla: "H-26",
      beskrivning: "Tid från begäran om medling till svar (median).",
      description:
        "Time from a request for medling to the answer (median)."
    ),
    Spakrad(
      spak: .avvisningsgrad, namn: "avvisningsgrad", enhet: .andel, slag: .tal,
      forval: 0.05, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "tvisters längd", affects: "length of tvister", kalla: "H-26",
      beskrivning: "Andel begäranden som kommissionen inte tar upp.",
      description:
        "Share of requests that the commission does not take up."
    ),
    Spakrad(
      spak: .kommissionsstorlek, namn: "kommissionsstorlek", enhet: .antal, slag: .tal,
      forval: 5, lagst: 3, hogst: 9, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S16", affects: "INV-S16", kalla: "H-26",
      beskrivning: "Ledamöter i medlingskommissionen.",
      description:
        "Members of medlingskommissionen."
    ),
    Spakrad(
      spak: .kommissionspool, namn: "kommissionspool", enhet: .antal, slag: .tal,
      forval: 12, lagst: 6, hogst: 30, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S16", affects: "INV-S16", kalla: "H-26",
      beskrivning:
        "Personer som ledamöter tas från, jämnt över förvaltningarna, chefer och jurister.",
      description:
        "Persons that members are taken from, evenly over the förvaltningar, chefer and jurists."
    ),
    Spakrad(
      spak: .kommissionskvorum, namn: "kommissionskvorum", enhet: .antal, slag: .tal,
      forval: 3, lagst: 1, hogst: 9, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S16", affects: "INV-S16", kalla: "H-26",
      beskrivning: "Minsta antal obundna ledamöter, varav minst en jurist.",
      description:
        "The fewest unbound members, at least one of them a jurist."
    ),
    Spakrad(
      spak: .juristandel, namn: "juristandel", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0.2, hogst: 0.8, kanSaknas: false,
      mark: .antagande,
      paverkar: "INV-S16, tvisters längd", affects: "INV-S16, length of tvister",
      kalla: "H-26, ANS-116",
      beskrivning: "Andel jurister (resten chefer) bland dem som ledamöter tas från.",
      description:
        "Share of jurists (the rest are chefer) among those that members are taken from."
    ),
    Spakrad(
      spak: .ansvarFlyttas, namn: "ansvarFlyttas", enhet: .andel, slag: .tal,
      forval: 0.5, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-40", affects: "G-40", kalla: "H-86",
      beskrivning: "Andel lösningar som ger ansvaret till en annan än den som har beslutet.",
      description:
        "Share of solutions that give ansvar to another than the one with the beslut."
    ),
    Spakrad(
      spak: .foljsamhetUtlatande, namn: "följsamhetUtlåtande", enhet: .andel, slag: .tal,
      forval: 0.9, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-10", affects: "G-10", kalla: "H-27",
      beskrivning: "Sannolikhet att parterna följer ett utlåtande.",
      description:
        "Probability that the parties follow an utlåtande."
    ),
    Spakrad(
      spak: .beslutstidEfterUtlatande, namn: "beslutstidEfterUtlåtande", enhet: .vardagar,
      slag: .tal,
      forval: 10, lagst: 1, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-10", affects: "G-10", kalla: "H-27",
      beskrivning: "Tid som parterna har på sig att besluta efter ett utlåtande.",
      description:
        "Time that the parties have to decide after an utlåtande."
    ),
    Spakrad(
      spak: .omprovningstid, namn: "omprövningstid", enhet: .vardagar, slag: .tal,
      forval: 20, lagst: 1, hogst: 120, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08, G-10", affects: "G-08, G-10", kalla: "H-27",
      beskrivning: "Tid tills en olöst tvist får anmälas till medling på nytt.",
      description:
        "Time until an unsolved tvist may be brought to medling again."
    ),
    Spakrad(
      spak: .direktorsbeslut, namn: "direktörsbeslut", enhet: .jaNej,
      slag: .alternativ(["nej", "ja"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-08", affects: "G-08", kalla: "H-28",
      beskrivning: "Om förvaltningsdirektörerna avgör en tvist som kvarstår olöst.",
      description:
        "Whether the förvaltningsdirektörer settle a tvist that remains unsolved."
    ),
    Spakrad(
      spak: .overlamningstid, namn: "överlämningstid", enhet: .dagar, slag: .tal,
      forval: 10, lagst: 0, hogst: 60, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-40", affects: "G-40", kalla: "H-86",
      beskrivning: "Tid från överenskommelse eller löst tvist tills det nya insatsbeslutet gäller.",
      description:
        "Time from an överenskommelse or a solved tvist until the new insatsbeslut is in force."
    ),
    Spakrad(
      spak: .overlamningsordning, namn: "överlämningsordning", enhet: .val,
      slag: .alternativ(["nyttBeslutFörst", "gammaltSlutarVidLöst"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-40", affects: "G-40", kalla: "H-86",
      beskrivning: "Vilket beslut som upphör först när ansvaret flyttas.",
      description:
        "Which beslut ends first when ansvar moves."
    ),
    Spakrad(
      spak: .hinderGrad, namn: "hinderGrad", enhet: .andel, slag: .tal,
      forval: 0.1, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "-", affects: "-", kalla: "ANS-82, H-25",
      beskrivning: "Andel operativa möten som rapporterar ett hinder till det taktiska teamet.",
      description:
        "Share of operative meetings that report an obstacle to the tactical team."
    ),
    Spakrad(
      spak: .nyckeltalsintervall, namn: "nyckeltalsintervall", enhet: .dagar, slag: .tal,
      forval: 30, lagst: 7, hogst: 180, kanSaknas: false,
      mark: .antagande,
      paverkar: "-", affects: "-", kalla: "ANS-90, H-25",
      beskrivning:
        "Tid mellan de nyckeltal som varje förvaltning skickar till de strategiska teamen.",
      description:
        "Time between the nyckeltal that each förvaltning sends to the strategic teams."
    ),
    Spakrad(
      spak: .overforingstid, namn: "överföringstid", enhet: .minuter, slag: .tal,
      forval: 1, lagst: 1, hogst: 1440, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla tider", affects: "all times", kalla: "H-74",
      beskrivning: "Kortaste tid ett meddelande tar mellan två aktörer (lookahead).",
      description:
        "The shortest time that a message takes between two actors (lookahead)."
    ),
    Spakrad(
      spak: .kanalEnskild, namn: "kanalEnskild", enhet: .val,
      slag: .alternativ(["muntligt", "brev", "e-post"]),
      forval: 0, lagst: 0, hogst: 2, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03", affects: "G-03", kalla: "H-84",
      beskrivning:
        "Hur handläggaren och den enskilde talar med varandra om samtycket.",
      description:
        "How the handläggare and the enskild talk to one another about the samtycke."
    ),
    Spakrad(
      spak: .kanalKallelse, namn: "kanalKallelse", enhet: .val,
      slag: .alternativ(["e-post", "brev"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-05", affects: "G-05", kalla: "H-84",
      beskrivning:
        "Hur kallelsen, påminnelsen och svaret skickas.",
      description:
        "How the kallelse, the reminder and the answer are sent."
    ),
    Spakrad(
      spak: .kanalForvaltningar, namn: "kanalFörvaltningar", enhet: .val,
      slag: .alternativ(["e-post", "brev"]),
      forval: 0, lagst: 0, hogst: 1, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-06, G-07, G-08, G-28", affects: "G-06, G-07, G-08, G-28", kalla: "H-84",
      beskrivning:
        "Hur förvaltningarna skickar allt annat till varandra: planer, överenskommelser, besked i tvister.",
      description:
        "How the förvaltningar send one another everything else: plans, överenskommelser, answers in tvister."
    ),
    Spakrad(
      spak: .postgang, namn: "postgång", enhet: .vardagar, slag: .tal,
      forval: 2, lagst: 0, hogst: 7, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-03, G-05, G-06", affects: "G-03, G-05, G-06", kalla: "H-84",
      beskrivning:
        "Hur länge ett brev är på väg.",
      description:
        "How long a letter is on its way."
    ),
    Spakrad(
      spak: .meddelandeforlust, namn: "meddelandeförlust", enhet: .andel, slag: .tal,
      forval: 0.005, lagst: 0, hogst: 0.1, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Andel brev som försvinner på vägen.",
      description:
        "Share of letters that are lost on their way."
    ),
    Spakrad(
      spak: .epostForlust, namn: "epostFörlust", enhet: .andel, slag: .tal,
      forval: 0, lagst: 0, hogst: 0.1, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Andel e-brev som aldrig kommer fram.",
      description:
        "Share of e-mails that never arrive."
    ),
    Spakrad(
      spak: .epostForsening, namn: "epostFörsening", enhet: .andel, slag: .tal,
      forval: 0, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Andel e-brev som kommer fram för sent.",
      description:
        "Share of e-mails that arrive too late."
    ),
    Spakrad(
      spak: .epostForseningstid, namn: "epostFörseningstid", enhet: .vardagar, slag: .fordelning,
      forval: 2, lagst: 1, hogst: 5, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Hur mycket för sent ett försenat e-brev, eller ett andra exemplar, kommer (median).",
      description:
        "How much too late a delayed e-mail, or a second copy, arrives (median)."
    ),
    Spakrad(
      spak: .epostDubblett, namn: "epostDubblett", enhet: .andel, slag: .tal,
      forval: 0, lagst: 0, hogst: 0.5, kanSaknas: false,
      mark: .antagande,
      paverkar: "oväntade meddelanden", affects: "unexpected messages", kalla: "H-84",
      beskrivning:
        "Andel e-brev som kommer två gånger.",
      description:
        "Share of e-mails that come twice."
    ),
    Spakrad(
      spak: .omsandning, namn: "omsändning", enhet: .vardagar, slag: .tal,
      forval: 10, lagst: 1, hogst: 40, kanSaknas: true,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Efter hur lång tid avsändaren skickar ett försvunnet meddelande på nytt; ”ingen” om det aldrig märks.",
      description:
        "After how long the sender sends a lost message again; ”ingen” where it is never noticed."
    ),
    Spakrad(
      spak: .maxSandningar, namn: "maxSändningar", enhet: .antal, slag: .tal,
      forval: 4, lagst: 1, hogst: 20, kanSaknas: false,
      mark: .antagande,
      paverkar: "alla glapp", affects: "all glapp", kalla: "H-84",
      beskrivning:
        "Hur många gånger ett försvunnet meddelande skickas som mest, den första inräknad.",
      description:
        "How many times a lost message is sent at the most, the first one included."
    ),
  ]
}
