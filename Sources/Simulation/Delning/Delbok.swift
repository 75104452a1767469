import Actors
import Domain
import EventLogs
import Kernel
import Links
import Observers

/// The books of one process of a run: they count what happens here, and observe the persons that
/// this process owns, wherever things happen to them.
///
/// A person belongs to the process with the person's number modulo the number of processes; what
/// belongs to no person is observed by process 0.
struct Delbok<Link: ProcessLink & ~Copyable>: Fonsterbokforing, ~Copyable {
  var observatorium: Observatorium
  private(set) var rakning = Rakning()
  private(set) var avbruten = false
  private(set) var fel: LinkFailure?
  private(set) var fonster = 0
  /// Nanoseconds from each window's beginning to the next one's; measured in process 0.
  private(set) var fonstertider: ContiguousArray<UInt32> = []
  private var sedan: ContinuousClock.Instant?
  private var lank: Link
  private var spar: Delspar?
  private let varld: Varld
  private let framsteg: (@Sendable (Double) -> Void)?

  /// For each process: envelopes with their number first, then observations.
  private var ut: Batches
  private var till: Batches
  /// Observations of the window for each process.
  private var sett: Batches
  private var skrivare: ContiguousArray<Iakttagelser>
  /// The persons of those observations, for each process: read ahead there, before they are folded.
  private var personer: Batches
  private var vantade: ContiguousArray<PersonID> = []
  private var nummer: UInt64 = 0

  init(
    _ varld: Varld, _ lank: consuming Link, spar: consuming Delspar?,
    framsteg: (@Sendable (Double) -> Void)?
  ) {
    let antal = lank.size
    self.varld = varld
    self.framsteg = framsteg
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = spar != nil
    self.spar = spar
    self.lank = lank
    ut = Batches(repeating: [], count: antal)
    till = Batches(repeating: [], count: antal)
    sett = Batches(repeating: [], count: antal)
    skrivare = ContiguousArray(repeating: Iakttagelser(), count: antal)
    personer = Batches(repeating: [], count: antal)
  }

  var blockedSeconds: Double { Double(lank.blockedNanoseconds) * 1e-9 }

