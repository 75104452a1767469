import Domain
import Foundation
import Kernel

/// Reads scenario files.
///
///     let inlast = try ScenarioFil.las(path: "Scenarios/goteborg.yaml")
package enum ScenarioFil {
  /// Reads and checks a file. All mistakes at once.
  package static func las(path: String) throws(ScenarioFel) -> Inlast {
    var lista = Fellista(fil: path)
    guard let byte = byte(path, &lista) else { throw ScenarioFel(fel: lista.fel) }
    return try las(byte: byte, lista)
  }

  /// Checks a text as if it stood in a file. All mistakes at once.
  package static func las(text: String, filnamn: String) throws(ScenarioFel) -> Inlast {
    try las(byte: Array(text.utf8), Fellista(fil: filnamn))
  }

  /// Checks the bytes of a file. All mistakes at once.
  package static func las(byte: [UInt8], filnamn: String) throws(ScenarioFel) -> Inlast {
    try las(byte: byte, Fellista(fil: filnamn))
  }

  private static func las(byte: [UInt8], _ lista: Fellista) throws(ScenarioFel) -> Inlast {
    var granskare = Granskare(lista)
    guard let text = Forgranskning.text(byte, &granskare.lista) else {
      throw ScenarioFel(fel: granskare.lista.fel)
    }
    Personnummer.granska(text, &granskare.lista)
    // No other error is given then: it might repeat the number, and errors end up in logs.
    guard granskare.lista.fel.isEmpty else { throw ScenarioFel(fel: granskare.lista.fel) }
    let scenario = Yamllasare.las(text, &granskare.lista)
      .flatMap { granskare.granska($0, .objekt(Scenariotabell.rot)) }
      .map { Scenariobygge.bygg($0, &granskare.lista) }
    guard let scenario, granskare.lista.fel.isEmpty else {
      throw ScenarioFel(fel: granskare.lista.fel)
    }
    return Inlast(
      scenario: scenario, text: text, hash: Inlast.hash(byte),
      varningar: granskare.lista.varningar)
  }

  /// The bytes of a file, at most one more than may be read.
  private static func byte(_ path: String, _ lista: inout Fellista) -> [UInt8]? {
    var arMapp: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &arMapp) else {
      lista.fel(.ingen, sv: "filen finns inte", en: "the file does not exist")
      return nil
    }
    if arMapp.boolValue {
      lista.fel(
        .ingen, sv: "det är en mapp, ingen fil", en: "that is a directory, not a file",
        vantat: Mening(sv: "ange en scenariofil (.yaml)", en: "give a scenario file (.yaml)"))
      return nil
    }
    do {
      let handtag = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handtag.close() }
      return [UInt8](try handtag.read(upToCount: Forgranskning.hogstByte + 1) ?? Data())
    } catch {
      lista.fel(
        .ingen, sv: "filen går inte att läsa", en: "the file cannot be read",
        vantat: Mening(sv: "har du rätt att läsa den?", en: "may you read it?"))
      return nil
    }
  }
}

/// A scenario as it was read, with what identifies its text.
package struct Inlast: Sendable {
  package let scenario: Scenario
  /// The file's text, without a byte order mark.
  package let text: String
  /// 32 hexadecimal digits of the file's bytes: the same bytes, the same digits, everywhere.
  package let hash: String
  /// What is no mistake but worth a line.
  package let varningar: [Anmarkning]

  /// The hash of a file's bytes, eight to a field, with their number first.
  static func hash(_ byte: [UInt8]) -> String {
    var hasher = FieldHasher()
    hasher.combine(UInt64(byte.count))
    var ord: UInt64 = 0
    for (i, b) in byte.enumerated() {
      ord = ord << 8 | UInt64(b)
      if i & 7 == 7 {
        hasher.combine(ord)
        ord = 0
      }
    }
    hasher.combine(ord)
    var digest = Digest.zero
    digest.add(record: hasher)
    return digest.description
  }
}
