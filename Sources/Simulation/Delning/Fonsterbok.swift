import Actors
import Domain
import EventLogs
import Kernel
import Links
import Observers

/// What one process of several books: counts and digest of what happened here, and the observers of
/// the persons that it owns.
///
/// Nothing in the run depends on the books, so they may lag some windows behind: they are what a
/// process does while it waits for the others. First what others must see of a window is laid out
/// for them; it goes with the window after. Then the windows that all have told of are folded, in
/// the total order.
struct Fonsterbok: Meantime, ~Copyable {
  var observatorium: Observatorium
  private(set) var rakning = Rakning()
  private var spar: Delspar?
  private let rank: Int
  private let tieBreakSeed: UInt64

  /// Events of the window under way.
  private var bunt = Bunt()
  /// The closed windows that are not folded yet, each in the place of its number modulo theirs.
  private var fonster = FixedTable(count: Fonsterbok.platser) { _ in Fonster() }
  /// The number of the window under way.
  private var nu = 0
  /// The first window of which not all have told.
  private var ohort = 0
  /// The first window that is not folded.
  private var ovikt = 0
  /// Events and observations that could be folded, or nearly.
  private var eftersatta = 0

  /// What others must see of the last closed window.
  private var utdelning: Utdelning

  private static let platser = 64
  /// Few enough to lie near the processor, enough to fill the time that others take.
  private static let mestEftersatta = 4096
  /// Events a step.
  private static let steg = 16

  init(
    _ varld: Varld, _ partition: Partition, rank: Int, spar: consuming Delspar?
  ) {
    observatorium = Observatorium(varld: varld)
    observatorium.sparaHandelser = spar != nil
    self.spar = spar
    self.rank = rank
    tieBreakSeed = varld.nyckel
    utdelning = Utdelning(partition, rank: rank)
  }

  /// Sees a handled event with its effects.
  @inline(__always)
  mutating func lagg(_ envelope: Envelope, _ nyckel: EventKey, _ context: borrowing Context) {
    bunt.lagg(envelope, nyckel, context)
    spar?.allt(envelope, nyckel, context)
  }

  mutating func step() -> Bool { dela(Fonsterbok.steg) || vik(Fonsterbok.steg) }

  private static func plats(_ nummer: Int) -> Int { nummer & (platser - 1) }

  // MARK: between windows

  /// Ends the window under way.
  ///
  /// - Parameters:
  ///   - ut: for each process, what it is sent is appended (`Utdelning.tom`).
  ///   - motor: gives what was sent.
  mutating func stang(_ ut: inout Batches, _ motor: inout Motor) {
    while dela(.max) {}
    utdelning.tom(i: &ut, &motor)
    swap(&fonster[Fonsterbok.plats(nu)].bunt, &bunt)
    nu += 1
  }

  /// Takes in what every process sent with the window that is closed last, and lets so much be
  /// folded that what waits stays little.
  mutating func taEmot(_ till: inout Batches, _ motor: inout Motor) {
    // What others saw is of the window before.
    let w = nu < 2 ? nil : Fonsterbok.plats(nu - 2)
    for process in till.indices where !till[process].isEmpty {
      let antal = Int(till[process][0] >> 32)
      let forsta = 1 + antal
      let sedda = forsta + Int(till[process][0] & 0xFFFF_FFFF)
      if sedda > forsta { motor.taEmot(till[process], forsta..<sedda) }
      guard let w, till[process].count > sedda else { continue }
      for n in 1..<forsta {
        fonster[w].personer.append(PersonID(raw: UInt32(truncatingIfNeeded: till[process][n])))
      }
      fonster[w].lasare.append(
        Iakttagelselasare(till[process], fran: sedda, tieBreakSeed: tieBreakSeed))
      till[process] = []
    }
    guard let w else { return }
    ohort = nu - 1
    fonster[w].storlek =
      fonster[w].bunt.poster.count + fonster[w].lasare.reduce(0) { $0 + $1.storlek }
    eftersatta += fonster[w].storlek
    while eftersatta > Fonsterbok.mestEftersatta || nu - ovikt > Fonsterbok.platser - 2 {
      guard vik(.max) else { break }
    }
  }

  /// Folds what is left, once all have told of every window.
  mutating func vikAllt() { while vik(.max) {} }

  /// Ends this process's part of the trace with the gaps that the world's end closes.
  ///
  /// Returns why it could not be written.
  mutating func avslutaSpar(vid slut: Moment) -> Sparfel? {
    let fel = spar?.avsluta(vid: slut, observatorium.handelser)
    observatorium.handelser.removeAll()
    return fel
  }

