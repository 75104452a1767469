import Foundation
import Testing

/// Text that is held against a file; `GLAPP_RECORD=1` writes the file anew.
enum Snapshot {
  private static let mapp = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  static func jamfor(
    _ text: String, med namn: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fil = mapp.appendingPathComponent("\(namn).txt")
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] == "1" {
      try Data(text.utf8).write(to: fil)
    }
    let vantat = (try? String(contentsOf: fil, encoding: .utf8)) ?? ""
    let (a, b) = (rader(text), rader(vantat))
    let olika = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      text == vantat,
      """
      \(namn).txt differs at line \((olika?.offset ?? min(a.count, b.count)) + 1); \
      GLAPP_RECORD=1 records it anew
      """, sourceLocation: sourceLocation)
  }

  private static func rader(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
