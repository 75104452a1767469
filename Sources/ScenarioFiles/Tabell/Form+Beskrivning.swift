extension Form {
  /// A bound as people write it.
  static func skrivet(_ tal: UInt64) -> String {
    tal < 1_000_000_000 ? Talord.text(Double(tal)) : String(tal)
  }

  /// Whether it is written as keys or as a list.
  var arBehallare: Bool {
    switch self {
    case .lista, .namngivna, .objekt: true
    case .ettAv(let former): former.contains { $0.arBehallare }
    default: false
    }
  }

  /// Whether a node is written in this form's way, right or wrong.
  func passar(_ nod: Nod) -> Bool {
    switch (self, nod.slag) {
    case (.ettAv(let former), _): former.contains { $0.passar(nod) }
    case (.lista, .lista), (.namngivna, .karta), (.objekt, .karta): true
    case (.lista, _), (.namngivna, _), (.objekt, _): false
    case (_, .skalar): true
    default: false
    }
  }

  /// A value as it may be written.
  var exempel: String {
    switch self {
    case .text: "…"
    case .heltal(let granser): "\(max(granser.lowerBound, min(granser.upperBound, 10)))"
    case .matt(let matt): matt.exempel
    case .intervall(let granser, let enhet):
      "\(granser.upperBound > 100 ? "18–64" : "0–8")\(enhet.map { " " + $0 } ?? "")"
    case .datum: "2026-03-02"
    case .tidpunkt: "2026-03-02 09:00"
    case .ord(let ord): ord.first ?? "…"
    case .ettAv(let former): former.first?.exempel ?? "…"
    case .lista(let del, _): del.arBehallare ? "[ … ]" : "[\(del.exempel)]"
    case .namngivna, .objekt: "{ … }"
    }
  }
}

extension Matt {
  /// A bound as people write it, with its unit.
  func skriven(_ varde: Double) -> String { enheter[0].skriven(varde) }
}
