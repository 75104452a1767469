import Domain
import Kernel

/// What is judged at sending and delivery: INV-S02, S03, S04, S10, S22, and G-13, G-28, G-39.
extension Observatorium {
  /// What a delivered message tells the observer of its person.
  enum Mottagande {
    case oro(PersonID, Forvaltning)
    case slut(SPID)
    case ansvarig(BehovID)
    case besok(PersonID, Sokande)

    /// Nil where it tells nothing.
    init?(_ m: Message) {
      switch m {
      case .sp(.orosanmalan(let p, _, let fran)): self = .oro(p, fran)
      case .sp(.stangd(let sp)), .sp(.avslut(let sp, _)): self = .slut(sp)
      case .ansvar(.overenskommelse(let sp, let behov, _, _, _, _)):
        self = .ansvarig(BehovID(sp.person, Int(behov)))
      case .tvist(.tvistLost(let t, _, _, let ansvarig)) where t.galletAnsvar && ansvarig < 6:
        // Without samtycke the parties learn it from the tvist's end alone.
        self = .ansvarig(BehovID(t.person, Int(t.behov)))
      // What somebody tells of stödinsatser before matters only where a home follows from it.
      case .omvarld(.besok(let p, _, let sokande, _, _)) where sokande.foljerKand:
        self = .besok(p, sokande)
      default: return nil
      }
    }
  }

  mutating func mottag(_ m: Message, till: ActorID, nu: Sek) {
    switch Mottagande(m) {
    case .oro(let person, let fran):
      if let namnd = Aktor.namnd(till), namnd.arSF { anmald(person, fran, nu) }
    case .slut(let sp):
      if let namnd = Aktor.namnd(till) {
        let (plats, s) = ta(sp, nu)
        // It is no party any more, and has nothing to document (INV-S13).
        sper.poster[s].moteParter = sper.poster[s].moteParter.without(namnd)
        slutaDela(plats, s, namnd, nu)
      }
    case .ansvarig(let behov): informerad(behov.person, Int(behov.nummer), till, nu)
    case .besok(let person, let sokande): berattar(person, sokande, nu)
    case nil: break
    }
  }

  mutating func bevaka(_ m: Message, fran: ActorID, till: ActorID, nu: Sek) {
    if Aktor.arOmvarld(fran) {
      if case .sp(.samtyckesAterkallelse(let sp, _)) = m { atertas(sp, nu) }
      return
    }
    let avsandare = Aktor.namnd(fran)
    if case .sp(let spm) = m { bevakaSP(spm, avsandare, Aktor.namnd(till), nu) }
    if Observatorium.lamnarUt(m, fran: fran, till: till) {
      provaSekretess(m, avsandare, till, nu)
    }
  }

  /// Whether what was sent tells the observer of its person anything: what the post delivers twice
  /// was sent once.
  package static func ror(_ utskick: Utskick, fran: ActorID) -> Bool {
    !utskick.dubblett && ror(skickat: utskick.message, fran: fran, till: utskick.till)
  }

  private static func ror(skickat m: Message, fran: ActorID, till: ActorID) -> Bool {
    if Aktor.arOmvarld(fran) {
      if case .sp(.samtyckesAterkallelse) = m { return true }
      return false
    }
    if case .sp = m { return true }
    return lamnarUt(m, fran: fran, till: till)
  }

  /// Whether a message takes personuppgifter from one nämnd to another.
  ///
  /// The enskilda have no nämnd; a body of several is another nämnd for everybody (H-35).
  private static func lamnarUt(_ m: Message, fran: ActorID, till: ActorID) -> Bool {
    switch m {
    case .tid, .omvarld, .team: return false
    case .sp, .ansvar, .tvist: break
    }
    if Aktor.arOmvarld(till) || !m.personuppgifter { return false }
    let avsandare = Aktor.namnd(fran)
    return avsandare == nil || avsandare != Aktor.namnd(till)
  }

  private mutating func atertas(_ sp: SPID, _ nu: Sek) {
    let (_, s) = ta(sp, nu)
    sper.poster[s].flaggor.insert(.aterkallat)
  }

