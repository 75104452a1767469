import Domain
import Foundation
import Kernel
import Testing

@testable import ScenarioFiles

@Suite("No personnummer in a scenario")
struct PersonnummerTests {
  private func kolumner(_ text: String) -> [Int] {
    Personnummer.kolumner(Array(text.unicodeScalars))
  }

  private struct Slump {
    private var raknare: UInt64 = 0

    mutating func under(_ tal: Int) -> Int {
      raknare += 1
      return Int(KeyedRandom.bits(77, raknare, 0, 0, 0) % UInt64(tal))
    }
  }

  /// Digits to the left of a number, to so many.
  private func siffror(_ tal: Int, _ antal: Int) -> String {
    String(repeating: "0", count: max(0, antal - String(tal).count)) + String(tal)
  }

  @Test(
    "a personnummer is found however it is written",
    arguments: [
      "19900101-1234", "900101-1234", "900101+1234", "19900101 1234", "900101 - 1234",
      "９００１０１-１２３４", "１９９００１０１１２３９", "900101.1234", "900101/1234", "1990-01-01-1234",
      "1990-01-01 1234", "1990.01.01.1234", "90/01/01/1234", "1990 01 01 1234", "19900101 - 1234",
      "900101–1234", "900101‑1234", "900101—1234", "900101 – 1234", "900101\u{00A0}-\u{00A0}1234",
      "19900101\u{200B}1234", "٩٠٠١٠١-١٢٣٤", "900161-1234", "900101 1239", "1990 0101 1239",
      "900101_1234", "900101\u{AD}-1234", "９００１０１－１２３４",
    ])
  func funna(_ text: String) {
    #expect(kolumner(text) == [1])
    #expect(kolumner("# frågan gäller \(text), eller?") == [17])
    #expect(kolumner("frö: 20260302 # \(text)") == [17])
  }

  @Test(
    "dates, seeds and figures are none",
    arguments: [
      "2026-01-12", "start: 2026-01-12 # dagar: 1500", "frö: 20260302",
      "frö: 20260302 # 2500 dagar",
      "2026-01-12 – 2026-12-31", "2026-01-12/2026-12-31", "2021-11-12/2022-11-25",
      "beslut 2021-11-12, giltig 2022-11-25, reviderad 2026-03-02", "2026-03-02 0800",
      "20260302 2000 personer", "2026-03-02 – 2500 personer", "1 200 500 personer",
      "12, 10, 11, 1500", "031-36 50 00", "600 000 invånare 2025", "[0,12, 10, 11, 1234]",
      "2026-01-12 08:00", "2026-03-02 kl. 12.30", "9007199254740993", "18446744073709551615",
      "121212-0000", "6865da20a20a", "SP-28–76, ANS-98, H-100–118",
    ])
  func inte(_ text: String) {
    #expect(kolumner(text) == [])
  }

  @Test("real dates with a number behind are found in every way of writing, and never else")
  func egenskap() {
    var slump = Slump()
    let nollor: [UInt32] = [0x30, 0xFF10, 0x660, 0x966]
    for _ in 0..<4_000 {
      let ar = 1910 + slump.under(110)
      let delar = [
        siffror(ar, 4), siffror(1 + slump.under(12), 2), siffror(1 + slump.under(28), 2),
      ]
      let sista = siffror(1 + slump.under(9_998), 4)
      let fog = ["-", "+", ".", "/", " - ", "–", " – ", "_", "－"][slump.under(9)]
      let inom = ["", "", "-", ".", "/", "·"][slump.under(6)]
      let hela = slump.under(2) == 0
      let datum = ([hela ? delar[0] : String(delar[0].suffix(2))] + delar.dropFirst())
        .joined(separator: inom)
      let nolla = nollor[slump.under(4)]
      let text = String(
        String.UnicodeScalarView(
          "\(datum)\(fog)\(sista)".unicodeScalars.map {
            (48...57).contains($0.value)
              ? Unicode.Scalar($0.value - 48 + nolla) ?? $0 : $0
          }))
      #expect(kolumner(text) == [1], "\(text)")
    }
    for _ in 0..<4_000 {
      let dag =
        "\(2022 + slump.under(14))-\(siffror(1 + slump.under(12), 2))-"
        + siffror(1 + slump.under(28), 2)
      let text = [
        "\(dag) \(siffror(slump.under(10_000), 4))", "\(dag): \(slump.under(100_000))",
        "frö: \(slump.under(1_000_000)) # \(dag)", "\(dag) till \(dag)", "\(dag)/\(dag)",
        "\(slump.under(1_000)) \(siffror(slump.under(1_000), 3)) personer, \(dag)",
        "\(slump.under(100)),\(slump.under(10_000)) %, \(slump.under(10_000)) dagar",
      ][slump.under(7)]
      #expect(kolumner(text) == [], "\(text)")
    }
  }

  @Test("the shipped scenarios hold none, whatever their seed and start are")
  func levererade() throws {
    let mapp = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    let filer = try FileManager.default.contentsOfDirectory(atPath: mapp.path)
      .filter { $0.hasSuffix(".yaml") }
    #expect(filer.count == 7)
    var slump = Slump()
    for fil in filer {
      let text = try String(contentsOf: mapp.appending(path: fil), encoding: .utf8)
      for _ in 0..<30 {
        let dag = "\(2023 + slump.under(9))-\(siffror(1 + slump.under(12), 2))-15"
        let ny = text.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.hasPrefix("start:")
            ? "start: \(dag)"
            : $0.hasPrefix("frö:") ? "frö: \(slump.under(99_999_999))" : String($0)
        }
        for rad in ny {
          #expect(kolumner(rad) == [], "\(fil): \(rad)")
        }
      }
    }
  }
}
