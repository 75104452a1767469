import Kernel

/// What a kallelse carries (M-010).
@frozen public struct Kallelse: Hashable, Sendable, BitwiseCopyable {
  /// Counts the kallelser of the SP, from 1.
  public var nummer: UInt16
  public var behov: BehovSet
  public var slag: (BehovsSlag, BehovsSlag, BehovsSlag, BehovsSlag)
  public var ansprak: (ForvaltningSet, ForvaltningSet, ForvaltningSet, ForvaltningSet)
  public var falt: KallelseFalt
  public var tid: Moment
  /// Everybody in the SP, the initierande too.
  public var parter: ForvaltningSet
  /// The initierande proposes that the enskild attends (SP-61).
  public var deltagande: Bool
  /// Samtycke to stödkontakt is in the scope (H-88).
  public var stodkontakt: Bool
  /// The identity is masked (H-33).
  public var maskerad: Bool
  /// Needs described beyond the samtycke (a breach of SP-55).
  public var utover: Bool
  public var skyddad: Bool
  /// The kallelse rests on a sekretessbrytande bestämmelse, not on a samtycke (SP-44).
  public var lagstod: Bool

  public init(nummer: Int, behov: BehovSet, sokande: Sokande, tid: Moment, parter: ForvaltningSet) {
    self.nummer = UInt16(truncatingIfNeeded: nummer)
    self.behov = behov
    slag = sokande.slag
    ansprak = sokande.forvalt
    falt = .alla
    self.tid = tid
    self.parter = parter
    deltagande = false
    stodkontakt = false
    maskerad = false
    utover = false
    skyddad = sokande.skyddad
    lagstod = false
  }

  public static func == (a: Kallelse, b: Kallelse) -> Bool {
    a.nummer == b.nummer && a.behov == b.behov && a.tid == b.tid && a.parter == b.parter
      && a.falt == b.falt && a.slag == b.slag && a.ansprak == b.ansprak
      && a.deltagande == b.deltagande && a.stodkontakt == b.stodkontakt
      && a.maskerad == b.maskerad && a.utover == b.utover && a.skyddad == b.skyddad
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(nummer)
    hasher.combine(behov)
    hasher.combine(tid)
    hasher.combine(parter)
  }
}

/// Messages of document 004: samtycke, contact, kallelse, plan (§2.A).
@frozen public enum SPMessage: Sendable, BitwiseCopyable {
  /// M-001, initierande → enskild.
  case samtyckesBegaran(
    SPID, mottagare: ForvaltningSet, runda: UInt8, stodkontakt: Bool, aterkallelseForklarad: Bool)
  /// M-002, enskild → handläggare.
  case samtyckesSvar(SPID, runda: UInt8, ja: Bool, omfattning: ForvaltningSet, stodkontakt: Bool)
  /// M-003, enskild → handläggare, and the forwarded copy with the SP's id only.
  case samtyckesAterkallelse(SPID, vidare: Bool)
  /// M-005, to the mottag of a berörd förvaltning; `fragor` 0 is an empty consultation.
  case konsultation(SPID, slag: BehovsSlag, fragor: UInt8, personuppgifter: Bool)
  /// M-006.
  case konsultationsSvar(SPID, slag: BehovsSlag)
  /// M-007; `lagstod` 0 means that no provision is named (a breach of SP-45).
  case utlamnande(SPID, lagstod: UInt8)
  /// M-008, any förvaltning → SF mottag.
  case orosanmalan(PersonID, barn: Bool, fran: Forvaltning)
  /// M-009, contacting förvaltning → mottag.
  case forstaKontakt(SPID, mottag: UInt8, telefon: Bool)
  /// M-009, the reply; `ratt` is false where the mottag hands the question on.
  case forstaKontaktSvar(SPID, fran: Forvaltning, ratt: Bool)
  /// M-010, initierande → each berörd förvaltning.
  case kallelse(SPID, Kallelse)
  /// M-011.
  case kallelseSvar(SPID, kallelse: UInt16, svar: Kallelsesvar, tid: Moment, deltagande: Bool)
  /// M-012, with what the party holds for the person: open ärenden and beslut by behov.
  case narvaro(
    SPID, kallelse: UInt16, utfall: Narvaro, arenden: BehovSet, beslut: BehovSet,
    pagaende: Bool)
  /// D-01 (derived from SP-62, SP-63): the initierande tells whether the meeting counts as held.
  /// A missed one names who was there and who was absent without giltig orsak.
  case motesBesked(
    SPID, kallelse: UInt16, hallet: Bool, narvarande: ForvaltningSet, uteblivna: ForvaltningSet)
  /// M-013.
  case planUtkast(SPID, version: UInt16, paminnelse: Bool)
  /// M-014.
  case planSvar(SPID, version: UInt16, svar: Plansvar)
  /// D-02 (derived from SP-70): the plan is upprättad; scan it.
  case planUpprattad(SPID, version: UInt16)
  /// M-020, question and answer; the answer names where the party answers and delivers.
  case uppfoljning(SPID, runda: UInt16, svar: Bool, ansvar: BehovSet, levererar: BehovSet)
  /// M-021, to each other with samtycke in force.
  case avslut(SPID, grund: Avslutsgrund)
  /// D-08 (derived from H-87): the needs of an SP that is merged into this one.
  case sammanslagning(SPID, behov: BehovSet)
  /// D-10 (derived from SP-76): the SP has ended; without samtycke its id is all that is told.
  case stangd(SPID)
  /// D-09 (derived from SP-70): the party has scanned the plan.
  case scannad(SPID, version: UInt16)
  /// D-03 (derived from SP-59): a reminder of an unanswered kallelse, to the 1:e.
  case kallelsePaminnelse(SPID, kallelse: UInt16)
}

