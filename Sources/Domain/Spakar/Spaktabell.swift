/// The lever table: the one place that names, bounds and explains every lever.
///
/// The parser, the JSON Schema, the reference page and `glapp levers` are all made from it.
/// Defaults and ranges: section 7 of the rule catalogue; all are assumptions but those marked.
public enum Spaktabell {
  /// By `Spak.index`: the parts in the order of `Spak`.
  public static let rader: [Spakrad] =
    inflode + samtycke + kallelse + plan + samverkan + medling + post
}
