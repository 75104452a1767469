/// The frames that two processes exchange: a header of eight words and a body of words.
///
/// The header holds: a mark, the kind, the sender's rank, the window, the next event time, the
/// body's length in words, a checksum of these six, and a checksum of everything else. No length is
/// believed and nothing is read as a message before its checksum is found right.
struct FrameHeader: Hashable, Sendable {
  enum Kind: UInt64, Sendable {
    /// Leader to worker: what to run, as bytes.
    case order = 1
    /// Worker to leader: what it will run, to be compared.
    case hello
    /// Leader to worker: begin; so many windows are replayed.
    case begin
    /// A window's batches.
    case window
  }

  var kind: Kind
  var rank: Int
  var window: UInt64
  var time: UInt64
  var words: Int

  static let length = 8
  private static let mark: UInt64 = 0x474C_4150_5030_3031
  /// No run has more processes.
  static let mostProcesses: UInt64 = 1 << 16
  /// No frame is longer: 8 GiB.
  private static let longest = 1 << 30

  /// The header's words for a body.
  func words(with body: some Collection<UInt64>) -> ContiguousArray<UInt64> {
    var ord: ContiguousArray<UInt64> = [
      Self.mark, kind.rawValue, UInt64(rank), window, time, UInt64(words),
    ]
    ord.append(Self.sum(of: ord))
    var sum = Checksum()
    for o in ord { sum.add(o) }
    for o in body { sum.add(o) }
    ord.append(sum.value)
    return ord
  }

  /// Reads a header; nil where it is none.
  init?(_ ord: ContiguousArray<UInt64>) {
    guard ord.count == Self.length, ord[0] == Self.mark, let kind = Kind(rawValue: ord[1]),
      ord[2] < Self.mostProcesses, ord[5] <= UInt64(Self.longest), ord[6] == Self.sum(of: ord[..<6])
    else { return nil }
    self.kind = kind
    rank = Int(ord[2])
    window = ord[3]
    time = ord[4]
    words = Int(ord[5])
  }

  init(_ kind: Kind, rank: Int, window: UInt64, time: UInt64, words: Int) {
    self.kind = kind
    self.rank = rank
    self.window = window
    self.time = time
    self.words = words
  }

  private static func sum(of words: some Sequence<UInt64>) -> UInt64 {
    var sum = Checksum()
    for word in words { sum.add(word) }
    return sum.value
  }

  /// Whether header and body are those that were sent.
  static func intact(_ header: ContiguousArray<UInt64>, _ body: ContiguousArray<UInt64>) -> Bool {
    var sum = Checksum()
    sum.add(contentsOf: header, count: 7)
    sum.add(contentsOf: body, count: body.count)
    return sum.value == header[7]
  }
}

/// A checksum over words: two lanes, so that neither waits for the other's multiplication.
struct Checksum: Sendable {
  private var a: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let mixed = (a ^ word) &* 0xFF51_AFD7_ED55_8CCD
    a = b
    b = mixed ^ (mixed &>> 29)
  }

  /// Adds the first `count` words of a list; written so that an unoptimised build is quick too.
  mutating func add(contentsOf words: ContiguousArray<UInt64>, count: Int) {
    words.withUnsafeBufferPointer { words in
      var (a, b) = (self.a, self.b)
      var i = 0
      while i < count {
        let mixed = (a ^ words[i]) &* 0xFF51_AFD7_ED55_8CCD
        a = b
        b = mixed ^ (mixed &>> 29)
        i += 1
      }
      (self.a, self.b) = (a, b)
    }
  }

  var value: UInt64 {
    let x = (a &* 0xC4CE_B9FE_1A85_EC53) ^ b
    return x ^ (x &>> 32)
  }
}

/// A body of batches: how long each is, then one after the other.
enum BatchBody {
  static func write(_ batches: Batches, into body: inout ContiguousArray<UInt64>) {
    for batch in batches { body.append(UInt64(batch.count)) }
    for batch in batches { body.append(contentsOf: batch) }
  }

  /// The stretch of each batch in a body of `size` batches; nil where they do not fit.
  static func ranges(_ body: ContiguousArray<UInt64>, size: Int) -> [Range<Int>]? {
    guard body.count >= size else { return nil }
    var ranges: [Range<Int>] = []
    var from = size
    for r in 0..<size {
      guard body[r] <= UInt64(body.count - from) else { return nil }
      ranges.append(from..<(from + Int(body[r])))
      from += Int(body[r])
    }
    return from == body.count ? ranges : nil
  }
}