extension SPMessage {
  /// The SP that the message is about, where it is about one.
  @inlinable public var sp: SPID? {
    switch self {
    case .samtyckesBegaran(let sp, _, _, _, _), .samtyckesSvar(let sp, _, _, _, _),
      .samtyckesAterkallelse(let sp, _), .konsultation(let sp, _, _, _),
      .konsultationsSvar(let sp, _), .utlamnande(let sp, _), .forstaKontakt(let sp, _, _),
      .forstaKontaktSvar(let sp, _, _), .kallelse(let sp, _), .kallelseSvar(let sp, _, _, _, _),
      .narvaro(let sp, _, _, _, _, _), .motesBesked(let sp, _, _, _, _), .planUtkast(let sp, _, _),
      .planSvar(let sp, _, _), .planUpprattad(let sp, _), .uppfoljning(let sp, _, _, _, _),
      .avslut(let sp, _), .kallelsePaminnelse(let sp, _), .sammanslagning(let sp, _),
      .scannad(let sp, _), .stangd(let sp):
      sp
    case .orosanmalan: nil
    }
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ b: inout B) {
    if let sp { b.sp(sp) }
    switch self {
    case .samtyckesBegaran(_, let mottagare, let runda, let stodkontakt, let forklarad):
      b.falt("mottagare", .forvaltningar(mottagare))
      b.falt("runda", .tal(Int(runda)))
      b.falt("stödkontakt", .jaNej(stodkontakt))
      b.falt("återkallelse förklarad", .jaNej(forklarad))
    case .samtyckesSvar(_, let runda, let ja, let omfattning, let stodkontakt):
      b.falt("runda", .tal(Int(runda)))
      b.falt("ja", .jaNej(ja))
      b.falt("omfattning", .forvaltningar(omfattning))
      b.falt("stödkontakt", .jaNej(stodkontakt))
    case .samtyckesAterkallelse(_, let vidare): b.falt("vidarebefordrad", .jaNej(vidare))
    case .konsultation(_, let slag, let fragor, let personuppgifter):
      b.falt("ärendetyp", .tal(Int(slag.rawValue)))
      b.falt("frågor", .tal(Int(fragor)))
      b.falt("personuppgifter", .jaNej(personuppgifter))
    case .konsultationsSvar(_, let slag): b.falt("ärendetyp", .tal(Int(slag.rawValue)))
    case .utlamnande(_, let lagstod): b.falt("lagstöd", .tal(Int(lagstod)))
    case .orosanmalan(_, let barn, let fran):
      b.falt("barn", .jaNej(barn))
      b.falt("från", .forvaltning(fran))
    case .forstaKontakt(_, let mottag, let telefon):
      b.falt("mottag", .tal(Int(mottag)))
      b.falt("telefon", .jaNej(telefon))
    case .forstaKontaktSvar(_, let fran, let ratt):
      b.falt("från", .forvaltning(fran))
      b.falt("rätt mottag", .jaNej(ratt))
    case .kallelse(_, let k):
      b.falt("kallelse", .tal(Int(k.nummer)))
      b.falt("behov", .behov(k.behov))
      b.falt("fält", .tal(Int(k.falt.rawValue)))
      b.falt("tidpunkt", .moment(k.tid))
      b.falt("parter", .forvaltningar(k.parter))
      b.falt("deltagande föreslås", .jaNej(k.deltagande))
      b.falt("utöver samtycket", .jaNej(k.utover))
      b.falt("maskerad", .jaNej(k.maskerad))
      b.falt("lagstöd", .jaNej(k.lagstod))
    case .kallelseSvar(_, let kallelse, let svar, let tid, let deltagande):
      b.falt("kallelse", .tal(Int(kallelse)))
      b.falt("svar", .ord(Int(svar.rawValue), svar.ord))
      b.falt("tid", .moment(tid))
      b.falt("deltagande", .jaNej(deltagande))
    case .narvaro(_, let kallelse, let utfall, let arenden, let beslut, let pagaende):
      b.falt("kallelse", .tal(Int(kallelse)))
      b.falt("närvaro", .ord(Int(utfall.rawValue), utfall.ord))
      b.falt("ärenden", .behov(arenden))
      b.falt("beslut", .behov(beslut))
      b.falt("pågående ärende", .jaNej(pagaende))
    case .motesBesked(_, let kallelse, let hallet, let narvarande, let uteblivna):
      b.falt("kallelse", .tal(Int(kallelse)))
      b.falt("hållet", .jaNej(hallet))
      b.falt("närvarande", .forvaltningar(narvarande))
      b.falt("uteblivna", .forvaltningar(uteblivna))
    case .planUtkast(_, let version, let paminnelse):
      b.falt("version", .tal(Int(version)))
      b.falt("påminnelse", .jaNej(paminnelse))
    case .planSvar(_, let version, let svar):
      b.falt("version", .tal(Int(version)))
      b.falt("svar", .ord(Int(svar.rawValue), svar.ord))
    case .planUpprattad(_, let version): b.falt("version", .tal(Int(version)))
    case .uppfoljning(_, let runda, let svar, let ansvar, let levererar):
      b.falt("runda", .tal(Int(runda)))
      b.falt("svar", .jaNej(svar))
      b.falt("ansvar", .behov(ansvar))
      b.falt("levererar", .behov(levererar))
    case .avslut(_, let grund): b.falt("grund", .ord(Int(grund.rawValue), grund.ord))
    case .stangd: break
    case .sammanslagning(_, let behov): b.falt("behov", .behov(behov))
    case .scannad(_, let version): b.falt("version", .tal(Int(version)))
    case .kallelsePaminnelse(_, let kallelse): b.falt("kallelse", .tal(Int(kallelse)))
    }
  }
}
