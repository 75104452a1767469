import Actors
import Domain
import Kernel
import Observers

/// The books of a trial: only what shows queues, so that a search of many runs is quick.
struct Lastbok: Bokforing, ~Copyable {
  var bok: Belastningsbok
  private var events = 0
  private(set) var avbruten = false
  private let start: Moment
  private let slut: Moment
  private let framsteg: @Sendable (Double, Double) -> Void

  /// - Parameters:
  ///   - varld: the frame of the run.
  ///   - framsteg: told now and then how far the run has come, from 0 to 1, and the longest waiting
  ///     at the moment, in hours.
  init(_ varld: Varld, framsteg: @escaping @Sendable (Double, Double) -> Void) {
    bok = Belastningsbok(varld: varld)
    start = varld.start
    slut = varld.slut
    self.framsteg = framsteg
  }

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    events += 1
    if envelope.sequence > 0 {
      bok.levererat(Message(envelope.payload), fran: envelope.sender, till: nyckel.receiver)
    }
    if !context.fakta.isEmpty {
      bok.fakta(context.fakta.array, nu: nyckel.time, aktor: nyckel.receiver)
    }
    guard events & 0x1FFF == 0 else { return true }
    framsteg(Double(nyckel.time - start) / Double(max(1, slut - start)), bok.langstaNu)
    avbruten = avbruten || Task.isCancelled
    return !avbruten
  }

  /// Runs a world to its end, and gives its finished book.
  ///
  /// Throws: `CancellationError` where the task was cancelled.
  static func kor(
    _ varld: Varld, framsteg: @escaping @Sendable (Double, Double) -> Void
  ) async throws -> Belastningsbok {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    var matning = await slinga.kor(Lastbok(varld, framsteg: framsteg))
    if matning.avbruten { throw CancellationError() }
    matning.bok.avsluta(vid: varld.slut)
    return matning.bok
  }
}

/// Runs pieces of work, some at a time, and gives the results in the order of their numbers.
enum Parallellt {
  static func kor<T: Sendable>(
    _ antal: Int, tradar: Int, _ arbete: @escaping @Sendable (Int) async throws -> T
  ) async throws -> [T] {
    try await withThrowingTaskGroup(of: (Int, T).self) { grupp in
      var nasta = 0
      func starta() {
        guard nasta < antal else { return }
        let k = nasta
        nasta += 1
        grupp.addTask { (k, try await arbete(k)) }
      }
      for _ in 0..<max(1, tradar) { starta() }
      var klara: [(Int, T)] = []
      while let klar = try await grupp.next() {
        klara.append(klar)
        starta()
      }
      return klara.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
