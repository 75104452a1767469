import Domain
import Kernel
import Observers

extension Berattare {
  /// A sentence on a fact, without a full stop; nil where a message says it already.
  func mening(_ fact: Fact, _ aktor: ActorID) -> String? {
    switch fact {
    case .personAnlande(_, _, let alder, let skyddad):
      s(
        "\(namn), \(alder) år\(skyddad ? ", med skyddade personuppgifter," : ""), kommer i kontakt med socialtjänsten",
        "\(namn), aged \(alder)\(skyddad ? ", with skyddade personuppgifter," : ""), comes into contact with the social services"
      )
    case .behovIdentifierat(let id, _, let forst):
      s(
        "\(behov(Int(id.nummer)).storBokstav) uppstår; först kontaktad är \(forst.namn)",
        "\(behov(Int(id.nummer)).storBokstav) arises; first contacted is \(forst.namn)")
    case .behovUpphort(let id):
      s("\(behov(Int(id.nummer)).storBokstav) upphör", "\(behov(Int(id.nummer)).storBokstav) ends")
    case .akutOro(_, let f, _):
      s("Akut oro observeras av \(f.namn)", "Acute concern is observed by \(f.namn)")
    case .klassning(let id, let ansprak, let kand, let grans):
      klassning(id, ansprak, Int(kand), Int(grans))
    case .arendeOppnat(let id, let f):
      s(
        "\(f.namn) öppnar ärende för \(behov(Int(id.nummer)))",
        "\(f.namn) opens an ärende for \(behov(Int(id.nummer)))")
    case .arendeAvslutat(let id, let f):
      s(
        "\(f.namn) avslutar ärendet för \(behov(Int(id.nummer)))",
        "\(f.namn) closes its ärende for \(behov(Int(id.nummer)))")
    case .arendeFransagt(let id, let f, let organisatoriskt):
      s(
        "\(f.namn) säger ”inte vårt” om \(behov(Int(id.nummer)))\(organisatoriskt ? ", av organisatoriska skäl" : "")",
        "\(f.namn) says ”not ours” of \(behov(Int(id.nummer)))\(organisatoriskt ? ", for organisational reasons" : "")"
      )
    case .stodarendeOppnat(_, let f):
      s("\(f.namn) öppnar ett ärende för stödkontakt", "\(f.namn) opens an ärende for stödkontakt")
    case .stodarendeAvslutat(_, let f):
      s("\(f.namn) avslutar ärendet för stödkontakt", "\(f.namn) closes its ärende for stödkontakt")
    case .handlaggareUtsedd(_, let plats, let vantade):
      vantade == 0
        ? s(
          "\(plats.namn) utser handläggare genast", "\(plats.namn) appoints a handläggare at once")
        : s(
          "\(plats.namn) utser handläggare efter \(tal.timmar(Int64(vantade))) h kontorstid",
          "\(plats.namn) appoints a handläggare after \(tal.timmar(Int64(vantade))) h of office time"
        )
    case .regelBruten(let regel, _):
      s("Regeln \(regel.text) följs inte", "Rule \(regel.text) is not followed")
        + (Regelord.avsteg(Regelkatalog.regel(regel), s).map { ": \($0)" } ?? "")
    case .missadGrans(let regel, _):
      s("Gränsen i \(regel.text) passeras", "The limit of \(regel.text) passes")
    case .ovantat(_, let typ):
      s(
        "Ett meddelande som ingen väntade på kommer fram (\(typ.rad.nummer), H-84)",
        "A message that nobody expected arrives (\(typ.rad.nummer), H-84)")
    default: postmening(fact) ?? insatsmening(fact) ?? spmening(fact) ?? tvistmening(fact)
    }
  }

  private func klassning(_ id: BehovID, _ ansprak: ForvaltningSet, _ kand: Int, _ grans: Int)
    -> String
  {
    let vad = behov(Int(id.nummer)).storBokstav
    let vem = forvaltningar(ansprak)
    var text =
      switch ansprak.namn.count {
      case 0:
        s(
          "\(vad) är ett gränssnittsfall: ingen gör anspråk (ANS-24)",
          "\(vad) is a case of gränssnitt: nobody claims it (ANS-24)")
      case 1:
        s("\(vad) hör enligt tabellen till \(vem)", "\(vad) belongs by the table to \(vem)")
      default:
        s(
          "\(vad) är ett gränssnittsfall: \(vem) gör anspråk (ANS-24)",
          "\(vad) is a case of gränssnitt: \(vem) claim it (ANS-24)")
      }
    if kand >= 0 {
      text += s(
        " (känd för \(kand) dagar sedan; gräns \(grans))",
        " (känd \(kand) days ago; limit \(grans))")
    }
    return text
  }

