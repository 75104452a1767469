import Domain
import Kernel

/// The handläggare of an enhet: each has cases of their own, does one step at a time in order of
/// arrival and takes no new case above `ärendenPerHandläggare` (H-83).
///
/// Since a handläggare's queue is first come, first served and nobody leaves it, a task's beginning
/// is known when it arrives: when all earlier ones are done. So the queue is one moment a person.
struct Handlaggare: Sendable, Hashable {
  private struct Stol: Sendable, Hashable, BitwiseCopyable {
    /// When everything that waits is done.
    var ledigVid: Moment
    var arenden: Int32 = 0
    var stangd = false
    /// Whether the chair stands in `medPlats`.
    var star = true
  }

  private var stolar: ContiguousArray<Stol> = []
  /// Chairs that may have room, longest unused first: a queue that begins at `huvud`.
  private var medPlats: ContiguousArray<Int32> = []
  private var huvud = 0
  private let plats: Enhetsplats

  init(plats: Enhetsplats, antal: Int, nu: Moment) {
    self.plats = plats
    andra(antal: antal, nu: nu)
  }

  /// Grows or shrinks the staff; who leaves finishes what waits, and the cases are given anew when
  /// next touched.
  mutating func andra(antal: Int, nu: Moment) {
    for i in stolar.indices {
      stolar[i].stangd = i >= antal
      if !stolar[i].stangd { stall(i) }
    }
    while stolar.count < antal {
      stolar.append(Stol(ledigVid: nu))
      medPlats.append(Int32(stolar.count - 1))
    }
  }

  /// Puts a chair in the queue of those with room.
  private mutating func stall(_ i: Int) {
    guard !stolar[i].star else { return }
    stolar[i].star = true
    medPlats.append(Int32(i))
  }

  /// Whether the chair is still there.
  func finns(_ stol: Int) -> Bool { stol >= 0 && !stolar[stol].stangd }

  /// Gives a case to the handläggare who has waited longest and has room; `nil` where nobody has.
  mutating func tilldela(hogst: Int) -> Int? {
    while huvud < medPlats.count {
      let i = Int(medPlats[huvud])
      huvud += 1
      if huvud > 1_024, huvud * 2 > medPlats.count {
        medPlats.removeFirst(huvud)
        huvud = 0
      }
      stolar[i].star = false
      guard !stolar[i].stangd, Int(stolar[i].arenden) < hogst else { continue }
      stolar[i].arenden += 1
      if Int(stolar[i].arenden) < hogst { stall(i) }
      return i
    }
    return nil
  }

  /// Gives a case to somebody even above the limit: work that no rule lets wait for room.
  mutating func tilldelaAnda(_ person: PersonID, antal: Int, _ varld: Varld) -> Int {
    let i = Int(varld.lott(.handlaggare, person) % UInt64(max(1, antal)))
    stolar[i].arenden += 1
    return i
  }

  /// The case is closed.
  mutating func slapp(_ stol: Int, hogst: Int) {
    guard stol >= 0 else { return }
    stolar[stol].arenden -= 1
    if !stolar[stol].stangd, Int(stolar[stol].arenden) < hogst { stall(stol) }
  }

  /// Takes a task: begun when everything before it is done.
  mutating func ta(_ uppdrag: Jobb, stol: Int, i context: inout Context) {
    let nar = max(stolar[stol].ledigVid, context.nu)
    let (ledig, arbete) = uppdrag.borja(nar, forvaltning: plats.forvaltning, i: &context)
    stolar[stol].ledigVid = ledig
    let ko =
      nar > context.nu ? context.kalender.kontorstid(fran: context.nu, till: nar) : 0
    context.notera(
      .arbetssteg(
        plats, .handlaggare, ko: Int32(truncatingIfNeeded: ko), arbete: Int32(arbete)))
  }

  /// A meeting takes so much office time, before what waits (SP-59).
  mutating func boka(stol: Int, timmar: Double, i context: inout Context) {
    guard stol >= 0 else { return }
    let arbete = Int64(timmar * Double(Sekunder.timme))
    stolar[stol].ledigVid = context.kalender.efter(
      max(stolar[stol].ledigVid, context.nu), kontorstid: arbete)
    context.notera(.arbetssteg(plats, .handlaggare, ko: 0, arbete: Int32(arbete)))
  }
}
