import Actors
import Domain
import EventLogs
import Kernel
import Simulation

/// What a synthetic run came to.
struct Provresultat {
  var digest: Digest
  var envelopes: Int
  var events: Int
  var jobb: Int
  var sekunder: Double

  var nanosekunderPerHandelse: Double { sekunder * 1e9 / Double(max(1, events)) }
}

/// Runs of synthetic cores through the same machine, books and observers as the model's.
enum PHOLD {
  static func varld(dagar: Int, replikation: Int = 0) -> Varld {
    var scenario = Scenario(namn: "phold", start: Datum(dagnummer: 20_458), dagar: dagar)
    scenario.inflode = Array(repeating: Inflode(antal: 500, bara: .allaDagar), count: 4)
    return Varld(scenario: scenario, replikation: replikation)
  }

  /// On actors.
  static func aktorer(_ varld: Varld, population: Int, spar: Spar? = nil) async throws
    -> Provresultat
  {
    let shard = Shard(varld: varld)
    let mottagare = (0..<Aktor.antal).map { _ in
      Provaktor(shard, population: population) as any Mottagare
    }
    let slinga = Aktorslinga(shard, mottagare)
    var skrivare: Sparskrivare?
    if let spar { skrivare = try Sparskrivare(spar) }
    var bok = Bok(varld, spar: skrivare, framsteg: nil)
    let klocka = ContinuousClock()
    let start = klocka.now
    bok = await slinga.kor(bok)
    return try resultat(bok, shard.antalJobb, start.duration(to: klocka.now))
  }

  /// In a plain loop.
  static func slinga(_ varld: Varld, population: Int) throws -> Provresultat {
    var motor = Motor(varld: varld)
    var karnor = (0..<Aktor.antal).map { _ in Provkarna(population: population) }
    var bok = Bok(varld, spar: nil, framsteg: nil)
    let klocka = ContinuousClock()
    let start = klocka.now
    for n in karnor.indices {
      let aktor = ActorID(UInt32(n))
      karnor[n].starta(aktor, i: &motor)
      _ = motor.genomfor(motor.starthandelse(aktor), i: &bok)
    }
    while let envelope = motor.nasta() {
      karnor[Int(envelope.receiver.raw)].ta(envelope, i: &motor)
      _ = motor.genomfor(envelope, i: &bok)
    }
    return try resultat(bok, 0, start.duration(to: klocka.now))
  }

  private static func resultat(
    _ bok: consuming Bok, _ jobb: Int, _ tid: Duration
  ) throws -> Provresultat {
    try bok.avsluta()
    return Provresultat(
      digest: bok.rakning.digest, envelopes: bok.rakning.envelopes, events: bok.rakning.events,
      jobb: jobb,
      sekunder: Double(tid.components.seconds) + Double(tid.components.attoseconds) * 1e-18)
  }
}
