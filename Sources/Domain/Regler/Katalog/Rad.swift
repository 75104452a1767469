/// A row of a catalogue file: a rule without what its section already says.
struct Rad {
  /// The number in the document, from 1.
  let nummer: Int
  let title: String
  let raderna: String
  let slag: RegelSlag
  let foljd: [Brott]
  let citat: String
  let disposition: Disposition
  let avsteg: String?
  let departure: String?

  init(
    _ nummer: Int, _ title: String, rader: String, _ slag: RegelSlag, _ foljd: [Brott],
    citat: String, _ disposition: Disposition = .planerad, avsteg: String? = nil,
    departure: String? = nil
  ) {
    self.nummer = nummer
    self.title = title
    raderna = rader
    self.slag = slag
    self.foljd = foljd
    self.citat = citat
    self.disposition = disposition
    self.avsteg = avsteg
    self.departure = departure
  }
}

/// A section of a document with its rules.
struct Avsnitt {
  let dokument: Dokument
  let rubrik: String
  let rader: [Rad]

  init(_ dokument: Dokument, _ rubrik: String, _ rader: [Rad]) {
    self.dokument = dokument
    self.rubrik = rubrik
    self.rader = rader
  }

  var regler: [Regel] {
    rader.map { rad in
      Regel(
        id: RegelID(dokument, rad.nummer), avsnitt: rubrik, title: rad.title, citat: rad.citat,
        raderna: rad.raderna, slag: rad.slag, foljd: rad.foljd, disposition: rad.disposition,
        avstegsbeskrivning: rad.avsteg, departure: rad.departure)
    }
  }
}
