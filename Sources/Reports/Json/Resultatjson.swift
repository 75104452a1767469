import Domain
import Kernel
import Observers

/// The result of a run as JSON.
///
/// Keys are English and stand in a fixed order. Days are civil days as decimal numbers that read
/// back exactly; `null` stands for "not set" or "none".
package enum Resultatjson {
  /// The document of one run.
  package static func dokument(_ u: Underlag) -> Jsonvarde {
    let del = huvud(u) + glapp(u) + matt(u)
    return .objekt(del)
  }

  private static func huvud(_ u: Underlag) -> [Jsonvarde.Par] {
    let k = u.korning
    let m = u.matning
    return par([
      "version": .text(Glappversion.text),
      "note": .text("one simulated outcome, not a forecast"),
      "scenario": .text(k.scenario),
      "scenario_hash": .text(k.scenarioHash),
      "seed": .stort(k.fro),
      "replication": .hel(k.replikation),
      "variant": .text(k.variant),
      "scale": .tal(k.skala),
      "start": .text(k.start.text),
      "simulated_days": .hel(k.dagar),
      "sources": .lista(k.kallor.map { .text($0) }),
      "digest": .text(m.digest),
      "envelopes": .hel(m.envelopes),
      "events": .hel(m.events),
      "executor_jobs": .hel(m.executorJobs),
      "wall_seconds": .tal(m.wallSeconds),
      "peak_memory_bytes": .hel(m.peakMemoryBytes),
      "processes": Processjson.lista(m.processer, aterstarter: m.aterstarter),
      "windows": .hel(m.fonster),
      "persons": .hel(u.personer.antal),
      "persons_detail": personer(u.personer),
      "persons_in_class_r_over_a_day": .hel(u.merAnEttDygn),
      "sp": sp(u.sp),
      "tvister": tvister(u.tvister),
      "escalation": .lista(u.eskalering.map(niva)),
    ])
  }

  private static func glapp(_ u: Underlag) -> [Jsonvarde.Par] {
    par([
      "gaps": .lista(u.glapp.map(glapprad)),
      "gap_classes": .lista(u.klasser.map(klassrad)),
      "by_forvaltning": .lista(
        u.perForvaltning.enumerated().map { delar(Forvaltning(index: $0.offset).namn, $0.element) }),
      "by_stadsomrade": .lista(
        u.perStadsomrade.enumerated().map { o, rader in
          delar(Stadsomrade(index: o).namn, rader, personer: u.personer.perStadsomrade[o])
        }),
    ])
  }

  private static func matt(_ u: Underlag) -> [Jsonvarde.Par] {
    par([
      "lead_times": .lista(u.ledtider.map(ledtid)),
      "workload": .lista(u.arbete.map { arbete($0, u) }),
      "months": .lista(u.manader.map(manad)),
      "rules": .lista(u.regler.map(regel)),
      "invariants": .lista(u.invarianter.map(invariant)),
      "costs": .objekt([
        "days_100": .hel(u.kostnad.dagar100), "days_50_50": .hel(u.kostnad.dagar5050),
        "days_other": .hel(u.kostnad.dagarAnnat),
      ]),
      "other": ovrigt(u.ovrigt),
      "messages": meddelanden(u),
      "levers": .lista(u.spakar.map(spak)),
      "deviations": .lista(u.avsteg.map(avsteg)),
      "changes": .lista(u.andringar.map(andring)),
      "choices_never_asked": .hel(u.ofragade.count),
      "queues_grow": .sant(u.kovaxt != nil),
    ])
  }

  static func par(_ par: KeyValuePairs<String, Jsonvarde>) -> [Jsonvarde.Par] {
    par.map { Jsonvarde.Par(nyckel: $0.key, varde: $0.value) }
  }

  static func dagar(_ sekunder: Int64) -> Jsonvarde {
    .tal(Double(sekunder) / Double(Sekunder.dygn))
  }
}
