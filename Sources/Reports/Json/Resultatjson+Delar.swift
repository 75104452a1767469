import Domain
import Kernel
import Observers

extension Resultatjson {
  static func personer(_ p: Personrakning) -> Jsonvarde {
    .objekt([
      "by_stadsomrade": antal(Stadsomrade.allCases.map(\.namn), p.perStadsomrade),
      "behov": .hel(p.behov), "behov_ended": .hel(p.behovUpphorda), "with_gap": .hel(p.medGlapp),
      "skyddade": .hel(p.skyddade),
    ])
  }

  static func sp(_ sp: SPRad) -> Jsonvarde {
    .objekt([
      "total": .hel(sp.antal),
      "by_state": antal(SPTillstand.allCases.map(\.namn), sp.tillstand),
      "ended_by": antal(Avslutsgrund.allCases.map(\.namn), sp.avslutsgrund),
      "kallelser": .hel(sp.kallelser), "meetings_held": .hel(sp.motenHallna),
      "meetings_missed": .hel(sp.motenMissade), "agreements": .hel(sp.overenskommelser),
      "agreements_with_continuity": .hel(sp.medKontinuitet), "plan_versions": .hel(sp.versioner),
      "follow_ups": .hel(sp.uppfoljningar), "sip": .hel(sp.sip),
      "samfinansieringar": .hel(sp.samfinansieringar),
      "samtycke": .objekt([
        "given": .hel(sp.samtyckenGivna), "refused": .hel(sp.samtyckenNekade),
        "withdrawn": .hel(sp.samtyckenAterkallade),
      ]),
      "stodkontakt_refused": .hel(sp.stodkontaktNekad),
      "orosanmalningar": .hel(sp.orosanmalningar), "sekretess_latency": .hel(sp.sekretesslatens),
    ])
  }

  static func tvister(_ t: TvistRad) -> Jsonvarde {
    .objekt([
      "total": .hel(t.antal), "open_at_end": .hel(t.oppnaVidSlut),
      "by_highest_level": antal(Niva.allCases.map(\.namn), t.hogstaNiva),
      "by_outcome": antal(Tvistutfall.allCases.map(\.namn), t.utfall),
      "about_ansvar": .hel(t.omAnsvar), "about_samarbete": .hel(t.omSamarbete),
      "olost_kvarstar": .hel(t.olostKvarstar),
      "days_with_beslut": dagar(t.tid.medBeslut), "days_without_beslut": dagar(t.tid.utanBeslut),
      "days_samarbete": dagar(t.tid.samarbete), "medling_asked": .hel(t.medlingBegard),
      "utlatanden": .hel(t.utlatanden), "not_taken_up": .hel(t.avvisade),
      "samordningsgrupp_asked": .hel(t.gruppfragor),
      "samordningsgrupp_answered": .hel(t.gruppsvar),
    ])
  }

  /// Hours of office time worked and waited, by förvaltning.
  static func manad(_ rad: Manadsrad) -> Jsonvarde {
    func timmar(_ sekunder: [Int64]) -> Jsonvarde {
      .objekt(
        zip(Forvaltning.allCases, sekunder).map {
          Jsonvarde.Par(nyckel: $0.namn, varde: .tal(Double($1) / 3_600))
        })
    }
    return .objekt([
      "from": .text(rad.fran.text), "hours_worked": timmar(rad.arbetsSekunder),
      "hours_waited": timmar(rad.koSekunder),
    ])
  }

  static func niva(_ rad: Nivarad) -> Jsonvarde {
    .objekt([
      "level": .text(rad.niva.namn), "entered": .hel(rad.intradda), "solved": .hel(rad.losta),
      "moot": .hel(rad.inaktuella), "left_open": .hel(rad.kvar), "stays": .hel(rad.vistelser),
      "median_days": rad.vistelser == 0 ? .null : .tal(rad.medianDagar),
      "p90_days": rad.vistelser == 0 ? .null : .tal(rad.p90Dagar), "attempts": .hel(rad.forsok),
      "failed_attempts": .hel(rad.misslyckade),
    ])
  }

  static func glapprad(_ rad: Glapprad) -> Jsonvarde {
    .objekt([
      "kind": .text(rad.slag.text), "name": .text(rad.slag.namn),
      "class": .text(rad.slag.unionsklasser.isEmpty ? "" : rad.slag.unionsklasser.bokstaver),
      "intervals": .hel(rad.intervall),
      "persons": .hel(rad.personer), "days_total": dagar(rad.sekunder),
      "days_max": dagar(rad.langsta), "censored": .hel(rad.censurerade),
      "over_limit": .hel(rad.overGrans), "days_within_rule": dagar(rad.inomRegel),
      "intervals_after_avslag": .hel(rad.avslag), "days_after_avslag": dagar(rad.avslagSekunder),
      "intervals_with_lost_message": .hel(rad.forlorade),
      "days_with_lost_message": dagar(rad.forloradeSekunder),
    ])
  }

  static func klassrad(_ rad: Klassrad) -> Jsonvarde {
    .objekt([
      "class": .text(rad.bokstav), "name": .text(rad.namn), "persons": .hel(rad.personer),
      "days_total": dagar(rad.sekunder),
    ])
  }

