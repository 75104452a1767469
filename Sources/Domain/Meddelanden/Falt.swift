import Kernel

/// A value of a message's or fact's named field.
@frozen public enum Faltvarde: Sendable {
  case tal(Int)
  case jaNej(Bool)
  case forvaltning(Forvaltning)
  case forvaltningar(ForvaltningSet)
  case behov(BehovSet)
  case moment(Moment)
  /// One of a kind's named values: its number (for digests) and name (for people).
  case ord(Int, StaticString)
}

/// Visits the named fields of a message or fact, in their fixed order.
///
/// Digests, traces and stories all come from this one listing, never from bytes.
public protocol Faltbesokare {
  mutating func falt(_ namn: StaticString, _ varde: Faltvarde)
  /// A remark, which is no part of the digest.
  mutating func anmarkning(_ namn: StaticString, _ varde: Faltvarde)
}

extension FieldHasher: Faltbesokare {
  @inline(__always)
  public mutating func anmarkning(_ namn: StaticString, _ varde: Faltvarde) {}

  @inline(__always)
  public mutating func falt(_ namn: StaticString, _ varde: Faltvarde) {
    switch varde {
    case .tal(let n): combine(UInt64(bitPattern: Int64(n)))
    case .jaNej(let b): combine(b ? 1 : 0)
    case .forvaltning(let f): combine(UInt64(f.rawValue))
    case .forvaltningar(let s): combine(UInt64(s.rawValue))
    case .behov(let s): combine(UInt64(s.rawValue))
    case .moment(let m): combine(UInt64(bitPattern: m.ticks))
    case .ord(let n, _): combine(UInt64(bitPattern: Int64(n)))
    }
  }
}

extension Faltbesokare {
  @inline(__always)
  mutating func fore(_ fore: ForeSlutet) {
    if fore != .allt { anmarkning("efter körningens slut", .ord(Int(fore.rawValue), fore.ord)) }
  }

  @inline(__always)
  mutating func sp(_ sp: SPID) {
    falt("initierande", .forvaltning(sp.initierande))
    falt("sp", .tal(Int(sp.nummer)))
  }

  @inline(__always)
  mutating func tvist(_ tvist: TvistID) {
    falt("tvist", .tal(Int(tvist.nummer)))
    falt("behov", .tal(Int(tvist.behov)))
    falt("initierande", .forvaltning(tvist.initierande))
  }
}
