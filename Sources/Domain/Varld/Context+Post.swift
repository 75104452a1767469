import Kernel

/// The fate of a message, decided as it is sent: on time, late, twice or never (H-84).
///
/// Everything is drawn by name (sender, receiver, kind, case, round), so that the same letter has
/// the same fate whatever else happens and however the run is divided.
extension Context {
  private enum Kast: UInt64 {
    case forlust, forsening, dubblett, forseningstid, dubblettid
  }

  /// The names of one message's draws.
  private struct Brev {
    let val: Choice
    let avsandare: UInt64
    let skrivet: Int?
  }

  /// Sends where the post can fail.
  mutating func posta(_ message: Message, till: ActorID, gang: Int) {
    let kanal = message.kanal(spakar, fran: jag, till: till)
    let forst = Moment(nu.ticks + varld.lookahead)
    guard kanal != .muntligt, let person = message.person else {
      return sand(message, till, vid: forst)
    }
    var val = Choice(
      message.postensAndamal, person, vem: postnamn(till), behov: message.typ.rawValue,
      runda: message.postensRunda | gang << 24)
    val.initierande = message.postensInitierande
    let brev = Brev(
      val: val, avsandare: UInt64(dragnamn(postnamn(jag))),
      skrivet: skrivetVal(val))
    guard let (avsant, forsok) = lamnaIn(brev, person, message.typ, till, kanal) else {
      sand(message, till, vid: forst)
      utskick[utskick.count - 1].forlorat = true
      return
    }
    var framme = max(forst, framkomst(kanal, fran: avsant))
    if let uppe = driftstoppet(kanal, avsant, framme) {
      let fore = foreSlutet(kanal == .brev ? framme : avsant)
      framme = uppe
      notera(forsenat(person, message.typ, till, kanal, driftstopp: true, til: framme, fore))
    }
    if forsok == 0, sent(brev, kanal) {
      let fore = foreSlutet(framme)
      let sent = efterForsening(brev, .forseningstid, framme)
      framme = driftstoppet(kanal, sent, sent) ?? sent
      notera(forsenat(person, message.typ, till, kanal, driftstopp: false, til: framme, fore))
    }
    sand(message, till, vid: framme)
    if forsok == 0, dubbelt(brev, kanal) {
      let kopia = efterForsening(brev, .dubblettid, framme)
      let framkommen = driftstoppet(kanal, kopia, kopia) ?? kopia
      sand(message, till, vid: framkommen)
      utskick[utskick.count - 1].dubblett = true
      notera(
        .meddelandeDubblerat(
          person, till: till, message.typ, kanal, fore: foreSlutet(framkommen)))
    }
  }

  private func foreSlutet(_ moment: Moment) -> ForeSlutet { moment < varld.slut ? .allt : .inget }

  private mutating func sand(_ message: Message, _ till: ActorID, vid: Moment) {
    utskick.append(Utskick(till: till, due: vid, message: message, skrivet: nu.ticks))
  }

  private func forsenat(
    _ person: PersonID, _ typ: Meddelandetyp, _ till: ActorID, _ kanal: Kanal, driftstopp: Bool,
    til: Moment, _ fore: ForeSlutet
  ) -> Fact {
    .meddelandeForsenat(
      person, till: till, sekunder: Int32(clamping: til - nu), typ, kanal, driftstopp: driftstopp,
      fore: fore)
  }

  /// The name of a sender or receiver: a förvaltning's number, 15 for the enskild, 16 and up for
  /// bodies of several.
  private func postnamn(_ aktor: ActorID) -> UInt8 {
    if Aktor.arOmvarld(aktor) { return 15 }
    return Aktor.namnd(aktor)?.rawValue ?? UInt8(truncatingIfNeeded: 16 + aktor.raw)
  }

  private func dragnamn(_ vem: UInt8) -> UInt8 { vem < 6 ? varld.dragnamn[Int(vem)] : vem }

  private func lott(_ brev: Brev, _ kast: Kast, forsok: Int = 0) -> Double {
    uniform(
      brev.val, del: 1 << 32 | brev.avsandare << 16 | UInt64(forsok) << 8 | kast.rawValue)
  }

  /// When it is handed in for good, and how many tries went before; nil where it is lost.
  private mutating func lamnaIn(
    _ brev: Brev, _ person: PersonID, _ typ: Meddelandetyp, _ till: ActorID, _ kanal: Kanal
  ) -> (avsant: Moment, forsok: Int)? {
    let andel = forlust(kanal)
    var avsant = nu
    let hogst = Int(spakar[.maxSandningar])
    for forsok in 0..<hogst {
      let borta =
        forsok == 0
        ? brev.skrivet.map { $0 == 1 } ?? (lott(brev, .forlust) < andel)
        : lott(brev, .forlust, forsok: forsok) < andel
      guard borta else { return (avsant, forsok) }
      var fore = foreSlutet(avsant)
      let igen = spakar[.omsandning].isFinite && forsok + 1 < hogst
      if igen {
        avsant = kalender.efter(
          avsant, kontorstid: Int64(spakar[.omsandning] * Double(Sekunder.arbetsdag)))
        if fore == .allt, avsant >= varld.slut { fore = .forlusten }
      }
      notera(
        .meddelandeForlorat(person, till: till, typ, kanal, omsands: igen, fore: fore))
      guard igen else { return nil }
    }
    return nil
  }

  private func forlust(_ kanal: Kanal) -> Double {
    switch kanal {
    case .brev: spakar[.meddelandeforlust]
    case .epost: spakar[.epostForlust]
    case .muntligt, .telefon, .treserva: 0
    }
  }

  private func framkomst(_ kanal: Kanal, fran avsant: Moment) -> Moment {
    guard kanal == .brev, spakar[.postgang] > 0 else {
      return Moment(avsant.ticks + varld.lookahead)
    }
    return kalender.efter(
      avsant, kontorstid: Int64(spakar[.postgang] * Double(Sekunder.arbetsdag)))
  }

  /// When it arrives instead, where the system is down: a letter is carried out, an e-mail sent and
  /// a call made only then.
  private func driftstoppet(_ kanal: Kanal, _ avsant: Moment, _ framme: Moment) -> Moment? {
    let provas = kanal == .brev ? framme : avsant
    var tid = provas
    // One outage may end where the next begins, or on days off before it.
    while varld.oppet(kanal, tid) > tid {
      let uppe = varld.oppet(kanal, tid)
      tid = kalender.nastaKontorstid(
        Moment(uppe.ticks + (kanal == .brev ? 0 : varld.lookahead)))
    }
    return tid > provas ? max(framme, tid) : nil
  }

  private func sent(_ brev: Brev, _ kanal: Kanal) -> Bool {
    if let skrivet = brev.skrivet { return skrivet == 2 }
    return kanal == .epost && lott(brev, .forsening) < spakar[.epostForsening]
  }

  private func dubbelt(_ brev: Brev, _ kanal: Kanal) -> Bool {
    if let skrivet = brev.skrivet { return skrivet == 3 }
    return kanal == .epost && lott(brev, .dubblett) < spakar[.epostDubblett]
  }

  private mutating func efterForsening(_ brev: Brev, _ kast: Kast, _ framme: Moment) -> Moment {
    var val = brev.val
    val.andamal = .postensDrojsmal
    let vardagar =
      skrivet(val) ?? spakar.fordelning(.epostForseningstid).quantile(lott(brev, kast))
    return kalender.efter(framme, kontorstid: Int64(vardagar * Double(Sekunder.arbetsdag)))
  }
}
