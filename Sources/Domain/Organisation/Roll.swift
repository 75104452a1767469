/// A role whose working time is finite.
@frozen public enum Roll: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case handlaggare, forste, enhetschef, avdelningschef

  /// The name as people write it.
  public var namn: String {
    switch self {
    case .handlaggare: "handläggare"
    case .forste: "1:e socialsekreterare"
    case .enhetschef: "enhetschef"
    case .avdelningschef: "avdelningschef"
    }
  }
}