  // MARK: what happens here

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    nummer += 1
    let levererat = rakning.rakna(envelope, nyckel, context)
    if let levererat {
      observatorium.rakna(levererat: levererat)
      if Observatorium.ror(levererat: levererat) {
        lagg(
          .levererat, 0, nyckel.receiver, envelope.payload, nyckel, agare: levererat.person)
      }
    }
    for i in context.fakta.indices {
      let faktum = context.fakta[i]
      switch faktum.agare {
      case .vemSomHelst: observatorium.rakna(faktum: faktum, aktor: nyckel.receiver)
      case .ingen: lagg(.faktum, i + 1, nyckel.receiver, .of(faktum), nyckel, agare: nil)
      case .person(let p): lagg(.faktum, i + 1, nyckel.receiver, .of(faktum), nyckel, agare: p)
      }
    }
    if !context.regler.isEmpty { observatorium.regler(context.regler) }
    if !context.utskick.isEmpty { skickat(nyckel, context) }
    spar?.allt(envelope, nyckel, context)
    return true
  }

  private mutating func skickat(_ nyckel: EventKey, _ context: borrowing Context) {
    observatorium.rakna(skickade: context.utskick.count)
    for i in context.utskick.indices {
      let utskick = context.utskick[i]
      guard Observatorium.ror(skickat: utskick.message) else { continue }
      lagg(
        .skickat, context.fakta.count + 1 + i, utskick.till, utskick.message.payload, nyckel,
        agare: utskick.message.person)
    }
  }

  @inline(__always)
  private mutating func lagg(
    _ slag: Iakttagelser.Slag, _ plats: Int, _ mottagare: ActorID, _ innehall: Payload,
    _ nyckel: EventKey, agare: PersonID?
  ) {
    let process = agare.map { $0.nummer % sett.count } ?? 0
    if let agare, agare != senast { notera(agare, process) }
    skrivare[process].lagg(
      slag, plats: plats, till: mottagare, innehall, nyckel, nummer: nummer, i: &sett[process])
  }

  private mutating func notera(_ person: PersonID, _ process: Int) {
    personer[process].append(UInt64(person.raw))
    senast = person
  }
  /// The last person noted: most things come several in a row about one.
  private var senast: PersonID?

  // MARK: between windows

  mutating func nastaFonster(_ motor: inout Motor) -> Moment? {
    let nasta: UInt64
    do throws(LinkFailure) {
      nasta = try vaxla(&motor)
    } catch {
      fel = error
      return nil
    }
    fonster += 1
    if lank.rank == 0 { klocka() }
    if nasta == 0 {
      avbruten = true
      return nil
    }
    guard nasta < UInt64(bitPattern: varld.slut.ticks) else { return nil }
    let borjan = Moment(Int64(bitPattern: nasta))
    if fonster & 63 == 0 {
      framsteg?(Double(borjan - varld.start) / Double(max(1, varld.slut - varld.start)))
    }
    return min(Moment(borjan.ticks + varld.lookahead), varld.slut)
  }

  /// Notes how long the window took; the clock decides nothing in the run.
  private mutating func klocka() {
    let nu = ContinuousClock.now
    if let sedan {
      let tid = sedan.duration(to: nu).components
      fonstertider.append(
        UInt32(clamping: tid.seconds * 1_000_000_000 + tid.attoseconds / 1_000_000_000))
    }
    sedan = nu
  }

  /// Hands over what the window brought for others, takes in theirs, and observes it in order.
  ///
  /// Returns when the next event is due anywhere; 0 where the run is to stop.
  private mutating func vaxla(_ motor: inout Motor) throws(LinkFailure) -> UInt64 {
    var tidigast = motor.tidigast.map { UInt64(bitPattern: $0.ticks) } ?? .max
    packa(&motor, &tidigast)
    if Task.isCancelled { tidigast = 0 }
    let nasta = try lank.exchange(mine: tidigast, out: &ut, into: &till)
    var lasare: [Iakttagelselasare] = []
    for process in till.indices where !till[process].isEmpty {
      let antal = Int(till[process][0] >> 32)
      let forsta = 1 + antal
      let envelopes = forsta + Int(till[process][0] & 0xFFFF_FFFF)
      for n in 1..<forsta {
        vantade.append(PersonID(raw: UInt32(truncatingIfNeeded: till[process][n])))
      }
      if envelopes > forsta { motor.taEmot(till[process], forsta..<envelopes) }
      guard till[process].count > envelopes else { continue }
      lasare.append(
        Iakttagelselasare(till[process], fran: envelopes, tieBreakSeed: varld.nyckel))
    }
    observatorium.vantar(vantade)
    vantade.removeAll(keepingCapacity: true)
    vik(&lasare)
    return nasta
  }

  /// Makes each process's batch of the window.
  private mutating func packa(_ motor: inout Motor, _ tidigast: inout UInt64) {
    for process in ut.indices {
      let skickat = motor.post?.antalOrd(till: process) ?? 0
      if skickat == 0, sett[process].isEmpty { continue }
      ut[process].append(UInt64(skickat) | UInt64(personer[process].count) << 32)
      ut[process].append(contentsOf: personer[process])
      personer[process].removeAll(keepingCapacity: true)
      if skickat > 0 { motor.post?.tom(process, i: &ut[process]) }
      ut[process].append(contentsOf: sett[process])
      sett[process].removeAll(keepingCapacity: true)
      skrivare[process].borjaOm()
    }
    senast = nil
    tidigast = min(tidigast, motor.post?.tidigast ?? .max)
    motor.post?.tidigast = .max
  }

  /// Observes what came from every process, in the total order.
  private mutating func vik(_ lasare: inout [Iakttagelselasare]) {
    while true {
      var forst = -1
      var nyckel: EventKey?
      for i in lasare.indices {
        guard let denna = lasare[i].nyckel else { continue }
        if let hittills = nyckel, hittills < denna { continue }
        nyckel = denna
        forst = i
      }
      guard let nyckel else { return }
      lasare[forst].vik(nyckel, i: &observatorium)
      if spar != nil {
        spar?.glapp(observatorium.handelser, nyckel)
        observatorium.handelser.removeAll(keepingCapacity: true)
      }
    }
  }

  // MARK: the end

  /// Closes the books at the world's end and brings the sums to process 0.
  ///
  /// - Parameter egen: this process's own figures; process 0 gets everybody's, by rank.
  /// - Returns: every process's figures in process 0, none in the others.
  /// - Throws: a `LinkFailure` where a process was lost for good.
  mutating func avsluta(
    _ egen: () -> Processrad
  ) throws(LinkFailure) -> [Processrad] {
    // The persons' observers need to know when the teams last met.
    if lank.rank == 0 {
      for process in 1..<max(1, lank.size) { ut[process] = observatorium.teamtider }
    }
    _ = try lank.exchange(mine: .max, out: &ut, into: &till)
    if lank.rank != 0 { observatorium.teamtider = till[0] }
    observatorium.avslutaPersoner(vid: varld.slut)
    if lank.rank == 0 { observatorium.avslutaTeam(vid: varld.slut) }
    var ord = rakning.ord
    var rad = egen()
    rad.envelopes = rakning.envelopes
    rad.events = rakning.events
    rad.blockedSeconds = blockedSeconds
    ord.append(contentsOf: rad.ord)
    if lank.rank != 0 {
      ord.append(contentsOf: observatorium.summor)
      ut[0] = ord
    }
    sparfel = spar?.avsluta(vid: varld.slut, observatorium.handelser)
    ut[0].append(UInt64(sparfel?.nummer ?? 0))
    observatorium.handelser.removeAll()
    try lank.finish(out: &ut, into: &till)
    framsteg?(1)
    guard lank.rank == 0 else { return [] }
    var rader = [rad]
    for process in 1..<till.count {
      if let fel = till[process].last, fel != 0, sparfel == nil {
        sparfel = Sparfel.tillfalligFil(Int32(truncatingIfNeeded: fel))
      }
      rakning.addera(till[process][..<Rakning.antalOrd])
      let sums = Rakning.antalOrd + Processrad.antalOrd
      rader.append(Processrad(till[process][Rakning.antalOrd..<sums]))
      observatorium.addera(ContiguousArray(till[process][sums...].dropLast()))
    }
    return rader
  }
  /// Why this process's part of the trace could not be written.
  private(set) var sparfel: Sparfel?

  /// Gives the link back.
  consuming func slapp() -> Link { lank }
}
