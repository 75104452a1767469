/// What kind of statement a rule is.
public enum RegelSlag: UInt8, CaseIterable, Hashable, Sendable {
  /// A duty, also where the text uses plain indicative.
  case ska
  /// A prohibition: must not, or only.
  case forbud
  /// A recommendation.
  case bor
  /// A permission.
  case kan
  /// A definition, scope or cardinality.
  case def
  /// A purpose.
  case syfte
}

/// What it amounts to when a rule is broken, as the catalogue's violation codes say.
public enum Brott: Hashable, Sendable {
  /// A gap of this kind is open.
  case glapp(GlappSlag)
  /// A deadline is missed.
  case miss
  /// An avvikelse in the documents' own sense.
  case avv
  /// A breach of sekretess or of the protection of personuppgifter.
  case sekr
  /// Any other breach: of order, content, channel or actor.
  case brott
  /// An error of configuration, found before the run.
  case konf
  /// Only a measure is affected.
  case mjuk
  /// Nothing: the rule cannot be broken.
  case ingen
}

/// One normative statement of a document, as data.
public struct Regel: Sendable {
  /// The catalogue ID.
  public let id: RegelID
  /// The section of the document, as its headings stand.
  public let avsnitt: String
  /// The rule in a few English words.
  public let title: String
  /// A short quotation, verbatim from the document.
  public let citat: String
  /// The lines of the source file, e.g. `L102`.
  public let raderna: String
  /// Duty, prohibition, recommendation, permission, definition or purpose.
  public let slag: RegelSlag
  /// What a breach amounts to; never empty.
  public let foljd: [Brott]
  /// Where the rule lives in the product, or why it has no behaviour.
  public let disposition: Disposition
  /// What is done wrong when `avsteg` breaks the rule; nil when no lever can break it.
  public let avstegsbeskrivning: String?
  /// The same in English; nil where the Swedish one is.
  public let departure: String?

  /// The document the rule stands in.
  public var dokument: Dokument { id.dokument }
}
