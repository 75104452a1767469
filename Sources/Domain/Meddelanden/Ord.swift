/// An answer to a kallelse (M-011, H-03).
@frozen public enum Kallelsesvar: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case kommer, annatForslag, forhinder, avbojer, tystnad
  public var ord: StaticString {
    switch self {
    case .kommer: "kommer"
    case .annatForslag: "annat förslag"
    case .forhinder: "förhinder"
    case .avbojer: "avböjer"
    case .tystnad: "svarar inte"
    }
  }
}

/// Attendance at an SP meeting (M-012).
@frozen public enum Narvaro: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case deltog, giltigOrsak, uteblev
  public var ord: StaticString {
    switch self {
    case .deltog: "deltog"
    case .giltigOrsak: "giltig orsak"
    case .uteblev: "uteblev"
    }
  }
}

/// An answer to a plan draft (M-014).
@frozen public enum Plansvar: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case godkand, nejAnsvar, nejAnnat, tystnad
  public var ord: StaticString {
    switch self {
    case .godkand: "godkänd"
    case .nejAnsvar: "ej godkänd: ansvar"
    case .nejAnnat: "ej godkänd: annat"
    case .tystnad: "svarar inte"
    }
  }
}

/// The mandatory content of a kallelse (SP-55–58).
@frozen public struct KallelseFalt: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let behov = KallelseFalt(rawValue: 1)
  public static let syfte = KallelseFalt(rawValue: 2)
  public static let varfor = KallelseFalt(rawValue: 4)
  public static let fragor = KallelseFalt(rawValue: 8)
  public static let onskatResultat = KallelseFalt(rawValue: 16)
  public static let tidpunkt = KallelseFalt(rawValue: 32)
  public static let motesform = KallelseFalt(rawValue: 64)
  public static let alla = KallelseFalt(rawValue: 127)
}

/// A level of the ladder (§3.2).
@frozen public enum Niva: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable, Comparable {
  case uppkommen, operativ, taktisk, strategisk, medling
  public var ord: StaticString {
    switch self {
    case .uppkommen: "arbetsledning"
    case .operativ: "operativ"
    case .taktisk: "taktisk"
    case .strategisk: "strategisk"
    case .medling: "medling"
    }
  }
  public var namn: String { "\(ord)" }
  @inlinable public static func < (a: Niva, b: Niva) -> Bool { a.rawValue < b.rawValue }
}

/// How a tvist ended (§3.2).
@frozen public enum Tvistutfall: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case overenskommelse, samarbetet, utlatande, direktorsbeslut, inaktuell
  public var ord: StaticString {
    switch self {
    case .overenskommelse: "löst genom överenskommelse"
    case .samarbetet: "löst: samarbetet fungerar"
    case .utlatande: "löst enligt utlåtande"
    case .direktorsbeslut: "avgjord av direktörerna"
    case .inaktuell: "inaktuell"
    }
  }
  public var namn: String { "\(ord)" }
  /// The same in English.
  public var name: String {
    switch self {
    case .overenskommelse: "solved by överenskommelse"
    case .samarbetet: "solved: the samarbete works"
    case .utlatande: "solved as the utlåtande says"
    case .direktorsbeslut: "settled by the directors"
    case .inaktuell: "no longer relevant"
    }
  }
}

/// The states of an SP (§3.1).
@frozen
public enum SPTillstand: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable, Comparable {
  case identifierad, samtyckeInhamtas, samtyckeSaknas, samtyckeFinns, kallad, uteblivet
  case moteHallet, utkast, forGodkannande, upprattad, registrerad, pagar, avslutad

  /// In the order of the main case.
  @inlinable public static func < (a: SPTillstand, b: SPTillstand) -> Bool {
    a.rawValue < b.rawValue
  }

  public var ord: StaticString {
    switch self {
    case .identifierad: "Identifierad"
    case .samtyckeInhamtas: "SamtyckeInhämtas"
    case .samtyckeSaknas: "SamtyckeSaknas"
    case .samtyckeFinns: "SamtyckeFinns"
    case .kallad: "Kallad"
    case .uteblivet: "Uteblivet"
    case .moteHallet: "MöteHållet"
    case .utkast: "Utkast"
    case .forGodkannande: "FörGodkännande"
    case .upprattad: "Upprättad"
    case .registrerad: "Registrerad"
    case .pagar: "Pågår"
    case .avslutad: "Avslutad"
    }
  }
  public var namn: String { "\(ord)" }
}

/// Why an SP ended (M-021; H-11, H-87, H-94).
@frozen public enum Avslutsgrund: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case langsiktigLosning, behovenUpphort, samtyckeUteblev, sammanslagen, fortida
  public var ord: StaticString {
    switch self {
    case .langsiktigLosning: "långsiktig lösning"
    case .behovenUpphort: "behoven har upphört"
    case .samtyckeUteblev: "samtycke uteblev"
    case .sammanslagen: "sammanslagen med annan SP"
    case .fortida: "avslutad i förtid"
    }
  }
  public var namn: String { "\(ord)" }
  /// The same in English.
  public var name: String {
    switch self {
    case .langsiktigLosning: "long-term solution"
    case .behovenUpphort: "the needs have ended"
    case .samtyckeUteblev: "no samtycke came"
    case .sammanslagen: "merged with another SP"
    case .fortida: "ended early"
    }
  }
}

/// What is done with a samtycke (M-004).
@frozen public enum Samtyckesutfall: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case givet, nekat, aterkallat
  public var ord: StaticString {
    switch self {
    case .givet: "givet"
    case .nekat: "nekat"
    case .aterkallat: "återkallat"
    }
  }
  /// The same in English.
  public var name: String {
    switch self {
    case .givet: "given"
    case .nekat: "refused"
    case .aterkallat: "withdrawn"
    }
  }
}

/// A record in Treserva (M-004, M-015–017, M-021).
@frozen public enum TreservaPost: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  /// SP-46, SP-62 (the mall), SP-63/68 (one händelse, H-08), SP-64, SP-65, SP-36, SP-37, SP-70, SP-75.
  case samtycke, mall, handelse, arende, stodkontakt, skrivskydd, sparad, scannad, avslut
  public var ord: StaticString {
    switch self {
    case .samtycke: "samtyckesregistrering"
    case .mall: "mötet i mallen"
    case .handelse: "händelse SP genomförd"
    case .arende: "ärende öppnat"
    case .stodkontakt: "beslut stödkontakt"
    case .skrivskydd: "skrivskyddad"
    case .sparad: "sparad"
    case .scannad: "scannad"
    case .avslut: "avslut dokumenterat"
    }
  }
}

/// Why an insats stopped, started late or ended (`InsatsAvbrott`, `InsatsSlut`).
@frozen public enum Insatsorsak: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case behov, enskild, beslut, utforare, organisatorisk
  public var ord: StaticString {
    switch self {
    case .behov: "behovet upphörde"
    case .enskild: "den enskilde"
    case .beslut: "nytt beslut"
    case .utforare: "verkställighet"
    case .organisatorisk: "organisatorisk"
    }
  }
}
