import Kernel

extension Fact {
  /// Visits the named fields in their fixed order.
  @inline(__always)
  public func besok<B: Faltbesokare>(_ b: inout B) {
    switch self {
    case .personAnlande(_, let profil, let alder, let skyddad):
      b.falt("profil", .tal(Int(profil)))
      b.falt("ålder", .tal(Int(alder)))
      b.falt("skyddad", .jaNej(skyddad))
    case .behovIdentifierat(let b0, let slag, let forstKontaktad):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("slag", .tal(Int(slag.rawValue)))
      b.falt("först kontaktad", .forvaltning(forstKontaktad))
    case .behovUpphort(let b0):
      b.falt("behov", .tal(Int(b0.nummer)))
    case .akutOro(_, let observerande, let barn):
      b.falt("observerande", .forvaltning(observerande))
      b.falt("barn", .jaNej(barn))
    case .klassning(let b0, let ansprak, let kandDagar, let gransDagar):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("anspråk", .forvaltningar(ansprak))
      b.falt("känd dagar", .tal(Int(kandDagar)))
      b.falt("gräns dagar", .tal(Int(gransDagar)))
    case .arendeOppnat(let b0, let v1):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
    case .arendeAvslutat(let b0, let v1):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
    case .arendeFransagt(let b0, let v1, let endastOrganisatoriskt):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("endast organisatoriskt", .jaNej(endastOrganisatoriskt))
    case .stodarendeOppnat(_, let v1):
      b.falt("förvaltning", .forvaltning(v1))
    case .stodarendeAvslutat(_, let v1):
      b.falt("förvaltning", .forvaltning(v1))
    case .insatsBeslut(let b0, let v1, let bifall, let fran, let aktor):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("bifall", .jaNej(bifall))
      b.falt("från", .moment(fran))
      b.falt("aktör", .tal(Int(aktor.raw)))
    case .beslutUpphort(let b0, let v1, let av, let orsak):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("av", .forvaltning(av))
      b.falt("orsak", .ord(Int(orsak.rawValue), orsak.ord))
    case .insatsStart(let b0, let v1, let orsak):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("orsak", .ord(Int(orsak.rawValue), orsak.ord))
    case .insatsAvbrott(let b0, let v1, let orsak):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("orsak", .ord(Int(orsak.rawValue), orsak.ord))
    case .insatsSlut(let b0, let v1, let orsak):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("orsak", .ord(Int(orsak.rawValue), orsak.ord))
    case .ansvarOverenskommet(let b0, let ansvarig, let parter):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("ansvarig", .forvaltning(ansvarig))
      b.falt("parter", .forvaltningar(parter))
    case .ansvarUtanBeslut(let b0, let v1):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("förvaltningar", .forvaltningar(v1))
    case .samordningsBehovIdentifierat(let sp, let behov):
      b.sp(sp)
      b.falt("behov", .behov(behov))
    case .spTillstand(let sp, let fran, let till, let version):
      b.sp(sp)
      b.falt("från", .ord(Int(fran.rawValue), fran.ord))
      b.falt("till", .ord(Int(till.rawValue), till.ord))
      b.falt("version", .tal(Int(version)))
    case .spSlut(let sp, let grund):
      b.sp(sp)
      b.falt("grund", .ord(Int(grund.rawValue), grund.ord))
    case .samtyckeBegart(let sp, let runda):
      b.sp(sp)
      b.falt("runda", .tal(Int(runda)))
    case .samtycke(let sp, let utfall, let omfattning, let stodkontakt, let kandI):
      b.sp(sp)
      b.falt("utfall", .ord(Int(utfall.rawValue), utfall.ord))
      b.falt("omfattning", .forvaltningar(omfattning))
      b.falt("stödkontakt", .jaNej(stodkontakt))
      b.falt("känd i", .forvaltning(kandI))
    case .kontaktSokt(let sp, let fran, let till):
      b.sp(sp)
      b.falt("från", .forvaltning(fran))
      b.falt("till", .forvaltning(till))
    case .kontaktNadd(let sp, let fran, let till), .kontaktUppgiven(let sp, let fran, let till):
      b.sp(sp)
      b.falt("från", .forvaltning(fran))
      b.falt("till", .forvaltning(till))
    case .kallad(let sp, let nummer, let forsta):
      b.sp(sp)
      b.falt("nummer", .tal(Int(nummer)))
      b.falt("första", .jaNej(forsta))
    case .narvaro(let sp, let part, let utfall, let kallelse):
      b.sp(sp)
      b.falt("part", .forvaltning(part))
      b.falt("utfall", .ord(Int(utfall.rawValue), utfall.ord))
      b.falt("kallelse", .tal(Int(kallelse)))
    case .enskildDeltog(let sp, let gemensamtBedomt):
      b.sp(sp)
      b.falt("gemensamt bedömt", .jaNej(gemensamtBedomt))
    case .moteHallet(let sp, let parter, let stodkontakt):
      b.sp(sp)
      b.falt("parter", .forvaltningar(parter))
      b.falt("stödkontakt", .forvaltningar(stodkontakt))
    case .stodkontaktNekad(let sp, let v1):
      b.sp(sp)
      b.falt("förvaltning", .forvaltning(v1))
    case .planUpprattad(let sp, let version, let parter, let allaGodkant):
      b.sp(sp)
      b.falt("version", .tal(Int(version)))
      b.falt("parter", .forvaltningar(parter))
      b.falt("alla har godkänt", .jaNej(allaGodkant))
    case .planAndrad(let sp, let version):
      b.sp(sp)
      b.falt("version", .tal(Int(version)))
    case .treserva(let sp, let v1, let v2, let version):
      b.sp(sp)
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("post", .ord(Int(v2.rawValue), v2.ord))
      b.falt("version", .tal(Int(version)))
    case .stodkontaktBeslut(let sp, let v1, let samtycke, let ansokanKravd):
      b.sp(sp)
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("samtycke", .jaNej(samtycke))
      b.falt("ansökan krävd", .jaNej(ansokanKravd))
    case .avvikelseBeslut(let sp, let part, let av, let rapporteras):
      b.sp(sp)
      b.falt("part", .forvaltning(part))
      b.falt("av", .forvaltningar(av.map { ForvaltningSet($0) } ?? []))
      b.falt("rapporteras", .jaNej(rapporteras))
    case .avvikelseHanterad(let sp, let part):
      b.sp(sp)
      b.falt("part", .forvaltning(part))
    case .uppfoljningsBehov(let sp):
      b.sp(sp)
    case .uppfoljd(let sp, let andring):
      b.sp(sp)
      b.falt("ändring", .jaNej(andring))
    case .langsiktigLosning(let sp):
      b.sp(sp)
    case .samfinansiering(let sp, let behov, let upprattad):
      b.sp(sp)
      b.falt("behov", .tal(Int(behov)))
      b.falt("upprättad", .moment(upprattad))
    case .sipForberedd(let sp):
      b.sp(sp)
    case .tvistUppkommen(let tv, let spNummer, let parter, let halvare, let ansvarD):
      b.tvist(tv)
      b.falt("sp-nummer", .tal(Int(spNummer)))
      b.falt("parter", .forvaltningar(parter))
      b.falt("har beslut", .forvaltningar(halvare))
      b.falt("ansvar utan beslut", .forvaltningar(ansvarD))
    case .tvistNiva(let tv, let v1):
      b.tvist(tv)
      b.falt("nivå", .ord(Int(v1.rawValue), v1.ord))
    case .tvistHandling(let tv, let v1):
      b.tvist(tv)
      b.falt("nivå", .ord(Int(v1.rawValue), v1.ord))
    case .arbetsledningFragad(let tv):
      b.tvist(tv)
    case .arbetsledningSvarad(let tv):
      b.tvist(tv)
    case .losningsforsok(let tv, let v1, let lyckat):
      b.tvist(tv)
      b.falt("nivå", .ord(Int(v1.rawValue), v1.ord))
      b.falt("lyckat", .jaNej(lyckat))
    case .medlingBegard(let tv, let misslyckade):
      b.tvist(tv)
      b.falt("misslyckade försök", .tal(Int(misslyckade)))
    case .utlatande(let tv, let tasUpp, let forordad, let ledamoter, let bunden):
      b.tvist(tv)
      b.falt("tas upp", .jaNej(tasUpp))
      b.falt("förordad", .forvaltning(forordad))
      b.falt("ledamöter från", .forvaltningar(ledamoter))
      b.falt("bunden ledamot", .jaNej(bunden))
    case .olostKvarstar(let tv):
      b.tvist(tv)
    case .tvistLost(let tv, let utfall, let niva):
      b.tvist(tv)
      b.falt("utfall", .ord(Int(utfall.rawValue), utfall.ord))
      b.falt("nivå", .ord(Int(niva.rawValue), niva.ord))
    case .teamMote(let v0, let v1, let iKo, let hanterade, let problem):
      b.falt("aktör", .tal(Int(v0.raw)))
      b.falt("nivå", .ord(Int(v1.rawValue), v1.ord))
      b.falt("i kö", .tal(Int(iKo)))
      b.falt("hanterade", .tal(Int(hanterade)))
      b.falt("problem", .jaNej(problem))
    case .teamFragaInlagd(let tv, let v1, let parter):
      b.tvist(tv)
      b.falt("nivå", .ord(Int(v1.rawValue), v1.ord))
      b.falt("parter", .forvaltningar(parter))
    case .gruppFragad(let v0, let nummer):
      b.falt("stadsområde", .tal(v0.index))
      b.falt("nummer", .tal(Int(nummer)))
    case .gruppSvarade(let v0, let nummer):
      b.falt("stadsområde", .tal(v0.index))
      b.falt("nummer", .tal(Int(nummer)))
    case .aktualitetsprovad(let ar):
      b.falt("år", .tal(Int(ar)))
    case .arSlut(let ar):
      b.falt("år", .tal(Int(ar)))
    case .kostnadsPost(let b0, let beviljande, let betalare, let delning, let dag, let beslutsdag):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("beviljande", .forvaltning(beviljande))
      b.falt("betalare", .forvaltningar(betalare))
      b.falt("delning", .tal(Int(delning)))
      b.falt("dag", .tal(Int(dag)))
      b.falt("beslutsdag", .tal(Int(beslutsdag)))
    case .kostnadUpphor(let b0, let dag):
      b.falt("behov", .tal(Int(b0.nummer)))
      b.falt("dag", .tal(Int(dag)))
    case .avgiftsPost(_, let v1, let manad, let promille):
      b.falt("förvaltning", .forvaltning(v1))
      b.falt("månad", .tal(Int(manad)))
      b.falt("promille av maxtaxa", .tal(Int(promille)))
    case .arbetssteg(let v0, let v1, let ko, let arbete):
      b.falt("enhet", .tal(v0.index))
      b.falt("roll", .tal(Int(v1.rawValue)))
      b.falt("kö sekunder", .tal(Int(ko)))
      b.falt("arbete sekunder", .tal(Int(arbete)))
    case .ledningsarbete(let v0, let ko, let arbete):
      b.falt("förvaltning", .forvaltning(v0))
      b.falt("kö sekunder", .tal(Int(ko)))
      b.falt("arbete sekunder", .tal(Int(arbete)))
    case .uppdragUtanPersonal(let v0, let v1, let plats, let vantat):
      b.falt("förvaltning", .forvaltning(v0))
      b.falt("roll", .tal(Int(v1.rawValue)))
      if let plats { b.falt("enhet", .tal(plats.index)) }
      b.falt("väntat sekunder", .tal(Int(vantat)))
    case .handlaggareUtsedd(_, let v1, let vantade):
      b.falt("enhet", .tal(v1.index))
      b.falt("väntade sekunder", .tal(Int(vantade)))
    case .regelBruten(let v0, _):
      b.falt("regel", .tal(Int(v0.ordinal)))
    case .missadGrans(let v0, _):
      b.falt("regel", .tal(Int(v0.ordinal)))
    case .ovantat(_, let v1):
      b.falt("meddelande", .tal(v1.index))
    case .meddelandeForlorat(_, let till, let typ, let kanal, let omsands, let fore):
      b.falt("till", .tal(Int(till.raw)))
      b.falt("meddelande", .tal(typ.index))
      b.falt("kanal", .ord(Int(kanal.rawValue), kanal.ord))
      b.falt("sänds om", .jaNej(omsands))
      b.fore(fore)
    case .meddelandeForsenat(
      _, let till, let sekunder, let typ, let kanal, let driftstopp, let fore):
      b.falt("till", .tal(Int(till.raw)))
      b.falt("sekunder", .tal(Int(sekunder)))
      b.falt("meddelande", .tal(typ.index))
      b.falt("kanal", .ord(Int(kanal.rawValue), kanal.ord))
      b.falt("driftstopp", .jaNej(driftstopp))
      b.fore(fore)
    case .meddelandeDubblerat(_, let till, let typ, let kanal, let fore):
      b.falt("till", .tal(Int(till.raw)))
      b.falt("meddelande", .tal(typ.index))
      b.falt("kanal", .ord(Int(kanal.rawValue), kanal.ord))
      b.fore(fore)
    case .treservaVantar(let sp, let forvaltning, let post, let sekunder):
      b.sp(sp)
      b.falt("förvaltning", .forvaltning(forvaltning))
      b.falt("post", .ord(Int(post.rawValue), post.ord))
      b.falt("sekunder", .tal(Int(sekunder)))
    }
  }

  /// Adds kind and fields to a digest.
  public func hasha(_ hasher: inout FieldHasher) {
    hasher.combine(UInt64(slag.rawValue))
    if let person { hasher.combine(UInt64(person.raw)) }
    besok(&hasher)
  }
}
