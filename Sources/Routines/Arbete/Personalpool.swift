import Domain
import Kernel

/// A pool of equals with one queue, first come first served: 1:e socialsekreterare, enhetschefer,
/// avdelningschefer.
struct Personalpool: Sendable, Hashable {
  /// When each is free, as a binary heap with the earliest first.
  private var ledigVid: ContiguousArray<Moment>
  private var ko: ContiguousArray<Jobb> = []
  private var huvud = 0
  private var provas = false
  private let roll: Roll
  private let forvaltning: Forvaltning
  private let plats: Enhetsplats?

  init(roll: Roll, forvaltning: Forvaltning, plats: Enhetsplats?, antal: Int, nu: Moment) {
    self.roll = roll
    self.forvaltning = forvaltning
    self.plats = plats
    ledigVid = ContiguousArray(repeating: nu, count: max(0, antal))
  }

  /// Grows or shrinks the pool; who leaves finishes the task in hand.
  mutating func andra(antal: Int, i context: inout Context) {
    let mal = max(0, antal)
    let fanns = !ledigVid.isEmpty
    while ledigVid.count > mal { ledigVid.removeLast() }
    while ledigVid.count < mal {
      ledigVid.append(context.nu)
      upp(ledigVid.count - 1)
    }
    if fanns, ledigVid.isEmpty, iKo > 0 { noteraIngen(sedan: ko[huvud].sedan, i: &context) }
  }

  /// Tasks that wait.
  var iKo: Int { ko.count - huvud }

  /// Takes a task: begun at once where somebody is free, else last in the queue.
  mutating func ta(_ uppdrag: Jobb, i context: inout Context) {
    if iKo == 0, let forst = ledigVid.first, forst <= context.nu {
      borja(uppdrag, i: &context)
    } else {
      ko.append(uppdrag)
      if ledigVid.isEmpty { noteraIngen(sedan: uppdrag.sedan, i: &context) }
      satt(i: &context)
    }
  }

  /// Books a meeting for one of the pool.
  mutating func boka(timmar: Double, i context: inout Context) {
    guard !ledigVid.isEmpty else { return }
    let arbete = Int64(timmar * Double(Sekunder.timme))
    let fran = ledigVid[0] > context.nu ? ledigVid[0] : context.nu
    ledigVid[0] = context.kalender.efter(fran, kontorstid: arbete)
    ner(0)
    notera(ko: 0, arbete: arbete, i: &context)
  }

  /// Somebody is free: begins what can be begun.
  mutating func kollaKo(i context: inout Context) {
    provas = false
    while iKo > 0, let forst = ledigVid.first, forst <= context.nu {
      let uppdrag = ko[huvud]
      huvud += 1
      if huvud > 256, huvud * 2 > ko.count {
        ko.removeFirst(huvud)
        huvud = 0
      }
      borja(uppdrag, i: &context)
    }
    if iKo > 0 { satt(i: &context) }
  }

  private mutating func satt(i context: inout Context) {
    // With nobody there the queue waits until somebody is.
    guard !provas, let forst = ledigVid.first else { return }
    provas = true
    context.satt(forst, Tidsmarke(.kollaKo, PersonID(raw: 0), a: roll.rawValue))
  }

  private mutating func borja(_ uppdrag: Jobb, i context: inout Context) {
    let (ledig, arbete) = uppdrag.borja(context.nu, forvaltning: forvaltning, i: &context)
    ledigVid[0] = ledig
    ner(0)
    notera(
      ko: context.kalender.kontorstid(fran: uppdrag.sedan, till: context.nu), arbete: arbete,
      i: &context)
  }

  private func notera(ko: Int64, arbete: Int64, i context: inout Context) {
    let ko = Int32(truncatingIfNeeded: ko)
    if let plats {
      context.notera(.arbetssteg(plats, roll, ko: ko, arbete: Int32(arbete)))
    } else {
      context.notera(.ledningsarbete(forvaltning, ko: ko, arbete: Int32(arbete)))
    }
  }

  private func noteraIngen(sedan: Moment, i context: inout Context) {
    let vantat = context.kalender.kontorstid(fran: sedan, till: context.nu)
    context.notera(
      .uppdragUtanPersonal(
        forvaltning, roll, plats, vantat: Int32(truncatingIfNeeded: vantat)))
  }

  private mutating func upp(_ start: Int) {
    var i = start
    while i > 0, ledigVid[i] < ledigVid[(i - 1) / 2] {
      ledigVid.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  private mutating func ner(_ start: Int) {
    var i = start
    while true {
      var minst = i
      let v = 2 * i + 1
      if v < ledigVid.count, ledigVid[v] < ledigVid[minst] { minst = v }
      if v + 1 < ledigVid.count, ledigVid[v + 1] < ledigVid[minst] { minst = v + 1 }
      if minst == i { return }
      ledigVid.swapAt(i, minst)
      i = minst
    }
  }
}
