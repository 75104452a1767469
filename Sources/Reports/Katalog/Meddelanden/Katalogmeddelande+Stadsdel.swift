extension Katalogmeddelande {
  /// M-069–M-092 and M-141–M-143: stadsdelssamverkan.
  static let stadsdel: [Katalogmeddelande] = [
    Katalogmeddelande(
      "M-069", "KontaktFörsök",
      vag: "någon → handläggaren",
      vagEn: "any → handläggare",
      innehall: "fråga, kanal",
      [.personuppgifter], [.sds01]),
    Katalogmeddelande(
      "M-070", "KontaktUppåt",
      vag: "någon → enhetschefen eller tjänstgörande jour",
      vagEn: "any → enhetschef or tjänstgörande jour",
      innehall: "fråga, försök",
      [.personuppgifter], [.sds01]),
    Katalogmeddelande(
      "M-071", "Aktualisering",
      vag: "klient eller enhet → Mottagningsgruppen",
      vagEn: "klient / unit → Mottagningsgruppen",
      innehall: "ny / tidigare avslutad",
      [.personuppgifter], [.sds02, .sds03]),
    Katalogmeddelande(
      "M-072", "Remiss",
      vag: "enhet → remiss- och samrådskonferensen (fredag)",
      innehall: "ärende, mottagande enhet, frågeställning",
      [.personuppgifter], [.sds04]),
    Katalogmeddelande(
      "M-073", "RemissUtdelning",
      vag: "konferens → enhetschef / bitr. enhetschef",
      innehall: "remiss",
      [.personuppgifter], [.sds05]),
    Katalogmeddelande(
      "M-074", "DirektRemiss",
      vag: "enheten → (biträdande) enhetschefen → mottagande enhet",
      vagEn: "enhet → (bitr.) enhetschef (hop 1) → mottagande enhet (hop 2)",
      innehall: "ärende, mottagande enhet, brådskande skäl",
      [.personuppgifter], [.sds06]),
    Katalogmeddelande(
      "M-075", "Hänvisning",
      vag: "Vuxenenheten → klient",
      innehall: "ta själv kontakt med Mottagningsenheten",
      [.personuppgifter], [.sds08]),
    Katalogmeddelande(
      "M-076", "KontaktHjälp",
      vag: "handläggaren → Mottagningsenheten, tillsammans med klienten",
      vagEn: "handläggare → Mottagningsenheten, with klient",
      innehall: "behov",
      [.personuppgifter], [.sds09]),
    Katalogmeddelande(
      "M-077", "BostödsAnsökan",
      vag: "bashandläggare → Bostöd",
      innehall: "mall vuxna / ungdom",
      [.personuppgifter], [.sds10]),
    Katalogmeddelande(
      "M-078", "FlerpartsKallelse",
      vag: "en enhet → andra enheter (och klienten)",
      vagEn: "a unit → other units, (klient)",
      innehall: "ärende, anledning",
      [.personuppgifter], [.sds12, .sds14]),
    Katalogmeddelande(
      "M-079", "FlerpartsBeslut",
      vag: "deltagarna ↔ deltagarna",
      vagEn: "participants ↔ participants",
      innehall: "planering, uppföljningsrutiner, uppföljningsdatum, slutdatum",
      [.personuppgifter], [.sds13, .sds28]),
    Katalogmeddelande(
      "M-080", "HyresAvvikelse",
      vag: "den som vet (H-59) → chef bostöd; bostöd → bashandläggaren",
      vagEn: "informer (H-59) → chef bostöd (hop 1); bostöd → bashandläggare (hop 2)",
      innehall: "hyra, månad, belopp",
      [.personuppgifter], [.sds15, .sds16]),
    Katalogmeddelande(
      "M-081", "InsatsFortsättning",
      vag: "bashandläggare → bostöd, klient",
      innehall: "fortsätter / avslutas",
      [.personuppgifter], [.sds17]),
    Katalogmeddelande(
      "M-082", "HandlingsPlan",
      vag: "boendestödjare ↔ klient ↔ bashandläggare",
      innehall: "överenskommelser, villkor, uppföljnings- och slutdatum (H-110)",
      innehallEn: "överenskommelser, villkor, uppföljnings- och slutdatum (dates: H-110)",
      [.personuppgifter], [.sds20]),
    Katalogmeddelande(
      "M-083", "ÖmsesidigRapport",
      vag: "handläggare ↔ handläggare / boendestödjare",
      innehall: "händelse, ändrad/avbruten planering, avslag",
      [.personuppgifter], [.sds25, .sds32, .sds46]),
    Katalogmeddelande(
      "M-084", "UnderlagsBegäran",
      vag: "EEB → Vuxenenheten",
      innehall: "klient, utgånget underlag",
      [.personuppgifter], [.sds31]),
    Katalogmeddelande(
      "M-085", "PlaneringsUnderlag",
      vag: "Vuxenenheten → EEB",
      innehall: "planering, uppföljnings- och slutdatum (SDS-29)",
      [.personuppgifter], [.sds30]),
    Katalogmeddelande(
      "M-086", "BoendeBeslut",
      vag: "Vuxenenheten / EEB / Mottagningsenheten → klient, betalande enhet",
      innehall: "akutboende / TÖG, period",
      [.personuppgifter], [.sds33, .sds35]),
    Katalogmeddelande(
      "M-087", "Debitering",
      vag: "beviljande enhet → Vuxenenheten eller EEB",
      vagEn: "granting unit → Vuxenenheten / EEB",
      innehall: "kostnad, beslut",
      [.personuppgifter], [.sds34, .sds36]),
    Katalogmeddelande(
      "M-088", "EgnaMedelBeslut",
      vag: "socialsekreterare → Sociala system",
      innehall: "beslut 4:2 SoL, ekonomisk plan, undersökta alternativ",
      [.personuppgifter], [.sds37, .sds39]),
    Katalogmeddelande(
      "M-089", "SamverkansKallelse",
      vag: "enheten som ser behovet → handläggare i andra enheter",
      vagEn: "the unit seeing the need → handläggare in other units",
      innehall: "klient, syfte, medgivande",
      [.personuppgifter], [.sds41]),
    Katalogmeddelande(
      "M-090", "Medgivande",
      vag: "klienten → enheten som kallar",
      vagEn: "klient → calling unit",
      innehall: "ja/nej",
      [.personuppgifter], [.sds42]),
    Katalogmeddelande(
      "M-091", "StrategiFörmöte",
      vag: "handläggare ↔ handläggare",
      innehall: "strategi",
      [.personuppgifter], [.sds43]),
    Katalogmeddelande(
      "M-092", "UppsökandeKontakt",
      vag: "socialpsykiatrin → personen",
      vagEn: "socialpsykiatrin → person",
      innehall: "kontaktförsök",
      [.personuppgifter], [.sds47]),
    Katalogmeddelande(
      "M-141", "EgenKontakt",
      vag: "klient → Mottagningsenheten",
      innehall: "behov av ekonomiskt bistånd",
      [.personuppgifter], [.sds08]),
    Katalogmeddelande(
      "M-142", "BostödsSvar",
      vag: "Bostöd → bashandläggare",
      innehall: "boendestödjare, start / plats saknas (H-109)",
      [.personuppgifter], [.sds10]),
    Katalogmeddelande(
      "M-143", "MedgivandeFråga",
      vag: "enheten som kallar → klienten",
      vagEn: "calling unit → klient",
      innehall: "möte, enheter, frivilligt",
      [.personuppgifter], [.sds42]),
  ]
}
