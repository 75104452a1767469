#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's reasons by their numbers, in Swedish too, for which the system has no words.
package enum Systemord {
  /// - Parameter nummer: the system's number (`errno`).
  /// - Returns: the reason in both languages, without a full stop.
  package static func skal(_ nummer: Int32) -> (sv: String, en: String) {
    let systemets = String(cString: strerror(nummer))
    return (svenska[nummer] ?? "systemet svarar med fel \(nummer)", systemets)
  }

  /// - Parameter kod: a result code of SQLite's.
  /// - Returns: the reason in Swedish, without a full stop; SQLite itself says it in English.
  package static func sqlite(_ kod: Int32) -> String {
    switch kod {
    case 3, 23: "rättigheten saknas"
    case 5, 6, 15: "ett annat program använder den"
    case 7: "minnet räcker inte"
    case 8: "den kan bara läsas"
    case 9: "det avbröts"
    case 10: "disken svarar inte"
    case 14: "den kan inte öppnas"
    default: "databasen svarar med fel \(kod)"
    }
  }

  /// Why a file may not grow.
  package static let forStor = (
    sv: "gränsen för en fils storlek är nådd (ulimit -f, eller filsystemets egen)",
    en: "the limit of a file's size is reached (ulimit -f, or the file system's own)"
  )

  /// Whether a result code of SQLite's says that a file may not grow. SQLite tells only that writing
  /// failed; a process with a limit of its own is taken to have met that.
  ///
  /// - Parameter kod: the extended code.
  /// - Returns: whether it does, for this process.
  package static func arForStor(sqlite kod: Int32) -> Bool {
    // SQLITE_IOERR_WRITE, _TRUNCATE, _SHMSIZE.
    guard [778, 1546, 4874].contains(kod) else { return false }
    var grans = rlimit()
    #if canImport(Glibc)
      let vad = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let vad = RLIMIT_FSIZE
    #endif
    return getrlimit(vad, &grans) == 0 && grans.rlim_cur < rlim_t(Int64.max)
  }

  /// The commonest ones, of files and processes.
  private static let svenska: [Int32: String] = [
    ENOENT: "den finns inte", ENOTDIR: "en del av sökvägen är ingen mapp",
    EACCES: "rättigheten saknas", EPERM: "rättigheten saknas", EROFS: "disken kan bara läsas",
    ENOSPC: "disken är full", EDQUOT: "diskkvoten är slut", EFBIG: "filen blir för stor",
    EISDIR: "det är en mapp", EIO: "disken svarar inte", ENAMETOOLONG: "namnet är för långt",
    EBADF: "den är stängd", EPIPE: "mottagaren har slutat läsa", ELOOP: "länkarna leder i ring",
    EAGAIN: "systemet tillåter inte fler processer just nu", ENOMEM: "minnet räcker inte",
    EMFILE: "för många filer är öppna", ENFILE: "för många filer är öppna i systemet",
    ETXTBSY: "filen används av någon annan", EBUSY: "den är upptagen",
    EINVAL: "systemet godtar inte begäran", EEXIST: "den finns redan",
    E2BIG: "argumenten är för långa", ENXIO: "enheten finns inte", EINTR: "den avbröts",
  ]
}
