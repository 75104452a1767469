import Kernel

/// A stretch of the run during which levers, staff and inflow stay as they are.
public struct Epok: Sendable {
  public var fran: Moment
  public var spakar: Spakvarden
  /// By `Enhetsplats.index`.
  public var bemanning: [Bemanning]
  /// By `Stadsomrade.index`.
  public var inflode: [Inflode]
}

/// The unchanging frame of one run: calendar, epochs, keys of the draws, scripts.
public final class Varld: Sendable {
  public let scenario: Scenario
  public let kalender: Kalender
  public let start: Moment
  public let slut: Moment
  /// Key of every draw: seed and replication mixed.
  public let nyckel: UInt64
  public let replikation: Int
  public let variant: String?
  public let epoker: [Epok]
  /// Shortest time between two actors, in ticks.
  public let lookahead: Int64
  /// Whether messages can be late, lost or doubled, or a system be down (H-84); where they cannot,
  /// nothing is asked about it.
  public let postfel: Bool
  private let drift: Driftkalender
  /// Scripted choices by number of the handwritten person (index in `scenario.personer`).
  public let handskrivna: [PersonID]
  /// Handwritten persons by stadsområde and number.
  private let skriptIndex: [[Int]]
  /// The name under which a förvaltning's draws are made; a permutation in tests of symmetry.
  public let dragnamn: [UInt8]

  /// Builds the frame.
  ///
  /// - Parameters:
  ///   - scenario: the checked scenario.
  ///   - variant: a variant of the scenario; `nil` runs it as it stands.
  ///   - replikation: which replication, from 0.
  ///   - dragnamn: the number under which each förvaltning draws; the identity unless a test
  ///     shuffles it.
  public init(
    scenario: Scenario, variant: Variant? = nil, replikation: Int = 0,
    dragnamn: [UInt8] = Array(0..<6)
  ) {
    self.scenario = scenario
    self.replikation = replikation
    self.variant = variant?.namn
    self.dragnamn = dragnamn
    kalender = Kalender(start: scenario.start, dagar: scenario.dagar + 4_000)
    start = Kalender.moment(scenario.start)
    slut = Kalender.moment(scenario.start + scenario.dagar)
    nyckel = KeyedRandom.bits(scenario.fro, UInt64(replikation), 0x474C_4150_50, 1, 0)
    var epoker = [
      Epok(
        fran: start, spakar: scenario.spakar, bemanning: scenario.bemanning,
        inflode: scenario.inflode)
    ]
    let andringar = (variant?.andringar ?? []).sorted {
      ($0.fran ?? scenario.start) < ($1.fran ?? scenario.start)
    }
    for andring in andringar {
      let fran = max(start, Kalender.moment(andring.fran ?? scenario.start))
      var epok = epoker[epoker.count - 1]
      epok.fran = fran
      for (spak, varde) in andring.spakar { epok.spakar.satt(spak, varde) }
      for (regel, andel) in andring.avsteg { epok.spakar.satt(avsteg: regel, andel) }
      if !andring.bemanning.isEmpty { epok.bemanning = andring.bemanning }
      if !andring.inflode.isEmpty { epok.inflode = andring.inflode }
      if fran == epoker[epoker.count - 1].fran {
        epoker[epoker.count - 1] = epok
      } else {
        epoker.append(epok)
      }
    }
    self.epoker = epoker
    lookahead = max(1, Int64(epoker[0].spakar[.overforingstid] * 60))
    drift = Driftkalender(scenario.driftstopp)
    postfel =
      !scenario.driftstopp.isEmpty || epoker.contains { $0.spakar.postfel }
      || scenario.personer.contains { $0.val.contains { $0.andamal.arPost } }
    var antal = [0, 0, 0, 0]
    var index: [[Int]] = [[], [], [], []]
    var handskrivna: [PersonID] = []
    for (i, person) in scenario.personer.enumerated() {
      let o = person.omrade.index
      antal[o] += 1
      handskrivna.append(PersonID(person.omrade, antal[o]))
      index[o].append(i)
    }
    self.handskrivna = handskrivna
    skriptIndex = index
  }

  /// The handwritten person behind an identity.
  public func handskriven(_ person: PersonID) -> HandskrivenPerson? {
    let n = person.nummer - 1
    let index = skriptIndex[person.omrade.index]
    guard n >= 0, n < index.count else { return nil }
    return scenario.personer[index[n]]
  }

  /// The number of a handwritten person's first scripted choice among those of all, in the order of
  /// the scenario.
  func forstaVal(_ person: PersonID) -> Int {
    let i = skriptIndex[person.omrade.index][person.nummer - 1]
    return scenario.personer[..<i].reduce(0) { $0 + $1.val.count }
  }

  /// The first moment at or after another at which a system is up.
  public func oppet(_ system: Kanal, _ moment: Moment) -> Moment { drift.oppet(system, moment) }

  /// A person's name for stories: the handwritten one's, else the identity.
  public func namn(_ person: PersonID) -> String {
    handskriven(person).map { "\($0.namn) (\(person.text))" } ?? person.text
  }

  /// The number of the epoch in force at a moment, looking forward from `efter`.
  public func epok(vid moment: Moment, efter: Int = 0) -> Int {
    var i = efter
    while i + 1 < epoker.count, epoker[i + 1].fran <= moment { i += 1 }
    return i
  }
}
