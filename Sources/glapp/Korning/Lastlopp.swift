import Domain
import Experiments
import Reports
import Simulation

/// The steps of a load test, in their order.
struct Lastlopp: Sendable {
  let plan: Lastplan
  let val: Lastval
  let bok: Lastbokforing
  let vy: Lastvy?
  /// The frame of a step of the machine's part, in a city so many times as large.
  let varld: @Sendable (Double) -> Varld
  /// Runs a step of the machine's part in several processes; nil runs it in this one.
  var flera: (@Sendable (Double, @escaping @Sendable (Double) -> Void) async throws -> Korresultat)?

  private var enhet: String {
    plan.matt.perVardag
      ? sprak("personer per vardag", "persons per working day")
      : sprak("personer per dag", "persons a day")
  }

  /// Runs everything that is asked.
  ///
  /// - Throws: `CancellationError`, or an `Avslut` where a file cannot be written.
  func kor() async throws {
    // First, while the process's memory is its alone.
    if val.only != .organisation { try await maskin() }
    if val.only != .machine { try await organisation() }
    try bok.satt { $0.komplett = true }
  }

  private func maskin() async throws {
    var prov = Maskinprov(varld)
    prov.sekunder = val.seconds
    prov.flera = flera
    let tal = Tal(sprak)
    let svar = try await prov.kor { skala, andel in
      if andel == 0 {
        vy?.borja(
          sprak("Datorn · staden × ", "The machine · city × ") + tal.decimal(skala, 0), delar: 1)
      }
      vy?.framsteg(0, andel)
    } steg: { svar in
      try bok.satt { $0.maskin = svar }
      if let bast = svar.bast {
        vy?.hittills(
          sprak("som mest ", "at most ") + tal.hel(Int(bast.envelopesPerSekund))
            + sprak(" kuvert/s", " envelopes/s"))
      }
    }
    if svar.steg.isEmpty { try bok.satt { $0.maskin = svar } }
  }

  private func organisation() async throws {
    vy?.hittills("")
    let prov = Organisationsprov(plan) { visa($0) }
    var svar = Organisationssvar(matt: plan.matt)
    if let ramp = val.ramp {
      svar.ramp = try await prov.rampa(fran: ramp.lowerBound, till: ramp.upperBound)
      let nu = svar
      try bok.satt { $0.organisation = nu }
    }
    if let rate = val.rate {
      svar.lagg(try await prov.prova(rate / plan.matt.scenariots))
    } else {
      svar = try await prov.sok(svar) { nu in
        try bok.satt { $0.organisation = nu }
        vy?.hittills(hittills(nu))
      }
    }
    if val.ramp == nil, val.rate == nil {
      // From well below what is borne to well above what is not.
      let nu = plan.matt.scenariots
      let nere = (svar.haller ?? svar.vaxer ?? nu) / 2
      let uppe = (svar.vaxer ?? svar.haller ?? nu) * 2
      let sokt = svar
      try bok.satt { $0.organisation = sokt }
      svar.ramp = try await prov.rampa(fran: nere, till: uppe)
    }
    let klart = svar
    try bok.satt { $0.organisation = klart }
  }

  private func hittills(_ svar: Organisationssvar) -> String {
    let tal = Tal(sprak)
    let bars = svar.haller.map { sprak("bärs ", "borne ") + tal.decimal($0, 1) }
    let vaxer = svar.vaxer.map { sprak("växer ", "grows ") + tal.decimal($0, 1) }
    return [bars, vaxer].compactMap { $0 }.joined(separator: " · ")
  }

  private func visa(_ lage: Organisationsprov.Lage) {
    let tal = Tal(sprak)
    switch lage {
    case .prov(let nummer, let inflode):
      vy?.borja(
        sprak("Organisationen · prov \(nummer) · ", "The organisation · trial \(nummer) · ")
          + "\(tal.decimal(inflode, 1)) \(enhet)", delar: plan.replikationer)
    case .ramp(let fran, let till):
      vy?.borja(
        sprak("Organisationen · ramp ", "The organisation · ramp ")
          + "\(tal.decimal(fran, 1))–\(tal.decimal(till, 1)) \(enhet)", delar: plan.replikationer)
    case .framsteg(let replikation, let andel, let vantan):
      vy?.framsteg(replikation, andel, vantan: vantan)
    }
  }
}
