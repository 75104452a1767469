import Foundation
import Testing

/// Runs the built command, found beside the test bundle, in a directory of its own.
struct Kommando {
  /// What a command said and how it ended.
  struct Utfall {
    var ut: String
    var fel: String
    var kod: Int32
  }

  /// An empty directory that goes when the test is done.
  final class Mapp {
    let url: URL

    init() throws {
      url = FileManager.default.temporaryDirectory
        .appendingPathComponent("glapp-prov-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var filer: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
    }

    func skriv(_ text: String, till namn: String) throws {
      try Data(text.utf8).write(to: url.appendingPathComponent(namn))
    }

    func las(_ namn: String) throws -> String {
      try String(contentsOf: url.appendingPathComponent(namn), encoding: .utf8)
    }
  }

  let mapp: Mapp
  var miljo: [String: String]

  init() throws {
    mapp = try Mapp()
    miljo = ProcessInfo.processInfo.environment
    for namn in ["NO_COLOR", "GLAPP_LANGUAGE", "GLAPP_RECORD"] { miljo[namn] = nil }
    miljo["TERM"] = "xterm-256color"
    let sokvag = try Kommando.mapp().path
    miljo["PATH"] = sokvag + ":" + (miljo["PATH"] ?? "/usr/bin:/bin")
  }

  /// The directory of the built products.
  static func mapp() throws -> URL {
    let kandidater =
      CommandLine.arguments + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    for kandidat in kandidater {
      var url = URL(fileURLWithPath: kandidat)
      for _ in 0..<5 {
        if FileManager.default.isExecutableFile(atPath: url.appendingPathComponent("glapp").path),
          !Kommando.arMapp(url.appendingPathComponent("glapp"))
        {
          return url
        }
        url.deleteLastPathComponent()
      }
    }
    throw Saknas()
  }

  struct Saknas: Error, CustomStringConvertible {
    var description: String { "the built product glapp is not beside the test bundle" }
  }

  private static func arMapp(_ url: URL) -> Bool {
    var mapp: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &mapp) && mapp.boolValue
  }

  /// Runs `glapp` with arguments.
  func glapp(_ argument: String...) throws -> Utfall { try glapp(argument) }

  func glapp(_ argument: [String]) throws -> Utfall {
    try kor(Kommando.mapp().appendingPathComponent("glapp").path, argument)
  }

  /// Runs a line in a shell, with `glapp` on the path.
  func skal(_ rad: String) throws -> Utfall { try kor("/bin/bash", ["-c", rad]) }

  /// Runs a line on a terminal of its own; what it wrote stands in `ut`.
  func terminal(_ rad: String) throws -> Utfall {
    let program = """
      import os, pty, sys
      kod = pty.spawn(["/bin/bash", "-c", sys.argv[1]])
      sys.exit(os.waitstatus_to_exitcode(kod))
      """
    return try kor("/usr/bin/env", ["python3", "-c", program, rad])
  }

  /// Starts `glapp`; the caller waits for it. What it says on stderr goes to a file of the
  /// directory, where one is named.
  func starta(_ argument: [String], fel: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = try Kommando.mapp().appendingPathComponent("glapp")
    process.arguments = argument
    process.currentDirectoryURL = mapp.url
    process.environment = miljo
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try fel.map { try mapp.oppna($0) } ?? FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Output goes by way of files, which never fill up as a pipe does.
  private func kor(_ program: String, _ argument: [String]) throws -> Utfall {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = argument
    process.currentDirectoryURL = mapp.url
    process.environment = miljo
    process.standardInput = FileHandle.nullDevice
    let utskrift = try Mapp()
    let (ut, fel) = (try utskrift.oppna("ut"), try utskrift.oppna("fel"))
    process.standardOutput = ut
    process.standardError = fel
    try process.run()
    process.waitUntilExit()
    let kod =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Utfall(ut: try utskrift.las("ut"), fel: try utskrift.las("fel"), kod: kod)
  }
}

extension Kommando.Mapp {
  func oppna(_ namn: String) throws -> FileHandle {
    try skriv("", till: namn)
    return try FileHandle(forWritingTo: url.appendingPathComponent(namn))
  }
}

/// Small scenarios for the tests.
enum Provscenario {
  static let litet = """
    namn: Prov
    start: 2026-03-02
    dagar: 60
    inflöde: { Hisingen: 3 /vardag }
    profiler:
      vuxen:
        andel: 100 %
        behov: [ekonomiskt bistånd, beroende]
        även: [funktionsnedsättning]
        flerbehov: 60 %
        gränssnitt: 50 %
    varianter:
      tätare möten:
        spakar: { mötesintervallOperativ: 7 dagar }
    personer:
      - { namn: Ada, stadsområde: Hisingen, behov: [ekonomiskt bistånd, funktionsnedsättning] }

    """

  /// Long enough to be interrupted.
  static let stort = litet.replacingOccurrences(of: "dagar: 60\n", with: "dagar: 3000\n")
    .replacingOccurrences(of: "3 /vardag", with: "400 /vardag")
}
