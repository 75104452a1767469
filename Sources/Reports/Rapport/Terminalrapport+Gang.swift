import Domain
import Kernel
import Observers

extension Terminalrapport {
  /// The funnel of tvister through the levels.
  var eskaleringsavsnitt: [String] {
    let antal = u.eskalering.map(\.intradda).max() ?? 0
    let titel = rubrik(
      s("Tvister: eskaleringstratten", "Tvister: the escalation funnel"),
      s("dagar på nivån är kalenderdagar", "days at the level are civil days"))
    guard antal > 0 else { return titel + ["  " + s("inga tvister", "no tvister")] }
    var tabell = Tabell([
      .text(s("nivå", "level")), .tal(s("inträdda", "entered")), .text(""),
      .tal(s("lösta", "solved")), .tal(s("inaktuella", "moot")), .tal(s("kvar", "left")),
      .tal(s("median d", "median d")),
      .tal("p90 d"), .tal(s("försök", "attempts")), .tal(s("misslyckade", "failed")),
    ])
    for rad in u.eskalering {
      tabell.rad(
        rad.niva.namn, tal.hel(rad.intradda), stapel(rad.intradda, av: antal),
        tal.hel(rad.losta), tal.hel(rad.inaktuella), tal.hel(rad.kvar),
        rad.vistelser == 0 ? "–" : tal.dagar(rad.medianDagar),
        rad.vistelser == 0 ? "–" : tal.dagar(rad.p90Dagar), tal.hel(rad.forsok),
        tal.hel(rad.misslyckade))
    }
    return titel + tabell.text(stil)
  }

  func tvister(_ n: Int) -> String {
    tal.antal(n, ("tvist", "tvister"), ("tvist", "tvister"))
  }

  private func stapel(_ n: Int, av hogst: Int) -> String {
    let bredd = 8
    let fyllt = n == 0 ? 0 : max(1, (n * bredd + hogst / 2) / hogst)
    return String(repeating: "█", count: fyllt).vanster(bredd)
  }

  var tvistavsnitt: [String] {
    let t = u.tvister
    guard t.antal > 0 else { return [] }
    let utfall = Tvistutfall.allCases.compactMap { utfall -> String? in
      let n = t.utfall[Int(utfall.rawValue)]
      return n == 0 ? nil : s(utfall.namn, utfall.name) + "\u{A0}\(tal.hel(n))"
    }
    var ut = rubrik(s("Tvister: utfall", "Tvister: outcomes"))
    ut += not(
      s(
        "\(tvister(t.antal)), \(tal.hel(t.omAnsvar)) om ansvar och \(tal.hel(t.omSamarbete)) om samarbete: ",
        "\(tvister(t.antal)), \(tal.hel(t.omAnsvar)) on ansvar and \(tal.hel(t.omSamarbete)) on samarbete: "
      )
        + (utfall + [s("öppna vid slut ", "open at end ") + tal.hel(t.oppnaVidSlut)])
        .joined(separator: "\u{A0}· ") + ".")
    ut += not(
      s(
        """
        Tid i tvist: \(tal.dagar(t.tid.utanBeslut)) dagar utan beslut (ANS-111 pekar inte \
        ut någon), \(tal.dagar(t.tid.medBeslut)) dagar med ett beslut som står fast, \
        \(tal.dagar(t.tid.samarbete)) dagar om samarbete.
        """,
        """
        Time in tvist: \(tal.dagar(t.tid.utanBeslut)) days without a beslut (ANS-111 names \
        nobody), \(tal.dagar(t.tid.medBeslut)) days with a beslut that stands, \
        \(tal.dagar(t.tid.samarbete)) days on samarbete.
        """))
    if t.medlingBegard > 0 {
      ut += not(
        s(
          "Medling begärd \(tal.hel(t.medlingBegard)), utlåtanden \(tal.hel(t.utlatanden)), ej upptagna \(tal.hel(t.avvisade)), kvarstod olösta \(tal.hel(t.olostKvarstar)).",
          "Medling asked for \(tal.hel(t.medlingBegard)), utlåtanden \(tal.hel(t.utlatanden)), not taken up \(tal.hel(t.avvisade)), remained unsolved \(tal.hel(t.olostKvarstar))."
        ))
    }
    return ut
  }

  var spavsnitt: [String] {
    let sp = u.sp
    guard sp.antal > 0 else { return [] }
    let tillstand = SPTillstand.allCases.compactMap { tillstand -> String? in
      let n = sp.tillstand[Int(tillstand.rawValue)]
      return n == 0 ? nil : "\(tillstand.namn)\u{A0}\(tal.hel(n))"
    }
    let grunder = Avslutsgrund.allCases.compactMap { grund -> String? in
      let n = sp.avslutsgrund[Int(grund.rawValue)]
      return n == 0 ? nil : s(grund.namn, grund.name) + "\u{A0}\(tal.hel(n))"
    }
    var ut = rubrik(s("Samordnade planer (SP)", "Samordnade planer (SP)"))
    ut += not(
      s("\(tal.hel(sp.antal)) SP; vid slut: ", "\(tal.hel(sp.antal)) SP; at the end: ")
        + tillstand.joined(separator: "\u{A0}· ") + ".")
    if !grunder.isEmpty {
      ut += not(s("Avslutade: ", "Ended: ") + grunder.joined(separator: "\u{A0}· ") + ".")
    }
    ut += not(
      s(
        """
        Kallelser \(tal.hel(sp.kallelser)), möten hållna \(tal.hel(sp.motenHallna)), missade \
        \(tal.hel(sp.motenMissade)), planversioner \(tal.hel(sp.versioner)), uppföljningar \
        \(tal.hel(sp.uppfoljningar)).
        """,
        """
        Kallelser \(tal.hel(sp.kallelser)), meetings held \(tal.hel(sp.motenHallna)), missed \
        \(tal.hel(sp.motenMissade)), plan versions \(tal.hel(sp.versioner)), follow-ups \
        \(tal.hel(sp.uppfoljningar)).
        """))
    ut += not(
      s(
        """
        Samtycke givet \(tal.hel(sp.samtyckenGivna)), nekat \(tal.hel(sp.samtyckenNekade)) \
        (ett nej är en rätt, inget fel), återkallat \(tal.hel(sp.samtyckenAterkallade)).
        """,
        """
        Samtycke given \(tal.hel(sp.samtyckenGivna)), refused \(tal.hel(sp.samtyckenNekade)) \
        (a no is a right, not a fault), withdrawn \(tal.hel(sp.samtyckenAterkallade)).
        """))
    return ut
  }

  var ledtidsavsnitt: [String] {
    let rader = u.ledtider.filter { $0.alla.n > 0 }
    guard !rader.isEmpty else { return [] }
    var tabell = Tabell(
      [
        .text(s("ledtid", "lead time"), mjuk: true), .tal(s("antal", "number")),
        .tal("median"), .tal("p90"),
      ] + Stadsomrade.allCases.map { .tal($0.namn) })
    for rad in rader {
      tabell.rad(
        [
          s(rad.namn, rad.slag.name), tal.hel(rad.alla.n), tal.dagar(rad.alla.median),
          tal.dagar(rad.alla.p90),
        ]
          + rad.perStadsomrade.map { matt in
            matt.n == 0 ? "–" : "\(tal.dagar(matt.median))/\(tal.dagar(matt.p90))"
          })
    }
    return rubrik(
      s("Ledtider", "Lead times"),
      s("kalenderdagar; per stadsområde median/p90", "civil days; by stadsområde median/p90"))
      + tabell.text(stil)
  }
}
