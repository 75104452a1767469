import Domain
import Kernel

/// Folds the facts and messages of a run into everything that is measured.
///
/// The driver calls, for each delivered event and in the total order: `levererat`, then `fakta`
/// with the handler's facts, then `regler`, then `skickat` for each message that the handler sent;
/// at the end `avsluta` once. The results are read after that.
///
/// A nämnd's knowledge (a samtycke, its withdrawal, an acute concern) is noted as a fact before
/// what the nämnd sends is judged. Within one handler a step comes before what answers it, e.g.
/// `moteHallet` before the `treserva` of that meeting. Intervals without length are not counted,
/// so that a step and its answer in the same second make no gap.
package struct Observatorium: Sendable {
  let varld: Varld
  var register: Personregister
  var bok: Glappbok
  var sper: SPtabell
  var tvister: Tvisttabell
  var invariantbok: Invariantbok
  var ledtidsbok: Ledtidsbok
  var nivabok: Nivabok
  var arbetsbok: Arbetsbok
  var teambok: Teambok
  var regelbok: Regelbok
  var klassbok = Klassbok()
  var spRakning = SPRad()
  var tvistRakning = TvistRad()
  var personRakning = Personrakning()
  var ovrigtRakning = Ovrigt()
  var postrad = Postrad()
  var kostnadsRakning = Kostnadsrad()
  var tvisttid = Tvisttid()
  /// By `Meddelandetyp.index`.
  var levereradePerTyp = ContiguousArray<UInt64>(
    repeating: 0, count: Meddelandetyp.allCases.count)

  package init(varld: Varld) {
    self.varld = varld
    register = Personregister()
    bok = Glappbok(Granser(varld))
    sper = SPtabell()
    tvister = Tvisttabell()
    invariantbok = Invariantbok()
    ledtidsbok = Ledtidsbok()
    nivabok = Nivabok()
    arbetsbok = Arbetsbok()
    teambok = Teambok()
    regelbok = Regelbok()
  }

  /// When true, each gap that opens or closes is added to `handelser`.
  package var sparaHandelser: Bool {
    get { bok.sparaHandelser }
    set { bok.sparaHandelser = newValue }
  }

  /// Gaps opened and closed since the driver last cleared it, in the order noticed.
  package var handelser: [Glapphandelse] {
    get { bok.handelser }
    set { bok.handelser = newValue }
  }

  /// Notes a message at its sending, before it travels.
  package mutating func skickat(_ m: Message, fran: ActorID, till: ActorID, nu: Moment) {
    ovrigtRakning.skickade += 1
    bedom(skickat: m, fran: fran, till: till, nu: nu)
  }

  /// Notes a message (or a timer) at its delivery, before the handler's facts.
  package mutating func levererat(_ m: Message, fran: ActorID, till: ActorID, nu: Moment) {
    rakna(levererat: m)
    bedom(levererat: m, till: till, nu: nu)
  }

  /// Folds the facts of one handler, in their order.
  package mutating func fakta(_ f: ContiguousArray<Fact>, nu: Moment, aktor: ActorID) {
    bok.granser.folj(nu, varld)
    let t = bok.granser.sek(nu)
    var i = 0
    while i < f.count {
      vik(f[i], t, aktor)
      i += 1
    }
  }

  /// Counts the rules that one handler applied.
  package mutating func regler(_ r: ContiguousArray<RegelID>) {
    for regel in r { regelbok.tillampade[Int(regel.ordinal)] += 1 }
  }

  /// Ends the run: what is open is censored, and what must happen in time is judged.
  package mutating func avsluta(vid: Moment) {
    avslutaPersoner(vid: vid)
    avslutaTeam(vid: vid)
  }
}
