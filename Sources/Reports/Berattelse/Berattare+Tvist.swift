import Domain
import Kernel

extension Berattare {
  func mening(_ m: AnsvarMessage, _ a: String, _ b: String) -> String {
    switch m {
    case .insatsBeslut(let id, _, let bifall, let fran):
      bifall
        ? s(
          "\(a) meddelar \(namn) bifall för \(behov(Int(id.nummer))) från \(dag(fran))",
          "\(a) tells \(namn) of a bifall for \(behov(Int(id.nummer))) from \(dag(fran))")
        : s(
          "\(a) meddelar \(namn) avslag för \(behov(Int(id.nummer)))",
          "\(a) tells \(namn) of an avslag for \(behov(Int(id.nummer)))")
    case .beslutUnderrattelse(_, let n, let f, let bifall, _):
      s(
        "\(a) underrättar \(b) om att \(f.namn) gett \(bifall ? "bifall" : "avslag") för \(behov(Int(n)))",
        "\(a) tells \(b) that \(f.namn) gave \(bifall ? "bifall" : "avslag") for \(behov(Int(n)))")
    case .overenskommelse(_, let n, let ansvarig, let fran, _, _):
      s(
        "\(a) meddelar \(b) att \(ansvarig.namn) ansvarar för \(behov(Int(n))) från \(dag(fran))",
        "\(a) tells \(b) that \(ansvarig.namn) answers for \(behov(Int(n))) from \(dag(fran))")
    case .samfinansiering(_, let n, let med, _):
      s(
        "\(a) föreslår \(b) samfinansiering av \(behov(Int(n))) med \(med.namn)",
        "\(a) proposes to \(b) samfinansiering of \(behov(Int(n))) with \(med.namn)")
    case .maxtaxa(_, _, let promille, let f, let svar):
      s(
        "\(a) \(svar ? "svarar \(b) med" : "meddelar \(b)") sin avgift: \(f.namn) tar \(tal.procent(Double(promille) / 1000)) av maxtaxan",
        "\(a) \(svar ? "answers \(b) with" : "tells \(b)") its fee: \(f.namn) takes \(tal.procent(Double(promille) / 1000)) of maxtaxa"
      )
    case .avvikelse(_, let part, _):
      s(
        "\(a) rapporterar till \(b) att \(part.namn) uteblev utan giltig orsak",
        "\(a) reports to \(b) that \(part.namn) stayed away without reason")
    }
  }

  func mening(_ m: TvistMessage, _ a: String, _ b: String) -> String {
    let sak = self.sak(m.tvist)
    return switch m {
    case .oenighet(_, _, let parter, _, _):
      s(
        "\(a) anmäler oenighet till \(b) om \(sak) mellan \(forvaltningar(parter))",
        "\(a) reports to \(b) a disagreement on \(sak) between \(forvaltningar(parter))")
    case .arbetsledningsFraga:
      s(
        "Handläggaren i \(a) frågar sin 1:e socialsekreterare om \(sak)",
        "The handläggare at \(a) asks the 1:e socialsekreterare about \(sak)")
    case .arbetsledningsSvar(_, let lyft):
      lyft
        ? s(
          "1:e socialsekreteraren i \(a) vill lyfta frågan om \(sak)",
          "The 1:e socialsekreterare at \(a) wants \(sak) lifted")
        : s(
          "1:e socialsekreteraren i \(a) svarar om \(sak), utan lyft",
          "The 1:e socialsekreterare at \(a) answers on \(sak), without a lift")
    case .linjeLyft(_, let till, _, _, _, _):
      a == b
        ? s(
          "\(a) lyfter frågan om \(sak) i den egna linjen, till nivån \(till.namn)",
          "\(a) lifts \(sak) in its own line, to level \(till.namn)")
        : s(
          "\(a) lyfter frågan om \(sak) till \(b), nivå \(till.namn)",
          "\(a) lifts \(sak) to \(b), level \(till.namn)")
    case .teamFraga(_, let niva, _, _, _, _):
      s(
        "\(a) sätter upp frågan om \(sak) på dagordningen hos \(b) (nivå \(niva.namn))",
        "\(a) puts \(sak) on the agenda of \(b) (level \(niva.namn))")
    case .teamSvar(_, let niva, let lyckat, _):
      lyckat
        ? s(
          "\(a) kommer överens om \(sak) (nivå \(niva.namn)) och säger det till \(b)",
          "\(a) agrees on \(sak) (level \(niva.namn)) and tells \(b)")
        : s(
          "\(a) blir inte överens om \(sak) (nivå \(niva.namn)) och säger det till \(b)",
          "\(a) does not agree on \(sak) (level \(niva.namn)) and tells \(b)")
    case .teamAterkallad(_, let niva):
      s(
        "\(a) tar bort frågan om \(sak) från dagordningen hos \(b) (nivå \(niva.namn))",
        "\(a) takes \(sak) off the agenda of \(b) (level \(niva.namn))")
    default: medlingsmening(m, a, b, sak)
    }
  }

  private func medlingsmening(_ m: TvistMessage, _ a: String, _ b: String, _ sak: String) -> String
  {
    switch m {
    case .begaranOmMedling(_, _, _, _, _, let forsok):
      s(
        "\(a) begär medling om \(sak) hos \(b)\(forsok > 1 ? ", begäran nummer \(forsok)" : "")",
        "\(a) asks \(b) for medling on \(sak)\(forsok > 1 ? ", request number \(forsok)" : "")")
    case .utlatande(_, let tasUpp, let forordad, _, _, _):
      tasUpp
        ? s(
          "\(a) ger \(b) sitt utlåtande om \(sak): \(forordad.namn) bör ansvara",
          "\(a) gives \(b) its utlåtande on \(sak): \(forordad.namn) should answer")
        : s(
          "\(a) tar inte upp \(sak), säger den till \(b)",
          "\(a) tells \(b) that it does not take up \(sak)")
    case .tvistLost(_, _, let utfall, _):
      s(
        "\(a) meddelar \(b) att tvisten om \(sak) är slut: \(utfall.namn)",
        "\(a) tells \(b) that the tvist on \(sak) is over: \(utfall.name)")
    default: Message.tvist(m).typ.namn
    }
  }

  /// What a tvist is about.
  func sak(_ tvist: TvistID) -> String {
    tvist.galletAnsvar ? behov(Int(tvist.behov)) : s("samarbetet", "samarbete")
  }
}
