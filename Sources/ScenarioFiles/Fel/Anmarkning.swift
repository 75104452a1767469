/// One mistake (or warning) in a scenario file: where it stands, what was found, what was expected.
package struct Anmarkning: Error, Hashable, Sendable {
  /// The file's name as the user wrote it.
  package var fil: String
  /// Line from 1; 0 where the mistake has no place in the file.
  package var rad: Int
  /// Column from 1, in characters.
  package var kolumn: Int
  /// What was found.
  package var hittat: Mening
  /// What was expected, where that says more.
  package var vantat: Mening?
  /// The nearest right word.
  package var forslag: String?

  package init(
    fil: String, rad: Int, kolumn: Int, hittat: Mening, vantat: Mening? = nil,
    forslag: String? = nil
  ) {
    self.fil = fil
    self.rad = rad
    self.kolumn = kolumn
    self.hittat = hittat
    self.vantat = vantat
    self.forslag = forslag
  }

  /// One line: `goteborg.yaml:12:5: okänd nyckel ”inflde”; menade du ”inflöde”?`.
  package func text(sprak: Sprak = .sv) -> String {
    var ut = rad > 0 ? "\(fil):\(rad):\(kolumn): " : "\(fil): "
    ut += hittat.text(sprak)
    if let vantat { ut += "; " + vantat.text(sprak) }
    if let forslag {
      ut += sprak == .sv ? "; menade du ”\(forslag)”?" : "; did you mean ”\(forslag)”?"
    }
    return ut
  }
}

/// All mistakes of a scenario file.
package struct ScenarioFel: Error, Sendable {
  /// Sorted by position; never empty.
  package let fel: [Anmarkning]

  package init(fel: [Anmarkning]) {
    self.fel = fel.sorted { ($0.rad, $0.kolumn) < ($1.rad, $1.kolumn) }
  }

  /// The most mistakes that `text` lists.
  package static let hogstUtskrivna = 100

  /// One line per mistake.
  package func text(sprak: Sprak = .sv) -> String {
    var rader = fel.prefix(ScenarioFel.hogstUtskrivna).map { $0.text(sprak: sprak) }
    let resten = fel.count - rader.count
    if resten > 0 {
      rader.append(sprak == .sv ? "… och \(resten) fel till" : "… and \(resten) more")
    }
    return rader.joined(separator: "\n")
  }
}
