import Foundation
import Reports
import Synchronization

/// A progress bar on a terminal's stderr, for what takes more than a second.
final class Framstegsrad: Sendable {
  private struct Lage {
    var senast: ContinuousClock.Instant
    var syns = false
  }

  private let start = ContinuousClock.now
  private let lage: Mutex<Lage>
  private let text: String
  private let tal = Tal(sprak)

  /// A bar with a word in front; nil where stderr is no terminal.
  static func ny(_ text: String, tyst: Bool) -> Framstegsrad? {
    guard !tyst, Terminal.finns(STDERR_FILENO),
      ProcessInfo.processInfo.environment["TERM", default: ""] != "dumb"
    else { return nil }
    return Framstegsrad(text)
  }

  private init(_ text: String) {
    self.text = text
    lage = Mutex(Lage(senast: ContinuousClock.now))
  }

  /// Shows how far it has come, from 0 to 1; at most ten times a second, and not the first second.
  func visa(_ andel: Double) {
    let nu = ContinuousClock.now
    guard nu - start > .seconds(1) else { return }
    let dags = lage.withLock { lage in
      guard nu - lage.senast > .milliseconds(100) else { return false }
      lage.senast = nu
      lage.syns = true
      return true
    }
    guard dags else { return }
    let bredd = 30
    let fyllt = min(bredd, max(0, Int(andel * Double(bredd))))
    let gatt = Double((nu - start).components.seconds)
    let kvar = andel > 0.02 ? Int(gatt / andel - gatt + 0.5) : nil
    var rad = "\r\(text) " + String(repeating: "█", count: fyllt)
    rad += String(repeating: "░", count: bredd - fyllt) + " \(tal.procent(andel))"
    if let kvar { rad += sprak("  \(kvar) s kvar", "  \(kvar) s left") }
    skriv(rad + "\u{1B}[K")
  }

  /// Takes the bar away.
  func bort() {
    let syntes = lage.withLock { lage in
      defer { lage.syns = false }
      return lage.syns
    }
    if syntes { skriv("\r\u{1B}[K") }
  }

  private func skriv(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
