import Foundation
import Reports

/// Writing to stdout and stderr.
enum Utskrift {
  /// Keeps the places of stdin, stdout and stderr from files that are opened later, where whoever
  /// started the program had closed them; and lets a file that may not grow be an error like others.
  static func sakra() {
    // Opened the wrong way round: reading and writing still fail.
    for (plats, satt) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(Int32(plats), F_GETFD) < 0 {
      _ = open("/dev/null", satt)
    }
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lines to stdout.
  static func rader(_ rader: [String]) throws {
    try sida(rader.joined(separator: "\n") + "\n")
  }

  /// A page for people to stdout: on a terminal no line is wider than it.
  static func sida(_ text: String) throws {
    guard Terminal.finns(STDOUT_FILENO), Jobb.mpi == nil else { return try ut(text) }
    try ut(passad(text, stil.bredd))
  }

  private static func passad(_ text: String, _ bredd: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).passad(bredd) }.joined(separator: "\n")
  }

  /// Text to stdout, as it stands.
  static func ut(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw Avslut.indata(
        "Utskriften gick inte att skriva: \(skal(error)).",
        "The output could not be written: \(skal(error)).")
    }
  }

  /// A line to stderr, broken at words on a terminal; nothing happens where nobody reads it.
  static func fel(_ text: String) {
    let text =
      Terminal.finns(STDERR_FILENO) ? passad(text, Terminal.sidbredd(STDERR_FILENO)) : text
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// The system's reason, without Foundation's words around it.
  static func skal(_ error: any Error) -> String {
    let ns = error as NSError
    let under = ns.userInfo[NSUnderlyingErrorKey] as? NSError
    let kod = under?.code ?? ns.code
    if ns.domain == NSPOSIXErrorDomain || under?.domain == NSPOSIXErrorDomain {
      return skal(Int32(kod))
    }
    return ns.localizedDescription
  }

  /// The system's reason by its number, for a file that was to be written.
  static func skal(_ nummer: Int32) -> String {
    let systemets = String(cString: strerror(nummer))
    return sprak(svenska[nummer] ?? systemets, systemets)
  }

  /// The system's commonest reasons in Swedish, which it has no words for itself.
  private static let svenska: [Int32: String] = [
    ENOENT: "mappen finns inte", ENOTDIR: "en del av sökvägen är ingen mapp",
    EACCES: "du har inte rätt att skriva där", EPERM: "du har inte rätt att skriva där",
    EROFS: "disken kan bara läsas", ENOSPC: "disken är full", EDQUOT: "din diskkvot är slut",
    EFBIG: "filen blir för stor", EISDIR: "det är en mapp", EIO: "disken svarar inte",
    ENAMETOOLONG: "namnet är för långt", EBADF: "utmatningen är stängd",
    EPIPE: "mottagaren har slutat läsa", ELOOP: "länkarna leder i ring",
  ]

  /// How stdout is written to: colour and width. In an MPI job stdout looks like a terminal,
  /// wherever the launcher takes it.
  static var stil: Stil {
    let ensam = Jobb.mpi == nil
    return Stil(
      farg: ensam && Terminal.farg(STDOUT_FILENO),
      bredd: ensam ? Terminal.sidbredd(STDOUT_FILENO) : 100)
  }
}
