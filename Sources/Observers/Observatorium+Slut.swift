import Domain
import Kernel

/// The end of the run.
extension Observatorium {
  /// Ends every person, in the order of their identities: it is the same however the persons are
  /// spread over processes.
  mutating func slutraknaPersoner(_ nu: Sek) {
    for plats in register.iOrdning {
      stall(plats, nu)
      slutrakna(plats, nu)
      var s = register.poster[plats].sp
      while s != ingenLank {
        slutraknaSP(Int(s), nu)
        s = sper.poster[Int(s)].nasta
      }
      var t = register.poster[plats].tvist
      while t != ingenLank {
        if !tvister.poster[Int(t)].lost { slutraknaTvist(Int(t), nu) }
        t = tvister.poster[Int(t)].nasta
      }
      stangAlla(plats, .slut, nu) { _, _ in true }
      raknaPerson(plats)
    }
  }

  /// What the person came to, when every gap is closed.
  private mutating func raknaPerson(_ plats: Int) {
    ovrigtRakning.handlaggarePerPerson[Int(register.poster[plats].handlaggare)] += 1
    if register.poster[plats].slag != 0 { personRakning.medGlapp += 1 }
    let omrade = register.poster[plats].person.omrade
    for klass in 0..<6 { klassbok.lagg(klass, omrade, register.klasser[plats * 6 + klass].summa) }
    if Int64(register.klasser[plats * 6].summa) > Sekunder.dygn {
      personRakning.merAnEttDygn += 1
    }
  }

  /// The invariants that an open gap breaks, and the days paid so far.
  private mutating func slutrakna(_ plats: Int, _ nu: Sek) {
    let idag = Int32(truncatingIfNeeded: Kalender.datum(bok.granser.moment(nu)).dagnummer)
    for n in 0..<4 { raknaKostnad(plats * 4 + n, till: idag) }
    var block = register.poster[plats].oppna
    while block != ingenLank {
      var i = bok.oppna.slut(block)
      while i > block {
        i -= 1
        slutrakna(bok.oppna[i], plats, nu)
      }
      block = bok.oppna.nasta(block)
    }
  }

  private mutating func slutrakna(_ o: Oppet, _ plats: Int, _ nu: Sek) {
    guard o.fran < nu else { return }
    switch Glappindex.slag[Int(o.slag)] {
    case .g01: utanAnsvar(plats, o.fran)
    case .g11: utanBetalare(plats, o.fran)
    case .g24: forHogAvgift(plats, nu &- o.fran, o.fran)
    case .g40: overlamningshal(plats, o.fran)
    default: break
    }
  }

  private mutating func slutraknaSP(_ s: Int, _ nu: Sek) {
    let post = sper.poster[s]
    let person = register.poster[Int(post.plats)].person
    spRakning.tillstand[Int(post.tillstand.rawValue)] += 1
    post.uteblivna.forEach { part in
      for _ in 0...sper.ytterligare(Flerfranvaro(s, part, .obedomd)) {
        invariantbok.bruten(.l25, person, nu, "en frånvaro som ingen tog ställning till")
      }
    }
    // What was reported is due at the strategiskt team's next meeting (§3.2.1); the report goes there
    // by way of the leadership.
    let framme = Int64(post.rapporteradTid) + 2 * Int64(bok.granser.lookahead)
    let moten = Int(Niva.strategisk.rawValue) * 4 + person.omrade.index
    let forbigangen = Int64(teambok.senast[moten]) > framme
    post.rapporterade.forEach { part in
      for _ in 0...sper.ytterligare(Flerfranvaro(s, part, .rapporterad)) {
        if forbigangen {
          invariantbok.bruten(
            .l25, person, nu, "en rapporterad avvikelse som det strategiska teamet inte hanterade")
        } else {
          invariantbok.oppen(.l25)
        }
      }
    }
    guard !post.flaggor.contains(.avslutad) else { return }
    switch post.kedja {
    case 4:
      if post.flaggor.contains(.langsamt) { break }
      provaSteg(s, person, nu)
      if !sper.poster[s].flaggor.contains(.langsamt) { invariantbok.oppen(.l01) }
    case 5:
      if Int(post.missade) >= bok.granser.maxKallelser, !post.flaggor.contains(.samarbetstvist) {
        invariantbok.bruten(.l02, person, nu, "missade möten utan möte eller tvist")
      } else {
        invariantbok.oppen(.l02)
      }
    case 6:
      let fore = invariantbok.rader[Int(InvariantID.l03.rawValue)].brott
      provaPlantid(s, person, nu)
      if invariantbok.rader[Int(InvariantID.l03.rawValue)].brott == fore {
        invariantbok.oppen(.l03)
      }
    default: break
    }
    if post.tillstand == .pagar {
      provaTystnad(s, person, nu)
      if !sper.poster[s].flaggor.contains(.tystBrott) { invariantbok.oppen(.l05) }
    }
  }

  private mutating func slutraknaTvist(_ t: Int, _ nu: Sek) {
    let post = tvister.poster[t]
    let person = register.poster[Int(post.plats)].person
    tvistRakning.oppnaVidSlut += 1
    tvistRakning.hogstaNiva[Int(post.hogsta.rawValue)] += 1
    nivabok.rader[Int(post.niva.rawValue)].kvar += 1
    avslutaTvisttid(t, nu)
    // No rule bounds a tvist (H-24, H-27): an open one is reported, not counted as a breach.
    invariantbok.oppen(.l04)
    if post.begard != ingenTid {
      let fore = invariantbok.rader[Int(InvariantID.l06.rawValue)].brott
      provaSvarstid(t, person, nu)
      if invariantbok.rader[Int(InvariantID.l06.rawValue)].brott == fore {
        invariantbok.oppen(.l06)
      }
    } else if post.utlatande != ingenTid {
      provaBeslutstid(t, person, nu)
    }
  }
}
