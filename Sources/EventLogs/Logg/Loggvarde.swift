import Domain
import Kernel

/// What kind of value an attribute of an event log has, the same in every format.
enum Vardetyp: UInt8, Sendable {
  case text, tal, decimal, jaNej, tid

  /// The name in OCEL 2.0's JSON.
  var ocel: StaticString {
    switch self {
    case .text: "string"
    case .tal: "integer"
    case .decimal: "float"
    case .jaNej: "boolean"
    case .tid: "time"
    }
  }

  /// The declared type of a column in OCEL 2.0's SQLite.
  var sql: String {
    switch self {
    case .text: "TEXT"
    case .tal: "INTEGER"
    case .decimal: "REAL"
    case .jaNej: "BOOLEAN"
    case .tid: "TIMESTAMP"
    }
  }

  /// The element of XES.
  var xes: StaticString {
    switch self {
    case .text: "string"
    case .tal: "int"
    case .decimal: "float"
    case .jaNej: "boolean"
    case .tid: "date"
    }
  }
}

/// A value of an attribute.
enum Loggvarde: Hashable, Sendable {
  case text(String)
  case tal(Int)
  /// A decimal number, in ten-thousandths: whole arithmetic writes it the same everywhere.
  case tiotusendelar(Int)
  case jaNej(Bool)
  case tid(Moment)

  static func text(_ ord: StaticString) -> Loggvarde { .text("\(ord)") }

  static func text(_ mangd: ForvaltningSet) -> Loggvarde {
    .text(mangd.namn.joined(separator: ", "))
  }

  /// Seconds as so many `enhet` of them, rounded to four decimals.
  static func kvot(_ sekunder: Int, _ enhet: Int) -> Loggvarde {
    let dubbla = sekunder * 20_000 / enhet
    return .tiotusendelar((dubbla + (dubbla < 0 ? -1 : 1)) / 2)
  }

  var typ: Vardetyp {
    switch self {
    case .text: .text
    case .tal: .tal
    case .tiotusendelar: .decimal
    case .jaNej: .jaNej
    case .tid: .tid
    }
  }

  /// A decimal number with a point or a comma, without zeros at its end but one: `2.5`, `3.0`.
  static func decimaltext(_ tiotusendelar: Int, tecken: Character) -> String {
    let storlek = tiotusendelar.magnitude
    var decimaler = String(storlek % 10_000 + 10_000).dropFirst()
    while decimaler.count > 1, decimaler.last == "0" { decimaler.removeLast() }
    return "\(tiotusendelar < 0 ? "-" : "")\(storlek / 10_000)\(tecken)\(decimaler)"
  }
}
