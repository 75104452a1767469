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

  /// Where the handler tells the thread that listens which signal came; set before there is one.
  private nonisolated(unsafe) static var brevlada: Int32 = -1

  /// Takes over the signals for as long as the process lives.
  ///
  /// They are heard by a thread of its own, for the threads that do the work may all be busy, or
  /// there may be none. Until that thread is there, a signal does what it does by default.
  ///
  /// - Returns: false where the system gives no thread; a signal then ends the process at once.
  static func lyssna() -> Bool {
    let signaler = [SIGINT, SIGTERM]
    // Whoever started this process may have had them ignored or blocked.
    var hela = sigset_t()
    sigemptyset(&hela)
    for nummer in signaler {
      signal(nummer, SIG_DFL)
      sigaddset(&hela, nummer)
    }
    pthread_sigmask(SIG_UNBLOCK, &hela, nil)
    var andar: [Int32] = [-1, -1]
    guard pipe(&andar) == 0 else { return false }
    for ande in andar { _ = fcntl(ande, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(andar[1], F_SETFL, O_NONBLOCK)
    var trad = pthread_t()
    // The descriptor travels as the pointer's bits; nothing is behind it.
    let fel = pthread_create(
      &trad, nil, { Avbrott.hor(Int32(Int(bitPattern: $0))) },
      UnsafeMutableRawPointer(bitPattern: Int(andar[0])))
    guard fel == 0 else {
      for ande in andar { close(ande) }
      return false
    }
    pthread_detach(trad)
    brevlada = andar[1]
    for nummer in signaler {
      signal(nummer) { nummer in
        // Nothing but what a handler may do, wherever the thread that it interrupts may be.
        let fore = errno
        var byte = UInt8(truncatingIfNeeded: nummer)
        _ = write(Avbrott.brevlada, &byte, 1)
        errno = fore
      }
    }
    return true
  }

  /// Reads which signals come, for ever.
  private static func hor(_ descriptor: Int32) -> UnsafeMutableRawPointer? {
    var byte: UInt8 = 0
    while true {
      if read(descriptor, &byte, 1) == 1 { tog(Int32(byte)) }
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
