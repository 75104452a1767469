import Domain
import Kernel

extension Berattare {
  /// What a message's sender does, without a full stop.
  func mening(_ message: Message, fran: ActorID, till: [ActorID]) -> String {
    let a = aktor(fran)
    let b = aktorer(till)
    switch message {
    case .omvarld(let m): return mening(m, b)
    case .sp(let m): return mening(m, a, b)
    case .ansvar(let m): return mening(m, a, b)
    case .tvist(let m): return mening(m, a, b)
    case .team, .tid: return "\(a): \(message.typ.namn)"
    }
  }

  private func mening(_ m: OmvarldMessage, _ b: String) -> String {
    switch m {
    case .besok(_, let nya, _, _, _):
      s("\(namn) söker hjälp hos \(b) för \(behov(nya))", "\(namn) turns to \(b) for \(behov(nya))")
    case .behovUpphor(let id):
      s(
        "\(b) får veta att \(behov(Int(id.nummer))) inte finns kvar",
        "\(b) learns that \(behov(Int(id.nummer))) is no more")
    case .akutOro(_, let barn, _):
      s(
        "Akut oro för \(namn)\(barn ? ", som är ett barn," : "") syns hos \(b)",
        "Acute concern for \(namn)\(barn ? ", a child," : "") is seen at \(b)")
    case .stodinsats(_, let f, let slut):
      slut < 0
        ? s(
          "\(namn) har nu en stödinsats från \(f.namn)", "\(namn) now has a stödinsats of \(f.namn)"
        )
        : s(
          "\(namn) har inte längre någon stödinsats från \(f.namn)",
          "\(namn) no longer has any stödinsats of \(f.namn)")
    }
  }

  private func mening(_ m: SPMessage, _ a: String, _ b: String) -> String {
    switch m {
    case .samtyckesBegaran, .samtyckesSvar, .samtyckesAterkallelse, .konsultation,
      .konsultationsSvar, .utlamnande, .orosanmalan, .forstaKontakt, .forstaKontaktSvar:
      samtyckesmening(m, a, b)
    case .kallelse(_, let k):
      s(
        "\(a) kallar \(b) till SP-möte \(klockslag(k.tid)) om \(behov(k.behov))\(k.nummer > 1 ? ", kallelse \(k.nummer)" : "")",
        "\(a) calls \(b) to an SP meeting \(klockslag(k.tid)) on \(behov(k.behov))\(k.nummer > 1 ? ", kallelse \(k.nummer)" : "")"
      )
    case .kallelseSvar(_, _, let svar, _, _):
      s("\(a) svarar \(b) på kallelsen: \(svar.ord)", "\(a) answers \(b)'s kallelse: \(svar.name)")
    case .narvaro(_, _, let utfall, _, _, _):
      s(
        "SP-mötet hos \(b): \(a) – \(utfall.ord)", "The SP meeting at \(b): \(a) – \(utfall.name)")
    case .motesBesked(_, _, let hallet, _, _):
      hallet
        ? s("\(a) meddelar \(b) att mötet är hållet", "\(a) tells \(b) that the meeting was held")
        : s("\(a) meddelar \(b) att mötet inte blev av", "\(a) tells \(b) that the meeting failed")
    case .kallelsePaminnelse:
      s("\(a) påminner \(b) om kallelsen", "\(a) reminds \(b) of the kallelse")
    default: planmening(m, a, b)
    }
  }

