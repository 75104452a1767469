#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file for a library that opens files by name: SQLite.
///
/// It has a name beside its place until the library has opened it, and loses it then where files can
/// be without one, so that nothing is left of it however the process ends. When it is whole it is
/// copied to a file that takes the name (`NyFil`). Elsewhere it keeps the temporary name.
package final class Arbetsfil: Sendable {
  /// Where the library is to open it, without journals beside it.
  package let namn: String
  private let path: String
  private let fil: Int32
  private let utanNamn: Bool

  /// Makes an empty file; nil with `errno` where that fails.
  package init?(_ path: String) {
    self.path = path
    namn = "\(path).\(getpid()).tmp"
    utanNamn = NyFil.namnlosa(i: NyFil.katalog(path))
    if utanNamn { Arbetsfil.stada(path) }
    unlink(namn)
    fil = open(namn, O_RDONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if fil < 0 { return nil }
  }

  deinit {
    if fil >= 0 {
      close(fil)
      unlink(namn)
    }
  }

  /// Removes what processes that are no more left in the moment between making and opening.
  ///
  /// Only where files can be without a name, which network file systems cannot: there the process
  /// might be alive on another machine.
  private static func stada(_ path: String) {
    let katalog = NyFil.katalog(path)
    let namn = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    for fil in NyFil.innehall(katalog) ?? [] where fil.hasPrefix("\(namn).") {
      let mitt = fil.dropFirst(namn.count + 1)
      guard mitt.hasSuffix(".tmp"), let pid = pid_t(mitt.dropLast(4)), pid > 0,
        kill(pid, 0) != 0, errno == ESRCH
      else { continue }
      unlink("\(katalog)/\(fil)")
    }
  }

  /// The library has it open; from here on nothing is left of it.
  package func oppnad() {
    if utanNamn { unlink(namn) }
  }

  /// The library has closed it, and it is whole: gives it its name.
  ///
  /// - Parameter ersatt: in place of what has the name; else that is kept.
  /// - Returns: `errno`, `EEXIST` where something was kept; or 0.
  package func namnge(ersatt: Bool) -> Int32 {
    if !utanNamn {
      if fsync(fil) != 0, errno != EINVAL, errno != ENOTSUP { return errno }
      return (ersatt ? rename(namn, path) : link(namn, path)) == 0 ? 0 : errno
    }
    guard let ny = NyFil(path) else { return errno }
    defer { close(ny.fil) }
    let fel = ny.fyll(fran: fil)
    guard fel == 0 else {
      ny.slang()
      return fel
    }
    return ny.namnge(ersatt: ersatt)
  }
}
