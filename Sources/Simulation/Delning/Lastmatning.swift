import Actors
import Domain
import Kernel

/// What the actors have to do and send one another, measured on the beginning of a run: what a
/// partition is made by.
package enum Lastmatning {
  /// Runs the world's beginning, at most so many events, and counts.
  ///
  /// The count is the same on every machine. An actor's own events count one each, and one each for
  /// what it sends and records, which is about what they cost.
  package static func matt(_ varld: Varld, events: Int = 50_000) async -> Aktorlast {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    return await slinga.kor(Lastraknare(kvar: events)).last
  }
}

/// Books that only weigh.
private struct Lastraknare: Bokforing, ~Copyable {
  var last = Aktorlast(antal: Aktor.antal)
  var kvar: Int

  init(kvar: Int) { self.kvar = kvar }

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    let aktor = Int(nyckel.receiver.raw)
    last.arbete[aktor] += 1 + context.utskick.count + context.fakta.count
    for i in context.utskick.indices {
      last.brev[aktor][Int(context.utskick[i].till.raw)] += 1
    }
    kvar -= 1
    return kvar > 0
  }
}
