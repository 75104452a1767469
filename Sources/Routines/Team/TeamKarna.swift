import Domain
import Kernel

/// A gränssnittsteam of any level: its meeting rhythm, agenda and capacity (ANS-70–97).
package struct TeamKarna: Karna {
  package let niva: Niva
  package let omrade: Stadsomrade
  /// The förvaltning of an operative team of its own.
  package let forvaltning: Forvaltning?

  /// A matter on the agenda.
  struct Punkt: Sendable, Hashable, BitwiseCopyable {
    let tvist: TvistID
    let parter: ForvaltningSet
    let fran: Forvaltning
    var identifierad: Bool
    var forsok: UInt16 = 0
  }

  /// A reported absence that waits to be handled (ANS-91).
  struct Avvikelse: Sendable, Hashable, BitwiseCopyable {
    let sp: SPID
    let part: Forvaltning
    let kallelse: UInt16
  }

  var dagordning: ContiguousArray<Punkt> = []
  var avvikelser: ContiguousArray<Avvikelse> = []
  var hinder = 0
  var moten: UInt16 = 0
  /// The topology at the latest meeting, 255 before the first.
  var topologi: UInt8 = 255
  var fragor: UInt16 = 0

  package init(varld: Varld, niva: Niva, omrade: Stadsomrade, forvaltning: Forvaltning?) {
    self.niva = niva
    self.omrade = omrade
    self.forvaltning = forvaltning
  }

  /// The team's own draws carry no person: they are named by the stadsområde.
  private var ingen: PersonID { PersonID(omrade, 0) }

  package mutating func starta(i context: inout Context) {
    sattMote(fran: context.nu, forsta: true, i: &context)
  }

  /// Whether a team of this kind exists under the topology in force (H-20).
  private func finns(_ context: borrowing Context) -> Bool {
    guard niva == .operativ, let forvaltning else { return true }
    return TeamKarna.finns(forvaltning, omrade, context)
  }

  /// Whether a förvaltning has an operative team in a stadsområde now; the joint team of a
  /// stadsområde (topology `4`) has the place of its SF's.
  private static func finns(
    _ forvaltning: Forvaltning, _ omrade: Stadsomrade, _ context: borrowing Context
  ) -> Bool {
    switch Int(context.spakar[.teamTopologi]) {
    case 1: return true
    case 2: return forvaltning == .sf(omrade)
    default: return !forvaltning.arSF || forvaltning == .sf(omrade)
    }
  }

  private func intervall(_ context: borrowing Context) -> Double {
    switch niva {
    case .taktisk: context.spakar[.motesintervallTaktisk]
    case .strategisk: context.spakar[.motesintervallStrategisk]
    default: context.spakar[.motesintervallOperativ]
    }
  }

  private func kapacitet(_ context: borrowing Context) -> Int {
    switch niva {
    case .taktisk: Int(context.spakar[.moteskapacitetTaktisk])
    case .strategisk: Int(context.spakar[.moteskapacitetStrategisk])
    default: Int(context.spakar[.moteskapacitetOperativ])
    }
  }

  /// The next meeting, at nine on the first vardag an interval from now; the first one comes after
  /// a share of the interval that differs between stadsområden.
  private mutating func sattMote(fran: Moment, forsta: Bool, i context: inout Context) {
    let dagar = intervall(context)
    let del = forsta ? Double(omrade.index + 1) / 4 : 1
    let mal = Moment(fran.ticks + Int64(dagar * del * Double(Sekunder.dygn)))
    let due = context.kalender.vardag(fran: mal, timme: 9)
    guard due < context.varld.slut else { return }
    context.satt(due, Tidsmarke(.motestidTeam))
  }

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    switch message {
    case .tid(let m) where m.slag == .motestidTeam: motas(i: &context)
    case .tvist(.teamFraga(let t, _, let parter, let f, let identifierad, let forsok)):
      guard !dagordning.contains(where: { $0.tvist == t }) else { return }
      dagordning.append(
        Punkt(
          tvist: t, parter: parter, fran: f, identifierad: identifierad, forsok: forsok))
    case .sp(.samtyckesAterkallelse(let sp, _)):
      for k in dagordning.indices where dagordning[k].tvist.person == sp.person {
        dagordning[k].identifierad = false
      }
    case .tvist(.teamAterkallad(let t, _)):
      dagordning.removeAll { $0.tvist == t }
    case .ansvar(.avvikelse(let sp, let part, let kallelse)):
      avvikelser.append(Avvikelse(sp: sp, part: part, kallelse: kallelse))
    case .team(.hinder): hinder += 1
    default: break
    }
  }

  /// The team meets, unless a deliberate breach keeps it from it.
  private mutating func motas(i context: inout Context) {
    sattMote(fran: context.nu, forsta: false, i: &context)
    anonymisera(context)
    guard finns(context) else {
      flyttaDagordning(i: &context)
      return
    }
    let runda = Int(moten)
    moten &+= 1
    let problem = !dagordning.isEmpty || !avvikelser.isEmpty
    guard blirAv(ingen, runda, problem: problem, i: &context) else { return }
    let antal = UInt16(clamping: dagordning.count)
    kalla(antal: antal, i: &context)
    let hanterade = forsok(i: &context)
    hanteraAvvikelser(i: &context)
    context.notera(
      .teamMote(context.jag, niva, iKo: antal, hanterade: UInt16(hanterade), problem: problem))
    ovrigt(ingen, runda, antal: antal, i: &context)
  }

  /// Where the topology has changed others sit here than those whom the samtycke was held against.
  private mutating func anonymisera(_ context: borrowing Context) {
    let ny = UInt8(context.spakar[.teamTopologi])
    if topologi != ny, topologi != 255 {
      for k in dagordning.indices { dagordning[k].identifierad = false }
    }
    topologi = ny
  }

  /// The topology has changed and this team is no more: its matters go to the one that is.
  private mutating func flyttaDagordning(i context: inout Context) {
    for punkt in dagordning {
      let egen: Forvaltning =
        context.spakar[.teamTopologi] == 2 ? .sf(omrade) : punkt.fran
      let plats = egen.arSF && context.spakar[.teamTopologi] == 0 ? egen.index : omrade.index
      context.skicka(
        .tvist(
          .teamFraga(
            punkt.tvist, niva: niva, parter: punkt.parter, fran: punkt.fran,
            identifierad: punkt.identifierad, forsok: punkt.forsok)),
        till: .operativtTeam(egen, Stadsomrade(index: plats)))
    }
    dagordning.removeAll()
  }

  /// Whether the meeting takes place (ANS-71, 78, 80, 88, 93, 95).
  private func blirAv(
    _ ingen: PersonID, _ runda: Int, problem: Bool, i context: inout Context
  ) -> Bool {
    let namn = runda << 5 | Int(forvaltning?.rawValue ?? 7) << 2 | omrade.index
    switch niva {
    case .operativ:
      context.tillampa(.ans72)
      context.tillampa(.ans77)
      return context.foljer(.ans71, ingen, runda: namn)
        && context.foljer(.ans78, ingen, runda: namn)
    case .taktisk:
      context.tillampa(.ans87)
      return context.foljer(.ans80, ingen, runda: namn)
        && context.foljer(.ans88, ingen, runda: namn)
    default:
      if !context.foljer(.ans93, ingen, runda: namn), !problem { return false }
      context.tillampa(.ans96)
      return context.foljer(.ans95, ingen, runda: namn)
    }
  }

  /// The convener calls the members (M-032; `sammankallande` rotates by förvaltning, H-22).
  private func kalla(antal: UInt16, i context: inout Context) {
    let message = Message.team(.mote(niva, omrade, nummer: moten, iKo: antal))
    if niva == .strategisk {
      for f: Forvaltning in [.sf(omrade), .ffs, .avo] {
        context.skicka(message, till: .forvaltning(f))
      }
      return
    }
    if niva == .operativ, let forvaltning, context.spakar[.teamTopologi] != 2 {
      context.skicka(message, till: .enhet(Enhetsplats(forvaltning, omrade)))
      return
    }
    for f: Forvaltning in [.sf(omrade), .ffs, .avo] {
      context.skicka(message, till: .enhet(Enhetsplats(f, omrade)))
    }
  }

  /// Attempts to solve what is on the agenda, in order of arrival, as many as the meeting has
  /// room for; the rest waits.
  private mutating func forsok(i context: inout Context) -> Int {
    let n = min(dagordning.count, kapacitet(context))
    let sannolikhet =
      switch niva {
      case .taktisk: context.spakar[.losningTaktisk]
      case .strategisk: context.spakar[.losningStrategisk]
      default: context.spakar[.losningOperativ]
      }
    var kvar: ContiguousArray<Punkt> = []
    for k in 0..<n {
      var punkt = dagordning[k]
      let t = punkt.tvist
      punkt.forsok += 1
      context.tillampa(niva == .operativ ? .ans75 : niva == .taktisk ? .sp78 : .ans92)
      let lyckat = context.ja(
        Choice(
          .losning, t, vem: 16 + niva.rawValue, runda: Int(punkt.forsok)),
        sannolikhet: sannolikhet)
      context.notera(.losningsforsok(t, niva, lyckat: lyckat))
      svara(punkt, lyckat: lyckat, i: &context)
      if !lyckat { kvar.append(punkt) }
      if !lyckat, niva == .strategisk { lyftTillGruppen(t, punkt, i: &context) }
    }
    // What failed keeps its place in the order of arrival after what did not get its turn.
    dagordning.removeFirst(n)
    dagordning.append(contentsOf: kvar)
    return n
  }

  private func svara(_ punkt: Punkt, lyckat: Bool, i context: inout Context) {
    let t = punkt.tvist
    let message = Message.tvist(
      .teamSvar(t, niva: niva, lyckat: lyckat, identifierad: punkt.identifierad))
    for f in Forvaltning.allCases where punkt.parter.contains(f) || f == punkt.fran {
      context.skicka(message, till: .enhet(Enhetsplats(f, t.person.omrade)))
    }
  }

  /// The side path: a question for the whole city goes to samordningsgruppen (ANS-97).
  private mutating func lyftTillGruppen(
    _ t: TvistID, _ punkt: Punkt, i context: inout Context
  ) {
    let val = Choice(
      .grupplyft, t, vem: 16, runda: Int(punkt.forsok))
    guard context.ja(val) else { return }
    fragor &+= 1
    context.tillampa(.ans97)
    context.notera(.gruppFragad(omrade, nummer: fragor))
    context.skicka(
      .team(.samordningsgruppLyft(omrade, nummer: fragor)), till: .samordningsgrupp)
  }

  /// The strategiskt team handles what was reported (ANS-91).
  private mutating func hanteraAvvikelser(i context: inout Context) {
    guard niva == .strategisk else { return }
    for avvikelse in avvikelser {
      let runda = Int(avvikelse.kallelse) << 3 | avvikelse.part.index
      if context.foljer(.ans91, avvikelse.sp, runda: runda) {
        context.notera(.avvikelseHanterad(avvikelse.sp, part: avvikelse.part))
      }
    }
    avvikelser.removeAll(keepingCapacity: true)
  }

  /// What a meeting does beside the cases: obstacles, status, assignments, analysis.
  private mutating func ovrigt(
    _ ingen: PersonID, _ runda: Int, antal: UInt16, i context: inout Context
  ) {
    switch niva {
    case .operativ:
      context.tillampa(.ans74)
      let plats = Enhetsplats(forvaltning ?? .sf(omrade), omrade)
      context.skicka(.team(.status(omrade, iKo: antal)), till: .enhet(plats))
      let val = Choice(
        .hinder, ingen, vem: forvaltning?.rawValue ?? 15, runda: runda)
      if context.ja(val) {
        context.tillampa(.ans82)
        context.skicka(.team(.hinder(omrade)), till: .taktisktTeam(omrade))
      }
    case .taktisk:
      for regel: RegelID in [.ans84, .ans85] { context.tillampa(regel) }
      guard hinder > 0 else { return }
      hinder = 0
      for regel: RegelID in [.ans81, .ans83] { context.tillampa(regel) }
      for f in Forvaltning.allCases where TeamKarna.finns(f, omrade, context) {
        context.skicka(.team(.uppdrag(.taktisk)), till: .operativtTeam(f, omrade))
      }
    default:
      for regel: RegelID in [.ans90, .ans94] { context.tillampa(regel) }
    }
  }
}
