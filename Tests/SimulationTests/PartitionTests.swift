import Actors
import Domain
import Kernel
import Simulation
import Testing

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

  @Test("balanced by measured load: every process is used, and none is needlessly heavy")
  func balanserad() async {
    let varld = Varld(scenario: Slumpscenario.scenario(4))
    let last = await Lastmatning.matt(varld)
    #expect(await Lastmatning.matt(varld) == last)
    let summa = last.reduce(0, +)
    for antal in 1...Aktor.antal {
      let partition = Partition.balanserad(antal, last: last)
      #expect(partition == Partition.balanserad(antal, last: last))
      #expect(partition.antal == antal)
      #expect(partition.processer.count == Aktor.antal)
      var laster = [Int](repeating: 0, count: antal)
      var aktorer = [Int](repeating: 0, count: antal)
      for (n, p) in partition.processer.enumerated() {
        laster[Int(p)] += last[n]
        aktorer[Int(p)] += 1
      }
      #expect(laster.reduce(0, +) == summa)
      #expect(aktorer.allSatisfy { $0 > 0 })
      // The heaviest process was the lightest when it got its last actor, which weighs no more
      // than the heaviest: with the rest it was at most an even share.
      let (tyngst, storst) = (laster.max() ?? 0, last.max() ?? 0)
      #expect(tyngst * antal <= summa + storst * (antal - 1))
    }
  }

  @Test("equal loads go round in the order of the actors")
  func lika() {
    let partition = Partition.balanserad(3, last: [5, 5, 5, 5, 5, 5, 5])
    #expect(Array(partition.processer) == [0, 1, 2, 0, 1, 2, 0])
    #expect(Array(Partition.balanserad(2, last: [0, 0, 0]).processer) == [0, 1, 0])
    #expect(Array(Partition.balanserad(2, last: [1, 9, 4, 4]).processer) == [1, 0, 1, 1])
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
