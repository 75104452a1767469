extension Regelkatalog {
  /// UTF: genomförandeplan, dokumentation och uppföljning.
  static let utfGenomforande: [Avsnitt] = [
    Avsnitt(
      .utforare, "Tabellrad: Genomförandeplan",
      [
        Rad(
          43, "Start within 3 weeks", rader: "L158-160", .ska,
          [.miss, .glapp(.g35)],
          citat: "inleder upprättande av genomförandeplan inom 3 veckor från verkställighetsdatum"),
        Rad(
          44, "Finished within 6 weeks", rader: "L160-161", .ska,
          [.miss, .glapp(.g35)],
          citat: "slutförd inom 6 veckor från verkställighetsdatum"),
        Rad(
          45, "Content: what, how, when, who", rader: "L161-163", .ska,
          [.brott],
          citat: "tydligt framgå vad som ska göras, hur, när och vem som ska utföra insatsen"),
        Rad(
          46, "Delivered to the enskild", rader: "L163-164", .ska,
          [.brott],
          citat: "Upprättad genomförandeplan delges den enskilde"),
        Rad(
          47, "Conditions for delaktighet", rader: "L166-169", .ska,
          [.brott],
          citat: """
            så långt det är möjligt ges förutsättningar att vara delaktig och införstådd med planeringen
            """),
        Rad(
          48, "How the enskild took part is shown", rader: "L169-170", .ska,
          [.brott],
          citat: "Hur den enskilde varit delaktig ska framgå i genomförandeplan"),
        Rad(
          49, "If not delaktig, document why", rader: "L170-172", .ska,
          [.brott],
          citat: "Om den enskilde inte är delaktig ska orsak dokumenteras"),
        Rad(
          50, "Revise on substantially changed needs", rader: "L174-175", .ska,
          [.glapp(.g38)],
          citat: """
            Vid väsentligt förändrade behov (ökade eller minskade) ska genomförandeplan revideras
            """),
        Rad(
          51, "Follow up at least once a year", rader: "L177-178", .ska,
          [.miss, .glapp(.g15)],
          citat: "Genomförandeplan ska följas upp minst en gång per år"),
        Rad(
          52, "Utförare with access writes it in the region's system", rader: "L180-182", .ska,
          [.brott],
          citat: """
            Utförare med tillgång till regionens verksamhetssystem upprättar genomförandeplan i detta
            """),
        Rad(
          53, "Others post the plan at least once a year", rader: "L182-186", .ska,
          [.miss],
          citat: """
            skickas aktuell genomförandeplan till myndighetsavdelningen per post minst en gång per år
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Social dokumentation av genomförande",
      [
        Rad(
          54, "Documentation shows measures taken", rader: "L191-192", .ska,
          [.brott],
          citat: "Dokumentationen skall visa vilka åtgärder som vidtagits under genomförandet"),
        Rad(
          55, "And how the goals were reached", rader: "L192-193", .ska,
          [.brott],
          citat: "hur målen i beslutet har uppnåtts"),
        Rad(
          56, "And events of importance", rader: "L193-194", .ska,
          [.brott],
          citat: "händelser av betydelse"),
        Rad(
          57, "Summarise at least every half year", rader: "L196-198", .ska,
          [.miss],
          citat: """
            Anteckningar sammanfattas skyndsamt dock minst en gång per halvår i verksamhetsjournalen
            """),
      ]),
    Avsnitt(
      .utforare, "Tabellrad: Uppföljning",
      [
        Rad(
          58, "Handläggaren asks in good time", rader: "L202-204", .ska,
          [.mjuk, .glapp(.g15)],
          citat: "Handläggaren efterfrågar i god tid hos utföraren hur det går inför en uppföljning"
        ),
        Rad(
          59, "Utföraren answers promptly", rader: "L205-207", .ska,
          [.glapp(.g15)],
          citat: "Utföraren meddelar skyndsamt tillbaka aktuell situation"),
        Rad(
          60, "Handläggaren makes the follow-up", rader: "L208", .ska,
          [.glapp(.g15)],
          citat: "Handläggaren gör en uppföljning"),
        Rad(
          61, "And documents it", rader: "L209-211", .ska,
          [.brott],
          citat: "Handläggaren dokumenterar uppföljningen i myndighetsjournalen"),
        Rad(
          62, "And messages the utförare", rader: "L211-212", .ska,
          [.glapp(.g38)],
          citat: "skickar ett meddelande till utföraren"),
        Rad(
          63, "New hemtjänst decision: simple follow-up after one month", rader: "L214-216", .ska,
          [.miss, .glapp(.g15)],
          citat: "Vid nya beslut om hemtjänst sker … uppföljning efter en månad"),
        Rad(
          64, "Yearly follow-up of all decisions", rader: "L218-220", .ska,
          [.miss, .glapp(.g15)],
          citat: "Årliga uppföljningar genomförs i samtliga beslut som berörs i denna rutin"),
        Rad(
          65, "May lead to ombedömning or new decisions", rader: "L222-223", .kan,
          [.ingen],
          citat: "Uppföljningen kan leda till ombedömning och/eller nya beslut"),
        Rad(
          66, "Tell utföraren what changes at ombedömning", rader: "L225-227", .ska,
          [.glapp(.g38)],
          citat: "Handläggaren meddelar utföraren vad ändringen gäller vid en ombedömning"),
      ]),
  ]
}