  private mutating func bevakaSP(
    _ m: SPMessage, _ avsandare: Forvaltning?, _ mottagare: Forvaltning?, _ nu: Sek
  ) {
    switch m {
    case .konsultation(let sp, _, _, let pu):
      invariantbok.prova(.s03, !pu, sp.person, nu, "en konsultation som röjer vem det gäller")
    case .konsultationsSvar: invariantbok.holl(.s03)
    case .utlamnande(let sp, let lagstod):
      if lagstod != 0, let mottagare {
        let (_, s) = ta(sp, nu)
        sper.poster[s].utlamnatTill.insert(ForvaltningSet(mottagare))
      }
    case .kallelse(let sp, let k): bevakaKallelse(sp, k, nu)
    case .kallelseSvar(let sp, let kallelse, _, _, true):
      let (_, s) = ta(sp, nu)
      if let avsandare, sper.poster[s].kallelse == kallelse {
        sper.poster[s].deltagandeJa = sper.poster[s].deltagandeJa.with(avsandare)
      }
    case .planUtkast(let sp, let version, false): planAndras(sp, version: version, nu)
    default: break
    }
    guard let avsandare else { return }
    if case .orosanmalan(let p, _, _) = m {
      let plats = ta(p, nu)
      register.poster[plats].oroEjSand = register.poster[plats].oroEjSand.without(avsandare)
      register.poster[plats].oroSandTid = nu
    } else if let sp = m.sp {
      let plats = ta(sp.person, nu)
      if register.poster[plats].oroEjSand.contains(avsandare) {
        invariantbok.bruten(
          .s22, sp.person, nu, "ett SP-meddelande före orosanmälan från den som såg oron")
      }
    }
  }

  private mutating func bevakaKallelse(_ sp: SPID, _ k: Kallelse, _ nu: Sek) {
    let (plats, s) = ta(sp, nu)
    sper.poster[s].parter.formUnion(k.parter)
    sper.poster[s].behov = k.behov
    if sper.poster[s].kallelse != k.nummer {
      sper.poster[s].kallelse = k.nummer
      sper.poster[s].deltagandeJa = []
    }
    sper.poster[s].kallade = k.parter
    if k.deltagande {
      sper.poster[s].flaggor.insert(.deltagandeforslag)
    } else {
      sper.poster[s].flaggor.remove(.deltagandeforslag)
    }
    // That it describes more than the samtycke allows is told by the kallelse: the model's scope
    // knows förvaltningar, and no data classes (H-09).
    let inom = k.parter.isSubset(of: sper.poster[s].farKallas)
    invariantbok.prova(
      .s10, inom && k.falt == .alla && !k.behov.isEmpty && !k.utover, sp.person, nu,
      "en kallelse som är ofullständig eller går utöver samtycket")
    if !k.maskerad, k.skyddad || register.poster[plats].skyddad {
      bok.exponering(sp, plats: plats, nu: nu, &register)
    }
  }

  private mutating func provaSekretess(
    _ m: Message, _ avsandare: Forvaltning?, _ till: ActorID, _ nu: Sek
  ) {
    let mottagare = Aktor.namnd(till)
    guard let person = m.person else { return }
    if case .sp(.orosanmalan) = m { return invariantbok.holl(.s02) }
    let plats = ta(person, nu)
    let s = spFor(m, plats)
    if case .sp(.utlamnande(_, let lagstod)) = m, lagstod != 0 {
      return invariantbok.holl(.s02)
    }
    guard let s else { return provaNagonSP(m, plats, avsandare, mottagare, nu) }
    let post = sper.poster[s]
    let tackt =
      mottagare == nil
      ? post.tacker(avsandare, alla: horare(till, m, plats))
      : post.tacker(avsandare, mottagare)
    invariantbok.prova(
      .s02, tackt, person, nu, "personuppgifter över en nämndgräns utan samtycke eller lagstöd")
    guard post.flaggor.contains(.aterkallat) || !post.aterkallatI.isEmpty else { return }
    let vet = avsandare.map { post.aterkallatI.contains($0) } ?? false
    invariantbok.prova(
      .s04, !vet || tackt, person, nu, "personuppgifter efter en känd återkallelse")
    if tackt, post.flaggor.contains(.aterkallat), !post.utlamnat(avsandare, mottagare) {
      spRakning.sekretesslatens += 1
    }
  }

  /// Who hears what is said before a body of several: its members, and the parties of the tvist.
  private func horare(_ till: ActorID, _ m: Message, _ plats: Int) -> ForvaltningSet {
    var ut: ForvaltningSet = Aktor(till).ledamoter(topologi: bok.granser.topologi)
    if case .tvist(let t) = m,
      let t = tvister.finns(t.tvist, fran: register.poster[plats].tvist)
    {
      ut.formUnion(tvister.poster[t].parter)
    }
    return ut
  }

  /// A message that names no SP (the fees, H-31) is covered by any SP of the person.
  private mutating func provaNagonSP(
    _ m: Message, _ plats: Int, _ avsandare: Forvaltning?, _ mottagare: Forvaltning?, _ nu: Sek
  ) {
    var i = register.poster[plats].sp
    var tackt = false
    while i != ingenLank, !tackt {
      tackt = sper.poster[Int(i)].tacker(avsandare, mottagare)
      i = sper.poster[Int(i)].nasta
    }
    invariantbok.prova(
      .s02, tackt, m.person, nu, "personuppgifter över en nämndgräns utan samtycke eller lagstöd")
  }

