import Actors
import Domain
import Kernel
import Testing

@testable import Simulation

@Suite("Partitions")
struct PartitionTests {
  @Test("a process a nämnd holds that nämnd's enheter and leadership, and nothing else")
  func namnd() {
    let partition = Partition.perNamnd
    #expect(partition.antal == Forvaltning.allCases.count + 1)
    #expect(partition.processer.count == Aktor.antal)
    for n in 0..<UInt32(Aktor.antal) {
      let process = partition.process(ActorID(n))
      let namnd = Aktor.namnd(ActorID(n))
      #expect(process == namnd?.index ?? Forvaltning.allCases.count, "\(Aktor(ActorID(n)).namn)")
    }
    // Each SF has an enhet and a leadership, FFS and ÄVO one in every stadsområde.
    let antal = (0..<6).map { p in partition.processer.count { Int($0) == p } }
    #expect(antal == [2, 2, 2, 2, 5, 5])
  }

  /// What the heaviest process has to do, and what all have, counted one by one.
  private static func kostnad(_ processer: [Int], _ last: Aktorlast) -> (Int, Int) {
    var bordor = [Int](repeating: 0, count: (processer.max() ?? 0) + 1)
    for (n, p) in processer.enumerated() { bordor[p] += last.arbete[n] }
    for (a, rad) in last.brev.enumerated() {
      for (b, antal) in rad.enumerated() where processer[a] != processer[b] {
        bordor[processer[a]] += antal
        bordor[processer[b]] += antal
      }
    }
    return (bordor.max() ?? 0, bordor.reduce(0, +))
  }

  @Test("balanced by measured load: every process is used, and no single change would help")
  func balanserad() async {
    let varld = Varld(scenario: Slumpscenario.scenario(4))
    let last = await Lastmatning.matt(varld)
    #expect(await Lastmatning.matt(varld) == last)
    for antal in [1, 2, 3, 5, 7, 12, Aktor.antal] {
      let partition = Partition.balanserad(antal, last: last)
      #expect(partition == Partition.balanserad(antal, last: last))
      #expect(partition.antal == antal)
      let processer = partition.processer.map { Int($0) }
      #expect(processer.count == Aktor.antal)
      #expect(Set(processer) == Set(0..<antal))
      let kostnad = PartitionTests.kostnad(processer, last)
      for a in processer.indices {
        for p in 0..<antal where p != processer[a] {
          var andra = processer
          andra[a] = p
          if Set(andra).count == antal { #expect(PartitionTests.kostnad(andra, last) >= kostnad) }
        }
        for b in processer.indices where b > a {
          var andra = processer
          andra.swapAt(a, b)
          #expect(PartitionTests.kostnad(andra, last) >= kostnad)
        }
      }
    }
  }

  @Test("actors that write to one another live together where that leaves the load even")
  func brev() {
    var last = Aktorlast([9, 9, 5, 5, 5, 5])
    for (a, b) in [(0, 2), (0, 4), (1, 3), (1, 5)] { last.brev[a][b] = 3 }
    #expect(Array(Partition.balanserad(2, last: last).processer) == [0, 1, 0, 1, 0, 1])
    #expect(last.over(Partition([0, 1, 0, 1, 0, 1])) == (0, 12))
    #expect(last.over(Partition([0, 1, 1, 0, 0, 1])) == (6, 12))
    // Nobody is alone with all the work, however much the actors write.
    last.brev[0][1] = 2
    #expect(Set(Partition.balanserad(2, last: last).processer) == [0, 1])
  }

  @Test("in two processes the stadsområden of Göteborg stay whole")
  func omraden() async throws {
    let varld = Varld(scenario: try Provscenario.skickat("goteborg"))
    let last = await Lastmatning.matt(varld)
    let partition = Partition.balanserad(2, last: last)
    let over = last.over(partition)
    #expect(over.mellan * 10 < over.alla, "\(over)")
    let vem = Iakttagare(partition)
    for omrade in Stadsomrade.allCases {
      let enheter = [Enhetsplats(.sf(omrade), omrade), .init(.ffs, omrade), .init(.avo, omrade)]
      let processer = Set(
        enheter.map { partition.process(Aktor.enhet($0).id) }
          + (0..<8).map { vem.process(PersonID(omrade, $0)) })
      #expect(processer.count == 1)
    }
  }

  @Test("persons are observed where their enheter live; what is about nobody, in process 0")
  func iakttagare() {
    let partition = Partition.perNamnd
    let vem = Iakttagare(partition)
    #expect(vem.process(nil) == 0)
    let processer = (0..<8).map { vem.process(PersonID(.nordost, $0)) }
    #expect(Set(processer) == [2, 4, 5, 6])
    #expect(processer[..<4] == processer[4...])
  }

  @Test("equal loads go round in the order of the actors")
  func lika() {
    let partition = Partition.balanserad(3, last: Aktorlast([5, 5, 5, 5, 5, 5, 5]))
    #expect(Array(partition.processer) == [0, 1, 2, 0, 1, 2, 0])
    #expect(Array(Partition.balanserad(2, last: Aktorlast([0, 0, 0])).processer) == [0, 1, 0])
    #expect(
      Array(Partition.balanserad(2, last: Aktorlast([1, 9, 4, 4])).processer) == [1, 0, 1, 1])
  }

  @Test("a partition is cut anywhere: an actor lives in one process, and post goes to the others")
  func snitt() {
    #expect(Partition([0, 2, 1, 2]).antal == 3)
    #expect(Partition(repeatElement(0, count: Aktor.antal)).antal == 1)
    for n in [0, 7, Aktor.antal - 1] {
      let partition = Partition((0..<Aktor.antal).map { $0 == n ? 1 : 0 })
      let dar = Post(partition, har: 1)
      let har = Post(partition, har: 0)
      for i in 0..<UInt32(Aktor.antal) {
        #expect(dar.bor(ActorID(i)) == (Int(i) == n))
        #expect(har.bor(ActorID(i)) != dar.bor(ActorID(i)))
      }
    }
  }
}
