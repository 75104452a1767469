import Actors
import Benchmark
import Domain
import EventLogs
import Foundation
import Kernel
import Measuring
import Observers
import Routines
import ScenarioFiles
import Simulation

/// The model: a Göteborg month, and of the same month each core, the ledger and the trace alone.
let benchmarks: @Sendable () -> Void = {
  Benchmark.setHouseDefaults()

  let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios/goteborg.yaml")
  guard let byte = try? [UInt8](Data(contentsOf: fil)),
    var scenario = try? ScenarioFil.las(byte: byte, filnamn: "goteborg.yaml").scenario
  else { fatalError("Scenarios/goteborg.yaml cannot be read") }
  scenario.dagar = 31
  let varld = Varld(scenario: scenario, replikation: 0)

  Benchmark("scenario_parsing") { benchmark in
    try benchmark.processor { blackHole(try ScenarioFil.las(byte: byte, filnamn: "goteborg.yaml")) }
  }
  Benchmark("Goteborg_month_on_actors") { benchmark in
    try await benchmark.processor { blackHole(try await Korning.kor(varld)) }
  }
  Benchmark("Goteborg_month_in_the_plain_loop") { benchmark in
    try await benchmark.processor { blackHole(try await Korning.kor(varld, lage: .slinga)) }
  }
  karnor(varld)
  bocker(varld)
}

/// Each routine's core alone: the events of a month that come to its actors, one after another.
func karnor(_ varld: Varld) {
  karna("omvarld", varld) { n in
    if case .omvarld(let omrade) = Aktor(n) {
      OmvarldKarna(varld: varld, omrade: omrade)
    } else {
      nil
    }
  }
  karna("enhet", varld) { n in
    if case .enhet(let plats) = Aktor(n) { EnhetKarna(varld: varld, plats: plats) } else { nil }
  }
  karna("forvaltning", varld) { n in
    if case .forvaltning(let f) = Aktor(n) {
      ForvaltningKarna(varld: varld, forvaltning: f)
    } else {
      nil
    }
  }
  karna("team", varld) { n in
    switch Aktor(n) {
    case .operativtTeam(let f, let omrade):
      TeamKarna(varld: varld, niva: .operativ, omrade: omrade, forvaltning: f)
    case .taktisktTeam(let omrade):
      TeamKarna(varld: varld, niva: .taktisk, omrade: omrade, forvaltning: nil)
    case .strategisktTeam(let omrade):
      TeamKarna(varld: varld, niva: .strategisk, omrade: omrade, forvaltning: nil)
    default: nil
    }
  }
  karna("samordningsgrupp", varld) { n in
    if case .samordningsgrupp = Aktor(n) { SamordningsgruppKarna(varld: varld) } else { nil }
  }
  karna("medlingskommission", varld) { n in
    if case .medlingskommission = Aktor(n) { MedlingskommissionKarna(varld: varld) } else { nil }
  }
}

/// Plays a month's events into the cores that `gor` makes. A core is a pure function of what it is
/// handed, so it does here what it did in the run; its effects are dropped.
func karna<K: Karna>(_ namn: String, _ varld: Varld, _ gor: @escaping @Sendable (ActorID) -> K?) {
  Benchmark("core_\(namn)") { benchmark in
    let alla = await Inspelning.av(varld)
    var karnor = (0..<UInt32(Aktor.antal)).map { gor(ActorID($0)) }
    let mina = alla.filter { karnor[Int($0.envelope.receiver.raw)] != nil }
    var context = Context(varld: varld)
    benchmark.processor {
      for handelse in mina {
        let envelope = handelse.envelope
        let n = Int(envelope.receiver.raw)
        context.borja(envelope.due, envelope.receiver)
        if envelope.sequence == 0 {
          karnor[n]?.starta(i: &context)
        } else {
          karnor[n]?.hantera(Message(envelope.payload), fran: envelope.sender, i: &context)
        }
      }
    }
    blackHole(karnor)
  }
}

/// The observers' fold and the trace of a month's events.
func bocker(_ varld: Varld) {
  Benchmark("ledger_and_other_observers") { benchmark in
    let alla = await Inspelning.av(varld)
    var observatorium = Observatorium(varld: varld)
    benchmark.processor {
      for h in alla { observera(h, &observatorium) }
      observatorium.avsluta(vid: varld.slut)
    }
    blackHole(observatorium)
  }
  Benchmark("trace_writing") { benchmark in
    let alla = await Inspelning.av(varld)
    let fil = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-benchmark-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: fil) }
    try benchmark.processor {
      var skrivare = try Sparskrivare(Spar(path: fil))
      for h in alla {
        if h.envelope.sequence == 0 {
          skrivare.start(h.nyckel, h.regler)
        } else {
          skrivare.handelse(Message(h.envelope.payload), h.nyckel, h.regler)
        }
        skrivare.fakta(h.fakta, h.nyckel)
      }
      try skrivare.avsluta(vid: varld.slut, [])
    }
  }
}

/// Hands one event to the observers in the order that `Observatorium` asks for.
func observera(_ h: Inspelning.Handelse, _ observatorium: inout Observatorium) {
  let e = h.envelope
  if e.sequence > 0 {
    let message = Message(e.payload)
    if case .tid = message {
    } else {
      observatorium.levererat(message, fran: e.sender, till: e.receiver, nu: e.due)
    }
  }
  if !h.fakta.isEmpty { observatorium.fakta(h.fakta, nu: e.due, aktor: e.receiver) }
  if !h.regler.isEmpty { observatorium.regler(ScratchList(h.regler)) }
  for u in h.utskick {
    observatorium.skickat(u, fran: e.receiver, nu: e.due)
  }
}
