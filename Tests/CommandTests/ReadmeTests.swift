import Foundation
import Testing

@Suite("README", .serialized)
struct ReadmeTests {
  private let rot = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The commands of the page; a year of the whole city is cut to a month.
  private func kommandon() throws -> [String] {
    let text = try String(contentsOf: rot.appendingPathComponent("README.md"), encoding: .utf8)
    let delar = text.replacingOccurrences(of: "swift run -c release glapp", with: "glapp")
      .split(whereSeparator: { $0 == "`" || $0 == "\n" }).map(String.init)
    return delar.filter { $0.hasPrefix("glapp ") }.map { rad in
      if rad.contains(" load ") { return rad + LoadTests.kort }
      guard rad.contains("goteborg.yaml") else { return rad }
      if let kort = Experimentprov.kort(rad) { return kort }
      return rad.contains(" run ") || rad.contains(" follow ") ? rad + " --days 30" : rad
    }
  }

  @Test("every command of the page runs")
  func kors() throws {
    let kommandon = try kommandon()
    #expect(kommandon.count >= 8)
    let k = try Kommando()
    try FileManager.default.createSymbolicLink(
      at: k.mapp.url.appendingPathComponent("Scenarios"),
      withDestinationURL: rot.appendingPathComponent("Scenarios"))
    for rad in kommandon {
      let utfall = try k.skal(rad)
      #expect(utfall.kod == 0, "\(rad): \(utfall.fel)")
    }
  }

  @Test("every page that it links to is there")
  func lankar() throws {
    let text = try String(contentsOf: rot.appendingPathComponent("README.md"), encoding: .utf8)
    for del in text.components(separatedBy: "](").dropFirst() {
      let mal = String(del.prefix { $0 != ")" })
      guard !mal.hasPrefix("http") else { continue }
      #expect(
        FileManager.default.fileExists(atPath: rot.appendingPathComponent(mal).path), "\(mal)")
    }
  }
}
