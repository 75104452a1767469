import Foundation
import Links
import Synchronization

/// A link between threads of one process, for tests.
struct Tradlank: ProcessLink, ~Copyable {
  /// What the ends share.
  final class Mote: Sendable {
    struct Lage {
      var lagt: [Int: (mine: UInt64, ut: Batches)] = [:]
      var lasare = 0
    }
    let antal: Int
    let lage = Mutex(Lage())
    init(_ antal: Int) { self.antal = antal }

    /// Waits until the question has an answer.
    func vanta<T>(_ fraga: (inout Lage) -> T?) -> T {
      while true {
        if let svar = lage.withLock({ fraga(&$0) }) { return svar }
        usleep(20)
      }
    }
  }

  let rank: Int
  let size: Int
  let blockedNanoseconds: UInt64 = 0
  private let mote: Mote

  init(_ mote: Mote, rank: Int) {
    self.mote = mote
    self.rank = rank
    size = mote.antal
  }

  mutating func exchange<M: Meantime & ~Copyable>(
    mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
  ) throws(LinkFailure) -> UInt64 {
    let (egen, hela) = (rank, size)
    let ord = out
    _ = mote.vanta { lage -> Bool? in
      // The others may not have read the window before.
      guard lage.lagt[egen] == nil else { return nil }
      lage.lagt[egen] = (mine, ord)
      return true
    }
    let (tidigast, fick) = mote.vanta { lage -> (UInt64, Batches)? in
      guard lage.lagt.count == hela else { return nil }
      let allas = (0..<hela).compactMap { lage.lagt[$0] }
      lage.lasare += 1
      if lage.lasare == hela { lage = Mote.Lage() }
      return (allas.map(\.mine).min() ?? .max, Batches(allas.map { $0.ut[egen] }))
    }
    into = fick
    // The others may still hold what was in it.
    out = Batches(repeating: [], count: hela)
    return tidigast
  }
}
