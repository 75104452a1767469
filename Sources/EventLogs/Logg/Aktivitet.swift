import Domain

/// The activities of event logs.
enum Aktivitet: UInt8, CaseIterable, Sendable {
  // the person and the needs
  case personAnlande, besok, behovIdentifierat, behovUpphort, akutOro, klassning, handlaggareUtsedd
  // ärende, beslut, insats
  case arendeOppnat, arendeAvslutat, arendeFransagt, stodarendeOppnat, stodarendeAvslutat
  case insatsBeviljad, insatsAvslagen, beslutUpphort, insatsStart, insatsAvbrott, insatsSlut
  case ansvarOverenskommet, ansvarUtanBeslut, ansvarUtanBeslutSlut, underrattelse
  // SP
  case samordningsBehov, samtyckeBegart, samtyckeGivet, samtyckeNekat, samtyckeAterkallat
  case konsultation, konsultationsSvar, utlamnande, orosanmalan, kontaktSokt, kontaktNadd
  case kontaktUppgiven
  case kallad, kallelse, kallelsePaminnelse, kallelseSvar, narvaro, enskildDeltog, moteHallet
  case stodkontaktNekad, planUtkast, planSvar, planUpprattad, planAndrad, treserva
  case treservaVantar, stodkontaktBeslut, avvikelseBeslut, avvikelserapport, avvikelseHanterad
  case uppfoljningsBehov, uppfoljningsFraga, uppfoljningsSvar, uppfoljd, langsiktigLosning
  case samfinansiering, sipForberedd, sammanslagen, spSlut
  // tvist
  case tvistUppkommen, oenighet, tillArbetsledning, tillOperativ, tillTaktisk, tillStrategisk
  case tillMedling, arbetsledningFragad, arbetsledningSvarad, linjeLyft, teamFraga, teamSvar
  case teamAterkallad, teamFragaEnPart, losningsforsok, medlingBegard, begaranOmMedling
  case utlatande, olostKvarstar, tvistLost
  // teams
  case teamMote, gruppFragad, gruppSvarade, aktualitetsprovad
  // economy
  case kostnadsPost, kostnadUpphor, avgiftsPost, maxtaxa
  // rules, post, gaps
  case regelBruten, missadGrans, ovantat, forlorat, forsenat, dubblerat, glappOppnat, glappStangt

  /// The row of the table.
  var rad: Aktivitetsrad { Aktivitet.tabell[Int(rawValue)] }

  var namn: String { rad.namn }

  /// All attributes that an event of the activity can have.
  var attribut: [Loggattribut] { [.aktor, .sparnamn] + rad.attribut }

  /// The name in letters that every tool takes in the name of a table: `SP_kallelse_mottagen`.
  var tabellnamn: String { Aktivitet.enkelt(namn) }

  static func enkelt(_ namn: String) -> String {
    String(
      namn.map { tecken in
        switch tecken {
        case "å", "ä": "a"
        case "Å", "Ä": "A"
        case "ö": "o"
        case "Ö": "O"
        default: tecken.isLetter || tecken.isNumber ? tecken : "_"
        }
      })
  }
}

/// What is told of an activity.
struct Aktivitetsrad: Sendable {
  let aktivitet: Aktivitet
  let namn: String
  /// Beside those that every event has.
  let attribut: [Loggattribut]

  init(_ aktivitet: Aktivitet, _ namn: String, _ attribut: [Loggattribut] = []) {
    self.aktivitet = aktivitet
    self.namn = namn
    self.attribut = attribut
  }
}

extension Aktivitet {
  private typealias R = Aktivitetsrad

