import Domain
import Foundation
import Reports
import Testing

@Suite("In English")
struct EngelskaTests {
  @Test("levers, rules and reports hold no Swedish but the field's terms and what is quoted")
  func engelska() throws {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    for fraga in [
      "levers", "levers prov.yaml", "rules", "run prov.yaml --set 'avsteg[SP-30]=50 %'",
      "compare prov.yaml --replications 2",
      "sweep prov.yaml --vary 'teamTopologi=4|12' --replications 1",
      "screen prov.yaml --trajectories 1 --vary stödkontaktGerKänd --vary nivågränsOperativ",
    ] {
      let namn = "r.html"
      let sida = fraga.contains(" prov.yaml -") ? " --report \(namn)" : ""
      let utfall = try k.skal("glapp \(fraga)\(sida) --language en")
      try #require(utfall.kod == 0, "\(fraga): \(utfall.fel)")
      #expect(utfall.ut.svenska == nil, "\(fraga): \(utfall.ut.svenska ?? "")")
      guard !sida.isEmpty else { continue }
      let html = try k.mapp.las(namn).utanMarkning
      #expect(html.count > 1000)
      #expect(html.svenska == nil, "\(fraga): \(html.svenska ?? "")")
    }
  }

  @Test("each rule, lever, hole, kind of gap and invariant is told in English")
  func katalogen() throws {
    for id in RegelID.alla {
      let regel = Regelkatalog.regel(id)
      let rader = Regelsida(id, sprak: .en, stil: .enkel).rader
      var text = rader.enRad
      for svenskt in [regel.citat, regel.dokument.titel, regel.avsnitt] {
        text = text.replacing([svenskt].enRad, with: "")
      }
      #expect(text.svenska == nil, "\(id.text): \(text.svenska ?? "")")
    }
    // The content of a message is named as the documents name its fields.
    for id in Katalogsida.namn where !id.hasPrefix("M-") && !id.hasPrefix("D-") {
      let text = try #require(Katalogsida.rader(id, sprak: .en, stil: .enkel)).enRad
      #expect(text.svenska == nil, "\(id): \(text.svenska ?? "")")
    }
    for spak in Spak.allCases {
      let text = Spaksida.rader(spak, sprak: .en, stil: .enkel).enRad
      #expect(text.svenska == nil, "\(spak.rad.namn): \(text.svenska ?? "")")
    }
  }

  @Test("Swedish is found where it stands, not in quotations and terms")
  func hittas() {
    for text in ["brevet skickas inte", "tvister och möten", "it is källa", "0.2 till SF"] {
      #expect(text.svenska != nil, "\(text)")
    }
    for text in ["Rule ”Samtycke inhämtas från den enskilde” holds", "barn och unga; 5 SP"] {
      #expect(text.svenska == nil, "\(text)")
    }
  }
}

extension [String] {
  /// The lines joined, with a single space where they had white space.
  fileprivate var enRad: String {
    joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// Swedish words that are no terms of the field, and no English words.
  private static let ord: Set<String> = [
    "och", "att", "för", "som", "när", "inte", "eller", "till", "är", "av", "med", "från", "på",
    "vid", "ska", "har", "utan", "tills", "mellan", "efter", "antagande", "regel", "källa", "antal",
    "genomströmning", "allt", "väg", "punkt", "grundfallet", "timmar", "stycken",
  ]

  /// The field's terms and the documents' titles, which hold such words.
  private static let termer =
    [
      "barn och unga", "skadligt bruk och", "ett samtycke för kontakt", "vård och behandling",
      "SF Barn och familj",
      "Socialt boende med stöd", "chefen för bostöd", "stödkontakt med",
      "Rutin för medlingskommission", "period.från",
      // Titles that a narrow column breaks.
      "Rutin för överflyttning av ärenden mellan", "Rutiner för samverkan mellan",
      "Administrativa rutiner för handläggare och",
    ] + Dokument.allCases.map(\.titel) + GlappSlag.allCases.map(\.namn)

  /// The first Swedish word that is neither quoted nor part of a term, with what stands around it.
  fileprivate var svenska: String? {
    var text = [self].enRad.replacing(#/”[^”]*”|"[^"]*"|`[^`]*`/#, with: "")
    for term in String.termer {
      text = text.replacing(term, with: "")
        .replacing(term.prefix(1).uppercased() + term.dropFirst(), with: "")
    }
    let ord = text.split { !$0.isLetter }
    guard let i = ord.firstIndex(where: { String.ord.contains($0.lowercased()) }) else {
      return nil
    }
    return ord[max(0, i - 5)..<min(ord.count, i + 6)].joined(separator: " ")
  }

  /// What a reader sees of a page of HTML.
  fileprivate var utanMarkning: String {
    replacing(#/<(style|script)[^>]*>.*?</(style|script)>/#.dotMatchesNewlines(), with: " ")
      .replacing(#/<[^>]*>/#, with: " ").replacing("\u{2060}", with: "")
      .replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }
}
