import Domain
import Kernel

extension Berattare {
  /// A sentence on what befell a message (H-84), without a full stop.
  func postmening(_ fact: Fact) -> String? {
    switch fact {
    case .meddelandeForlorat(_, _, _, _, _, .inget), .meddelandeForsenat(_, _, _, _, _, _, .inget),
      .meddelandeDubblerat(_, _, _, _, .inget):
      nil
    case .meddelandeForlorat(_, let till, let typ, let kanal, let omsands, let fore):
      s(
        "\(vad(typ)) till \(aktor(till)) kom aldrig fram: \(brevet(kanal)) försvann (H-84)"
          + (omsands && fore == .allt ? "; avsändaren skickar på nytt" : ""),
        "\(vad(typ)) to \(aktor(till)) never arrived: \(brevet(kanal)) was lost (H-84)"
          + (omsands && fore == .allt ? "; the sender sends again" : ""))
    case .meddelandeForsenat(_, let till, let sekunder, let typ, let kanal, let driftstopp, _):
      s(
        "\(vad(typ)) till \(aktor(till)) dröjer \(tal.tid(Int64(sekunder))): "
          + (driftstopp ? "\(stangt(kanal)) (H-84)" : "\(brevet(kanal)) kommer för sent (H-84)"),
        "\(vad(typ)) to \(aktor(till)) takes \(tal.tid(Int64(sekunder))): "
          + (driftstopp ? "\(stangt(kanal)) (H-84)" : "\(brevet(kanal)) comes late (H-84)"))
    case .meddelandeDubblerat(_, let till, let typ, _, _):
      s(
        "\(vad(typ)) till \(aktor(till)) kommer två gånger (H-84)",
        "\(vad(typ)) to \(aktor(till)) comes twice (H-84)")
    case .treservaVantar(_, let f, let post, let sekunder):
      s(
        "Treserva ligger nere: \(f.namn) får vänta \(tal.tid(Int64(sekunder))) med ”\(post.ord)” (H-84)",
        "Treserva is down: \(f.namn) must wait \(tal.tid(Int64(sekunder))) with ”\(post.name)” (H-84)"
      )
    default: nil
    }
  }

  private func vad(_ typ: Meddelandetyp) -> String {
    switch typ {
    case .samtyckesBegaran: s("Frågan om samtycke", "The question of samtycke")
    case .samtyckesSvar: s("Svaret om samtycke", "The answer on samtycke")
    case .samtyckesAterkallelse: s("Återkallelsen", "The withdrawal")
    case .forstaKontakt: s("Den första kontakten", "The first contact")
    case .kallelse: s("Kallelsen", "The kallelse")
    case .kallelseSvar: s("Svaret på kallelsen", "The answer to the kallelse")
    case .kallelsePaminnelse: s("Påminnelsen om kallelsen", "The reminder of the kallelse")
    case .planUtkast: s("Utkastet till plan", "The draft plan")
    case .planSvar: s("Svaret om planen", "The answer on the plan")
    case .planUpprattad: s("Beskedet att planen är upprättad", "Word that the plan is upprättad")
    case .uppfoljning: s("Uppföljningen", "The follow-up")
    case .avslut, .stangd: s("Beskedet att SP är slut", "Word that the SP has ended")
    case .overenskommelse: s("Överenskommelsen om ansvar", "The agreement on ansvar")
    case .beslutUnderrattelse: s("Underrättelsen om beslutet", "Word of the beslut")
    case .oenighet: s("Beskedet om oenighet", "Word of the disagreement")
    case .begaranOmMedling: s("Begäran om medling", "The request for medling")
    case .utlatande: s("Utlåtandet", "The utlåtande")
    case .tvistLost: s("Beskedet att tvisten är löst", "Word that the tvist is solved")
    default: typ.rad.namn
    }
  }

  private func brevet(_ kanal: Kanal) -> String {
    kanal == .epost ? s("e-brevet", "the e-mail") : s("brevet", "the letter")
  }

  private func stangt(_ kanal: Kanal) -> String {
    switch kanal {
    case .epost: s("e-posten ligger nere", "the e-mail is down")
    case .telefon: s("telefonen ligger nere", "the telephone is down")
    case .brev: s("posten är stängd", "the post is closed")
    case .muntligt, .treserva: s("driftstopp", "an outage")
    }
  }
}
