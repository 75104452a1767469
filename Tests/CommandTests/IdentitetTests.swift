import Actors
import Domain
import Foundation
import ScenarioFiles
import Testing

@testable import glapp

@Suite("The identity of a worker")
struct IdentitetTests {
  private func ord(
    _ argument: [String], text: String = Provscenario.litet, partition: [Int] = [0, 1]
  ) throws -> ContiguousArray<UInt64> {
    let val = try Korval.parse(argument + ["prov.yaml"])
    let uppdrag = try val.uppdrag(ScenarioFil.las(text: text, filnamn: "prov.yaml"))
    var order = Arbetsorder(val, uppdrag, Partition(partition), spar: false)
    // As if the order were the same each time: what differs must show in the world that is made.
    order.argument = []
    order.text = ""
    return order.identitet(uppdrag.varld)
  }

  @Test("every choice of the command line, and the scenario, shows in the world's word")
  func val() throws {
    let grund = try ord([])
    #expect(try ord([]) == grund)
    #expect(grund.count == 7)
    var olika: Set<UInt64> = [grund[4]]
    let fall: [[String]] = [
      ["--seed", "2"], ["--replication", "1"], ["--days", "59"], ["--scale", "2"],
      ["--variant", "tätare möten"], ["--set", "kallelseSvarsgräns=5 vardagar"],
      ["--set", "avsteg[SP-30]=5 %"],
    ]
    for argument in fall {
      let ord = try ord(argument)
      #expect(olika.insert(ord[4]).inserted, "\(argument)")
      #expect(ord[0...3] == grund[0...3] && ord[5] == grund[5])
    }
    for (gammalt, nytt) in [
      ("flerbehov: 60 %", "flerbehov: 61 %"), ("3 /vardag", "3 /dag"), ("namn: Ada", "namn: Eva"),
      ("2026-03-02", "2026-03-03"), ("[funktionsnedsättning]", "[åldrande]"),
    ] {
      let text = Provscenario.litet.replacingOccurrences(of: gammalt, with: nytt)
      #expect(text != Provscenario.litet)
      #expect(olika.insert(try ord([], text: text)[4]).inserted, "\(nytt)")
    }
    #expect(try ord([], partition: [1, 0])[5] != grund[5])
  }

  @Test("a worker makes the larger city of the run's own world, as the leader does")
  func storre() throws {
    let val = try Korval.parse([
      "--scale", "0,3", "--set", "möteskapacitetOperativ=7", "--variant", "tätare möten",
      "prov.yaml",
    ])
    let litet = try val.uppdrag(
      ScenarioFil.las(text: Provscenario.litet, filnamn: "prov.yaml"))
    let stort = litet.skalat(4)
    let order = Arbetsorder(val, stort, Partition([0, 1]), spar: false)
    let arbetarens = try Arbetsorder.las(order.byte).uppdrag()
    #expect(order.identitet(arbetarens.varld) == order.identitet(stort.varld))
    #expect(order.identitet(arbetarens.varld)[4] != order.identitet(litet.varld)[4])
    // What the command line set grows with the city, and posts that were rounded are as they were.
    #expect(arbetarens.varld.epoker[0].spakar[.moteskapacitetOperativ] == 28)
    for (stor, liten) in zip(
      arbetarens.varld.epoker[0].bemanning, litet.varld.epoker[0].bemanning)
    {
      #expect(stor.handlaggare == 4 * liten.handlaggare)
    }
    #expect(arbetarens.varld.scenario.dagar == litet.varld.scenario.dagar)
  }

  @Test("the arguments that a worker gets choose the same world")
  func argument() throws {
    for argument in [
      ["--seed", "2", "--replication", "3", "--days", "20", "--scale", "0,5"],
      ["--variant", "tätare möten", "--set", "avsteg[SP-30]=5 %", "--set", "flerbehov=10 %"],
    ] {
      let val = try Korval.parse(argument + ["prov.yaml"])
      #expect(val.argument.last == "prov.yaml")
      let vidare = Array(val.argument.dropLast(2))
      #expect(try ord(vidare) == ord(argument), "\(vidare)")
    }
  }
}
