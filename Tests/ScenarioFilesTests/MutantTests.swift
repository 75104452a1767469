import Domain
import Foundation
import Kernel
import Testing

@testable import ScenarioFiles

/// A seeded source of mutations: the same mutants every time.
private struct Mutator {
  private var raknare: UInt64 = 0
  private let fro: UInt64

  init(fro: UInt64) { self.fro = fro }

  private mutating func tal(_ under: Int) -> Int {
    raknare += 1
    return Int(KeyedRandom.bits(fro, raknare, 0, 0, 0) % UInt64(max(1, under)))
  }

  private static let bitar = [
    "", " ", "  ", "\n", "\t", ":", "- ", "[", "]", "{", "}", ",", "#", "\"", "'", "&a ", "*a", "|",
    ">", "%", "@", "`", "!", "? ", "---\n", "...", "~", "0", "-1", "1e9", "99999999999999999999",
    "0,5", "ingen", "åäö", "\u{0}", "\u{7F}", "\u{FEFF}", "\u{2028}", "😀", "\r", "<<: ",
    "!!binary ",
    "\\", "\u{E000}",
  ]

  /// The text with one to four changes: a piece put in, cut out, doubled, moved or overwritten.
  mutating func mutant(av byte: [UInt8]) -> [UInt8] {
    var ut = byte
    for _ in 0...tal(4) {
      guard !ut.isEmpty else { return ut }
      let i = tal(ut.count)
      let langd = min(tal(3) == 0 ? tal(400) : tal(8), ut.count - i)
      switch tal(7) {
      case 0: ut.removeSubrange(i..<(i + langd))
      case 1: ut.insert(contentsOf: Array(ut[i..<(i + langd)]), at: tal(ut.count))
      case 2: ut[i] = UInt8(tal(256))
      case 3: ut.swapAt(i, tal(ut.count))
      case 4: ut = Array(ut.prefix(i))
      case 5: byt(&ut, i)
      default: ut.insert(contentsOf: Array(Mutator.bitar[tal(Mutator.bitar.count)].utf8), at: i)
      }
    }
    return ut
  }

  /// Exchanges two lines.
  private mutating func byt(_ byte: inout [UInt8], _ i: Int) {
    var rader = byte.split(separator: 10, omittingEmptySubsequences: false)
    rader.swapAt(byte.prefix(i).count { $0 == 10 }, tal(rader.count))
    byte = Array(rader.joined(separator: [10]))
  }
}

/// How many mutants of each shipped scenario.
private let antalMutanter = 1_500

@Test(
  "no mutant of a shipped scenario crashes or hangs, and every error has a place",
  arguments: levererade)
func mutanter(_ namn: String) throws {
  let byte = Array(try filtext("Scenarios/\(namn).yaml").utf8)
  var mutator = Mutator(fro: UInt64(byte.count))
  var ratta = 0
  var langst = Duration.zero
  for _ in 0..<antalMutanter {
    let mutant = mutator.mutant(av: byte)
    let tid = ContinuousClock().measure {
      do throws(ScenarioFel) {
        _ = try ScenarioFil.las(byte: mutant, filnamn: "m.yaml")
        ratta += 1
      } catch {
        #expect(!error.fel.isEmpty)
        #expect(error.fel.allSatisfy { $0.rad >= 1 && $0.kolumn >= 1 })
        #expect(!error.text(sprak: .en).isEmpty)
      }
    }
    langst = max(langst, tid)
  }
  // Both kinds occur; no mutant takes long (the bound is wide for slow machines).
  #expect(ratta > 0 && ratta < antalMutanter)
  #expect(langst < .seconds(20))
}
