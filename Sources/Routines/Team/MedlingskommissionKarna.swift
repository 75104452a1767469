import Domain
import Kernel

/// Medlingskommissionen: forms itself of unconnected members and gives vägledande utlåtanden
/// (ANS-112–119, H-26).
package struct MedlingskommissionKarna: Karna {
  /// A request that is being prepared.
  struct Begaran: Sendable, Hashable, BitwiseCopyable {
    let tvist: TvistID
    let parter: ForvaltningSet
    /// Who has the beslut that the tvist is about.
    let halvare: ForvaltningSet
    var identifierad: Bool
    /// Counts the requests about the tvist, from 1.
    let forsok: UInt16

    /// Names the draws of this request.
    var runda: Int { Int(forsok) }
  }

  var begaranden: ContiguousArray<Begaran> = []
  var lediga: ContiguousArray<Int32> = []
  var utlatanden: UInt16 = 0
  var postlada = Postlada()

  package init(varld: Varld) {}

  package mutating func starta(i context: inout Context) {}

  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {
    if context.varld.postfel, !postlada.tar(message, fran: fran, context) {
      if let person = message.person { context.notera(.ovantat(person, message.typ)) }
      return
    }
    switch message {
    case .tvist(
      .begaranOmMedling(let t, let parter, let halvare, _, let identifierad, let forsok)):
      ta(
        Begaran(
          tvist: t, parter: parter, halvare: halvare, identifierad: identifierad, forsok: forsok),
        i: &context)
    case .sp(.samtyckesAterkallelse(let sp, _)):
      for k in begaranden.indices where begaranden[k].tvist.person == sp.person {
        begaranden[k].identifierad = false
      }
    case .tid(let m) where m.slag == .medlingKlar: avge(Int(m.d), i: &context)
    default: break
    }
  }

  private mutating func ta(_ begaran: Begaran, i context: inout Context) {
    let t = begaran.tvist
    context.tillampa(.ans113)
    let plats: Int
    if let ledig = lediga.popLast() {
      plats = Int(ledig)
      begaranden[plats] = begaran
    } else {
      begaranden.append(begaran)
      plats = begaranden.count - 1
    }
    guard context.foljer(.ans114, t, runda: begaran.runda) else { return }
    let vardagar = context.tid(
      Choice(.medlingstid, t, vem: 16, runda: begaran.runda),
      context.spakar.fordelning(.medlingstid))
    context.satt(
      context.om(vardagar: vardagar), Tidsmarke(.medlingKlar, t.person, d: Int32(plats)))
  }

  /// The members, and whom they are from but for those lent from another stadsområde.
  ///
  /// Members by förvaltning: chefer and jurister in turn, an even pool over the six. Where those of
  /// the others do not fill the seats, a party that works in all of the city lends members from
  /// another stadsområde (H-26).
  private func ledamoter(
    _ begaran: Begaran, i context: inout Context
  ) -> (antal: Int, jurister: Int, fran: ForvaltningSet, bunden: ForvaltningSet) {
    let t = begaran.tvist
    let pool = Int(context.spakar[.kommissionspool])
    let storlek = Int(context.spakar[.kommissionsstorlek])
    let jav = !context.foljer(.ans117, t, runda: begaran.runda)
    context.tillampa(.ans116)
    var antal = 0
    var jurister = 0
    var fran: ForvaltningSet = []
    var bunden: ForvaltningSet = []
    // A connected member where the rule is broken on purpose; else only from the others.
    if jav, let part = begaran.parter.first {
      antal += 1
      bunden = ForvaltningSet(part)
      fran = bunden
    }
    // Start at a place that the case decides, so that nobody always sits.
    let start = Int(
      context.varld.lott(
        .kommission, t.person, fall: context.varld.fall(t.initierande, t.nummer),
        namn: UInt64(begaran.runda))
        % UInt64(max(1, pool)))
    for k in 0..<2 * pool where antal < storlek {
      let ledamot = (start + k) % pool
      let f = Forvaltning(index: ledamot % 6)
      let part = begaran.parter.contains(f)
      // First everybody of the others, then the parties' own from elsewhere.
      guard part == (k >= pool) else { continue }
      if part, f.arSF || ledamot / 6 % Stadsomrade.allCases.count == t.person.omrade.index {
        continue
      }
      let jurist = MedlingskommissionKarna.arJurist(
        ledamot, andel: context.spakar[.juristandel])
      // The last seat is a jurist's where none sits yet.
      if antal == storlek - 1, jurister == 0, !jurist { continue }
      antal += 1
      if !part { fran = fran.with(f) }
      if jurist { jurister += 1 }
    }
    return (antal, jurister, fran, bunden)
  }

  /// Whether a place in the pool is a jurist's: the share's own, spread evenly over the places so
  /// that each förvaltning has both kinds in turn.
  package static func arJurist(_ ledamot: Int, andel: Double) -> Bool {
    let n = Double(ledamot / 6 + ledamot)
    return ((n + 1) * andel).rounded(.down) > (n * andel).rounded(.down)
  }

  /// The answer is ready.
  private mutating func avge(_ plats: Int, i context: inout Context) {
    let begaran = begaranden[plats]
    lediga.append(Int32(plats))
    let t = begaran.tvist
    let (antal, jurister, ledamotsforvaltningar, bunden) = ledamoter(begaran, i: &context)
    let kvorum = antal >= Int(context.spakar[.kommissionskvorum]) && jurister >= 1
    let avvisas = context.ja(
      Choice(.avvisning, t, vem: 16, runda: begaran.runda))
    let tasUpp = kvorum && !avvisas
    let forordad = forordad(begaran, i: &context)
    context.tillampa(.ans115)
    context.notera(
      .utlatande(
        t, tasUpp: tasUpp, forordad: forordad, ledamoter: ledamotsforvaltningar,
        bunden: !bunden.isEmpty))
    let message = Message.tvist(
      .utlatande(
        t, tasUpp: tasUpp, forordad: forordad, ledamoter: UInt8(clamping: antal), jav: bunden,
        identifierad: begaran.identifierad))
    for f in Forvaltning.allCases where begaran.parter.contains(f) {
      context.skicka(message, till: .enhet(Enhetsplats(f, t.person.omrade)))
    }
    guard tasUpp else { return }
    utlatanden &+= 1
    context.tillampa(.ans118)
    for f in Forvaltning.allCases {
      context.skicka(.team(.praxis(nummer: utlatanden)), till: .forvaltning(f))
    }
  }

  /// Whom the commission recommends: another than the holder of the beslut, without beslut than the
  /// initierande, on the share `ansvarFlyttas` (H-86).
  private func forordad(_ begaran: Begaran, i context: inout Context) -> Forvaltning {
    let t = begaran.tvist
    let val = Choice(.ansvarig, t, vem: 16, runda: 2)
    if let skrivet = context.skrivetVal(val) { return Forvaltning(index: skrivet) }
    let flyttas = context.ja(
      Choice(.flyttas, t, vem: 16, runda: begaran.runda))
    let nuvarande = Losningsval.nuvarande(begaran.halvare, t, context.varld)
    guard flyttas else { return nuvarande }
    return Losningsval.utse(begaran.parter.without(nuvarande), t, context.varld) ?? nuvarande
  }
}
