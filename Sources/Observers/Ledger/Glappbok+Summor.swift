import Domain
import Kernel

extension Glappbok {
  /// Adds a closed interval of a person to the sums; one without length leaves no trace.
  @inline(__always)
  mutating func bokfor(
    _ o: Oppet, _ plats: Int, _ vid: Sek, _ orsak: Glapporsak,
    _ register: inout Personregister
  ) {
    guard vid > o.fran else {
      if sparaHandelser { taBort(o, register.poster[plats].person) }
      return
    }
    let person = register.poster[plats].person
    let bit = UInt32(1) &<< UInt32(o.slag)
    let ny = register.poster[plats].slag & bit == 0
    register.poster[plats].slag |= bit
    summera(o, person.omrade.index, vid, ny, orsak == .slut)
    fordela(o, plats, vid, &register)
    if sparaHandelser { noteraStangt(o, person, vid, orsak) }
  }

  /// Adds to the sums of the kind in a place.
  @inline(__always)
  mutating func summera(
    _ o: Oppet, _ omrade: Int, _ vid: Sek, _ nyPerson: Bool, _ censurerat: Bool
  ) {
    let langd = Int64(vid) - Int64(o.fran)
    let i = omrade &* Glappindex.antal &+ Int(o.slag)
    summor[i].sekunder += langd
    summor[i].intervall += 1
    if langd > summor[i].langsta { summor[i].langsta = langd }
    if nyPerson { summor[i].personer += 1 }
    if censurerat { summor[i].censurerade += 1 }
    if granser.over(granser.varning, o.fran, vid) { summor[i].overGrans += 1 }
    if o.forlorat {
      summor[i].forlorade += 1
      summor[i].forloradeSekunder += langd
    }
    if o.slag == UInt8(Glappindex.index(.g01)) {
      dygn.lagg(o.fran, vid)
      if o.orsak == Glapporsak(.insatsBeslut) {
        summor[i].avslag += 1
        summor[i].avslagSekunder += langd
      }
    }
    if o.slag == UInt8(Glappindex.index(.g28)) {
      summor[i].inomRegel += min(langd, Int64(granser.lookahead))
    }
  }

  /// Adds to the förvaltningar involved and to their pairs.
  @inline(__always)
  private mutating func fordela(
    _ o: Oppet, _ plats: Int, _ vid: Sek, _ register: inout Personregister
  ) {
    let langd = Int64(vid) - Int64(o.fran)
    let bit = UInt32(1) &<< UInt32(o.slag)
    // The pairs of a tvist are added when it ends, without its risk time (8a).
    let medPar = o.slag != UInt8(Glappindex.index(.g08))
    var rest = o.parter.rawValue
    while rest != 0 {
      let f = rest.trailingZeroBitCount
      rest &= rest &- 1
      let i = f &* Glappindex.antal &+ Int(o.slag)
      forvaltningar[i].sekunder += langd
      forvaltningar[i].intervall += 1
      if register.forvaltningsslag[plats &* 6 &+ f] & bit == 0 {
        register.forvaltningsslag[plats &* 6 &+ f] |= bit
        forvaltningar[i].personer += 1
      }
      if medPar { laggTillPar(f, rest, langd) }
    }
  }

  /// Adds time to a förvaltning and to its pairs with those that follow.
  @inline(__always)
  private mutating func laggTillPar(_ f: Int, _ foljande: UInt8, _ langd: Int64) {
    par[f &* 7] += langd
    var rest = foljande
    while rest != 0 {
      let g = rest.trailingZeroBitCount
      rest &= rest &- 1
      par[f &* 6 &+ g] += langd
      par[g &* 6 &+ f] += langd
    }
  }

  /// Adds the part of a tvist without beslut (8b) to its parties' pairs.
  mutating func laggTillTvist(_ parter: ForvaltningSet, _ langd: Int64) {
    var rest = parter.rawValue
    while rest != 0 {
      let f = rest.trailingZeroBitCount
      rest &= rest &- 1
      laggTillPar(f, rest, langd)
    }
  }

  /// Counts an exposure (G-39): an interval without length.
  mutating func exponering(
    _ sp: SPID, plats: Int, nu: Sek, _ register: inout Personregister
  ) {
    let k = Glappindex.index(.g39)
    let o = Oppet(
      fran: nu, nyckel: .sp(sp), slag: UInt8(k), parter: ForvaltningSet(sp.initierande),
      orsak: Glapporsak(meddelande: .kallelse))
    let bit = UInt32(1) << UInt32(k)
    let i = sp.person.omrade.index * Glappindex.antal + k
    summor[i].intervall += 1
    if register.poster[plats].slag & bit == 0 {
      register.poster[plats].slag |= bit
      summor[i].personer += 1
    }
    fordela(o, plats, nu, &register)
    if sparaHandelser { noteraStangt(o, sp.person, nu, o.orsak) }
  }

  /// Adds an interval of nobody: an idle team or an unanswered question to samordningsgruppen.
  mutating func utanPerson(
    _ niva: Niva, parter: ForvaltningSet, fran: Sek, till: Sek, orsak: Glapporsak
  ) {
    guard till > fran else { return }
    let o = Oppet(
      fran: fran, nyckel: .niva(niva), slag: UInt8(Glappindex.index(.g09)), parter: parter,
      orsak: .tid)
    summera(o, Glappbok.utanPerson, till, false, orsak == .slut)
    if sparaHandelser {
      handelser.append(handelse(o, nil, oppnat: true, till: nil, stangdes: nil))
      handelser.append(handelse(o, nil, oppnat: false, till: till, stangdes: orsak))
    }
  }
}

extension Glappbok {
  func handelse(
    _ o: Oppet, _ person: PersonID?, oppnat: Bool, till: Sek?, stangdes: Glapporsak?
  ) -> Glapphandelse {
    Glapphandelse(
      oppnat: oppnat, slag: Glappindex.slag[Int(o.slag)], person: person, nyckel: o.nyckel,
      parter: o.parter, fran: Moment(granser.bas + Int64(o.fran)),
      till: till.map { Moment(granser.bas + Int64($0)) }, oppnadesAv: o.orsak, stangdesAv: stangdes,
      forlorat: o.forlorat, plats: aktuellPlats)
  }

  @inline(never)
  mutating func noteraOppnat(_ slag: GlappSlag, _ o: Oppet, _ person: PersonID) {
    handelser.append(handelse(o, person, oppnat: true, till: nil, stangdes: nil))
  }

  @inline(never)
  mutating func noteraStangt(_ o: Oppet, _ person: PersonID, _ vid: Sek, _ orsak: Glapporsak) {
    handelser.append(handelse(o, person, oppnat: false, till: vid, stangdes: orsak))
  }

  /// Takes back the opening of an interval without length; if the driver has already taken it,
  /// a closing in the same second is added.
  @inline(never)
  mutating func taBort(_ o: Oppet, _ person: PersonID) {
    let oppning = handelse(o, person, oppnat: true, till: nil, stangdes: nil)
    let i = handelser.lastIndex {
      $0.oppnat && $0.slag == oppning.slag && $0.person == person && $0.nyckel == o.nyckel
        && $0.fran == oppning.fran
    }
    if let i {
      handelser.remove(at: i)
    } else {
      handelser.append(handelse(o, person, oppnat: false, till: o.fran, stangdes: o.orsak))
    }
  }
}