  /// By raw value.
  static let tabell: [Aktivitetsrad] = [
    R(.personAnlande, "Person anländer"),
    R(.besok, "Besök", [.avsandare, .nyaBehov]),
    R(.behovIdentifierat, "Behov identifierat", [.behovsslag]),
    R(.behovUpphort, "Behov upphört"),
    R(.akutOro, "Akut oro syns", [.barn]),
    R(.klassning, "Behov klassat", [.kandDagar, .gransDagar]),
    R(.handlaggareUtsedd, "Handläggare utsedd", [.vantanTimmar]),
    R(.arendeOppnat, "Ärende öppnat"),
    R(.arendeAvslutat, "Ärende avslutat"),
    R(.arendeFransagt, "Ansvar frånsagt", [.endastOrganisatoriskt]),
    R(.stodarendeOppnat, "Stödärende öppnat"),
    R(.stodarendeAvslutat, "Stödärende avslutat"),
    R(.insatsBeviljad, "Insats beviljad", [.fran]),
    R(.insatsAvslagen, "Insats avslagen"),
    R(.beslutUpphort, "Beslut upphört", [.orsak, .av]),
    R(.insatsStart, "Insats startar", [.orsak]),
    R(.insatsAvbrott, "Insats avbryts", [.orsak]),
    R(.insatsSlut, "Insats avslutas", [.orsak]),
    R(.ansvarOverenskommet, "Ansvar överenskommet"),
    R(.ansvarUtanBeslut, "Ansvar utan beslut börjar"),
    R(.ansvarUtanBeslutSlut, "Ansvar utan beslut slutar"),
    R(.underrattelse, "Underrättelse om beslut mottagen", [.avsandare, .bifall, .fran]),
    R(.samordningsBehov, "Samordningsbehov identifierat"),
    R(.samtyckeBegart, "Samtycke begärt", [.runda]),
    R(.samtyckeGivet, "Samtycke givet", [.stodkontakt]),
    R(.samtyckeNekat, "Samtycke nekat", [.stodkontakt]),
    R(.samtyckeAterkallat, "Samtycke återkallat", [.stodkontakt]),
    R(
      .konsultation, "Oidentifierad konsultation mottagen",
      [.avsandare, .behovsslag, .personuppgifter]),
    R(.konsultationsSvar, "Svar på konsultation mottaget", [.avsandare, .behovsslag]),
    R(.utlamnande, "Sekretessbrytande utlämnande mottaget", [.avsandare, .lagstod]),
    R(.orosanmalan, "Orosanmälan mottagen", [.avsandare, .barn]),
    R(.kontaktSokt, "Första kontakt sökt"),
    R(.kontaktNadd, "Första kontakt nådd"),
    R(.kontaktUppgiven, "Första kontakt uppgiven"),
    R(.kallad, "SP-kallelse skickad", [.nummer, .forsta]),
    R(.kallelse, "SP-kallelse mottagen", [.avsandare, .nummer, .motestid, .maskerad]),
    R(.kallelsePaminnelse, "Påminnelse om SP-kallelse mottagen", [.avsandare, .nummer]),
    R(.kallelseSvar, "Svar på SP-kallelse mottaget", [.avsandare, .nummer, .svar]),
    R(.narvaro, "Närvaro vid SP-möte", [.nummer, .utfall]),
    R(.enskildDeltog, "Enskild deltog i SP-möte", [.gemensamtBedomt]),
    R(.moteHallet, "SP-möte hållet"),
    R(.stodkontaktNekad, "Stödkontakt nekad"),
    R(.planUtkast, "Planutkast mottaget", [.avsandare, .version, .paminnelse]),
    R(.planSvar, "Svar på planutkast mottaget", [.avsandare, .version, .svar]),
    R(.planUpprattad, "Plan upprättad", [.version, .allaGodkant]),
    R(.planAndrad, "Plan ändrad efter att den upprättats", [.version]),
    R(.treserva, "Dokumenterat i Treserva", [.post, .version]),
    R(.treservaVantar, "Treserva är nere", [.post, .vantanTimmar]),
    R(.stodkontaktBeslut, "Beslut om stödkontakt", [.samtycke, .ansokanKravd]),
    R(.avvikelseBeslut, "Avvikelse bedömd", [.rapporteras]),
    R(.avvikelserapport, "Avvikelserapport mottagen", [.avsandare, .nummer]),
    R(.avvikelseHanterad, "Avvikelse hanterad"),
    R(.uppfoljningsBehov, "Uppföljning behövs"),
    R(.uppfoljningsFraga, "Fråga om uppföljning mottagen", [.avsandare, .runda]),
    R(.uppfoljningsSvar, "Svar om uppföljning mottaget", [.avsandare, .runda]),
    R(.uppfoljd, "Plan uppföljd", [.andring]),
    R(.langsiktigLosning, "Långsiktig lösning"),
    R(.samfinansiering, "Samfinansiering överenskommen"),
    R(.sipForberedd, "SIP förberedd"),
    R(.sammanslagen, "SP sammanslagen", [.avsandare]),
    R(.spSlut, "SP avslutad", [.grund]),
    R(.tvistUppkommen, "Tvist uppkommen"),
    R(.oenighet, "Oenighet anmäld", [.avsandare, .identifierad]),
    R(.tillArbetsledning, "Tvist till arbetsledningen"),
    R(.tillOperativ, "Tvist till operativ nivå"),
    R(.tillTaktisk, "Tvist till taktisk nivå"),
    R(.tillStrategisk, "Tvist till strategisk nivå"),
    R(.tillMedling, "Tvist till medling"),
    R(.arbetsledningFragad, "Arbetsledning tillfrågad"),
    R(.arbetsledningSvarad, "Arbetsledning har svarat"),
    R(.linjeLyft, "Lyft i linjen mottaget", [.avsandare, .niva, .identifierad]),
    R(.teamFraga, "Fråga till team mottagen", [.avsandare, .niva, .identifierad]),
    R(.teamSvar, "Svar från team mottaget", [.avsandare, .niva, .overens]),
    R(.teamAterkallad, "Fråga till team återkallad", [.avsandare, .niva]),
    R(.teamFragaEnPart, "Fråga till team med för få parter", [.niva]),
    R(.losningsforsok, "Lösningsförsök", [.niva, .lyckat]),
    R(.medlingBegard, "Medling begärd", [.misslyckade]),
    R(.begaranOmMedling, "Begäran om medling mottagen", [.avsandare, .identifierad]),
    R(.utlatande, "Utlåtande från medlingskommissionen", [.tasUpp, .bunden]),
    R(.olostKvarstar, "Tvist olöst efter utlåtande"),
    R(.tvistLost, "Tvist löst", [.utfall, .niva]),
    R(.teamMote, "Teammöte hållet", [.niva, .iKo, .hanterade, .problem]),
    R(.gruppFragad, "Samordningsgruppen tillfrågad", [.nummer, .stadsomrade]),
    R(.gruppSvarade, "Samordningsgruppen har svarat", [.nummer, .stadsomrade]),
    R(.aktualitetsprovad, "Anvisningen aktualitetsprövad", [.ar]),
    R(.kostnadsPost, "Kostnad börjar", [.andel, .fran]),
    R(.kostnadUpphor, "Kostnad upphör", [.fran]),
    R(.avgiftsPost, "Avgift bokförd", [.manad, .promille]),
    R(.maxtaxa, "Avstämning av maxtaxa mottagen", [.avsandare, .manad, .promille]),
    R(.regelBruten, "Regel bruten", [.regel]),
    R(.missadGrans, "Gräns missad", [.regel]),
    R(.ovantat, "Oväntat meddelande", [.meddelande]),
    R(.forlorat, "Meddelande förlorat", [.meddelande, .kanal, .sandsOm]),
    R(.forsenat, "Meddelande försenat", [.meddelande, .kanal, .driftstopp, .forseningTimmar]),
    R(.dubblerat, "Meddelande dubblerat", [.meddelande, .kanal]),
    R(.glappOppnat, "Glapp öppnat", [.glapp, .glappnamn, .klasser, .fran]),
    R(.glappStangt, "Glapp stängt", [.glapp, .glappnamn, .klasser, .fran, .dagar, .censurerat]),
  ]
}

