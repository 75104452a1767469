import Kernel

/// Everything that travels: one family a routine, so that each routine's `switch` stays exhaustive.
@frozen public enum Message: Sendable, BitwiseCopyable {
  case omvarld(OmvarldMessage)
  case sp(SPMessage)
  case ansvar(AnsvarMessage)
  case tvist(TvistMessage)
  case team(TeamMessage)
  case tid(Tidsmarke)

  /// The kernel's opaque words.
  @inlinable public var payload: Payload { Payload.of(self) }

  /// Reads a message from words that the same build wrote.
  @inlinable public init(_ payload: Payload) { self = payload.read(as: Message.self) }

  /// The person that the message is about, where it is about one.
  @inlinable public var person: PersonID? {
    switch self {
    case .omvarld(let m): m.person
    case .sp(.orosanmalan(let p, _, _)): p
    case .sp(let m): m.sp?.person
    case .ansvar(let m): m.person
    case .tvist(let m): m.tvist.person
    case .team: nil
    case .tid(let m): m.person
    }
  }

  /// Whether it is a timer of the receiver's own.
  @inlinable public var arTid: Bool {
    if case .tid = self { true } else { false }
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  public func besok<B: Faltbesokare>(_ b: inout B) {
    switch self {
    case .omvarld(let m): m.besok(&b)
    case .sp(let m): m.besok(&b)
    case .ansvar(let m): m.besok(&b)
    case .tvist(let m): m.besok(&b)
    case .team(let m): m.besok(&b)
    case .tid(let m): m.besok(&b)
    }
  }

  /// Adds kind and fields to a digest.
  public func hasha(_ hasher: inout FieldHasher) {
    hasher.combine(UInt64(typ.rawValue))
    if let person { hasher.combine(UInt64(person.raw)) }
    besok(&hasher)
  }
}
