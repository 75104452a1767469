import Domain

extension Scenarioschema {
  /// The reference page of scenario files, Markdown in Swedish.
  package static func referenssida() -> String {
    var ut = [inledning]
    for objekt in Scenariotabell.rot.alla {
      switch objekt.namn {
      case "Spakar": ut.append(spakavsnitt)
      default: ut.append(avsnitt(objekt))
      }
      if objekt.namn == "Stegtid" { ut.append(fordelningsavsnitt) }
    }
    ut.append(avstegsavsnitt)
    return ut.joined(separator: "\n\n") + "\n"
  }

  private static let inledning = """
    # Scenariofilen

    <!-- Sidan är gjord av programmets egen tabell över nycklar. Ändra den inte för hand. -->

    Ett scenario är en textfil i YAML. Nycklarna är svenska ord, och den som aldrig har
    programmerat ska kunna läsa filen. Programmet säger alla fel på en gång, med rad och kolumn.

    ```yaml
    \(minsta.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n"))
    ```

    **Så skrivs värden**

    - Enheten skrivs alltid ut: `2 vardagar`, `14 dagar`, `3 h`, `20 /dag`, `35 %`, `0,05 /år`.
      En *vardag* är måndag–fredag utom helgdagar; en *dag* är vilken kalenderdag som helst.
    - Decimalkomma och decimalpunkt är samma sak. Inom `{ }` och `[ ]` skiljer komma poster åt:
      skriv punkt där (`{andel: 12.5 %}`) eller sätt citattecken (`{andel: "12,5 %"}`).
    - `ingen` betyder att en spak inte är satt, där det är tillåtet.
    - Datum skrivs `2026-09-01`, en tidpunkt `2026-02-03 09:00`.
    - `#` inleder en kommentar. Alias (`&`, `*`) är inte tillåtna, och en nyckel får stå en gång.
    - Filen är UTF-8 och högst 10 MiB. Något som ser ut som ett personnummer gör att den avvisas.
    """

  /// The example at the top of the page.
  package static let minsta = """
    namn: Ett litet exempel
    start: 2026-03-02
    dagar: 90
    inflöde: { Hisingen: 2 /vardag }
    profiler:
      skuld och missbruk:
        andel: 100 %
        behov: [beroende, { slag: ekonomiskt bistånd, andel: 60 % }]
    spakar:
      kallelseSvarsgräns: 5 vardagar
    """

  private static func avsnitt(_ objekt: Objekt) -> String {
    let rubrik = objekt.namn == "Scenario" ? "## Filens nycklar" : "## \(objekt.namn)"
    let rader = objekt.nycklar.map { nyckel in
      let namn = "`\(nyckel.namn)`" + (nyckel.obligatorisk ? " (måste finnas)" : "")
      return
        "| \(namn) | \(nyckel.form.beskriven) | \(nyckel.forval ?? "") | \(nyckel.beskrivning) |"
    }
    return """
      \(rubrik)

      \(objekt.beskrivning)

      | Nyckel | Skrivs | Förval | Betydelse |
      |---|---|---|---|
      \(rader.joined(separator: "\n"))
      """
  }

  private static var spakavsnitt: String {
    let rader = Spaktabell.rader.map { rad in
      let falt = [
        "`\(rad.namn)`", Scenariotabell.form(rad).beskriven, rad.skrivet(rad.forval),
        rad.mark.rawValue, rad.paverkar, rad.kalla, rad.beskrivning,
      ]
      return "| \(falt.joined(separator: " | ")) |"
    }
    return """
      ## Spakar

      Där dokumenten tiger finns en spak. Förvalets märkning säger om det kommer ur en *regel*, en
      publicerad siffra (*källa*) eller är ett *antagande*. `avsteg` låter en regel brytas på en
      andel av tillfällena: `avsteg: { SP-30: 5 % }`.

      | Spak | Skrivs | Förval | Märkning | Påverkar | Hål och regler | Betydelse |
      |---|---|---|---|---|---|---|
      \(rader.joined(separator: "\n"))
      """
  }

  private static var fordelningsavsnitt: String {
    let rader = Fordelningsslag.allCases.map { slag in
      let krav = slag.kraver.map { "`\($0)`" }.joined(separator: ", ")
      let mer = slag.tillater.map { "`\($0)`" }.joined(separator: ", ")
      return "| `\(slag.rawValue)` | \(krav) | \(mer) | \(slag.ledtidensMening) |"
    }
    return """
      ### Fördelningar

      | Fördelning | Behöver | Kan ha | Vad `ledtid` är |
      |---|---|---|---|
      \(rader.joined(separator: "\n"))
      """
  }

  private static var avstegsavsnitt: String {
    let rader = Avstegsregel.brytbara.map { id in
      let vad = Regelkatalog.regel(id).avstegsbeskrivning ?? ""
      return "| \(id.text) | \(vad.split(whereSeparator: \.isNewline).joined(separator: " ")) |"
    }
    return """
      ## Avsteg

      Regler som kan brytas med `avsteg`, och vad som då görs fel.

      | Regel | Avsteget |
      |---|---|
      \(rader.joined(separator: "\n"))
      """
  }
}

extension Form {
  /// How it is written, for the reference page.
  var beskriven: String {
    switch self {
    case .text(let hogst): "text, högst \(hogst) tecken"
    case .heltal(let granser):
      "heltal \(Form.skrivet(granser.lowerBound))–\(Form.skrivet(granser.upperBound))"
    case .matt(let matt): matt.beskriven
    case .intervall(let granser, let enhet):
      "`\(exempel)`, inom \(granser.lowerBound)–\(granser.upperBound)\(enhet.map { " " + $0 } ?? "")"
    case .datum: "datum, `\(exempel)`"
    case .tidpunkt: "tidpunkt, `\(exempel)`"
    case .ord(let ord): ord.map { "`\($0)`" }.joined(separator: ", ")
    case .ettAv(let former):
      former.count == 2 && former[0].arOrd && former[1].arBehallare
        ? "ett av orden under [\(former[1].objekt.first?.namn ?? "")](#\(former[1].lank)), eller dess nycklar"
        : former.map(\.beskriven).joined(separator: " eller ")
    case .lista(let del, let hogst): "lista (högst \(hogst)): \(del.beskriven)"
    case .namngivna(let del, _): "egna namn, vart och ett med \(del.beskriven)"
    case .objekt(let objekt): "[\(objekt.namn)](#\(lank(objekt.namn)))"
    }
  }

  private var arOrd: Bool {
    if case .ord = self { return true }
    return false
  }

  private var lank: String { lank(objekt.first?.namn ?? "") }

  /// The heading's anchor.
  private func lank(_ namn: String) -> String {
    namn.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
  }
}

extension Matt {
  /// How it is written, for the reference page.
  var beskriven: String {
    var ut = "\(skriven(lagst)) till \(skriven(hogst))"
    if enheter.count > 1 {
      ut += " (eller \(enheter.dropFirst().map(\.namn).joined(separator: ", ")))"
    }
    for ord in ord.keys.sorted() { ut += ", eller `\(ord)`" }
    return ut
  }
}
