import Domain
import Kernel
import Observers
import Simulation

extension Underlag {
  /// The basis of a report of a run.
  ///
  /// - Parameters:
  ///   - resultat: what the run came to.
  ///   - varld: the frame that was run.
  ///   - hash: the hash of the scenario's file.
  ///   - skala: the factor by which inflow and staff were multiplied.
  ///   - andrat: what the command line changed.
  package init(
    _ resultat: Korresultat, _ varld: Varld, hash: String = "", skala: Double = 1,
    andrat: [String] = []
  ) {
    self.init(resultat.observatorium, varld, hash: hash, skala: skala)
    korning.andrat = andrat
    matning.digest = resultat.digest.description
    matning.envelopes = resultat.envelopes
    matning.events = resultat.events
    matning.executorJobs = resultat.executorJobs
    matning.wallSeconds = resultat.wallSeconds
    matning.peakMemoryBytes = resultat.peakMemoryBytes
    matning.processer = resultat.processer
    matning.fonster = resultat.fonster
    matning.aterstarter = resultat.aterstarterPerProcess
  }

  /// What finished observers measured in a frame; what the run took is left at nothing.
  package init(
    _ observatorium: Observatorium, _ varld: Varld, hash: String = "", skala: Double = 1
  ) {
    korning = Underlag.korning(varld, hash: hash, skala: skala)
    matning = Matning()
    personer = observatorium.personer
    merAnEttDygn = observatorium.personer.merAnEttDygn
    glapp = observatorium.glapp
    klasser = observatorium.klasser
    perForvaltning = observatorium.perForvaltning
    perStadsomrade = observatorium.perStadsomrade
    eskalering = observatorium.eskalering
    ledtider = observatorium.ledtider
    sp = observatorium.sp
    tvister = observatorium.tvistRad
    arbete = observatorium.arbete
    manader = observatorium.manader
    regler = observatorium.regelrader
    invarianter = observatorium.invarianter
    kostnad = observatorium.kostnad
    ovrigt = observatorium.ovrigt
    post = observatorium.post
    ofragade = observatorium.ofragade
    kovaxt = Kovaxt(manader, oppna: observatorium.oppnaPerDygn)
    spakar = Underlag.spakposter(varld.epoker[0].spakar)
    avsteg = Underlag.avstegsposter(varld.epoker[0].spakar)
    bemanning = varld.epoker[0].bemanning
    kontorssekunder = varld.kalender.kontorstid(fran: varld.start, till: varld.slut)
    andringar = Underlag.andringar(varld)
  }

  private static func korning(_ varld: Varld, hash: String, skala: Double) -> Korning {
    let scenario = varld.scenario
    var korning = Korning()
    korning.scenario = scenario.namn
    korning.sattaIProfilerna = scenario.sattaIProfilerna
    korning.scenarioHash = hash
    korning.fro = scenario.fro
    korning.replikation = varld.replikation
    korning.variant = varld.variant
    korning.variantbeskrivning =
      scenario.varianter.first { $0.namn == varld.variant }?.beskrivning ?? ""
    korning.variantUtanVerkan = varld.variant != nil && utanVerkan(varld)
    korning.skala = skala
    korning.start = scenario.start
    korning.dagar = scenario.dagar
    korning.kallor = scenario.kallor
    korning.driftstopp = scenario.driftstopp
    return korning
  }

  /// Whether every epoch of the run is as the scenario without a variant.
  private static func utanVerkan(_ varld: Varld) -> Bool {
    let grund = Varld(scenario: varld.scenario, replikation: varld.replikation).epoker[0]
    return varld.epoker.allSatisfy { epok in
      epok.fran >= varld.slut
        || (epok.bemanning == grund.bemanning && epok.inflode == grund.inflode
          && Spak.allCases.allSatisfy { epok.spakar[$0] == grund.spakar[$0] }
          && avstegsposter(epok.spakar) == avstegsposter(grund.spakar))
    }
  }

  private static func andringar(_ varld: Varld) -> [Andringspost] {
    zip(varld.epoker, varld.epoker.dropFirst()).filter { $1.fran < varld.slut }.map { fore, epok in
      let gamla = spakposter(fore.spakar)
      let gamlaAvsteg = avstegsposter(fore.spakar)
      return Andringspost(
        fran: Kalender.datum(epok.fran),
        spakar: zip(gamla, spakposter(epok.spakar)).filter { $0.varde != $1.varde }.map(\.1),
        avsteg: avstegsposter(epok.spakar).filter { !gamlaAvsteg.contains($0) },
        bemanning: fore.bemanning != epok.bemanning, inflode: fore.inflode != epok.inflode)
    }
  }

  private static func spakposter(_ varden: Spakvarden) -> [Spakpost] {
    Spak.allCases.map { Spakpost($0, varden[$0], mark: varden.marken[$0.index]) }
  }

  private static func avstegsposter(_ varden: Spakvarden) -> [Avstegspost] {
    varden.avsteg.enumerated().filter { $0.element > 0 }.map {
      Avstegspost(regel: RegelID(ordinal: UInt16($0.offset)), andel: $0.element)
    }
  }
}
