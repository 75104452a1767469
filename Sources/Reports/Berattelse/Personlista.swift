import Domain
import Kernel
import Observers

/// A list of persons to choose a story from.
package struct Personlista: Sendable {
  /// What the persons must have met.
  package struct Urval: Sendable {
    /// The least level that a tvist about the person reached.
    package var niva: Niva?
    package var slag: GlappSlag?
    package var forvaltning: Forvaltning?

    package init(niva: Niva? = nil, slag: GlappSlag? = nil, forvaltning: Forvaltning? = nil) {
      self.niva = niva
      self.slag = slag
      self.forvaltning = forvaltning
    }

    package func tar(_ rad: Personrad) -> Bool {
      if let niva {
        guard let hogsta = rad.hogstaNiva, hogsta >= niva else { return false }
      }
      if let slag, !rad.slag.contains(slag) { return false }
      if let forvaltning, !rad.forvaltningar.contains(forvaltning) { return false }
      return true
    }
  }

  package init() {}

  /// The persons, worst hit first: R + S, then K.
  package static func ordnad(_ rader: [Personrad]) -> [Personrad] {
    rader.sorted { a, b in
      let (x, y) = (tyngd(a), tyngd(b))
      return x != y ? x > y : a.person < b.person
    }
  }

  private static func tyngd(_ rad: Personrad) -> (Int64, Int64) {
    guard rad.klassSekunder.count >= 3 else { return (0, 0) }
    return (rad.klassSekunder[0] + rad.klassSekunder[1], rad.klassSekunder[2])
  }

  /// Why somebody is the one worst hit.
  package static func varst(_ rad: Personrad, _ s: Rapportsprak) -> String {
    let tal = Tal(s)
    let (rs, k) = tyngd(rad)
    return s(
      "Värst drabbad: \(tal.dagar(rs)) dagar i klass R + S sammanlagda, sedan räknas K (\(tal.dagar(k))). Det längsta enskilda glappet kan vara någon annans.",
      "Worst hit: \(tal.dagar(rs)) days of class R + S added up, then K counts (\(tal.dagar(k))). The longest single glapp may be somebody else's."
    )
  }

  /// The list's lines, at most `hogst` persons.
  package static func rader(
    _ rader: [Personrad], _ varld: Varld, hogst: Int, sprak s: Rapportsprak, stil: Stil
  ) -> [String] {
    let tal = Tal(s)
    guard !rader.isEmpty else { return [s("Ingen person svarar mot urvalet.", "Nobody matches.")] }
    var tabell = Tabell([
      .text("person", mjuk: true), .tal(s("ålder", "age")), .tal("R d"), .tal("S d"),
      .tal("K d"),
      .text(s("nivå", "level")), .text("glapp G-", mjuk: true),
    ])
    for rad in ordnad(rader).prefix(hogst) {
      tabell.rad(
        varld.namn(rad.person).ofarlig, "\(rad.alder)", tal.dagar(rad.klassSekunder[0]),
        tal.dagar(rad.klassSekunder[1]), tal.dagar(rad.klassSekunder[2]),
        rad.hogstaNiva?.namn ?? "–",
        rad.slag.map { String($0.text.dropFirst(2)) }.joined(separator: " "))
    }
    var ut = tabell.text(stil)
    let visade = min(hogst, rader.count)
    ut.append("")
    ut.append(
      s(
        "\(tal.hel(visade)) av \(tal.antal(rader.count, ("person", "personer"), ("", ""))), värst drabbad först: dagar i klass R + S, sedan K.",
        "\(tal.hel(visade)) of \(tal.antal(rader.count, ("", ""), ("person", "persons"))), worst hit first: days of class R + S, then K."
      ))
    return ut
  }
}
