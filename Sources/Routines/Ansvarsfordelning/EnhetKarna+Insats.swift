import Domain
import Kernel

/// Decisions, insatser and what they cost (ANS-26, 98–103; H-98).
extension EnhetKarna {
  /// The investigation is done: the förvaltning decides.
  mutating func utreddKlart(_ i: Int, _ b: Int, i context: inout Context) {
    guard akter[i].arenden.contains(b), !akter[i].beslut.contains(b),
      !akter[i].overlamnas.contains(b)
    else { return }
    fattaBeslut(i, b, i: &context)
  }

  /// Takes the insatsbeslut for a need, and says so to whom it concerns.
  mutating func fattaBeslut(
    _ i: Int, _ b: Int, genast: Bool = false, i context: inout Context
  ) {
    let person = akter[i].person
    let behov = BehovID(person, b)
    // HSL care is no myndighetsutövning: it begins without a beslut (ANS-54, 55; H-91).
    let vard = akter[i].sokande.slag(b) == .halsovard
    let runda = Int(akter[i].antalBeslut >> (8 * UInt32(b)) & 0xFF)
    if runda < 255 { akter[i].antalBeslut &+= 1 << (8 * UInt32(b)) }
    let bifall = vard || context.ja(Choice(.bifall, person, av: jag, behov: UInt8(b), runda: runda))
    // At a hand-over the new beslut takes effect as it is made; else after the planned lead.
    let fran =
      genast
      ? Moment(context.nu.ticks + context.varld.lookahead)
      : context.om(vardagar: max(0.001, context.spakar[.insatsFramforhallning]))
    if vard {
      context.tillampa(.ans55)
      // An ärende that was disclaimed while the decision was on its way is there again.
      if !akter[i].arenden.contains(b) {
        akter[i].arenden = akter[i].arenden.with(b)
        akter[i].fransagda = akter[i].fransagda.without(b)
        context.notera(.arendeOppnat(behov, jag))
      }
      sattInsatsStart(i, b, vid: nil, tidigast: fran, i: &context)
      return
    }
    var aktor = context.jag
    let tillfalle = beslutstillfalle(b, runda, context)
    if !context.foljer(.ans26, person, runda: tillfalle) {
      aktor = Aktor.operativtTeam(jag, person.omrade).id
    }
    context.notera(.insatsBeslut(behov, jag, bifall: bifall, fran: fran, aktor: aktor))
    context.skicka(
      .ansvar(.insatsBeslut(behov, forvaltning: jag, bifall: bifall, fran: fran)),
      till: .omvarld(person.omrade))
    meddelaBeslut(i, b, bifall: bifall, fran: fran, i: &context)
    guard bifall else {
      // An avslag ends the ärende for the need; the need stays open (H-98).
      if akter[i].arenden.contains(b) {
        akter[i].arenden = akter[i].arenden.without(b)
        context.notera(.arendeAvslutat(behov, jag))
      }
      akter[i].utpekad = akter[i].utpekad.without(b)
      sakraArende(i, i: &context)
      return
    }
    akter[i].beslut = akter[i].beslut.with(b)
    stodinsats(i, forr: false, i: &context)
    if !akter[i].arenden.contains(b) {
      akter[i].arenden = akter[i].arenden.with(b)
      context.notera(.arendeOppnat(behov, jag))
    }
    let dag = Int32(Kalender.datum(context.nu).dagnummer)
    akter[i].satt(beslutsdag: dag, for: b)
    bokfor(i, b, dag: dag, tillfalle: tillfalle, i: &context)
    sattInsatsStart(i, b, vid: genast ? fran : nil, tidigast: fran, i: &context)
    if akter[i].sokande.slag(b).avgiftsbelagd {
      let u = context.uniform(Choice(.avgift, person, av: jag, behov: UInt8(b)))
      let promille = u * 2_000 * context.spakar[.avgiftsandel]
      akter[i].satt(avgift: UInt16(clamping: Int(promille)), for: b)
    }
  }

  /// Tells the initierande and, at a hand-over, the former holder (D-04).
  private mutating func meddelaBeslut(
    _ i: Int, _ b: Int, bifall: Bool, fran: Moment, i context: inout Context
  ) {
    let person = akter[i].person
    var r = Int(akter[i].part)
    while r >= 0 {
      let roll = roller[r]
      if roll.behov.contains(b), roll.samtycke || roll.aterkallad == false {
        context.skicka(
          .ansvar(
            .beslutUnderrattelse(
              roll.sp, behov: UInt8(b), forvaltning: jag, bifall: bifall, fran: fran)),
          till: enhet(roll.sp.initierande, person))
      }
      r = Int(roll.nasta)
    }
    let f = Int(akter[i].fall)
    guard f >= 0, fall[f].behov.contains(b) else { return }
    if bifall {
      fall[f].satt(halvare: fall[f].halvarna(b).with(jag), for: b)
      if fall[f].farDela {
        skicka(
          .ansvar(
            .beslutUnderrattelse(
              fall[f].sp, behov: UInt8(b), forvaltning: jag, bifall: true, fran: fran)),
          till: fall[f].andra, person, i: &context)
      }
    } else {
      avslagISP(i, f, b, av: jag, i: &context)
    }
  }

