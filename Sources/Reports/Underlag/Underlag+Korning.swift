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
  package init(_ resultat: Korresultat, _ varld: Varld, hash: String = "", skala: Double = 1) {
    self.init(resultat.observatorium, varld, hash: hash, skala: skala)
    matning.digest = resultat.digest.description
    matning.envelopes = resultat.envelopes
    matning.events = resultat.events
    matning.executorJobs = resultat.executorJobs
    matning.wallSeconds = resultat.wallSeconds
    matning.peakMemoryBytes = resultat.peakMemoryBytes
  }

  /// What finished observers measured in a frame; what the run took is left at nothing.
  package init(
    _ observatorium: Observatorium, _ varld: Varld, hash: String = "", skala: Double = 1
  ) {
    korning = Underlag.korning(varld, hash: hash, skala: skala)
    matning = Matning()
    personer = observatorium.personer
    merAnEttDygn = observatorium.personer { $0.klassSekunder[0] > Sekunder.dygn }.count
    glapp = observatorium.glapp
    klasser = observatorium.klasser
    perForvaltning = observatorium.perForvaltning
    perStadsomrade = observatorium.perStadsomrade
    eskalering = observatorium.eskalering
    ledtider = observatorium.ledtider
    sp = observatorium.sp
    tvister = observatorium.tvistRad
    arbete = observatorium.arbete
    regler = observatorium.regelrader
    invarianter = observatorium.invarianter
    kostnad = observatorium.kostnad
    ovrigt = observatorium.ovrigt
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
    korning.scenarioHash = hash
    korning.fro = scenario.fro
    korning.replikation = varld.replikation
    korning.variant = varld.variant
    korning.variantbeskrivning =
      scenario.varianter.first { $0.namn == varld.variant }?.beskrivning ?? ""
    korning.skala = skala
    korning.start = scenario.start
    korning.dagar = scenario.dagar
    korning.kallor = scenario.kallor
    return korning
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
