import Actors
import Domain
import Kernel
import Links
import Observers

/// What other processes must see of the events of this one, laid out for each.
///
/// A person belongs to a process where most happens about persons of the same stadsområde
/// (`Iakttagare`); what belongs to no person is observed by process 0.
struct Utdelning: Sendable {
  private let rank: Int
  private let iakttagare: Iakttagare
  /// For each process: what it must see.
  private var sett: Batches
  private var skrivare: ContiguousArray<Iakttagelser>
  /// The persons of those observations, for each process: read ahead there, before they are folded.
  private var personer: Batches
  /// The last person noted: most things come several in a row about one.
  private var senast: PersonID?

  init(_ partition: Partition, rank: Int) {
    let antal = partition.antal
    self.rank = rank
    iakttagare = Iakttagare(partition)
    sett = Batches(repeating: [], count: antal)
    skrivare = ContiguousArray(repeating: Iakttagelser(), count: antal)
    personer = Batches(repeating: [], count: antal)
  }

  /// Whether this process observes a person, or what is about nobody.
  func arEgen(_ person: PersonID?) -> Bool { iakttagare.process(person) == rank }

  /// Moves all that is laid out to what is sent, after what the processes send one another.
  ///
  /// - Parameters:
  ///   - ut: for each process, what it is sent is appended: what was sent in the window, and what
  ///     is to be seen of the window before. Number of words of the former and number of persons
  ///     come first.
  ///   - motor: gives what was sent.
  mutating func tom(i ut: inout Batches, _ motor: inout Motor) {
    for process in ut.indices {
      let skickat = motor.post?.antalOrd(till: process) ?? 0
      if skickat == 0, sett[process].isEmpty { continue }
      ut[process].append(UInt64(skickat) | UInt64(personer[process].count) << 32)
      ut[process].append(contentsOf: personer[process])
      personer[process].removeAll(keepingCapacity: true)
      if skickat > 0 { motor.post?.tom(process, i: &ut[process]) }
      ut[process].append(contentsOf: sett[process])
      sett[process].removeAll(keepingCapacity: true)
      skrivare[process].borjaOm()
    }
    senast = nil
  }

  /// Counts what everybody counts of an event of the window, and lays out what others must see.
  @inline(__always)
  mutating func dela(
    _ i: Int, _ fonster: inout Fonster, raknat observatorium: inout Observatorium
  ) {
    let post = fonster.bunt.poster[i]
    let stracka = fonster.bunt.stracka(i)
    var egen = false
    if post.levererat {
      observatorium.rakna(levererat: post.message)
      if Observatorium.ror(levererat: post.message) {
        let process = notera(post.message.person, &fonster)
        if process == rank {
          egen = true
        } else {
          visa(.levererat, 0, post.nyckel.receiver, post.message.payload, post.nyckel, i, process)
        }
      }
    }
    for j in stracka.fakta {
      let faktum = fonster.bunt.fakta[j]
      let process: Int
      switch faktum.agare {
      case .vemSomHelst:
        observatorium.rakna(
          faktum: faktum, aktor: post.nyckel.receiver, nu: post.nyckel.time)
        continue
      case .ingen: process = 0
      case .person(let person): process = notera(person, &fonster)
      }
      if process == rank {
        egen = true
      } else {
        visa(
          .faktum, 1 + j - stracka.fakta.lowerBound, post.nyckel.receiver, .of(faktum),
          post.nyckel, i, process)
      }
    }
    if !stracka.utskick.isEmpty { observatorium.rakna(skickade: stracka.utskick.count) }
    for j in stracka.utskick {
      let utskick = fonster.bunt.utskick[j]
      guard Observatorium.ror(utskick, fran: post.nyckel.receiver) else { continue }
      let process = notera(utskick.message.person, &fonster)
      if process == rank {
        egen = true
      } else {
        visa(
          .skickat, 1 + stracka.fakta.count + j - stracka.utskick.lowerBound, utskick.till,
          utskick.message.payload, post.nyckel, i, process)
      }
    }
    if egen { fonster.egna.append(Int32(truncatingIfNeeded: i)) }
  }

  /// Which process observes a person; it is told that it will have to.
  private mutating func notera(_ person: PersonID?, _ fonster: inout Fonster) -> Int {
    let process = iakttagare.process(person)
    guard let person, person != senast else { return process }
    senast = person
    if process == rank {
      fonster.personer.append(person)
    } else {
      personer[process].append(UInt64(person.raw))
    }
    return process
  }

  @inline(__always)
  private mutating func visa(
    _ slag: Iakttagelser.Slag, _ plats: Int, _ mottagare: ActorID, _ innehall: Payload,
    _ nyckel: EventKey, _ nummer: Int, _ process: Int
  ) {
    skrivare[process].lagg(
      slag, plats: plats, till: mottagare, innehall, nyckel, nummer: UInt64(nummer),
      i: &sett[process])
  }
}
