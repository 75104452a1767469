import Domain
import Experiments
import Reports
import ScenarioFiles

/// Reads `--vary LEVER=FROM..TO:STEPS`.
///
///     nivågränsOperativ=5..20:4           four settings, in the lever's own unit
///     oenighetsgrad=10 %..40 %:3
///     teamTopologi=4|12                   these values
///     mötesintervallOperativ              the whole range that the lever table allows
///
/// A share is a number of per cent, as in a scenario file, where the unit must stand; a bare number
/// that may as well be a share of 1 is refused.
enum Axelval {
  /// - Parameters:
  ///   - texter: as they stand on the command line.
  ///   - krav: what else is asked of an axis.
  /// - Returns: the axes, each with how many settings were asked for; nil where a text does not say.
  /// - Throws: an `Avslut` that names all that is wrong.
  static func tolka(
    _ texter: [String], krav: (Axis, Int?) throws -> Void = { _, _ in }
  ) throws -> [(axis: Axis, steps: Int?)] {
    var axlar: [(axis: Axis, steps: Int?)] = []
    var fel: [Avslut] = []
    for text in texter {
      do {
        let axel = try tolka(text)
        axlar.append(axel)
        try krav(axel.axis, axel.steps)
      } catch let avslut as Avslut {
        fel.append(avslut)
      }
    }
    fel += upprepade(axlar.map(\.axis))
    guard let forsta = fel.first else { return axlar }
    throw Avslut(forsta.kod, fel.flatMap(\.rader))
  }

