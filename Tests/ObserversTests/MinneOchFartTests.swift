import Domain
import Kernel
import Testing

@testable import Observers

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Memory and speed")
struct MinneOchFartTests {
  @Test("a person takes at most 300 bytes, a million persons a quarter of a gibibyte or so")
  func bytePerPerson() {
    #expect(Personregister.bytePerPerson <= 300)
    #expect(MemoryLayout<Oppet>.stride == 16)
    #expect(MemoryLayout<SPpost>.stride <= 76)
    #expect(MemoryLayout<Tvistpost>.stride <= 64)
    // A year of a million persons: half of them with an SP, a tenth with a tvist, four open gaps
    // each, and ten lead times each; arrays may have as much room again to grow in.
    let person = Personregister.bytePerPerson + 4 * 16 + 10 * 4
    let total = 1_000_000 * (person + MemoryLayout<SPpost>.stride / 2) + 100_000 * 64
    #expect(2 * total < 1 << 30)
  }

  /// `GLAPP_BENCH=1 swift test -c release -Xswiftc -enable-testing --filter folding`.
  @Test("folding a stream of messages", .enabled(if: getenv("GLAPP_BENCH") != nil))
  func folding() {
    var x = Provning(sparar: false)
    let antal = 20_000
    let klocka = ContinuousClock()
    var meddelanden = 0
    var antalFakta = 0
    var tid = Duration.zero
    for omgang in 0..<10 {
      let personer = (0..<antal).map {
        PersonID(Stadsomrade(index: $0 & 3), 1_000 + omgang * antal / 4 + $0 / 4)
      }
      for (steg, timme) in MinneOchFartTests.timmar.enumerated() {
        // The handlers' facts are made first, so that only the fold is measured.
        let block = personer.map {
          MinneOchFartTests.handelse($0, steg, x, Double(omgang * 1_000) + timme)
        }
        let nu = x.nar(Double(omgang * 1_000) + timme)
        let ffs = Provning.ffs.id
        let avo = Provning.avo.id
        tid += klocka.measure {
          for (fakta, m) in block {
            x.obs.levererat(m, fran: ffs, till: avo, nu: nu)
            x.obs.fakta(fakta, nu: nu, aktor: ffs)
            x.obs.skickat(Utskick(till: avo, due: nu, message: m), fran: ffs, nu: nu)
          }
        }
        meddelanden += block.count
        antalFakta += block.reduce(0) { $0 + $1.0.count }
      }
    }
    let slut = klocka.measure { x.obs.avsluta(vid: x.nar(11_000)) }
    let resultat = klocka.measure { _ = x.obs.ledtider }
    let ns = Double(tid.components.attoseconds) / 1e9 + Double(tid.components.seconds) * 1e9
    print(
      "fold: \(ns / Double(meddelanden)) ns a message, \(meddelanden) messages,",
      "\(antalFakta) facts, \(x.obs.personer.antal) persons; end \(slut), lead times \(resultat)")
    #expect(x.obs.personer.antal == 10 * antal)
  }

  static let timmar: [Double] = [
    0, 1, 4, 10, 30, 34, 38, 40, 45, 50, 200, 201, 202, 203, 205, 210, 220, 260, 300, 301, 302, 400,
    500, 600, 700, 750, 800, 801, 802, 900,
  ]

