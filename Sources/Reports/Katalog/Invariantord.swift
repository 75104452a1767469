import Domain

/// What is said of an invariant beside its property.
enum Invariantord {
  /// Why an invariant may break without a breach of a routine: the hole or lever behind it.
  static func forklaring(_ id: InvariantID, _ s: Rapportsprak) -> String? {
    switch id {
    case .s01:
      s(
        """
        Väntat vid bokstavlig läsning: hålet H-01. Så länge inget beslut finns pekar ANS-111 \
        inte ut någon, varken före eller under en tvist; pröva spaken ansvarUtanBeslut. Ett avslag \
        lämnar dessutom behovet öppet utan att någon ansvarar (H-98; spaken bifallsgrad).
        """,
        """
        Expected under the literal rules: the hole H-01. Without a beslut ANS-111 names nobody, \
        before or during a tvist; try the lever ansvarUtanBeslut. An avslag also leaves the need \
        open with nobody responsible (H-98; the lever bifallsgrad).
        """)
    case .s13:
      s(
        """
        Hålet H-88: inget säger när beslutet om stödkontakt fattas. Upphör personens behov strax \
        före prövningen har en part redan stängt sitt ärende och kan inte dokumentera.
        """,
        """
        The hole H-88: nothing says when the beslut on stödkontakt is taken. Where the needs end \
        just before the check, a party has closed its ärende already and cannot document.
        """)
    case .s43:
      s(
        """
        Hålet H-86: inget säger vilket beslut som upphör först när ansvaret flyttas; spakarna \
        överlämningsordning och överlämningstid.
        """,
        """
        The hole H-86: nothing says which beslut ends first when ansvar moves; the levers \
        överlämningsordning and överlämningstid.
        """)
    case .l25:
      s(
        "Det strategiska teamet har inte mötts sedan avvikelsen rapporterades; spaken mötesintervallStrategisk.",
        "The strategiskt team has not met since the report; the lever mötesintervallStrategisk.")
    case .s20:
      s(
        """
        Väntat vid bokstavlig läsning: hålet H-31. Utan samtycke, och när en SP är avslutad, får \
        avgifterna inte stämmas av mellan förvaltningarna, och summan kan passera maxtaxan.
        """,
        """
        Expected under the literal rules: the hole H-31. Without samtycke, and after an SP has \
        ended, the fees may not be compared between the förvaltningar, and their sum may pass \
        maxtaxan.
        """)
    case .l01:
      s(
        """
        Spaken initieringsgrad: en del av de sedda behoven agerar ingen på förrän vid nästa \
        uppföljning (spaken ärendeUppföljning), eller vid en senare.
        """,
        """
        The lever initieringsgrad: on some of the needs seen nobody acts before the next follow-up \
        (the lever ärendeUppföljning), or a later one.
        """)
    case .l06:
      s(
        """
        Hålen H-26 och H-27: ingen regel säger hur lång tid medlingskommissionen eller parterna \
        får ta. Ett svar som dröjer mer än dubbla medlingstid är ett brott, också när det kommer.
        """,
        """
        The holes H-26 and H-27: no rule says how long medlingskommissionen or the parties may \
        take. An answer after more than twice medlingstid counts as a breach, even when it comes.
        """)
    case .l04:
      s(
        "Hålen H-24 och H-27: inget tvingar en tvist att ta slut.",
        "The holes H-24 and H-27: nothing makes a tvist end.")
    default: nil
    }
  }
}
