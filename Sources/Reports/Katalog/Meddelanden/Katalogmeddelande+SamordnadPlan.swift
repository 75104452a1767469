extension Katalogmeddelande {
  /// M-001–M-021: samtycke, contact, kallelse, plan.
  static let samordnadPlan: [Katalogmeddelande] = [
    Katalogmeddelande(
      "M-001", "SamtyckesBegäran",
      vag: "den initierande handläggaren → den enskilde (eller en företrädare, H-12)",
      vagEn: "initierande handläggare → enskild (or företrädare, H-12)",
      innehall: """
        ändamål, mottagande förvaltningar, uppgifter (omfattning), att det är frivilligt, \
        hur samtycket återkallas; eventuellt stödkontakt
        """,
      innehallEn: """
        purpose, receiving förvaltningar, information (scope), that it is voluntary, how \
        samtycke is withdrawn; perhaps stödkontakt
        """,
      [.personuppgifter], [.sp30, .sp41, .sp43, .sp67]),
    Katalogmeddelande(
      "M-002", "SamtyckesSvar",
      vag: "den enskilde → handläggaren",
      vagEn: "enskild → handläggare",
      innehall: "ja eller nej, omfattning (förvaltningar, uppgifter, stödkontakt), datum",
      innehallEn: "yes or no, scope (förvaltningar, information, stödkontakt), date",
      [.personuppgifter], [.sp30, .sp42, .sp67, .ans63, .ans106]),
    Katalogmeddelande(
      "M-003", "SamtyckesÅterkallelse",
      vag: """
        den enskilde → en handläggare i SP, som för det vidare till de andra parterna (H-90)
        """,
      vagEn: """
        enskild → any handläggare in the SP; forwarded by that handläggare → the other \
        parties ( H-90)
        """,
      innehall: """
        omfattning, datum; den som förs vidare säger bara vilken SP det gäller och att \
        samtycket är återkallat
        """,
      innehallEn: """
        scope, date; what is passed on says only which SP it concerns and that samtycke is \
        withdrawn
        """,
      [.namndgrans], [.sp43]),
    Katalogmeddelande(
      "M-004", "SamtyckesRegistrering",
      vag: "handläggaren → Treserva (samtyckesmodulen)",
      vagEn: "handläggare → Treserva (samtyckesmodul)",
      innehall: "person, omfattning, givet/nekat/återkallat, tid",
      innehallEn: "person, scope, given/refused/withdrawn, time",
      [.personuppgifter], [.sp46]),
    Katalogmeddelande(
      "M-005", "OidentifieradKonsultation",
      vag: """
        handläggaren → mottagningen i den berörda förvaltningen, eller en handläggare där \
        som inte är inkopplad
        """,
      vagEn: """
        handläggare → mottag in berörd förvaltning, or a handläggare there not involved with \
        the person
        """,
      innehall: "ärendetyp, situation, frågor; aldrig något som röjer vem det gäller",
      innehallEn: """
        kind of ärende, situation, questions; never anything that tells who it is about
        """,
      [.namndgrans], [.sp47, .sp48, .sp51]),
    Katalogmeddelande(
      "M-006", "KonsultationsSvar",
      vag: "den berörda förvaltningen → handläggaren",
      vagEn: "berörd förvaltning → handläggare",
      innehall: "information, kompetens, råd",
      innehallEn: "information, competence, advice",
      [.namndgrans], [.sp47, .sp50]),
    Katalogmeddelande(
      "M-007", "SekretessbrytandeUtlämnande",
      vag: "förvaltning → förvaltning",
      innehall: "uppgifter, lagstöd (bestämmelse)",
      innehallEn: "information, legal support (provision)",
      [.personuppgifter, .namndgrans], [.sp44, .sp45]),
    Katalogmeddelande(
      "M-008", "Orosanmälan",
      vag: "en förvaltning → mottagningen i SF (barn och unga eller vuxen)",
      vagEn: "any förvaltning → SF mottag (barn och unga / vuxen)",
      innehall: "vem, oro, tidpunkt",
      innehallEn: "who, concern, time",
      [.personuppgifter, .namndgrans], [.sp52]),
    Katalogmeddelande(
      "M-009", "FörstaKontakt",
      vag: """
        förvaltningen som söker kontakt → mottagningen (SP-83–89), och svaret tillbaka \
        (H-92)
        """,
      vagEn: """
        contacting förvaltning → mottag (SP-83–89); reply mottag → contacting förvaltning ( \
        H-92)
        """,
      innehall: """
        fråga, väg; svaret: handläggare eller inkorg, en annan mottagning, eller att det \
        inte är deras
        """,
      innehallEn: """
        question, route; the reply: a handläggare or an inbox, another mottag, or that it is \
        not theirs
        """,
      [.villkoradPU, .namndgrans], [.sp82, .sp83, .sp84, .sp85]),
    Katalogmeddelande(
      "M-010", "SPKallelse",
      vag: """
        den initierande förvaltningen → 1:e socialsekreterare eller socialsekreterare i \
        varje berörd förvaltning (undantagsvis också den enskilde, anhörig, företrädare)
        """,
      vagEn: """
        initierande förvaltning → 1:e socialsekreterare/socialsekreterare in each berörd \
        förvaltning (exceptionally also enskild, anhörig, företrädare)
        """,
      innehall: """
        behov (inom samtycket), syfte, varför samordning, frågor, önskat resultat, tidpunkt, \
        mötesform; förslag om att den enskilde, anhörig eller företrädare deltar
        """,
      innehallEn: """
        behov (within samtycke), purpose, why coordination, questions, hoped outcome, time, \
        form of meeting; a proposal that the enskild, a relative or a företrädare attends
        """,
      [.personuppgifter, .namndgrans],
      [
        .sp21, .sp31, .sp32, .sp33, .sp53, .sp55, .sp56, .sp57, .sp58, .sp61, .ans25, .ans42,
        .ans51, .ans59,
      ]),
    Katalogmeddelande(
      "M-011", "SPKallelseSvar",
      vag: "den kallade → den initierande",
      vagEn: "called → initierande",
      innehall: """
        kommer, annat förslag och tid, förhinder och orsak, eller avböjer och skäl; ja eller \
        nej till att den enskilde deltar (H-97)
        """,
      innehallEn: """
        comes, another proposal and time, is prevented and why, or declines and why; yes or \
        no to the enskild taking part (H-97)
        """,
      [.namndgrans], [.sp59, .sp61]),
    Katalogmeddelande(
      "M-012", "SPMötesNärvaro",
      vag: "den initierande noterar, för varje kallad part och för sig själv",
      vagEn: "initierande → trace (one per called party, and itself)",
      innehall: "deltog eller uteblev, giltig orsak eller inte, orsak",
      innehallEn: "took part or stayed away, with giltig orsak or not, the reason",
      [], [.sp59, .sp60]),
    Katalogmeddelande(
      "M-013", "SPPlanUtkast",
      vag: "den initierande → varje annan part",
      vagEn: "initierande → every other party",
      innehall: "planen enligt mallen",
      innehallEn: "the plan by the template",
      [.personuppgifter, .namndgrans], [.sp35]),
    Katalogmeddelande(
      "M-014", "SPPlanSvar",
      vag: "parten → den initierande",
      vagEn: "party → initierande",
      innehall: "planens version, godkänd eller inte, skäl (ansvar eller annat, H-06)",
      innehallEn: "the plan's version, approved or not, why not (ansvar or other, H-06)",
      [.namndgrans], [.sp35, .sp69]),
    Katalogmeddelande(
      "M-015", "TreservaHändelse",
      vag: "varje förvaltning → sin egen Treserva",
      vagEn: "each förvaltning → own Treserva",
      innehall: "SP-möte eller SP genomförd, datum",
      innehallEn: "SP meeting or SP carried out, date",
      [.personuppgifter], [.sp63, .sp68, .ans67]),
    Katalogmeddelande(
      "M-016", "TreservaArkivering",
      vag: "varje förvaltning → sin egen Treserva",
      vagEn: "each förvaltning → own Treserva",
      innehall: """
        skrivskydd och sparad (bara den initierande), skannad (varje part); planens version
        """,
      innehallEn: """
        write protection and saved (the initierande only), scanned (every party); the plan's \
        version
        """,
      [.personuppgifter], [.sp36, .sp37, .sp70]),
    Katalogmeddelande(
      "M-017", "StödkontaktBeslut",
      vag: """
        förvaltningen utan pågående ärende → Treserva (kopior till den initierande och den \
        enskilde)
        """,
      vagEn: """
        förvaltning without pågående ärende → Treserva (copies to initierande, enskild:)
        """,
      innehall: """
        beslut ”stödkontakt med socialsekreterare”, datum, hänvisning till samtycket
        """,
      innehallEn: """
        beslut ”stödkontakt med socialsekreterare”, date, reference to the samtycke
        """,
      [.personuppgifter, .namndgrans], [.sp65, .ans104]),
    Katalogmeddelande(
      "M-018", "SPPlan",
      vag: "parterna → SIP-processen",
      vagEn: "parties → SIP process",
      innehall: "ansvarsfördelning före SIP",
      innehallEn: "who answers for what, before the SIP",
      [.personuppgifter, .namndgrans], [.ans66]),
    Katalogmeddelande(
      "M-019", "SIPKallelse",
      vag: "en förvaltning ↔ andra huvudmän (utanför staden)",
      vagEn: "a förvaltning ↔ andra huvudmän (external)",
      innehall: "SIP",
      [.personuppgifter, .utanfor], [.ans66]),
    Katalogmeddelande(
      "M-020", "SPUppföljning",
      vag: "en part → alla parter",
      vagEn: "any party → all parties",
      innehall: "uppföljning, ändringar",
      innehallEn: "follow-up, changes",
      [.personuppgifter, .namndgrans], [.sp73]),
    Katalogmeddelande(
      "M-021", "SPAvslut",
      vag: "varje part → sin egen Treserva; till varandra bara med samtycke i kraft",
      vagEn: "each party → own Treserva; → each other only with samtycke in force",
      innehall: "behovet upphört, grund, datum, stödkontakt avslutas",
      innehallEn: "the behov has ended, ground, date, stödkontakt ends",
      [.personuppgifter, .namndgrans], [.sp75]),
  ]
}