/// The attributes of events.
enum Loggattribut: UInt8, CaseIterable, Sendable {
  case aktor, sparnamn, avsandare, nyaBehov, behovsslag, barn, kandDagar, gransDagar, vantanTimmar
  case endastOrganisatoriskt, fran, orsak, av, bifall, runda, stodkontakt, personuppgifter, lagstod
  case nummer, forsta, motestid, maskerad, svar, utfall, gemensamtBedomt, version, paminnelse
  case allaGodkant, post, samtycke, ansokanKravd, rapporteras, andring, grund, identifierad, niva
  case overens, lyckat, misslyckade, tasUpp, bunden, iKo, hanterade, problem, stadsomrade, ar
  case andel, manad, promille, regel, meddelande, kanal, sandsOm, driftstopp, forseningTimmar
  case glapp, glappnamn, klasser, dagar, censurerat

  var namn: String {
    switch self {
    case .aktor: "aktör"
    case .sparnamn: "spårtyp"
    case .avsandare: "avsändare"
    case .nyaBehov: "nya behov"
    case .behovsslag: "slag"
    case .barn: "barn"
    case .kandDagar: "känd dagar"
    case .gransDagar: "gräns dagar"
    case .vantanTimmar: "väntan timmar"
    case .endastOrganisatoriskt: "endast organisatoriskt"
    case .fran: "från"
    case .orsak: "orsak"
    case .av: "av"
    case .bifall: "bifall"
    case .runda: "runda"
    case .stodkontakt: "stödkontakt"
    case .personuppgifter: "personuppgifter"
    case .lagstod: "lagstöd"
    case .nummer: "nummer"
    case .forsta: "första"
    case .motestid: "mötestid"
    case .maskerad: "maskerad"
    case .svar: "svar"
    case .utfall: "utfall"
    case .gemensamtBedomt: "gemensamt bedömt"
    case .version: "version"
    case .paminnelse: "påminnelse"
    case .allaGodkant: "alla har godkänt"
    case .post: "post"
    case .samtycke: "samtycke"
    case .ansokanKravd: "ansökan krävd"
    case .rapporteras: "rapporteras"
    case .andring: "ändring"
    case .grund: "grund"
    case .identifierad: "identifierad"
    case .niva: "nivå"
    case .overens: "överens"
    case .lyckat: "lyckat"
    case .misslyckade: "misslyckade försök"
    case .tasUpp: "tas upp"
    case .bunden: "bunden ledamot"
    case .iKo: "i kö"
    case .hanterade: "hanterade"
    case .problem: "problem"
    case .stadsomrade: "stadsområde"
    case .ar: "år"
    case .andel: "andel procent"
    case .manad: "månad"
    case .promille: "promille av maxtaxa"
    case .regel: "regel"
    case .meddelande: "meddelande"
    case .kanal: "kanal"
    case .sandsOm: "sänds om"
    case .driftstopp: "driftstopp"
    case .forseningTimmar: "försening timmar"
    case .glapp: "glapp"
    case .glappnamn: "glappets namn"
    case .klasser: "klasser"
    case .dagar: "dagar"
    case .censurerat: "censurerat"
    }
  }

  var typ: Vardetyp {
    switch self {
    case .nyaBehov, .kandDagar, .gransDagar, .runda, .lagstod, .nummer, .version, .misslyckade,
      .iKo, .hanterade, .ar, .andel, .manad, .promille:
      .tal
    case .vantanTimmar, .forseningTimmar, .dagar: .decimal
    case .fran, .motestid: .tid
    case .barn, .endastOrganisatoriskt, .bifall, .stodkontakt, .personuppgifter, .forsta,
      .maskerad, .gemensamtBedomt, .paminnelse, .allaGodkant, .samtycke, .ansokanKravd,
      .rapporteras, .andring, .identifierad, .overens, .lyckat, .tasUpp, .bunden, .problem,
      .sandsOm, .driftstopp, .censurerat:
      .jaNej
    default: .text
    }
  }
}
