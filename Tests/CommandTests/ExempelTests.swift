import Foundation
import Testing

@Suite("Help", .serialized)
struct ExempelTests {
  static let kommandon = ["", "run", "follow", "load", "validate", "init", "levers", "rules"]

  private func hjalp(_ kommando: String, _ sprak: String) throws -> String {
    let k = try Kommando()
    let ord = kommando.isEmpty ? [] : [kommando]
    let utfall = try k.glapp(ord + ["--help", "--language", sprak])
    #expect(utfall.kod == 0)
    return utfall.ut
  }

  /// The example lines of a help page, without what explains them.
  private func exempel(_ hjalp: String) -> [String] {
    hjalp.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("  glapp ") && !$0.contains("<subcommand>") }
      .map { rad in
        let kommando = rad.dropFirst(2)
        return kommando.range(of: "   ").map { String(kommando[..<$0.lowerBound]) }
          ?? String(kommando)
      }
  }

  @Test("every example in every help page runs", arguments: kommandon)
  func exempelKors(kommando: String) throws {
    for sprak in ["sv", "en"] {
      let rader = exempel(try hjalp(kommando, sprak))
      #expect(rader.count >= 2, "\(kommando): \(rader)")
      let k = try Kommando()
      try k.mapp.skriv(
        Provscenario.litet.replacingOccurrences(of: "namn: Ada", with: "namn: Frida Exempel")
          .replacingOccurrences(
            of: "  tätare möten:\n",
            with:
              "  svarsfrist på kallelse:\n    spakar: { kallelseSvarsgräns: 5 vardagar }\n  tätare möten:\n"
          ),
        till: "mitt.yaml")
      try k.mapp.skriv(Provscenario.litet, till: "ditt.yaml")
      for rad in rader {
        if rad == "glapp init mitt.yaml" {
          try FileManager.default.removeItem(at: k.mapp.url.appendingPathComponent("mitt.yaml"))
        }
        let utfall = try k.skal("set -o pipefail; \(rad)")
        #expect(utfall.kod == 0, "\(rad): \(utfall.fel)")
      }
    }
  }

  @Test("the language of help follows the option, then the environment")
  func sprak() throws {
    var k = try Kommando()
    #expect(try k.glapp("run", "--help").ut.contains("EXEMPEL"))
    #expect(try k.glapp("run", "--help", "--language", "en").ut.contains("EXAMPLES"))
    for ord in [["help", "run", "--language", "en"], ["help", "--language=en", "run"]] {
      let utfall = try k.glapp(ord)
      #expect(utfall.kod == 0 && utfall.ut.contains("Run a scenario"), "\(ord): \(utfall.fel)")
    }
    #expect(try k.glapp("help", "--language", "en").ut.contains("Simulates coordination"))
    k.miljo["GLAPP_LANGUAGE"] = "en"
    #expect(try k.glapp("run", "--help").ut.contains("EXAMPLES"))
    #expect(try k.glapp("run", "--help", "--language=sv").ut.contains("EXEMPEL"))
  }

  @Test("the version is told")
  func version() throws {
    #expect(try Kommando().glapp("--version").ut.hasPrefix("glapp 0."))
  }
}