  mutating func addera(_ ord: ArraySlice<UInt64>) { rakning.addera(ord) }

  // MARK: what others must see

  /// Counts the next events of the last closed window, and lays out what others must see of them.
  ///
  /// Returns false where that is done.
  private mutating func dela(_ antal: Int) -> Bool {
    guard nu > 0 else { return false }
    return med(nu - 1) { bok, fonster in
      let alla = fonster.bunt.poster.count
      let fran = fonster.delade
      guard fran < alla else { return false }
      let till = fran + min(antal, alla - fran)
      bok.rakning.rakna(fonster.bunt, fran..<till)
      for i in fran..<till { bok.utdelning.dela(i, &fonster, raknat: &bok.observatorium) }
      fonster.delade = till
      if till == alla {
        bok.observatorium.regler(fonster.bunt.regler)
        bok.observatorium.skrivna(fonster.bunt.skrivna)
      }
      return true
    }
  }

  /// Works on a closed window.
  ///
  /// It is taken out meanwhile: in its place each look at it would be one at the list of windows.
  @inline(__always)
  private mutating func med<T>(_ nummer: Int, _ arbete: (inout Self, inout Fonster) -> T) -> T {
    var denna = Fonster()
    swap(&denna, &fonster[Fonsterbok.plats(nummer)])
    defer { swap(&denna, &fonster[Fonsterbok.plats(nummer)]) }
    return arbete(&self, &denna)
  }

  // MARK: folding

  /// Folds the next events of the oldest window of which all have told; returns false where there
  /// is none.
  private mutating func vik(_ antal: Int) -> Bool {
    guard ovikt < ohort else { return false }
    let klart = med(ovikt) { bok, fonster in
      if !fonster.vantad {
        bok.observatorium.vantar(fonster.personer)
        fonster.vantad = true
      }
      var kvar = antal
      while bok.vikNasta(&fonster) {
        kvar -= 1
        if kvar == 0 { return false }
      }
      bok.eftersatta -= fonster.storlek
      fonster.tom()
      return true
    }
    if klart { ovikt += 1 }
    return true
  }

  /// Folds the first event of a window; returns false where none is left.
  private mutating func vikNasta(_ fonster: inout Fonster) -> Bool {
    var nyckel = fonster.egenNyckel
    var forst = -1
    for i in fonster.lasare.indices {
      guard let denna = fonster.lasare[i].nyckel else { continue }
      if let hittills = nyckel, hittills < denna { continue }
      nyckel = denna
      forst = i
    }
    guard let nyckel else { return false }
    if forst >= 0 {
      fonster.lasare[forst].vik(nyckel, i: &observatorium)
    } else {
      vikEgen(Int(fonster.egna[fonster.vikta]), fonster.bunt)
      fonster.vikta += 1
    }
    if observatorium.sparaHandelser {
      spar?.glapp(observatorium.handelser, nyckel)
      observatorium.handelser.removeAll(keepingCapacity: true)
    }
    return true
  }

  /// Folds what an event of this process tells of persons that it owns.
  private mutating func vikEgen(_ i: Int, _ bunt: borrowing Bunt) {
    let post = bunt.poster[i]
    let stracka = bunt.stracka(i)
    if post.levererat, Observatorium.ror(levererat: post.message),
      utdelning.arEgen(post.message.person)
    {
      observatorium.plats = 0
      observatorium.bedom(
        levererat: post.message, till: post.nyckel.receiver, nu: post.nyckel.time)
    }
    for j in stracka.fakta {
      let faktum = bunt.fakta[j]
      switch faktum.agare {
      case .vemSomHelst: continue
      case .ingen: guard rank == 0 else { continue }
      case .person(let person): guard utdelning.arEgen(person) else { continue }
      }
      observatorium.plats = UInt32(truncatingIfNeeded: 1 + j - stracka.fakta.lowerBound)
      observatorium.bedom(faktum: faktum, aktor: post.nyckel.receiver, nu: post.nyckel.time)
    }
    for j in stracka.utskick {
      let utskick = bunt.utskick[j]
      guard Observatorium.ror(utskick, fran: post.nyckel.receiver),
        utdelning.arEgen(utskick.message.person)
      else { continue }
      observatorium.plats = UInt32(
        truncatingIfNeeded: 1 + stracka.fakta.count + j - stracka.utskick.lowerBound)
      observatorium.bedom(
        skickat: utskick.message, fran: post.nyckel.receiver, till: utskick.till,
        nu: post.nyckel.time)
    }
  }
}
