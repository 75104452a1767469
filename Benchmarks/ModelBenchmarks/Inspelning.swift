import Actors
import Domain
import Kernel
import Observers

/// Books that record every handled event with its effects, to be played back into one part alone.
struct Inspelning: Bokforing, ~Copyable {
  struct Handelse: Sendable {
    var envelope: Envelope
    var nyckel: EventKey
    var fakta: ContiguousArray<Fact>
    var regler: ContiguousArray<RegelID>
    var utskick: ContiguousArray<Utskick>
  }

  private(set) var handelser: [Handelse] = []

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    handelser.append(
      Handelse(
        envelope: envelope, nyckel: nyckel, fakta: context.fakta.array,
        regler: context.regler.array,
        utskick: context.utskick.array))
    return true
  }

  /// A world's run, recorded.
  static func av(_ varld: Varld) async -> [Handelse] {
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    let bok = await slinga.kor(Inspelning())
    return bok.handelser
  }
}
