import Foundation
import Testing

@Suite("imports")
struct ImportsTests {
  @Test(
    "the rooms of the model import neither Foundation nor any package",
    arguments: [
      // One instruction that Swift has no word for.
      ("Kernel", ["CMemory"]), ("Domain", ["Kernel"]), ("Routines", ["Domain", "Kernel"]),
      ("Observers", ["Domain", "Kernel"]),
    ])
  func onlyRoomsBelow(room: String, allowed: [String]) throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/\(room)")
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var examined = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      examined += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
          words[..<keyword].allSatisfy({ Self.modifiers.contains($0) || $0.hasPrefix("@") })
        else { continue }
        // `import struct Module.Name` names the module in its last word.
        let module = words[words.count - 1].split(separator: ".")[0]
        #expect(allowed.contains(String(module)), "\(file.lastPathComponent): \(line)")
      }
    }
    #expect(examined > 0)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
