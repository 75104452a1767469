import Domain
import Kernel
import Observers

/// The story of one person as lines for a terminal.
package struct Berattelse: Sendable {
  let varld: Varld
  let person: PersonID
  let s: Rapportsprak
  let stil: Stil
  let tal: Tal

  package init(_ varld: Varld, _ person: PersonID, sprak: Rapportsprak, stil: Stil) {
    self.varld = varld
    self.person = person
    s = sprak
    self.stil = stil
    tal = Tal(sprak)
  }

  /// Heading, steps in their order, and the gaps at the end.
  package func rader(_ foljder: [Foljd]) -> [String] {
    var berattare = Berattare(varld, person, sprak: s)
    let steg = berattare.beratta(foljder)
    var ut = huvud
    for steg in steg { ut += rader(steg) }
    ut.append("")
    ut += slutet(foljder, berattare)
    let svarar = berattare.svararVidSlutet
    if !svarar.isEmpty {
      ut += ["", stil.rubrik(s("Vem som svarar vid slutet", "Who answers at the end"))]
      ut += svarar.flatMap { $0.bruten(stil.bredd - 2, indrag: 2).map { "  " + $0 } }
    }
    return ut
  }

  private var huvud: [String] {
    let titel = varld.namn(person).ofarlig
    var under = varld.scenario.namn.ofarlig
    if let variant = varld.variant { under += " · variant \(variant.ofarlig)" }
    under +=
      " · " + s("frö", "seed") + " \(varld.scenario.fro) · "
      + s("replikation", "replication") + " \(varld.replikation)"
    return [
      stil.rubrik(titel)
    ] + under.bruten(stil.bredd).map { stil.svag($0) }
      + s(
        "En påhittad person i ett simulerat utfall, ingen prognos.",
        "A made-up person in one simulated outcome, not a forecast."
      ).bruten(stil.bredd).map { stil.svag($0) } + [""]
  }

  /// What stands under the time of a step; on a narrow terminal beneath it.
  private var indrag: Int { smal ? 2 : 18 }
  private var smal: Bool { stil.arSmal }

  private func rader(_ steg: Berattare.Steg) -> [String] {
    let tid = String(Kalender.text(steg.nar).prefix(16))
    let bredd = stil.bredd - indrag
    let tomt = String(repeating: " ", count: indrag)
    var ut: [String] = smal ? [stil.rubrik(tid)] : []
    for mening in steg.gjort {
      for rad in mening.bruten(bredd) {
        ut.append(ut.isEmpty ? stil.rubrik(tid) + "  " + rad : tomt + rad)
      }
    }
    for under in steg.under {
      for (i, rad) in under.text.bruten(bredd - 2).enumerated() {
        ut.append(
          tomt + farg(under.slag, (i == 0 ? Berattelse.tecken(under.slag) : " ") + " " + rad))
      }
    }
    return ut
  }

  private static func tecken(_ slag: Berattare.Steg.Slag) -> String {
    switch slag {
    case .lage: "·"
    case .oppnas: "▲"
    case .stangs: "▼"
    case .kvar: "■"
    case .brott: "!"
    }
  }

  private func farg(_ slag: Berattare.Steg.Slag, _ text: String) -> String {
    switch slag {
    case .lage: stil.svag(text)
    case .oppnas, .kvar: stil.fel(text)
    case .stangs: stil.bra(text)
    case .brott: stil.varning(text)
    }
  }

  /// The gaps that the person met, in the order in which they closed.
  private func slutet(_ foljder: [Foljd], _ berattare: Berattare) -> [String] {
    let stangda = foljder.flatMap(\.glapp).filter { !$0.oppnat }
    guard !stangda.isEmpty else { return [s("Inga glapp.", "No glapp.")] }
    var tabell = Tabell([
      .text("glapp", mjuk: true), .text(s("från", "from")), .text(s("till", "to")),
      .tal(s("dagar", "days")), .text(s("regel", "rule")),
    ])
    for glapp in stangda.sorted(by: { $0.fran < $1.fran }) {
      let till = glapp.till ?? varld.slut
      tabell.rad(
        "\(glapp.slag.text) \(glapp.slag.namn)" + berattare.omfattning(glapp.slag, glapp.nyckel),
        Kalender.datum(glapp.fran).text,
        glapp.censurerat ? s("öppet", "open") : Kalender.datum(till).text,
        tal.dagar(till - glapp.fran), glapp.regel.text)
    }
    return [stil.rubrik(s("Glappen i korthet", "The glapp in short"))] + tabell.text(stil)
  }
}
