import Domain

/// What befell the messages (H-84) until the run's end.
package struct Postrad: Hashable, Sendable {
  /// Counts by `Meddelandetyp.index`: every time that one was lost.
  package var forlorade = [Int](repeating: 0, count: Meddelandetyp.allCases.count)
  /// Of those, the times that the sender tried again.
  package var omsanda = 0
  /// E-mails that came late, by kind.
  package var forsenade = [Int](repeating: 0, count: Meddelandetyp.allCases.count)
  /// Messages that a system outage or closed post held up, by kind.
  package var stoppade = [Int](repeating: 0, count: Meddelandetyp.allCases.count)
  /// Messages that came twice, by kind.
  package var dubblerade = [Int](repeating: 0, count: Meddelandetyp.allCases.count)
  /// Records that waited for Treserva, by `TreservaPost.rawValue`.
  package var treserva = [Int](repeating: 0, count: TreservaPost.allCases.count)

  /// Whether nothing befell any message.
  package var tom: Bool { self == Postrad() }
}

/// Which gaps a lost message leaves open: those that it, or the answer to it, is meant to end.
enum Postglapp {
  /// A bit a kind of gap, by `Glappindex`.
  static func mangd(_ typ: Meddelandetyp) -> UInt32 {
    slag(typ).reduce(0) { $0 | 1 << UInt32(Glappindex.index($1)) }
  }

  private static func slag(_ typ: Meddelandetyp) -> [GlappSlag] {
    switch typ {
    case .samtyckesBegaran, .samtyckesSvar, .samtyckesAterkallelse: [.g03]
    case .forstaKontakt, .forstaKontaktSvar: [.g04, .g14]
    case .kallelse, .kallelseSvar, .kallelsePaminnelse: [.g05]
    case .planUtkast, .planSvar: [.g06]
    case .planUpprattad, .scannad, .avslut, .stangd: [.g07]
    case .uppfoljning: [.g15]
    case .overenskommelse: [.g02, .g28]
    case .beslutUnderrattelse: [.g40]
    case .samfinansiering: [.g11]
    case .maxtaxa: [.g24]
    case .oenighet, .begaranOmMedling, .utlatande, .tvistLost: [.g08, .g09, .g10]
    case .sammanslagning: [.g01]
    default: []
    }
  }
}

extension Observatorium {
  mutating func vikPost(_ fact: Fact, _ nu: Sek) {
    switch fact {
    case .meddelandeForlorat(_, _, _, _, _, .inget), .meddelandeForsenat(_, _, _, _, _, _, .inget),
      .meddelandeDubblerat(_, _, _, _, .inget):
      break
    case .meddelandeForlorat(let p, _, let typ, _, let omsands, let fore):
      postrad.forlorade[typ.index] += 1
      if omsands, fore == .allt { postrad.omsanda += 1 }
      bok.forloras(Postglapp.mangd(typ), plats: ta(p, nu), nu: nu, register)
    case .meddelandeForsenat(_, _, _, let typ, _, let driftstopp, _):
      if driftstopp {
        postrad.stoppade[typ.index] += 1
      } else {
        postrad.forsenade[typ.index] += 1
      }
    case .meddelandeDubblerat(_, _, let typ, _, _): postrad.dubblerade[typ.index] += 1
    case .treservaVantar(_, _, let post, _): postrad.treserva[Int(post.rawValue)] += 1
    default: break
    }
  }

  /// What befell the messages of the run.
  package var post: Postrad { postrad }
}

extension Glappbok {
  /// A message about the person is lost: its gaps, open or about to open in this second, bear the
  /// mark.
  mutating func forloras(
    _ mangd: UInt32, plats: Int, nu: Sek, _ register: Personregister
  ) {
    forlust =
      (forlust.plats == plats && forlust.tid == nu)
      ? (plats, nu, forlust.mangd | mangd) : (plats, nu, mangd)
    oppna.forloras(mangd, huvud: register.poster[plats].oppna)
  }
}
