import Domain
import Kernel

extension Berattare {
  func spmening(_ fact: Fact) -> String? {
    switch fact {
    case .samordningsBehovIdentifierat(let sp, let set):
      s(
        "\(sp.initierande.namn) ser ett behov av samordning (SP) för \(behov(set))",
        "\(sp.initierande.namn) sees a need of samordning (SP) for \(behov(set))")
    case .spTillstand(let sp, let fran, let till, _):
      fran == till
        ? nil : "\(planen(sp)): " + s("\(fran.namn) → \(till.namn)", "\(fran.name) → \(till.name)")
    case .spSlut(let sp, let grund):
      s("\(planen(sp)) avslutas: \(grund.ord)", "\(planen(sp)) ends: \(grund.name)")
    case .samtycke(_, let utfall, let omfattning, _, let f):
      s("\(f.namn) vet: samtycke \(utfall.ord)", "\(f.namn) knows: samtycke \(utfall.name)")
        + (utfall == .givet ? s(" för ", " for ") + forvaltningar(omfattning) : "")
    case .kontaktNadd(_, let fran, let till):
      s("\(fran.namn) når \(till.namn)", "\(fran.namn) reaches \(till.namn)")
    case .kontaktUppgiven(_, let fran, let till):
      s(
        "\(fran.namn) ger upp att nå \(till.namn)",
        "\(fran.namn) gives up reaching \(till.namn)")
    case .narvaro(_, let part, let utfall, _):
      s("Närvaro: \(part.namn) \(utfall.ord)", "Attendance: \(part.namn) \(utfall.name)")
    case .enskildDeltog(_, let gemensamt):
      s(
        "\(namn) är med på mötet\(gemensamt ? ", efter gemensam bedömning" : " utan gemensam bedömning")",
        "\(namn) is at the meeting\(gemensamt ? " by joint assessment" : " without joint assessment")"
      )
    case .moteHallet(_, let parter, _):
      s(
        "SP-mötet hålls med \(forvaltningar(parter))",
        "The SP meeting is held with \(forvaltningar(parter))")
    case .stodkontaktNekad(_, let f):
      s(
        "\(namn) vill inte ha stödkontakt hos \(f.namn)",
        "\(namn) wants no stödkontakt at \(f.namn)")
    case .planUpprattad(_, let version, let parter, let alla):
      s(
        "Planen upprättas, version \(version), med \(forvaltningar(parter))\(alla ? "" : " – utan allas godkännande")",
        "The plan is upprättad, version \(version), with \(forvaltningar(parter))\(alla ? "" : " – without everybody's approval")"
      )
    case .planAndrad(_, let version):
      s(
        "Version \(version) ändras efter att den upprättats",
        "Version \(version) is changed after it was upprättad")
    case .treserva(_, let f, let post, _): "Treserva (\(f.namn)): " + s("\(post.ord)", post.name)
    case .stodkontaktBeslut(_, let f, let samtycke, _):
      s(
        "\(f.namn) beslutar om stödkontakt\(samtycke ? "" : " utan samtycke")",
        "\(f.namn) decides on stödkontakt\(samtycke ? "" : " without samtycke")")
    case .avvikelseBeslut(_, let part, nil, _):
      s(
        "Ingen rapporterar att \(part.namn) uteblev",
        "Nobody reports that \(part.namn) stayed away")
    case .avvikelseBeslut(_, let part, .some(let av), let rapporteras):
      s(
        "\(av.namn) \(rapporteras ? "rapporterar" : "rapporterar inte") att \(part.namn) uteblev",
        "\(av.namn) \(rapporteras ? "reports" : "does not report") that \(part.namn) stayed away")
    case .avvikelseHanterad(_, let part):
      s("Avvikelsen (\(part.namn)) är hanterad", "The avvikelse (\(part.namn)) is handled")
    case .uppfoljningsBehov(let sp):
      s("\(planen(sp)) ska följas upp", "\(planen(sp)) is due for follow-up")
    case .uppfoljd(let sp, let andring):
      s(
        "\(planen(sp)) är uppföljd\(andring ? " och ska ändras" : ", inget ändras")",
        "\(planen(sp)) is followed up\(andring ? " and is to change" : ", nothing changes")")
    case .langsiktigLosning(let sp):
      s(
        "\(planen(sp)) har nått en långsiktig lösning",
        "\(planen(sp)) has reached a lasting solution")
    case .samfinansiering(_, let n, _):
      s(
        "\(behov(Int(n)).storBokstav) samfinansieras",
        "\(behov(Int(n)).storBokstav) is paid jointly")
    case .sipForberedd(let sp):
      s("\(planen(sp)) förbereds för SIP", "\(planen(sp)) is prepared for SIP")
    default: nil
    }
  }

  func tvistmening(_ fact: Fact) -> String? {
    switch fact {
    case .tvistUppkommen(let t, _, let parter, let halvare, _):
      s(
        "Tvist om \(sak(t)) mellan \(forvaltningar(parter))\(halvare.isEmpty ? "; ingen har ett beslut" : "; beslut finns hos \(forvaltningar(halvare)), som har kvar ansvaret (ANS-111)")",
        "Tvist on \(sak(t)) between \(forvaltningar(parter))\(halvare.isEmpty ? "; nobody has a beslut" : "; \(forvaltningar(halvare)) has the beslut and keeps the ansvar (ANS-111)")"
      )
    case .tvistNiva(let t, let niva):
      s(
        "Tvisten om \(sak(t)) når nivån \(niva.namn)",
        "The tvist on \(sak(t)) reaches level \(niva.namn)")
    case .losningsforsok(let t, let niva, let lyckat):
      lyckat
        ? s(
          "Försöket att lösa \(sak(t)) lyckas, nivå \(niva.namn)",
          "The attempt to solve \(sak(t)) succeeds, level \(niva.namn)")
        : s(
          "Försöket att lösa \(sak(t)) misslyckas, nivå \(niva.namn)",
          "The attempt to solve \(sak(t)) fails, level \(niva.namn)")
    case .utlatande(let t, let tasUpp, let forordad, _, let bunden):
      (tasUpp
        ? s("Utlåtande om \(sak(t)): \(forordad.namn)", "Utlåtande on \(sak(t)): \(forordad.namn)")
        : s(
          "Medlingskommissionen tar inte upp \(sak(t))",
          "Medlingskommissionen does not take up \(sak(t))"))
        + (bunden ? s("; en ledamot var bunden", "; a member was connected") : "")
    case .olostKvarstar(let t):
      s("Tvisten om \(sak(t)) kvarstår olöst", "The tvist on \(sak(t)) remains unsolved")
    case .tvistLost(let t, let utfall, let niva):
      s(
        "Tvisten om \(sak(t)) slutar på nivån \(niva.namn): \(utfall.namn)",
        "The tvist on \(sak(t)) ends at level \(niva.namn): \(utfall.name)")
    default: nil
    }
  }

  /// The SP in words: `SP 1 (FFS)`.
  private func planen(_ sp: SPID) -> String { "SP \(sp.nummer) (\(sp.initierande.namn))" }
}