  /// The SP whose samtycke covers a message.
  @inline(__always)
  private func spFor(_ m: Message, _ plats: Int) -> Int? {
    let huvud = register.poster[plats].sp
    switch m {
    case .sp(let m): return m.sp.flatMap { sper.finns($0, fran: huvud) }
    case .ansvar(let m):
      switch m {
      case .beslutUnderrattelse(let sp, _, _, _, _), .overenskommelse(let sp, _, _, _, _, _),
        .samfinansiering(let sp, _, _, _), .avvikelse(let sp, _, _):
        return sper.finns(sp, fran: huvud)
      case .insatsBeslut, .maxtaxa: return nil
      }
    case .tvist(let m):
      let id = m.tvist
      guard let t = tvister.finns(id, fran: register.poster[plats].tvist) else { return nil }
      return sper.finns(
        SPID(id.person, id.initierande, Int(tvister.poster[t].sp)), fran: huvud)
    case .omvarld, .team, .tid: return nil
    }
  }
}

extension SPpost {
  /// Whether the samtycke that the sender knows of, or a lagstöd, covers the receiver.
  ///
  /// A body of several (`nil`) may answer in an SP that has had a samtycke.
  @inline(__always)
  func tacker(_ avsandare: Forvaltning?, _ mottagare: Forvaltning?) -> Bool {
    if utlamnat(avsandare, mottagare) { return true }
    guard let mottagare else { return false }
    return tacker(avsandare, alla: ForvaltningSet(mottagare))
  }

  /// Whether the samtycke that the sender knows of covers every member of a body (H-20, H-35). A
  /// lagstöd covers those to whom it disclosed, and no body (H-10).
  func tacker(_ avsandare: Forvaltning?, alla: ForvaltningSet) -> Bool {
    let kant: Bool
    if let avsandare {
      kant = givetI.contains(avsandare) && !aterkallatI.contains(avsandare)
    } else {
      kant = givetI.rawValue != 0
    }
    return kant && alla.isSubset(of: omfattning.with(initierande))
  }

  /// Whom the initierande may call: those whom the samtycke that it knows of covers, and those to
  /// whom a lagstöd disclosed (H-89, H-10).
  var farKallas: ForvaltningSet {
    var ut = utlamnatTill.with(initierande)
    if givetI.contains(initierande), !aterkallatI.contains(initierande) {
      ut.formUnion(omfattning)
    }
    return ut
  }

  /// Whether both know of the person by the lagstöd of an M-007: only what was disclosed is, and
  /// only to whom (H-10).
  @inline(__always)
  func utlamnat(_ avsandare: Forvaltning?, _ mottagare: Forvaltning?) -> Bool {
    guard !utlamnatTill.isEmpty, let avsandare, let mottagare else { return false }
    let invigda = utlamnatTill.with(initierande)
    return invigda.contains(avsandare) && invigda.contains(mottagare)
  }
}

/// The samtycke as the nämnder know it.
extension Observatorium {
  mutating func samtycke(
    _ sp: SPID, _ utfall: Samtyckesutfall, _ omfattning: ForvaltningSet, _ kandI: Forvaltning,
    _ nu: Sek
  ) {
    let (plats, s) = ta(sp, nu)
    let hosInitierande = kandI == sp.initierande
    rorelse(s, sp, nu)
    switch utfall {
    case .givet:
      sper.poster[s].givetI = sper.poster[s].givetI.with(kandI)
      sper.poster[s].aterkallatI = sper.poster[s].aterkallatI.without(kandI)
      // The scope is what the initierande was given; a party knows of its own part only.
      if hosInitierande {
        sper.poster[s].omfattning = omfattning
      } else {
        sper.poster[s].omfattning.formUnion(omfattning)
      }
      if hosInitierande { sper.poster[s].flaggor.remove(.aterkallat) }
    case .nekat: break
    case .aterkallat: sper.poster[s].aterkallatI = sper.poster[s].aterkallatI.with(kandI)
    }
    guard hosInitierande else { return }
    raknaSamtycke(utfall)
    if utfall != .aterkallat, sper.poster[s].begartTid != ingenTid {
      ledtidsbok.lagg(.samtyckesfragaSvar, sp.person.omrade, sper.poster[s].begartTid, nu)
      sper.poster[s].begartTid = ingenTid
    }
    ska(sp.initierande, .samtycke, sp, plats, Glapporsak(.samtycke), nu)
    if utfall == .aterkallat {
      // Without samtycke no stödkontakt: those that are missing lapse like refused ones (H-88).
      sper.poster[s].stodSaknas.forEach {
        forfaller(sp, $0, s, plats, Glapporsak(.samtycke), nu)
      }
    }
  }

  private mutating func raknaSamtycke(_ utfall: Samtyckesutfall) {
    switch utfall {
    case .givet: spRakning.samtyckenGivna += 1
    case .nekat: spRakning.samtyckenNekade += 1
    case .aterkallat: spRakning.samtyckenAterkallade += 1
    }
  }
}
