import Domain
import Kernel

/// The handläggare of an enhet: each has cases of their own, does one step at a time and takes no
/// new case above `ärendenPerHandläggare` (H-83).
struct Handlaggare: Sendable, Hashable {
  private struct Stol: Sendable, Hashable, BitwiseCopyable {
    var ledigVid: Moment
    var forst: Int32 = -1
    var sist: Int32 = -1
    var arenden: Int32 = 0
    var iKo: Int32 = 0
    var stangd = false
    var provas = false
    var harPlatsmarke = true
  }

  private var stolar: ContiguousArray<Stol> = []
  /// Chairs that may have room, longest unused first: a ring that begins at `huvud`.
  private var medPlats: ContiguousArray<Int32> = []
  private var huvud = 0
  private var jobb: ContiguousArray<Jobb> = []
  private var ledigaJobb: ContiguousArray<Int32> = []
  private let plats: Enhetsplats

  init(plats: Enhetsplats, antal: Int, nu: Moment) {
    self.plats = plats
    andra(antal: antal, nu: nu)
  }

  static func == (a: Handlaggare, b: Handlaggare) -> Bool { a.stolar == b.stolar }
  func hash(into hasher: inout Hasher) { hasher.combine(stolar) }

  /// Grows or shrinks the staff; the cases of those who leave are given anew when next touched.
  mutating func andra(antal: Int, nu: Moment) {
    var aktiva = 0
    for i in stolar.indices {
      stolar[i].stangd = i >= antal
      if !stolar[i].stangd {
        aktiva += 1
        markera(i)
      }
    }
    while aktiva < antal {
      stolar.append(Stol(ledigVid: nu))
      medPlats.append(Int32(stolar.count - 1))
      aktiva += 1
    }
  }

  private mutating func markera(_ i: Int) {
    guard !stolar[i].harPlatsmarke else { return }
    stolar[i].harPlatsmarke = true
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
      stolar[i].harPlatsmarke = false
      guard !stolar[i].stangd, Int(stolar[i].arenden) < hogst else { continue }
      stolar[i].arenden += 1
      if Int(stolar[i].arenden) < hogst { markera(i) }
      return i
    }
    return nil
  }

  /// Gives a case to somebody even above the limit: work that no rule lets wait for room.
  mutating func tilldelaAnda(_ person: PersonID, antal: Int) -> Int {
    let i = Int(KeyedRandom.mix(UInt64(person.raw)) % UInt64(max(1, antal)))
    stolar[i].arenden += 1
    return i
  }

  /// The case is closed.
  mutating func slapp(_ stol: Int, hogst: Int) {
    guard stol >= 0 else { return }
    stolar[stol].arenden -= 1
    if !stolar[stol].stangd, Int(stolar[stol].arenden) < hogst { markera(stol) }
  }

  /// Takes a task: begun at once where the handläggare is free, else last in the queue — or first,
  /// where it goes before other planned work (SP-59).
  mutating func ta(_ uppdrag: Jobb, stol: Int, forst: Bool = false, i context: inout Context) {
    if stolar[stol].ledigVid <= context.nu, stolar[stol].forst < 0 {
      borja(uppdrag, stol: stol, i: &context)
      return
    }
    let n: Int32
    if let ledig = ledigaJobb.popLast() {
      n = ledig
      jobb[Int(n)] = uppdrag
    } else {
      n = Int32(jobb.count)
      jobb.append(uppdrag)
    }
    if stolar[stol].forst < 0 {
      stolar[stol].forst = n
      stolar[stol].sist = n
    } else if forst {
      jobb[Int(n)].nasta = stolar[stol].forst
      stolar[stol].forst = n
    } else {
      jobb[Int(stolar[stol].sist)].nasta = n
      stolar[stol].sist = n
    }
    stolar[stol].iKo += 1
    if !stolar[stol].provas {
      stolar[stol].provas = true
      context.satt(
        stolar[stol].ledigVid,
        Tidsmarke(.kollaKo, PersonID(raw: 0), a: Roll.handlaggare.rawValue, d: Int32(stol)))
    }
  }

  /// Books so much office time of a handläggare, from now or when free: a meeting.
  mutating func boka(stol: Int, timmar: Double, i context: inout Context) {
    guard stol >= 0 else { return }
    let arbete = Int64(timmar * Double(Sekunder.timme))
    let fran = stolar[stol].ledigVid > context.nu ? stolar[stol].ledigVid : context.nu
    stolar[stol].ledigVid = context.kalender.efter(fran, kontorstid: arbete)
    context.notera(.arbetssteg(plats, .handlaggare, ko: 0, arbete: Int32(arbete)))
  }

  private mutating func borja(_ uppdrag: Jobb, stol: Int, i context: inout Context) {
    let (ledig, arbete) = uppdrag.borja(forvaltning: plats.forvaltning, i: &context)
    stolar[stol].ledigVid = ledig
    let ko = context.kalender.kontorstid(fran: uppdrag.sedan, till: context.nu)
    context.notera(
      .arbetssteg(
        plats, .handlaggare, ko: Int32(truncatingIfNeeded: ko), arbete: Int32(arbete)))
  }

  /// The chair's worker is free: begins the next task.
  mutating func kollaKo(stol: Int, i context: inout Context) {
    stolar[stol].provas = false
    if stolar[stol].ledigVid <= context.nu, stolar[stol].forst >= 0 {
      let n = Int(stolar[stol].forst)
      let uppdrag = jobb[n]
      stolar[stol].forst = uppdrag.nasta
      if uppdrag.nasta < 0 { stolar[stol].sist = -1 }
      stolar[stol].iKo -= 1
      ledigaJobb.append(Int32(n))
      borja(uppdrag, stol: stol, i: &context)
    }
    if stolar[stol].forst >= 0 {
      stolar[stol].provas = true
      context.satt(
        stolar[stol].ledigVid,
        Tidsmarke(.kollaKo, PersonID(raw: 0), a: Roll.handlaggare.rawValue, d: Int32(stol)))
    }
  }
}
