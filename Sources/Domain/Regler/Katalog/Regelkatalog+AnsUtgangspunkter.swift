extension Regelkatalog {
  /// ANS-28–59: utgångspunkter och tabellen över behovsgrupper.
  static let ansUtgangspunkter: [Avsnitt] = [
    Avsnitt(
      .ansvarsfordelning, "Ansvarsfördelning › Utgångspunkter",
      [
        Rad(
          28, "Start from what is best and increases självständighet", rader: "L210-212", .ska,
          [.brott],
          citat: "utgå från vad som blir bäst och leder till ökad självständighet för den enskilde",
          .utford(rutin: .ansvarsoverenskommelse, brott: .brott),
          avsteg: "Överenskommelsen görs utan att den enskildes bästa vägs in",
          departure: """
            The överenskommelse is made without weighing in what is best for the enskild
            """),
        Rad(
          29, "Kontinuitet and helhetssyn", rader: "L214-216", .ska,
          [.brott, .mjuk],
          citat:
            "Vi utgår från vad som blir bäst för den enskilde utifrån kontinuitet och helhetssyn",
          .kontrollerad(
            av: .matt(
              """
              Kontinuitet: andel ansvarsöverenskommelser som stannar hos en förvaltning med pågående \
              ärende
              """,
              en: """
                Continuity: share of ansvarsöverenskommelser that stay with a förvaltning with \
                an open ärende
                """))),
        Rad(
          30, "No more handläggare than necessary", rader: "L216-218", .forbud,
          [.brott, .mjuk],
          citat: "den enskilde inte ska behöva möta fler handläggare än nödvändigt",
          .kontrollerad(
            av: .matt(
              "Antal olika handläggare per enskild",
              en: "Number of different handläggare per enskild"))),
        Rad(
          31, "Start from the need, whatever its origin", rader: "L220-226", .ska,
          [.brott],
          citat: """
            stödbehovet kan vara kopplat till en varaktig funktionsnedsättning eller nedsatt \
            funktionsförmåga som förvärvats eller kvarstår
            """,
          .utford(rutin: .behovOchKlassning, brott: .brott),
          avsteg: "Ett behov med flera orsaker avvisas som ”inte vårt”",
          departure: "A need with several causes is turned away as ”not ours”"),
        Rad(
          32, "Resource efficiency for all six", rader: "L228", .ska,
          [.brott, .mjuk],
          citat:
            "Vi utgår från vad som är mest resurseffektivt för stadens sex socialförvaltningar",
          .kontrollerad(
            av: .matt(
              """
              Resurser: arbetstid i de sex förvaltningarna tillsammans per tillgodosett behov
              """,
              en: "Resources: working time in the six förvaltningar together per need met"))),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Ansvarsfördelning › Utgångspunkter › tabellrad FFS",
      [
        Rad(
          33, "FFS: LSS and SoL for funktionsnedsättning, any age", rader: "L232-238", .def,
          [.glapp(.g12), .brott],
          citat: "Insatser enligt LSS och SoL för personer med funktionsnedsättning oavsett ålder",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "FFS säger nej till sin rad i klassningen: insatser för funktionsnedsättning",
          departure: """
            FFS says no to its row of the classification: insatser for funktionsnedsättning
            """),
        Rad(
          34, "Definition of funktionsnedsättning", rader: "L240-254", .def,
          [.konf],
          citat: "omfattande och varaktig begränsning av en persons funktionsförmåga",
          .utford(rutin: .behovOchKlassning, brott: .ingen)),
        Rad(
          35, "FFS behovsgrupp: daily living, not normal ageing", rader: "L256-266", .def,
          [.glapp(.g12)],
          citat: "varaktiga1 funktionsnedsättningar som inte beror på normalt åldrande",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: """
            FFS säger nej till sin rad i klassningen: stöd i daglig livsföring vid varaktig \
            funktionsnedsättning
            """,
          departure: """
            FFS says no to its row of the classification: support in daily living with a lasting \
            funktionsnedsättning
            """),
        Rad(
          36, "FFS also temporary funktionsnedsättningar (footnote 1)", rader: "L284-285", .def,
          [.glapp(.g12)],
          citat: """
            FFS ansvarar även för personer med tillfälliga funktionsnedsättningar som är av mer \
            övergående natur
            """,
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "FFS säger nej till sin rad i klassningen: tillfällig funktionsnedsättning",
          departure: """
            FFS says no to its row of the classification: temporary funktionsnedsättning
            """),
        Rad(
          37, "FFS: discharged from rättspsykiatrisk vård", rader: "L268-270", .def,
          [.glapp(.g12)],
          citat: "Personer som skrivs ut från rättspsykiatrisk vård oavsett ålder",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "FFS säger nej till sin rad i klassningen: behov efter rättspsykiatrisk vård",
          departure: """
            FFS says no to its row of the classification: needs after rättspsykiatrisk vård
            """),
        Rad(
          38, "FFS: personlig assistans + hemtjänst", rader: "L272-276", .def,
          [.glapp(.g12)],
          citat: "Äldre personer med personlig assistans som ansöker om kompletterande hemtjänst",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: """
            FFS säger nej till sin rad i klassningen: hemtjänst till den som har personlig assistans
            """,
          departure: """
            FFS says no to its row of the classification: hemtjänst for those who have personlig \
            assistans
            """),
        Rad(
          39, "FFS: homeless and already known in FFS", rader: "L278-280", .def,
          [.glapp(.g12)],
          citat: "Personer i hemlöshet som redan är kända2 i FFS",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "FFS säger nej till sin rad i klassningen: hemlöshet hos den som är känd i FFS",
          departure: """
            FFS says no to its row of the classification: homelessness of those known in FFS
            """),
        Rad(
          40, "FFS: at risk of homelessness by avhysning", rader: "L280-282", .def,
          [.glapp(.g12)],
          citat: "riskerar hemlöshet pga avhysning",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "FFS säger nej till sin rad i klassningen: risk för hemlöshet genom avhysning",
          departure: """
            FFS says no to its row of the classification: risk of homelessness by avhysning
            """),
        Rad(
          41, "Känd: stödinsats within five years (footnote 2)", rader: "L287-288", .def,
          [.glapp(.g12)],
          citat: "varit känt med stödinsats inom en 5 årsperiod (gallringsgränsen)",
          .utford(rutin: .behovOchKlassning, brott: .invariant(.s21)),
          avsteg: "Klassningen räknar en stödinsats som är äldre än fem år som känd",
          departure: """
            The classification counts a stödinsats older than five years as making the person \
            known
            """),
        Rad(
          42, "FFS calls SF to SP for homelessness linked to SF's group", rader: "L289-297", .ska,
          [.glapp(.g04)],
          citat:
            "hemlöshetsproblematiken kan vara kopplad till behovsgrupp inom SF kallas SF till SP",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: "FFS kallar inte SF till SP fast hemlösheten kan höra till SF:s behovsgrupp",
          departure: """
            FFS does not call SF to an SP although the homelessness may belong to SF's \
            behovsgrupp
            """),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Ansvarsfördelning › Utgångspunkter › tabellrad De fyra SF",
      [
        Rad(
          43, "SF: SoL, LVU, LVM, LBSB", rader: "L299-301", .def,
          [.glapp(.g12)],
          citat: "Insatser enligt SoL, LVU, LVM och LBSB",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: insatser enligt SoL, LVU, LVM och LBSB",
          departure: """
            SF says no to its row of the classification: insatser under SoL, LVU, LVM and LBSB
            """),
        Rad(
          44, "SF: children in need of insats and protection", rader: "L303-305", .def,
          [.glapp(.g12)],
          citat: "Barn och unga i behov av insats och skydd",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg:
            "SF säger nej till sin rad i klassningen: barn och unga i behov av insats och skydd",
          departure: """
            SF says no to its row of the classification: children and young persons in need of \
            insats and protection
            """),
        Rad(
          45, "SF: adults with skadligt bruk och beroende", rader: "L307-309", .def,
          [.glapp(.g12)],
          citat: "Vuxna med skadligt bruk och beroende",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: skadligt bruk och beroende",
          departure: "SF says no to its row of the classification: skadligt bruk och beroende"),
        Rad(
          46, "SF: vuxna, våld i nära relation", rader: "L309", .def,
          [.glapp(.g12)],
          citat: "våld i nära relation",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: våld i nära relation",
          departure: "SF says no to its row of the classification: våld i nära relation"),
        Rad(
          47, "SF: vuxna, hedersrelaterat våld", rader: "L311", .def,
          [.glapp(.g12)],
          citat: "hedersrelaterat våld",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: hedersrelaterat våld",
          departure: "SF says no to its row of the classification: hedersrelaterat våld"),
        Rad(
          48, "SF: ekonomiskt bistånd", rader: "L311-313", .def,
          [.glapp(.g12)],
          citat: "de som behöver ekonomiskt bistånd",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: ekonomiskt bistånd",
          departure: "SF says no to its row of the classification: ekonomiskt bistånd"),
        Rad(
          49, "SF: homelessness, new and SF-known", rader: "L315-319", .def,
          [.glapp(.g12)],
          citat: "Personer i hemlöshet gällande nya och redan kända ärenden i de fyra SF",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: hemlöshet i nya och i SF kända ärenden",
          departure: """
            SF says no to its row of the classification: homelessness in new ärenden and in \
            those known in SF
            """),
        Rad(
          50, "SF: at risk of homelessness by avhysning", rader: "L319-323", .def,
          [.glapp(.g12)],
          citat: "Samt personer som riskerar hemlöshet pga. avhysning",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: risk för hemlöshet genom avhysning",
          departure: """
            SF says no to its row of the classification: risk of homelessness by avhysning
            """),
        Rad(
          51, "SF calls FFS and/or ÄVO to SP", rader: "L325-337", .ska,
          [.glapp(.g04)],
          citat: "funktionsnedsättning eller åldrande kallas FFS och/eller ÄVO till SP",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: """
            SF kallar inte FFS eller ÄVO till SP fast hemlösheten kan höra till deras behovsgrupp
            """,
          departure: """
            SF does not call FFS or ÄVO to an SP although the homelessness may belong to their \
            behovsgrupp
            """),
        Rad(
          52, "SF: crime prevention and protection", rader: "L339-343", .def,
          [.glapp(.g12)],
          citat: "Personer i behov av insatser kopplat till brottsförebyggande och skydd",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "SF säger nej till sin rad i klassningen: brottsförebyggande insatser och skydd",
          departure: """
            SF says no to its row of the classification: crime-preventing insatser and \
            protection
            """),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Ansvarsfördelning › Utgångspunkter › tabellrad ÄVO",
      [
        Rad(
          53, "ÄVO: SoL for older persons", rader: "L345-347", .def,
          [.glapp(.g12)],
          citat: "Insatser enligt SoL för äldre personer",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "ÄVO säger nej till sin rad i klassningen: insatser för äldre",
          departure: """
            ÄVO says no to its row of the classification: insatser for older persons
            """),
        Rad(
          54, "ÄVO: HSL care regardless of age", rader: "L349-353", .def,
          [.glapp(.g12)],
          citat: "Vårdinsats enligt HSL handläggs inom ÄVO oavsett ålder",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "ÄVO säger nej till sin rad i klassningen: vårdinsatser enligt HSL",
          departure: "ÄVO says no to its row of the classification: vårdinsatser under HSL"),
        Rad(
          55, "Vårdinsats is not myndighetsutövning", rader: "L353-355", .def,
          [.konf],
          citat: "vårdinsats är inte myndighetsutövning",
          .kontrollerad(
            av: .struktur(
              """
              En vårdinsats enligt HSL har inget insatsbeslut och ingen kostnadspost
              """,
              en: "A vårdinsats under HSL has no insatsbeslut and no entry of cost"))),
        Rad(
          56, "ÄVO behovsgrupp: ageing", rader: "L357-367", .def,
          [.glapp(.g12)],
          citat: "funktionsförmåga som har förvärvats eller kvarstår i samband med åldrande",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "ÄVO säger nej till sin rad i klassningen: nedsatt funktionsförmåga vid åldrande",
          departure: """
            ÄVO says no to its row of the classification: reduced functional ability with ageing
            """),
        Rad(
          57, "ÄVO: homeless and already known in ÄVO", rader: "L369-371", .def,
          [.glapp(.g12)],
          citat: "Personer i hemlöshet som redan är kända i ÄVO",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "ÄVO säger nej till sin rad i klassningen: hemlöshet hos den som är känd i ÄVO",
          departure: """
            ÄVO says no to its row of the classification: homelessness of those known in ÄVO
            """),
        Rad(
          58, "ÄVO: at risk of homelessness by avhysning", rader: "L371-373", .def,
          [.glapp(.g12)],
          citat: "kända i ÄVO och/eller som riskerar hemlöshet pga. avhysning",
          .utford(rutin: .behovOchKlassning, brott: .glapp(.g12)),
          avsteg: "ÄVO säger nej till sin rad i klassningen: risk för hemlöshet genom avhysning",
          departure: """
            ÄVO says no to its row of the classification: risk of homelessness by avhysning
            """),
        Rad(
          59, "ÄVO calls SF to SP", rader: "L375-383", .ska,
          [.glapp(.g04)],
          citat: "kan vara kopplad till behovsgrupp inom SF kallas SF till SP",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg: "ÄVO kallar inte SF till SP fast hemlösheten kan höra till SF:s behovsgrupp",
          departure: """
            ÄVO does not call SF to an SP although the homelessness may belong to SF's \
            behovsgrupp
            """),
      ]),
  ]
}
