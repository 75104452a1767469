/// A JSON value that keeps the order of its keys.
package indirect enum Jsonvarde: Hashable, Sendable {
  case null
  case sant(Bool)
  case hel(Int)
  case stort(UInt64)
  case tal(Double)
  case text(String)
  case lista([Jsonvarde])
  case objekt([Par])

  /// A key with its value.
  package struct Par: Hashable, Sendable {
    package var nyckel: String
    package var varde: Jsonvarde
  }

  /// An object, its keys in the order written.
  package static func objekt(_ par: KeyValuePairs<String, Jsonvarde>) -> Jsonvarde {
    .objekt(par.map { Par(nyckel: $0.key, varde: $0.value) })
  }

  package static func text(_ text: String?) -> Jsonvarde { text.map { .text($0) } ?? .null }

  /// The value under a key of an object.
  package subscript(_ nyckel: String) -> Jsonvarde? {
    guard case .objekt(let par) = self else { return nil }
    return par.first { $0.nyckel == nyckel }?.varde
  }

  /// The text, two spaces an indentation; objects in lists stand on one line each.
  package var skriven: String {
    var ut = ""
    skriv(&ut, indrag: 0, rad: false)
    ut += "\n"
    return ut
  }

  private func skriv(_ ut: inout String, indrag: Int, rad: Bool) {
    switch self {
    case .null: ut += "null"
    case .sant(let sant): ut += sant ? "true" : "false"
    case .hel(let n): ut += "\(n)"
    case .stort(let n): ut += "\(n)"
    case .tal(let x): ut += Jsonvarde.tal(x)
    case .text(let text): Jsonvarde.citera(text, &ut)
    case .lista(let delar):
      skriv(&ut, "[", "]", delar.count, indrag, rad: rad || delar.allSatisfy(\.arEnkel)) { i, ut in
        delar[i].skriv(&ut, indrag: indrag + 2, rad: true)
      }
    case .objekt(let par):
      skriv(&ut, "{", "}", par.count, indrag, rad: rad) { i, ut in
        Jsonvarde.citera(par[i].nyckel, &ut)
        ut += ": "
        par[i].varde.skriv(&ut, indrag: indrag + 2, rad: rad)
      }
    }
  }

  private func skriv(
    _ ut: inout String, _ borja: String, _ sluta: String, _ antal: Int, _ indrag: Int, rad: Bool,
    _ del: (Int, inout String) -> Void
  ) {
    ut += borja
    for i in 0..<antal {
      if i > 0 { ut += rad ? ", " : "," }
      if !rad { ut += "\n" + String(repeating: " ", count: indrag + 2) }
      del(i, &ut)
    }
    if !rad, antal > 0 { ut += "\n" + String(repeating: " ", count: indrag) }
    ut += sluta
  }

  private var arEnkel: Bool {
    switch self {
    case .lista, .objekt: false
    default: true
    }
  }

  /// The fewest digits that read back as the same number; what JSON has no number for is null.
  private static func tal(_ x: Double) -> String {
    guard x.isFinite else { return "null" }
    return "\(x)"
  }

  private static func citera(_ text: String, _ ut: inout String) {
    ut += "\""
    for tecken in text.unicodeScalars {
      switch tecken {
      case "\"": ut += "\\\""
      case "\\": ut += "\\\\"
      case "\n": ut += "\\n"
      case "\r": ut += "\\r"
      case "\t": ut += "\\t"
      case _ where tecken.value < 32 || tecken.value == 0x7F:
        let siffror = String(tecken.value, radix: 16)
        ut += "\\u" + String(repeating: "0", count: 4 - siffror.count) + siffror
      default: ut.unicodeScalars.append(tecken)
      }
    }
    ut += "\""
  }
}
