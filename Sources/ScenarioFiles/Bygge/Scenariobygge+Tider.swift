import Domain
import Kernel

extension Scenariobygge {
  /// The times of the steps.
  mutating func tider(_ varde: Varde) {
    for steg in Steg.allCases {
      guard let rad = varde[steg.namn] else { continue }
      scenario.tider[steg.index] = stegtid(rad, steg.forval)
    }
  }

  private mutating func stegtid(_ rad: Varde, _ forval: Stegtid) -> Stegtid {
    var tid = forval
    tid.mark = .scenario
    tid.arbetstimmar = rad["arbetstid"]?.tal ?? forval.arbetstimmar
    guard rad.poster.contains(where: { $0.nyckel != "arbetstid" }), passar(rad) else { return tid }
    let slag = slag(rad)
    let tal = Fordelningsslag.Tal(
      ledtid: rad["ledtid"]?.tal, sigma: rad["sigma"]?.tal, form: rad["form"]?.tal,
      spridning: rad["spridning"]?.tal, lagst: rad["lägst"]?.tal, hogst: rad["högst"]?.tal)
    do throws(DistributionError) {
      tid.ledtid = try slag.fordelning(tal)
    } catch {
      noteraFordelning(error, rad, tal)
    }
    return tid
  }

  private func slag(_ rad: Varde) -> Fordelningsslag {
    rad["fördelning"]?.ord.map { Fordelningsslag.allCases[$0] } ?? .lognormal
  }

  /// Whether the keys are those of the distribution; what is missing or of no use is noted.
  private mutating func passar(_ rad: Varde) -> Bool {
    let slag = slag(rad)
    var passar = true
    for post in rad.poster {
      if case .felaktig = post.varde.slag { passar = false }
      let kand = ["arbetstid", "fördelning"] + slag.kraver + slag.tillater
      guard !kand.contains(post.nyckel) else { continue }
      passar = false
      lista.fel(
        post.plats, sv: "”\(post.nyckel)” hör inte till fördelningen \(slag.rawValue)",
        en: "”\(post.nyckel)” has no use in the distribution ”\(slag.rawValue)”",
        vantat: Granskare.nagot(av: slag.kraver + slag.tillater))
    }
    for nyckel in slag.kraver where !rad.poster.contains(where: { $0.nyckel == nyckel }) {
      passar = false
      let orsak = rad.poster.first { $0.nyckel != "arbetstid" }?.plats ?? rad.plats
      lista.fel(
        orsak, sv: "nyckeln ”\(nyckel)” saknas för fördelningen \(slag.rawValue)",
        en: "the key ”\(nyckel)” is missing for the distribution ”\(slag.rawValue)”",
        vantat: Granskare.skriv(
          nyckel == "form" ? "form: 2" : "\(nyckel): 5 vardagar"))
    }
    return passar
  }

  private mutating func noteraFordelning(
    _ error: DistributionError, _ rad: Varde, _ tal: Fordelningsslag.Tal
  ) {
    let plats = (rad["lägst"] ?? rad["högst"] ?? rad["ledtid"] ?? rad).plats
    if let lagst = tal.lagst, let hogst = tal.hogst, lagst > hogst {
      lista.fel(
        plats, sv: "”lägst” är större än ”högst”", en: "”lägst” is larger than ”högst”")
      return
    }
    switch error {
    case .outOfOrder:
      lista.fel(
        plats, sv: "ledtiden ligger inte mellan ”lägst” och ”högst”",
        en: "the lead time does not lie between ”lägst” and ”högst”")
    case .nothingWithin:
      lista.fel(
        plats, sv: "nästan ingen ledtid faller mellan ”lägst” och ”högst”",
        en: "hardly any lead time falls between ”lägst” and ”högst”")
    default:
      lista.fel(
        plats, sv: "fördelningen går inte att göra av de här talen",
        en: "no distribution can be made of these numbers")
    }
  }
}
