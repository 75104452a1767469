/// A JSON value that keeps the order of its keys, for text that is compared character by character.
indirect enum Json {
  case text(String)
  case tal(Double)
  case sant(Bool)
  case lista([Json])
  case objekt([(String, Json)])

  /// Two spaces an indentation; lists of plain values stand on one line.
  func skriven(indrag: Int = 0) -> String {
    let mellan = String(repeating: " ", count: indrag + 2)
    let slut = String(repeating: " ", count: indrag)
    switch self {
    case .text(let text): return Json.citerad(text)
    case .tal(let tal):
      return tal == tal.rounded() && abs(tal) < 1e15 ? String(Int64(tal)) : String(tal)
    case .sant(let sant): return sant ? "true" : "false"
    case .lista(let delar):
      if delar.allSatisfy(\.arEnkel) {
        return "[" + delar.map { $0.skriven() }.joined(separator: ", ") + "]"
      }
      let rader = delar.map { mellan + $0.skriven(indrag: indrag + 2) }
      return "[\n" + rader.joined(separator: ",\n") + "\n" + slut + "]"
    case .objekt(let par):
      if par.isEmpty { return "{}" }
      let rader = par.map {
        mellan + Json.citerad($0.0) + ": " + $0.1.skriven(indrag: indrag + 2)
      }
      return "{\n" + rader.joined(separator: ",\n") + "\n" + slut + "}"
    }
  }

  private var arEnkel: Bool {
    switch self {
    case .text, .tal, .sant: true
    default: false
    }
  }

  private static func citerad(_ text: String) -> String {
    var ut = "\""
    for tecken in text.unicodeScalars {
      switch tecken {
      case "\"": ut += "\\\""
      case "\\": ut += "\\\\"
      case "\n": ut += "\\n"
      case "\t": ut += "\\t"
      default: ut.unicodeScalars.append(tecken)
      }
    }
    return ut + "\""
  }
}
