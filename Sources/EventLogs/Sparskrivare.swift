import Domain
import Kernel
import Observers

/// Where a run's trace goes.
package struct Spar: Hashable, Sendable {
  /// The file; it appears when the run is done.
  package var path: String
  package init(path: String) { self.path = path }
}

/// Writes the trace of a run: a JSON object a line, in the total order (see `docs/trace.md`).
package struct Sparskrivare: ~Copyable, Sendable {
  private var fil: Filskrivare
  private let varld: Varld
  /// By actor number.
  private let aktorer: [String]

  /// Opens the trace.
  ///
  /// - Throws: `Sparfel` where the file cannot be written.
  package init(_ spar: Spar, _ varld: Varld) throws(Sparfel) {
    fil = try Filskrivare(spar.path)
    self.varld = varld
    aktorer = (0..<UInt32(Aktor.antal)).map { Aktor(ActorID($0)).namn }
  }

  /// The start of an actor; a line only where it applied rules.
  package mutating func start(_ nyckel: EventKey, _ regler: ContiguousArray<RegelID>) {
    if regler.isEmpty { return }
    borja(nyckel, 0, typ: "Start", fall: nil, person: nil)
    avsluta(regler: regler)
  }

  /// A delivered message or timer, with the rules that its handler applied.
  package mutating func handelse(
    _ message: Message, _ nyckel: EventKey, _ regler: ContiguousArray<RegelID>
  ) {
    borja(
      nyckel, 0, typ: message.typ.namn, fall: message.sparfall, person: message.person,
      fran: nyckel.sender)
    var falt = Faltskrivare()
    message.besok(&falt)
    avsluta(regler: regler, falt)
  }

  /// The facts that the handler recorded, numbered from 1.
  package mutating func fakta(_ fakta: ContiguousArray<Fact>, _ nyckel: EventKey) {
    for (i, faktum) in fakta.enumerated() {
      borja(
        nyckel, i + 1, typ: faktum.slag.namn, fall: faktum.sparfall, person: faktum.person)
      var falt = Faltskrivare()
      faktum.besok(&falt)
      avsluta(falt)
    }
  }

  /// The gaps that opened or closed, numbered after the facts.
  package mutating func glapp(
    _ handelser: [Glapphandelse], _ nyckel: EventKey, efter antal: Int
  ) {
  }

  /// Ends the trace with what is known at the world's end, and gives the file its name.
  ///
  /// - Throws: `Sparfel` where the file could not be written.
  package mutating func avsluta(vid slut: Moment, _ handelser: [Glapphandelse]) throws(Sparfel) {
    let sist = EventKey(
      time: slut, receiver: ActorID(0), tieBreak: 0, sender: ActorID(0), sequence: 0)
    glapp(handelser, sist, efter: 0)
    skrivSlut(sist, handelser.count + 1)
    try fil.klar()
  }

  private mutating func skrivSlut(_ nyckel: EventKey, _ index: Int) {
    nyckelOchTid(nyckel, index)
    fil.lagg(#","actor":null,"namnd":null,"from":null,"type":"Slut","case":null,"person":null"#)
    avsluta(Faltskrivare())
  }

  // MARK: lines

  private mutating func nyckelOchTid(_ nyckel: EventKey, _ index: Int) {
    fil.lagg(#"{"key":["#)
    fil.json(Int(nyckel.time.ticks))
    for tal in [
      Int(nyckel.receiver.raw), Int(nyckel.tieBreak), Int(nyckel.sender.raw),
      Int(nyckel.sequence), index,
    ] {
      fil.lagg(0x2C)
      fil.json(tal)
    }
    fil.lagg(#"],"time":"#)
    fil.json(nyckel.time)
  }

  private mutating func borja(
    _ nyckel: EventKey, _ index: Int, typ: String, fall: Sparfall?, person: PersonID?,
    fran: ActorID? = nil
  ) {
    nyckelOchTid(nyckel, index)
    fil.lagg(#","actor":"#)
    fil.json(aktorer[Int(nyckel.receiver.raw)])
    fil.lagg(#","namnd":"#)
    fil.json(Aktor.namnd(nyckel.receiver)?.namn)
    fil.lagg(#","from":"#)
    fil.json(fran.map { aktorer[Int($0.raw)] })
    fil.lagg(#","type":"#)
    fil.json(typ)
    fil.lagg(#","case":"#)
    fil.json(fall?.text)
    fil.lagg(#","person":"#)
    // Number 0 is nobody: the person of a timer that is about none.
    fil.json(person.flatMap { $0.nummer > 0 ? $0.text : nil })
  }

  private mutating func avsluta(
    regler: ContiguousArray<RegelID> = [], _ falt: consuming Faltskrivare = Faltskrivare()
  ) {
    fil.lagg(#","rules":"#)
    fil.json(lista: regler.lazy.map(\.text))
    fil.lagg(#","payload":{"#)
    falt.skriv(&fil)
    fil.lagg("}}")
    fil.radslut()
  }

  private mutating func avsluta(_ falt: consuming Faltskrivare) { avsluta(regler: [], falt) }
}

/// Gathers the named fields of a message or fact for a line.
struct Faltskrivare: Faltbesokare {
  private var falt: [(namn: StaticString, varde: Faltvarde, gang: Int)] = []

  mutating func falt(_ namn: StaticString, _ varde: Faltvarde) {
    let tidigare = falt.reduce(0) { $0 + ("\($1.namn)" == "\(namn)" ? 1 : 0) }
    falt.append((namn, varde, tidigare + 1))
  }

  /// A name that comes again in the same record gets its number: `slag`, `slag 2`.
  func skriv(_ fil: inout Filskrivare) {
    for (i, falt) in falt.enumerated() {
      if i > 0 { fil.lagg(0x2C) }
      if falt.gang == 1 { fil.json(falt.namn) } else { fil.json("\(falt.namn) \(falt.gang)") }
      fil.lagg(0x3A)
      fil.json(falt.varde)
    }
  }
}
