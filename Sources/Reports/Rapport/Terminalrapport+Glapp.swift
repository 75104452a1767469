import Domain
import Kernel
import Observers

extension Terminalrapport {
  var klassavsnitt: [String] {
    guard !u.klasser.isEmpty else { return [] }
    var tabell = Tabell([
      .text(s("klass", "class")), .tal(s("personer", "persons")), .tal(s("andel", "share")),
      .tal(s("dagar", "days")), .tal(s("dagar/drabbad", "days/person hit")),
    ])
    for rad in u.klasser {
      tabell.rad(
        "\(rad.bokstav) \(Glappord.klass(rad.bokstav, s))", tal.hel(rad.personer),
        u.personer.antal == 0 ? "–" : tal.procent(Double(rad.personer) / Double(u.personer.antal)),
        tal.dagar(rad.sekunder),
        rad.personer == 0 ? "–" : tal.dagar(rad.sekunder / Int64(rad.personer)))
    }
    return rubrik(
      s("Glapp per klass", "Glapp by class"),
      s(
        "tid som överlappar räknas en gång per person och klass",
        "time that overlaps counts once per person and class")) + tabell.text(stil)
  }

  var slagavsnitt: [String] {
    guard !u.glapp.isEmpty else { return [] }
    var tabell = Tabell([
      .text(s("slag", "kind"), mjuk: true), .text(s("klass", "class")),
      .tal(s("intervall", "intervals")), .tal(s("personer", "persons")),
      .tal(s("dagar", "days")), .tal(s("längst", "longest")), .tal(s("över gräns", "over limit")),
      .tal(s("öppna vid slut", "open at end")),
    ])
    for rad in u.glapp where rad.intervall > 0 || rad.censurerade > 0 {
      tabell.rad(
        "\(rad.slag.text) \(rad.slag.namn)", rad.slag.unionsklasser.bokstaver,
        tal.hel(rad.intervall),
        tal.hel(rad.personer), rad.sekunder == 0 ? "–" : tal.dagar(rad.sekunder),
        rad.langsta == 0 ? "–" : tal.dagar(rad.langsta),
        rad.sekunder == 0 ? "–" : tal.procent(rad.andelOverGrans),
        rad.censurerade == 0 ? "–" : tal.hel(rad.censurerade))
    }
    var ut = rubrik(
      s("Glapp per slag", "Glapp by kind"),
      s(
        "dagar är kalenderdagar; gräns = spaken varningsgräns",
        "days are civil days; limit = varningsgräns"))
    ut += tabell.tom ? ["  " + s("inga glapp", "no glapp")] : tabell.text(stil)
    if u.glapp.contains(where: { $0.slag == .g08 && $0.intervall > 0 }) {
      ut += not(
        s(
          "G-08 hör inte till någon klass: med ett beslut är tiden risk, utan är den G-01:s.",
          "G-08 is of no class: with a beslut its time is risk, without one it is that of G-01."))
    }
    let utan = u.glapp.filter { $0.intervall == 0 && $0.censurerade == 0 }.map(\.slag.text)
    if !utan.isEmpty, !tabell.tom {
      ut += not(
        s("Förekom inte: ", "Did not occur: ") + utan.joined(separator: ", ") + ".")
    }
    if let g01 = u.glapp.first(where: { $0.slag == .g01 }), g01.avslag > 0 {
      ut += not(
        s(
          """
          I G-01 följer \(tal.hel(g01.avslag)) intervall, sammanlagt \
          \(tal.dagar(g01.avslagSekunder)) dagar, på ett avslag: behovet finns kvar, men ingen \
          förvaltning ansvarar (H-98; spaken bifallsgrad).
          """,
          """
          In G-01, \(tal.antal(g01.avslag, ("", ""), ("interval", "intervals"))), together \
          \(tal.dagar(g01.avslagSekunder)) days, came of an avslag: the need remains and no \
          förvaltning answers (H-98; the lever bifallsgrad).
          """))
    }
    let regeltid = u.glapp.reduce(Int64(0)) { $0 + $1.inomRegel }
    if regeltid > Sekunder.dygn / 20 {
      let slag = u.glapp.filter { $0.inomRegel > 0 }.map(\.slag.text).joined(separator: ", ")
      ut += not(
        s(
          "Av dagarna ovan är \(tal.dagar(regeltid)) (\(slag)) tid som reglerna själva medger.",
          "Of the days above \(tal.dagar(regeltid)) (\(slag)) are time that the rules allow."
        ))
    }
    return ut
  }

