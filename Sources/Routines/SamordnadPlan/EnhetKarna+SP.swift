import Domain
import Kernel

/// Messages of document 004, by kind.
extension EnhetKarna {
  mutating func sp(_ m: SPMessage, fran: ActorID, i context: inout Context) {
    switch m {
    case .samtyckesSvar(let sp, let runda, let ja, let omfattning, let stodkontakt):
      samtyckesSvar(
        sp, runda: runda, ja: ja, omfattning: omfattning, stodkontakt: stodkontakt, i: &context)
    case .samtyckesAterkallelse(let sp, let vidare):
      aterkallat(sp, vidare: vidare, i: &context)
    case .konsultation(let sp, let slag, _, _): konsulteras(sp, slag: slag, i: &context)
    case .konsultationsSvar(let sp, _):
      if let i = akt(sp.person), let f = fall(i, nummer: sp.nummer) { fall[f].konsultation = 2 }
    case .forstaKontakt(let sp, _, let telefon):
      kontaktas(sp, telefon: telefon, fran: fran, i: &context)
    case .forstaKontaktSvar(let sp, let fran, let ratt):
      kontaktBesvarad(sp, fran: fran, ratt: ratt, i: &context)
    case .kallelse(let sp, let k): kallas(sp, k, i: &context)
    case .kallelseSvar(let sp, let kallelse, let svar, let tid, let deltagande):
      kallelseSvar(
        sp, kallelse: kallelse, svar: svar, tid: tid, deltagande: deltagande, fran: fran,
        i: &context)
    case .narvaro(let sp, let kallelse, let utfall, let arenden, let beslut, let pagaende):
      narvaro(
        sp, kallelse: kallelse, utfall: utfall, arenden: arenden, beslut: beslut,
        pagaende: pagaende, fran: fran, i: &context)
    default: spPlan(m, fran: fran, i: &context)
    }
  }

  private mutating func spPlan(_ m: SPMessage, fran: ActorID, i context: inout Context) {
    switch m {
    case .motesBesked(let sp, let kallelse, let hallet, let narvarande, let uteblivna):
      motesBesked(
        sp, kallelse: kallelse, hallet: hallet, narvarande: narvarande, uteblivna: uteblivna,
        i: &context)
    case .planUtkast(let sp, let version, let paminnelse):
      planUtkast(sp, version: version, paminnelse: paminnelse, i: &context)
    case .planSvar(let sp, let version, let svar):
      planSvar(sp, version: version, svar: svar, fran: fran, i: &context)
    case .planUpprattad(let sp, let version): planGaller(sp, version: version, i: &context)
    case .scannad(let sp, let version): harScannat(sp, version: version, fran: fran, i: &context)
    case .uppfoljning(let sp, let runda, let svar, let ansvar, let levererar):
      uppfoljning(
        sp, runda: runda, svar: svar, ansvar: ansvar, levererar: levererar, fran: fran,
        i: &context)
    case .avslut(let sp, _), .stangd(let sp): spAvslutat(sp, i: &context)
    case .sammanslagning(let sp, let behov): sammanslas(sp, behov, i: &context)
    case .kallelsePaminnelse(let sp, let kallelse): paminns(sp, kallelse: kallelse, i: &context)
    default: break
    }
  }
}
