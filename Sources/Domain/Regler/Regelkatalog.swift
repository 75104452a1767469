/// The rule catalogue: every normative statement of the five documents, in order.
///
///     Regelkatalog.regel(.sp31).disposition
public enum Regelkatalog {
  /// All rules; the rule with ordinal `n` stands at index `n`.
  public static let alla: [Regel] = allaAvsnitt.flatMap(\.regler).sorted { $0.id < $1.id }

  /// The rule with this ID.
  public static func regel(_ id: RegelID) -> Regel { alla[Int(id.ordinal)] }

  /// The rule with this ID.
  public static subscript(_ id: RegelID) -> Regel { regel(id) }

  /// The rules of one document, by number.
  public static func regler(i dokument: Dokument) -> ArraySlice<Regel> {
    alla[dokument.forstaOrdinal..<dokument.forstaOrdinal + dokument.antalRegler]
  }

  /// How many rules have each disposition.
  public static func antal(i regler: some Sequence<Regel>) -> AntalPerDisposition {
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
public struct AntalPerDisposition: Equatable, Sendable {
  public var utforda = 0
  public var kontrollerade = 0
  public var utanBeteende = 0
  public var planerade = 0
}
