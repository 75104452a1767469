/// The kinds of gap; the raw value is the number in the catalogue ID.
@frozen public enum GlappSlag: UInt8, CaseIterable, Hashable, Sendable, BitwiseCopyable {
  /// G-01: ansvarsglapp.
  case g01 = 1
  /// G-02: insatsglapp.
  case g02
  /// G-03: samtyckesglapp.
  case g03
  /// G-04: initieringsglapp.
  case g04
  /// G-05: kallelseglapp.
  case g05
  /// G-06: godkännandeglapp.
  case g06
  /// G-07: dokumentationsglapp.
  case g07
  /// G-08: tvistglapp.
  case g08
  /// G-09: eskaleringsglapp.
  case g09
  /// G-10: utlåtandeglapp.
  case g10
  /// G-11: kostnadsglapp.
  case g11
  /// G-12: tillhörighetsglapp.
  case g12
  /// G-13: orosglapp.
  case g13
  /// G-14: kontaktglapp.
  case g14
  /// G-15: uppföljningsglapp.
  case g15
  /// G-16: handläggarglapp.
  case g16
  /// G-17: mottagarglapp.
  case g17
  /// G-18: journalglapp.
  case g18
  /// G-19: aktglapp.
  case g19
  /// G-20: beslutsglapp.
  case g20
  /// G-21: ej-verkställt-glapp.
  case g21
  /// G-22: ansökningsglapp.
  case g22
  /// G-23: väntglapp.
  case g23
  /// G-24: avgiftsglapp.
  case g24
  /// G-25: remissglapp.
  case g25
  /// G-26: hänvisningsglapp.
  case g26
  /// G-27: planeringsglapp.
  case g27
  /// G-28: informationsglapp.
  case g28
  /// G-29: hyresglapp.
  case g29
  /// G-30: verkställighetsglapp.
  case g30
  /// G-31: valglapp.
  case g31
  /// G-32: byteglapp.
  case g32
  /// G-33: larmglapp.
  case g33
  /// G-34: utskrivningsglapp.
  case g34
  /// G-35: planglapp.
  case g35
  /// G-36: registreringsglapp.
  case g36
  /// G-37: avslutsglapp.
  case g37
  /// G-38: förändringsglapp.
  case g38
  /// G-39: skyddsglapp.
  case g39
  /// G-40: överlämningsglapp mellan förvaltningar.
  case g40

  /// The catalogue ID, e.g. `G-01`.
  public var text: String { "G-\(rawValue < 10 ? "0" : "")\(rawValue)" }

  /// The gap kind that a text names, e.g. `G-01`; nil when there is none.
  public init?(_ text: String) {
    guard let slag = GlappSlag.allCases.first(where: { $0.text == text }) else { return nil }
    self = slag
  }

  /// The Swedish name, e.g. `ansvarsglapp`.
  public var namn: String { rad.namn }

  /// The classes that the catalogue gives the kind; one or two.
  public var klasser: GlappKlass { rad.klasser }

  /// The classes whose time an interval of the kind enters, and as which it is shown.
  ///
  /// Not always the catalogue's. A tvistglapp (G-08) enters none: with a beslut its time is risk,
  /// and without one it counts only while nobody answers, which is G-01's time. G-39 has no length.
  /// An avslutsglapp (G-37) stands for a stödkontakt in the two documents that are enacted, in which
  /// nothing is delivered, so it enters I alone.
  public var unionsklasser: GlappKlass {
    switch self {
    case .g08, .g39: []
    case .g37: .information
    default: klasser
    }
  }

  /// The rules whose breach opens it.
  public var hindrasAv: [RegelID] { rad.hindrasAv }

  /// The rules that help to prevent it without opening it.
  public var stodsAv: [RegelID] { rad.stodsAv }

  /// Whether the kind is opened by the two Göteborg documents that are enacted now.
  public var galler004Och002: Bool {
    (hindrasAv + stodsAv).contains {
      $0.dokument == .samordnadPlan || $0.dokument == .ansvarsfordelning
    }
  }

  private var rad: GlappRad { GlappRad.tabell[Int(rawValue) - 1] }
}
