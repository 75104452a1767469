import Domain

extension Scenariobygge {
  /// A stretch of days without a system.
  mutating func driftstopp(_ varde: Varde) {
    guard let fran = varde["från"]?.datum, let plats = varde["från"]?.plats,
      let system = varde["system"]?.ord
    else { return }
    let dagar = varde["dagar"]?.heltal.map { Int($0) } ?? 1
    let slut = scenario.start.dagnummer + scenario.dagar
    if !periodKand {
      // Where the start or the length is wrong, that alone is said.
    } else if fran.dagnummer + dagar <= scenario.start.dagnummer {
      lista.fel(
        plats,
        sv: "driftstoppet är över före scenariots start \(scenario.start.text)",
        en: "the outage is over before the scenario's start \(scenario.start.text)")
    } else if fran.dagnummer >= slut {
      lista.varna(
        plats,
        sv:
          "”\(fran.text)” är efter scenariots \(scenario.dagar) dagar: i dem märks driftstoppet inte",
        en:
          "”\(fran.text)” is after the scenario's \(scenario.dagar) days: in them the outage is not seen"
      )
    }
    let nytt = Driftstopp(fran: fran, dagar: dagar, system: Kanal.system[system])
    if scenario.driftstopp.contains(nytt) {
      lista.varna(
        varde.plats, sv: "samma driftstopp står två gånger",
        en: "the same outage is written twice")
    }
    scenario.driftstopp.append(nytt)
  }
}
