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
  /// Where in the buffer the record begins that is written now; nil in a finished trace.
  private var post: Int?
  private let iDelar: Bool
  /// The names by actor number; empty once the run is over, when nobody acts.
  private var aktorer: [String]
  /// The names of messages and of facts, by their kind's index: made once, not for every line.
  private let meddelandenamn = Meddelandetyp.allCases.map(\.namn)
  private let faktanamn: [String] = {
    let hogst = Faktaslag.allCases.map(\.index).max() ?? 0
    var ut = [String](repeating: "", count: hogst + 1)
    for slag in Faktaslag.allCases { ut[slag.index] = slag.namn }
    return ut
  }()

  /// Opens the trace.
  ///
  /// - Throws: `Sparfel` where the file cannot be written.
  package init(_ spar: Spar) throws(Sparfel) {
    fil = try Filskrivare(spar.path)
    aktorer = Sparskrivare.namn
    iDelar = false
  }

  /// A part of a trace, written to an open file as records for `Sparfogning`.
  ///
  /// - Parameter del: the descriptor of an empty file, which the caller keeps open.
  package init(del: Int32) {
    fil = Filskrivare(oppen: del)
    aktorer = Sparskrivare.namn
    iDelar = true
  }

  private static var namn: [String] { (0..<UInt32(Aktor.antal)).map { Aktor(ActorID($0)).namn } }

  /// The start of an actor; a line only where it applied rules.
  package mutating func start(_ nyckel: EventKey, _ regler: ContiguousArray<RegelID>) {
    if regler.isEmpty { return }
    borja(nyckel, 0, typ: "Start", fall: nil, person: nil)
    avsluta(regler: regler) { _ in }
  }

  /// A delivered message or timer, with the rules that its handler applied.
  package mutating func handelse(
    _ message: Message, _ nyckel: EventKey, _ regler: ContiguousArray<RegelID>
  ) {
    borja(
      nyckel, 0, typ: meddelandenamn[message.typ.index], fall: message.sparfall,
      person: message.person,
      fran: nyckel.sender)
    var falt = Faltskrivare()
    message.besok(&falt)
    avsluta(regler: regler) { fil in falt.skriv(&fil) }
  }

  /// The facts that the handler recorded, numbered from 1.
  package mutating func fakta(_ fakta: ContiguousArray<Fact>, _ nyckel: EventKey) {
    for (i, faktum) in fakta.enumerated() {
      borja(
        nyckel, i + 1, typ: faktanamn[faktum.slag.index], fall: faktum.sparfall,
        person: faktum.person)
      var falt = Faltskrivare()
      faktum.besok(&falt)
      avsluta(regler: []) { fil in falt.skriv(&fil) }
    }
  }

  /// Ends the trace with what is known at the world's end, and gives the file its name.
  ///
  /// - Throws: `Sparfel` where the file could not be written.
  package mutating func avsluta(vid slut: Moment, _ handelser: [Glapphandelse]) throws(Sparfel) {
    aktorer = []
    glapp(handelser, Sparskrivare.sist(slut), efter: -1)
    slutrad(vid: slut, handelser.count)
    try fil.klar()
  }

  /// Ends a part: the gaps of each person go together, in the order of the persons.
  ///
  /// - Throws: `Sparfel` where the file could not be written.
  package mutating func avsluta(
    delVid slut: Moment, _ handelser: [Glapphandelse]
  ) throws(Sparfel) {
    aktorer = []
    let poster = handelser.map { handelse in
      var handelse = handelse
      handelse.plats = handelse.person?.raw ?? .max
      return handelse
    }
    glapp(poster, Sparskrivare.sist(slut), efter: -1)
    try fil.klar()
  }

  /// A line whose text after the key is at hand.
  mutating func rad(_ nyckel: EventKey, _ index: Int, _ text: ArraySlice<UInt8>) {
    fil.nyckel(nyckel, index)
    text.withUnsafeBufferPointer { fil.lagg($0) }
    fil.radslut()
  }

  /// Gives the trace its name.
  mutating func klar() throws(Sparfel) { try fil.klar() }

  /// The last line of a trace.
  mutating func slutrad(vid slut: Moment, _ index: Int) {
    aktorer = []
    borja(Sparskrivare.sist(slut), index, typ: "Slut", fall: nil, person: nil)
    avsluta(regler: []) { _ in }
  }

  /// The key of what is known at the world's end.
  static func sist(_ slut: Moment) -> EventKey {
    EventKey(time: slut, receiver: ActorID(0), tieBreak: 0, sender: ActorID(0), sequence: 0)
  }

  // MARK: lines

  private mutating func nyckelOchTid(_ nyckel: EventKey, _ index: Int, _ plats: UInt32?) {
    if iDelar {
      post = fil.borjaPost(Sparpost(nyckel, index: index, plats: plats))
    } else {
      fil.nyckel(nyckel, index)
    }
    fil.lagg(#"],"time":"#)
    fil.json(nyckel.time)
  }

  /// Writes a line up to its rules.
  mutating func borja(
    _ nyckel: EventKey, _ index: Int, typ: String, fall: Sparfall?, person: PersonID?,
    fran: ActorID? = nil, plats: UInt32? = nil
  ) {
    nyckelOchTid(nyckel, index, plats)
    fil.lagg(#","actor":"#)
    fil.json(aktorer.isEmpty ? nil : aktorer[Int(nyckel.receiver.raw)])
    fil.lagg(#","namnd":"#)
    fil.json(aktorer.isEmpty ? nil : Aktor.namnd(nyckel.receiver)?.namn)
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

  /// Writes the rest of a line.
  mutating func avsluta(
    regler: ContiguousArray<RegelID>, payload: (inout Filskrivare) -> Void
  ) {
    fil.lagg(#","rules":"#)
    fil.json(lista: regler.lazy.map(\.text))
    fil.lagg(#","payload":{"#)
    payload(&fil)
    fil.lagg("}}")
    if let post {
      fil.avslutaPost(post)
    } else {
      fil.radslut()
    }
  }
}
