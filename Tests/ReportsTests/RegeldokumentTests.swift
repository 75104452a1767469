import Domain
import Foundation
import Testing

@testable import Reports

@Suite("The page of rules")
struct RegeldokumentTests {
  private static let rot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("the committed page is the generated one")
  func sidan() throws {
    let fil = Self.rot.appending(path: "docs/regler.md")
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] != nil {
      try Regeldokument.text().write(to: fil, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: fil, encoding: .utf8) == Regeldokument.text(),
      "docs/regler.md är inaktuell: kör testerna med GLAPP_RECORD=1")
  }

  @Test("every rule with behaviour names a test, and the test is there")
  func testen() throws {
    let mapp = Self.rot.appending(path: "Tests")
    var filer: [String: String] = [:]
    for case let fil as URL in FileManager.default.enumerator(
      at: mapp, includingPropertiesForKeys: nil) ?? .init()
    where fil.pathExtension == "swift" {
      filer[fil.deletingPathExtension().lastPathComponent] = try String(
        contentsOf: fil, encoding: .utf8)
    }
    for regel in Regelkatalog.alla {
      guard let test = Regelprov.test(regel) else {
        switch regel.disposition {
        case .ingetBeteende, .planerad: continue
        default:
          Issue.record("\(regel.id) has no test")
          continue
        }
      }
      let delar = test.split(separator: ".").map(String.init)
      try #require(delar.count == 2)
      let text = try #require(filer[delar[0]], "\(delar[0])")
      #expect(text.contains("func \(delar[1])("), "\(test)")
    }
  }
}
