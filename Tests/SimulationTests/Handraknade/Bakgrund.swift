import Domain

/// What goes on in the city whoever turns up: team meetings and nyckeltal, worked out from the
/// intervals alone.
///
/// A team first meets a quarter, half, three quarters and a whole interval from the start in
/// Centrum, Hisingen, Nordost and Sydväst, then an interval after each meeting; always at nine on
/// the first vardag at or after that day. An operative team calls its own enhet and reports its
/// status there; a tactical one calls the three enheter of its stadsområde, a strategic one the
/// three ledningar. Each ledning sends nyckeltal at eight, thirty days after the last.
struct Bakgrund {
  let dagar: Int
  let moten: Handrakning.Moten

  private static let start = Datum("2026-09-07") ?? Datum(dagnummer: 0)

  var rader: [String] {
    var ut: [String] = []
    for omrade in Stadsomrade.allCases {
      ut += operativa(omrade)
      for dag in moten(moten.taktisk, omrade) {
        ut += celler(omrade).map {
          "\(dag) 09:01 Taktiskt team \(omrade.namn) → \($0) M-032 TeamMöte"
        }
      }
      for dag in moten(moten.strategisk, omrade) {
        ut += ledningar(omrade).map {
          "\(dag) 09:01 Strategiskt team \(omrade.namn) → \($0) M-032 TeamMöte"
        }
      }
      ut += nyckeltal(omrade)
    }
    if dagar > 85 {
      // 1 December: the yearly review of the anvisning (ANS-120) goes to the six.
      ut += (Forvaltning.allCases.map(\.namn)).map {
        "12-01 10:01 Samordningsgruppen → \($0) ledning M-039 AnvisningsRevision"
      }
    }
    return ut.map { $0.replacing(" Hisingen", with: "") }
  }

  private func ledningar(_ omrade: Stadsomrade) -> [String] {
    ["SF \(omrade.namn) ledning", "FFS ledning", "ÄVO ledning"]
  }

  private func celler(_ omrade: Stadsomrade) -> [String] {
    ["SF \(omrade.namn)", "FFS \(omrade.namn)", "ÄVO \(omrade.namn)"]
  }

  private func operativa(_ omrade: Stadsomrade) -> [String] {
    moten(moten.operativ, omrade).flatMap { dag in
      celler(omrade).flatMap { cell in
        ["M-032 TeamMöte", "M-031 TeamFråga (status)"].map {
          "\(dag) 09:01 Operativt team \(cell) → \(cell) \($0)"
        }
      }
    }
  }

  private func nyckeltal(_ omrade: Stadsomrade) -> [String] {
    var dag = 0.0
    var ut: [String] = []
    while true {
      // Thirty days from the last, which was at eight.
      dag = forstaVardag(dag + 30)
      guard dag < Double(dagar) else { return ut }
      ut += ledningar(omrade).map {
        "\(text(dag)) 08:01 \($0) → Strategiskt team \(omrade.namn) M-034 Nyckeltal"
      }
    }
  }

  /// The days on which a team meets.
  private func moten(_ intervall: Int, _ omrade: Stadsomrade) -> [String] {
    var dag = forstaVardag(Double(intervall) * Double(omrade.index + 1) / 4)
    var ut: [String] = []
    while dag < Double(dagar) {
      ut.append(text(dag))
      dag = forstaVardag(dag + Double(intervall))
    }
    return ut
  }

  /// The first vardag on or after a day of the run; day 0 is a Monday, and no holiday comes before
  /// Christmas but on a Saturday.
  private func forstaVardag(_ dag: Double) -> Double {
    let hel = dag.rounded(.down)
    let veckodag = Int(hel) % 7
    return veckodag < 5 ? hel : hel + Double(7 - veckodag)
  }

  private func text(_ dag: Double) -> String {
    String((Bakgrund.start + Int(dag)).text.dropFirst(5))
  }
}
