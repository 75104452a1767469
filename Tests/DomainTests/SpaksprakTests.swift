import Domain
import Testing

@Suite("The lever table in both languages")
struct SpaksprakTests {
  @Test("every lever is explained in Swedish and in English, with the same gaps")
  func tvasprakig() {
    for rad in Spaktabell.rader {
      #expect(rad.description != rad.beskrivning, "\(rad.namn)")
      #expect(rad.description.hasSuffix(".") && rad.beskrivning.hasSuffix("."), "\(rad.namn)")
      func slag(_ text: String) -> [Substring] {
        text.split(whereSeparator: { $0 == "," || $0 == " " }).filter { $0.contains("-") }
          .filter { $0.first == "G" || $0.hasPrefix("INV") }
      }
      #expect(slag(rad.affects) == slag(rad.paverkar), "\(rad.namn)")
      // Words that Swedish sentences cannot do without.
      for ord in rad.description.split(separator: " ") {
        #expect(!["och", "som", "att", "för", "till", "av", "på"].contains(ord), "\(rad.namn)")
      }
    }
  }
}
