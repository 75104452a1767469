import Kernel

/// A stretch of days on which a system is down or the post is closed (H-84).
public struct Driftstopp: Hashable, Sendable {
  public var fran: Datum
  /// Civil days, at least one.
  public var dagar: Int
  /// One of `Kanal.system`.
  public var system: Kanal

  public init(fran: Datum, dagar: Int, system: Kanal) {
    self.fran = fran
    self.dagar = dagar
    self.system = system
  }
}

/// When each system is down: what `Varld` answers from.
struct Driftkalender: Sendable {
  /// By `Kanal.rawValue`: stretches without overlap, earliest first.
  private let stopp: [[(fran: Moment, till: Moment)]]

  init(_ alla: [Driftstopp]) {
    stopp = Kanal.allCases.map { kanal in
      var ut: [(fran: Moment, till: Moment)] = []
      let egna = alla.filter { $0.system == kanal && $0.dagar > 0 }.sorted {
        ($0.fran, $0.dagar) < ($1.fran, $1.dagar)
      }
      for ett in egna {
        let fran = Kalender.moment(ett.fran)
        let till = Kalender.moment(ett.fran + ett.dagar)
        if let sist = ut.last, sist.till >= fran {
          ut[ut.count - 1].till = max(sist.till, till)
        } else {
          ut.append((fran, till))
        }
      }
      return ut
    }
  }

  /// The first moment at or after another at which a system is up.
  func oppet(_ system: Kanal, _ moment: Moment) -> Moment {
    for ett in stopp[Int(system.rawValue)] where ett.fran <= moment && moment < ett.till {
      return ett.till
    }
    return moment
  }
}
