import Domain
import Kernel
import Observers

extension Logghandelse {
  /// What logs tell of a gap that opened or closed.
  init(_ glapp: Glapphandelse, tid: Moment, aktor: ActorID?) {
    self.init(glapp.oppnat ? "Glapp öppnat" : "Glapp stängt", tid: tid, aktor: aktor)
    aktivitet = glapp.oppnat ? .glappOppnat : .glappStangt
    if let p = glapp.person {
      if let t = glapp.nyckel.tvist(om: p) {
        tvist(t)
      } else if let sp = glapp.nyckel.sp(av: p) {
        self.sp(sp)
      } else if let n = glapp.nyckel.behov, n < BehovID.hogst {
        behov(BehovID(p, n))
      } else {
        person(p)
      }
    } else if let aktor {
      // A team's own gap: the one that met at last.
      koppla(aktor: aktor, .galler)
    }
    forvaltningar(glapp.parter)
    satt(.glapp, .text(glapp.slag.text))
    satt(.glappnamn, .text(glapp.slag.namn))
    let klasser = glapp.unionsklasser.joined()
    if !klasser.isEmpty { satt(.klasser, .text(klasser)) }
    satt(.fran, .tid(glapp.fran))
    guard let till = glapp.till else { return }
    satt(.dagar, .kvot(Int(till - glapp.fran), 86_400))
    satt(.censurerat, .jaNej(glapp.censurerat))
  }
}
