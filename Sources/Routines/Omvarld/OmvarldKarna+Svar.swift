import Domain
import Kernel

/// What the enskild decides: samtycke, withdrawal; and acute concern.
extension OmvarldKarna {
  /// Number of a round from which on the question is about stödkontakt alone (H-88).
  static let stodfraga: UInt8 = 128

  /// The enskild is asked for samtycke; the answer comes after a while, or never.
  mutating func fragad(
    _ sp: SPID, mottagare: ForvaltningSet, runda: UInt8, stodkontakt: Bool, av: ActorID,
    i context: inout Context
  ) {
    let person = sp.person
    context.tillampa(.sp42)
    var svar = 1
    var omfattning: ForvaltningSet = []
    var stod = false
    if runda < OmvarldKarna.stodfraga {
      svar = context.valj(Choice(.samtycke, sp, runda: Int(runda)))
      guard svar != 2 else { return }
      for f in Forvaltning.allCases where mottagare.contains(f) {
        let val = Choice(.omfattning, sp, av: f, runda: Int(runda))
        if context.ja(val) { omfattning = omfattning.with(f) }
      }
    }
    if stodkontakt { stod = context.ja(Choice(.stodkontakt, sp, runda: Int(runda))) }
    let vardagar = context.tid(
      Choice(.samtyckesSvarstid, sp, runda: Int(runda)),
      context.spakar.fordelning(.samtyckesSvarstid))
    let flaggor = UInt8(svar == 1 ? 1 : 0) | (stod ? 2 : 0)
    context.satt(
      context.om(vardagar: vardagar),
      Tidsmarke(
        .samtyckesSvarKlart, person, a: runda, b: flaggor, c: omfattning.rawValue,
        d: Int32(sp.initierande.rawValue) << 8 | Int32(sp.nummer), e: Int32(av.raw)))
  }

  private func sp(_ marke: Tidsmarke) -> SPID {
    SPID(
      marke.person, Forvaltning(index: Int(marke.d >> 8)), Int(marke.d & 0xFF))
  }

  /// The answer is given.
  mutating func svara(_ marke: Tidsmarke, i context: inout Context) {
    let sp = sp(marke)
    let ja = marke.b & 1 != 0
    context.skicka(
      .sp(
        .samtyckesSvar(
          sp, runda: marke.a, ja: ja, omfattning: ja ? ForvaltningSet(rawValue: marke.c) : [],
          stodkontakt: ja && marke.b & 2 != 0)),
      till: ActorID(UInt32(marke.e)))
    guard ja, marke.a < OmvarldKarna.stodfraga else { return }
    let perDag = context.spakar[.aterkallelsegrad] / 30
    let fordelning: Distribution =
      perDag > 0 ? .vantan(medel: 1 / perDag) : .fast(1e9)
    let dagar = context.tid(
      Choice(.aterkallelse, sp, runda: Int(marke.a)), fordelning)
    let due = dagar < 1e8 ? context.om(dagar: dagar) : context.varld.slut
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.aterkallelse, marke.person, a: marke.a, d: marke.d, e: marke.e))
  }

  /// The enskild withdraws the samtycke, to the handläggare who asked (SP-43).
  mutating func aterkalla(_ marke: Tidsmarke, i context: inout Context) {
    guard !personer[marke.person.nummer].oppna.isEmpty else { return }
    context.skicka(
      .sp(.samtyckesAterkallelse(sp(marke), vidare: false)), till: ActorID(UInt32(marke.e)))
  }

  /// Sets the next moment of acute concern, while the person has needs.
  mutating func sattOro(_ person: PersonID, enhet: UInt8, runda: Int, i context: inout Context) {
    let perDag = context.spakar[.akutOrograd] / 365
    let fordelning: Distribution =
      perDag > 0 ? .vantan(medel: 1 / perDag) : .fast(1e9)
    let dagar = context.tid(Choice(.akutOro, person, runda: runda), fordelning)
    let due = dagar < 1e8 ? context.om(dagar: dagar) : context.varld.slut
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.oro, person, a: enhet, d: Int32(runda)))
  }

  /// Somebody in the enhet that the person met first sees acute concern (SP-52).
  mutating func oro(_ person: PersonID, enhet: UInt8, runda: Int, i context: inout Context) {
    let lage = personer[person.nummer]
    guard !lage.oppna.isEmpty else { return }
    context.skicka(
      .omvarld(.akutOro(person, barn: lage.barn, gang: UInt8(clamping: runda))),
      till: ActorID(UInt32(enhet)))
    if runda + 1 < Int(context.spakar[.maxAkutOro]) {
      sattOro(person, enhet: enhet, runda: runda + 1, i: &context)
    }
  }
}
