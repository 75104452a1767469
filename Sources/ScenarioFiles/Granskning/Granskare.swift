import Domain

/// Holds a tree against a form and notes every difference.
struct Granskare {
  var lista: Fellista

  init(_ lista: Fellista) { self.lista = lista }

  /// The value that a node stands for; `nil` where it is wrong (and noted).
  mutating func granska(_ nod: Nod, _ form: Form) -> Varde? {
    // After a thousand mistakes the file is something else: no more are looked for.
    if lista.full { return nil }
    switch form {
    case .objekt(let objekt): return granska(nod, objekt)
    case .namngivna(let del, let hogst): return granska(nod, namngivna: del, hogst: hogst)
    case .lista(let del, let hogst): return granska(nod, lista: del, hogst: hogst)
    case .ettAv(let former): return granska(nod, ettAv: former)
    default: return granskaSkalar(nod, form)
    }
  }

  // MARK: Keys

  private mutating func granska(_ nod: Nod, _ objekt: Objekt) -> Varde? {
    guard let par = par(nod, vantat: objekt.nycklar.first?.namn ?? "nyckel") else { return nil }
    var poster: [Varde.Post] = []
    let kanda = objekt.nycklar.map(\.namn)
    // A misspelt key is not also missing.
    var menade: [String] = []
    for (nyckel, varde) in par {
      if lista.full { break }
      guard let namn = nyckel.text else {
        lista.fel(nyckel.plats, sv: "en nyckel måste vara ett ord", en: "a key must be a word")
        continue
      }
      guard let rad = objekt.nycklar.first(where: { $0.namn == namn }) else {
        if let menad = okand(nyckel, namn, bland: kanda) { menade.append(menad) }
        let felaktig = Varde(plats: varde.plats, slag: .felaktig)
        poster.append(
          Varde.Post(nyckel: namn, plats: nyckel.plats, varde: felaktig, okand: true))
        continue
      }
      if varde.tom, rad.form.arBehallare { continue }
      let granskat = granska(varde, rad.form) ?? Varde(plats: varde.plats, slag: .felaktig)
      poster.append(Varde.Post(nyckel: namn, plats: nyckel.plats, varde: granskat))
    }
    for rad in objekt.nycklar where rad.obligatorisk {
      guard !menade.contains(rad.namn), !par.contains(where: { $0.nyckel.text == rad.namn })
      else { continue }
      lista.fel(
        nod.plats, sv: "nyckeln ”\(rad.namn)” saknas", en: "the key ”\(rad.namn)” is missing",
        vantat: Granskare.skriv("\(rad.namn): \(rad.form.exempel)"))
    }
    return Varde(plats: nod.plats, slag: .karta(poster))
  }

  /// Notes an unknown key; returns the one that was likely meant.
  private mutating func okand(
    _ nyckel: Nod, _ namn: String, bland kanda: [String]
  ) -> String? {
    let sv = "okänd nyckel ”\(namn.visad)”"
    let en = "unknown key ”\(namn.visad)”"
    if let talord = Talord(namn), talord.arHeltal, Enhetsord.alla.contains(talord.enhet) {
      lista.fel(
        nyckel.plats, sv: sv, en: en,
        vantat: Mening(
          sv: "är det ett decimalkomma inom { }? Skriv punkt, till exempel 12.5 %",
          en: "a decimal comma within { }? Write a point, for example 12.5 %"))
    } else if let nara = Narmast.ord(namn, bland: kanda) {
      lista.fel(nyckel.plats, sv: sv, en: en, forslag: nara)
      return nara
    } else {
      lista.fel(nyckel.plats, sv: sv, en: en, vantat: Granskare.nagot(av: kanda))
    }
    return nil
  }

  private mutating func granska(_ nod: Nod, namngivna del: Form, hogst: Int) -> Varde? {
    guard let par = par(nod, vantat: "namn") else { return nil }
    noteraForManga(par.count, hogst, nod.plats)
    var poster: [Varde.Post] = []
    for (nyckel, varde) in par.prefix(hogst) {
      guard let namn = nyckel.text?.trimmad, !namn.isEmpty, namn.count <= 80 else {
        lista.fel(
          nyckel.plats, sv: "ett namn med 1–80 tecken väntades",
          en: "a name of 1–80 characters was expected")
        continue
      }
      let granskat = granska(varde, del) ?? Varde(plats: varde.plats, slag: .felaktig)
      poster.append(Varde.Post(nyckel: namn, plats: nyckel.plats, varde: granskat))
    }
    return Varde(plats: nod.plats, slag: .karta(poster))
  }

  private mutating func par(_ nod: Nod, vantat: String) -> [(nyckel: Nod, varde: Nod)]? {
    if nod.tom { return [] }
    if case .karta(let par) = nod.slag { return par }
    let fann = nod.beskriven
    lista.fel(
      nod.plats, sv: "\(fann.sv) där nycklar med värden väntades",
      en: "\(fann.en) where keys with values were expected",
      vantat: Granskare.skriv("\(vantat): …"))
    return nil
  }

  // MARK: Lists and alternatives

  private mutating func granska(_ nod: Nod, lista del: Form, hogst: Int) -> Varde? {
    if nod.tom { return Varde(plats: nod.plats, slag: .lista([])) }
    guard case .lista(let noder) = nod.slag else {
      let fann = nod.beskriven
      lista.fel(
        nod.plats, sv: "\(fann.sv) där en lista väntades",
        en: "\(fann.en) where a list was expected",
        vantat: Mening(
          sv: "skriv raderna med ”- ” framför, eller inom [ ]",
          en: "write the lines with ”- ” in front, or within [ ]"))
      return nil
    }
    noteraForManga(noder.count, hogst, nod.plats)
    var delar: [Varde] = []
    for nod in noder.prefix(hogst) {
      delar.append(granska(nod, del) ?? Varde(plats: nod.plats, slag: .felaktig))
    }
    return Varde(plats: nod.plats, slag: .lista(delar))
  }

  private mutating func noteraForManga(_ antal: Int, _ hogst: Int, _ plats: Plats) {
    guard antal > hogst else { return }
    lista.fel(
      plats, sv: "\(antal) poster är för många; högst \(hogst)",
      en: "\(antal) items are too many; at most \(hogst)")
  }

  private mutating func granska(_ nod: Nod, ettAv former: [Form]) -> Varde? {
    let passande = former.filter { $0.passar(nod) }
    guard let forsta = passande.first else { return granska(nod, former[0]) }
    guard passande.count > 1 else { return granska(nod, forsta) }
    for form in passande {
      var prov = Granskare(Fellista(fil: lista.fil))
      if let granskat = prov.granska(nod, form), prov.lista.fel.isEmpty { return granskat }
    }
    return granska(nod, forsta)
  }

  // MARK: Sentences

  static func skriv(_ exempel: String) -> Mening {
    Mening(sv: "skriv till exempel ”\(exempel)”", en: "write for example ”\(exempel)”")
  }

  static func nagot(av ord: [String]) -> Mening {
    guard ord.count <= 16 else {
      return Mening(
        sv: "alla nycklar finns i docs/scenariofilen.md",
        en: "all keys are in docs/scenariofilen.md")
    }
    // Numbers in their order; words in that of the table, which has a meaning.
    let tal = ord.compactMap { Int($0) }
    let rad = (tal.count == ord.count ? tal.sorted().map { "\($0)" } : ord)
      .joined(separator: ", ")
    return Mening(sv: "välj bland \(rad)", en: "choose among \(rad)")
  }
}
