#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A buffered writer to a file that appears whole or not at all.
///
/// The bytes go to a file without a name, which takes its name when `klar` is called; without that
/// it is gone (`NyFil`). The first error is kept and later bytes are dropped, so that
/// the hot path need not throw.
struct Filskrivare: ~Copyable {
  private let path: String
  private let ny: NyFil?
  private var fil: Int32
  private var buffert: [UInt8] = []
  private var fel: Int32 = 0

  private static let buffertstorlek = 1 << 16

  /// Opens a file that is to have a name.
  ///
  /// - Parameters:
  ///   - path: the name to be.
  ///   - katalog: where the file waits for it; nil for where the name is to be.
  /// - Throws: where it cannot be made.
  init(_ path: String, i katalog: String? = nil) throws(Sparfel) {
    // A link is followed, so that it still leads to the trace afterwards.
    let mal: String
    do throws(Sparfel) {
      mal = try Filskrivare.mal(path)
    } catch {
      // All is initialised before the throw: `deinit` then finds no open file.
      self.path = path
      ny = nil
      fil = -1
      throw error
    }
    self.path = mal
    ny = NyFil(mal, i: katalog)
    fil = ny?.fil ?? -1
    if fil < 0 { throw Sparfel(path, errno: errno) }
    buffert.reserveCapacity(Self.buffertstorlek + 4096)
  }

  /// A writer to an open file, which stays open and keeps what it holds.
  init(oppen fil: Int32) {
    path = ""
    ny = nil
    self.fil = fil
    buffert.reserveCapacity(Self.buffertstorlek + 4096)
  }

  /// The file that a path leads to; a device, a pipe or a directory cannot become a trace.
  static func mal(_ path: String) throws(Sparfel) -> String {
    var info = stat()
    guard lstat(path, &info) == 0 else { return path }
    var mal = path
    if info.st_mode & S_IFMT == S_IFLNK {
      guard let hel = realpath(path, nil) else { throw Sparfel(path, errno: errno) }
      mal = String(cString: hel)
      free(hel)
      guard lstat(mal, &info) == 0 else { throw Sparfel(path, errno: errno) }
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return mal
    case S_IFDIR: throw Sparfel(path, errno: EISDIR)
    default: throw Sparfel(path, errno: EINVAL)
    }
  }

  deinit {
    if let ny, fil >= 0 {
      close(fil)
      ny.slang()
    }
  }

  @inline(__always)
  mutating func lagg(_ byte: UInt8) { buffert.append(byte) }

  mutating func lagg(_ utf8: UnsafeBufferPointer<UInt8>) { buffert.append(contentsOf: utf8) }

  mutating func lagg(_ text: StaticString) {
    text.withUTF8Buffer { buffert.append(contentsOf: $0) }
  }

  /// The text as it is.
  mutating func lagg(_ text: String) {
    var text = text
    text.withUTF8 { lagg($0) }
  }

  mutating func lagg(_ byte: [UInt8]) { buffert.append(contentsOf: byte) }

  /// Begins a record of a part of a trace; returns its place in the buffer.
  mutating func borjaPost(_ post: Sparpost) -> Int {
    let plats = buffert.count
    for ord in post.ord + [0] {
      withUnsafeBytes(of: ord.littleEndian) { buffert.append(contentsOf: $0) }
    }
    return plats
  }

  /// Ends the record that begins at a place, and notes its length there.
  mutating func avslutaPost(_ plats: Int) {
    let text = plats + Sparpost.huvud
    let langd = UInt64(buffert.count - text)
    withUnsafeBytes(of: langd.littleEndian) { byte in
      for (i, b) in byte.enumerated() { buffert[text - 8 + i] = b }
    }
    if buffert.count >= Self.buffertstorlek { tom() }
  }

  /// Writes the buffer out when it is full; called between lines.
  mutating func radslut() {
    lagg(0x0A)
    if buffert.count >= Self.buffertstorlek { tom() }
  }

  private mutating func tom() {
    var skrivet = 0
    while fel == 0, skrivet < buffert.count {
      let n = buffert.withUnsafeBytes { bytes in
        write(fil, bytes.baseAddress.map { $0 + skrivet }, bytes.count - skrivet)
      }
      if n >= 0 {
        skrivet += n
      } else if errno != EINTR {
        fel = errno
      }
    }
    buffert.removeAll(keepingCapacity: true)
  }

  /// Writes the rest, and sees to it that it is on the disk.
  mutating func skrivUt() throws(Sparfel) {
    tom()
    if ny != nil, fel == 0, fsync(fil) != 0, errno != EINVAL, errno != ENOTSUP { fel = errno }
    if fel != 0 { throw Sparfel(path, errno: fel) }
  }

  /// Writes the rest and gives the file its name.
  mutating func klar() throws(Sparfel) {
    tom()
    guard let ny else {
      if fel != 0 { throw Sparfel(path, errno: fel) }
      return
    }
    if fel == 0, fsync(fil) != 0, errno != EINVAL, errno != ENOTSUP { fel = errno }
    if fel == 0 { fel = ny.namnge() } else { ny.slang() }
    if close(fil) != 0, fel == 0 { fel = errno }
    fil = -1
    if fel != 0 { throw Sparfel(path, errno: fel) }
  }
}