  static func handelse(
    _ p: PersonID, _ steg: Int, _ x: Provning, _ timme: Double
  ) -> (ContiguousArray<Fact>, Message) {
    let b = BehovID(p, 0)
    let sp = SPID(p, .ffs, 1)
    let t = TvistID(p, behov: 0, nummer: 1, initierande: .ffs)
    let arbete = Fact.arbetssteg(
      Enhetsplats(.ffs, p.omrade), .handlaggare, ko: 3_000, arbete: 3_600)
    let m: Message = .sp(.planSvar(sp, version: 1, svar: .godkand))
    let pu: Message = .sp(.planUtkast(sp, version: 1, paminnelse: false))
    switch steg {
    case 0:
      return (
        [
          .personAnlande(p, profil: 0, alder: 40, skyddad: false),
          .behovIdentifierat(b, slag: .funktionsnedsattning, forstKontaktad: .ffs),
          .behovIdentifierat(BehovID(p, 1), slag: .beroende, forstKontaktad: .ffs),
        ], .omvarld(.akutOro(p, barn: false, gang: 0))
      )
    case 1:
      return (
        [
          .klassning(b, ansprak: .ffsAvo, kandDagar: -1, gransDagar: 1_826), .arendeOppnat(b, .ffs),
          .handlaggareUtsedd(p, Enhetsplats(.ffs, p.omrade), vantade: 300), arbete,
        ], m
      )
    case 2:
      return (
        [
          .samordningsBehovIdentifierat(sp, behov: BehovSet(0)),
          .spTillstand(sp, fran: .identifierad, till: .identifierad, version: 0), arbete,
        ], m
      )
    case 3:
      return (
        [
          .samtyckeBegart(sp, runda: 0),
          .spTillstand(sp, fran: .identifierad, till: .samtyckeInhamtas, version: 0), arbete,
        ], m
      )
    case 4:
      return (
        [
          .samtycke(sp, utfall: .givet, omfattning: .tre, stodkontakt: true, kandI: .ffs),
          .spTillstand(sp, fran: .samtyckeInhamtas, till: .samtyckeFinns, version: 0),
        ], m
      )
    case 5: return ([.treserva(sp, .ffs, .samtycke, version: 0), arbete], m)
    case 6: return ([.kontaktSokt(sp, fran: .ffs, till: .avo)], m)
    case 7: return ([.kontaktNadd(sp, fran: .ffs, till: .avo)], m)
    case 8:
      return (
        [
          .kallad(sp, nummer: 1, forsta: true),
          .spTillstand(sp, fran: .samtyckeFinns, till: .kallad, version: 0), arbete,
        ], pu
      )
    case 9:
      return (
        [.samtycke(sp, utfall: .givet, omfattning: .tre, stodkontakt: true, kandI: .avo)], m
      )
    case 10:
      return (
        [
          .narvaro(sp, part: .ffs, utfall: .deltog, kallelse: 1),
          .narvaro(sp, part: .avo, utfall: .deltog, kallelse: 1),
          .spTillstand(sp, fran: .kallad, till: .moteHallet, version: 0),
          .moteHallet(sp, parter: .ffsAvo, stodkontakt: ForvaltningSet(.avo)),
        ], m
      )
    case 11:
      return (
        [
          .treserva(sp, .ffs, .handelse, version: 0), .treserva(sp, .ffs, .mall, version: 0),
          arbete,
        ], pu
      )
    case 12:
      return (
        [
          .treserva(sp, .avo, .arende, version: 0), .stodarendeOppnat(p, .avo),
          .treserva(sp, .avo, .stodkontakt, version: 0), .treserva(sp, .avo, .handelse, version: 0),
        ], m
      )
    case 13: return ([.ansvarOverenskommet(b, ansvarig: .avo, parter: .ffsAvo)], pu)
    case 14:
      return (
        [
          .tvistUppkommen(t, sp: 1, parter: .ffsAvo, halvare: [], ansvarD: []),
          .arbetsledningFragad(t),
        ], m
      )
    case 15: return ([.arbetsledningSvarad(t), .tvistNiva(t, .operativ)], m)
    case 16: return ([.spTillstand(sp, fran: .moteHallet, till: .utkast, version: 1), arbete], pu)
    case 17: return ([.losningsforsok(t, .operativ, lyckat: true)], m)
    case 18:
      return (
        [.tvistLost(t, utfall: .overenskommelse, niva: .operativ), .arendeOppnat(b, .avo)], m
      )
    case 19:
      return (
        [
          .planUpprattad(sp, version: 1, parter: .ffsAvo, allaGodkant: true),
          .spTillstand(sp, fran: .forGodkannande, till: .upprattad, version: 1),
          .treserva(sp, .ffs, .skrivskydd, version: 1), .treserva(sp, .ffs, .sparad, version: 1),
        ], m
      )
    case 20:
      return (
        [.treserva(sp, .ffs, .scannad, version: 1), .treserva(sp, .avo, .scannad, version: 1)], m
      )
    case 21:
      return (
        [
          .insatsBeslut(b, .avo, bifall: true, fran: x.nar(timme + 80), aktor: Provning.avo.id),
          .kostnadsPost(
            b, beviljande: .avo, betalare: ForvaltningSet(.avo), delning: 100, dag: 20_460,
            beslutsdag: 20_460), arbete,
        ], m
      )
    case 22: return ([.insatsStart(b, .avo, orsak: .utforare)], m)
    case 23: return ([.uppfoljningsBehov(sp)], m)
    case 24: return ([.uppfoljd(sp, andring: false)], pu)
    case 25: return ([arbete], m)
    case 26:
      return (
        [
          .spTillstand(sp, fran: .pagar, till: .avslutad, version: 1),
          .spSlut(sp, grund: .langsiktigLosning),
        ], pu
      )
    case 27:
      return (
        [.treserva(sp, .ffs, .avslut, version: 1), .treserva(sp, .avo, .avslut, version: 1)], m
      )
    case 28: return ([.stodarendeAvslutat(p, .avo)], m)
    default:
      return (
        [.insatsSlut(b, .avo, orsak: .behov), .behovUpphort(b), .behovUpphort(BehovID(p, 1))], m
      )
    }
  }
}
