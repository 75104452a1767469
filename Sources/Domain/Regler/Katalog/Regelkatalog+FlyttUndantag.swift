extension Regelkatalog {
  /// FLYTT: ansökningar, undantag och förhandsbesked.
  static let flyttUndantag: [Avsnitt] = [
    Avsnitt(
      .overflyttning,
      """
      Rutin › Ansökningar som inkommer under pågående överlämningsprocess eller saknar ärende inom \
      FFS
      """,
      [
        Rad(
          77, "Applications after the agreed date go to the new stadsområde", rader: "L240-242",
          .ska,
          [.glapp(.g22)],
          citat: """
            Ansökningar som inkommer efter att stadsområdena kommit överens om överlämningsdatum ska \
            skickas till nya stadsområdet
            """),
        Rad(
          78, "Current handläggare supplies information", rader: "L242-244", .ska,
          [.glapp(.g22)],
          citat: """
            Nuvarande handläggare bistår med den information som ny handläggare behöver för att utreda \
            ansökan
            """),
      ]),
    Avsnitt(
      .overflyttning, "Rutin › Undantag från rutin",
      [
        Rad(
          99,
          """
          The listed decisions are not handed over (umbrella; ID out of order)
          """, rader: "L247", .forbud,
          [.brott],
          citat: "De beslut som stadsområdena inte ska överlämna är"),
        Rad(
          79, "Medicinsk förtur: keep until executed and working", rader: "L249-251", .forbud,
          [.brott, .glapp(.g23)],
          citat: """
            behåller ansvarigt stadsområde ärendet tills att insatsen är verkställd och fungerar
            """),
        Rad(
          80, "Förste socialsekreterare may discuss it", rader: "L251-253", .kan,
          [.ingen],
          citat: "kan vara viktigt att diskutera ärendet förste socialsekreterare emellan"),
        Rad(
          81, "Massflyktingsdirektivet: even distribution by Centrum's mottag", rader: "L255-261",
          .ska,
          [.brott],
          citat: """
            fördelas ärendet via Centrums mottag i jämn fördelning till ansvarigt stadsområde oberoende \
            i vilket stadsområde lägenheten ligger
            """),
        Rad(
          82, "Own lease shorter than six months: keep", rader: "L263-267", .forbud,
          [.brott, .glapp(.g23)],
          citat: """
            Personer som ordnar eget kontrakt som är kortare än 6 månader behåller nuvarande geografiskt \
            område
            """),
        Rad(
          83, "F100: move only on förstahandskontrakt", rader: "L269-271", .ska,
          [.brott],
          citat: "När brukaren eventuellt får ett förstahandskontrakt flyttas ärendet över"),
        Rad(
          84, "F100: the child follows the vårdnadshavare", rader: "L271-273", .ska,
          [.brott],
          citat:
            "där en vårdnadshavare flyttar till F100 följer barnet vårdnadshavarens tillhörighet"),
        Rad(
          85, "Children's BmSS placements under LSS are not transferred", rader: "L275", .forbud,
          [.brott],
          citat: "Alla placeringar avseende barn med beslut om BmSS enligt LSS"),
        Rad(
          86, "They follow the vårdnadshavare's folkbokföringsadress", rader: "L275-277", .ska,
          [.brott],
          citat: "ärendet ska följa vårdnadshavarnas folkbokföringsadress"),
        Rad(
          87, "Support because of hemlöshet is not transferred", rader: "L279-281", .forbud,
          [.brott],
          citat: "Beslut om stöd på grund av hemlöshet"),
        Rad(
          88, "Three addresses: keep two years", rader: "L283-287", .forbud,
          [.brott],
          citat: """
            Stenklevsgatan uppgång D, Gärdsåsgatan och Dockeredsvägen behålls av placerande stadsområde \
            i två år innan överflyttning kan ske
            """),
        Rad(
          89, "Kallebäck and Bergsjöhöjd: never transferred", rader: "L289-291", .forbud,
          [.brott],
          citat: """
            Beslut om boende på Kallebäck och Bergsjöhöjd behåller alla stadsområden och flyttas inte \
            över
            """),
        Rad(
          90, "Child with SF Barn och familj case: wait", rader: "L293-297", .forbud,
          [.brott, .glapp(.g23)],
          citat: """
            sker ingen överflyttning förrän ärendet inom SF är avslutat eller överflyttat till nytt \
            stadsområde
            """),
      ]),
    Avsnitt(
      .overflyttning, "Rutin › Förhandsbesked",
      [
        Rad(
          91, "Sydväst may transfer despite a rättsprocess", rader: "L301-303", .kan,
          [.ingen],
          citat: """
            kan stadsområde Sydväst flytta över ärende även om det finns en pågående rättsprocess
            """),
        Rad(
          92, "Sydväst stays as medhandläggare", rader: "L305-307", .ska,
          [.brott],
          citat: "Sydväst är kvar som medhandläggare tills rättsprocessen är avslutad"),
        Rad(
          93, "The new stadsområde handles everything else", rader: "L307-309", .ska,
          [.glapp(.g22)],
          citat: "Det nya stadsområdet ansvarar för övriga händelser i ärendet"),
        Rad(
          94, "Order removal as medhandläggare", rader: "L310-312", .ska,
          [.brott],
          citat: "beställning till LVS-support om att bli borttagen som medhandläggare"),
      ]),
    Avsnitt(
      .overflyttning, "Koppling till andra styrande dokument",
      [
        Rad(
          95, "Gallring routine says what is physical, scanned and culled", rader: "L319-329", .def,
          [.konf],
          citat:
            "Ger instruktioner för vilka handlingar/dokument som behöver finnas i fysiskt format"),
        Rad(
          96, "Routine for skyddade personuppgifter governs file sending", rader: "L331-337", .def,
          [.konf],
          citat: "Anger hantering vid översändelse av fysisk personakt"),
        Rad(
          97,
          """
          Routine on sammanhållen ärendehandläggning governs the hemlöshet exception
          """, rader: "L339-347", .def,
          [.konf],
          citat: "Tydliggör agerande vid undantaget"),
      ]),
    Avsnitt(
      .overflyttning, "Stödjande dokument",
      [
        Rad(
          98, "The template is a supporting document", rader: "L349-350", .def,
          [.konf],
          citat: "Mall i Treserva FH överflyttning SoL/LSS")
      ]),
  ]
}
