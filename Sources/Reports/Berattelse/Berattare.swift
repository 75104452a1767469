import Domain
import Kernel
import Observers

/// Tells one person's way, step by step, in plain words.
///
///     let steg = Berattare(varld, person, sprak: .sv).beratta(bok.foljder)
package struct Berattare: Sendable {
  /// One step of the story.
  package struct Steg: Hashable, Sendable {
    package enum Slag: Hashable, Sendable { case lage, oppnas, stangs, kvar, brott }
    package struct Under: Hashable, Sendable {
      package var slag: Slag
      package var text: String
    }
    package var nar: Moment
    /// What was done, one sentence each; the first stands beside the time.
    package var gjort: [String]
    /// What changed by it.
    package var under: [Under]
  }

  let varld: Varld
  let person: PersonID
  let s: Rapportsprak
  let tal: Tal
  /// The person's name in sentences.
  let namn: String
  private(set) var lagen: [Ansvarslage]

  package init(_ varld: Varld, _ person: PersonID, sprak: Rapportsprak) {
    self.varld = varld
    self.person = person
    s = sprak
    tal = Tal(sprak)
    namn = (varld.handskriven(person)?.namn ?? person.text).ofarlig
    lagen = Array(repeating: Ansvarslage(), count: BehovID.hogst)
  }

  /// The steps; what changed nothing for the person is left out.
  package mutating func beratta(_ foljder: [Foljd]) -> [Steg] {
    var ut: [Steg] = []
    for foljd in foljder {
      if let steg = steg(foljd) { ut.append(steg) }
    }
    return ut
  }

  private mutating func steg(_ foljd: Foljd) -> Steg? {
    let fore = lagen
    for skickat in foljd.skickade { lar(skickat.message) }
    if let message = foljd.message { lar(message) }
    for fact in foljd.fakta {
      if let behov = fact.behov { lagen[Int(behov.nummer & 3)].folj(fact) }
    }
    var gjort = handlingar(foljd)
    var under = foljd.fakta.flatMap { fact -> [Steg.Under] in
      mening(fact, foljd.aktor).map { [Steg.Under(slag: fact.arBrott ? .brott : .lage, text: $0)] }
        ?? []
    }
    if gjort.isEmpty, let i = under.firstIndex(where: { $0.slag == .lage }) {
      gjort = [under.remove(at: i).text + parentes(foljd.regler)]
    }
    under += ansvarsbyten(fran: fore)
    under += foljd.glapp.map {
      let slag: Steg.Slag = $0.oppnat ? .oppnas : $0.censurerat ? .kvar : .stangs
      return Steg.Under(slag: slag, text: mening($0, nu: foljd.nar))
    }
    if gjort.isEmpty, under.isEmpty { return nil }
    if gjort.isEmpty { gjort = [rubrik(foljd)] }
    return Steg(nar: foljd.nar, gjort: gjort, under: under)
  }

  /// A visit says what the needs are before anybody has identified them.
  private mutating func lar(_ message: Message) {
    guard case .omvarld(.besok(_, let nya, let sokande, _, _)) = message else { return }
    nya.forEach { n in
      if lagen.indices.contains(n) { lagen[n].slag = sokande.slag(n) }
    }
  }

  /// A sentence for each kind of message sent, its receivers named together.
  private func handlingar(_ foljd: Foljd) -> [String] {
    var grupper: [(message: Message, till: [ActorID])] = []
    for skickat in foljd.skickade {
      let typ = skickat.message.typ
      let text = mening(skickat.message, fran: foljd.aktor, till: [])
      if let i = grupper.firstIndex(where: {
        $0.message.typ == typ && mening($0.message, fran: foljd.aktor, till: []) == text
      }) {
        grupper[i].till.append(skickat.till)
      } else {
        grupper.append((skickat.message, [skickat.till]))
      }
    }
    var kvar = foljd.regler
    var delar = grupper.map { grupp -> (text: String, typ: Meddelandetyp, regler: [RegelID]) in
      let egna = grupp.message.typ.rad.regler
      let regler = foljd.message == nil ? egna : egna.filter { foljd.regler.contains($0) }
      kvar.removeAll { egna.contains($0) }
      return (
        mening(grupp.message, fran: foljd.aktor, till: grupp.till), grupp.message.typ, regler
      )
    }
    if !delar.isEmpty { delar[0].regler += kvar }
    return delar.map { "\($0.text) \(hakar([$0.typ.rad.nummer] + texter($0.regler)))." }
  }

  // MARK: names

  func aktor(_ id: ActorID) -> String {
    Aktor.arOmvarld(id) ? namn : Aktor(id).namn
  }

  func aktorer(_ id: [ActorID]) -> String {
    var namn: [String] = []
    for n in id.map({ aktor($0) }) where !namn.contains(n) { namn.append(n) }
    return s.lista(namn)
  }

  func behov(_ n: Int) -> String {
    guard lagen.indices.contains(n), let slag = lagen[n].slag else { return "behov \(n + 1)" }
    return "behov \(n + 1) (\(slag.namn))"
  }

  func behov(_ set: BehovSet) -> String {
    s.lista((0..<BehovID.hogst).filter { set.contains($0) }.map { behov($0) })
  }

  func forvaltningar(_ set: ForvaltningSet) -> String { s.lista(set.namn) }

  func dag(_ moment: Moment) -> String { Kalender.datum(moment).text }

  func klockslag(_ moment: Moment) -> String { String(Kalender.text(moment).prefix(16)) }

  /// `" (SP-30, SP-41)."`, or a full stop.
  private func parentes(_ regler: [RegelID]) -> String {
    regler.isEmpty ? "." : " \(hakar(texter(regler)))."
  }

  private func hakar(_ ord: [String]) -> String { "(" + ord.joined(separator: ", ") + ")" }

  /// The rules' IDs in their order, each once.
  private func texter(_ regler: [RegelID]) -> [String] { Set(regler).sorted().map(\.text) }

  // MARK: changes

  /// A line on each need: who answers for it when the story ends.
  var svararVidSlutet: [String] {
    lagen.indices.compactMap { n in
      let lage = lagen[n]
      guard lage.slag != nil else { return nil }
      let vem =
        !lage.oppet
        ? s("behovet finns inte längre", "the need is no more")
        : lage.ansvariga.isEmpty
          ? s("ingen svarar", "nobody answers")
          : s("\(ansvariga(lage)) svarar", "\(ansvariga(lage)) answers")
      return "\(behov(n).storBokstav): \(vem)."
    }
  }

  private func ansvarsbyten(fran fore: [Ansvarslage]) -> [Steg.Under] {
    lagen.indices.compactMap { n in
      let (forr, nu) = (fore[n], lagen[n])
      guard nu.slag != nil, forr.ansvariga != nu.ansvariga else { return nil }
      if !nu.oppet, nu.ansvariga.isEmpty { return nil }
      let text =
        s("Ansvar för \(behov(n)): ", "Ansvar for \(behov(n)): ")
        + "\(ansvariga(forr)) → \(ansvariga(nu))"
      return Steg.Under(slag: .lage, text: text)
    }
  }

  private func ansvariga(_ lage: Ansvarslage) -> String {
    lage.ansvariga.isEmpty ? s("ingen", "nobody") : forvaltningar(lage.ansvariga)
  }

  /// What stands beside the time where nobody sent anything and no fact says it.
  private func rubrik(_ foljd: Foljd) -> String {
    switch foljd.message {
    case .tid(let marke)?: return "\(aktor(foljd.aktor)): \(marke.slag.ord)."
    case let message?:
      let mening = mening(message, fran: foljd.fran, till: [foljd.aktor])
      return s("Når fram till ", "Reaches ")
        + "\(aktor(foljd.aktor)): \(mening) \(hakar([message.typ.rad.nummer]))."
    case nil:
      return foljd.glapp.contains { $0.censurerat }
        ? s("Körningen slutar.", "The run ends.") : s("Tiden går.", "Time passes.")
    }
  }
}
