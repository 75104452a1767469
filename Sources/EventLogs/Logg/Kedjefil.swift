#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A temporary file of records in chains: each record tells where the one before it in its chain is.
///
/// So whatever belongs together can be gathered at the end, with one number a chain in memory.
final class Kedjefil {
  private let fil: Int32
  private var buffert: [UInt8] = []
  private var skrivet = 0
  private(set) var fel: Int32 = 0

  private static let huvud = 12

  /// - Parameter fil: the descriptor of an empty file, which the caller keeps open.
  init(_ fil: Int32) { self.fil = fil }

  /// Adds a record; returns where it is, for the next one of its chain.
  ///
  /// - Parameter fore: where the one before it is; nil where it is the first.
  func lagg(_ byte: [UInt8], fore: Int?) -> Int {
    let plats = skrivet + buffert.count
    withUnsafeBytes(of: Int64(fore ?? -1).littleEndian) { buffert.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(byte.count).littleEndian) { buffert.append(contentsOf: $0) }
    buffert.append(contentsOf: byte)
    if buffert.count >= 1 << 16 { tom() }
    return plats
  }

  /// The records of the chain that ends at a place, from its beginning.
  ///
  /// - Throws: `Sparfel` where the file could not be written or read.
  func kedja(till plats: Int?) throws(Sparfel) -> [[UInt8]] {
    tom()
    if fel != 0 { throw Sparfel("", errno: fel, .logg) }
    var ut: [[UInt8]] = []
    var nasta = plats
    while let har = nasta {
      let huvud = try las(har, Self.huvud)
      var fore: UInt64 = 0
      for i in 0..<8 { fore |= UInt64(huvud[i]) << UInt64(8 * i) }
      var antal = 0
      for i in 0..<4 { antal |= Int(huvud[8 + i]) << (8 * i) }
      ut.append(try las(har + Self.huvud, antal))
      nasta = fore == .max ? nil : Int(fore)
    }
    return ut.reversed()
  }

  private func tom() {
    var klart = 0
    while fel == 0, klart < buffert.count {
      let n = buffert.withUnsafeBytes { bytes in
        pwrite(
          fil, bytes.baseAddress.map { $0 + klart }, bytes.count - klart, off_t(skrivet + klart))
      }
      if n >= 0 {
        klart += n
      } else if errno != EINTR {
        fel = errno
      }
    }
    skrivet += buffert.count
    buffert.removeAll(keepingCapacity: true)
  }

  private func las(_ plats: Int, _ antal: Int) throws(Sparfel) -> [UInt8] {
    var ut = [UInt8](repeating: 0, count: antal)
    var last = 0
    while last < antal {
      let n = ut.withUnsafeMutableBytes { bytes in
        pread(fil, bytes.baseAddress.map { $0 + last }, antal - last, off_t(plats + last))
      }
      if n == 0 { throw Sparfel("", errno: EIO, .logg) }
      if n < 0, errno != EINTR { throw Sparfel("", errno: errno, .logg) }
      last += max(0, n)
    }
    return ut
  }
}
