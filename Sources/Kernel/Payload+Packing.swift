/// Payloads as lists of words between processes: most words of most payloads are zero, and those
/// are left out.
extension Payload {
  /// Appends the words that are not zero.
  ///
  /// - Parameter list: where they go.
  /// - Returns: a bit for each word, 1 where it was appended; below 256.
  @inlinable @inline(__always)
  public func pack(into list: inout ContiguousArray<UInt64>) -> UInt64 {
    var mask: UInt64 = 0
    let w = words
    if w.0 != 0 { list.append(w.0); mask |= 1 }
    if w.1 != 0 { list.append(w.1); mask |= 2 }
    if w.2 != 0 { list.append(w.2); mask |= 4 }
    if w.3 != 0 { list.append(w.3); mask |= 8 }
    if w.4 != 0 { list.append(w.4); mask |= 16 }
    if w.5 != 0 { list.append(w.5); mask |= 32 }
    if w.6 != 0 { list.append(w.6); mask |= 64 }
    if w.7 != 0 { list.append(w.7); mask |= 128 }
    return mask
  }

  /// Reads the payload that was packed at a place.
  ///
  /// - Parameters:
  ///   - list: the words.
  ///   - place: where they begin; moved past them.
  ///   - mask: what `pack` returned.
  @inlinable @inline(__always)
  public init(
    packed list: ContiguousArray<UInt64>, at place: inout Int, mask: UInt64
  ) {
    self.init()
    if mask & 1 != 0 { words.0 = list[place]; place += 1 }
    if mask & 2 != 0 { words.1 = list[place]; place += 1 }
    if mask & 4 != 0 { words.2 = list[place]; place += 1 }
    if mask & 8 != 0 { words.3 = list[place]; place += 1 }
    if mask & 16 != 0 { words.4 = list[place]; place += 1 }
    if mask & 32 != 0 { words.5 = list[place]; place += 1 }
    if mask & 64 != 0 { words.6 = list[place]; place += 1 }
    if mask & 128 != 0 { words.7 = list[place]; place += 1 }
  }
}
