import Domain
import Kernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes one trace of the parts that the processes of a run have written: the very lines that one
/// process would have written.
package enum Sparfogning {
  /// Merges parts, each in its own order, into a trace.
  ///
  /// - Parameters:
  ///   - delar: descriptors of the parts.
  ///   - skrivare: the trace, opened and empty; it appears when it is whole.
  ///   - slut: the world's end.
  /// - Throws: `Sparfel` where a part cannot be read or the trace cannot be written.
  package static func foga(
    _ delar: [Int32], till skrivare: consuming Sparskrivare, slut: Moment
  ) throws(Sparfel) {
    let sist = Sparskrivare.sist(slut)
    var nyckel: EventKey?
    var index = 0
    var lasare = try Sammanlasare(delar)
    while let post = lasare.post {
      if post.nyckel != nyckel {
        nyckel = post.nyckel
        index = post.nyckel == sist ? -1 : 0
      }
      index = post.arGlapp ? index + 1 : Int(post.ordning)
      skrivare.rad(post.nyckel, index, lasare.text)
      try lasare.nasta()
    }
    skrivare.slutrad(vid: slut, nyckel == sist ? index + 1 : 0)
    try skrivare.klar()
  }
}

/// Reads the records of several parts in the order that one process would have written.
struct Sammanlasare {
  private var lasare: [Dellasare] = []
  private var i: Int?

  /// - Parameter delar: descriptors of parts, each in its own order.
  init(_ delar: [Int32]) throws(Sparfel) {
    for del in delar {
      var ny = Dellasare(del)
      if try ny.nasta() { lasare.append(ny) }
    }
    valj()
  }

  /// The record that is next; nil at the end.
  var post: Sparpost? { i.map { lasare[$0].post } }

  /// What the record holds.
  var text: ArraySlice<UInt8> { i.map { lasare[$0].text } ?? [] }

  /// Goes on to the next record.
  mutating func nasta() throws(Sparfel) {
    if let i, try !lasare[i].nasta() { lasare.remove(at: i) }
    valj()
  }

  private mutating func valj() {
    i = lasare.indices.min { lasare[$0].post < lasare[$1].post }
  }
}

/// Reads a part of a trace record by record.
private struct Dellasare {
  private let fil: Int32
  private var lage = 0
  private var buffert: [UInt8] = []
  private var fran = 0
  private(set) var post = Sparpost(
    EventKey(
      time: VirtualTime(0), receiver: ActorID(0), tieBreak: 0, sender: ActorID(0), sequence: 0),
    index: 0, plats: nil)
  private(set) var text: ArraySlice<UInt8> = []

  private static let bit = 1 << 18

  init(_ fil: Int32) { self.fil = fil }

  /// Reads the next record; false at the end.
  mutating func nasta() throws(Sparfel) -> Bool {
    guard try finns(Sparpost.huvud) else { return false }
    var ord: [UInt64] = []
    for i in 0..<6 {
      ord.append(
        buffert[(fran + i * 8)..<(fran + i * 8 + 8)].reversed().reduce(0) {
          $0 << 8 | UInt64($1)
        })
    }
    post = Sparpost(ord)
    fran += Sparpost.huvud
    let langd = Int(ord[5])
    guard try finns(langd) else { throw Sparfel("", errno: EIO) }
    text = buffert[fran..<(fran + langd)]
    fran += langd
    return true
  }

  /// Reads on until so many bytes are in the buffer; false where the file ends before.
  private mutating func finns(_ antal: Int) throws(Sparfel) -> Bool {
    while buffert.count - fran < antal {
      text = []
      buffert.removeFirst(fran)
      fran = 0
      let gammalt = buffert.count
      let onskat = max(antal - gammalt, Dellasare.bit)
      buffert.append(contentsOf: repeatElement(0, count: onskat))
      let n = buffert.withUnsafeMutableBytes { bytes in
        // The slice lies within the buffer, which was just made longer by what is wanted.
        let del = UnsafeMutableRawBufferPointer(rebasing: bytes[gammalt...])
        return pread(fil, del.baseAddress, del.count, off_t(lage))
      }
      buffert.removeLast(onskat - max(0, n))
      if n < 0, errno != EINTR { throw Sparfel("", errno: errno) }
      if n == 0 { return false }
      lage += max(0, n)
    }
    return true
  }
}
