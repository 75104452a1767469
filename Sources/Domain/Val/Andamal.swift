/// What a choice is about: the named places where people decide.
@frozen public enum Andamal: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  // the enskild
  case samtycke, omfattning, stodkontakt, samtyckesSvarstid, aterkallelse
  // discovering and initiating
  case upptackt, battreHem, dubbelkontakt, initiering, konsultation, utlamnande
  // kallelse and meeting
  case kallelsesvar, kallelsesvarstid, narvaro, avvikelse, deltagandeforslag, deltagande
  case kontakt, oenighet, ansvarig, samfinansiering
  // plan
  case godkannande, godkannandetid, sip, andring
  // decisions
  case bifall, verkstallighet, avgift
  // tvist
  case losning, lyft, medling, grupplyft, avvisning, medlingstid, flyttas, foljsamhet
  // team
  case hinder
  // the world: persons, needs, times
  case ankomst, profil, behovAndel, flerbehov, granssnitt, granssnittSlag, alder, kand, behovslangd
  case akutOro
  // 47 is nobody's: a name keeps its number, so that no draw moves
  case skyddad = 48, forstKontaktad
  // work and deliberate breaches
  case steg, avsteg, mottag
  // the post: what befalls a message on its way (H-84); `vem` is the receiver
  case kallelsensPost, planensPost, overenskommelsensPost, ovrigPost, postensDrojsmal

  /// The word of scenario files (`val`) and stories.
  public var namn: String { Andamal.rader[Int(rawValue)].namn }

  /// The words of the finite options, in their order; empty for durations and numbers.
  public var svar: [String] { Andamal.rader[Int(rawValue)].svar }

  /// Whether a handwritten person may have it scripted.
  public var kanSkrivas: Bool { Andamal.rader[Int(rawValue)].skrivbar }

  private struct Rad: Sendable {
    let namn: String
    let svar: [String]
    let skrivbar: Bool
    init(_ namn: String, _ svar: [String] = [], skrivbar: Bool = true) {
      self.namn = namn
      self.svar = svar
      self.skrivbar = skrivbar
    }
  }

  /// Whether it is about what befalls a message.
  public var arPost: Bool { rawValue >= Andamal.kallelsensPost.rawValue }

  private static let jaNej = ["nej", "ja"]
  private static let posten = ["kommer fram", "försvinner", "kommer sent", "kommer två gånger"]
  private static let forvaltningar = Forvaltning.allCases.map(\.namn)

  /// By raw value; a number that is nobody's has an empty row.
  private static let rader: [Rad] = {
    let hogst = allCases.map { Int($0.rawValue) }.max() ?? 0
    var ut = [Rad](repeating: Rad("", skrivbar: false), count: hogst + 1)
    for (andamal, rad) in zip(allCases, tabell) { ut[Int(andamal.rawValue)] = rad }
    return ut
  }()

  /// In the order of the cases.
  private static let tabell: [Rad] = [
    Rad("samtycke", ["nej", "ja", "svarar inte"]),
    Rad("omfattning", jaNej),
    Rad("stödkontakt", jaNej),
    Rad("samtyckets svarstid"),
    Rad("återkallelse"),
    Rad("upptäckt", jaNej),
    Rad("bättre hem", jaNej),
    Rad("dubbelkontakt", jaNej, skrivbar: false),
    Rad("initiering", jaNej),
    Rad("konsultation", jaNej),
    Rad("utlämnande", jaNej),
    Rad("kallelsesvar", ["kommer", "annat förslag", "förhinder", "avböjer", "svarar inte"]),
    Rad("kallelsesvarets tid"),
    Rad("närvaro", ["deltar", "giltig orsak", "uteblir"]),
    Rad("avvikelse", jaNej),
    Rad("deltagandeförslag", jaNej),
    Rad("deltagande", jaNej),
    Rad("fel mottag", jaNej),
    Rad("oenighet", jaNej),
    Rad("ansvarig", forvaltningar),
    Rad("samfinansiering", jaNej),
    Rad("godkännande", ["ja", "nej: ansvar", "nej: annat", "svarar inte"]),
    Rad("godkännandets tid"),
    Rad("sip", jaNej),
    Rad("ändring", jaNej),
    Rad("bifall", jaNej),
    Rad("verkställighet"),
    Rad("avgift", skrivbar: false),
    Rad("lösning", jaNej),
    Rad("lyft", jaNej),
    Rad("medling", jaNej),
    Rad("grupplyft", jaNej),
    Rad("avvisning", jaNej),
    Rad("medlingstid"),
    Rad("ansvaret flyttas", jaNej),
    Rad("följsamhet", jaNej),
    Rad("hinder", jaNej, skrivbar: false),
    Rad("ankomst", skrivbar: false),
    Rad("profil", skrivbar: false),
    Rad("behov", jaNej, skrivbar: false),
    Rad("flerbehov", jaNej, skrivbar: false),
    Rad("gränssnitt", jaNej, skrivbar: false),
    Rad("gränssnittets slag", skrivbar: false),
    Rad("ålder", skrivbar: false),
    Rad("känd", skrivbar: false),
    Rad("behovslängd"),
    Rad("akut oro"),
    Rad("skyddad", jaNej, skrivbar: false),
    Rad("först kontaktad", skrivbar: false),
    Rad("arbetssteg"),
    Rad("avsteg", jaNej, skrivbar: false),
    Rad("mottag", skrivbar: false),
    Rad("kallelsens post", posten),
    Rad("planens post", posten),
    Rad("överenskommelsens post", posten),
    Rad("övrig post", posten),
    Rad("postens dröjsmål"),
  ]
}

