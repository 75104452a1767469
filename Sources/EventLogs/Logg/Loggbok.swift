import Domain
import Kernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a log tells of an object, gathered from the whole run.
struct Objektpost {
  var objekt: Loggobjekt
  /// What it has from the beginning, in the order of the kind's attributes.
  var grund: [(attribut: Objektattribut, varde: Loggvarde)]
  /// What changed, in the order of time.
  var andringar: [(tid: Moment, attribut: Objektattribut, varde: Loggvarde)]
  var band: [(som: Relation, till: Loggobjekt)]
}

/// A format of event logs, which is handed a log once: first events in their order, then objects.
protocol Loggformat: AnyObject {
  /// Takes an event, with its identity.
  func handelse(_ id: String, _ handelse: Logghandelse) throws(Sparfel)
  func objekt(_ post: Objektpost) throws(Sparfel)
  /// Gives what is written its name.
  func klar() throws(Sparfel)
}

/// The event logs of a run.
///
/// They are opened before it, so that a run is not lost on a path that cannot be written, and written
/// after it. What is not finished leaves nothing behind.
package final class Loggbok {
  private let format: [any Loggformat]
  private let kedjor: Kedjefil
  private var antal = 0
  private var nummer: [UInt64: Int] = [:]
  private var objekten: [(ord: UInt64, sist: Int?, harHandelse: Bool)] = []
  /// What happens at the instant that is being taken in.
  private var samtidiga: [Logghandelse] = []
  /// The world's end.
  private let slut: Moment

  /// How many temporary files are needed.
  package static let antalTillfalliga = 2

  /// Opens the logs.
  ///
  /// - Parameters:
  ///   - val: which are wanted.
  ///   - varld: the frame of the run.
  ///   - tillfalliga: descriptors of so many empty files, which the caller keeps open.
  /// - Throws: `Sparfel` where one cannot be written.
  package init(_ val: Loggval, _ varld: Varld, tillfalliga: [Int32]) throws(Sparfel) {
    var format: [any Loggformat] = []
    do throws(Sparfel) {
      for path in val.ocel {
        if path.hasSuffix(".sqlite") {
          format.append(try OCELSqlite(path))
        } else {
          format.append(try OCELJson(path))
        }
      }
      if let path = val.xes {
        format.append(try XES(path, val.fall, varld, Kedjefil(tillfalliga[1])))
      }
      if let path = val.csv { format.append(try CSV(path, val.stil)) }
    } catch {
      throw error.iLogg
    }
    self.format = format
    slut = varld.slut
    kedjor = Kedjefil(tillfalliga[0])
  }

  /// Writes the logs of the records that `Loggskrivare` kept in each process.
  ///
  /// - Parameter delar: descriptors of the parts.
  /// - Returns: false where the task was cancelled; then nothing is written.
  /// - Throws: `Sparfel` where a part cannot be read or a log cannot be written.
  package func skriv(_ delar: [Int32]) throws(Sparfel) -> Bool {
    do throws(Sparfel) {
      var lasare = try Sammanlasare(delar)
      var poster = 0
      while lasare.post != nil {
        guard let handelse = Logghandelse(lasare.text) else { throw Sparfel("", errno: EIO) }
        try tag(handelse)
        try lasare.nasta()
        poster += 1
        if poster & 0xFFF == 0, Task.isCancelled { return false }
      }
      try avsluta()
    } catch {
      throw error.iLogg
    }
    return true
  }

  /// Takes in what is next, in the order of the trace; each instant is written when it is over.
  func tag(_ handelse: Logghandelse) throws(Sparfel) {
    // With the world's end, which closes what is open, nobody comes any more.
    if handelse.tid >= slut {
      try skrivSamtidiga()
      return try bokfor(handelse)
    }
    if let forst = samtidiga.first, forst.tid != handelse.tid { try skrivSamtidiga() }
    samtidiga.append(handelse)
  }

  /// Writes an instant: first who comes, then with which needs, for those are the world's facts, which
  /// stand in the trace after the visit that tells them; then all else as it stands there.
  private func skrivSamtidiga() throws(Sparfel) {
    for steg in 0...2 {
      for handelse in samtidiga where handelse.steg == steg { try bokfor(handelse) }
    }
    samtidiga.removeAll(keepingCapacity: true)
  }

  private func bokfor(_ handelse: Logghandelse) throws(Sparfel) {
    if handelse.aktivitet != nil, !handelse.kopplingar.isEmpty {
      antal += 1
      let id = "e" + String(100_000_000 + antal).dropFirst()
      for koppling in handelse.kopplingar { objekten[plats(koppling.objekt)].harHandelse = true }
      for f in format { try f.handelse(id, handelse) }
    }
    for andring in handelse.andringar {
      var byte = Byteskrivare()
      byte.lagg(UInt8(andring.franBorjan ? 0 : 1))
      byte.lagg(andring.attribut.rawValue)
      byte.lagg(UInt64(bitPattern: handelse.tid.ticks))
      byte.lagg(andring.varde)
      kedja(andring.objekt, byte.byte)
    }
    for band in handelse.band {
      var byte = Byteskrivare()
      byte.lagg(UInt8(2))
      byte.lagg(band.som.rawValue)
      byte.lagg(band.till.ord)
      kedja(band.objekt, byte.byte)
    }
  }

  /// Hands over the objects that events are about, and gives the logs their names.
  func avsluta() throws(Sparfel) {
    try skrivSamtidiga()
    let ordning = objekten.indices.filter { objekten[$0].harHandelse }
      .sorted { objekten[$0].ord < objekten[$1].ord }
    for i in ordning {
      guard let post = try post(objekten[i].ord, objekten[i].sist) else { continue }
      for f in format { try f.objekt(post) }
    }
    for f in format { try f.klar() }
  }

  private func plats(_ objekt: Loggobjekt) -> Int {
    let ord = objekt.ord
    if let i = nummer[ord] { return i }
    nummer[ord] = objekten.count
    objekten.append((ord, nil, false))
    return objekten.count - 1
  }

  private func kedja(_ objekt: Loggobjekt, _ byte: [UInt8]) {
    let i = plats(objekt)
    objekten[i].sist = kedjor.lagg(byte, fore: objekten[i].sist)
  }

  private func post(_ ord: UInt64, _ sist: Int?) throws(Sparfel) -> Objektpost? {
    guard let objekt = Loggobjekt(ord: ord) else { return nil }
    var grund = objekt.forval
    var post = Objektpost(objekt: objekt, grund: [], andringar: [], band: [])
    for band in objekt.tillhor where finns(band.1) { post.band.append((band.0, band.1)) }
    for byte in try kedjor.kedja(till: sist) {
      var l = Bytelasare(byte[...])
      let slag = l.tal8()
      if slag == 2 {
        guard let som = l.tal8().flatMap({ Relation(rawValue: $0) }), let till = l.objekt() else {
          throw Sparfel("", errno: EIO)
        }
        if finns(till), !post.band.contains(where: { $0.som == som && $0.till == till }) {
          post.band.append((som, till))
        }
        continue
      }
      guard let attribut = l.tal8().flatMap({ Objektattribut(rawValue: $0) }), let tid = l.tal64(),
        let varde = l.varde()
      else { throw Sparfel("", errno: EIO) }
      if slag == 0 {
        grund.removeAll { $0.0 == attribut }
        grund.append((attribut, varde))
      } else {
        post.andringar.append((Moment(Int64(bitPattern: tid)), attribut, varde))
      }
    }
    for attribut in objekt.typ.attribut {
      if let (_, varde) = grund.first(where: { $0.0 == attribut }) {
        post.grund.append((attribut, varde))
      }
    }
    return post
  }

  /// Whether the log has the object.
  private func finns(_ objekt: Loggobjekt) -> Bool {
    nummer[objekt.ord].map { objekten[$0].harHandelse } ?? false
  }
}

extension Logghandelse {
  /// Which events of one instant it belongs to: those of who comes, of their needs, or the rest.
  fileprivate var steg: Int {
    switch aktivitet {
    case .personAnlande: 0
    case .behovIdentifierat: 1
    default: 2
    }
  }
}

extension Sparfel {
  /// The same, about a log.
  var iLogg: Sparfel {
    var ut = self
    ut.vad = .logg
    return ut
  }
}
