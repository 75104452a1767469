import Domain
import Kernel

/// Tvister and the ladder: G-08, G-09, G-10.
extension Observatorium {
  @inline(__always)
  mutating func ta(_ t: TvistID, _ nu: Sek) -> (plats: Int, t: Int) {
    let plats = ta(t.person, nu)
    return (plats, tvister.plats(t, &register, plats: plats, nu: nu))
  }

  mutating func tvistUppkommen(
    _ id: TvistID, sp: UInt8, _ parter: ForvaltningSet, _ ansvarD: ForvaltningSet, _ nu: Sek
  ) {
    let plats = ta(id.person, nu)
    if let t = tvister.finns(id, fran: register.poster[plats].tvist),
      !tvister.poster[t].lost
    {
      return
    }
    // A name that is used again after its tvist was solved means a new tvist.
    let t = tvister.ny(id, &register, plats: plats, nu: nu)
    let orsak = Glapporsak(.tvistUppkommen)
    tvister.poster[t].sp = sp
    tvister.poster[t].parter = parter
    tvistRakning.antal += 1
    nivabok.rader[0].intradda += 1
    invariantbok.holl(.l04)
    nadd(.uppkommen, plats, t)
    oppna(.g08, .tvist(id), plats, parter, orsak, nu)
    vanta(t, plats, nu)
    if id.galletAnsvar {
      tvistRakning.omAnsvar += 1
      let i = plats &* 4 &+ Int(id.behov)
      if register.behov[i].oppet {
        register.behov[i].flaggor.insert(.tvist)
        register.behov[i].ansvarD = ansvarD
        tvister.poster[t].medBeslut = !register.behov[i].beslut.isEmpty
        if tvister.poster[t].medBeslut { invariantbok.holl(.s05) }
        vardera(plats, Int(id.behov), nu, orsak)
      }
    } else {
      tvistRakning.omSamarbete += 1
    }
    let spid = SPID(id.person, id.initierande, Int(sp))
    if let s = sper.finns(spid, fran: register.poster[plats].sp) {
      sper.poster[s].flaggor.insert(.moteAvgjort)
      if !id.galletAnsvar { sper.poster[s].flaggor.insert(.samarbetstvist) }
    }
  }

  private mutating func nadd(_ niva: Niva, _ plats: Int, _ t: Int) {
    tvister.poster[t].hogsta = max(tvister.poster[t].hogsta, niva)
    let hogsta = register.poster[plats].hogstaNiva
    if hogsta == 255 || hogsta < niva.rawValue {
      register.poster[plats].hogstaNiva = niva.rawValue
    }
  }

  /// The level has nothing to show from now: its idle time begins.
  private mutating func vanta(_ t: Int, _ plats: Int, _ nu: Sek) {
    let niva = Int(tvister.poster[t].niva.rawValue)
    let tid = bok.granser.efter(nu, kontorstid: bok.granser.troskel[niva])
    tvister.poster[t].troskel = tid
    vackVid(tid, plats)
  }

  /// The level acted: its idle time ends.
  private mutating func agerar(
    _ t: Int, _ id: TvistID, _ plats: Int, _ orsak: Glapporsak, _ nu: Sek
  ) {
    tvister.poster[t].troskel = ingenTid
    if tvister.poster[t].g09 {
      tvister.poster[t].g09 = false
      stang(.g09, .tvist(id, max(.operativ, tvister.poster[t].niva)), plats, orsak, nu)
    }
  }

  mutating func tvistNiva(_ id: TvistID, _ niva: Niva, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    guard !tvister.poster[t].lost, tvister.poster[t].niva != niva else { return }
    agerar(t, id, plats, Glapporsak(.tvistNiva), nu)
    lamnaNiva(t, nu)
    nivabok.rader[Int(niva.rawValue)].intradda += 1
    tvister.poster[t].niva = niva
    tvister.poster[t].nivaSedan = nu
    nadd(niva, plats, t)
    vanta(t, plats, nu)
  }

  private mutating func lamnaNiva(_ t: Int, _ nu: Sek) {
    let i = Int(tvister.poster[t].niva.rawValue)
    nivabok.rader[i].vistelser.append(UInt32(clamping: nu &- tvister.poster[t].nivaSedan))
  }

  mutating func tvistHandling(_ id: TvistID, _ orsak: Glapporsak, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    guard !tvister.poster[t].lost else { return }
    agerar(t, id, plats, orsak, nu)
    vanta(t, plats, nu)
  }