/// A choice: who chooses, about what, for whom, in which case, and which time round.
///
/// These names key the draw, so that changing one lever leaves every other draw as it was, and a
/// person's second SP or tvist is drawn anew.
@frozen public struct Choice: Hashable, Sendable, BitwiseCopyable {
  public var andamal: Andamal
  /// The chooser: a förvaltning's number, 15 for the enskild, 16 and up for bodies.
  public var vem: UInt8
  public var person: PersonID
  public var behov: UInt8
  /// The initierande of the SP or tvist that it is about; 7 where it is about neither.
  public var initierande: UInt8
  /// Which time round; in an SP or tvist as `varv` says.
  public var runda: UInt64

  /// A choice about the person, in no case.
  @inlinable public init(
    _ andamal: Andamal, _ person: PersonID, vem: UInt8 = 15, behov: UInt8 = 7, runda: Int = 0
  ) {
    self.andamal = andamal
    self.person = person
    self.vem = vem
    self.behov = behov
    initierande = 7
    self.runda = UInt64(truncatingIfNeeded: runda)
  }

  @inlinable public init(
    _ andamal: Andamal, _ person: PersonID, av forvaltning: Forvaltning, behov: UInt8 = 7,
    runda: Int = 0
  ) {
    self.init(andamal, person, vem: forvaltning.rawValue, behov: behov, runda: runda)
  }

  /// A choice in an SP: another SP of the person draws anew.
  @inlinable public init(
    _ andamal: Andamal, _ sp: SPID, vem: UInt8 = 15, behov: UInt8 = 7, runda: Int = 0
  ) {
    self.init(andamal, sp.person, vem: vem, behov: behov, runda: Choice.varv(sp.nummer, runda))
    initierande = sp.initierande.rawValue
  }

  @inlinable public init(
    _ andamal: Andamal, _ sp: SPID, av forvaltning: Forvaltning, behov: UInt8 = 7, runda: Int = 0
  ) {
    self.init(andamal, sp, vem: forvaltning.rawValue, behov: behov, runda: runda)
  }

  /// A choice in a tvist: another one about the same need draws anew.
  @inlinable public init(_ andamal: Andamal, _ tvist: TvistID, vem: UInt8, runda: Int) {
    self.init(
      andamal, tvist.person, vem: vem, behov: tvist.behov,
      runda: Choice.varv(tvist.nummer, runda))
    initierande = tvist.initierande.rawValue
  }

  @inlinable public init(
    _ andamal: Andamal, _ tvist: TvistID, av forvaltning: Forvaltning, runda: Int
  ) {
    self.init(andamal, tvist, vem: forvaltning.rawValue, runda: runda)
  }

  /// A time round, below 2³², in the case with a number: the first case keeps plain numbers, which
  /// scripts name.
  @inlinable public static func varv(_ nummer: UInt8, _ n: Int) -> Int {
    (Int(nummer) &- 1) << 32 | n
  }

  /// Marks a time round as the answer to a reminder.
  public static let paminnelse = 1 << 15
}
