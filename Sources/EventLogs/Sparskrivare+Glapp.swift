import Domain
import Kernel
import Observers

extension Sparskrivare {
  /// The gaps that opened or closed, numbered after the facts.
  package mutating func glapp(
    _ handelser: [Glapphandelse], _ nyckel: EventKey, efter antal: Int
  ) {
    for (i, handelse) in handelser.enumerated() {
      borja(
        nyckel, antal + i + 1, typ: handelse.oppnat ? "Glapp öppnat" : "Glapp stängt",
        fall: handelse.sparfall, person: handelse.person, plats: handelse.plats)
      avsluta(regler: [handelse.regel]) { fil in handelse.skriv(&fil) }
    }
  }
}

extension Glapphandelse {
  /// The SP, tvist or behov that the gap's key names.
  fileprivate var sparfall: Sparfall? {
    guard let person else { return nil }
    switch (nyckel.behov, nyckel.initierande, nyckel.nummer) {
    case (nil, let initierande?, let nummer?): return .sp(SPID(person, initierande, nummer))
    case (let behov?, let initierande?, let nummer?):
      return .tvist(
        TvistID(
          person, behov: UInt8(behov), nummer: UInt8(nummer), initierande: initierande))
    case (let behov?, _, _): return .behov(BehovID(person, behov))
    default: return nil
    }
  }

  fileprivate func skriv(_ fil: inout Filskrivare) {
    fil.lagg(#""slag":"#)
    fil.json(slag.text)
    fil.lagg(#","namn":"#)
    fil.json(slag.namn)
    fil.lagg(#","klasser":"#)
    fil.json(lista: unionsklasser)
    skrivNyckel(&fil)
    fil.lagg(#","parter":"#)
    fil.json(lista: parter.namn)
    fil.lagg(#","från":"#)
    fil.json(fran)
    fil.lagg(#","till":"#)
    if let till { fil.json(till) } else { fil.lagg("null") }
    fil.lagg(#","öppnades av":"#)
    fil.json(oppnadesAv.namn)
    fil.lagg(#","stängdes av":"#)
    fil.json(stangdesAv?.namn)
    fil.lagg(#","censurerat":"#)
    fil.json(censurerat)
    if forlorat { fil.lagg(#","förlorat meddelande":true"#) }
  }

  /// The parts of the key that the kind has, apart from those that `case` tells.
  private func skrivNyckel(_ fil: inout Filskrivare) {
    if let forvaltning = nyckel.forvaltning {
      fil.lagg(#","förvaltning":"#)
      fil.json(forvaltning.namn)
    }
    if let sokt = nyckel.sokt {
      fil.lagg(#","sökt":"#)
      fil.json(sokt.namn)
    }
    if let post = nyckel.post {
      fil.lagg(#","post":"#)
      fil.json(post.ord)
    }
    if let niva = nyckel.niva {
      fil.lagg(#","nivå":"#)
      fil.json(niva.ord)
    }
  }
}
