import Actors
import Domain
import EventLogs
import Foundation
import Kernel
import Simulation
import Testing

@Suite("The machine under synthetic cores")
struct PHOLDTests {
  @Test("actors and the plain loop give the same digest, also with much to do")
  func lagen() async throws {
    let aktorer = try await PHOLD.aktorer(PHOLD.varld(dagar: 2), population: 20)
    let slinga = try PHOLD.slinga(PHOLD.varld(dagar: 2), population: 20)
    #expect(aktorer.digest == slinga.digest)
    #expect(aktorer.events == slinga.events)
    #expect(aktorer.events > 40_000)
  }

  @Test("a run is one executor job, however large")
  func ettJobb() async throws {
    let liten = try await PHOLD.aktorer(PHOLD.varld(dagar: 1), population: 1)
    let stor = try await PHOLD.aktorer(PHOLD.varld(dagar: 2), population: 50)
    #expect(liten.jobb == 1)
    #expect(stor.jobb == 1)
    #expect(stor.events > 50 * liten.events)
  }

  @Test("a replication is the same alone, after others and beside others")
  func replikationer() async throws {
    let ensam = try await PHOLD.aktorer(PHOLD.varld(dagar: 1, replikation: 3), population: 5)
    let bredvid = try await withThrowingTaskGroup(of: (Int, Digest).self) { grupp in
      for k in 0..<6 {
        grupp.addTask {
          let varld = PHOLD.varld(dagar: 1, replikation: k)
          return (k, try await PHOLD.aktorer(varld, population: 5).digest)
        }
      }
      return try await grupp.reduce(into: [Int: Digest]()) { $0[$1.0] = $1.1 }
    }
    #expect(bredvid[3] == ensam.digest)
    #expect(Set(bredvid.values).count == 6)
  }

  @MainActor
  @Test("a run that is begun on the main actor is one job too, with the same digest")
  func huvudaktor() async throws {
    let varld = PHOLD.varld(dagar: 1)
    let resultat = try await PHOLD.aktorer(varld, population: 2)
    #expect(resultat.jobb == 1)
    #expect(try resultat.digest == PHOLD.slinga(varld, population: 2).digest)
  }

  @Test("a message to an actor that does not exist stops the program and says who sent what")
  func okandMottagare() async throws {
    let utfall = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var motor = Motor(varld: PHOLD.varld(dagar: 1))
      var bok = Bok(PHOLD.varld(dagar: 1), spar: nil, framsteg: nil)
      let aktor = Aktor.samordningsgrupp
      motor.context.borja(motor.start, aktor.id)
      motor.context.skicka(.team(.praxis(nummer: 1)), till: ActorID(56))
      _ = motor.genomfor(motor.starthandelse(aktor.id), i: &bok)
    }
    let text = String(decoding: try #require(utfall).standardErrorContent, as: UTF8.self)
    #expect(
      text.contains(
        "Samordningsgruppen sends M-038 PraxisSpridning to actor 56, but actors are numbered 0 to 55"
      ))
  }

  // GLAPP_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter PHOLDTests/kostnad
  @Test(
    "what an event costs",
    .enabled(if: ProcessInfo.processInfo.environment["GLAPP_BENCHMARK"] != nil))
  func kostnad() async throws {
    for dagar in [10, 100] {
      let varld = PHOLD.varld(dagar: dagar)
      let aktorer = try await PHOLD.aktorer(varld, population: 100)
      let slinga = try PHOLD.slinga(varld, population: 100)
      for (namn, r) in [("aktörer", aktorer), ("slinga", slinga)] {
        let perSekund = Double(r.envelopes) / r.sekunder / 1e6
        print(
          "\(namn): \(r.events) händelser, \(Int(r.nanosekunderPerHandelse)) ns per händelse,",
          "\((perSekund * 100).rounded() / 100) miljoner kuvert per sekund, jobb \(r.jobb)")
      }
      #expect(aktorer.digest == slinga.digest)
    }
    let fil = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-phold-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: fil) }
    let spar = try await PHOLD.aktorer(
      PHOLD.varld(dagar: 2), population: 100, spar: Spar(path: fil))
    print(
      "med spår: \(spar.events) händelser, \(Int(spar.nanosekunderPerHandelse)) ns per händelse")
  }
}
