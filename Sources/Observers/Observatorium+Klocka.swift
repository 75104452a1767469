import Domain
import Kernel

/// What happens by itself: a date or a limit passes and nobody records a fact.
///
/// Before anything else happens to a person, everything that has come due by then happens, in the
/// order of its time. So a gap that is noticed late opens when it began, before every later event
/// of that person, and the unions of the classes are exact.
extension Observatorium {
  private enum Skeende {
    case inget
    /// An insats is due and not delivered (G-02), or the new beslut comes into force (G-40).
    case insats(Int)
    case overtagen(Int)
    /// The orosanmälan has not arrived in the time that is tolerated (G-13).
    case oro
    case kostnad
    /// A level, or arbetsledningen, has been idle beyond its threshold (G-09).
    case niva(Int)
    case fraga(Int)
    /// Every party should be able to document by now (INV-S13).
    case dokument(Int)
  }

  /// Brings the person up to `nu`.
  @inline(__always)
  mutating func stall(_ plats: Int, _ nu: Sek) {
    if register.poster[plats].nasta <= nu { stallFram(plats, nu) }
  }

  /// Something happens to the person by itself at `tid`.
  @inline(__always)
  mutating func vackVid(_ tid: Sek, _ plats: Int) {
    if tid < register.poster[plats].nasta { register.poster[plats].nasta = tid }
  }

  @inline(never)
  private mutating func stallFram(_ plats: Int, _ nu: Sek) {
    while true {
      let (tid, skeende) = narmast(plats)
      register.poster[plats].nasta = tid
      if tid > nu { return }
      intraffa(skeende, plats, tid)
    }
  }

  /// Inlined, as the other lookups that are used often: before a call of a function that changes
  /// nothing, the compiler copies the whole of a value of this size.
  @inline(__always)
  private func narmast(_ plats: Int) -> (Sek, Skeende) {
    var tid = ingenTid
    var skeende = Skeende.inget
    func prova(_ nar: Sek, _ vad: Skeende) {
      if nar < tid {
        tid = nar
        skeende = vad
      }
    }
    let post = register.poster[plats]
    for n in 0..<4 {
      let b = register.behov[plats * 4 + n]
      guard b.oppet else { continue }
      if !b.flaggor.contains(.g02), b.levererar.isEmpty { prova(b.skaLevereras, .insats(n)) }
      if b.flaggor.contains(.g40), let ny = b.overenskommen.first {
        prova(b.fran(ny), .overtagen(n))
      }
    }
    if !post.oroVantar.isEmpty { prova(post.oroTid &+ bok.granser.lookahead &+ 1, .oro) }
    prova(post.kostnadsprov, .kostnad)
    var i = post.tvist
    while i != ingenLank {
      let t = tvister.poster[Int(i)]
      prova(t.troskel, .niva(Int(i)))
      prova(t.fragaTroskel, .fraga(Int(i)))
      i = t.nasta
    }
    i = post.sp
    while i != ingenLank {
      prova(sper.poster[Int(i)].dokumentTid, .dokument(Int(i)))
      i = sper.poster[Int(i)].nasta
    }
    return (tid, skeende)
  }

  private mutating func intraffa(_ skeende: Skeende, _ plats: Int, _ tid: Sek) {
    switch skeende {
    case .inget: break
    case .insats(let n), .overtagen(let n): vardera(plats, n, tid, .tid)
    case .oro: oroForSent(plats, tid)
    case .kostnad:
      let behov = register.poster[plats].kostnadsbehov
      register.poster[plats].kostnadsprov = ingenTid
      register.poster[plats].kostnadsbehov = []
      behov.forEach { provaDelning(plats, $0, tid) }
    case .niva(let t):
      tvister.poster[t].troskel = ingenTid
      guard !tvister.poster[t].g09 else { return }
      tvister.poster[t].g09 = true
      let id = tvister.poster[t].id(register.poster[plats].person)
      oppna(
        .g09, .tvist(id, max(.operativ, tvister.poster[t].niva)), plats, tvister.poster[t].parter,
        .tid, tid)
    case .fraga(let t):
      tvister.poster[t].fragaTroskel = ingenTid
      guard !tvister.poster[t].g09Fraga else { return }
      tvister.poster[t].g09Fraga = true
      let id = tvister.poster[t].id(register.poster[plats].person)
      oppna(.g09, .tvist(id, .uppkommen), plats, tvister.poster[t].parter, .tid, tid)
    case .dokument(let s): provaDokument(s, plats, tid)
    }
  }

  /// Opens a gap of the person.
  @inline(__always)
  mutating func oppna(
    _ slag: GlappSlag, _ nyckel: Glappnyckel, _ plats: Int, _ parter: ForvaltningSet,
    _ orsak: Glapporsak, _ fran: Sek
  ) {
    bok.oppna(slag, nyckel, plats: plats, parter: parter, orsak: orsak, fran: fran, &register)
  }

  /// Closes a gap of the person, if it is open; returns its length in seconds.
  @inline(__always)
  @discardableResult
  mutating func stang(
    _ slag: GlappSlag, _ nyckel: Glappnyckel, _ plats: Int, _ orsak: Glapporsak, _ nu: Sek,
    parter: ForvaltningSet = []
  ) -> Sek {
    bok.stang(slag, nyckel, plats: plats, parter: parter, orsak: orsak, vid: nu, &register)
  }

  /// Closes every gap of the person that `skaStangas` accepts.
  mutating func stangAlla(
    _ plats: Int, _ orsak: Glapporsak, _ nu: Sek, _ skaStangas: (GlappSlag, Glappnyckel) -> Bool
  ) {
    bok.stangAlla(plats: plats, orsak: orsak, vid: nu, &register, skaStangas)
  }
}
