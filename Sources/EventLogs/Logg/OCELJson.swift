import Domain
import Kernel

/// Writes OCEL 2.0 as JSON: types, then events, then objects. Only types are known beforehand, so
/// nothing is held in memory.
final class OCELJson: Loggformat {
  private var fil: Filskrivare
  private var forst = true
  private var iObjekten = false

  init(_ path: String) throws(Sparfel) {
    fil = try Filskrivare(path)
    fil.lagg(#"{"eventTypes":["#)
    for aktivitet in Aktivitet.allCases {
      typ(aktivitet.namn, aktivitet.attribut.map { ($0.namn, $0.typ) })
    }
    fil.lagg(#"],"#)
    fil.radslut()
    fil.lagg(#""objectTypes":["#)
    forst = true
    for slag in Objekttyp.allCases { typ(slag.namn, slag.attribut.map { ($0.namn, $0.typ) }) }
    fil.lagg(#"],"#)
    fil.radslut()
    fil.lagg(#""events":["#)
    forst = true
  }

  private func typ(_ namn: String, _ attribut: [(String, Vardetyp)]) {
    nyRad()
    fil.lagg(#"{"name":"#)
    fil.json(namn)
    fil.lagg(#","attributes":["#)
    for (i, a) in attribut.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      fil.lagg(#"{"name":"#)
      fil.json(a.0)
      fil.lagg(#","type":"#)
      fil.json(a.1.ocel)
      fil.lagg("}")
    }
    fil.lagg("]}")
  }

  func handelse(_ id: String, _ handelse: Logghandelse) throws(Sparfel) {
    nyRad()
    fil.lagg(#"{"id":"#)
    fil.json(id)
    fil.lagg(#","type":"#)
    fil.json(handelse.aktivitet?.namn)
    fil.lagg(#","time":"#)
    tid(handelse.tid)
    fil.lagg(#","attributes":["#)
    for (i, rad) in handelse.allaVarden.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      fil.lagg(#"{"name":"#)
      fil.json(rad.attribut.namn)
      fil.lagg(#","value":"#)
      varde(rad.varde)
      fil.lagg("}")
    }
    fil.lagg("]")
    band(handelse.kopplingar.map { ($0.som, $0.objekt) })
    fil.lagg("}")
  }

  func objekt(_ post: Objektpost) throws(Sparfel) {
    borjaObjekten()
    nyRad()
    fil.lagg(#"{"id":"#)
    fil.json(post.objekt.text)
    fil.lagg(#","type":"#)
    fil.json(post.objekt.typ.namn)
    fil.lagg(#","attributes":["#)
    let rader =
      post.grund.map { (tid: Moment(0), attribut: $0.attribut, varde: $0.varde) } + post.andringar
    for (i, rad) in rader.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      fil.lagg(#"{"name":"#)
      fil.json(rad.attribut.namn)
      fil.lagg(#","time":"#)
      tid(rad.tid)
      fil.lagg(#","value":"#)
      varde(rad.varde)
      fil.lagg("}")
    }
    fil.lagg("]")
    if !post.band.isEmpty { band(post.band.map { ($0.som, $0.till) }) }
    fil.lagg("}")
  }

  func klar() throws(Sparfel) {
    borjaObjekten()
    fil.lagg("]}")
    fil.radslut()
    try fil.klar()
  }

  private func borjaObjekten() {
    if iObjekten { return }
    iObjekten = true
    fil.lagg("],")
    fil.radslut()
    fil.lagg(#""objects":["#)
    forst = true
  }

  private func band(_ band: [(Relation, Loggobjekt)]) {
    fil.lagg(#","relationships":["#)
    for (i, (som, objekt)) in band.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      fil.lagg(#"{"objectId":"#)
      fil.json(objekt.text)
      fil.lagg(#","qualifier":"#)
      fil.json(som.namn)
      fil.lagg("}")
    }
    fil.lagg("]")
  }

  private func nyRad() {
    if !forst { fil.lagg(0x2C) }
    forst = false
    fil.radslut()
  }

  private func tid(_ tid: Moment) { fil.json(Loggtid.iso(tid) + "Z") }

  /// Every value is a string, whatever its type.
  private func varde(_ varde: Loggvarde) {
    switch varde {
    case .text(let text): fil.json(text)
    case .tal(let tal): fil.json(String(tal))
    case .tiotusendelar(let tal): fil.json(Loggvarde.decimaltext(tal, tecken: "."))
    case .jaNej(let ja): fil.json(ja ? "true" : "false")
    case .tid(let m): tid(m)
    }
  }
}

/// Times as logs write them: local civil time, in which a day always has 24 hours.
enum Loggtid {
  /// `2026-01-31 14:05:09`.
  static func text(_ moment: Moment) -> String { Kalender.text(moment) }

  /// `2026-01-31T14:05:09`.
  static func iso(_ moment: Moment) -> String {
    let text = Kalender.text(moment)
    return "\(text.prefix(10))T\(text.dropFirst(11))"
  }
}

extension Logghandelse {
  /// The values with those that every event has.
  var allaVarden: [Varde] {
    var ut: [Varde] = []
    if let aktor { ut.append(Varde(attribut: .aktor, varde: .text(Aktor(aktor).namn))) }
    ut.append(Varde(attribut: .sparnamn, varde: .text(sparnamn)))
    return ut + varden
  }

  /// The identities of the objects of a kind, each once.
  func objekt(_ typ: Objekttyp) -> [String] {
    var ut: [String] = []
    for koppling in kopplingar where koppling.objekt.typ == typ {
      let text = koppling.objekt.text
      if !ut.contains(text) { ut.append(text) }
    }
    return ut
  }
}
