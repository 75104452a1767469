import Domain
import Kernel

extension Scenariobygge {
  /// The profiles, and the sum of their shares.
  mutating func profiler(_ rot: Varde) {
    guard let alla = rot["profiler"], !alla.poster.isEmpty else { return }
    // A profile whose share is wrong has its own error; the sum would only be noise.
    let hela = alla.poster.allSatisfy { $0.varde["andel"]?.tal != nil }
    for post in alla.poster {
      if let profil = profil(post) { scenario.profiler.append(profil) }
    }
    let summa = alla.poster.reduce(0) { $0 + ($1.varde["andel"]?.tal ?? 0) }
    guard hela else { return }
    guard abs(summa - 1) <= 0.005 + 1e-9 else {
      lista.fel(
        alla.plats, sv: "profilernas andelar blir \(Talord.text(summa * 100)) % tillsammans",
        en: "the profiles' shares add up to \(Talord.text(summa * 100)) %",
        vantat: Mening(sv: "summan ska vara 100 %", en: "the sum should be 100 %"))
      return
    }
    for i in scenario.profiler.indices { scenario.profiler[i].andel /= summa }
  }

  private mutating func profil(_ post: Varde.Post) -> Profil? {
    let varde = post.varde
    guard let andel = varde["andel"]?.tal, let lista = varde["behov"] else { return nil }
    let behov = lista.delar.compactMap { behovsdel($0, nyckel: "andel") }
    guard !behov.isEmpty else {
      if lista.arTomLista { tomLista(lista.plats) }
      return nil
    }
    if behov[0].andel < 1 {
      self.lista.fel(
        lista.delar[0].plats,
        sv: "det första behovet har andelen \(Talord.text(behov[0].andel * 100)) %",
        en: "the first need has a share of \(Talord.text(behov[0].andel * 100)) %",
        vantat: Mening(
          sv: "det för personen dit och ska ha 100 %",
          en: "it brings the person in and should have 100 %"))
    }
    var profil = Profil(
      namn: post.nyckel, andel: andel, alder: varde["ålder"]?.intervall ?? 18...64, behov: behov)
    profil.aven = (varde["även"]?.delar ?? []).compactMap { behovsdel($0, nyckel: "vikt") }
    profil.flerbehov = varde["flerbehov"]?.tal
    profil.granssnitt = varde["gränssnitt"]?.tal
    for post in varde["känd"]?.poster ?? [] {
      guard let andel = post.varde["andel"]?.tal else { continue }
      let ar = post.varde["år sedan"]?.intervall ?? 0...5
      profil.kand.append(
        Profil.Historia(
          forvaltning: Forvaltning.allCases.first { $0.namn == post.nyckel }, andel: andel,
          arSedan: Double(ar.lowerBound)...Double(ar.upperBound)))
    }
    return profil
  }

  mutating func tomLista(_ plats: Plats) {
    lista.fel(
      plats, sv: "minst ett behov behövs", en: "at least one need is required",
      vantat: Granskare.skriv("behov: [ekonomiskt bistånd]"))
  }

  private func behovsdel(_ varde: Varde, nyckel: String) -> Profil.Behovsdel? {
    guard let i = varde.ord ?? varde["slag"]?.ord else { return nil }
    return Profil.Behovsdel(slag: BehovsSlag.allCases[i], andel: varde[nyckel]?.tal ?? 1)
  }
}
