import Dispatch
import Foundation
import Synchronization

/// Ctrl-C and an end asked for by the system: a run ends in order, anything else at once.
enum Avbrott {
  private struct Lage: Sendable {
    var avbryt: (@Sendable () -> Void)?
    var signal: Int32?
    var nar: ContinuousClock.Instant?
  }

  private static let lage = Mutex(Lage())

  /// Takes over the signals; they are heard for as long as the value lives.
  static func lyssna() -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM].map { nummer in
      signal(nummer, SIG_IGN)
      let kalla = DispatchSource.makeSignalSource(signal: nummer, queue: .global())
      kalla.setEventHandler { tog(nummer) }
      kalla.resume()
      return kalla
    }
  }

  private static func tog(_ nummer: Int32) {
    let nu = ContinuousClock.now
    let avbryt = lage.withLock { lage -> (@Sendable () -> Void)? in
      if let nar = lage.nar {
        // The second time is meant, unless a sender reached both the process and its group.
        guard nu - nar < .milliseconds(300) else { return nil }
        return { @Sendable in }
      }
      lage.nar = nu
      lage.signal = nummer
      return lage.avbryt
    }
    guard let avbryt else { _exit(kod(nummer).rawValue) }
    avbryt()
  }

  private static func kod(_ nummer: Int32) -> Avslut.Kod {
    nummer == SIGTERM ? .avslutat : .avbrutet
  }

  /// Runs work that can be cancelled.
  ///
  /// - Throws: an `Avslut` where a signal came meanwhile.
  static func vakta<T: Sendable>(
    _ arbete: @escaping @Sendable () async throws -> T
  ) async throws -> T {
    let uppgift = Task { try await arbete() }
    let (utanfor, redan) = lage.withLock { lage in
      let utanfor = lage.avbryt
      lage.avbryt = { uppgift.cancel() }
      return (utanfor, lage.signal != nil)
    }
    if redan { uppgift.cancel() }
    let utfall = await uppgift.result
    let signal = lage.withLock { lage in
      lage.avbryt = utanfor
      return lage.signal
    }
    guard let signal else { return try utfall.get() }
    throw slut(signal)
  }

  /// Runs work that a signal does not end at once, though what can be cancelled within it is: it has
  /// something to say of where it was stopped.
  ///
  /// - Throws: an `Avslut` where a signal came meanwhile.
  static func uppskjut(_ arbete: () async throws -> Void) async throws {
    lage.withLock { $0.avbryt = {} }
    defer { lage.withLock { $0.avbryt = nil } }
    try await arbete()
    if let signal = lage.withLock({ $0.signal }) { throw slut(signal) }
  }

  /// The end of a run that a signal stopped.
  static func slut(_ signal: Int32) -> Avslut {
    Avslut(
      kod(signal),
      [sprak("Avbrutet. Ingen fil skrevs.", "Interrupted. No file was written.")])
  }
}
