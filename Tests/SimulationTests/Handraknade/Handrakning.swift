import Domain
import EventLogs
import Foundation
import ScenarioFiles
import Simulation
import Testing

/// A case that is worked out on paper: a scenario without inflow and what its trace must say.
///
/// The persons stay in Hisingen, and the cases are written without that name: `SF` is SF Hisingen,
/// `FFS` is FFS Hisingen, `Omvärlden` the world outside of Hisingen. A line about a message reads
/// `09-07 09:01 Omvärlden → SF W-001 Besök`, with the moment at which it arrives; one about a gap
/// `G-07 09-09 10:03 – 09-10 10:03 SF samtycke`, with what its key says beside the person.
struct Handrakning {
  /// What every case has in common: times without spread, no chance, ample staff.
  ///
  /// An own step takes half an hour of work and is done a vardag after it was begun; a beslut takes
  /// an hour and five vardagar; a meeting takes an hour of each handläggare.
  static let grund = """
    namn: handräknat
    start: 2026-09-07
    bemanning:
      SF Hisingen: { handläggare: 5, 1:e socialsekreterare: 5, enhetschef: 5, avdelningschef: 5 }
      FFS: { Hisingen: { handläggare: 5, 1:e socialsekreterare: 5, enhetschef: 5, avdelningschef: 5 } }
      ÄVO: { Hisingen: { handläggare: 5, 1:e socialsekreterare: 5, enhetschef: 5, avdelningschef: 5 } }
    tider:
      samtyckesfråga: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      kallelse: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      plan: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      stödkontakt: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      insatsbeslut: { arbetstid: 1 h, ledtid: 5 vardagar, fördelning: konstant }
      avslut: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      möte: { arbetstid: 1 h }
      arbetsledning: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }
      teammöte: { arbetstid: 1 h }
      övrigt: { arbetstid: 30 min, ledtid: 1 vardag, fördelning: konstant }

    """

  /// The levers of every case; a case adds its own below them. Every meeting begins at nine: the
  /// hour is else a lot of the seed and the replication, which no paper can work out.
  static let spakar = """
    spakar:
      överföringstid: 1 min
      kontaktSvarstid: 1 vardag
      felMottag: 0 %
      mötesframförhållning: 5 vardagar
      möteTidigast: 9
      möteSenast: 9
      omkallelseTid: 3 vardagar
      insatsFramförhållning: 2 vardagar
      avgiftsandel: 0 %
      hinderGrad: 0 %

    """

  /// The choices that every case has in common; the first line that fits a choice answers it.
  static let val = """
          - { upptäckt: ja }
          - { initiering: ja }
          - { bättre hem: nej }
          - { akut oro: aldrig }
          - { återkallelse: aldrig }
          - { samtycke: ja }
          - { omfattning: ja }
          - { stödkontakt: ja }
          - { samtyckets svarstid: 1 vardag }
          - { konsultation: nej }
          - { utlämnande: nej }
          - { kallelsesvar: kommer }
          - { kallelsesvarets tid: 1 vardag }
          - { närvaro: deltar }
          - { deltagandeförslag: nej }
          - { oenighet: nej }
          - { samfinansiering: nej }
          - { sip: nej }
          - { godkännande: ja }
          - { godkännandets tid: 2 vardagar }
          - { ändring: nej }
          - { bifall: ja }
          - { verkställighet: 3 vardagar }

    """

  /// How often teams meet, in days: operativa, taktiska, strategiska.
  struct Moten {
    var operativ = 60
    var taktisk = 90
    var strategisk = 180
  }

  var dagar: Int
  var moten = Moten()
  /// Lines of YAML under `spakar`.
  var spakar: [String] = []
  /// Outages, each the inside of a YAML map.
  var driftstopp: [String] = []
  var alder = 40
  /// The person's needs, as YAML; they outlast the run.
  var behov = ["ekonomiskt bistånd", "funktionsnedsättning"]
  /// More about the second need.
  var klassas: String?
  /// How FFS and ÄVO know the person; nothing means that their mottag is asked first (M-009).
  var kand = "FFS: 1 år sedan"
  /// Choices of this case's own; they go before the common ones.
  var val: [String] = []

