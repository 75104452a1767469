import Kernel

/// A timer of an actor's own: it never leaves the actor and carries no personuppgifter.
@frozen public struct Tidsmarke: Hashable, Sendable, BitwiseCopyable {
  public var slag: Tidsslag
  public var a: UInt8
  public var b: UInt8
  public var c: UInt8
  public var person: PersonID
  public var d: Int32
  public var e: Int32

  @inlinable public init(
    _ slag: Tidsslag, _ person: PersonID = PersonID(raw: 0), a: UInt8 = 0, b: UInt8 = 0,
    c: UInt8 = 0, d: Int32 = 0, e: Int32 = 0
  ) {
    self.slag = slag
    self.person = person
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ v: inout B) {
    v.falt("slag", .ord(Int(slag.rawValue), slag.ord))
    v.falt("a", .tal(Int(a)))
    v.falt("b", .tal(Int(b)))
    v.falt("c", .tal(Int(c)))
    v.falt("d", .tal(Int(d)))
    v.falt("e", .tal(Int(e)))
  }
}

/// What a timer stands for.
@frozen public enum Tidsslag: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  // Omvärld
  case ankomst, handskriven, nyttBehov, behovSlut, oro, samtyckesSvarKlart, aterkallelse
  // Enhet: work
  case stegKlart, kollaKo
  // Enhet: SP; 9 is nobody's, the others keep their numbers
  case svarsgransSamtycke = 10, omfraga, kontaktsvar, kallelsesvarKlart, svarsgransKallelse
  case paminnelseKallelse, motestid, motetSlut, omkallelse, plansvarKlart, godkannandeGrans
  case uppfoljning, arendeUppfoljning, aterkallelseVidare, stodkontaktSlut, scanning
  // Enhet: decisions
  case insatsStart, insatsBeslutEfterTvist, manadsslut, avgiftsbokning
  // tvist
  case nivagrans, nyBegaran, beslutEfterUtlatande, motestidTeam, medlingKlar, gruppsvar, arsslut
  case nyckeltal

  public var ord: StaticString {
    switch self {
    case .ankomst: "ankomst"
    case .handskriven: "handskriven ankomst"
    case .nyttBehov: "nytt behov"
    case .behovSlut: "behovet upphör"
    case .oro: "akut oro"
    case .samtyckesSvarKlart: "samtyckessvar klart"
    case .aterkallelse: "återkallelse"
    case .stegKlart: "arbetssteg klart"
    case .kollaKo: "kön prövas"
    case .svarsgransSamtycke: "svarsgräns samtycke"
    case .omfraga: "ny samtyckesfråga"
    case .kontaktsvar: "mottaget svarar"
    case .kallelsesvarKlart: "kallelsesvar klart"
    case .svarsgransKallelse: "svarsgräns kallelse"
    case .paminnelseKallelse: "andra svarsgräns kallelse"
    case .motestid: "mötestid"
    case .motetSlut: "mötet slut"
    case .omkallelse: "ny kallelse"
    case .plansvarKlart: "plansvar klart"
    case .godkannandeGrans: "godkännandegräns"
    case .uppfoljning: "uppföljning"
    case .arendeUppfoljning: "ärendeuppföljning"
    case .aterkallelseVidare: "återkallelsen förs vidare"
    case .stodkontaktSlut: "stödkontakt upphör"
    case .scanning: "scanning"
    case .insatsStart: "insatsen startar"
    case .insatsBeslutEfterTvist: "beslut efter överenskommelse"
    case .manadsslut: "månadsslut"
    case .avgiftsbokning: "avgiften bokförs"
    case .nivagrans: "nivågräns"
    case .nyBegaran: "ny begäran om medling"
    case .beslutEfterUtlatande: "beslut efter utlåtande"
    case .motestidTeam: "teammöte"
    case .medlingKlar: "medling klar"
    case .gruppsvar: "samordningsgruppen svarar"
    case .arsslut: "årsslut"
    case .nyckeltal: "nyckeltal"
    }
  }
}
