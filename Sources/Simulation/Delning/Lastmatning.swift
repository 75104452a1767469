import Actors
import Domain
import Kernel

/// What each actor has to do, measured on the beginning of a run: what a partition is balanced by.
package enum Lastmatning {
  /// Runs the world's beginning, at most so many events, and counts by actor number.
  ///
  /// The count is the same on every machine. An actor's own events count one each, and one each for
  /// what it sends and records, which is about what they cost.
  package static func matt(_ varld: Varld, events: Int = 200_000) async -> [Int] {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    return await slinga.kor(Lastraknare(kvar: events)).last
  }
}

/// Books that only weigh.
private struct Lastraknare: Bokforing, ~Copyable {
  var last = [Int](repeating: 0, count: Aktor.antal)
  var kvar: Int

  init(kvar: Int) { self.kvar = kvar }

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    last[Int(nyckel.receiver.raw)] += 1 + context.utskick.count + context.fakta.count
    kvar -= 1
    return kvar > 0
  }
}
