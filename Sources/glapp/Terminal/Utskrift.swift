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
      return String(cString: strerror(Int32(kod)))
    }
    return ns.localizedDescription
  }

  /// How stdout is written to: colour and width. In an MPI job stdout looks like a terminal,
  /// wherever the launcher takes it.
  static var stil: Stil {
    let ensam = Jobb.mpi == nil
    return Stil(
      farg: ensam && Terminal.farg(STDOUT_FILENO),
      bredd: ensam ? Terminal.sidbredd(STDOUT_FILENO) : 100)
  }
}
