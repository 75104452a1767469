extension Spaktabell {
  /// Responsibility without a decision, and the teams that a tvist climbs through.
  static let samverkan: [Spakrad] = [
    Spakrad(
      spak: .ansvarUtanBeslut, namn: "ansvarUtanBeslut", enhet: .val,
      slag: .alternativ(["ingen", "initierande", "förstKontaktad", "gemensamt"]),
      forval: 0, lagst: 0, hogst: 3, kanSaknas: false,
      mark: .antagande,
      paverkar: "G-01", affects: "G-01", kalla: "H-01",
      beskrivning:
        "Vem som svarar från den dag SP identifieras tills någon har beslutat; ingen = bokstavlig läsning.",
      description:
        "Who answers from the day that the SP is identified until somebody has decided; none (”ingen”) is the literal reading."
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
        "Limit at the operative level that forces a lift; none (”ingen”) is the literal reading."
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
  ]
}
