extension Spaktabell {
  /// Persons and their needs.
  static let inflode: [Spakrad] = [
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
  ]
}
