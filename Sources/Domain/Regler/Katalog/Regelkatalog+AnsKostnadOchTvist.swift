extension Regelkatalog {
  /// ANS-98–124: kostnad, stödkontakt, oenighet och revidering.
  static let ansKostnadOchTvist: [Avsnitt] = [
    Avsnitt(
      .ansvarsfordelning, "Kostnadsansvar",
      [
        Rad(
          98, "Cost follows the förvaltning that granted the insats", rader: "L477-479", .ska,
          [.glapp(.g11), .brott],
          citat: "kostnadsansvaret för insatser följer den förvaltning som beviljat insatsen",
          .utford(rutin: .kostnad, brott: .glapp(.g11)),
          avsteg: "Ingen kostnad bokförs på den förvaltning som beviljat insatsen",
          departure: "No cost is booked on the förvaltning that granted the insats"),
        Rad(
          99, "From the beslutsdatum", rader: "L479", .ska,
          [.brott],
          citat: "från beslutsdatum",
          .utford(rutin: .kostnad, brott: .invariant(.s09)),
          avsteg: "Kostnaden bokförs först från dagen efter beslutsdatum",
          departure: "The cost is booked only from the day after the beslutsdatum"),
        Rad(
          100, "Regardless of verkställighet", rader: "L479", .ska,
          [.brott],
          citat: "oavsett verkställighet",
          .utford(rutin: .kostnad, brott: .invariant(.s09)),
          avsteg: "Kostnaden bokförs bara de dagar då insatsen verkställs",
          departure: "The cost is booked only for the days on which the insats is delivered"),
        Rad(
          101, "Samfinansiering 50/50 in some cases", rader: "L481", .kan,
          [.brott],
          citat: "I vissa fall kan det bli aktuellt med samfinansiering (dvs 50/50)",
          .utford(rutin: .kostnad, brott: .invariant(.s09)),
          avsteg: "Samfinansieringen delas 70/30 i stället för lika",
          departure: "The samfinansiering is split 70/30 instead of evenly"),
        Rad(
          102, "Only with SP including an överenskommelse", rader: "L481-483", .ska,
          [.brott],
          citat: "under förutsättning av samordnad plan inklusive överenskommelse finns",
          .utford(rutin: .kostnad, brott: .invariant(.s09)),
          avsteg: "Kostnaden delas utan överenskommelse i en SP",
          departure: "The cost is split without an överenskommelse in an SP"),
        Rad(
          103, "Not before the överenskommelse is upprättad", rader: "L483-485", .forbud,
          [.brott],
          citat: "Samfinansieringen kan gälla först när överenskommelsen är upprättad",
          .utford(rutin: .kostnad, brott: .invariant(.s09)),
          avsteg: "Kostnaden delas från beslutsdatum, före överenskommelsens dag",
          departure: """
            The cost is split from the beslutsdatum, before the day of the överenskommelse
            """),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Stödkontakt med socialsekreterare",
      [
        Rad(
          104, "One decides the insats, the other decides stödkontakt", rader: "L489-491", .ska,
          [.glapp(.g07)],
          citat: """
            den andra förvaltningen fattar ett administrativt beslut om stödkontakt med \
            socialsekreterare
            """,
          .utford(rutin: .stodkontakt, brott: .glapp(.g07)),
          avsteg: "Den andra förvaltningen fattar inget beslut om stödkontakt",
          departure: "The other förvaltning decides on no stödkontakt"),
        Rad(
          105, "No application for stödkontakt", rader: "L491-493", .def,
          [.brott],
          citat: "den enskilde inte behöver ansöka om stödkontakt",
          .kontrollerad(av: .invariant(.s14))),
        Rad(
          106, "Samtycke is enough", rader: "L493-495", .def,
          [.brott],
          citat: "Det räcker med ett samtycke för kontakt med den andra förvaltningen",
          .kontrollerad(av: .invariant(.s14))),
        Rad(
          107, "Both follow the person to a long-term solution", rader: "L495-497", .ska,
          [.glapp(.g01), .glapp(.g15), .glapp(.g40)],
          citat: "Förvaltningarna samarbetar och följer personen tills en långsiktig lösning nås",
          .utford(rutin: .spUppfoljning, brott: .glapp(.g15)),
          avsteg: "Parterna slutar följa personen: uppföljningen av SP med stödkontakt görs inte",
          departure: """
            The parties stop following the person: the follow-up of an SP with stödkontakt is \
            not done
            """),
        Rad(
          108, "Egenavgift never above maxtaxa", rader: "L498-500", .ska,
          [.glapp(.g24)],
          citat: """
            ansvarar och samordnar förvaltningarna så att den enskildes egenavgift inte överskrider \
            maxtaxa
            """,
          .utford(rutin: .avgift, brott: .glapp(.g24)),
          avsteg: "Förvaltningarna stämmer inte av avgifterna mot maxtaxan",
          departure: "The förvaltningar do not check the fees against the maxtaxa"),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Vid oenighet",
      [
        Rad(
          109, "Disputes must not hit the enskild", rader: "L504", .forbud,
          [.glapp(.g02), .glapp(.g08)],
          citat: "Tvister ska inte drabba den enskilde",
          .utford(rutin: .insats, brott: .invariant(.s06)),
          avsteg: "En pågående insats avbryts av organisatoriskt skäl när tvisten uppstår",
          departure: """
            An ongoing insats is broken off for an organisational reason when the tvist arises
            """),
        Rad(
          110, "First in the ordinary structure", rader: "L504-506", .ska,
          [.brott],
          citat:
            "hanteras i första hand inom ramen för ordinarie samverkansstruktur (se triangeln)",
          .utford(rutin: .medling, brott: .invariant(.s17)),
          avsteg: "Medling begärs innan frågan prövats i den ordinarie strukturen",
          departure: """
            Medling is asked for before the question has been tried in the ordinary structure
            """),
        Rad(
          111, "Until solved, the deciding förvaltning is responsible", rader: "L506-508", .ska,
          [.glapp(.g01), .glapp(.g08), .glapp(.g40), .brott],
          citat: """
            Tills tvisten är löst ligger ansvaret på den förvaltning som fattat beslut om insatsen
            """,
          .utford(rutin: .tvist, brott: .invariant(.s05)),
          avsteg: "Den förvaltning som fattat beslutet avslutar det medan tvisten pågår",
          departure: "The förvaltning that made the beslut ends it while the tvist goes on"),
        Rad(
          112, "Then medlingskommissionen is possible", rader: "L510", .kan,
          [.ingen],
          citat:
            "Om ingen lösning uppnås finns möjligheten att frågan lyfts till medlingskommissionen",
          .utford(rutin: .medling, brott: .ingen)),
        Rad(
          113, "One common function for the six", rader: "L512", .def,
          [.konf],
          citat: "Medlingskommissionen är en gemensam funktion för de sex socialförvaltningarna",
          .kontrollerad(
            av: .struktur(
              "Det finns exakt en medlingskommission, gemensam för de sex",
              en: "There is exactly one medlingskommission, common to the six"))
        ),
        Rad(
          114, "It can give utlåtanden in individual cases", rader: "L512-516", .kan,
          [.glapp(.g09)],
          citat: """
            Den kan bistå med utlåtanden i tvister mellan förvaltningar kring ansvarsfördelning i \
            individärenden
            """,
          .utford(rutin: .medling, brott: .glapp(.g09)),
          avsteg: "Kommissionen lämnar inget utlåtande",
          departure: "The kommission gives no utlåtande"),
        Rad(
          115, "Especially unclear legal or geographic belonging", rader: "L516", .def,
          [.ingen],
          citat: "särskilt vid oklar rättslig eller geografisk tillhörighet",
          .ingetBeteende(
            skal: """
              Pekar ut vilka tvister kommissionen särskilt är till för; begränsar inte vilka den kan ta \
              upp.
              """,
            reason: """
              Points out which tvister the kommission is there for above all; does not limit \
              which it may take up.
              """)),
        Rad(
          116, "Commission members", rader: "L518", .def,
          [.konf],
          citat: "Medlingskommissionen består av chefer och jurister från de olika förvaltningarna",
          .kontrollerad(
            av: .struktur(
              """
              Medlingskommissionens ledamöter är både chefer och jurister från de olika förvaltningarna
              """,
              en: """
                The members of medlingskommissionen are both chefer and lawyers from the \
                different förvaltningar
                """))),
        Rad(
          117, "Members are unconnected to the dispute", rader: "L518-520", .forbud,
          [.brott],
          citat: "utan direkt koppling till tvisten",
          .utford(rutin: .medling, brott: .invariant(.s16)),
          avsteg: "En ledamot med koppling till tvisten deltar",
          departure: "A member with a tie to the tvist takes part"),
        Rad(
          118, "Purpose: common praxis", rader: "L520-522", .syfte,
          [.ingen],
          citat: "syfte att bidra till gemensam praxis i gränssnittsfrågor",
          .utford(rutin: .medling, brott: .ingen)),
        Rad(
          119, "Utlåtanden are vägledande", rader: "L522", .def,
          [.brott, .glapp(.g10)],
          citat: "Utlåtanden från medlingskommissionen är vägledande",
          .utford(rutin: .medling, brott: .invariant(.s17)),
          avsteg:
            "Utlåtandet tillämpas som beslut: ansvaret flyttas utan parternas överenskommelse",
          departure: """
            The utlåtande is applied as a beslut: responsibility is moved without an \
            överenskommelse of the parties
            """
        ),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Revidering av rutin",
      [
        Rad(
          120, "Yearly aktualitetsprövning", rader: "L525", .ska,
          [.miss],
          citat: "Anvisningen ska aktualitetsprövas varje år",
          .utford(rutin: .anvisning, brott: .invariant(.l23)),
          avsteg: "Anvisningen aktualitetsprövas inte under året",
          departure: "The anvisning has no aktualitetsprövning during the year"),
        Rad(
          121, "Revised when needed", rader: "L525", .ska,
          [.mjuk],
          citat: "vid behov revideras",
          .kontrollerad(
            av: .matt(
              "Antal revideringar av anvisningen",
              en: "Number of revisions of the anvisning"))),
        Rad(
          122, "Samordningsgruppen is responsible for the review", rader: "L525-527", .ska,
          [.brott],
          citat: "Ansvariga för detta är samordningsgruppen för gränssnittsfrågor",
          .utford(rutin: .anvisning, brott: .brott),
          avsteg: "Aktualitetsprövningen görs av någon annan än samordningsgruppen",
          departure: """
            The aktualitetsprövning is done by someone other than samordningsgruppen
            """),
        Rad(
          123, "Samordningsgruppens uppdrag", rader: "L527-529", .ska,
          [.glapp(.g09)],
          citat: "uppdrag är att initiera och leda gränssnittsfrågor mellan förvaltningar",
          .utford(rutin: .samordningsgrupp, brott: .glapp(.g09)),
          avsteg: "Samordningsgruppen svarar inte på den lyfta frågan",
          departure: "Samordningsgruppen does not answer the question lifted to it"),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Bilaga › Lista över förkortningar",
      [
        Rad(
          124, "Abbreviations", rader: "L533-577", .def,
          [.konf],
          citat: "De fyra SF Socialförvaltningen Centrum, socialförvaltningen Hisingen",
          .ingetBeteende(
            skal: "Lista över förkortningar; de används som namn i modellen.",
            reason: "A list of abbreviations; they are used as names in the model."))
      ]),
  ]
}
