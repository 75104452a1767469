extension Regelkatalog {
  /// ANS-01–27: styrning, syfte och ansvarsfördelning.
  static let ansStyrning: [Avsnitt] = [
    Avsnitt(
      .ansvarsfordelning, "Göteborgs Stads styrsystem",
      [
        Rad(
          1, "Starting points of steering", rader: "L19-23", .def,
          [.konf],
          citat: """
            lagar och författningar, den politiska viljan och stadens invånare, brukare och kunder
            """,
          .ingetBeteende(
            skal: """
              Utgångspunkten för all styrning i staden; inget steg i rutinen utför den.
              """,
            reason: """
              The starting point of all steering in the city; no step of the routine enacts it.
              """)),
        Rad(
          2, "Politicians steer through styrande dokument", rader: "L27-31", .kan,
          [.ingen],
          citat: """
            möjlighet att genom styrande dokument beskriva hur de vill realisera den politiska viljan
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
          3, "Documents of kommunfullmäktige and kommunstyrelsen apply", rader: "L33-37", .def,
          [.konf],
          citat: "gäller de styrande dokument som antas av kommunfullmäktige och kommunstyrelsen",
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
          4, "Nämnder adopt their own documents", rader: "L37-41", .def,
          [.konf],
          citat: """
            fastställer nämnder och bolagsstyrelser egna styrande dokument för sin egen verksamhet
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
          5, "The budget is overriding", rader: "L41-47", .def,
          [.konf],
          citat: """
            budget är det övergripande och överordnade styrande dokumentet för Göteborgs Stads nämnder \
            och bolagsstyrelser
            """,
          .ingetBeteende(
            skal: "Budgeten ligger utanför modellen; inget steg läser den.",
            reason: "The budget lies outside the model; no step reads it.")),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Om Göteborgs Stads styrande dokument",
      [
        Rad(
          6, "Documents say what, who and how", rader: "L53-63", .def,
          [.konf],
          citat: """
            De anger vad nämnder/styrelser och förvaltningar/bolag ska göra, vem som ska göra det och \
            hur
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
          7, "Basic principles are built in", rader: "L65-79", .ska,
          [.brott],
          citat: """
            principer om mänskliga rättigheter och icke-diskriminering omsätts i praktisk verksamhet
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
          8, "Documents make expectations clear", rader: "L81-89", .ska,
          [.konf],
          citat:
            "De styrande dokumenten ska göra det tydligt både för organisationen och för invånare",
          .kontrollerad(
            av: .struktur(
              "Varje otydlig regel står som hål i hålkatalogen",
              en: "Each unclear rule stands as a hole in the catalogue of holes"))),
        Rad(
          9, "Documents are the basis for accountability", rader: "L89-95", .ska,
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
      .ansvarsfordelning, "Inledning › Syftet med denna anvisning",
      [
        Rad(
          10, "Replaces earlier anvisningar", rader: "L100", .def,
          [.konf],
          citat: "Denna anvisning ersätter och bygger vidare på tidigare anvisningar",
          .ingetBeteende(
            skal: "Tidigare anvisningar finns inte i modellen.",
            reason: "Earlier anvisningar are not in the model.")),
        Rad(
          11, "Purpose: one structure for the six", rader: "L100-108", .syfte,
          [.ingen],
          citat: """
            skapa en tydlig, gemensam och övergripande struktur för ansvarsfördelning och samverkan \
            mellan Göteborgs Stads sex socialtjänstförvaltningar
            """,
          .ingetBeteende(
            skal: """
              Anger anvisningens syfte; att förvaltningarna är sex kontrolleras vid ANS-17.
              """,
            reason: """
              States the purpose of the anvisning; that the förvaltningar are six is checked at \
              ANS-17.
              """)),
        Rad(
          12, "The need governs, not organisational belonging", rader: "L110-112", .ska,
          [.brott],
          citat: """
            det är den enskildes behov – inte organisatorisk tillhörighet – som ska vara styrande
            """,
          .utford(rutin: .behovOchKlassning, brott: .brott),
          avsteg: "En förvaltning frånsäger sig ett behov som är dess, av organisatoriskt skäl",
          departure: """
            A förvaltning disclaims a need that is its own, for an organisational reason
            """),
        Rad(
          13, "No glapp between the förvaltningar's responsibilities", rader: "L112-114", .forbud,
          [.glapp(.g01), .glapp(.g40)],
          citat: "Det ska inte finnas något glapp mellan förvaltningarnas ansvar",
          .kontrollerad(av: .invariant(.s01))),
        Rad(
          14, "Clear to profession and enskild: who, what, when, why", rader: "L114-116", .ska,
          [.glapp(.g01), .glapp(.g28)],
          citat: "tydligt för både professionen och den enskilde vem som gör vad, när och varför",
          .utford(rutin: .ansvarsoverenskommelse, brott: .glapp(.g28)),
          avsteg: "Den enskilde får inte veta att en annan förvaltning svarar",
          departure: "The enskild is not told that another förvaltning answers"),
        Rad(
          15, "Scope of the clarification", rader: "L118-122", .syfte,
          [.ingen],
          citat: """
            tydliggör ansvarsfördelning avseende myndighetsutövning, kostnadsansvar och samordning
            """,
          .kontrollerad(
            av: .struktur(
              """
              Myndighetsansvar, kostnadsansvar och samordningsansvar förs var för sig
              """,
              en: "Myndighetsansvar, kostnadsansvar and samordningsansvar are kept apart"))),
        Rad(
          16, "Annexes are added successively", rader: "L124", .def,
          [.konf],
          citat: "bilagor/tydliggörande rutiner succesivt att läggas till",
          .ingetBeteende(
            skal: """
              Bilagor som läggs till senare finns inte; nya regler får nya ID:n sist i katalogen.
              """,
            reason: """
              Annexes that are added later do not exist; new rules get new IDs at the end of the \
              catalogue.
              """)),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Inledning › Vem omfattas av anvisningen",
      [
        Rad(
          17, "The six förvaltningar bound", rader: "L128-140", .def,
          [.konf],
          citat: "Denna anvisning gäller för: • Socialförvaltningen Centrum (SF)",
          .kontrollerad(
            av: .struktur(
              """
              Världen har exakt SF Centrum, SF Hisingen, SF Nordost, SF Sydväst, FFS och ÄVO
              """,
              en: """
                The world has exactly SF Centrum, SF Hisingen, SF Nordost, SF Sydväst, FFS and \
                ÄVO
                """)))
      ]),
    Avsnitt(
      .ansvarsfordelning, "Inledning › Bakgrund",
      [
        Rad(
          18, "Commission from the six directors", rader: "L143-147", .def,
          [.konf],
          citat: """
            gav de sex förvaltningsdirektörerna ett uppdrag att förtydliga respektive förvaltnings \
            ansvar för specifika behovsgrupper
            """,
          .ingetBeteende(
            skal: """
              Bakgrund: direktörernas uppdrag från 2024; ingen roll för dem anges i något steg (H-28).
              """,
            reason: """
              Background: the directors' commission from 2024; no role for them is stated in any \
              step (H-28).
              """))
      ]),
    Avsnitt(
      .ansvarsfordelning, "Koppling till styrande dokument och andra processer",
      [
        Rad(
          19, "SP routine governs individual coordination", rader: "L153-159", .def,
          [.konf],
          citat: """
            Beskriver struktur och ansvar för hur samverkan och samordning i individärenden ska gå till \
            när flera förvaltningar är delaktiga
            """,
          .ingetBeteende(
            skal: "Hänvisar till rutinen för samordnad plan, som utförs av SP-reglerna.",
            reason: "Refers to the routine for samordnad plan, which the SP rules enact.")),
        Rad(
          20, "Mediation is open when the ordinary structure cannot solve it", rader: "L161-173",
          .kan,
          [.ingen],
          citat: """
            Vid oenighet eller tvister som inte går att lösa mellan förvaltningarna i ordinarie \
            samverkansstruktur finns möjligheten
            """,
          .utford(rutin: .medling, brott: .ingen)),
        Rad(
          21, "SIP is described elsewhere", rader: "L175-183", .def,
          [.konf],
          citat: "tillvägagångssättet vid en SIP inom såväl slutenvård som öppenvård",
          .ingetBeteende(
            skal: "SIP sker med andra huvudmän, utanför modellen.",
            reason: "SIP takes place with other huvudmän, outside the model.")),
      ]),
    Avsnitt(
      .ansvarsfordelning, "Koppling till styrande dokument … › Stödjande dokument",
      [
        Rad(
          22, "Template for samfinansiering", rader: "L185-186", .def,
          [.konf],
          citat: "Mall för överenskommelse om samfinansiering",
          .ingetBeteende(
            skal: """
              Mallen är inte bilagd; överenskommelsen om samfinansiering utförs vid ANS-102.
              """,
            reason: """
              The template is not enclosed; the överenskommelse on samfinansiering is enacted at \
              ANS-102.
              """))
      ]),
    Avsnitt(
      .ansvarsfordelning, "Ansvarsfördelning",
      [
        Rad(
          23, "The anvisning does not settle every case", rader: "L194-196", .def,
          [.konf],
          citat: "reglerar inte i detalj vilken förvaltning som ansvarar för varje enskilt ärende",
          .utford(rutin: .behovOchKlassning, brott: .ingen)),
        Rad(
          24, "Self-evident and gränssnitt cases", rader: "L196-198", .def,
          [.konf],
          citat: "medan andra befinner sig i ett gränssnittsområde",
          .utford(rutin: .behovOchKlassning, brott: .ingen)),
        Rad(
          25, "Förvaltningarna find the right home together", rader: "L198-202", .ska,
          [.glapp(.g01), .glapp(.g12), .glapp(.g40)],
          citat: "kommer fram till var ett ärende lämpligast hör hemma",
          .utford(rutin: .ansvarsoverenskommelse, brott: .glapp(.g12)),
          avsteg: """
            Förvaltningarna kommer inte fram till var ärendet hör hemma: ingen överenskommelse görs
            """,
          departure: """
            The förvaltningar do not find out where the ärende belongs: no överenskommelse is \
            made
            """),
        Rad(
          26, "Handling and decisions stay in each förvaltning", rader: "L202-206", .ska,
          [.brott],
          citat: "All handläggning och alla beslut sker på respektive förvaltning",
          .utford(rutin: .insats, brott: .invariant(.s08)),
          avsteg: "Ett gränssnittsteam fattar insatsbeslutet",
          departure: "A gränssnittsteam makes the insatsbeslut"),
        Rad(
          27, "Nobody reviews another's decision", rader: "L206", .forbud,
          [.brott],
          citat: "Ingen förvaltning överprövar den andres beslut",
          .utford(rutin: .insats, brott: .invariant(.s07)),
          avsteg: "En annan förvaltning ändrar beslutet",
          departure: "Another förvaltning changes the beslut"),
      ]),
  ]
}
