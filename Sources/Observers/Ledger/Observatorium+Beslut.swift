import Domain
import Kernel

/// Ärenden, decisions, insatser and agreements.
extension Observatorium {
  mutating func arende(
    _ b: BehovID, _ f: Forvaltning, oppnat: Bool, _ nu: Sek, _ orsak: Glapporsak
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    if oppnat {
      register.behov[i].arenden = register.behov[i].arenden.with(f)
      behoverInteStodkontakt(plats, f, orsak, nu)
    } else {
      register.behov[i].arenden = register.behov[i].arenden.without(f)
      lamnar(plats, n, f, beslut: false, nu, orsak)
      provaDokumentIgen(plats, f, nu)
    }
    vardera(plats, n, nu, orsak)
  }

  mutating func insatsBeslut(
    _ b: BehovID, _ f: Forvaltning, bifall: Bool, fran: Moment, av beslutare: ActorID, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    let orsak = Glapporsak(.insatsBeslut)
    invariantbok.prova(
      .s08, Aktor.namnd(beslutare) != nil, b.person, nu,
      "ett insatsbeslut av någon annan än en förvaltning")
    guard register.behov[i].oppet else { return }
    if bifall {
      let galler = bok.granser.sek(fran)
      let redan = register.behov[i].beslut.contains(f)
      register.behov[i].satt(
        fran: redan ? min(galler, register.behov[i].fran(f)) : galler, f)
      register.behov[i].beslut = register.behov[i].beslut.with(f)
      if !register.behov[i].flaggor.contains(.harBeslut) {
        register.behov[i].flaggor.insert(.harBeslut)
        register.behov[i].beslutat = nu
        ledtidsbok.lagg(.behovBeslut, b.person.omrade, register.behov[i].identifierat, nu)
      }
      klarnar(plats, n, orsak, nu)
    } else {
      // H-98: an avslag ends the ärende for the need and lapses the agreement.
      register.behov[i].arenden = register.behov[i].arenden.without(f)
      provaDokumentIgen(plats, f, nu)
      register.behov[i].overenskommen = register.behov[i].overenskommen.without(f)
      oklarnar(plats, n, orsak, nu)
    }
    vardera(plats, n, nu, orsak)
  }

  mutating func beslutUpphort(
    _ b: BehovID, _ f: Forvaltning, av: Forvaltning, _ orsak: Insatsorsak, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    invariantbok.prova(
      .s07, av == f, b.person, nu, "en annan förvaltning ändrade beslutet")
    if orsak != .behov, orsak != .enskild, last(plats, n, f, nu) {
      invariantbok.bruten(.s05, b.person, nu, "beslutet upphörde medan tvisten pågick")
    }
    register.behov[i].beslut = register.behov[i].beslut.without(f)
    register.behov[i].betalar = register.behov[i].betalar.without(f)
    slutade(b.person, f, nu)
    // A sharing was agreed about this beslut.
    var s = register.poster[plats].sp
    while s != ingenLank {
      let post = sper.poster[Int(s)]
      if post.delarBehov == UInt8(n), post.delarAv == f.rawValue {
        sper.poster[Int(s)].delarBehov = 255
      }
      s = post.nasta
    }
    register.behov[i].glom(f)
    lamnar(plats, n, f, beslut: true, nu, Glapporsak(.beslutUpphort))
    oklarnar(plats, n, Glapporsak(.beslutUpphort), nu)
    provaDokumentIgen(plats, f, nu)
    vardera(plats, n, nu, Glapporsak(.beslutUpphort))
  }

