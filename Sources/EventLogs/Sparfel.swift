#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a trace could not be written. The run cannot go on with it; without a trace it can.
package struct Sparfel: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Slag: Hashable, Sendable {
    case arKatalog, ingenFil, katalogSaknas, nekad, fullt, annat(String)
  }

  package let path: String
  package let slag: Slag
  /// The system's number for it.
  package let nummer: Int32

  init(_ path: String, errno nummer: Int32) {
    self.path = path
    self.nummer = nummer
    slag =
      switch nummer {
      case EISDIR: .arKatalog
      case EINVAL: .ingenFil
      case ENOENT, ENOTDIR: .katalogSaknas
      case EACCES, EPERM, EROFS: .nekad
      case ENOSPC, EDQUOT, EFBIG: .fullt
      default: .annat(String(cString: strerror(nummer)))
      }
  }

  /// A temporary file with a process's part of the trace could not be written, here or there.
  package static func tillfalligFil(_ nummer: Int32) -> Sparfel { Sparfel("", errno: nummer) }

  /// One sentence in Swedish.
  package var description: String {
    let path = path.isEmpty ? "en tillfällig fil" : path
    return switch slag {
    case .arKatalog: "Spåret kan inte skrivas: \(path) är en katalog, ange en fil."
    case .ingenFil: "Spåret kan inte skrivas: \(path) är ingen vanlig fil."
    case .katalogSaknas: "Spåret kan inte skrivas: katalogen till \(path) finns inte."
    case .nekad: "Spåret kan inte skrivas: rättighet att skriva \(path) saknas."
    case .fullt: "Spåret kan inte skrivas: det finns inte plats för \(path)."
    case .annat(let text): "Spåret \(path) kan inte skrivas: \(text)."
    }
  }

  /// One sentence in English.
  package var engelska: String {
    let path = path.isEmpty ? "a temporary file" : path
    return switch slag {
    case .arKatalog: "The trace cannot be written: \(path) is a directory, name a file."
    case .ingenFil: "The trace cannot be written: \(path) is no ordinary file."
    case .katalogSaknas: "The trace cannot be written: the directory of \(path) does not exist."
    case .nekad: "The trace cannot be written: no permission to write \(path)."
    case .fullt: "The trace cannot be written: there is no space for \(path)."
    case .annat(let text): "The trace \(path) cannot be written: \(text)."
    }
  }
}
