import Domain
import Kernel

extension Scenariobygge {
  /// A handwritten person.
  mutating func person(_ varde: Varde) {
    let start = Kalender.moment(scenario.start, sekund: 9 * Sekunder.timme)
    let ankomst = varde["ankomst"]?.tidpunkt.map { Moment($0) } ?? start
    if let plats = varde["ankomst"]?.plats { kontrollera(ankomst, plats) }
    var person = HandskrivenPerson(
      namn: varde["namn"]?.text ?? "",
      omrade: Stadsomrade(index: varde["stadsområde"]?.ord ?? 0), ankomst: ankomst,
      alder: varde["ålder"]?.heltal.map { Int($0) } ?? 40)
    if let behov = varde["behov"], behov.arTomLista { tomLista(behov.plats) }
    person.behov = (varde["behov"]?.delar ?? []).compactMap(personbehov)
    person.skyddad = varde["skyddad"]?.ord == 1
    person.forstKontaktad = varde["kontaktar först"]?.ord.map { Forvaltning.allCases[$0] }
    for post in varde["känd"]?.poster ?? [] {
      guard let dagar = post.varde.tal else { continue }
      let forvaltning =
        Forvaltning.allCases.first { $0.namn == post.nyckel } ?? .sf(person.omrade)
      person.kand.append((forvaltning, Int(dagar.rounded())))
    }
    let antalBehov = varde["behov"]?.delar.count ?? 0
    for val in varde["val"]?.delar ?? [] {
      if let skrivet = skrivet(val, antalBehov: antalBehov) { person.val.append(skrivet) }
    }
    scenario.personer.append(person)
  }

  private mutating func kontrollera(_ ankomst: Moment, _ plats: Plats) {
    let start = Kalender.moment(scenario.start)
    let slut = Kalender.moment(scenario.start + scenario.dagar)
    guard periodKand, ankomst < start || ankomst >= slut else { return }
    let fore = ankomst < start
    lista.fel(
      plats,
      sv: fore ? "ankomsten är före scenariots start" : "ankomsten är efter scenariots slut",
      en: fore ? "the arrival is before the start" : "the arrival is after the end",
      vantat: Mening(
        sv: "från \(scenario.start.text) till \((scenario.start + (scenario.dagar - 1)).text)",
        en: "from \(scenario.start.text) to \((scenario.start + (scenario.dagar - 1)).text)"))
  }

  private func personbehov(_ varde: Varde) -> HandskrivenPerson.Behov? {
    guard let i = varde.ord ?? varde["slag"]?.ord else { return nil }
    var behov = HandskrivenPerson.Behov(slag: BehovsSlag.allCases[i])
    if let klassas = varde["klassas"] {
      behov.klassas = klassas.delar.compactMap(\.ord).reduce(into: ForvaltningSet()) {
        $0.insert(ForvaltningSet(Forvaltning.allCases[$1]))
      }
    }
    behov.efterDagar = varde["efter"]?.tal ?? 0
    behov.langdDagar = varde["upphör efter"]?.tal
    return behov
  }

  /// A scripted choice: exactly one choice key.
  private mutating func skrivet(_ varde: Varde, antalBehov: Int) -> Skrivet? {
    if case .felaktig = varde.slag { return nil }
    if varde.harOkanda { return nil }
    let valda = varde.poster.filter {
      !Scenariotabell.valetsOmstandigheter.contains($0.nyckel)
    }
    guard valda.count == 1, let post = valda.first,
      let andamal = Andamal.allCases.first(where: { $0.namn == post.nyckel && $0.kanSkrivas })
    else {
      lista.fel(
        varde.plats,
        sv: valda.isEmpty
          ? "raden säger inte vad som väljs"
          : "raden har flera val (\(valda.map(\.nyckel).joined(separator: ", ")))",
        en: valda.isEmpty ? "the line does not say what is chosen" : "the line has several choices",
        vantat: Mening(
          sv: "skriv ett val per rad, till exempel ”- samtycke: ja”",
          en: "write one choice a line, for example ”- samtycke: ja”"))
      return nil
    }
    guard let tal = post.varde.tal ?? post.varde.ord.map({ Double($0) }) else { return nil }
    var skrivet = Skrivet(andamal, varde: tal)
    if let vem = varde["vem"]?.ord {
      skrivet.vem = vem < Forvaltning.allCases.count ? UInt8(vem) : 15
    }
    if let behov = varde["behov"], let nummer = behov.heltal {
      if nummer > antalBehov {
        lista.fel(
          behov.plats, sv: "personen har inget behov nummer \(nummer)",
          en: "the person has no need number \(nummer)",
          vantat: Mening(sv: "personen har \(antalBehov)", en: "the person has \(antalBehov)"))
      }
      skrivet.behov = UInt8(nummer - 1)
    }
    if let runda = varde["runda"]?.heltal { skrivet.runda = UInt16(runda) }
    return skrivet
  }
}
