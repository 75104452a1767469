import Domain
import Kernel

/// Checked values → scenario, with the checks that concern several keys at once.
struct Scenariobygge {
  var scenario: Scenario
  var lista: Fellista
  /// Whether the file says rightly when the scenario begins and ends: where it does not, nothing
  /// else is judged by it.
  var periodKand = true
  /// The levers that the file sets, also in variants, with their places.
  var satta: [(spak: Spak, plats: Plats)] = []

  /// The scenario of a checked file; what does not hold together is noted in `lista`.
  static func bygg(_ rot: Varde, _ lista: inout Fellista) -> Scenario {
    var bygge = Scenariobygge(
      scenario: Scenario(
        namn: rot["namn"]?.text ?? "", start: rot["start"]?.datum ?? Datum(dagnummer: 20_454),
        dagar: rot["dagar"]?.heltal.map { Int($0) } ?? 1),
      lista: lista)
    bygge.periodKand = Scenariobygge.periodKand(rot)
    bygge.huvud(rot)
    if let inflode = rot["inflöde"] {
      bygge.scenario.inflode = Scenariobygge.inflode(inflode, efter: bygge.scenario.inflode)
    }
    if let bemanning = rot["bemanning"] {
      bygge.scenario.bemanning = Scenariobygge.bemanning(bemanning, efter: bygge.scenario.bemanning)
    }
    bygge.profiler(rot)
    if let tider = rot["tider"] { bygge.tider(tider) }
    if let spakar = rot["spakar"] { bygge.spakar(spakar) }
    for stopp in rot["driftstopp"]?.delar ?? [] { bygge.driftstopp(stopp) }
    if let varianter = rot["varianter"] {
      for post in varianter.poster { bygge.variant(post) }
    }
    for person in rot["personer"]?.delar ?? [] { bygge.person(person) }
    bygge.varna()
    bygge.helhet(rot)
    lista = bygge.lista
    return bygge.scenario
  }

  private mutating func huvud(_ rot: Varde) {
    scenario.beskrivning = rot["beskrivning"]?.text ?? ""
    scenario.fro = rot["frö"]?.heltal ?? 1
    scenario.kallor = rot["källor"]?.delar.compactMap(\.text) ?? []
    if let start = rot["start"], scenario.start < Scenariobygge.tidigast {
      lista.fel(
        start.plats,
        sv: "”\(scenario.start.text)” är före 2022-11-25, då rutinen började gälla (SP-13)",
        en: "”\(scenario.start.text)” is before 2022-11-25, when the routine took effect (SP-13)")
    }
    if let start = rot["start"], scenario.start > Scenariobygge.senast {
      lista.fel(
        start.plats,
        sv:
          "”\(scenario.start.text)” är efter 2999-12-31, den sista dag som ett scenario kan börja",
        en: "”\(scenario.start.text)” is after 2999-12-31, the last day that a scenario can begin")
    }
    if rot["namn"]?.text?.isEmpty == true, let plats = rot["namn"]?.plats {
      lista.fel(plats, sv: "namnet är tomt", en: "the name is empty")
    }
  }

  private static func periodKand(_ rot: Varde) -> Bool {
    guard let start = rot["start"]?.datum, rot["dagar"]?.heltal != nil else { return false }
    return (tidigast...senast).contains(start)
  }

  /// The day that the routine took effect (SP-13).
  static let tidigast = Datum(ar: 2022, manad: 11, dag: 25) ?? Datum(dagnummer: 19_321)

  /// Months and moments are counted in words that reach far beyond it.
  static let senast = Datum(ar: 2999, manad: 12, dag: 31) ?? Datum(dagnummer: 376_199)

  private mutating func helhet(_ rot: Varde) {
    let nagotInflode = scenario.nagonKommer
    if nagotInflode, scenario.profiler.isEmpty, !(rot["profiler"]?.poster.isEmpty == false) {
      lista.fel(
        rot["inflöde"]?.plats ?? rot.plats, sv: "personer kommer in men inga profiler finns",
        en: "persons arrive but there are no profiles",
        vantat: Mening(
          sv: "lägg till nyckeln ”profiler”", en: "add the key ”profiler”"))
    }
    if !nagotInflode, scenario.personer.isEmpty {
      lista.varna(
        rot.plats, sv: "scenariot har varken inflöde eller personer: ingenting kommer att hända",
        en: "the scenario has neither inflow nor persons: nothing will happen")
    }
  }

  // MARK: Inflow and staff

  /// Inflow after the changes of a value.
  static func inflode(_ varde: Varde, efter: [Inflode]) -> [Inflode] {
    var ut = efter
    if let andel = varde["alla"]?.tal {
      for i in ut.indices { ut[i].antal *= andel }
    }
    for omrade in Stadsomrade.allCases {
      guard let rad = varde[omrade.namn], let antal = rad.tal else { continue }
      ut[omrade.index] = Inflode(
        antal: antal, bara: rad.enhet == .perVardag ? .vardagar : .allaDagar)
    }
    return ut
  }

  /// Staff after the changes of a value.
  static func bemanning(_ varde: Varde, efter: [Bemanning]) -> [Bemanning] {
    var ut = efter
    if let andel = varde["alla"]?.tal {
      for i in ut.indices { ut[i] = ut[i].skalad(andel) }
    }
    for plats in Enhetsplats.alla {
      let rad =
        plats.forvaltning.arSF
        ? varde[plats.forvaltning.namn] : varde[plats.forvaltning.namn]?[plats.omrade.namn]
      guard let rad else { continue }
      let nu = ut[plats.index]
      func antal(_ roll: Roll, _ nu: Int) -> Int { rad[roll.namn]?.heltal.map { Int($0) } ?? nu }
      ut[plats.index] = Bemanning(
        handlaggare: antal(.handlaggare, nu.handlaggare), forste: antal(.forste, nu.forste),
        enhetschefer: antal(.enhetschef, nu.enhetschefer),
        avdelningschefer: antal(.avdelningschef, nu.avdelningschefer))
    }
    return ut
  }
}

extension Bemanning {
  /// The staff times a share, in whole posts; a role that somebody had is never emptied.
  func skalad(_ andel: Double) -> Bemanning {
    func del(_ antal: Int) -> Int {
      antal == 0 ? 0 : max(andel > 0 ? 1 : 0, Int(min((Double(antal) * andel).rounded(), 100_000)))
    }
    return Bemanning(
      handlaggare: max(1, del(handlaggare)), forste: del(forste),
      enhetschefer: del(enhetschefer), avdelningschefer: del(avdelningschefer))
  }
}
