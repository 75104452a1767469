/// Where a rule lives in the product. No rule is without one.
public enum Disposition: Hashable, Sendable {
  /// A routine enacts it; `brott` must be seen when `avsteg` breaks it on every occasion.
  case utford(rutin: Rutin, brott: Forvantan)
  /// It is checked, not performed by a step.
  case kontrollerad(av: Kontroll)
  /// It has no behaviour; why, in one Swedish sentence and the same in English.
  case ingetBeteende(skal: String, reason: String)
  /// Its document is not enacted yet.
  case planerad
}

/// What must appear in the trace when an enacted rule is broken on every occasion.
public enum Forvantan: Hashable, Sendable {
  /// A gap of this kind, that stays open or opens.
  case glapp(GlappSlag)
  /// This invariant is violated.
  case invariant(InvariantID)
  /// An avvikelse is reported.
  case avvikelse
  /// A recorded breach of the rule itself.
  case brott
  /// Nothing: a permission, a definition or a purpose, enacted as structure.
  case ingen
}

/// What checks a rule that no single step performs; in Swedish and in English, where it has words.
public enum Kontroll: Hashable, Sendable {
  /// A property seen on the trace.
  case invariant(InvariantID)
  /// A check of the scenario before the run.
  case scenario(String, en: String)
  /// Static structure of the world, held by a test.
  case struktur(String, en: String)
  /// A measure in the report; the rule has no limit that could be broken.
  case matt(String, en: String)
}

/// The routine, a part of a document's process, that enacts a rule.
public enum Rutin: UInt8, CaseIterable, Hashable, Sendable {
  /// A need is identified and classified; the förvaltning takes or disclaims it.
  case behovOchKlassning
  /// Samtycke is asked for, given, refused, recorded and withdrawn.
  case samtycke
  /// Oidentifierad konsultation.
  case konsultation
  /// Orosanmälan at acute concern.
  case orosanmalan
  /// A need of coordination is seen and an SP is started.
  case spInitiering
  /// The kallelse to an SP meeting and its content.
  case spKallelse
  /// The SP meeting, attendance and what is registered after it.
  case spMote
  /// The plan: draft, approval, archiving.
  case spPlan
  /// Who answers for a behov, agreed by the parties.
  case ansvarsoverenskommelse
  /// Stödkontakt med socialsekreterare.
  case stodkontakt
  /// The plan in force and its follow-up.
  case spUppfoljning
  /// The end of an SP.
  case spAvslut
  /// A dispute and its ladder.
  case tvist
  /// Questions to the 1:e socialsekreterare and the answers.
  case arbetsledning
  /// Meetings of the operative, tactical and strategic teams.
  case team
  /// Avvikelser: reported and handled.
  case avvikelse
  /// Medlingskommissionen.
  case medling
  /// Samordningsgruppen för gränssnittsfrågor.
  case samordningsgrupp
  /// The yearly review of the anvisning.
  case anvisning
  /// Who pays for an insats.
  case kostnad
  /// Egenavgift and maxtaxa.
  case avgift
  /// First contact with another förvaltning.
  case kontaktvag
  /// Insatsbeslut and delivery.
  case insats

  /// The routine's name in Swedish, as reports show it.
  public var namn: String {
    switch self {
    case .behovOchKlassning: "behov och klassning"
    case .samtycke: "samtycke"
    case .konsultation: "oidentifierad konsultation"
    case .orosanmalan: "orosanmälan"
    case .spInitiering: "initiering av SP"
    case .spKallelse: "kallelse till SP-möte"
    case .spMote: "SP-möte"
    case .spPlan: "plan"
    case .ansvarsoverenskommelse: "ansvarsöverenskommelse"
    case .stodkontakt: "stödkontakt"
    case .spUppfoljning: "uppföljning av SP"
    case .spAvslut: "avslut av SP"
    case .tvist: "tvist"
    case .arbetsledning: "arbetsledning"
    case .team: "gränssnittsteam"
    case .avvikelse: "avvikelse"
    case .medling: "medling"
    case .samordningsgrupp: "samordningsgrupp"
    case .anvisning: "aktualitetsprövning"
    case .kostnad: "kostnadsansvar"
    case .avgift: "avgift"
    case .kontaktvag: "kontaktväg"
    case .insats: "insats"
    }
  }

  /// The routine's name in English; the field's terms stay Swedish.
  public var name: String {
    switch self {
    case .behovOchKlassning: "needs and classification"
    case .konsultation: "unidentified konsultation"
    case .spInitiering: "initiation of SP"
    case .spKallelse: "kallelse to the SP meeting"
    case .spMote: "SP meeting"
    case .spUppfoljning: "follow-up of SP"
    case .spAvslut: "end of SP"
    case .samtycke, .orosanmalan, .spPlan, .ansvarsoverenskommelse, .stodkontakt, .tvist,
      .arbetsledning, .team, .avvikelse, .medling, .samordningsgrupp, .anvisning, .kostnad, .avgift,
      .kontaktvag, .insats:
      namn
    }
  }
}
