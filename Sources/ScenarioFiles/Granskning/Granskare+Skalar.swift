import Domain

extension Granskare {
  /// A value written as one word or number.
  mutating func granskaSkalar(_ nod: Nod, _ form: Form) -> Varde? {
    guard let ratext = nod.text else {
      let fann = nod.beskriven
      lista.fel(
        nod.plats, sv: "\(fann.sv) där ett värde väntades",
        en: "\(fann.en) where a value was expected", vantat: Granskare.skriv(form.exempel))
      return nil
    }
    if nod.tom {
      lista.fel(
        nod.plats, sv: "värdet saknas", en: "the value is missing",
        vantat: Granskare.skriv(form.exempel))
      return nil
    }
    let text = ratext.trimmad
    switch form {
    case .text(let hogst):
      guard text.count <= hogst else {
        lista.fel(
          nod.plats, sv: "texten är för lång (\(text.count) tecken); högst \(hogst)",
          en: "the text is too long (\(text.count) characters); at most \(hogst)")
        return nil
      }
      return Varde(plats: nod.plats, slag: .text(text))
    case .heltal(let granser): return heltal(text, granser, nod.plats)
    case .matt(let matt): return self.matt(text, matt, nod.plats)
    case .intervall(let granser, let enhet): return intervall(text, granser, enhet, nod.plats)
    case .datum: return datum(text, nod.plats)
    case .tidpunkt: return tidpunkt(text, nod.plats)
    case .ord(let ord): return self.ord(text, ord, nod.plats)
    default: return nil
    }
  }

  private mutating func ord(_ text: String, _ ord: [String], _ plats: Plats) -> Varde? {
    let utanKolon = text.filter { $0 != ":" }
    if let i = ord.firstIndex(where: { $0 == text || $0.filter { $0 != ":" } == utanKolon }) {
      return Varde(plats: plats, slag: .ord(i))
    }
    let synonym = ["true": "ja", "yes": "ja", "false": "nej", "no": "nej"][text.lowercased()]
    let forslag = synonym.flatMap { ord.contains($0) ? $0 : nil } ?? Narmast.ord(text, bland: ord)
    lista.fel(
      plats, sv: "”\(text.visad)” går inte att välja här",
      en: "”\(text.visad)” cannot be chosen here",
      vantat: ord.count <= 8 || forslag == nil ? Granskare.nagot(av: ord) : nil, forslag: forslag)
    return nil
  }