  mutating func arbetsledning(_ id: TvistID, fragad: Bool, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    guard !tvister.poster[t].lost else { return }
    if fragad {
      tvister.poster[t].fragor &+= 1
      guard tvister.poster[t].fragor == 1 else { return }
    } else {
      if tvister.poster[t].fragor > 0 { tvister.poster[t].fragor -= 1 }
      if tvister.poster[t].g09Fraga {
        tvister.poster[t].g09Fraga = false
        stang(.g09, .tvist(id, .uppkommen), plats, Glapporsak(.arbetsledningSvarad), nu)
      }
      tvistHandling(id, Glapporsak(.arbetsledningSvarad), nu)
    }
    tvister.poster[t].fragaTroskel =
      tvister.poster[t].fragor == 0
      ? ingenTid : bok.granser.efter(nu, kontorstid: bok.granser.varning)
    vackVid(tvister.poster[t].fragaTroskel, plats)
  }

  mutating func losningsforsok(_ id: TvistID, _ niva: Niva, lyckat: Bool, _ nu: Sek) {
    let (_, t) = ta(id, nu)
    nivabok.rader[Int(niva.rawValue)].forsok += 1
    if !lyckat {
      nivabok.rader[Int(niva.rawValue)].misslyckade += 1
      if tvister.poster[t].misslyckade < .max { tvister.poster[t].misslyckade += 1 }
    }
    tvistHandling(id, Glapporsak(.losningsforsok), nu)
  }

  mutating func medlingBegard(_ id: TvistID, misslyckade: UInt16, _ nu: Sek) {
    let (_, t) = ta(id, nu)
    tvistRakning.medlingBegard += 1
    invariantbok.holl(.l06)
    invariantbok.prova(
      .s17, misslyckade > 0 && tvister.poster[t].misslyckade > 0, id.person, nu,
      "medling begärd utan misslyckat försök")
    tvister.poster[t].begard = nu
    tvistHandling(id, Glapporsak(.medlingBegard), nu)
  }

  mutating func utlatande(_ id: TvistID, tasUpp: Bool, ledamoter: ForvaltningSet, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    invariantbok.prova(
      .s16, ledamoter.isDisjoint(with: tvister.poster[t].parter), id.person, nu,
      "en ledamot med koppling till tvisten")
    if tvister.poster[t].begard != ingenTid {
      ledtidsbok.lagg(.begaranUtlatande, id.person.omrade, tvister.poster[t].begard, nu)
      provaSvarstid(t, id.person, nu)
      tvister.poster[t].begard = ingenTid
    }
    tvistHandling(id, Glapporsak(.utlatande), nu)
    guard tasUpp else {
      tvistRakning.avvisade += 1
      return
    }
    tvistRakning.utlatanden += 1
    guard !tvister.poster[t].lost else { return }
    tvister.poster[t].utlatande = nu
    tvister.poster[t].overens = false
    tvister.poster[t].kvarstar = false
    // The parties decide now: no level is idle.
    tvister.poster[t].troskel = ingenTid
    if !tvister.poster[t].g10 {
      tvister.poster[t].g10 = true
      oppna(.g10, .tvist(id), plats, tvister.poster[t].parter, Glapporsak(.utlatande), nu)
    }
  }

  /// A request for medling must be answered within twice `medlingstid` (INV-L06).
  mutating func provaSvarstid(_ t: Int, _ person: PersonID, _ nu: Sek) {
    if bok.granser.over(bok.granser.medlingssvar, tvister.poster[t].begard, nu) {
      let nar = bok.granser.efter(
        tvister.poster[t].begard, kontorstid: bok.granser.medlingssvar)
      invariantbok.bruten(.l06, person, nar, "en begäran om medling utan svar i tid")
    }
  }

  /// An utlåtande must be decided on in time, or be reported as standing unsolved (INV-L06).
  mutating func provaBeslutstid(_ t: Int, _ person: PersonID, _ nu: Sek) {
    let post = tvister.poster[t]
    guard post.utlatande != ingenTid, !post.kvarstar else { return }
    if bok.granser.over(bok.granser.beslutstid, post.utlatande, nu) {
      let nar = bok.granser.efter(post.utlatande, kontorstid: bok.granser.beslutstid)
      invariantbok.bruten(.l06, person, nar, "ett utlåtande utan beslut i tid")
    }
  }

  mutating func olostKvarstar(_ id: TvistID, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    guard !tvister.poster[t].lost else { return }
    tvistRakning.olostKvarstar += 1
    tvister.poster[t].kvarstar = true
    agerar(t, id, plats, Glapporsak(.olostKvarstar), nu)
    vanta(t, plats, nu)
  }

