import Experiments
import Foundation
import Reports
import Synchronization

/// A few lines on a terminal's stderr that follow a load test: what is tried, how far it has come,
/// how long the longest wait is.
final class Lastvy: Sendable {
  private struct Lage {
    var rubrik = ""
    var hittills = ""
    var andelar: [Double] = []
    var vantan: [Double] = []
    var senast = ContinuousClock.now
    /// Lines on the screen now.
    var rader = 0
  }

  private let lage = Mutex(Lage())
  private let tal = Tal(sprak)
  private static let block: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A view; nil where stderr is no terminal, or one that cannot move its cursor.
  static func ny(tyst: Bool) -> Lastvy? {
    guard !tyst, Terminal.finns(STDERR_FILENO),
      ProcessInfo.processInfo.environment["TERM", default: ""] != "dumb"
    else { return nil }
    return Lastvy()
  }

  private init() {}

  /// Something new begins, in so many parts.
  func borja(_ rubrik: String, delar: Int) {
    lage.withLock { lage in
      lage.rubrik = rubrik
      lage.andelar = Array(repeating: 0, count: max(1, delar))
      lage.vantan = []
    }
    rita(genast: true)
  }

  /// What is known so far.
  func hittills(_ text: String) {
    lage.withLock { $0.hittills = text }
    rita(genast: true)
  }

  /// A part has come so far, from 0 to 1; the longest waiting now, in hours, if it is followed.
  func framsteg(_ del: Int, _ andel: Double, vantan: Double? = nil) {
    lage.withLock { lage in
      guard lage.andelar.indices.contains(del) else { return }
      lage.andelar[del] = andel
      if let vantan, del == 0 { lage.vantan.append(vantan) }
    }
    rita(genast: false)
  }

  /// Takes the view away.
  func bort() {
    lage.withLock { lage in
      skriv(Lastvy.upp(lage.rader))
      lage.rader = 0
    }
  }

  private func rita(genast: Bool) {
    let bredd = Terminal.bredd(STDERR_FILENO) - 1
    lage.withLock { lage in
      let nu = ContinuousClock.now
      guard genast || nu - lage.senast > .milliseconds(100) else { return }
      lage.senast = nu
      let rader = rader(lage).map { $0.kapad(bredd) }
      skriv(Lastvy.upp(lage.rader) + rader.joined(separator: "\n") + "\n")
      lage.rader = rader.count
    }
  }

  private func rader(_ lage: Lage) -> [String] {
    let andel = lage.andelar.reduce(0, +) / Double(max(1, lage.andelar.count))
    let fyllt = min(30, max(0, Int(andel * 30)))
    var ut = [
      lage.rubrik,
      "  " + String(repeating: "█", count: fyllt) + String(repeating: "░", count: 30 - fyllt)
        + " \(tal.procent(andel))",
    ]
    if let sist = lage.vantan.last {
      ut.append(
        "  " + sprak("längsta väntan ", "longest wait ") + Lastvy.linje(lage.vantan)
          + " \(tal.decimal(sist, 0)) h")
    }
    if !lage.hittills.isEmpty { ut.append("  " + lage.hittills) }
    return ut
  }

  /// A curve of at most thirty blocks.
  static func linje(_ varden: [Double]) -> String {
    guard let hogst = varden.max(), hogst > 0 else { return "" }
    let antal = min(30, varden.count)
    return String(
      (0..<antal).map { k in
        let varde = varden[(k + 1) * varden.count / antal - 1]
        return block[min(7, max(0, Int(varde / hogst * 7.999)))]
      })
  }

  private static func upp(_ rader: Int) -> String {
    rader > 0 ? "\u{1B}[\(rader)A\r\u{1B}[J" : ""
  }

  private func skriv(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension Terminal {
  /// Columns of a terminal; 80 where it does not say.
  static func bredd(_ fil: Int32) -> Int {
    var matt = winsize()
    guard ioctl(fil, UInt(TIOCGWINSZ), &matt) == 0, matt.ws_col > 20 else { return 80 }
    return Int(matt.ws_col)
  }
}