  private mutating func heltal(
    _ text: String, _ granser: ClosedRange<UInt64>, _ plats: Plats
  ) -> Varde? {
    let siffror = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "_" }
    let talord = Talord(text)
    if let talord, talord.arHeltal, !talord.enhet.isEmpty {
      lista.fel(
        plats, sv: "”\(text.visad)” ska vara ett tal utan enhet",
        en: "”\(text.visad)” should be a number without a unit",
        vantat: Granskare.skriv("\(siffror.prefix { $0.isNumber })"))
      return nil
    }
    guard let talord, talord.arHeltal else {
      lista.fel(
        plats, sv: "”\(text.visad)” är inget heltal", en: "”\(text.visad)” is no whole number",
        vantat: Granskare.skriv(Form.heltal(granser).exempel))
      return nil
    }
    guard let tal = UInt64(siffror), granser.contains(tal) else {
      utanforGranser(
        text, Form.skrivet(granser.lowerBound), Form.skrivet(granser.upperBound), plats)
      return nil
    }
    return Varde(plats: plats, slag: .heltal(tal))
  }

  private mutating func utanforGranser(
    _ text: String, _ lagst: String, _ hogst: String, _ plats: Plats
  ) {
    lista.fel(
      plats, sv: "”\(text.visad)” är utanför det tillåtna",
      en: "”\(text.visad)” is out of range",
      vantat: Mening(sv: "från \(lagst) till \(hogst)", en: "from \(lagst) to \(hogst)"))
  }

  // MARK: Numbers with units

  private mutating func matt(_ text: String, _ matt: Matt, _ plats: Plats) -> Varde? {
    if let tal = matt.ord[text] {
      return Varde(plats: plats, slag: .tal(tal, enhet: .ingen))
    }
    guard let talord = Talord(text) else {
      let nara = Narmast.ord(text, bland: matt.ord.keys.sorted())
      lista.fel(
        plats, sv: "”\(text.visad)” är inget tal", en: "”\(text.visad)” is no number",
        vantat: nara == nil ? Granskare.skriv(matt.exempel) : nil, forslag: nara)
      return nil
    }
    guard let enhet = matt.enheter.first(where: { $0.stammer(talord.enhet) }) else {
      felEnhet(text, talord, matt, plats)
      return nil
    }
    if matt.heltal, !talord.arHeltal {
      lista.fel(
        plats, sv: "”\(text.visad)” är inget heltal", en: "”\(text.visad)” is no whole number",
        vantat: Granskare.skriv(matt.exempel))
      return nil
    }
    let varde = talord.tal / enhet.delare * enhet.faktor
    guard varde >= matt.lagst, varde <= matt.hogst else {
      utanforGranser(text, matt.skriven(matt.lagst), matt.skriven(matt.hogst), plats)
      return nil
    }
    return Varde(plats: plats, slag: .tal(varde, enhet: enhet))
  }

  private mutating func felEnhet(
    _ text: String, _ talord: Talord, _ matt: Matt, _ plats: Plats
  ) {
    let ratta = matt.enheter.map(\.namn)
    if ratta == [""] {
      lista.fel(
        plats, sv: "”\(text.visad)” ska vara ett tal utan enhet",
        en: "”\(text.visad)” should be a number without a unit",
        vantat: Granskare.skriv(Talord.text(talord.tal)))
    } else if talord.enhet.isEmpty {
      // 0.85 for a share is meant as 85 %.
      let andel = matt.enheter[0] == .procent && talord.tal > 0 && talord.tal <= 1
      let varde = andel ? talord.tal * 100 : talord.tal
      lista.fel(
        plats, sv: "”\(text.visad)” saknar enhet", en: "”\(text.visad)” has no unit",
        vantat: Granskare.skriv("\(Talord.text(varde)) \(ratta[0])"))
    } else {
      lista.fel(
        plats, sv: "”\(text.visad)” har fel enhet (”\(talord.enhet.visad)”)",
        en: "”\(text.visad)” has the wrong unit (”\(talord.enhet.visad)”)",
        vantat: Mening(
          sv: "enheten ska vara \(ratta.joined(separator: " eller "))",
          en: "the unit should be \(ratta.joined(separator: " or "))"),
        forslag: Narmast.ord(talord.enhet, bland: matt.enheter.map(\.namn), delar: false).map {
          "\(Talord.text(talord.tal)) \($0)"
        })
    }
  }

  private mutating func intervall(
    _ text: String, _ granser: ClosedRange<UInt64>, _ enhet: String?, _ plats: Plats
  ) -> Varde? {
    var kropp = text
    if let enhet, kropp.hasSuffix(enhet) { kropp = String(kropp.dropLast(enhet.count)).trimmad }
    let delar = kropp.split(omittingEmptySubsequences: false) {
      $0 == "–" || $0 == "-" || $0 == "—"
    }
    let tal = delar.map { Talord(String($0)) }
    let exempel = Form.intervall(granser, enhet: enhet).exempel
    guard (1...2).contains(tal.count), let a = tal[0], a.enhet.isEmpty, a.arHeltal,
      let b = tal[tal.count - 1], b.enhet.isEmpty, b.arHeltal
    else {
      lista.fel(
        plats, sv: "”\(text.visad)” är inget intervall", en: "”\(text.visad)” is no range",
        vantat: Granskare.skriv(exempel))
      return nil
    }
    guard a.tal <= b.tal else {
      lista.fel(
        plats, sv: "”\(text.visad)” börjar högre än det slutar",
        en: "”\(text.visad)” begins higher than it ends", vantat: Granskare.skriv(exempel))
      return nil
    }
    guard a.tal >= Double(granser.lowerBound), b.tal <= Double(granser.upperBound) else {
      utanforGranser(text, "\(granser.lowerBound)", "\(granser.upperBound)", plats)
      return nil
    }
    return Varde(plats: plats, slag: .intervall(Int(a.tal), Int(b.tal)))
  }

  // MARK: Dates

  private mutating func datum(_ text: String, _ plats: Plats) -> Varde? {
    if let datum = Datum(text) { return Varde(plats: plats, slag: .datum(datum)) }
    let form = text.count == 10 && text.filter { $0 == "-" }.count == 2
    lista.fel(
      plats,
      sv: form ? "”\(text.visad)” finns inte i kalendern" : "”\(text.visad)” är inget datum",
      en: form ? "”\(text.visad)” is not in the calendar" : "”\(text.visad)” is no date",
      vantat: Granskare.skriv(Form.datum.exempel))
    return nil
  }

  private mutating func tidpunkt(_ text: String, _ plats: Plats) -> Varde? {
    let delar = text.split(whereSeparator: { $0 == " " || $0 == "T" })
    if let forsta = delar.first, delar.count <= 2, let datum = Datum(String(forsta)),
      let sekund = delar.count == 1 ? 9 * 3600 : Granskare.klockslag(String(delar[1]))
    {
      return Varde(plats: plats, slag: .tidpunkt(Int64(datum.dagnummer) * 86_400 + sekund))
    }
    lista.fel(
      plats, sv: "”\(text.visad)” är ingen tidpunkt", en: "”\(text.visad)” is no date and time",
      vantat: Granskare.skriv(Form.tidpunkt.exempel))
    return nil
  }

  /// `09:00` in seconds of the day.
  private static func klockslag(_ text: String) -> Int64? {
    let delar = text.split(separator: ":", omittingEmptySubsequences: false)
    guard delar.count == 2, delar.allSatisfy({ (1...2).contains($0.count) }),
      let timme = UInt8(delar[0]), let minut = UInt8(delar[1]), timme < 24, minut < 60
    else { return nil }
    return Int64(timme) * 3600 + Int64(minut) * 60
  }
}
