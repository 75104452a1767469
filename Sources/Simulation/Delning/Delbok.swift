import Actors
import Domain
import EventLogs
import Kernel
import Links
import Observers

/// Joins the windows of one process of a run to those of the others, and keeps its books.
struct Delbok<Link: ProcessLink & ~Copyable>: Fonsterbokforing, ~Copyable {
  var bok: Fonsterbok
  private(set) var avbruten = false
  private(set) var fel: LinkFailure?
  private(set) var fonster = 0
  /// Nanoseconds from each window's beginning to the next one's; measured in process 0.
  private(set) var fonstertider: ContiguousArray<UInt64> = []
  private var sedan: ContinuousClock.Instant?
  private var lank: Link
  private let varld: Varld
  private let framsteg: (@Sendable (Double) -> Void)?
  private var ut: Batches
  private var till: Batches

  init(
    _ varld: Varld, _ partition: Partition, _ lank: consuming Link,
    spar: consuming Delspar?, framsteg: (@Sendable (Double) -> Void)?
  ) {
    self.varld = varld
    self.framsteg = framsteg
    bok = Fonsterbok(varld, partition, rank: lank.rank, spar: spar)
    ut = Batches(repeating: [], count: lank.size)
    till = Batches(repeating: [], count: lank.size)
    self.lank = lank
  }

  /// Seconds spent waiting since the first exchange. Until that is done others may still be
  /// starting, and process 0's stopwatch, of whose time this is a share, may not run.
  var blockedSeconds: Double { Double(lank.blockedNanoseconds - (vantatForst ?? 0)) * 1e-9 }
  /// Nanoseconds spent waiting until the first exchange was done; nil before.
  private var vantatForst: UInt64?

  mutating func bokfor(
    _ envelope: Envelope, _ nyckel: EventKey, _ context: inout Context
  ) -> Bool {
    bok.lagg(envelope, nyckel, context)
    return true
  }

  // MARK: between windows

  mutating func nastaFonster(_ motor: inout Motor) -> Moment? {
    let nasta: UInt64
    do throws(LinkFailure) {
      nasta = try vaxla(&motor)
      // What happened in the last window is told with the one after.
      if nasta >= UInt64(bitPattern: varld.slut.ticks), try vaxla(&motor) == 0 { avbruten = true }
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
    if let sedan { fonstertider.append(sedan.duration(to: nu).nanosekunder) }
    sedan = nu
  }

  /// Hands over what the window brought for others and takes in theirs.
  ///
  /// Returns when the next event is due anywhere; 0 where the run is to stop.
  private mutating func vaxla(_ motor: inout Motor) throws(LinkFailure) -> UInt64 {
    var tidigast = motor.tidigast.map { UInt64(bitPattern: $0.ticks) } ?? .max
    bok.stang(&ut, &motor)
    tidigast = min(tidigast, motor.post?.tidigast ?? .max)
    motor.post?.tidigast = .max
    if Task.isCancelled { tidigast = 0 }
    let nasta = try lank.exchange(mine: tidigast, out: &ut, into: &till, meanwhile: &bok)
    vantatForst = vantatForst ?? lank.blockedNanoseconds
    bok.taEmot(&till, &motor)
    return nasta
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
    bok.vikAllt()
    // The persons' observers need to know when the teams last met.
    if lank.rank == 0 {
      for process in 1..<max(1, lank.size) { ut[process] = bok.observatorium.teamtider }
    }
    _ = try lank.exchange(mine: .max, out: &ut, into: &till)
    if lank.rank != 0 { bok.observatorium.teamtider = till[0] }
    bok.observatorium.avslutaPersoner(vid: varld.slut)
    if lank.rank == 0 { bok.observatorium.avslutaTeam(vid: varld.slut) }
    var ord = bok.rakning.ord
    var rad = egen()
    rad.envelopes = bok.rakning.envelopes
    rad.events = bok.rakning.events
    rad.blockedSeconds = blockedSeconds
    ord.append(contentsOf: rad.ord)
    if lank.rank != 0 {
      ord.append(contentsOf: bok.observatorium.summor)
      ut[0] = ord
    }
    sparfel = bok.avslutaSpar(vid: varld.slut)
    ut[0].append(UInt64(sparfel?.nummer ?? 0))
    try lank.finish(out: &ut, into: &till)
    framsteg?(1)
    guard lank.rank == 0 else { return [] }
    var rader = [rad]
    for process in 1..<till.count {
      if let fel = till[process].last, fel != 0, sparfel == nil {
        sparfel = Sparfel.tillfalligFil(Int32(truncatingIfNeeded: fel))
      }
      bok.addera(till[process][..<Rakning.antalOrd])
      let sums = Rakning.antalOrd + Processrad.antalOrd
      rader.append(Processrad(till[process][Rakning.antalOrd..<sums]))
      bok.observatorium.addera(ContiguousArray(till[process][sums...].dropLast()))
    }
    return rader
  }
  /// Why this process's part of the trace could not be written.
  private(set) var sparfel: Sparfel?

  /// Gives the link back.
  consuming func slapp() -> Link { lank }
}
