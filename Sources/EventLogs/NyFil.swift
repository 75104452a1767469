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
  package init?(_ path: String) {
    self.path = path
    tillfallig = "\(path).\(getpid()).tmp"
    let utan = NyFil.utanNamn(path)
    namnlos = utan >= 0
    fil = namnlos ? utan : open(tillfallig, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if fil < 0 { return nil }
  }

  /// Gives the whole file its name, in place of what had it; returns `errno`, or 0.
  package func namnge() -> Int32 {
    if namnlos {
      // A name that is free can be taken at once; else by way of another, as a rename is whole.
      if lanka(till: path) == 0 { return 0 }
      if errno != EEXIST { return errno }
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

  private func lanka(till namn: String) -> Int32 {
    #if os(Linux)
      return linkat(AT_FDCWD, "/proc/self/fd/\(fil)", AT_FDCWD, namn, AT_SYMLINK_FOLLOW)
    #else
      return -1
    #endif
  }

  /// Opens a file without a name in the directory of `path`; -1 where that cannot be done, or where
  /// it could not be named afterwards.
  private static func utanNamn(_ path: String) -> Int32 {
    #if os(Linux)
      let katalog = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
      // `O_TMPFILE`, which the C headers make of other macros than Swift reads.
      let tmpfile: Int32 = 0o20000000 | O_DIRECTORY
      let fil = open(katalog, tmpfile | O_WRONLY | O_CLOEXEC, 0o644)
      guard fil >= 0 else { return -1 }
      guard access("/proc/self/fd/\(fil)", F_OK) == 0 else {
        close(fil)
        return -1
      }
      return fil
    #else
      return -1
    #endif
  }
}
