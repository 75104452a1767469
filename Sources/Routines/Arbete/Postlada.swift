import Domain
import Kernel

/// What an actor remembers of its post where the post can fail (H-84): enough to know a second copy,
/// and a letter that a newer one has overtaken.
///
/// It is looked up by name only, never walked through, and it stays empty where the post is sound.
struct Postlada: Sendable, Hashable {
  private enum Om: UInt64 {
    case slut, aterkallat, skickat, kallelse, ansvar, beslut, tvist, upphort
  }

  private var sedda: Set<UInt64> = []
  /// By what it is about, when the newest word of it was written.
  private var senaste: [UInt64: Moment] = [:]

  init() {}

  private static func nyckel(_ om: Om, _ sp: SPID, _ del: UInt8 = 0) -> UInt64 {
    om.rawValue << 56 | UInt64(del) << 48 | UInt64(sp.initierande.rawValue) << 40
      | UInt64(sp.nummer) << 32 | UInt64(sp.person.raw)
  }

  private static func nyckel(_ om: Om, _ behov: BehovID) -> UInt64 {
    om.rawValue << 56 | UInt64(behov.nummer) << 32 | UInt64(behov.person.raw)
  }

  private static func nyckel(_ t: TvistID) -> UInt64 {
    Om.tvist.rawValue << 56 | UInt64(t.behov) << 48 | UInt64(t.initierande.rawValue) << 40
      | UInt64(t.nummer) << 32 | UInt64(t.person.raw)
  }

  private func nyare(_ nyckel: UInt64, _ skrivet: Moment) -> Bool {
    senaste[nyckel].map { $0 > skrivet } ?? false
  }

  private mutating func minns(_ nyckel: UInt64, _ skrivet: Moment) {
    if let gammal = senaste[nyckel], gammal >= skrivet { return }
    senaste[nyckel] = skrivet
  }

  /// Remembers that a need is no more.
  mutating func upphort(_ behov: BehovID, _ context: borrowing Context) {
    guard context.varld.postfel else { return }
    minns(Postlada.nyckel(.upphort, behov), context.nu)
  }

  /// Whether word has come that a need is no more.
  func harUpphort(_ behov: BehovID) -> Bool { senaste[Postlada.nyckel(.upphort, behov)] != nil }

  /// Whether a message is to be handled: not where it is a second copy, or where newer word about
  /// the same thing has come already.
  mutating func tar(_ m: Message, fran: ActorID, _ context: borrowing Context) -> Bool {
    guard context.varld.postfel, fran != context.jag else { return true }
    var namn = FieldHasher()
    switch m {
    case .omvarld, .team, .tid: return true
    case .sp, .ansvar, .tvist: m.hasha(&namn)
    }
    let skrivet = context.skrivet
    namn.combine(UInt64(fran.raw))
    namn.combine(UInt64(bitPattern: skrivet.ticks))
    guard sedda.insert(namn.finish().0).inserted else { return false }
    return aktuellt(m, skrivet)
  }

  private mutating func aktuellt(_ m: Message, _ skrivet: Moment) -> Bool {
    switch m {
    case .sp(let m): return aktuelltISP(m, skrivet)
    case .ansvar(.overenskommelse(let sp, let behov, _, _, _, _)):
      return nyast(Postlada.nyckel(.ansvar, BehovID(sp.person, Int(behov))), skrivet)
    case .ansvar(.beslutUnderrattelse(let sp, let behov, let f, _, _)):
      return nyast(Postlada.nyckel(.beslut, sp, behov << 3 | f.rawValue), skrivet)
    case .tvist(.tvistLost(let t, _, _, let ansvarig)):
      minns(Postlada.nyckel(t), skrivet)
      guard t.galletAnsvar, ansvarig < 6 else { return true }
      return nyast(Postlada.nyckel(.ansvar, BehovID(t.person, Int(t.behov))), skrivet)
    case .tvist(.oenighet(let t, _, _, _, _)):
      return senaste[Postlada.nyckel(t)] == nil
    default: return true
    }
  }

  private mutating func nyast(_ nyckel: UInt64, _ skrivet: Moment) -> Bool {
    if nyare(nyckel, skrivet) { return false }
    minns(nyckel, skrivet)
    return true
  }

  private mutating func aktuelltISP(_ m: SPMessage, _ skrivet: Moment) -> Bool {
    switch m {
    case .samtyckesAterkallelse(let sp, let vidare):
      if vidare, nyare(Postlada.nyckel(.skickat, sp), skrivet) { return false }
      minns(Postlada.nyckel(.aterkallat, sp), skrivet)
      return true
    case .samtyckesSvar(let sp, _, _, _, _):
      return !nyare(Postlada.nyckel(.aterkallat, sp), skrivet)
    case .stangd(let sp), .avslut(let sp, _):
      if nyare(Postlada.nyckel(.skickat, sp), skrivet) { return false }
      minns(Postlada.nyckel(.slut, sp), skrivet)
      return true
    case .kallelse(let sp, _):
      return idInom(sp, skrivet) && nyast(Postlada.nyckel(.kallelse, sp), skrivet)
    case .planUtkast(let sp, _, _), .planUpprattad(let sp, _),
      .uppfoljning(let sp, _, svar: false, _, _):
      return idInom(sp, skrivet)
    default: return true
    }
  }

  /// Word from the initierande that rests on the samtycke: void where the SP's end or a withdrawal
  /// was written later.
  private mutating func idInom(_ sp: SPID, _ skrivet: Moment) -> Bool {
    if nyare(Postlada.nyckel(.slut, sp), skrivet) { return false }
    if nyare(Postlada.nyckel(.aterkallat, sp), skrivet) { return false }
    minns(Postlada.nyckel(.skickat, sp), skrivet)
    return true
  }
}
