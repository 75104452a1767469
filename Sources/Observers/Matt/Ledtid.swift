/// The lead times that are measured.
package enum Ledtid: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case behovAnsvar, behovBeslut, behovInsats, beslutInsats
  case identifieradKallelse, kallelseMote, moteUpprattad, upprattadAvslutad
  case samtyckesfragaSvar, kontaktNadd, stodkontakt
  case tvistLost, begaranUtlatande, utlatandeLost
  case handlaggare

  /// The name as people write it.
  package var namn: String {
    switch self {
    case .behovAnsvar: "behov → ansvar"
    case .behovBeslut: "behov → insatsbeslut"
    case .behovInsats: "behov → insatsstart"
    case .beslutInsats: "beslut → insatsstart"
    case .identifieradKallelse: "identifierad → kallelse"
    case .kallelseMote: "kallelse → möte"
    case .moteUpprattad: "möte → upprättad plan"
    case .upprattadAvslutad: "upprättad plan → avslutad"
    case .samtyckesfragaSvar: "samtyckesfråga → svar"
    case .kontaktNadd: "kontakt sökt → nådd"
    case .stodkontakt: "möte → beslut om stödkontakt"
    case .tvistLost: "tvist uppkommen → avslutad"
    case .begaranUtlatande: "begäran om medling → utlåtande"
    case .utlatandeLost: "utlåtande → löst"
    case .handlaggare: "väntan på handläggare"
    }
  }
}
