extension Spaktabell {
  /// How messages travel, and what befalls them on their way.
  static let post: [Spakrad] = [
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
        "After how long the sender sends a lost message again; none (”ingen”) where it is never noticed."
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
