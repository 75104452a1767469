#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written before it has its name.
///
/// Where the file system can, the file has no name at all until it is whole, and nothing is left of
/// it however the process ends. Elsewhere it stands under a temporary name beside its place.
package struct NyFil: Sendable {
  /// Open for writing; the owner closes it.
  package let fil: Int32
  private let path: String
  private let tillfallig: String
  private let namnlos: Bool

  /// Opens a file that is to take the place of `path`; nil with `errno` where that fails.
  ///
  /// - Parameters:
  ///   - path: the file's name to be.
  ///   - katalog: where it waits for it, on the same file system; nil for where the name is to be.
  package init?(_ path: String, i katalog: String? = nil) {
    self.path = path
    tillfallig = "\(path).\(getpid()).tmp"
    let utan = NyFil.utanNamn(i: katalog ?? NyFil.katalog(path))
    namnlos = utan >= 0
    fil = namnlos ? utan : open(tillfallig, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if fil < 0 { return nil }
  }

  /// Gives the whole file its name.
  ///
  /// - Parameter ersatt: in place of what has the name; else that is kept.
  /// - Returns: `errno`, `EEXIST` where something was kept; or 0.
  package func namnge(ersatt: Bool = true) -> Int32 {
    if !namnlos, !ersatt {
      let fel = link(tillfallig, path) == 0 ? 0 : errno
      unlink(tillfallig)
      return fel
    }
    if namnlos {
      // A name that is free can be taken at once; else by way of another, as a rename is whole.
      if lanka(till: path) == 0 { return 0 }
      if errno != EEXIST || !ersatt { return errno }
      unlink(tillfallig)
      if lanka(till: tillfallig) != 0 { return errno }
    }
    if rename(tillfallig, path) == 0 { return 0 }
    let fel = errno
    unlink(tillfallig)
    return fel
  }

  /// Gives up a file that got no name.
  package func slang() {
    if !namnlos { unlink(tillfallig) }
  }

  /// Copies another open file into this one, and sees to it that it is on the disk; returns `errno`,
  /// or 0.
  func fyll(fran annan: Int32) -> Int32 {
    var buffert = [UInt8](repeating: 0, count: 1 << 20)
    var plats: off_t = 0
    while true {
      let last = pread(annan, &buffert, buffert.count, plats)
      if last == 0 { break }
      if last < 0, errno == EINTR { continue }
      if last < 0 { return errno }
      var skrivet = 0
      while skrivet < last {
        let n = buffert.withUnsafeBytes {
          pwrite(fil, $0.baseAddress.map { $0 + skrivet }, last - skrivet, plats + off_t(skrivet))
        }
        if n < 0, errno != EINTR { return errno }
        skrivet += max(0, n)
      }
      plats += off_t(last)
    }
    return fsync(fil) != 0 && errno != EINVAL && errno != ENOTSUP ? errno : 0
  }

  private func lanka(till namn: String) -> Int32 {
    #if os(Linux)
      return linkat(AT_FDCWD, "/proc/self/fd/\(fil)", AT_FDCWD, namn, AT_SYMLINK_FOLLOW)
    #else
      return -1
    #endif
  }

  /// The directory of a path.
  static func katalog(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// The names in a directory; nil where it cannot be read.
  static func innehall(_ path: String) -> [String]? {
    guard let katalog = opendir(path) else { return nil }
    defer { closedir(katalog) }
    var ut: [String] = []
    while let post = readdir(katalog) {
      let namn = withUnsafeBytes(of: post.pointee.d_name) { byte in
        String(decoding: byte.prefix { $0 != 0 }, as: UTF8.self)
      }
      if namn != ".", namn != ".." { ut.append(namn) }
    }
    return ut
  }

  /// Whether files in a directory can be without a name; false with `errno` where not.
  static func namnlosa(i katalog: String) -> Bool {
    let fil = utanNamn(i: katalog)
    if fil >= 0 { close(fil) }
    return fil >= 0
  }

  /// Opens a file without a name in a directory; -1 with `errno` where that cannot be done, or where
  /// it could not be named afterwards.
  private static func utanNamn(i katalog: String) -> Int32 {
    #if os(Linux)
      // `O_TMPFILE`, which the C headers make of other macros than Swift reads.
      let tmpfile: Int32 = 0o20000000 | O_DIRECTORY
      let fil = open(katalog, tmpfile | O_WRONLY | O_CLOEXEC, 0o644)
      guard fil >= 0 else { return -1 }
      guard access("/proc/self/fd/\(fil)", F_OK) == 0 else {
        close(fil)
        errno = ENOTSUP
        return -1
      }
      return fil
    #else
      errno = ENOTSUP
      return -1
    #endif
  }
}