  private func samtyckesmening(_ m: SPMessage, _ a: String, _ b: String) -> String {
    switch m {
    case .samtyckesBegaran(_, let mottagare, let runda, _, _):
      s(
        "\(a) frågar \(namn)\(runda > 0 ? " på nytt" : "") om samtycke till att tala med \(forvaltningar(mottagare))",
        "\(a) asks \(namn)\(runda > 0 ? " again" : "") for samtycke to talk with \(forvaltningar(mottagare))"
      )
    case .samtyckesSvar(_, _, let ja, let omfattning, _):
      ja
        ? s(
          "\(namn) samtycker till att \(b) talar med \(forvaltningar(omfattning))",
          "\(namn) agrees that \(b) talks with \(forvaltningar(omfattning))")
        : s("\(namn) säger nej till samtycke hos \(b)", "\(namn) refuses samtycke at \(b)")
    case .samtyckesAterkallelse(_, let vidare):
      vidare
        ? s(
          "\(a) berättar för \(b) att samtycket är återkallat",
          "\(a) tells \(b) that the samtycke is withdrawn")
        : s("\(namn) återkallar sitt samtycke hos \(b)", "\(namn) withdraws the samtycke at \(b)")
    case .konsultation(_, let slag, _, let pu):
      s(
        "\(a) frågar \(b) om ett ärende (\(slag.namn)) \(pu ? "och röjer vem det gäller" : "utan att röja vem det gäller")",
        "\(a) consults \(b) on a case (\(slag.namn)) \(pu ? "and reveals whom it is about" : "without revealing whom it is about")"
      )
    case .konsultationsSvar:
      s("\(a) svarar \(b) på konsultationen", "\(a) answers \(b)'s consultation")
    case .utlamnande(_, let lagstod):
      s(
        "\(a) lämnar ut uppgifter till \(b) \(lagstod == 0 ? "utan angivet lagstöd" : "med stöd av en sekretessbrytande bestämmelse")",
        "\(a) discloses to \(b) \(lagstod == 0 ? "without naming a provision" : "under a sekretessbrytande bestämmelse")"
      )
    case .orosanmalan:
      s("\(a) gör en orosanmälan till \(b)", "\(a) sends an orosanmälan to \(b)")
    case .forstaKontakt(_, _, let telefon):
      s(
        "\(a) söker \(b) \(telefon ? "per telefon" : "på annat sätt än per telefon")",
        "\(a) seeks \(b) \(telefon ? "by telephone" : "otherwise than by telephone")")
    case .forstaKontaktSvar(_, _, let ratt):
      ratt
        ? s("\(a) svarar \(b): rätt mottag", "\(a) answers \(b): the right mottag")
        : s("\(a) svarar \(b): fel mottag", "\(a) answers \(b): the wrong mottag")
    default: m.typ.namn
    }
  }

  private func planmening(_ m: SPMessage, _ a: String, _ b: String) -> String {
    switch m {
    case .planUtkast(_, let version, let paminnelse):
      s(
        "\(a) \(paminnelse ? "påminner \(b) om planen" : "skickar planen") (version \(version))\(paminnelse ? "" : " till \(b) för godkännande")",
        "\(a) \(paminnelse ? "reminds \(b) of the plan" : "sends the plan") (version \(version))\(paminnelse ? "" : " to \(b) for approval")"
      )
    case .planSvar(_, let version, let svar):
      s(
        "\(a) svarar \(b) om planen, version \(version): \(svar.ord)",
        "\(a) answers \(b) on the plan, version \(version): \(svar.name)")
    case .planUpprattad(_, let version):
      s(
        "\(a) meddelar \(b) att planen är upprättad (version \(version))",
        "\(a) tells \(b) that the plan is upprättad (version \(version))")
    case .scannad:
      s("\(a) meddelar \(b) att planen är inskannad", "\(a) tells \(b) that the plan is scanned")
    case .uppfoljning(_, _, let svar, _, _):
      svar
        ? s("\(a) svarar \(b) på uppföljningen", "\(a) answers \(b)'s follow-up")
        : s("\(a) följer upp planen med \(b)", "\(a) follows the plan up with \(b)")
    case .avslut(_, let grund):
      s("\(a) avslutar SP med \(b): \(grund.ord)", "\(a) ends the SP with \(b): \(grund.name)")
    case .stangd:
      s("\(a) meddelar \(b) att SP är avslutad", "\(a) tells \(b) that the SP has ended")
    case .sammanslagning(_, let set):
      s(
        "\(a) för \(behov(set)) till den SP som \(b) har",
        "\(a) moves \(behov(set)) to the SP that \(b) has")
    default: m.typ.namn
    }
  }
}

extension SPMessage {
  /// The kind, for what no sentence covers.
  fileprivate var typ: Meddelandetyp { Message.sp(self).typ }
}
