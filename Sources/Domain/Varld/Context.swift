import Kernel

/// A message to be sent when the handler returns.
@frozen public struct Utskick: Sendable, BitwiseCopyable {
  public var till: ActorID
  public var due: Moment
  public var message: Message
  /// When it was written, where the post can fail; else 0.
  public var skrivet: Int64 = 0
  /// It was sent, but is lost on its way (H-84).
  public var forlorat = false
  /// The post delivers once more what was sent once (H-84).
  public var dubblett = false

  public init(till: ActorID, due: Moment, message: Message, skrivet: Int64 = 0) {
    self.till = till
    self.due = due
    self.message = message
    self.skrivet = skrivet
  }
}

/// A timer to be set (or cancelled, where `message` is nil) when the handler returns.
@frozen public struct Timereffekt: Sendable, BitwiseCopyable {
  public var nyckel: UInt64
  public var due: Moment
  public var message: Message?
}

/// What a core sees while it handles a message, and where its effects are buffered.
///
/// Effects are carried out only when the handler has returned, so a chooser may abandon a handler
/// and run it again.
public struct Context: ~Copyable, Sendable {
  public let varld: Varld
  public private(set) var nu: Moment
  public private(set) var jag: ActorID
  /// The levers in force now.
  public private(set) var spakar: Spakvarden
  public private(set) var epok: Int
  /// When the message in hand was written: a lookahead ago, unless the post was slow (H-84).
  public private(set) var skrivet: Moment

  public var utskick = ScratchList<Utskick>()
  public var timers = ScratchList<Timereffekt>()
  public var fakta = ScratchList<Fact>()
  public var regler = ScratchList<RegelID>()
  /// Lines of scripts that answered a choice, as `Varld.forstaVal` numbers them.
  public var skrivna = ScratchList<Int32>()

  public init(varld: Varld) {
    self.varld = varld
    nu = varld.start
    skrivet = varld.start
    jag = ActorID(0)
    epok = 0
    spakar = varld.epoker[0].spakar
  }

  /// Readies the context for the next handler; buffers keep their storage.
  ///
  /// `skrivet` is when the message in hand was written, 0 where that is not told.
  public mutating func borja(_ moment: Moment, _ aktor: ActorID, skrivet: Int64 = 0) {
    nu = moment
    self.skrivet = Moment(skrivet == 0 ? moment.ticks - varld.lookahead : skrivet)
    jag = aktor
    utskick.removeAll()
    timers.removeAll()
    fakta.removeAll()
    regler.removeAll()
    skrivna.removeAll()
    if epok + 1 < varld.epoker.count, varld.epoker[epok + 1].fran <= moment {
      epok = varld.epok(vid: moment, efter: epok)
      spakar = varld.epoker[epok].spakar
    }
  }

  public var kalender: Kalender { _read { yield varld.kalender } }

  // MARK: effects

  /// Sends a message: it arrives one lookahead later, unless the post fails (H-84).
  ///
  /// `gang` tells a message from an earlier one of the same kind in the same case and round.
  public mutating func skicka(_ message: Message, till: ActorID, gang: Int = 0) {
    if varld.postfel { return posta(message, till: till, gang: gang) }
    utskick.append(
      Utskick(till: till, due: Moment(nu.ticks + varld.lookahead), message: message))
  }

  /// Sends a message that arrives at a given moment, or one lookahead from now if that is later.
  public mutating func skicka(_ message: Message, till: ActorID, tidigast: Moment) {
    let forst = Moment(nu.ticks + varld.lookahead)
    utskick.append(
      Utskick(till: till, due: tidigast > forst ? tidigast : forst, message: message))
  }

  /// Sends a message to an actor by name.
  public mutating func skicka(_ message: Message, till: Aktor) { skicka(message, till: till.id) }

  /// Sets a timer of the actor's own under a name; the same name replaces an earlier one.
  public mutating func satt(_ nyckel: UInt64, _ due: Moment, _ marke: Tidsmarke) {
    let tidigast = Moment(nu.ticks + 1)
    timers.append(
      Timereffekt(nyckel: nyckel, due: due > tidigast ? due : tidigast, message: .tid(marke)))
  }

  /// Sets a timer without a name: it cannot be cancelled.
  public mutating func satt(_ due: Moment, _ marke: Tidsmarke) { satt(0, due, marke) }

  /// Cancels a named timer; nothing happens where there is none.
  public mutating func avbryt(_ nyckel: UInt64) {
    timers.append(Timereffekt(nyckel: nyckel, due: nu, message: nil))
  }

  /// Records a fact.
  @inlinable public mutating func notera(_ fact: Fact) { fakta.append(fact) }

  /// Notes that a rule is applied here.
  @inlinable public mutating func tillampa(_ regel: RegelID) { regler.append(regel) }

  // MARK: time

  /// So many vardagar of office time from now.
  public func om(vardagar: Double) -> Moment {
    kalender.efter(nu, kontorstid: Int64(vardagar * Double(Sekunder.arbetsdag)))
  }

  /// So many civil days from now.
  public func om(dagar: Double) -> Moment {
    Moment(nu.ticks + max(1, Int64(dagar * Double(Sekunder.dygn))))
  }
}
