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

  /// The same in English; key figures and files have `namn`.
  package var name: String {
    switch self {
    case .behovAnsvar: "need → ansvar"
    case .behovBeslut: "need → insatsbeslut"
    case .behovInsats: "need → insats begins"
    case .beslutInsats: "beslut → insats begins"
    case .identifieradKallelse: "identified → kallelse"
    case .kallelseMote: "kallelse → meeting"
    case .moteUpprattad: "meeting → plan upprättad"
    case .upprattadAvslutad: "plan upprättad → ended"
    case .samtyckesfragaSvar: "question of samtycke → answer"
    case .kontaktNadd: "contact sought → reached"
    case .stodkontakt: "meeting → beslut on stödkontakt"
    case .tvistLost: "tvist arisen → ended"
    case .begaranUtlatande: "request for medling → utlåtande"
    case .utlatandeLost: "utlåtande → solved"
    case .handlaggare: "waiting for a handläggare"
    }
  }
}
