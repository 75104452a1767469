#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a trace or an event log could not be written. The run cannot go on with it; without, it can.
package struct Sparfel: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Slag: Hashable, Sendable {
    case arKatalog, ingenFil, katalogSaknas, nekad, fullt
    /// A file may not be so large.
    case forStor
    /// Another reason of the system's, by its number.
    case system(Int32)
    /// What SQLite says in English, and its result code.
    case sqlite(Int32, String)
    /// What another library says, in English.
    case annat(String)
    /// A directory that is to be replaced holds something else than a log.
    case annatInnehall
  }

  /// What was to be written.
  package enum Vad: Hashable, Sendable { case spar, logg }

  package let path: String
  package let slag: Slag
  /// The system's number for it.
  package let nummer: Int32
  package var vad = Vad.spar

  init(_ path: String, _ slag: Slag, _ vad: Vad) {
    self.path = path
    self.slag = slag
    self.vad = vad
    nummer = EIO
  }

  init(_ path: String, errno nummer: Int32, _ vad: Vad = .spar) {
    self.path = path
    self.vad = vad
    self.nummer = nummer
    slag =
      switch nummer {
      case EISDIR: .arKatalog
      case EINVAL: .ingenFil
      case ENOENT, ENOTDIR: .katalogSaknas
      case EACCES, EPERM, EROFS: .nekad
      case ENOSPC, EDQUOT: .fullt
      case EFBIG: .forStor
      default: .system(nummer)
      }
  }

  /// A temporary file with a process's part of the trace could not be written, here or there.
  package static func tillfalligFil(_ nummer: Int32) -> Sparfel { Sparfel("", errno: nummer) }

  /// One sentence in Swedish.
  package var description: String {
    let path = path.isEmpty ? "en tillfällig fil" : path
    let inte = vad == .spar ? "Spåret kan inte skrivas:" : "Loggen kan inte skrivas:"
    return switch slag {
    case .arKatalog: "\(inte) \(path) är en katalog, ange en fil."
    case .ingenFil where vad == .logg: "\(inte) \(path) är något annat än det som ska skrivas dit."
    case .ingenFil: "\(inte) \(path) är ingen vanlig fil."
    case .katalogSaknas: "\(inte) katalogen till \(path) finns inte."
    case .nekad: "\(inte) rättighet att skriva \(path) saknas."
    case .fullt: "\(inte) det finns inte plats för \(path)."
    case .forStor: "\(inte) \(path) blir för stor: \(Systemord.forStor.sv)."
    case .annatInnehall:
      "\(inte) katalogen \(path) innehåller annat än en logg; ange en ny eller tom katalog."
    case .system(let nummer): "\(inte) \(path): \(Systemord.skal(nummer).sv)."
    case .sqlite(let kod, _): "\(inte) \(path): \(Systemord.sqlite(kod))."
    case .annat(let text):
      vad == .spar
        ? "Spåret \(path) kan inte skrivas: \(text)." : "Loggen \(path) kan inte skrivas: \(text)."
    }
  }

  /// One sentence in English.
  package var engelska: String {
    let path = path.isEmpty ? "a temporary file" : path
    let inte = vad == .spar ? "The trace cannot be written:" : "The log cannot be written:"
    return switch slag {
    case .arKatalog: "\(inte) \(path) is a directory, name a file."
    case .ingenFil where vad == .logg: "\(inte) \(path) is something else than what is to be there."
    case .ingenFil: "\(inte) \(path) is no ordinary file."
    case .katalogSaknas: "\(inte) the directory of \(path) does not exist."
    case .nekad: "\(inte) no permission to write \(path)."
    case .fullt: "\(inte) there is no space for \(path)."
    case .forStor: "\(inte) \(path) becomes too large: \(Systemord.forStor.en)."
    case .annatInnehall:
      "\(inte) the directory \(path) holds something else than a log; name a new or empty one."
    case .system(let nummer): "\(inte) \(path): \(Systemord.skal(nummer).en)."
    case .sqlite(_, let text): "\(inte) \(path): \(text)."
    case .annat(let text):
      vad == .spar
        ? "The trace \(path) cannot be written: \(text)."
        : "The log \(path) cannot be written: \(text)."
    }
  }
}