  private static func tolka(_ text: String) throws -> (axis: Axis, steps: Int?) {
    guard let likhet = text.firstIndex(of: "=") else {
      return (Axis(whole: try spak(text)), nil)
    }
    let spak = try spak(String(text[..<likhet]))
    let satt = String(text[text.index(after: likhet)...])
    if let granser = satt.wholeMatch(of: /([0-9][^|.–-]*?) *[–-] *([0-9][^|.–-]*)/) {
      let hel = "\(spak.rad.namn)=\(granser.output.1)..\(granser.output.2)"
      throw fel(
        text, "ett intervall skrivs FRÅN..TILL: \(hel).", "a range is written FROM..TO: \(hel).")
    }
    if satt.contains("|") || !satt.contains("..") {
      let ord = satt.split(separator: "|", omittingEmptySubsequences: false)
      guard ord.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
        throw fel(
          text, "ett värde saknas; skriv t.ex. \(exempel(spak)).",
          "a value is missing; write e.g. \(exempel(spak)).")
      }
      let varden = try ord.map { ord in
        do {
          return try varde(spak, String(ord), text)
        } catch {
          try provaSkiljetecken(spak, String(ord), text)
          throw error
        }
      }
      guard Set(varden).count == varden.count else {
        throw fel(text, "samma värde står två gånger.", "the same value is there twice.")
      }
      try provaAndelar(spak, zip(ord.map(String.init), varden).map { ($0, $1) }, text)
      if varden.count == 1 { try provaKomma(spak, satt, varden[0], text) }
      return (Axis(spak, .values(varden)), nil)
    }
    if case .alternativ = spak.rad.slag {
      throw fel(
        text, "spaken har alternativ; skriv dem med | emellan, t.ex. \(exempel(spak)).",
        "the lever has alternatives; write them with | between, e.g. \(exempel(spak)).")
    }
    return try intervall(spak, satt, text)
  }

  private static func intervall(
    _ spak: Spak, _ satt: String, _ text: String
  ) throws -> (axis: Axis, steps: Int?) {
    var rest = satt
    var steps: Int?
    if let kolon = satt.firstIndex(of: ":") {
      rest = String(satt[..<kolon])
      let antal = String(satt[satt.index(after: kolon)...]).trimmad
      guard !antal.contains(":") else {
        throw fel(
          text, "antalet steg ska stå en enda gång, efter ett kolon.",
          "the number of steps goes there once, after one colon.")
      }
      guard let tal = Int(antal), (2...1000).contains(tal) else {
        let hittat = antal.ofarlig.kapad(20)
        throw fel(
          text,
          "efter kolon ska antalet steg stå, från 2 (bara ändarna) till 1000, inte ”\(hittat)”; ett enda värde skrivs utan intervall, \(spak.rad.namn)=VÄRDE.",
          "the number of steps goes after the colon, from 2 (the ends alone) to 1000, not ”\(hittat)”; a single value is written without a range, \(spak.rad.namn)=VALUE."
        )
      }
      steps = tal
    }
    guard let punkter = rest.firstRange(of: "..") else {
      throw fel(text, "skriv FRÅN..TILL.", "write FROM..TO.")
    }
    let ord = [String(rest[..<punkter.lowerBound]), String(rest[punkter.upperBound...])]
    let (fran, till) = (try varde(spak, ord[0], text), try varde(spak, ord[1], text))
    guard fran.isFinite, till.isFinite else {
      let varden = "\(spak.rad.namn)=" + ord.map(\.trimmad).joined(separator: "|")
      throw fel(
        text,
        "”ingen” är inget tal, så inget ligger mellan det och ett annat värde; skriv de värden som ska prövas med | emellan: \(varden).",
        "”ingen” (none) is no number, so that nothing lies between it and another value; write the values to try with | between: \(varden)."
      )
    }
    guard fran < till else {
      throw fel(text, "FRÅN ska vara mindre än TILL.", "FROM must be less than TO.")
    }
    try provaAndelar(spak, [(ord[0], fran), (ord[1], till)], text)
    return (Axis(spak, .range(try FactorRange(fran, till))), steps)
  }

  private static func spak(_ namn: String) throws -> Spak {
    let namn = namn.split(separator: " ").joined(separator: " ")
    if let spak = Spak(namn: namn) { return spak }
    let visat = namn.ofarlig.kapad(60)
    let nara = NarmasteOrd.till(namn, bland: Spak.allCases.map(\.rad.namn))
    throw Avslut.indata(
      "--vary: spaken ”\(visat)” finns inte"
        + (nara.map { "; menade du ”\($0)”?" } ?? "; ”glapp levers” visar alla."),
      "--vary: there is no lever ”\(visat)”"
        + (nara.map { "; did you mean ”\($0)”?" } ?? "; ”glapp levers” shows all."))
  }

  /// A value with its unit, or in the lever's own where none is written.
  private static func varde(_ spak: Spak, _ text: String, _ hela: String) throws -> Double {
    let ord = text.trimmad
    let enhet: String
    switch spak.rad.enhet {
    case .antal, .val, .jaNej: enhet = ""
    default: enhet = " \(spak.rad.enhet.rawValue)"
    }
    switch Spaktolk.tolka(spak.rad.namn, utanEnhet(ord) ? ord + enhet : ord) {
    case .success(.spak(_, let varde)): return varde
    case .success: throw fel(hela, "det är ingen spak.", "that is no lever.")
    case .failure(var fel):
      fel.fil = "--vary \(hela.ofarlig.kapad(60))"
      throw Avslut(.indata, [fel.text(sprak: sprak.fil)])
    }
  }

  private static func utanEnhet(_ ord: String) -> Bool {
    !ord.isEmpty && ord.allSatisfy { $0.isNumber || "+-.,".contains($0) }
  }

  /// Refuses a number with a decimal comma that may as well be two values.
  private static func provaKomma(
    _ spak: Spak, _ satt: String, _ varde: Double, _ hela: String
  ) throws {
    let delar = satt.trimmad.split(separator: ",", omittingEmptySubsequences: false)
    guard utanEnhet(satt.trimmad), delar.count == 2,
      delar.allSatisfy({ (try? Axelval.varde(spak, String($0), hela)) != nil })
    else { return }
    let tva = "\(spak.rad.namn)=\(delar.joined(separator: "|"))"
    let ett = "\(spak.rad.namn)=\(Spaktext.skrivet(spak, varde, sprak))"
      .replacing("\u{A0}", with: " ")
    throw fel(
      hela, "det kan vara två värden eller ett tal med decimaler; skriv ”\(tva)” eller ”\(ett)”.",
      "that may be two values or one number with decimals; write ”\(tva)” or ”\(ett)”.")
  }

  /// Refuses values with another mark between them than the one that stands between values.
  private static func provaSkiljetecken(_ spak: Spak, _ ord: String, _ hela: String) throws {
    for tecken in [",", ";", "/", " "] as [Character] {
      let delar = ord.split(separator: tecken).map { String($0).trimmad }
      guard delar.count > 1, delar.allSatisfy({ (try? varde(spak, $0, hela)) != nil }) else {
        continue
      }
      let ratt = "\(spak.rad.namn)=\(delar.joined(separator: "|"))"
      let hittat = ord.ofarlig.kapad(40)
      throw fel(
        hela, "”\(hittat)” är inte ett värde; flera värden skrivs med | emellan: ”\(ratt)”.",
        "”\(hittat)” is not one value; several are written with | between: ”\(ratt)”.")
    }
  }

  /// Refuses shares without a unit that are per cent or shares of 1, as one reads them.
  private static func provaAndelar(
    _ spak: Spak, _ varden: [(ord: String, varde: Double)], _ hela: String
  ) throws {
    let storst = varden.map(\.varde).max() ?? 0
    guard spak.rad.enhet == .andel, varden.allSatisfy({ !$0.ord.contains("%") }),
      storst > 0, storst <= 0.01
    else { return }
    let mellan = hela.contains("..") ? ".." : "|"
    let steg = hela.lastIndex(of: ":").map { String(hela[$0...]) } ?? ""
    func skriven(_ gangt: Double) -> String {
      let text = varden.map { "\(Spaktext.tal($0.varde * gangt, sprak)) %" }
      return "”\(spak.rad.namn)=\(text.joined(separator: mellan))\(steg)”"
    }
    let (procent, andel) = (skriven(100), skriven(10_000))
    throw fel(
      hela,
      "det går inte att veta om \(Spaktext.tal(storst * 100, sprak)) är procent eller en andel av 1; skriv \(andel) eller \(procent).",
      "whether \(Spaktext.tal(storst * 100, sprak)) is per cent or a share of 1 cannot be known; write \(andel) or \(procent)."
    )
  }

  /// What is wrong with levers that stand twice.
  private static func upprepade(_ axlar: [Axis]) -> [Avslut] {
    Dictionary(grouping: axlar, by: \.lever).filter { $0.value.count > 1 }.keys
      .map(\.rad.namn).sorted().map { spak in
        .anvandning("--vary: \(spak) står två gånger.", "--vary: \(spak) is there twice.")
      }
  }

  private static func exempel(_ spak: Spak) -> String {
    guard case .alternativ(let ord) = spak.rad.slag else {
      let (lag, hog) = (Spaktext.tal(spak.rad.lagst, sprak), Spaktext.tal(spak.rad.hogst, sprak))
      return "\(spak.rad.namn)=\(lag)|\(hog)"
    }
    return "\(spak.rad.namn)=\(ord.joined(separator: "|"))"
  }

  private static func fel(_ text: String, _ sv: String, _ en: String) -> Avslut {
    let visat = text.ofarlig.kapad(60)
    return .anvandning("--vary ”\(visat)”: \(sv)", "--vary ”\(visat)”: \(en)")
  }
}

extension String {
  fileprivate var trimmad: String {
    split(separator: " ").joined(separator: " ")
  }
}
