import Experiments
import Observers

/// A load test as JSON. Keys are English and stand in a fixed order; `null` stands for "not found"
/// or "not measured", and in the settings for "not asked about". Waiting is in hours, growth in hours
/// an hour.
package enum Lastjson {
  package static func dokument(_ u: Lastunderlag) -> Jsonvarde {
    let r = u.resultat
    return .objekt([
      "version": .text(Glappversion.text),
      "note": .text("simulated, not a forecast"),
      "complete": .sant(r.komplett),
      "command": .text(u.kommando),
      "scenario": .text(u.scenario),
      "scenario_hash": .text(u.scenarioHash),
      "variant": .text(u.variant),
      "changed": .lista(u.andrat.map { .text($0) }),
      "seed": .stort(u.fro),
      "replication": .hel(u.replikation),
      "replications": u.provarOrganisationen ? .hel(u.replikationer) : .null,
      "days": .hel(u.dagar),
      "growth_limit": tal(u.provarOrganisationen ? u.vaxtgrans : nil),
      "precision": tal(u.soker ? u.precision : nil),
      "organisation": r.organisation.map { organisation($0, u) } ?? .null,
      "machine": r.maskin.map(maskin) ?? .null,
      "thresholds": .lista(u.trosklar.map { troskel($0, u) }),
    ])
  }

  private static func hel(_ n: Int?) -> Jsonvarde { n.map { .hel($0) } ?? .null }

  private static func tal(_ x: Double?) -> Jsonvarde { x.map { .tal($0) } ?? .null }

  private static func organisation(_ o: Organisationssvar, _ u: Lastunderlag) -> Jsonvarde {
    let flaskhals = o.brytpunkt.flatMap { prov in
      prov.utslag == .vaxer ? prov.flaskhals(grans: u.vaxtgrans) : nil
    }
    return .objekt([
      "unit": .text(o.matt.perVardag ? "persons per vardag" : "persons per day"),
      "scenario_inflow": .tal(o.matt.scenariots),
      "scenario_inflow_at_start": .tal(o.matt.franStart),
      "search_finished": .sant(o.sokt),
      "sustainable_inflow": tal(o.haller),
      "overload_inflow": tal(o.vaxer),
      "bottleneck": flaskhals.map { station($0) } ?? .null,
      "trials": .lista(
        o.prov.map { prov in
          .objekt([
            "inflow": .tal(prov.inflode), "factor": .tal(prov.faktor),
            "verdict": .text(verdict(prov.utslag)), "replications": .hel(prov.replikationer),
            "persons": .tal(prov.personer), "longest_wait": .tal(prov.langstaVantan),
            "stations": .lista(prov.stationer.map { station($0) }),
          ])
        }),
      "ramp": o.ramp.map(ramp) ?? .null,
    ])
  }

  private static func verdict(_ utslag: Utslag) -> String {
    switch utslag {
    case .haller: "holds"
    case .vaxer: "grows"
    case .osakert: "uncertain"
    }
  }

  private static func station(_ t: Stationstrend) -> Jsonvarde {
    .objekt([
      "station": .text(Lastord(.en).station(t.station)), "growth": tal(t.lutning?.medel),
      "growth_low": tal(t.lutning?.lagst), "growth_high": tal(t.lutning?.hogst),
      "mean_wait": .tal(t.vantan), "final_wait": .tal(t.slutvantan), "load": tal(t.belagt),
    ])
  }

  private static func ramp(_ r: Ramp) -> Jsonvarde {
    .objekt([
      "from": .tal(r.fran), "to": .tal(r.till), "replications": .hel(r.replikationer),
      "inflow": .lista(r.inflode.map { .tal($0) }),
      "curves": .lista(
        r.kurvor.map { k in
          .objekt([
            "station": .text(Lastord(.en).station(k.station)),
            "bends_at_inflow": tal(k.brotDag.map { r.inflode[$0] }),
            "wait": .lista(k.vantan.map(tal)),
          ])
        }),
    ])
  }

  private static func maskin(_ m: Maskinsvar) -> Jsonvarde {
    .objekt([
      "best_envelopes_per_second": tal(m.bast?.envelopesPerSekund),
      "bends_at_scale": tal(m.kna?.skala),
      "steps": .lista(m.steg.map(steg)),
    ])
  }

  private static func steg(_ s: Maskinsteg) -> Jsonvarde {
    .objekt([
      "scale": .tal(s.skala), "inflow": .tal(s.inflode), "wall_seconds": .tal(s.wallSeconds),
      "simulated_days": .tal(s.dagar), "whole": .sant(s.heltKord), "events": .hel(s.events),
      "envelopes": .hel(s.envelopes), "persons": .hel(s.personer),
      "envelopes_per_second": .tal(s.envelopesPerSekund),
      "events_per_second": .tal(s.eventsPerSekund),
      "persons_per_second": .tal(s.personerPerSekund), "peak_memory_bytes": .hel(s.minneBytes),
      s.arFonster ? "window_ns" : "latency_ns": .objekt([
        "samples": .hel(s.latens.antal), "p50": hel(s.latens.p50), "p90": hel(s.latens.p90),
        "p99": hel(s.latens.p99), "p99_9": hel(s.latens.p999), "max": hel(s.latens.hogst),
      ]),
      "windows": .hel(s.fonster),
      "processes": Processjson.lista(s.processer, aterstarter: s.aterstarter),
    ])
  }

  private static func relation(_ varde: Troskel.Varde) -> String {
    switch varde {
    case .lika: "="
    case .bara(let sida, _): sida.rawValue
    }
  }

  private static func troskel(_ t: Troskel, _ u: Lastunderlag) -> Jsonvarde {
    let utfall = u.utfall.first { $0.troskel == t }
    let ord =
      utfall.map { !$0.avgjord ? "not measured" : $0.overskriden ? "crossed" : "kept" }
      ?? "not reached"
    return .objekt([
      "condition": .text(t.text), "name": .text(t.matt.rawValue), "limit": .tal(t.grans),
      "value": tal(utfall?.varde?.tal), "relation": .text(utfall?.varde.map(relation)),
      "outcome": .text(ord),
    ])
  }
}