  /// The scenario as a person would write it.
  var yaml: String {
    var ut = Handrakning.grund + "dagar: \(dagar)\n"
    if !driftstopp.isEmpty {
      ut += "driftstopp:\n" + driftstopp.map { "  - { \($0) }\n" }.joined()
    }
    ut += Handrakning.spakar
    ut += "  mötesintervallOperativ: \(moten.operativ) dagar\n"
    ut += "  mötesintervallTaktisk: \(moten.taktisk) dagar\n"
    ut += "  mötesintervallStrategisk: \(moten.strategisk) dagar\n"
    for rad in spakar { ut += "  \(rad)\n" }
    ut += "personer:\n  - namn: Petra Papper\n    stadsområde: Hisingen\n    ålder: \(alder)\n"
    ut += "    ankomst: 2026-09-07 09:00\n    kontaktar först: SF Hisingen\n"
    if !kand.isEmpty { ut += "    känd: { \(kand) }\n" }
    ut += "    behov:\n"
    for (i, slag) in behov.enumerated() {
      let mer = i == 1 ? klassas.map { ", klassas: [\($0)]" } ?? "" : ""
      ut += "      - { slag: \(slag)\(mer), upphör efter: 3000 dagar }\n"
    }
    ut += "    val:\n"
    for rad in val { ut += "      - { \(rad) }\n" }
    return ut + Handrakning.val
  }

  /// Runs the case and compares its whole trace with the paper.
  ///
  /// - Parameters:
  ///   - meddelanden: every message about the person, in any order, a line each.
  ///   - glapp: every interval longer than nothing, in any order, a line each.
  /// - Throws: where the scenario is refused or the trace cannot be read.
  func prova(meddelanden: String, glapp: String) async throws {
    let scenario = try ScenarioFil.las(text: yaml, filnamn: "papper.yaml").scenario
    let fil = FileManager.default.temporaryDirectory
      .appendingPathComponent("glapp-papper-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: fil) }
    _ = try await Korning.kor(Varld(scenario: scenario), spar: Spar(path: fil.path))
    let spar = try Sparrader(fil)
    let vantade = Sparrader.rader(meddelanden) + Bakgrund(dagar: dagar, moten: moten).rader
    jamfor(spar.meddelanden, vantade)
    jamfor(spar.glapp, Sparrader.rader(glapp))
  }

  /// Expects equal lines, each as often, and tells which are too few or too many.
  private func jamfor(_ spar: [String], _ papper: [String]) {
    var kvar = spar
    var saknas: [String] = []
    for rad in papper {
      if let i = kvar.firstIndex(of: rad) { kvar.remove(at: i) } else { saknas.append(rad) }
    }
    #expect(saknas.sorted() == [], "on paper, not in the trace")
    #expect(kvar.sorted() == [], "in the trace, not on paper")
  }
}

/// A trace as the lines that the cases are written in.
struct Sparrader {
  private struct Rad: Decodable {
    struct Last: Decodable {
      var slag: String?
      var forvaltning: String?
      var sokt: String?
      var post: String?
      var niva: String?
      var fran: String?
      var till: String?
      enum CodingKeys: String, CodingKey {
        case slag, post, till
        case forvaltning = "förvaltning"
        case sokt = "sökt"
        case niva = "nivå"
        case fran = "från"
      }
    }
    struct Glapp: Decodable { var payload: Last }
    var key: [Int]
    var time: String
    var actor: String?
    var from: String?
    var `case`: String?
    var type: String
  }

  private(set) var meddelanden: [String] = []
  private(set) var glapp: [String] = []

  init(_ fil: URL) throws {
    let avkodare = JSONDecoder()
    for text in try String(contentsOf: fil, encoding: .utf8).split(separator: "\n") {
      let data = Data(text.utf8)
      let rad = try avkodare.decode(Rad.self, from: data)
      if rad.type == "Glapp stängt" {
        let last = try avkodare.decode(Rad.Glapp.self, from: data).payload
        guard let fran = last.fran, let till = last.till, till > fran else { continue }
        glapp.append(
          Self.ren(
            [
              last.slag, Self.tid(fran), "–", Self.tid(till), Self.behov(rad.case),
              last.forvaltning, last.sokt, last.post, last.niva,
            ]))
      } else if let fran = rad.from, let till = rad.actor, rad.type != "T Tidsmärke" {
        meddelanden.append(Self.ren([Self.tid(rad.time), fran, "→", till, rad.type]))
      }
    }
  }

  private static func ren(_ delar: [String?]) -> String {
    delar.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      .replacingOccurrences(of: " Hisingen", with: "")
  }

  /// `09-07 09:01` of `2026-09-07T09:01:00`; seconds are kept where there are any.
  private static func tid(_ text: String) -> String {
    let ut = text.dropFirst(5).replacingOccurrences(of: "T", with: " ")
    return ut.hasSuffix(":00") ? String(ut.dropLast(3)) : ut
  }

  /// `behov 2` of a case that names a need; the SP and tvist of a case are the only ones there.
  private static func behov(_ fall: String?) -> String? {
    guard let fall, let i = fall.range(of: "/behov ") else { return nil }
    return fall.hasPrefix("T") ? nil : "behov \(fall[i.upperBound...])"
  }

  /// The lines of a text, without indentation, empty lines and doubled spaces.
  static func rader(_ text: String) -> [String] {
    text.split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
