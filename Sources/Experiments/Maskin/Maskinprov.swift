import Actors
import Domain
import EventLogs
import Kernel
import Simulation

/// Finds out where the machine bends: the scenario is run larger and larger until time is out.
///
/// Inflow, staff and meetings grow together, so that the organisation is as loaded at every step
/// and only the machine has more to do.
package struct Maskinprov: Sendable {
  /// The frame of the run in a city so many times as large.
  private let varld: @Sendable (Double) -> Varld
  /// Seconds of wall time for all steps together.
  package var sekunder = 20.0
  /// Runs the same frame in several processes; nil runs it in this one. It gives up when its task
  /// is cancelled.
  package var flera:
    (
      @Sendable (_ skala: Double, _ lage: @escaping @Sendable (Double) -> Void) async throws ->
        Korresultat
    )?

  package init(_ varld: @escaping @Sendable (Double) -> Varld) { self.varld = varld }

  /// Runs the steps: 1, 2, 4, … times the city.
  ///
  /// - Parameters:
  ///   - lage: told the size of the step and how far it has come, from 0 to 1.
  ///   - steg: told the answer so far after every step.
  /// - Returns: the answer when time is out.
  /// - Throws: `CancellationError`, or what `steg` throws.
  package func kor(
    lage: @escaping @Sendable (Double, Double) -> Void = { _, _ in },
    steg: (Maskinsvar) async throws -> Void = { _ in }
  ) async throws -> Maskinsvar {
    var svar = Maskinsvar()
    let slut = ContinuousClock.now + .seconds(sekunder)
    var skala = 1.0
    while skala <= Maskinsvar.hogstSkala {
      lage(skala, 0)
      let nu = skala
      let steget: Maskinsteg
      if let flera {
        guard let hela = try await kor(nu, flera, till: slut, lage: { lage(nu, $0) }) else { break }
        steget = hela
      } else {
        steget = try await kor(nu, till: slut) { lage(nu, $0) }
      }
      svar.steg.append(steget)
      try await steg(svar)
      // A step that would be cut short before half of it was run is not begun.
      let kvar = ContinuousClock.now.duration(to: slut).sekunder
      if !steget.heltKord || steget.wallSeconds > kvar { break }
      skala *= 2
    }
    return svar
  }

  /// A step's inflow: the mean of the whole run, which is what the machine has to do.
  private func inflode(_ varld: Varld) -> Double {
    Inflodesmatt(varld, over: 0..<varld.scenario.dagar).scenariots
  }

  /// A step in several processes; nil where time ran out, for their counts come only at the end.
  private func kor(
    _ skala: Double,
    _ flera:
      @escaping @Sendable (Double, @escaping @Sendable (Double) -> Void) async throws ->
      Korresultat,
    till slut: ContinuousClock.Instant, lage: @escaping @Sendable (Double) -> Void
  ) async throws -> Maskinsteg? {
    let fore = Matare.rad
    let utfall = try await withThrowingTaskGroup(of: Korresultat?.self) { grupp in
      grupp.addTask { try await flera(skala, lage) }
      grupp.addTask {
        try? await Task.sleep(until: slut)
        return nil
      }
      var utfall: Korresultat?
      for try await nasta in grupp {
        if let nasta { utfall = nasta }
        grupp.cancelAll()
      }
      return utfall
    }
    try Task.checkCancellation()
    guard let utfall, !utfall.avbruten else { return nil }
    // The leader lives through all steps, a worker through one.
    var processer = utfall.processer
    if !processer.isEmpty { processer[0].cpuSeconds -= fore.cpuSeconds }
    var steg = Maskinsteg(
      skala: skala, inflode: inflode(varld(skala)),
      wallSeconds: utfall.wallSeconds, dagar: Double(utfall.dagar), heltKord: true,
      events: utfall.events, envelopes: utfall.envelopes, personer: utfall.personer,
      minneBytes: processer.reduce(0) { $0 + $1.peakMemoryBytes },
      latens: Latens(utfall.fonstertider), processer: processer)
    steg.fonster = utfall.fonster
    steg.aterstarter = utfall.aterstarterPerProcess
    return steg
  }

  private func kor(
    _ skala: Double, till slut: ContinuousClock.Instant,
    lage: @escaping @Sendable (Double) -> Void
  ) async throws -> Maskinsteg {
    let varld = varld(skala)
    let fore = Matare.rad
    let shard = Shard(varld: varld)
    let slinga = Aktorslinga(shard, Uppstallning.mottagare(varld, pa: shard))
    let start = ContinuousClock.now
    var matning = await slinga.kor(
      Maskinbok(
        Bok(varld, spar: nil, framsteg: lage), start: varld.start, slut: slut))
    matning.bok.ikapp()
    let tid = start.duration(to: .now).sekunder
    if matning.bok.avbruten { throw CancellationError() }
    let rakning = matning.bok.rakning
    var rad = Matare.rad
    rad.cpuSeconds -= fore.cpuSeconds
    rad.envelopes = rakning.envelopes
    rad.events = rakning.events
    let till = matning.tidenUte ? matning.senast : varld.slut
    return Maskinsteg(
      skala: skala, inflode: inflode(varld),
      wallSeconds: tid, dagar: Double(till - varld.start) / Double(Sekunder.dygn),
      heltKord: !matning.tidenUte, events: rakning.events, envelopes: rakning.envelopes,
      personer: rakning.personer, minneBytes: rad.peakMemoryBytes, latens: matning.latens,
      processer: [rad])
  }
}

extension Duration {
  var sekunder: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
