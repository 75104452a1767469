import Domain

extension Scenariobygge {
  /// The scenario's own levers.
  mutating func spakar(_ varde: Varde) {
    for post in varde.poster {
      guard let satt = spak(post) else { continue }
      scenario.spakar.satt(satt.spak, satt.varde)
      satta.append((satt.spak, post.plats))
    }
    for (regel, andel) in avsteg(varde["avsteg"]) { scenario.spakar.satt(avsteg: regel, andel) }
    samband(scenario.spakar, varde)
  }

  /// Warns of levers that are set where they have no effect; asked when all persons are known.
  mutating func varna() {
    for (spak, plats) in satta {
      guard let text = Spaksamband.utanVerkan(spak, scenario) else { continue }
      lista.varna(plats, sv: text.sv, en: text.en)
    }
  }

  private func spak(_ post: Varde.Post) -> (spak: Spak, varde: Double)? {
    guard let spak = Spak(namn: post.nyckel) else { return nil }
    if let tal = post.varde.tal { return (spak, tal) }
    return post.varde.ord.map { (spak, Double($0)) }
  }

  /// Rules that may be broken, with their shares.
  mutating func avsteg(_ varde: Varde?) -> [(regel: RegelID, andel: Double)] {
    var ut: [(regel: RegelID, andel: Double)] = []
    for post in varde?.poster ?? [] {
      switch Avstegsregel.tolka(post.nyckel) {
      case .success(let regel): if let andel = post.varde.tal { ut.append((regel, andel)) }
      case .failure(let fel):
        lista.fel(
          post.plats, sv: fel.hittat.sv, en: fel.hittat.en, vantat: fel.vantat, forslag: fel.forslag
        )
      }
    }
    return ut
  }

  /// Levers that only make sense together.
  mutating func samband(_ spakar: Spakvarden, _ varde: Varde) {
    for fel in Spaksamband.fel(spakar) {
      let skriven = fel.spakar.first { varde[$0.rad.namn] != nil }
      lista.fel(
        skriven.flatMap { varde[$0.rad.namn]?.plats } ?? varde.plats,
        sv: fel.hittat.sv, en: fel.hittat.en, vantat: fel.vantat)
    }
  }

  // MARK: Variants

  /// A variant, with staff and inflow worked out to whole tables in the order of their dates.
  mutating func variant(_ post: Varde.Post) {
    let varde = post.varde
    var andringar: [Varde] = []
    let direkta = ["spakar", "avsteg", "bemanning", "inflöde"]
    if varde.poster.contains(where: { direkta.contains($0.nyckel) }) { andringar.append(varde) }
    let daterade = varde["ändringar"]?.delar ?? []
    andringar += daterade.enumerated().sorted {
      (dag($0.element), $0.offset) < (dag($1.element), $1.offset)
    }.map(\.element)
    var bemanning = scenario.bemanning
    var inflode = scenario.inflode
    var spakar = scenario.spakar
    var ut: [Variant.Andring] = []
    for andring in andringar {
      var ny = Variant.Andring(fran: andring["från"]?.datum)
      if let fran = andring["från"] { kontrollera(fran) }
      for post in andring["spakar"]?.poster ?? [] {
        guard let satt = spak(post) else { continue }
        ny.spakar.append(satt)
        satta.append((satt.spak, post.plats))
        spakar.satt(satt.spak, satt.varde)
      }
      if let varde = andring["spakar"] { samband(spakar, varde) }
      ny.avsteg = avsteg(andring["avsteg"]) + avsteg(andring["spakar"]?["avsteg"])
      if let varde = andring["bemanning"] {
        bemanning = Scenariobygge.bemanning(varde, efter: bemanning)
        ny.bemanning = bemanning
      }
      if let varde = andring["inflöde"] {
        inflode = Scenariobygge.inflode(varde, efter: inflode)
        ny.inflode = inflode
      }
      ut.append(ny)
    }
    if ut.isEmpty {
      lista.varna(
        post.plats, sv: "varianten ”\(post.nyckel)” ändrar ingenting",
        en: "the variant ”\(post.nyckel)” changes nothing")
    }
    scenario.varianter.append(
      Variant(
        namn: post.nyckel, beskrivning: varde["beskrivning"]?.text ?? "", andringar: ut))
  }

  /// The day a change begins, for sorting.
  private func dag(_ andring: Varde) -> Int { andring["från"]?.datum?.dagnummer ?? .min }

  private mutating func kontrollera(_ fran: Varde) {
    guard periodKand, let datum = fran.datum else { return }
    if datum < scenario.start {
      lista.fel(
        fran.plats, sv: "”\(datum.text)” är före scenariots start \(scenario.start.text)",
        en: "”\(datum.text)” is before the scenario's start \(scenario.start.text)")
    } else if datum.dagnummer >= scenario.start.dagnummer + scenario.dagar {
      lista.varna(
        fran.plats,
        sv:
          "”\(datum.text)” är efter scenariots \(scenario.dagar) dagar: i dem märks ändringen inte",
        en:
          "”\(datum.text)” is after the scenario's \(scenario.dagar) days: in them the change is not seen"
      )
    }
  }
}
