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
enum Axelval {
  /// - Parameter text: as it stands on the command line.
  /// - Returns: the axis, and how many settings were asked for; nil where the text does not say.
  /// - Throws: an `Avslut` that names what is wrong.
  static func tolka(_ text: String) throws -> (axis: Axis, steps: Int?) {
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
      let varden = try ord.map { try varde(spak, String($0), text) }
      guard Set(varden).count == varden.count else {
        throw fel(text, "samma värde står två gånger.", "the same value is there twice.")
      }
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
    if let kolon = satt.lastIndex(of: ":") {
      rest = String(satt[..<kolon])
      let antal = String(satt[satt.index(after: kolon)...]).trimmingSuffix(while: { $0 == " " })
      guard let tal = Int(antal), (1...1000).contains(tal) else {
        throw fel(
          text, "efter kolon ska antalet steg stå, från 1 till 1000.",
          "the number of steps, from 1 to 1000, goes after the colon.")
      }
      steps = tal
    }
    guard let punkter = rest.firstRange(of: "..") else {
      throw fel(text, "skriv FRÅN..TILL.", "write FROM..TO.")
    }
    let fran = try varde(spak, String(rest[..<punkter.lowerBound]), text)
    let till = try varde(spak, String(rest[punkter.upperBound...]), text)
    guard fran < till, fran.isFinite, till.isFinite else {
      throw fel(text, "FRÅN ska vara mindre än TILL.", "FROM must be less than TO.")
    }
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
    let ord = text.split(separator: " ").joined(separator: " ")
    let bara = !ord.isEmpty && ord.allSatisfy { $0.isNumber || "+-.,".contains($0) }
    let enhet: String
    switch spak.rad.enhet {
    case .antal, .val, .jaNej: enhet = ""
    default: enhet = " \(spak.rad.enhet.rawValue)"
    }
    switch Spaktolk.tolka(spak.rad.namn, bara ? ord + enhet : ord) {
    case .success(.spak(_, let varde)): return varde
    case .success: throw fel(hela, "det är ingen spak.", "that is no lever.")
    case .failure(var fel):
      fel.fil = "--vary \(hela.ofarlig.kapad(60))"
      throw Avslut(.indata, [fel.text(sprak: sprak.fil)])
    }
  }

  /// Refuses a lever that stands twice.
  static func provaUpprepade(_ axlar: [Axis]) throws {
    let upprepad = Dictionary(grouping: axlar, by: \.lever).filter { $0.value.count > 1 }
    if let spak = upprepad.keys.map(\.rad.namn).min() {
      throw Avslut.anvandning("--vary: \(spak) står två gånger.", "--vary: \(spak) is there twice.")
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
  fileprivate func trimmingSuffix(while villkor: (Character) -> Bool) -> String {
    var text = self
    while let sist = text.last, villkor(sist) { text.removeLast() }
    return text
  }
}
