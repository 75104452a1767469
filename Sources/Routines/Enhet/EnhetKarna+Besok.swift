import Domain
import Kernel

/// Needs turn up: classified, opened as ärenden, or seen to need coordination.
extension EnhetKarna {
  mutating func omvarld(_ m: OmvarldMessage, i context: inout Context) {
    switch m {
    case .besok(let person, let nya, let sokande, let forst, let profil):
      if forst == jag { identifiera(person, nya, sokande, profil, i: &context) }
      akter[oppnaAkt(person)].forstHos = forst.rawValue
      besok(person, nya, sokande, i: &context)
    case .behovUpphor(let behov): behovUpphor(behov, i: &context)
    case .akutOro(let person, let barn, let gang):
      akutOro(person, barn: barn, gang: gang, i: &context)
    case .stodinsats: break
    }
  }

  /// The world's facts of the visit: who came, with which needs.
  private func identifiera(
    _ person: PersonID, _ nya: BehovSet, _ sokande: Sokande, _ profil: UInt8,
    i context: inout Context
  ) {
    if !aterkommer(person, nya, context) {
      context.notera(
        .personAnlande(
          person, profil: profil, alder: sokande.alder, skyddad: sokande.skyddad))
    }
    for b in 0..<BehovID.hogst where nya.contains(b) {
      context.notera(
        .behovIdentifierat(
          BehovID(person, b), slag: sokande.slag(b), forstKontaktad: jag))
    }
  }

  /// Whether the person has turned up before: then the needs are ones that arise later.
  private func aterkommer(_ person: PersonID, _ nya: BehovSet, _ context: borrowing Context) -> Bool
  {
    guard !nya.isEmpty, let skriven = context.varld.handskriven(person) else { return false }
    return skriven.behov[lagsta(nya)].efterDagar > 0
  }

  /// A person turns up, or comes back with more needs.
  private mutating func besok(
    _ person: PersonID, _ nya: BehovSet, _ sokande: Sokande, i context: inout Context
  ) {
    let i = oppnaAkt(person)
    akter[i].sokande = sokande
    akter[i].sokandeDag = idag(context)
    var egna: BehovSet = []
    var andras: BehovSet = []
    for b in 0..<Int(sokande.antal) where nya.contains(b) {
      let ansprak = klassa(i, b, i: &context)
      akter[i].kanda = akter[i].kanda.with(b)
      if ansprak == ForvaltningSet(jag) {
        egna = egna.with(b)
      } else {
        andras = andras.with(b)
      }
    }
    for b in 0..<BehovID.hogst where egna.contains(b) { fordela(i, behov: b, i: &context) }
    var sedda: BehovSet = []
    for b in 0..<BehovID.hogst where andras.contains(b) {
      // What brings the person here is seen; the rest may be missed (`upptäcktssannolikhet`).
      let forstaBehov = b == lagsta(nya)
      if forstaBehov
        || context.ja(Choice(.upptackt, person, av: jag, behov: UInt8(b)))
      {
        sedda = sedda.with(b)
      } else {
        akter[i].osedda = akter[i].osedda.with(b)
      }
    }
    if !sedda.isEmpty { identifieraSP(i, sedda, i: &context) }
    sattArendeUppfoljning(i, i: &context)
    stangOmKlar(i, i: &context)
  }

  private func lagsta(_ mangd: BehovSet) -> Int { mangd.rawValue.trailingZeroBitCount }

  /// Runs the classifier for a need, and records what it found.
  mutating func klassa(_ i: Int, _ b: Int, i context: inout Context) -> ForvaltningSet {
    let person = akter[i].person
    let sokande = sokandeIdag(i, b, context)
    var fonster = context.spakar.kandfonsterDagar
    let grans = fonster
    context.tillampa(.ans12)
    if !context.spakar.avsteg.isEmpty,
      sokande.slag(b).foljerKand,
      !context.foljer(.ans41, person, runda: b)
    {
      fonster = Int(Sokande.aldrigKand) - 1
    }
    var utfall = Klassare.tabell(
      sokande.slag(b), sokande, person.omrade, fonsterDagar: fonster,
      aldrealder: context.spakar.forstaAldreAr)
    context.tillampa(utfall.regler.0)
    if let andra = utfall.regler.1 { context.tillampa(andra) }
    if sokande.granssnitt.contains(b) {
      utfall.ansprak = sokande.forvalt(b)
      utfall.kandDagar = -1
      context.tillampa(.ans24)
    }
    if !context.spakar.avsteg.isEmpty, !sokande.granssnitt.contains(b) {
      for regel in Klassare.rader(sokande.slag(b))
      where context.spakar.avsteg[Int(regel.ordinal)] > 0
        && (regel == utfall.regler.0 || regel == utfall.regler.1)
      {
        // The förvaltning of the row that was used refuses; nobody else's row fits.
        if !context.foljer(regel, person, runda: b) { utfall.ansprak = [] }
      }
    }
    akter[i].satt(ansprak: utfall.ansprak, for: b)
    context.notera(
      .klassning(
        BehovID(person, b), ansprak: utfall.ansprak, kandDagar: utfall.kandDagar,
        gransDagar: Int32(grans)))
    if utfall.ansprak.count != 1 { context.tillampa(.ans23) }
    return utfall.ansprak
  }

