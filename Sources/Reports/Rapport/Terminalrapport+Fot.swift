import Domain
import Observers
import Simulation

extension Terminalrapport {
  /// Levers that are not at their default, and how many rest on assumptions.
  var spakavsnitt: [String] {
    guard !u.spakar.isEmpty else { return [] }
    let andrade = u.spakar.filter(\.avviker)
    // A lever that the scenario, the variant or the command line writes is their choice.
    let antaganden = u.spakar.filter { $0.mark == .antagande }.count
    let satta = u.spakar.filter { $0.mark == .scenario }.count
    let lika = u.spakar.filter { $0.mark == .scenario && !$0.avviker }.count
    let varav =
      lika == 0 ? "" : s(" (\(lika) lika med förvalet)", " (\(lika) equal to the default)")
    var ut = rubrik(
      s("Spakar som avviker", "Levers off their default"),
      s(
        "\(antaganden) av \(u.spakar.count) spakar står på ett antagande, \(satta) på ett eget val\(varav)",
        "\(antaganden) of \(u.spakar.count) levers rest on an assumption, \(satta) on a choice\(varav)"
      ))
    var tabell = Tabell([
      .text(s("spak", "lever")), .tal(s("värde", "value")), .tal(s("förval", "default")),
      .text(s("märkning", "mark")), .text(s("påverkar", "affects"), mjuk: true),
    ])
    for post in andrade { tabell.rad(spakrad(post)) }
    for post in u.avsteg { tabell.rad(avstegsrad(post)) }
    ut += tabell.tom ? ["  " + s("inga", "none")] : tabell.text(stil)
    let profilerna = u.korning.sattaIProfilerna.filter { spak in
      andrade.contains { $0.spak == spak }
        || u.andringar.contains { $0.spakar.contains { $0.spak == spak } }
    }
    if !profilerna.isEmpty {
      ut += not(
        s("Utan verkan, satt i profilerna: ", "Without effect, set in the profiles: ")
          + s.lista(profilerna.map(\.rad.namn)) + ".")
    }
    for andring in u.andringar {
      var delar = andring.spakar.map {
        "\($0.spak.rad.namn) = \(Spaktext.varde($0.spak, $0.varde, s))"
      }
      delar += andring.avsteg.map { "avsteg[\($0.regel.text)] = \(tal.procent($0.andel))" }
      if andring.bemanning { delar.append(s("ny bemanning", "new staff")) }
      if andring.inflode { delar.append(s("nytt inflöde", "new inflow")) }
      ut += not(
        s("Från ", "From ") + andring.fran.text + ": " + delar.joined(separator: "; ") + ".")
    }
    return ut
  }

  private func spakrad(_ post: Spakpost) -> [String] {
    [
      post.spak.rad.namn, Spaktext.varde(post.spak, post.varde, s),
      Spaktext.varde(post.spak, post.spak.rad.forval, s), mark(post),
      s(post.spak.rad.paverkar, post.spak.rad.affects),
    ]
  }

  /// Where a value comes from: a default that grew with the city is no longer the table's.
  private func mark(_ post: Spakpost) -> String {
    post.mark != .scenario && u.korning.skala != 1 && Spak.skalade.contains(post.spak)
      ? "--scale" : Spaktext.mark(post.mark, s)
  }

  private func avstegsrad(_ post: Avstegspost) -> [String] {
    [
      "avsteg[\(post.regel.text)]", tal.procent(post.andel), tal.procent(0),
      Spaktext.mark(.scenario, s),
      Regelord.avsteg(Regelkatalog.regel(post.regel), s) ?? "",
    ]
  }

  /// What the run was and what it took.
  var fot: [String] {
    let k = u.korning
    let m = u.matning
    let sekunder = max(m.wallSeconds, 1e-9)
    var korning = ["glapp \(Glappversion.text)", s("frö", "seed") + " \(k.fro)"]
    korning.append(s("replikation", "replication") + " \(k.replikation)")
    if k.skala != 1 { korning.append(s("skala", "scale") + " " + Spaktext.tal(k.skala, s)) }
    if !k.scenarioHash.isEmpty { korning.append("scenario \(k.scenarioHash.prefix(12))") }
    let antal = [
      s("executorjobb", "executor jobs") + " \(tal.hel(m.executorJobs))",
      s("kuvert", "envelopes") + " \(tal.hel(m.envelopes))",
      s("händelser", "events") + " \(tal.hel(m.events))",
      s("personer", "persons") + " \(tal.hel(u.personer.antal))",
    ]
    let kuvert = Int(Double(m.envelopes) / sekunder)
    let personer = Int(Double(u.personer.antal) / sekunder)
    let fart = [
      tal.decimal(m.wallSeconds, m.wallSeconds < 10 ? 3 : 1) + " s",
      tal.hel(kuvert) + s(" kuvert/s", " envelopes/s"),
      tal.hel(personer) + s(" personer/s", " persons/s"),
      s("minne som mest ", "peak memory ") + tal.megabyte(m.peakMemoryBytes),
    ]
    let delar = [korning, antal, fart, processrad].filter { !$0.isEmpty }
    let rader = ["digest \(m.digest)"] + delar.map { $0.joined(separator: " · ") }
    return (rader + fonsterrad).flatMap { $0.bruten(stil.bredd) }.map { stil.svag($0) }
  }

  /// What the processes did together; nothing of a run in one.
  private var processrad: [String] {
    let m = u.matning
    guard m.processer.count > 1 else { return [] }
    let sekunder = max(m.wallSeconds, 1e-9)
    let vantan = m.processer.map { tal.procent($0.blockedSeconds / sekunder) }
    return [
      s("processer", "processes") + " \(m.processer.count)",
      s("fönster", "windows") + " \(tal.hel(m.fonster))",
      s("kuvert per fönster ", "envelopes a window ")
        + tal.decimal(Double(m.envelopes) / Double(max(1, m.fonster))),
      s("omstarter", "restarts") + " \(m.aterstarter.values.reduce(0, +))",
      s("väntan ", "waiting ") + vantan.joined(separator: ", "),
    ]
  }

  /// Where windows hold too little to be worth sharing.
  private var fonsterrad: [String] {
    let m = u.matning
    guard m.processer.count > 1, m.fonster > 0, m.envelopes / m.fonster < 50 else { return [] }
    return [
      s(
        "Fönstren rymmer för lite för att flera processer ska gå fortare; det tjänar först stora körningar på.",
        "The windows hold too little for several processes to be faster; only large runs gain by it."
      )
    ]
  }
}
