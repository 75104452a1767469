import Domain
import Observers

/// Finds out where the organisation bends: open-loop inflow, staff as it stands.
package struct Organisationsprov: Sendable {
  /// What is going on, for those who watch.
  package enum Lage: Sendable {
    /// A trial begins; its number counts from 1.
    case prov(nummer: Int, inflode: Double)
    case ramp(fran: Double, till: Double)
    /// One replication has come so far, from 0 to 1; the longest waiting now, in hours.
    case framsteg(replikation: Int, andel: Double, vantan: Double)
  }

  private let plan: Lastplan
  private let lage: @Sendable (Lage) -> Void
  /// Up to sixteen times the inflow, and down to a sixteenth.
  private static let hogstFaktor = 16.0

  package init(_ plan: Lastplan, lage: @escaping @Sendable (Lage) -> Void = { _ in }) {
    self.plan = plan
    self.lage = lage
  }

  /// Searches for the sustainable inflow.
  ///
  /// - Parameters:
  ///   - svar: the answer so far.
  ///   - steg: told the answer so far after every trial.
  /// - Returns: the answer with its two ends.
  /// - Throws: `CancellationError`, or what `steg` throws.
  package func sok(
    _ svar: Organisationssvar, steg: (Organisationssvar) async throws -> Void
  ) async throws -> Organisationssvar {
    var svar = svar
    var hogst = 0
    while faktor(hogst) < Organisationsprov.hogstFaktor { hogst += 1 }
    try await Sokning.sok(hogst: hogst) { k in
      let prov = try await prova(faktor(k), nummer: svar.prov.count + 1)
      svar.lagg(prov)
      try await steg(svar)
      return prov.utslag
    }
    svar.sokt = true
    return svar
  }

  private func faktor(_ k: Int) -> Double {
    var x = 1.0
    for _ in 0..<abs(k) { x *= 1 + plan.precision }
    return k < 0 ? 1 / x : x
  }

  /// One trial at a multiple of the scenario's inflow.
  package func prova(_ faktor: Double, nummer: Int = 1) async throws -> Prov {
    let inflode = plan.matt.scenariots * faktor
    lage(.prov(nummer: nummer, inflode: inflode))
    let bocker = try await bocker { plan.varld(faktor: faktor, replikation: $0) }
    return Provning.doma(
      bocker, plan.varld(faktor: faktor, replikation: 0), faktor: faktor, inflode: inflode,
      grans: plan.vaxtgrans)
  }

  /// Raises the inflow in weekly steps from one rate to another, in persons a day.
  package func rampa(fran: Double, till: Double) async throws -> Ramp {
    lage(.ramp(fran: fran, till: till))
    let dagar = Ramp.dagar(plan, fran: fran, till: till)
    let bocker = try await bocker {
      Ramp.varld(plan, faktorer: dagar.map(\.faktor), replikation: $0)
    }
    return Ramp(bocker, fran: fran, till: till, inflode: dagar.map(\.inflode))
  }

  private func bocker(
    _ varld: @escaping @Sendable (Int) -> Varld
  ) async throws -> [Belastningsbok] {
    try await Parallellt.kor(plan.replikationer, tradar: plan.tradar) { k in
      try await Lastbok.kor(varld(k)) { andel, vantan in
        lage(.framsteg(replikation: k, andel: andel, vantan: vantan))
      }
    }
  }
}
