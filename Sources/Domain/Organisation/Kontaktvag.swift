/// The channels of the contact routes (SP-83–89); addresses are left out on purpose.
public enum Kontaktvag {
  /// Whether a mottag can be reached by telephone only (08–16 on vardagar, H-34).
  ///
  /// - Parameters:
  ///   - forvaltning: whose mottag.
  ///   - mottag: for an SF 0 barn och unga, 1 vuxen, 2 ekonomiskt bistånd; else unused.
  /// - Returns: true where no e-post is listed.
  public static func endastTelefon(_ forvaltning: Forvaltning, _ mottag: UInt8) -> Bool {
    switch forvaltning {
    case .sfCentrum, .ffs, .avo: false
    case .sfHisingen, .sfNordost: mottag == 2
    case .sfSydvast: mottag != 1
    }
  }
}