  /// The granting förvaltning pays from the beslutsdatum, verkställd or not (ANS-98–100).
  private mutating func bokfor(
    _ i: Int, _ b: Int, dag: Int32, tillfalle: Int, i context: inout Context
  ) {
    let person = akter[i].person
    let behov = BehovID(person, b)
    var dag = dag
    akter[i].bokforsVidStart = akter[i].bokforsVidStart.without(b)
    guard context.foljer(.ans98, person, runda: tillfalle) else { return }
    if !context.foljer(.ans99, person, runda: tillfalle) { dag += 1 }
    // Booked only while the insats is delivered: nothing now, at the start instead (ANS-100).
    guard context.foljer(.ans100, person, runda: tillfalle) else {
      akter[i].bokforsVidStart = akter[i].bokforsVidStart.with(b)
      return
    }
    var betalare = ForvaltningSet(jag)
    var delning: UInt8 = 100
    if !context.foljer(.ans102, person, runda: tillfalle)
      || !context.foljer(.ans103, person, runda: tillfalle)
    {
      betalare = betalare.with(jag == .ffs ? .avo : .ffs)
      delning = 50
    }
    context.notera(
      .kostnadsPost(
        behov, beviljande: jag, betalare: betalare, delning: delning, dag: dag,
        beslutsdag: akter[i].beslutsdagen(b)))
  }

  /// The number of the latest beslut here about a need, from 0.
  func senasteBeslut(_ i: Int, _ b: Int) -> Int {
    max(0, Int(akter[i].antalBeslut >> (8 * UInt32(b)) & 0xFF) - 1)
  }

  /// A name for a beslut as an occasion of `avsteg`: a later beslut about the need, and another
  /// förvaltning's, are occasions of their own.
  func beslutstillfalle(_ b: Int, _ nummer: Int, _ context: borrowing Context) -> Int {
    nummer << 5 | Int(context.varld.dragnamn[jag.index]) << 2 | b
  }

  private mutating func sattInsatsStart(
    _ i: Int, _ b: Int, vid fast: Moment?, tidigast: Moment, i context: inout Context
  ) {
    let person = akter[i].person
    if let fast {
      context.satt(fast, Tidsmarke(.insatsStart, person, a: UInt8(b)))
      return
    }
    let vardagar = context.tid(
      Choice(.verkstallighet, person, av: jag, behov: UInt8(b), runda: senasteBeslut(i, b)),
      context.spakar.fordelning(.verkstallighetstid))
    // Never before the period that the beslut names.
    context.satt(
      max(context.om(vardagar: vardagar), tidigast),
      Tidsmarke(.insatsStart, person, a: UInt8(b)))
  }

  /// The insats begins, unless a deliberate breach holds it back.
  mutating func startaInsats(_ person: PersonID, _ b: Int, i context: inout Context) {
    guard let i = akt(person), !akter[i].levererar.contains(b) else { return }
    let vard = akter[i].sokande.slag(b) == .halsovard && akter[i].arenden.contains(b)
    guard akter[i].beslut.contains(b) || vard else { return }
    let tillfalle = beslutstillfalle(b, senasteBeslut(i, b), context)
    if akter[i].utpekad.contains(b), !context.foljer(.sp72, person, runda: tillfalle) { return }
    if akter[i].tvistigt(b) {
      guard context.foljer(.sp79, person, runda: tillfalle) else {
        // Begun only later, for organisational reasons: INV-S06 sees the late start.
        context.notera(.insatsAvbrott(BehovID(person, b), jag, orsak: .organisatorisk))
        return
      }
      guard context.foljer(.sp80, person, runda: tillfalle) else { return }
    }
    akter[i].levererar = akter[i].levererar.with(b)
    context.notera(.insatsStart(BehovID(person, b), jag, orsak: .utforare))
    if akter[i].bokforsVidStart.contains(b) {
      context.notera(
        .kostnadsPost(
          BehovID(person, b), beviljande: jag, betalare: ForvaltningSet(jag), delning: 100,
          dag: Int32(Kalender.datum(context.nu).dagnummer),
          beslutsdag: akter[i].beslutsdagen(b)))
    }
    akter[i].bokforsVidStart = akter[i].bokforsVidStart.without(b)
  }

  /// Ends a beslut with all that hangs on it.
  mutating func avslutaBeslut(
    _ i: Int, _ b: Int, orsak: Insatsorsak, i context: inout Context
  ) {
    let behov = BehovID(akter[i].person, b)
    if akter[i].levererar.contains(b) {
      akter[i].levererar = akter[i].levererar.without(b)
      context.notera(.insatsSlut(behov, jag, orsak: orsak))
    }
    if akter[i].beslut.contains(b) {
      akter[i].beslut = akter[i].beslut.without(b)
      akter[i].samfinansierad = akter[i].samfinansierad.without(b)
      akter[i].bokforsVidStart = akter[i].bokforsVidStart.without(b)
      context.notera(.beslutUpphort(behov, jag, av: jag, orsak: orsak))
      stodinsats(i, forr: true, i: &context)
      context.notera(
        .kostnadUpphor(behov, dag: Int32(Kalender.datum(context.nu).dagnummer)))
    }
    if akter[i].arenden.contains(b) {
      akter[i].arenden = akter[i].arenden.without(b)
      context.notera(.arendeAvslutat(behov, jag))
    }
    akter[i].overlamnas = akter[i].overlamnas.without(b)
    akter[i].utpekad = akter[i].utpekad.without(b)
    if orsak != .behov { sakraArende(i, i: &context) }
  }

  /// A need is no more: everything about it ends here.
  mutating func behovUpphor(_ behov: BehovID, i context: inout Context) {
    postlada.upphort(behov, context)
    guard let i = akt(behov.person) else { return }
    let b = Int(behov.nummer)
    akter[i].kanda = akter[i].kanda.without(b)
    akter[i].osedda = akter[i].osedda.without(b)
    akter[i].vantar = akter[i].vantar.without(b)
    avslutaBeslut(i, b, orsak: .behov, i: &context)
    behovUpphorITvist(i, b, i: &context)
    behovUpphorISP(i, b, i: &context)
    behovUpphorIRoller(i, b)
    sakraArende(i, i: &context)
    stangOmKlar(i, i: &context)
  }
}
