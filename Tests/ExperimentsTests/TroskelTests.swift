import Testing

@testable import Experiments

@Suite("thresholds")
struct TroskelTests {
  @Test("a condition is read in either language, with a comma or a point")
  func lasning() throws {
    for text in ["hållbart_inflöde<60,5", "sustainable_inflow < 60.5", "Sustainable_Inflow<60.5"] {
      let troskel = try Troskel(text)
      #expect(troskel.matt == .sustainableInflow)
      #expect(troskel.jamforelse == .mindre)
      #expect(troskel.grans == 60.5)
    }
    #expect(try Troskel("latency_p99_us >= 1 000").grans == 1000)
    #expect(try Troskel("marginal<=1").jamforelse == .hogstLika)
  }

  @Test("what is no condition says why")
  func fel() {
    #expect(throws: Troskel.Fel.ingenJamforelse) { try Troskel("headroom") }
    #expect(throws: Troskel.Fel.okantMatt("hedroom")) { try Troskel("hedroom<1") }
    #expect(throws: Troskel.Fel.ingetTal("mycket")) { try Troskel("headroom<mycket") }
    #expect(throws: Troskel.Fel.ingetTal("inf")) { try Troskel("headroom<inf") }
  }

  @Test("it is held against the answer; what was not measured crosses nothing")
  func utfall() throws {
    var r = Lastresultat()
    let under = try Troskel("sustainable_inflow<60")
    #expect(under.prova(r) == .init(troskel: under, varde: nil))
    #expect(!under.prova(r).overskriden)
    var o = Organisationssvar(matt: Inflodesmatt(Litet.scenario(perDag: 50), variant: nil))
    o.prov = [
      Prov(
        faktor: 1, inflode: 50, replikationer: 2, personer: 1, utslag: .haller, stationer: [])
    ]
    // A single trial that holds decides only what lies at or below its inflow.
    r.organisation = o
    #expect(under.prova(r).varde == .bara(.minstLika, 50) && !under.prova(r).avgjord)
    // So do several that hold: no inflow was too high, so that none is known to be.
    o.prov.append(o.prov[0])
    r.organisation = o
    #expect(under.prova(r).varde == .bara(.minstLika, 50))
    #expect(try Troskel("overload_inflow<50").prova(r).galler == false)
    #expect(try Troskel("overload_inflow<1000").prova(r).galler == nil)
    // With one that grows above them both ends are known.
    o.prov[1].utslag = .vaxer
    o.prov[1].inflode = 70
    r.organisation = o
    #expect(under.prova(r).varde == .lika(50) && under.prova(r).overskriden)
    #expect(try !Troskel("sustainable_inflow<50").prova(r).overskriden)
    #expect(try Troskel("sustainable_inflow<=50").prova(r).overskriden)
    #expect(try Troskel("headroom>=1").prova(r).overskriden)
    #expect(try Troskel("overload_inflow>69").prova(r).overskriden)
    #expect(try Troskel("overload_inflow<70").prova(r).galler == false)
  }

  @Test("speed that no step was long enough for, and times of too few samples, are not measured")
  func kortaSteg() throws {
    var steg = Maskinsteg(
      skala: 1, inflode: 1, wallSeconds: 0.01, dagar: 1, heltKord: true, events: 10,
      envelopes: 10, personer: 1, minneBytes: 1 << 20, latens: Latens([7, 8, 9]), processer: [])
    var r = Lastresultat()
    func varde(_ text: String) throws -> Troskel.Varde? {
      r.maskin = Maskinsvar()
      r.maskin?.steg = [steg]
      return try Troskel(text).prova(r).varde
    }
    for namn in ["envelopes_per_second", "events_per_second", "persons_per_second"] {
      steg.wallSeconds = 0.01
      #expect(try varde("\(namn)<1") == nil)
      steg.wallSeconds = 1
      #expect(try varde("\(namn)<1") != nil)
    }
    #expect(try varde("latency_p99_us>1") == nil)
    #expect(try varde("latency_max_us>1") == .lika(0.009))
    #expect(try varde("peak_memory_mb>1") == .lika(1))
  }

  @Test(
    "a trial at one rate decides a condition by the comparison, or not at all",
    arguments: [
      ("sustainable_inflow", Utslag.haller, Troskel.Varde.bara(.minstLika, 50)),
      ("overload_inflow", .haller, .bara(.storre, 50)),
      ("sustainable_inflow", .vaxer, .bara(.mindre, 50)),
      ("overload_inflow", .vaxer, .bara(.hogstLika, 50)),
    ])
  func ettProv(namn: String, utslag: Utslag, varde: Troskel.Varde) throws {
    var r = Lastresultat()
    var o = Organisationssvar(matt: Inflodesmatt(Litet.scenario(perDag: 50), variant: nil))
    o.prov = [
      Prov(faktor: 1, inflode: 50, replikationer: 2, personer: 1, utslag: utslag, stationer: [])
    ]
    r.organisation = o
    // What the measure may be: each condition is decided where all of it agree.
    let mojliga =
      switch varde {
      case .bara(.minstLika, _): [50.0, 51, 1e9]
      case .bara(.storre, _): [50.5, 51, 1e9]
      case .bara(.mindre, _): [0.0, 49, 49.5]
      default: [0.0, 49, 50]
      }
    for grans in [49.0, 50, 51] {
      let fall: [(String, (Double) -> Bool)] = [
        ("<", { $0 < grans }), ("<=", { $0 <= grans }), (">", { $0 > grans }),
        (">=", { $0 >= grans }),
      ]
      for (tecken, sant) in fall {
        let utfall = try Troskel("\(namn)\(tecken)\(grans)").prova(r)
        let svaren = Set(mojliga.map(sant))
        #expect(utfall.varde == varde)
        #expect(utfall.galler == (svaren.count == 1 ? svaren.first : nil), "\(utfall.troskel.text)")
        #expect(utfall.overskriden == (svaren == [true]))
      }
    }
    #expect(try Troskel("headroom>=0").prova(r).galler == true)
    o.prov[0].utslag = .osakert
    r.organisation = o
    #expect(try Troskel("headroom>=0").prova(r).varde == nil)
  }
}
