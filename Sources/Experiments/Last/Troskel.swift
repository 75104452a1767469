/// A condition that makes a load test fail: `hållbart_inflöde<60`.
package struct Troskel: Hashable, Sendable {
  /// What can be held against a number, and where it comes from.
  package enum Matt: String, CaseIterable, Sendable {
    case sustainableInflow = "sustainable_inflow"
    case overloadInflow = "overload_inflow"
    case headroom
    case envelopesPerSecond = "envelopes_per_second"
    case eventsPerSecond = "events_per_second"
    case personsPerSecond = "persons_per_second"
    case peakMemory = "peak_memory_mb"
    case latencyP50 = "latency_p50_us"
    case latencyP90 = "latency_p90_us"
    case latencyP99 = "latency_p99_us"
    case latencyP999 = "latency_p999_us"
    case latencyMax = "latency_max_us"

    /// The Swedish name.
    package var svenska: String {
      switch self {
      case .sustainableInflow: "hållbart_inflöde"
      case .overloadInflow: "överlast_inflöde"
      case .headroom: "marginal"
      case .envelopesPerSecond: "kuvert_per_sekund"
      case .eventsPerSecond: "händelser_per_sekund"
      case .personsPerSecond: "personer_per_sekund"
      case .peakMemory: "minne_mb"
      case .latencyP50: "latens_p50_us"
      case .latencyP90: "latens_p90_us"
      case .latencyP99: "latens_p99_us"
      case .latencyP999: "latens_p999_us"
      case .latencyMax: "latens_max_us"
      }
    }

    package var avOrganisationen: Bool {
      self == .sustainableInflow || self == .overloadInflow || self == .headroom
    }
  }

  package enum Jamforelse: String, Sendable, CaseIterable {
    case hogstLika = "<="
    case minstLika = ">="
    case mindre = "<"
    case storre = ">"
  }

  /// Why a text is no condition.
  package enum Fel: Error, Hashable, Sendable {
    case ingenJamforelse
    case okantMatt(String)
    case ingetTal(String)
  }

  /// As it was written.
  package var text: String
  package var matt: Matt
  package var jamforelse: Jamforelse
  package var grans: Double

  /// Reads a condition, with a name in either language and a decimal comma or point.
  package init(_ text: String) throws(Fel) {
    self.text = text
    guard let j = Jamforelse.allCases.first(where: { text.contains($0.rawValue) }),
      let plats = text.firstRange(of: j.rawValue)
    else { throw .ingenJamforelse }
    func ren(_ del: Substring) -> String {
      del.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    let namn = ren(text[..<plats.lowerBound])
    let tal = ren(text[plats.upperBound...])
    guard
      let matt = Matt.allCases.first(where: {
        $0.rawValue == namn.lowercased() || $0.svenska == namn.lowercased()
      })
    else { throw .okantMatt(namn) }
    let siffror = String(tal.filter { $0 != " " && $0 != "\u{A0}" }.map { $0 == "," ? "." : $0 })
    guard let grans = Double(siffror), grans.isFinite else { throw .ingetTal(tal) }
    self.matt = matt
    jamforelse = j
    self.grans = grans
  }

  /// What a test knows of a measure: its value, or a number that it lies on one side of.
  package enum Varde: Hashable, Sendable {
    case lika(Double)
    case bara(Jamforelse, Double)

    package var tal: Double {
      switch self {
      case .lika(let x), .bara(_, let x): x
      }
    }

    /// The least and the most that the measure can be; none is below 0.
    fileprivate var spann: ClosedRange<Double> {
      switch self {
      case .lika(let x): x...x
      case .bara(.minstLika, let x): x ... .infinity
      case .bara(.storre, let x): x.nextUp ... .infinity
      case .bara(.hogstLika, let x): min(0, x)...x
      case .bara(.mindre, let x): min(0, x.nextDown)...x.nextDown
      }
    }
  }

  /// What came of it: what is known, and whether the condition holds, that is, the test fails.
  package struct Utfall: Hashable, Sendable {
    package var troskel: Troskel
    /// Nil where nothing was measured.
    package var varde: Varde?

    /// Whether the condition holds; nil where what is known does not decide it.
    package var galler: Bool? {
      guard let spann = varde?.spann else { return nil }
      let galler = troskel.galler(spann.lowerBound)
      return galler == troskel.galler(spann.upperBound) ? galler : nil
    }
    package var overskriden: Bool { galler == true }
    package var avgjord: Bool { galler != nil }
  }

  private func galler(_ varde: Double) -> Bool {
    switch jamforelse {
    case .mindre: varde < grans
    case .hogstLika: varde <= grans
    case .storre: varde > grans
    case .minstLika: varde >= grans
    }
  }

  /// Holds the condition against a result. Throughput is that of the best step, latency that of the
  /// first, memory the most of any. Trials that only hold say that what is borne is at least the
  /// highest of them, trials that only grow that it is less than the lowest.
  package func prova(_ resultat: Lastresultat) -> Utfall {
    Utfall(troskel: self, varde: varde(resultat))
  }

  private func varde(_ r: Lastresultat) -> Varde? {
    guard matt.avOrganisationen else { return maskin(r).map { .lika($0) } }
    guard let o = r.organisation else { return nil }
    let enhet = matt == .headroom ? max(o.matt.scenariots, 1e-12) : 1
    let overlast = matt == .overloadInflow
    return switch (o.haller.map { $0 / enhet }, o.vaxer.map { $0 / enhet }) {
    case (let haller?, let vaxer?): .lika(overlast ? vaxer : haller)
    case (let haller?, nil): .bara(overlast ? .storre : .minstLika, haller)
    case (nil, let vaxer?): .bara(overlast ? .hogstLika : .mindre, vaxer)
    case (nil, nil): nil
    }
  }

  private func maskin(_ r: Lastresultat) -> Double? {
    guard let m = r.maskin, let forst = m.steg.first else { return nil }
    func mikro(_ ns: Int?) -> Double? { ns.map { Double($0) / 1000 } }
    return switch matt {
    case .envelopesPerSecond: m.bast?.envelopesPerSekund
    case .eventsPerSecond: m.matta.map(\.eventsPerSekund).max()
    case .personsPerSecond: m.matta.map(\.personerPerSekund).max()
    case .peakMemory: Double(m.steg.map(\.minneBytes).max() ?? 0) / 1_048_576
    case .latencyP50: mikro(forst.latens.p50)
    case .latencyP90: mikro(forst.latens.p90)
    case .latencyP99: mikro(forst.latens.p99)
    case .latencyP999: mikro(forst.latens.p999)
    default: mikro(forst.latens.hogst)
    }
  }
}