  var forvaltningsavsnitt: [String] {
    delavsnitt(
      s("Per förvaltning", "By förvaltning"),
      s("ett glapp räknas hos alla inblandade", "a glapp counts for everyone involved"),
      u.perForvaltning.enumerated().map { (Forvaltning(index: $0.offset).namn, $0.element) })
  }

  var omradesavsnitt: [String] {
    delavsnitt(
      s("Per stadsområde", "By stadsområde"),
      s("där personen vistas", "where the person stays"),
      u.perStadsomrade.enumerated().map { o, rader in
        let antal = u.personer.perStadsomrade[o]
        return (
          "\(Stadsomrade(index: o).namn) (\(tal.antal(antal, ("person", "personer"), ("person", "persons"))))",
          rader
        )
      })
  }

  private func delavsnitt(
    _ titel: String, _ tillagg: String, _ delar: [(namn: String, rader: [Delrad])]
  ) -> [String] {
    guard !delar.isEmpty else { return [] }
    var tabell = Tabell([
      .text("", mjuk: true), .tal(s("intervall", "intervals")), .tal(s("dagar", "days")),
      .text(s("mest dagar", "most days"), mjuk: true),
    ])
    for (namn, rader) in delar {
      let varst = rader.filter { $0.sekunder > 0 }.sorted {
        ($1.sekunder, $0.slag.rawValue) < ($0.sekunder, $1.slag.rawValue)
      }
      tabell.rad(
        namn, tal.hel(rader.reduce(0) { $0 + $1.intervall }),
        tal.dagar(rader.reduce(Int64(0)) { $0 + $1.sekunder }),
        varst.prefix(3).map { "\($0.slag.text)\u{A0}\(tal.dagar($0.sekunder))" }
          .joined(separator: "\u{A0}· "))
    }
    return rubrik(titel, tillagg) + tabell.text(stil)
  }

  var censuravsnitt: [String] {
    let oppna = u.glapp.filter { $0.censurerade > 0 }
    let liv = u.invarianter.filter { $0.oppna > 0 }
    guard !oppna.isEmpty || u.tvister.oppnaVidSlut > 0 || !liv.isEmpty else { return [] }
    var text = s(
      """
      \(tal.hel(oppna.reduce(0) { $0 + $1.censurerade })) glapp och \
      \(tvister(u.tvister.oppnaVidSlut)) var öppna när körningen slutade. Deras tid räknas \
      till slutdagen, så den verkliga längden är minst den som visas. Ledtiderna räknar bara \
      det som blev klart.
      """,
      """
      \(tal.hel(oppna.reduce(0) { $0 + $1.censurerade })) glapp and \
      \(tvister(u.tvister.oppnaVidSlut)) were open when the run ended. Their time counts \
      up to the last day, so that the true length is at least the one shown. Lead times count \
      only what came to its end.
      """)
    let varst = oppna.sorted { $0.censurerade > $1.censurerade }.prefix(4)
    if !varst.isEmpty {
      text +=
        s(" Flest: ", " Most: ")
        + s.lista(varst.map { "\($0.slag.text) (\(tal.hel($0.censurerade)))" }) + "."
    }
    return rubrik(s("Censurerat", "Censored")) + not(text)
  }
}

extension GlappKlass {
  /// The letters of the classes, e.g. `RS`; a dash for none.
  var bokstaver: String {
    isEmpty ? "–" : GlappKlass.enskilda.filter { contains($0.klass) }.map(\.bokstav).joined()
  }
}
