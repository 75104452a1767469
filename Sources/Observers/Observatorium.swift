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
  var manadsbok: Manadsbok
  var teambok: Teambok
  var regelbok: Regelbok
  var klassbok = Klassbok()
  var spRakning = SPRad()
  var tvistRakning = TvistRad()
  var personRakning = Personrakning()
  var ovrigtRakning = Ovrigt()
  var postrad = Postrad()
  /// How often each line of the scripts was asked for, in the order of the scenario.
  var skrivnaVal: ContiguousArray<UInt32>
  var kostnadsRakning = Kostnadsrad()
  /// By `PersonID.raw`: those whose home follows from who is känd, while they have needs.
  var kanda: [UInt32: Kandpost] = [:]
  var tvisttid = Tvisttid()
  /// The places of persons about to come, and what was read of them (`Observatorium+Vantar.swift`).
  var forvantade: ContiguousArray<UInt32> = []
  var forvantat: UInt32 = 0
  /// By `Meddelandetyp.index`.
  var levereradePerTyp = ContiguousArray<UInt64>(
    repeating: 0, count: Meddelandetyp.allCases.count)

  package init(varld: Varld) {
    self.varld = varld
    register = Personregister(plats: Observatorium.vantadePersoner(varld))
    bok = Glappbok(varld)
    sper = SPtabell()
    tvister = Tvisttabell()
    invariantbok = Invariantbok()
    ledtidsbok = Ledtidsbok()
    nivabok = Nivabok()
    arbetsbok = Arbetsbok()
    manadsbok = Manadsbok(varld)
    teambok = Teambok()
    regelbok = Regelbok()
    skrivnaVal = ContiguousArray(
      repeating: 0, count: varld.scenario.personer.reduce(0) { $0 + $1.val.count })
  }

  /// About how many persons will turn up: memory is asked for once, and used as they come.
  private static func vantadePersoner(_ varld: Varld) -> Int {
    let perDag = varld.epoker[0].inflode.reduce(0) { $0 + $1.antal }
    let alla = perDag * Double(varld.scenario.dagar) + varld.scenario.spakar[.antalEnskilda]
    return Int(min(max(0, alla), 4_000_000))
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
  package mutating func skickat(_ utskick: Utskick, fran: ActorID, nu: Moment) {
    ovrigtRakning.skickade += 1
    if utskick.dubblett { return }
    bedom(skickat: utskick.message, fran: fran, till: utskick.till, nu: nu)
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
    for fakt in f { vik(fakt, t, aktor) }
  }

  /// The same for facts that lie among others.
  package mutating func fakta(
    _ f: borrowing ScratchList<Fact>, _ vilka: Range<Int>, nu: Moment, aktor: ActorID
  ) {
    bok.granser.folj(nu, varld)
    let t = bok.granser.sek(nu)
    for i in vilka { vik(f[i], t, aktor) }
  }

  /// Counts the rules that handlers applied.
  package mutating func regler(_ r: borrowing ScratchList<RegelID>) {
    for i in r.indices { regelbok.tillampade[Int(r[i].ordinal)] += 1 }
  }

  /// Counts the lines of scripts that answered a choice.
  package mutating func skrivna(_ s: borrowing ScratchList<Int32>) {
    for i in s.indices { skrivnaVal[Int(s[i])] += 1 }
  }

  /// Ends the run: what is open is censored, and what must happen in time is judged.
  package mutating func avsluta(vid: Moment) {
    avslutaPersoner(vid: vid)
    avslutaTeam(vid: vid)
  }
}
