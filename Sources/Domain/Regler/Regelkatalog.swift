/// The rule catalogue: every normative statement of the five documents, in order.
///
///     Regelkatalog.regel(.sp31).disposition
package enum Regelkatalog {
  /// All rules; the rule with ordinal `n` stands at index `n`.
  package static let alla: [Regel] = allaAvsnitt.flatMap(\.regler).sorted { $0.id < $1.id }

  /// The rule with this ID.
  package static func regel(_ id: RegelID) -> Regel { alla[Int(id.ordinal)] }

  /// The rule with this ID.
  package static subscript(_ id: RegelID) -> Regel { regel(id) }

  /// The rules of one document, by number.
  package static func regler(i dokument: Dokument) -> ArraySlice<Regel> {
    alla[dokument.forstaOrdinal..<dokument.forstaOrdinal + dokument.antalRegler]
  }

  /// How many rules have each disposition.
  package static func antal(i regler: some Sequence<Regel>) -> AntalPerDisposition {
    var antal = AntalPerDisposition()
    for regel in regler {
      switch regel.disposition {
      case .utford: antal.utforda += 1
      case .kontrollerad: antal.kontrollerade += 1
      case .ingetBeteende: antal.utanBeteende += 1
      case .planerad: antal.planerade += 1
      }
    }
    return antal
  }

  /// The sections in the order of the catalogue files.
  private static var allaAvsnitt: [Avsnitt] {
    spStyrning + spRutin + spMoteOchPlan
      + ansStyrning + ansUtgangspunkter + ansSamverkan + ansKostnadOchTvist
      + flyttKannedom + flyttOverlamning + flyttUndantag
      + sdsAllt
      + utfBestallning + utfGenomforande + utfForandring
  }
}

/// The number of rules by disposition.
package struct AntalPerDisposition: Equatable, Sendable {
  package var utforda = 0
  package var kontrollerade = 0
  package var utanBeteende = 0
  package var planerade = 0
}