  static func delar(_ namn: String, _ rader: [Delrad], personer: Int? = nil) -> Jsonvarde {
    var par = par(["name": .text(namn)])
    if let personer { par += self.par(["persons": .hel(personer)]) }
    par += self.par([
      "intervals": .hel(rader.reduce(0) { $0 + $1.intervall }),
      "days_total": dagar(rader.reduce(Int64(0)) { $0 + $1.sekunder }),
      "gaps": .lista(
        rader.map { rad in
          .objekt([
            "kind": .text(rad.slag.text), "intervals": .hel(rad.intervall),
            "persons": .hel(rad.personer), "days_total": dagar(rad.sekunder),
          ])
        }),
    ])
    return .objekt(par)
  }

  static func ledtid(_ rad: Ledtidsrad) -> Jsonvarde {
    .objekt([
      "name": .text(rad.namn), "all": matt(rad.alla),
      "by_stadsomrade": .objekt(
        rad.perStadsomrade.enumerated().map {
          Jsonvarde.Par(nyckel: Stadsomrade(index: $0.offset).namn, varde: matt($0.element))
        }),
    ])
  }

  private static func matt(_ matt: Ledtidsrad.Matt) -> Jsonvarde {
    .objekt([
      "n": .hel(matt.n), "median_days": matt.n == 0 ? .null : dagar(matt.median),
      "p90_days": matt.n == 0 ? .null : dagar(matt.p90),
    ])
  }

  static func arbete(_ rad: Arbetsrad, _ u: Underlag) -> Jsonvarde {
    let poster = rad.plats.flatMap { plats in
      u.bemanning.indices.contains(plats.index) ? u.bemanning[plats.index].antal(rad.roll) : nil
    }
    return .objekt([
      "enhet": .text(rad.plats?.namn), "forvaltning": .text(rad.forvaltning.namn),
      "role": .text(rad.roll.namn), "posts": poster.map { .hel($0) } ?? .null,
      "steps": .hel(rad.steg),
      "queue_hours_total": timmar(rad.koSekunder), "queue_hours_median": timmar(rad.medianKo),
      "queue_hours_max": timmar(rad.langstaKo), "work_hours": timmar(rad.arbetsSekunder),
    ])
  }

  private static func timmar(_ sekunder: Int64) -> Jsonvarde { .tal(Double(sekunder) / 3600) }

  static func regel(_ rad: Regelrad) -> Jsonvarde {
    .objekt([
      "id": .text(rad.regel.text), "exercised": .hel(rad.tillampad), "broken": .hel(rad.bruten),
      "missed_limits": .hel(rad.missadGrans),
    ])
  }

  static func invariant(_ rad: Invariantrad) -> Jsonvarde {
    .objekt([
      "id": .text(rad.id.text), "property": .text(rad.id.egenskap),
      "checked": .hel(rad.kontrollerade), "violations": .hel(rad.brott),
      "open_at_end": .hel(rad.oppna), "expected_to_fail": .sant(rad.id.vantasBrytas),
      "first": rad.forsta.map { forsta in
        .objekt([
          "person": .text(forsta.person?.text), "time": .text(Kalender.text(forsta.nar)),
          "what": .text(forsta.text),
        ])
      } ?? .null,
    ])
  }

  static func ovrigt(_ o: Ovrigt) -> Jsonvarde {
    .objekt([
      "missed_limits": .hel(o.missadeGranser), "unexpected_messages": .hel(o.ovantade),
      "absent_without_reason": .hel(o.uteblivna),
      "avvikelser_reported": .hel(o.avvikelserRapporterade),
      "avvikelser_handled": .hel(o.avvikelserHanterade), "akut_oro": .hel(o.akutOro),
      "team_meetings": antal(Niva.allCases.map(\.namn), o.teammoten),
      "handlaggare_per_person": .lista(o.handlaggarePerPerson.map { .hel($0) }),
    ])
  }

  static func spak(_ post: Spakpost) -> Jsonvarde {
    .objekt([
      "name": .text(post.spak.rad.namn), "value": varde(post.spak, post.varde),
      "unit": .text(post.spak.rad.enhet.rawValue), "mark": .text(post.mark.rawValue),
      "default": varde(post.spak, post.spak.rad.forval ?? Spakvarden.inget),
    ])
  }

  private static func varde(_ spak: Spak, _ varde: Double) -> Jsonvarde {
    guard varde.isFinite else { return .null }
    if case .alternativ(let ord) = spak.rad.slag {
      return .text(ord[min(max(0, Int(varde)), ord.count - 1)])
    }
    return .tal(varde)
  }

  static func avsteg(_ post: Avstegspost) -> Jsonvarde {
    .objekt(["rule": .text(post.regel.text), "share": .tal(post.andel)])
  }

  static func andring(_ post: Andringspost) -> Jsonvarde {
    .objekt([
      "from": .text(post.fran.text), "levers": .lista(post.spakar.map(spak)),
      "deviations": .lista(post.avsteg.map(avsteg)), "staff": .sant(post.bemanning),
      "inflow": .sant(post.inflode),
    ])
  }

  private static func antal(_ namn: [String], _ tal: [Int]) -> Jsonvarde {
    .objekt(zip(namn, tal).map { Jsonvarde.Par(nyckel: $0, varde: .hel($1)) })
  }
}

extension Bemanning {
  /// The posts of a role.
  func antal(_ roll: Roll) -> Int {
    switch roll {
    case .handlaggare: handlaggare
    case .forste: forste
    case .enhetschef: enhetschefer
    case .avdelningschef: avdelningschefer
    }
  }
}