  /// A self-evident need of the own förvaltning: an ärende is opened and investigated.
  mutating func oppnaArende(_ i: Int, _ b: Int, i context: inout Context) {
    guard akter[i].kanda.contains(b), !akter[i].arenden.contains(b) else { return }
    akter[i].arenden = akter[i].arenden.with(b)
    akter[i].fransagda = akter[i].fransagda.without(b)
    context.notera(.arendeOppnat(BehovID(akter[i].person, b), jag))
    arbeta(.utred, i, arg: Int32(b), i: &context)
    sattArendeUppfoljning(i, i: &context)
  }

  /// The next follow-up of an own ärende, at which unseen needs may be seen.
  mutating func sattArendeUppfoljning(_ i: Int, i context: inout Context) {
    let akt = akter[i]
    guard !akt.uppfoljningSatt,
      akt.harArende || !akt.osedda.isEmpty || (akt.fall >= 0 && !fall[Int(akt.fall)].agerar)
    else { return }
    let due = context.om(dagar: context.spakar[.arendeUppfoljning])
    guard due < context.varld.slut else { return }
    akter[i].uppfoljningSatt = true
    context.satt(due, Tidsmarke(.arendeUppfoljning, akt.person))
  }

  /// An own ärende is followed up: what nobody saw may be seen, what nobody acted on is looked at
  /// again.
  mutating func foljUppArende(_ person: PersonID, i context: inout Context) {
    guard let i = akt(person) else { return }
    akter[i].uppfoljningSatt = false
    akter[i].uppfoljningar &+= 1
    var sedda: BehovSet = []
    for b in 0..<BehovID.hogst where akter[i].osedda.contains(b) {
      let val = Choice(
        .upptackt, person, av: jag, behov: UInt8(b), runda: Int(akter[i].uppfoljningar))
      if context.ja(val) { sedda = sedda.with(b) }
    }
    akter[i].osedda = akter[i].osedda.subtracting(sedda)
    klassaAnyo(i, &sedda, i: &context)
    if !sedda.isEmpty { identifieraSP(i, sedda, i: &context) }
    sokBattreHem(i, i: &context)
    let f = Int(akter[i].fall)
    if f >= 0, !fall[f].agerar {
      let val = Choice(
        .initiering, fall[f].sp, av: jag, runda: Int(akter[i].uppfoljningar))
      if context.ja(val) {
        fall[f].agerar = true
        borjaFraga(i, f, i: &context)
      }
    }
    sattArendeUppfoljning(i, i: &context)
    stangOmKlar(i, i: &context)
  }

  /// The förvaltning sees that another can better meet a need that it answers for (SP-21).
  private mutating func sokBattreHem(_ i: Int, i context: inout Context) {
    let person = akter[i].person
    guard akter[i].fall < 0, akter[i].part < 0 else { return }
    for b in 0..<BehovID.hogst where akter[i].beslut.contains(b) {
      let val = Choice(
        .battreHem, person, av: jag, behov: UInt8(b), runda: Int(akter[i].uppfoljningar))
      guard context.ja(val) else { continue }
      let annan = battreHem(akter[i].sokande, person, context)
      akter[i].satt(ansprak: ForvaltningSet(jag).with(annan), for: b)
      context.notera(
        .klassning(
          BehovID(person, b), ansprak: akter[i].anspraken(b), kandDagar: -1, gransDagar: -1))
      identifieraSP(i, BehovSet(b), i: &context)
      return
    }
  }

  /// The förvaltning that may be a better home: one to which the table could send the person.
  ///
  /// ÄVO is for the older (ANS-53, H-18): for who is younger, FFS thinks of the SF instead.
  private func battreHem(
    _ sokande: Sokande, _ person: PersonID, _ context: borrowing Context
  ) -> Forvaltning {
    guard jag == .ffs else { return .ffs }
    return Int(sokande.alder) >= context.spakar.forstaAldreAr ? .avo : .sf(person.omrade)
  }

  /// Acute concern goes first: the orosanmälan is sent in this very handler (SP-52).
  private mutating func akutOro(
    _ person: PersonID, barn: Bool, gang: UInt8, i context: inout Context
  ) {
    context.notera(.akutOro(person, observerande: jag, barn: barn))
    let sf = Forvaltning.sf(person.omrade)
    // Where the SF itself sees the concern nobody needs to tell it.
    guard jag != sf,
      context.foljer(.sp52, person, runda: Int(gang) << 3 | jag.index)
    else { return }
    context.skicka(
      .sp(.orosanmalan(person, barn: barn, fran: jag)),
      till: .enhet(Enhetsplats(sf, person.omrade)))
  }
}
