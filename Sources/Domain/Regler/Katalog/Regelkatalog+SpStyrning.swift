extension Regelkatalog {
  /// SP-01–27: styrning, syfte och omfattning.
  static let spStyrning: [Avsnitt] = [
    Avsnitt(
      .samordnadPlan, "Titelsida (listan över dokumenttyper; tabellen Styrande dokument)",
      [
        Rad(
          1, "Document type is a rutin", rader: "L14-21, 37-39, 42", .def,
          [.konf],
          citat: "Policy Riktlinje Regel Anvisning ► Rutin Instruktion",
          .ingetBeteende(
            skal: """
              Placerar dokumentet bland stadens dokumenttyper; rangordningen mellan typerna anges inte \
              (H-80).
              """,
            reason: """
              Places the document among the city's types of document; the rank between the types \
              is not stated (H-80).
              """))
      ]),
    Avsnitt(
      .samordnadPlan, "Göteborgs Stads styrsystem",
      [
        Rad(
          2, "Starting points of steering", rader: "L27", .def,
          [.konf],
          citat: """
            Utgångspunkterna för styrningen av Göteborgs Stad är lagar och författningar, den politiska \
            viljan och stadens invånare, brukare och kunder
            """,
          .ingetBeteende(
            skal: """
              Utgångspunkten för all styrning i staden; inget steg i rutinen utför den.
              """,
            reason: """
              The starting point of all steering in the city; no step of the routine enacts it.
              """)),
        Rad(
          3, "Politicians steer through styrande dokument", rader: "L27", .kan,
          [.ingen],
          citat: """
            Stadens politiker har möjlighet att genom styrande dokument beskriva hur de vill realisera \
            den politiska viljan
            """,
          .ingetBeteende(
            skal: """
              Politikernas möjlighet att ändra reglerna; i simulatorn gör den som skriver scenariot det.
              """,
            reason: """
              The politicians' power to change the rules; in the simulator the author of the \
              scenario does that.
              """)),
        Rad(
          4, "Documents of kommunfullmäktige and kommunstyrelsen apply", rader: "L27", .def,
          [.konf],
          citat: """
            Inom Göteborgs Stad gäller de styrande dokument som antas av kommunfullmäktige och \
            kommunstyrelsen
            """,
          .ingetBeteende(
            skal: """
              Säger vilka dokument som gäller i staden; vilka förvaltningar som är bundna kontrolleras vid \
              SP-12 och ANS-17.
              """,
            reason: """
              Says which documents apply in the city; which förvaltningar are bound is checked \
              at SP-12 and ANS-17.
              """)),
        Rad(
          5, "Nämnder adopt their own documents", rader: "L27", .def,
          [.konf],
          citat: """
            Därutöver fastställer nämnder och bolagsstyrelser egna styrande dokument för sin egen \
            verksamhet
            """,
          .ingetBeteende(
            skal: """
              Nämndernas egna dokument är inte bilagda; lokala skillnader kan bara komma in genom \
              scenariot.
              """,
            reason: """
              The nämnder's own documents are not enclosed; local differences can only come in \
              through the scenario.
              """)),
        Rad(
          6, "The budget is overriding", rader: "L27", .def,
          [.konf],
          citat:
            "Kommunfullmäktiges budget är det övergripande och överordnade styrande dokumentet",
          .ingetBeteende(
            skal: "Budgeten ligger utanför modellen; inget steg läser den.",
            reason: "The budget lies outside the model; no step reads it.")),
      ]),
    Avsnitt(
      .samordnadPlan, "Om Göteborgs Stads styrande dokument",
      [
        Rad(
          7, "Documents say what, who and how", rader: "L31", .def,
          [.konf],
          citat: """
            De anger vad nämnder/styrelser och förvaltningar/bolag ska göra, vem som ska göra det och \
            hur det ska göras
            """,
          .kontrollerad(
            av: .struktur(
              """
              Det som dokumenten inte anger (vad, vem eller hur) står som hål i hålkatalogen, med en \
              parameter märkt antagande
              """,
              en: """
                What the documents do not say (what, who or how) stands as a hole in the \
                catalogue of holes, with a parameter marked as an assumption
                """))),
        Rad(
          8, "Basic principles are built in", rader: "L33", .ska,
          [.brott],
          citat: """
            Stadens grundläggande principer såsom demokratisk grundsyn, principer om mänskliga \
            rättigheter och icke-diskriminering omsätts
            """,
          .kontrollerad(
            av: .struktur(
              """
              Ett val om en person läser bara behov, ålder, kända datum, boende, samtycke och skyddade \
              uppgifter: modellen har inga andra personliga egenskaper
              """,
              en: """
                A choice about a person reads only needs, age, known dates, housing, samtycke \
                and skyddade uppgifter: the model has no other personal traits
                """))),
        Rad(
          9, "Documents make expectations clear", rader: "L35", .ska,
          [.konf],
          citat: """
            De styrande dokumenten ska göra det tydligt både för organisationen och för invånare, \
            brukare, kunder, leverantörer
            """,
          .kontrollerad(
            av: .struktur(
              "Varje otydlig regel står som hål i hålkatalogen",
              en: "Each unclear rule stands as a hole in the catalogue of holes"))),
        Rad(
          10, "Documents are the basis for accountability", rader: "L35", .ska,
          [.brott],
          citat: """
            ligger till grund för att utkräva ansvar när vi inte arbetar i enlighet med vad som är \
            beslutat
            """,
          .kontrollerad(
            av: .struktur(
              """
              Varje överträdelse, glapp och avvikelse i resultatet bär ID på den regel som bröts
              """,
              en: """
                Each breach, glapp and avvikelse of the result bears the ID of the rule that was \
                broken
                """))),
      ]),
    Avsnitt(
      .samordnadPlan, "Titelsida (tabellen Beslutad av / Gäller för / Giltighetstid / Bilagor)",
      [
        Rad(
          11, "Decided by samordningsgruppen", rader: "L41", .def,
          [.konf],
          citat: "Beslutad av: Samordningsgruppen för gränssnittsfrågor",
          .ingetBeteende(
            skal: """
              Säger vem som beslutat rutinen; ett beslut om att ändra den är inget steg i den.
              """,
            reason: """
              Says who decided on the routine; a decision to change it is no step of it.
              """)),
        Rad(
          12, "Applies to SF, FFS and ÄVO", rader: "L41", .def,
          [.konf],
          citat: """
            Gäller för: Socialförvaltningarna, Förvaltningen för funktionsstöd, Äldre samt vård- och \
            omsorgsförvaltningen
            """,
          .kontrollerad(
            av: .struktur(
              "Världen har exakt sex förvaltningar: fyra SF, FFS och ÄVO",
              en: "The world has exactly six förvaltningar: four SF, FFS and ÄVO"))),
        Rad(
          13, "Validity", rader: "L42", .def,
          [.konf],
          citat: "Giltighetstid: 2022-11-25 tillsvidare",
          .kontrollerad(
            av: .scenario(
              """
              Körningen börjar tidigast 2022-11-25, då rutinen börjar gälla
              """,
              en: """
                The run begins on 2022-11-25 at the earliest, when the routine comes into force
                """))),
        Rad(
          14, "Document owner", rader: "L42", .def,
          [.konf],
          citat: "Dokumentansvarig: Processledare för gränssnittsfrågor",
          .ingetBeteende(
            skal: """
              Processledaren äger dokumentet och är simulatorns användare, inte en aktör i modellen.
              """,
            reason: """
              The processledare owns the document and is the simulator's user, not an actor of \
              the model.
              """)),
        Rad(
          15, "The template is an annex", rader: "L44-45", .def,
          [.konf],
          citat: "Bilagor: Mall för samordnad plan",
          .ingetBeteende(
            skal: """
              Mallens fält är inte bilagda; att planen skrivs i mallen utförs vid SP-34 och SP-62.
              """,
            reason: """
              The fields of the template are not enclosed; that the plan is written in the \
              template is enacted at SP-34 and SP-62.
              """)),
      ]),
    Avsnitt(
      .samordnadPlan, "Inledning › Syftet med denna rutin",
      [
        Rad(
          16, "Purpose: when and how SP is used", rader: "L67", .syfte,
          [.ingen],
          citat:
            "Rutinen syftar till att tydliggöra när och hur en samordnad plan (SP) ska användas",
          .ingetBeteende(
            skal: """
              Anger rutinens syfte; när och hur SP används utförs av SP-28 och följande regler.
              """,
            reason: """
              States the purpose of the routine; when and how an SP is used is enacted by SP-28 \
              and the rules after it.
              """)),
        Rad(
          17, "Goal: no interruption and no glapp in responsibility", rader: "L69", .syfte,
          [.glapp(.g01), .glapp(.g02), .glapp(.g40)],
          citat: """
            Målet är att säkerställa att den enskilde får rätt stöd utan avbrott eller glapp i ansvar
            """,
          .kontrollerad(av: .invariant(.s01))),
      ]),
    Avsnitt(
      .samordnadPlan, "Inledning › Vem omfattas av rutin",
      [
        Rad(
          18, "Bound roles", rader: "L73", .def,
          [.konf],
          citat: """
            Rutin gäller för socialsekreterare och arbetsledning inom förvaltningen för funktionsstöd \
            (FFS), äldre samt vård- och omsorgsförvaltningen (ÄVO)
            """,
          .kontrollerad(
            av: .struktur(
              """
              Bara socialsekreterare, 1:e socialsekreterare och chefer i de sex förvaltningarna utför \
              rutinens steg
              """,
              en: """
                Only socialsekreterare, 1:e socialsekreterare and chefer of the six \
                förvaltningar carry out the steps of the routine
                """)))
      ]),
    Avsnitt(
      .samordnadPlan, "Inledning › Bakgrund",
      [
        Rad(
          19, "Help-seekers must not be hit by poor collaboration", rader: "L77", .forbud,
          [.glapp(.g01), .glapp(.g02)],
          citat: """
            Personer som söker hjälp ska inte riskera att drabbas om det skulle uppstå brister i \
            samarbetet
            """,
          .kontrollerad(av: .invariant(.s01))),
        Rad(
          20, "A common överenskommelse exists", rader: "L77", .def,
          [.konf],
          citat: "och socialförvaltningarna tecknat en gemensam överenskommelse",
          .ingetBeteende(
            skal: """
              Överenskommelsens text är inte bilagd; det den ska garantera kontrolleras vid SP-19.
              """,
            reason: """
              The text of the överenskommelse is not enclosed; what it is to guarantee is \
              checked at SP-19.
              """)),
        Rad(
          21, "Collaborate within SP when another förvaltning fits better", rader: "L79", .ska,
          [.glapp(.g04), .brott],
          citat: "ska berörda förvaltningar samarbeta inom ramen för samordnad plan",
          .utford(rutin: .spInitiering, brott: .glapp(.g04)),
          avsteg:
            "En annan förvaltning kan bättre möta behovet, men den som ser det startar ingen SP",
          departure: """
            Another förvaltning can better meet the need, but whoever sees it starts no SP
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Inledning › Koppling till andra styrande dokument",
      [
        Rad(
          22, "Clear responsibility is required so nobody lands in a glapp", rader: "L84", .ska,
          [.glapp(.g01), .glapp(.g12)],
          citat: """
            enskilda personer inte ska hamna i ett otydligt ansvarsområde/glapp mellan de sex \
            förvaltningarnas verksamheter
            """,
          .kontrollerad(av: .invariant(.s01))),
        Rad(
          23, "Skyddade uppgifter: SF's routine", rader: "L85", .ska,
          [.sekr, .glapp(.g39)],
          citat: "Socialförvaltningarnas rutin för hantering av skyddade personuppgifter",
          .utford(rutin: .spKallelse, brott: .glapp(.g39)),
          avsteg:
            "SF skriver identiteten i klartext i kallelsen för en person med skyddade uppgifter",
          departure: """
            SF writes the identity in clear in the kallelse for a person with skyddade uppgifter
            """),
        Rad(
          24, "Skyddade uppgifter: FFS's routine", rader: "L86", .ska,
          [.sekr, .glapp(.g39)],
          citat: "Förvaltning för Funktionsstöds rutin för hantering av skyddade personuppgifter",
          .utford(rutin: .spKallelse, brott: .glapp(.g39)),
          avsteg: """
            FFS skriver identiteten i klartext i kallelsen för en person med skyddade uppgifter
            """,
          departure: """
            FFS writes the identity in clear in the kallelse for a person with skyddade \
            uppgifter
            """),
        Rad(
          25, "Skyddade uppgifter: the city's routine", rader: "L88-90", .ska,
          [.sekr, .glapp(.g39)],
          citat: "Göteborgs Stads rutin för hantering av skyddade personuppgifter",
          .utford(rutin: .spKallelse, brott: .glapp(.g39)),
          avsteg: """
            ÄVO skriver identiteten i klartext i kallelsen för en person med skyddade uppgifter
            """,
          departure: """
            ÄVO writes the identity in clear in the kallelse for a person with skyddade \
            uppgifter
            """),
      ]),
    Avsnitt(
      .samordnadPlan, "Inledning › Stödande dokument [sic]",
      [
        Rad(
          26, "Template for the kallelse", rader: "L94", .def,
          [.konf],
          citat: "Mall för kallelse till samordnad plan",
          .ingetBeteende(
            skal: """
              En mall finns, men ingen regel kräver att den används; kallelsens fält utförs vid SP-55–58.
              """,
            reason: """
              There is a template, but no rule demands its use; the fields of the kallelse are \
              enacted at SP-55–58.
              """)),
        Rad(
          27, "Template for the plan", rader: "L96", .def,
          [.konf],
          citat: "Mall för samordnad plan",
          .ingetBeteende(
            skal: "Mallen finns; att den används utförs vid SP-34 och SP-62.",
            reason: "There is a template; its use is enacted at SP-34 and SP-62.")),
      ]),
  ]
}