  mutating func insatsStart(_ b: BehovID, _ f: Forvaltning, _ orsak: Insatsorsak, _ nu: Sek) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    if register.behov[i].flaggor.contains(.tvist) {
      invariantbok.prova(
        .s06, orsak != .organisatorisk || register.behov[i].skaLevereras >= nu, b.person, nu,
        "insatsen började för sent av organisatoriska skäl under en tvist")
    }
    guard register.behov[i].oppet else { return }
    register.behov[i].levererar = register.behov[i].levererar.with(f)
    if !register.behov[i].flaggor.contains(.harInsats) {
      register.behov[i].flaggor.insert(.harInsats)
      ledtidsbok.lagg(.behovInsats, b.person.omrade, register.behov[i].identifierat, nu)
      if register.behov[i].flaggor.contains(.harBeslut) {
        ledtidsbok.lagg(.beslutInsats, b.person.omrade, register.behov[i].beslutat, nu)
      }
    }
    vardera(plats, n, nu, Glapporsak(.insatsStart))
  }

  mutating func insatsSlut(
    _ b: BehovID, _ f: Forvaltning, _ orsak: Insatsorsak, avbrott: Bool, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    if avbrott, register.behov[i].flaggor.contains(.tvist) {
      invariantbok.prova(
        .s06, orsak != .organisatorisk, b.person, nu,
        "insatsen avbröts av organisatoriska skäl under en tvist")
    }
    register.behov[i].levererar = register.behov[i].levererar.without(f)
    vardera(plats, n, nu, Glapporsak(avbrott ? .insatsAvbrott : .insatsSlut))
  }

  mutating func overenskommet(
    _ b: BehovID, _ ansvarig: Forvaltning, _ parter: ForvaltningSet, _ aktor: ActorID, _ nu: Sek
  ) {
    let plats = ta(b.person, nu)
    let n = Int(b.nummer)
    let i = plats &* 4 &+ n
    let orsak = Glapporsak(.ansvarOverenskommet)
    tvister.overens(n, fran: register.poster[plats].tvist)
    let fore = register.behov[i]
    guard fore.oppet else { return }
    raknaKontinuitet(plats, ansvarig)
    let ny = ForvaltningSet(ansvarig)
    register.behov[i].overenskommen = ny
    // What the named one must have taken over before the others let go (G-40).
    let galler = fore.beslut.contains(ansvarig) && fore.fran(ansvarig) <= nu
    // Nobody hands over by an agreement in which it takes no part (two SP about one need, H-87).
    let innehavare = (fore.beslut.isEmpty ? fore.arenden : fore.beslut).without(ansvarig)
      .intersection(parter)
    register.behov[i].fore = galler ? [] : innehavare
    if fore.beslut.isEmpty {
      register.behov[i].flaggor.remove(.foreBeslut)
    } else {
      register.behov[i].flaggor.insert(.foreBeslut)
    }
    klarnar(plats, n, orsak, nu)
    let bytte = fore.overenskommen.isEmpty ? fore.ansvariga != ny : fore.overenskommen != ny
    if bytte { informera(plats, n, parter, aktor, nu) }
    vardera(plats, n, nu, orsak)
  }

  /// Whether the one who is to answer has a pågående ärende for the person already (ANS-29).
  private mutating func raknaKontinuitet(_ plats: Int, _ ansvarig: Forvaltning) {
    spRakning.overenskommelser += 1
    for n in 0..<4 {
      let b = register.behov[plats &* 4 &+ n]
      if b.oppet, b.arenden.contains(ansvarig) || b.beslut.contains(ansvarig) {
        spRakning.medKontinuitet += 1
        return
      }
    }
  }

  /// The other parties and the enskild do not know yet who answers (G-28).
  private mutating func informera(
    _ plats: Int, _ n: Int, _ parter: ForvaltningSet, _ aktor: ActorID, _ nu: Sek
  ) {
    let i = plats &* 4 &+ n
    var kvar = parter
    if let egen = Aktor.namnd(aktor) { kvar = kvar.without(egen) }
    register.behov[i].obesked = kvar.rawValue | 64
    if !register.behov[i].flaggor.contains(.g28) {
      register.behov[i].flaggor.insert(.g28)
      oppna(.g28, .behov(n), plats, parter, Glapporsak(.ansvarOverenskommet), nu)
    }
  }

  /// An överenskommelse has been delivered.
  mutating func informerad(_ p: PersonID, _ n: Int, _ till: ActorID, _ nu: Sek) {
    guard n < 4 else { return }
    let plats = ta(p, nu)
    let i = plats &* 4 &+ n
    guard register.behov[i].flaggor.contains(.g28) else { return }
    if let namnd = Aktor.namnd(till) {
      register.behov[i].obesked &= ~(1 << namnd.rawValue)
    } else if Aktor.arOmvarld(till) {
      register.behov[i].obesked &= ~64
    }
    if register.behov[i].obesked == 0 {
      register.behov[i].flaggor.remove(.g28)
      stang(.g28, .behov(n), plats, Glapporsak(meddelande: .overenskommelse), nu)
    }
  }
}
