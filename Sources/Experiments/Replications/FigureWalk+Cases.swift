import Domain
import Kernel
import Observers

/// SP, tvister, lead times and work.
extension FigureWalk {
  mutating func plans(_ sp: SPRad) {
    count("sp.antal", .neutral, sp.antal)
    for state in SPTillstand.allCases {
      count("sp.tillstånd.\(state.namn)", .neutral, sp.tillstand[Int(state.rawValue)])
    }
    for reason in Avslutsgrund.allCases {
      count("sp.avslutsgrund.\(reason.namn)", .neutral, sp.avslutsgrund[Int(reason.rawValue)])
    }
    count("sp.kallelser", .neutral, sp.kallelser)
    count("sp.möten hållna", .neutral, sp.motenHallna)
    count("sp.möten missade", .lower, sp.motenMissade)
    count("sp.överenskommelser", .higher, sp.overenskommelser)
    count("sp.planversioner", .neutral, sp.versioner)
    count("sp.uppföljningar", .neutral, sp.uppfoljningar)
    count("sp.sip", .neutral, sp.sip)
    count("sp.samfinansieringar", .neutral, sp.samfinansieringar)
    count("sp.samtycken.givna", .neutral, sp.samtyckenGivna)
    count("sp.samtycken.nekade", .neutral, sp.samtyckenNekade)
    count("sp.samtycken.återkallade", .neutral, sp.samtyckenAterkallade)
    count("sp.orosanmälningar", .neutral, sp.orosanmalningar)
    count("sp.sekretesslatens", .lower, sp.sekretesslatens)
  }

  mutating func disputes(_ t: TvistRad, _ levels: [Nivarad]) {
    count("tvister.antal", .lower, t.antal)
    count("tvister.öppna vid slut", .lower, t.oppnaVidSlut)
    count("tvister.om ansvar", .lower, t.omAnsvar)
    count("tvister.om samarbete", .lower, t.omSamarbete)
    count("tvister.olöst kvarstår", .lower, t.olostKvarstar)
    for level in Niva.allCases {
      count("tvister.högsta nivå.\(level.namn)", .neutral, t.hogstaNiva[Int(level.rawValue)])
    }
    for outcome in Tvistutfall.allCases {
      count("tvister.utfall.\(outcome.namn)", .neutral, t.utfall[Int(outcome.rawValue)])
    }
    days("tvister.dagar med beslut", .lower, t.tid.medBeslut)
    days("tvister.dagar utan beslut", .lower, t.tid.utanBeslut)
    days("tvister.dagar om samarbete", .lower, t.tid.samarbete)
    count("medling.begärd", .neutral, t.medlingBegard)
    count("medling.utlåtanden", .neutral, t.utlatanden)
    count("medling.avvisade", .neutral, t.avvisade)
    count("samordningsgruppen.frågor", .neutral, t.gruppfragor)
    count("samordningsgruppen.svar", .neutral, t.gruppsvar)
    for level in levels {
      let name = "nivå.\(level.niva.namn)"
      count("\(name).inträdda", .neutral, level.intradda)
      count("\(name).lösta", .neutral, level.losta)
      count("\(name).inaktuella", .neutral, level.inaktuella)
      count("\(name).kvar", .lower, level.kvar)
      count("\(name).försök", .neutral, level.forsok)
      count("\(name).misslyckade försök", .lower, level.misslyckade)
      count("\(name).vistelser", .neutral, level.vistelser)
      let none = level.vistelser == 0
      note("\(name).median", .dagar, .lower, none ? .nan : level.medianDagar)
      note("\(name).p90", .dagar, .lower, none ? .nan : level.p90Dagar)
    }
  }

  mutating func leadTimes(_ rows: [Ledtidsrad]) {
    for row in rows {
      let name = "ledtid.\(row.namn)"
      leadTime(name, row.alla)
      for omrade in Stadsomrade.allCases {
        leadTime("\(name).\(omrade.namn)", row.perStadsomrade[omrade.index])
      }
      for (i, antal) in row.fordelning.enumerated() {
        let limit =
          i < Ledtidsrad.klassgranser.count ? "högst \(Ledtidsrad.klassgranser[i])" : "längre"
        count("\(name).\(limit)", .neutral, antal)
      }
    }
  }

  private mutating func leadTime(_ name: @autoclosure () -> String, _ m: Ledtidsrad.Matt) {
    count("\(name()).antal", .neutral, m.n)
    let day = Double(Sekunder.dygn)
    note("\(name()).median", .dagar, .lower, m.n == 0 ? .nan : Double(m.median) / day)
    note("\(name()).p90", .dagar, .lower, m.n == 0 ? .nan : Double(m.p90) / day)
  }

  mutating func work(_ o: Observatorium) {
    let rows = o.arbete
    hours("arbete.timmar", .lower, rows.reduce(0) { $0 + $1.arbetsSekunder })
    for role in Roll.allCases {
      let of = rows.filter { $0.roll == role }
      hours(Results.hours(role), .lower, of.reduce(0) { $0 + $1.arbetsSekunder })
    }
    for f in Forvaltning.allCases {
      for role in Roll.allCases {
        let of = rows.filter { $0.forvaltning == f && $0.roll == role }
        let name = "arbete.\(f.namn).\(role.namn)"
        hours("\(name).timmar", .lower, of.reduce(0) { $0 + $1.arbetsSekunder })
        hours("\(name).kötimmar", .lower, of.reduce(0) { $0 + $1.koSekunder })
        count("\(name).steg", .neutral, of.reduce(0) { $0 + $1.steg })
      }
    }
    for month in o.manader {
      let name = "månad.\(month.fran.text.prefix(7))"
      for f in Forvaltning.allCases {
        hours("\(name).\(f.namn).timmar", .neutral, month.arbetsSekunder[f.index])
        hours("\(name).\(f.namn).kötimmar", .lower, month.koSekunder[f.index])
      }
    }
    var meetings = o.sp.motenHallna
    for level in [Niva.operativ, .taktisk, .strategisk] {
      let number = o.ovrigt.teammoten[Int(level.rawValue)]
      meetings += number
      count("möten.\(level.namn)", .neutral, number)
    }
    count("möten.alla", .lower, meetings)
  }

  mutating func rest(_ o: Observatorium, events: Int) {
    for row in o.invarianter {
      count("invariant.\(row.id.text).brott", .lower, row.brott)
    }
    for (day, open) in o.oppnaPerDygn.enumerated() {
      count("\(KeyFigures.series).\((o.start + day).text)", .lower, open)
    }
    count("kostnad.dagar 100 %", .neutral, o.kostnad.dagar100)
    count("kostnad.dagar 50/50", .neutral, o.kostnad.dagar5050)
    count("kostnad.dagar annat", .neutral, o.kostnad.dagarAnnat)
    count("missade gränser", .lower, o.ovrigt.missadeGranser)
    count("händelser", .neutral, events)
  }
}
