/// Where a default comes from; reports show it with every number.
public enum Markning: String, Sendable, CaseIterable {
  /// A rule of the documents says so.
  case regel
  /// A published figure, named in the scenario.
  case kalla = "källa"
  /// Our assumption: the documents are silent.
  case antagande
  /// Set by the scenario, a variant or the command line.
  case scenario

  /// The mark in English; the raw value is the Swedish word, which files hold.
  public var name: String {
    switch self {
    case .regel: "rule"
    case .kalla: "source"
    case .antagande: "assumption"
    case .scenario: "scenario"
    }
  }
}

/// The unit that a lever's value is written in.
public enum Enhet: String, Sendable, CaseIterable {
  case andel = "%"
  case vardagar
  case dagar
  case timmar = "h"
  case minuter = "min"
  case ar = "år"
  case antal
  case perManad = "/månad"
  case perAr = "/år"
  case val
  case jaNej = "ja/nej"

  /// The unit in English, after a number other than one; scenario files write the raw value.
  public var unit: String {
    switch self {
    case .vardagar: "working days"
    case .dagar: "days"
    case .ar: "years"
    case .antal: "in number"
    case .perManad: "a month"
    case .perAr: "a year"
    case .val: "a choice"
    case .jaNej: "yes/no"
    case .andel, .timmar, .minuter: rawValue
    }
  }
}

/// How a lever acts.
public enum Spakslag: Sendable, Equatable {
  /// A number, compared or multiplied.
  case tal
  /// The median of a log-normal distribution with σ 0.5, cut at the lever's range.
  case fordelning
  /// One of named alternatives; the value is its position.
  case alternativ([String])
}

/// A lever: a named parameter where the documents are silent or a rule sets a number.
@frozen public enum Spak: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  // persons and needs
  case antalEnskilda, behovslangd, akutOrograd, maxAkutOro, andelGranssnitt, flerbehov
  case upptacktssannolikhet
  case initieringsgrad, skyddadGrad, kandTidsfonster, aldrealder
  case battreHemGrad, dubbelkontakt, granssnittUtanAnsprak, granssnittGeografiskt
  // samtycke
  case samtyckesgrad, samtyckesOmfattning, samtyckesSvarstid, samtyckesSvarsgrans, omfragaTid
  case maxOmfragor, konsultationsgrad, sekretessbrytandeTillats, sekretessbrytandegrad
  case aterkallelsegrad, aterkallelseVidareTid
  case stodkontaktSamtycke, stodkontaktsgrad, stodkontaktGerKand, stodkontaktSlutTid
  // kallelse and meeting
  case kallelseSvarstid, kallelseSvarsgrans, avbojSannolikhet, annatForslagSannolikhet
  case forhinderSannolikhet, tystnadSannolikhet, maxKallelser, omkallelseTid, motesframforhallning
  case franvarograd, andelGiltigOrsak, avvikelsegrad, deltagandeforslagGrad, deltagandeSamtycke
  case kontaktsvarstid, telefonsvarstid, felMottag
  case moteTidigast, moteSenast, motetsVantan, viktBehov, viktKontinuitet, viktHandlaggare
  // plan
  case godkannandetid, godkannandegrad, godkannandeGrans, vagranAnsvar, tystGodkannande
  case maxOmgangar, oenighetsgrad, samfinansieringsgrad, sipGrad, spUppfoljning, arendeUppfoljning
  case andringsgrad, varningsgrans
  // decisions
  case bifallsgrad, insatsFramforhallning, verkstallighetstid, avgiftsandel, arendenPerHandlaggare
  // tvist
  case ansvarUtanBeslut, teamTopologi, motesintervallOperativ, motesintervallTaktisk
  case motesintervallStrategisk, moteskapacitetOperativ, moteskapacitetTaktisk
  case moteskapacitetStrategisk
  case nivagransOperativ, nivagransTaktisk, nivagransStrategisk
  case eskaleringstroskelOperativ, eskaleringstroskelTaktisk, eskaleringstroskelStrategisk
  case losningOperativ, losningTaktisk, losningStrategisk
  case lyftbenagenhet, medlingsbenagenhet, samordningsgruppLyftGrad, samordningsgruppTid
  case medlingstid, avvisningsgrad, kommissionsstorlek, kommissionspool, kommissionskvorum
  case juristandel
  case ansvarFlyttas, foljsamhetUtlatande, beslutstidEfterUtlatande, omprovningstid
  case direktorsbeslut, overlamningstid, overlamningsordning, hinderGrad
  case nyckeltalsintervall
  // transport
  case overforingstid
  // the post's faults
  case kanalEnskild, kanalKallelse, kanalForvaltningar, postgang, meddelandeforlust, epostForlust
  case epostForsening, epostForseningstid, epostDubblett, omsandning
  case maxSandningar

  @inlinable public var index: Int { Int(rawValue) }
  public static let antal = Spak.allCases.count

  /// Whether it is about what befalls messages on their way (H-84).
  public var arPost: Bool { rawValue >= Spak.kanalEnskild.rawValue }

  /// The lever's row in the table.
  public var rad: Spakrad { Spaktabell.rader[index] }

  /// The lever with a name as scenario files write it.
  public init?(namn: String) {
    guard let i = Spaktabell.rader.firstIndex(where: { $0.namn == namn }) else { return nil }
    self = Spaktabell.rader[i].spak
  }
}

/// One row of the lever table: everything that people are told about a lever.
public struct Spakrad: Sendable {
  public let spak: Spak
  /// The name in scenario files.
  public let namn: String
  public let enhet: Enhet
  public let slag: Spakslag
  /// In the lever's unit; shares between 0 and 1; `nil` means "not set" (`ingen`).
  public let forval: Double?
  public let lagst: Double
  public let hogst: Double
  /// Whether `ingen` may be written.
  public let kanSaknas: Bool
  public let mark: Markning
  /// What it affects: gap kinds and counts.
  public let paverkar: String
  /// The same in English; names of levers and the field's terms stay as they are.
  public let affects: String
  /// Holes and rules behind it.
  public let kalla: String
  /// One Swedish sentence.
  public let beskrivning: String
  /// The same in English.
  public let description: String
}
