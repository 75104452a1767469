import Domain
import Observers

extension Resultatjson {
  /// What befell the messages (H-84).
  static func meddelanden(_ u: Underlag) -> Jsonvarde {
    let p = u.post
    func summa(_ tal: [Int]) -> Jsonvarde { .hel(tal.reduce(0, +)) }
    let typer = Meddelandetyp.allCases.filter {
      p.forlorade[$0.index] + p.forsenade[$0.index] + p.stoppade[$0.index]
        + p.dubblerade[$0.index] > 0
    }
    return .objekt([
      "hole": .text("H-84"), "lost": summa(p.forlorade), "sent_again": .hel(p.omsanda),
      "late": summa(p.forsenade), "held_up_by_outage": summa(p.stoppade),
      "twice": summa(p.dubblerade), "records_held_up": summa(p.treserva),
      "unexpected": .hel(u.ovrigt.ovantade),
      "gap_intervals_with_lost_message": .hel(u.glapp.reduce(0) { $0 + $1.forlorade }),
      "gap_days_with_lost_message": dagar(
        u.glapp.reduce(Int64(0)) { $0 + $1.forloradeSekunder }),
      "outages": .lista(
        u.korning.driftstopp.map {
          .objekt([
            "system": .text($0.system.namn), "from": .text($0.fran.text), "days": .hel($0.dagar),
          ])
        }),
      "by_kind": .lista(
        typer.map { typ in
          .objekt([
            "message": .text(typ.namn), "lost": .hel(p.forlorade[typ.index]),
            "late": .hel(p.forsenade[typ.index]),
            "held_up_by_outage": .hel(p.stoppade[typ.index]),
            "twice": .hel(p.dubblerade[typ.index]),
          ])
        }),
    ])
  }
}
