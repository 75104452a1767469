extension Spaktabell {
  /// Medling, and how responsibility moves after it.
  static let medling: [Spakrad] = [
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
  ]
}
