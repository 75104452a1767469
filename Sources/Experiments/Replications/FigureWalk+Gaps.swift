import Domain
import Observers

/// Persons and the gaps that they meet.
extension FigureWalk {
  mutating func all(_ o: Observatorium, events: Int) {
    persons(o.personer)
    classes(o.klasser)
    gaps(o)
    pairs(o.forvaltningspar)
    plans(o.sp)
    disputes(o.tvistRad, o.eskalering)
    leadTimes(o.ledtider)
    work(o)
    rest(o, events: events)
  }

  private mutating func persons(_ p: Personrakning) {
    count("personer", .neutral, p.antal)
    for omrade in Stadsomrade.allCases {
      count("personer.\(omrade.namn)", .neutral, p.perStadsomrade[omrade.index])
    }
    count("personer.med glapp", .lower, p.medGlapp)
    count("personer.mer än ett dygn utan ansvar", .lower, p.merAnEttDygn)
    count("behov", .neutral, p.behov)
    count("behov.upphörda", .neutral, p.behovUpphorda)
  }

  private mutating func classes(_ rows: [Klassrad]) {
    for row in rows {
      days("klass.\(row.bokstav).dagar", .lower, row.sekunder)
      count("klass.\(row.bokstav).personer", .lower, row.personer)
      for omrade in Stadsomrade.allCases {
        let part = row.perStadsomrade[omrade.index]
        days("klass.\(row.bokstav).dagar.\(omrade.namn)", .lower, part.sekunder)
        count("klass.\(row.bokstav).personer.\(omrade.namn)", .lower, part.personer)
      }
    }
  }

  private mutating func gaps(_ o: Observatorium) {
    let offices = o.perForvaltning
    let areas = o.perStadsomrade
    for (i, row) in o.glapp.enumerated() {
      let name = "glapp.\(row.slag.text)"
      days("\(name).dagar", .lower, row.sekunder)
      count("\(name).antal", .lower, row.intervall)
      count("\(name).personer", .lower, row.personer)
      days("\(name).längsta", .lower, row.langsta)
      count("\(name).öppna vid slut", .lower, row.censurerade)
      count("\(name).över varningsgräns", .lower, row.overGrans)
      days("\(name).inom regel", .neutral, row.inomRegel)
      days("\(name).förlorat meddelande", .lower, row.forloradeSekunder)
      if row.slag == .g01 { days("\(name).efter avslag", .lower, row.avslagSekunder) }
      for f in Forvaltning.allCases {
        days("\(name).dagar.\(f.namn)", .lower, offices[f.index][i].sekunder)
      }
      for omrade in Stadsomrade.allCases {
        days("\(name).dagar.\(omrade.namn)", .lower, areas[omrade.index][i].sekunder)
      }
    }
  }

  /// Each pair once, and each förvaltning with itself: all of its own.
  private mutating func pairs(_ seconds: [[Int64]]) {
    for f in Forvaltning.allCases {
      for g in Forvaltning.allCases where g >= f {
        days("par.\(f.namn).\(g.namn).dagar", .lower, seconds[f.index][g.index])
      }
    }
  }
}

extension Forvaltning {
  fileprivate static func >= (a: Forvaltning, b: Forvaltning) -> Bool { a.index >= b.index }
}
