import Yams

/// The YAML library's errors in plain words.
enum Yamlfel {
  /// Notes an error that the library has thrown.
  static func notera(_ error: any Error, _ lista: inout Fellista) {
    guard let error = error as? YamlError else {
      lista.fel(.ingen, sv: "filen kan inte läsas som YAML", en: "the file cannot be read as YAML")
      return
    }
    switch error {
    case .scanner(let kontext, let raproblem, let mark, let yaml),
      .parser(let kontext, let raproblem, let mark, let yaml),
      .composer(let kontext, let raproblem, let mark, let yaml):
      let funnen = Plats(rad: max(1, mark.line), kolumn: max(1, mark.column))
      let problem = borjarMedTabb(funnen, i: yaml) ? "found a tab character" : raproblem
      let plats = oppnad(problem, kontext) ?? funnen
      let mening = self.mening(problem, kontext?.text ?? "")
      lista.fel(plats, sv: mening.sv, en: mening.en, vantat: rad(problem, kontext?.text ?? ""))
    case .reader(_, let offset, let varde, let yaml):
      let plats = offset.map { Yamlfel.plats($0, i: yaml) } ?? .start
      lista.fel(
        plats, sv: "ett tecken (kod \(varde)) som inte får stå i en YAML-fil",
        en: "a character (code \(varde)) that may not stand in a YAML file")
    default:
      lista.fel(.ingen, sv: "filen kan inte läsas som YAML", en: "the file cannot be read as YAML")
    }
  }

  /// Where what is not closed begins: the library stops lines below, where something else follows.
  private static func oppnad(_ problem: String, _ kontext: YamlError.Context?) -> Plats? {
    guard let kontext,
      problem.hasPrefix("did not find expected ',' or")
        || problem == "found unexpected end of stream"
    else { return nil }
    return Plats(rad: max(1, kontext.mark.line), kolumn: max(1, kontext.mark.column))
  }

  /// Whether the place is in an indentation with a tab.
  private static func borjarMedTabb(_ plats: Plats, i yaml: String) -> Bool {
    let rader = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard plats.rad <= rader.count else { return false }
    let indrag = rader[plats.rad - 1].prefix { $0 == " " || $0 == "\t" }
    return plats.kolumn <= indrag.count + 1 && indrag.contains("\t")
  }

  private static func plats(_ offset: Int, i yaml: String) -> Plats {
    var plats = Plats.start
    for tecken in yaml.prefix(offset) {
      if tecken.isNewline {
        plats = Plats(rad: plats.rad + 1, kolumn: 1)
      } else {
        plats.kolumn += 1
      }
    }
    return plats
  }

  private static func mening(_ problem: String, _ kontext: String) -> Mening {
    switch problem {
    case let p where p.contains("nesting level"):
      Mening(sv: "filen är för djupt nästlad", en: "the file is nested too deeply")
    case "mapping values are not allowed in this context":
      Mening(sv: "ett oväntat kolon", en: "an unexpected colon")
    case "could not find expected ':'":
      Mening(sv: "ett kolon saknas efter en nyckel", en: "a colon is missing after a key")
    case "did not find expected ',' or ']'":
      Mening(sv: "en lista med [ ] är inte avslutad", en: "a list with [ ] is not closed")
    case "did not find expected ',' or '}'":
      Mening(sv: "nycklar inom { } är inte avslutade", en: "keys within { } are not closed")
    case "did not find expected key", "did not find expected '-' indicator":
      Mening(
        sv: "raden passar inte ihop med raderna ovanför", en: "the line does not fit those above")
    case let p where p.contains("tab character"):
      Mening(sv: "ett tabbtecken i indraget", en: "a tab in the indentation")
    case "found character that cannot start any token":
      Mening(
        sv: "ett värde kan inte börja med det här tecknet", en: "no value can begin with this sign")
    case "found unexpected end of stream":
      kontext.contains("quoted")
        ? Mening(sv: "ett citattecken är inte avslutat", en: "a quotation mark is not closed")
        : Mening(sv: "filen slutar mitt i något", en: "the file ends in the middle of something")
    case "found undefined alias":
      Mening(
        sv: "alias (”*…”) är inte tillåtna i en scenariofil",
        en: "aliases (”*…”) are not allowed in a scenario file")
    case "but found another document":
      Mening(
        sv: "filen innehåller flera dokument (”---”)",
        en: "the file holds several documents (”---”)")
    case "found unknown escape character", "found invalid Unicode character escape code":
      Mening(sv: "ett okänt specialtecken efter \\", en: "an unknown escape after \\")
    default:
      Mening(
        sv: "filen är inte riktig YAML här (\(problem))", en: "this is not proper YAML (\(problem))"
      )
    }
  }

  private static func rad(_ problem: String, _ kontext: String) -> Mening? {
    switch problem {
    case "mapping values are not allowed in this context":
      Mening(
        sv: "sätt värdet inom citattecken, eller rätta indraget",
        en: "put the value in quotation marks, or mend the indentation")
    case "could not find expected ':'":
      Mening(sv: "skriv ”nyckel: värde”", en: "write ”key: value”")
    case "did not find expected key", "did not find expected '-' indicator":
      Mening(
        sv: "börja i samma kolumn som de andra nycklarna",
        en: "begin in the same column as the other keys")
    case let p where p.contains("tab character"):
      Mening(sv: "använd blanksteg", en: "use spaces")
    case "found character that cannot start any token":
      Mening(sv: "sätt det inom citattecken", en: "put it in quotation marks")
    default: nil
    }
  }
}