  mutating func tvistLost(_ id: TvistID, _ utfall: Tvistutfall, _ niva: Niva, _ nu: Sek) {
    let (plats, t) = ta(id, nu)
    guard !tvister.poster[t].lost else { return }
    let orsak = Glapporsak(.tvistLost)
    agerar(t, id, plats, orsak, nu)
    if tvister.poster[t].g09Fraga {
      tvister.poster[t].g09Fraga = false
      stang(.g09, .tvist(id, .uppkommen), plats, orsak, nu)
    }
    tvister.poster[t].fragaTroskel = ingenTid
    if tvister.poster[t].g10 {
      tvister.poster[t].g10 = false
      stang(.g10, .tvist(id), plats, orsak, nu)
    }
    stang(.g08, .tvist(id), plats, orsak, nu)
    lamnaNiva(t, nu)
    if utfall == .inaktuell {
      nivabok.rader[Int(niva.rawValue)].inaktuella += 1
    } else {
      nivabok.rader[Int(niva.rawValue)].losta += 1
    }
    tvistRakning.utfall[Int(utfall.rawValue)] += 1
    tvistRakning.hogstaNiva[Int(tvister.poster[t].hogsta.rawValue)] += 1
    ledtidsbok.lagg(.tvistLost, id.person.omrade, tvister.poster[t].uppkommen, nu)
    // An inaktuell tvist was not solved: its need ended, or its SP.
    if tvister.poster[t].utlatande != ingenTid, utfall != .inaktuell {
      ledtidsbok.lagg(.utlatandeLost, id.person.omrade, tvister.poster[t].utlatande, nu)
      provaBeslutstid(t, id.person, nu)
      invariantbok.prova(
        .s17, tvister.poster[t].overens, id.person, nu,
        "ett utlåtande som tillämpades utan parternas överenskommelse")
    }
    tvister.poster[t].lost = true
    avslutaTvisttid(t, nu)
    if id.galletAnsvar { lasUpp(plats, Int(id.behov), orsak, nu) }
  }

  /// Whether an open tvist about the need holds the beslut of a förvaltning: it is a party, and has
  /// had time to learn of the tvist.
  @inline(__always)
  func last(_ plats: Int, _ n: Int, _ f: Forvaltning, _ nu: Sek) -> Bool {
    guard register.behov[plats &* 4 &+ n].flaggor.contains(.tvist) else { return false }
    var i = register.poster[plats].tvist
    while i != ingenLank {
      let t = tvister.poster[Int(i)]
      if Int(t.behov) == n, !t.lost, t.parter.contains(f),
        t.initierande == f || nu &- t.uppkommen >= bok.granser.lookahead
      {
        return true
      }
      i = t.nasta
    }
    return false
  }

  /// The need is no longer disputed, unless another tvist about it is open.
  private mutating func lasUpp(_ plats: Int, _ n: Int, _ orsak: Glapporsak, _ nu: Sek) {
    var i = register.poster[plats].tvist
    while i != ingenLank {
      let post = tvister.poster[Int(i)]
      if post.behov == UInt8(n), !post.lost { return }
      i = post.nasta
    }
    register.behov[plats &* 4 &+ n].flaggor.remove(.tvist)
    register.behov[plats &* 4 &+ n].ansvarD = []
    vardera(plats, n, nu, orsak)
  }

  /// From now the disputed need has, or has not, a beslut (8a and 8b).
  mutating func vaxlaTvisttid(_ plats: Int, _ n: Int, _ medBeslut: Bool, _ nu: Sek) {
    var i = register.poster[plats].tvist
    while i != ingenLank {
      let t = Int(i)
      if tvister.poster[t].behov == UInt8(n), !tvister.poster[t].lost,
        tvister.poster[t].medBeslut != medBeslut
      {
        delaTvisttid(t, nu)
        tvister.poster[t].medBeslut = medBeslut
      }
      i = tvister.poster[t].nasta
    }
  }

  private mutating func delaTvisttid(_ t: Int, _ nu: Sek) {
    let langd = UInt32(clamping: nu &- tvister.poster[t].vaxlat)
    if tvister.poster[t].medBeslut {
      tvister.poster[t].sekunderMed &+= langd
    } else {
      tvister.poster[t].sekunderUtan &+= langd
    }
    tvister.poster[t].vaxlat = nu
  }

  /// Adds the tvist's time to the sums.
  mutating func avslutaTvisttid(_ t: Int, _ nu: Sek) {
    delaTvisttid(t, nu)
    let post = tvister.poster[t]
    if post.behov == TvistID.samarbete {
      tvisttid.samarbete += Int64(post.sekunderUtan)
    } else {
      tvisttid.medBeslut += Int64(post.sekunderMed)
      tvisttid.utanBeslut += Int64(post.sekunderUtan)
      bok.laggTillTvist(post.parter, Int64(post.sekunderUtan))
    }
  }
}