  private func insatsmening(_ fact: Fact) -> String? {
    switch fact {
    case .insatsBeslut(let id, let f, let bifall, let fran, _):
      s(
        "\(f.namn) beslutar om \(behov(Int(id.nummer))): \(bifall ? "bifall, insats från \(dag(fran))" : "avslag")",
        "\(f.namn) decides on \(behov(Int(id.nummer))): \(bifall ? "bifall, insats from \(dag(fran))" : "avslag")"
      )
    case .beslutUpphort(let id, let f, let av, let orsak):
      s(
        "Beslutet hos \(f.namn) om \(behov(Int(id.nummer))) upphör, av \(av.namn) (\(orsak.ord))",
        "\(f.namn)'s beslut on \(behov(Int(id.nummer))) ends, by \(av.namn) (\(orsak.name))")
    case .insatsStart(let id, let f, _):
      s(
        "Insatsen för \(behov(Int(id.nummer))) från \(f.namn) börjar",
        "The insats for \(behov(Int(id.nummer))) from \(f.namn) begins")
    case .insatsAvbrott(let id, let f, let orsak):
      s(
        "Insatsen för \(behov(Int(id.nummer))) från \(f.namn) avbryts (\(orsak.ord))",
        "The insats for \(behov(Int(id.nummer))) from \(f.namn) is interrupted (\(orsak.name))")
    case .insatsSlut(let id, let f, let orsak):
      s(
        "Insatsen för \(behov(Int(id.nummer))) från \(f.namn) upphör (\(orsak.ord))",
        "The insats for \(behov(Int(id.nummer))) from \(f.namn) ends (\(orsak.name))")
    case .ansvarOverenskommet(let id, let f, let parter):
      s(
        "\(forvaltningar(parter)) är överens: \(f.namn) ansvarar för \(behov(Int(id.nummer)))",
        "\(forvaltningar(parter)) agree: \(f.namn) answers for \(behov(Int(id.nummer)))")
    case .kostnadsPost(let id, let beviljande, let betalare, let delning, _, _):
      s(
        "\(behov(Int(id.nummer)).storBokstav) betalas av \(forvaltningar(betalare)) (\(beviljande.namn) \(delning) %)",
        "\(behov(Int(id.nummer)).storBokstav) is paid by \(forvaltningar(betalare)) (\(beviljande.namn) \(delning) %)"
      )
    default: nil
    }
  }

  /// A gap that opened or closed; one that was noticed late tells since when.
  func mening(_ glapp: Glapphandelse, nu: Moment) -> String {
    let vad = "\(glapp.slag.text) \(glapp.slag.namn)" + omfattning(glapp.slag, glapp.nyckel)
    let langd = (glapp.till ?? glapp.fran) - glapp.fran
    if glapp.oppnat {
      let sedan = nu - glapp.fran > Sekunder.timme
      return s("\(vad) öppnas", "\(vad) opens")
        + (sedan ? s(" (sedan \(dag(glapp.fran)))", " (since \(dag(glapp.fran)))") : "")
        + s(
          " – ska hindras av \(glapp.regel.text)", " – meant to be prevented by \(glapp.regel.text)"
        )
    }
    if glapp.slag == .g39 { return s("\(vad): röjt", "\(vad): exposed") }
    let post =
      glapp.forlorat
      ? s("; ett meddelande försvann under tiden (H-84)", "; a message was lost meanwhile (H-84)")
      : ""
    if glapp.censurerat {
      return s(
        "\(vad) är öppet när körningen slutar, efter \(tal.tid(langd))\(post)",
        "\(vad) is open when the run ends, after \(tal.tid(langd))\(post)")
    }
    return s(
      "\(vad) stängs efter \(tal.tid(langd))\(post)",
      "\(vad) closes after \(tal.tid(langd))\(post)")
  }

  /// What the gap is about, from its key: `, behov 2 (beroende), FFS`.
  ///
  /// The key of G-24 is a month, which its dates say already.
  func omfattning(_ slag: GlappSlag, _ nyckel: Glappnyckel) -> String {
    if slag == .g24 { return "" }
    var delar: [String] = []
    if let n = nyckel.behov {
      delar.append(n < BehovID.hogst ? behov(n) : s("samarbetet", "samarbete"))
    }
    if let f = nyckel.forvaltning { delar.append(f.namn) }
    if let f = nyckel.sokt { delar.append("→ \(f.namn)") }
    if let post = nyckel.post {
      let arende = s("ärendet i Treserva", "the ärende in Treserva")
      delar.append(post == .arende ? arende : s("\(post.ord)", post.name))
    }
    if let niva = nyckel.niva { delar.append(niva.namn) }
    return delar.isEmpty ? "" : ", " + delar.joined(separator: ", ")
  }
}

extension Fact {
  /// Whether it is a breach, to be set off in a story.
  var arBrott: Bool {
    switch self {
    case .regelBruten, .missadGrans, .ovantat, .planAndrad, .meddelandeForlorat: true
    default: false
    }
  }
}

extension String {
  /// With a capital first letter.
  var storBokstav: String { prefix(1).uppercased() + dropFirst() }
}
