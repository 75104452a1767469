/// A chart as inline SVG: two axes, lines and points, names beside the lines.
///
/// Colour comes from the page (`--serie-1` … `--serie-7`, `--axel`, `--rut`, `--text`), so that one
/// SVG serves light, dark and print; each series also has a dash pattern and a mark of its own, so
/// that nothing is told by colour alone. `Diagram.stil` gives the page its palette.
package struct Diagram: Sendable {
  /// A line through points; a nil y breaks it.
  package struct Serie: Hashable, Sendable {
    package var namn: String
    package var punkter: [Punkt]
    /// Whether each point has a mark; long series look better without.
    package var marken: Bool
    /// Colour, dash pattern and mark, from 0; the place among the series where nil. Give the same
    /// thing the same one in every chart of a page.
    package var utseende: Int?

    package init(
      _ namn: String, _ punkter: [Punkt], marken: Bool = true, utseende: Int? = nil
    ) {
      self.utseende = utseende
      self.namn = namn
      self.punkter = punkter
      self.marken = marken
    }
  }

  package struct Punkt: Hashable, Sendable {
    package var x: Double
    package var y: Double?
    /// The ends between which the true value lies; drawn as a band where both are finite.
    package var band: ClosedRange<Double>?

    package init(_ x: Double, _ y: Double?, band: ClosedRange<Double>? = nil) {
      self.x = x
      self.y = y
      self.band = band.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil }
    }
  }

  /// An axis: its name with unit, and how its ticks are written.
  package struct Axel: Sendable {
    package var namn: String
    package var slag: Skala.Slag
    package var text: @Sendable (Double) -> String
    /// The values that are marked; nil for round ones.
    package var marken: [Double]?
    /// The mark that is never left out for want of room; nil for none.
    package var fast: Double?
    /// The ends of the axis; nil for round ones about the values.
    package var granser: ClosedRange<Double>?

    package init(
      _ namn: String, slag: Skala.Slag = .linjar, marken: [Double]? = nil, fast: Double? = nil,
      granser: ClosedRange<Double>? = nil, text: @escaping @Sendable (Double) -> String
    ) {
      self.namn = namn
      self.slag = slag
      self.text = text
      self.marken = marken
      self.fast = fast
      self.granser = granser
    }
  }

  /// A line across the chart at a value, with its name.
  package struct Grans: Hashable, Sendable {
    package var varde: Double
    package var namn: String

    package init(_ varde: Double, _ namn: String) {
      self.varde = varde
      self.namn = namn
    }
  }

  package var id: String
  /// What the chart shows, and what is seen in it: read aloud in place of the picture.
  package var titel: String
  package var beskrivning: String
  package var x: Axel
  package var y: Axel
  package var serier: [Serie]
  /// Vertical lines at values of x.
  package var lodrata: [Grans] = []
  package var vagrata: [Grans] = []
  /// How the points' intervals are drawn.
  package var spridning = Spridning.band

  package enum Spridning: Sendable {
    /// As an area along the line: for one series, and for such whose areas do not meet.
    case band
    /// As a whisker at each point, the series side by side.
    case streck
  }

  package init(
    id: String, titel: String, beskrivning: String, x: Axel, y: Axel, serier: [Serie]
  ) {
    self.id = id
    self.titel = titel
    self.beskrivning = beskrivning
    self.x = x
    self.y = y
    self.serier = serier
  }

  static let bredd = 900.0
  static let hojd = 360.0
  static let (topp, botten) = (28.0, 52.0)
  /// A digit or letter is at most so wide at the page's 13 pixels.
  private static let tecken = 7.2
  /// Solid first, then ever more broken; one for each colour.
  static let streck = ["", "7 3", "2 3", "10 3 2 3", "5 5", "1 2", "12 2"]

  /// The chart.
  package var svg: String { bild(.alone) }

  /// Both a wide form and one for narrow screens, for a page with the style of charts.
  package var forms: String { bild(.wide) + bild(.narrow) }

  /// Wide, the series' names stand beside their ends; narrow, below the axis.
  private func bild(_ form: SVG.Form) -> String {
    let xs = serier.flatMap { $0.punkter.map(\.x) } + lodrata.map(\.varde)
    let ys =
      serier.flatMap { $0.punkter.compactMap(\.y) } + vagrata.map(\.varde)
      + serier.flatMap { $0.punkter.compactMap(\.band) }.flatMap { [$0.lowerBound, $0.upperBound] }
    let sy = Skala(
      ys, slag: y.slag, granser: y.granser, fran: Diagram.hojd - Diagram.botten,
      till: Diagram.topp)
    let siffror = (y.marken ?? sy.markerade).map { y.text($0).count }.max() ?? 0
    let smal = form == .narrow
    let vanster = max(smal ? 30 : 70, 16 + Diagram.tecken * Double(siffror))
    let hoger =
      smal
      ? 24 : max(280, 40 + Diagram.tecken * Double(serier.map(\.namn.count).max() ?? 0))
    let bredd = smal ? SVG.narrowWidth : Diagram.bredd
    let sx = Skala(xs, slag: x.slag, granser: x.granser, fran: vanster, till: bredd - hoger)
    let marken = x.marken ?? sx.markerade
    var ut = axlar(sx, sy, smal ? SVG.spaced(marken, sx, x) : marken)
    ut += granser(sx, sy)
    for (i, serie) in serier.enumerated() {
      let utseende = serie.utseende ?? i
      ut +=
        spridning == .band
        ? band(serie, utseende, sx, sy) : strecken(serie, utseende, sx, sy, vidSidan(i))
    }
    for (i, serie) in serier.enumerated() {
      ut += linje(serie, serie.utseende ?? i, sx, sy, vidSidan(i))
    }
    ut += smal ? forteckning : namn(sx, sy)
    let hojd = Diagram.hojd + (smal ? 8 + 20 * Double(serier.count) : 0)
    return SVG.frame(id, titel, beskrivning, width: bredd, height: hojd, form: form, ut)
  }
}

extension Diagram {
  private func axlar(_ sx: Skala, _ sy: Skala, _ marken: [Double]) -> String {
    var ut = ""
    for v in y.marken ?? sy.markerade {
      let p = tal(sy.plats(v))
      ut += """
        <line class="rut" x1="\(tal(sx.fran))" x2="\(tal(sx.till))" y1="\(p)" y2="\(p)"/>
        <text x="\(tal(sx.fran - 8))" y="\(p)" dy="0.32em" text-anchor="end">\(skydda(y.text(v)))</text>

        """
    }
    for v in marken {
      let p = tal(sx.plats(v))
      ut += """
        <line class="axel" x1="\(p)" x2="\(p)" y1="\(tal(sy.fran))" y2="\(tal(sy.fran + 5))"/>
        <text x="\(p)" y="\(tal(sy.fran + 20))" text-anchor="middle">\(skydda(x.text(v)))</text>

        """
    }
    ut += """
      <line class="axel" x1="\(tal(sx.fran))" x2="\(tal(sx.till))" y1="\(tal(sy.fran))" y2="\(tal(sy.fran))"/>
      <text class="namn" x="\(tal((sx.fran + sx.till) / 2))" y="\(tal(Diagram.hojd - 8))" text-anchor="middle">\(skydda(x.namn))</text>
      <text class="namn" x="8" y="14">\(skydda(y.namn))</text>

      """
    return ut
  }

  private func granser(_ sx: Skala, _ sy: Skala) -> String {
    var ut = ""
    for (i, grans) in lodrata.enumerated() {
      let p = tal(sx.plats(grans.varde))
      ut += """
        <line class="grans" x1="\(p)" x2="\(p)" y1="\(tal(sy.till))" y2="\(tal(sy.fran))"/>
        <text class="gransnamn" x="\(p)" dx="4" y="\(tal(sy.till + 10 + Double(i) * 14))">\(skydda(grans.namn))</text>

        """
    }
    for grans in vagrata {
      let p = tal(sy.plats(grans.varde))
      ut += """
        <line class="grans" x1="\(tal(sx.fran))" x2="\(tal(sx.till))" y1="\(p)" y2="\(p)"/>
        <text class="gransnamn" x="\(tal(sx.fran + 4))" y="\(p)" dy="-4">\(skydda(grans.namn))</text>

        """
    }
    return ut
  }

  /// Where a series has two or more neighbours with bands, the area between their ends.
  private func band(_ serie: Serie, _ i: Int, _ sx: Skala, _ sy: Skala) -> String {
    var ut = ""
    for rad in serie.punkter.split(whereSeparator: { $0.y == nil || $0.band == nil }) {
      guard rad.count > 1 else { continue }
      func punkt(_ p: Punkt, _ y: Double) -> String {
        let inom = min(max(y, sy.lagst), sy.hogst)
        return "\(tal(sx.plats(p.x))) \(tal(sy.plats(inom)))"
      }
      let over = rad.map { punkt($0, $0.band?.upperBound ?? 0) }
      let under = rad.reversed().map { punkt($0, $0.band?.lowerBound ?? 0) }
      ut +=
        "<path class=\"band \(Diagram.farg("f", i))\" d=\"M"
        + (over + under).joined(separator: "L") + "Z\"/>\n"
    }
    return ut
  }

  /// How far to the side a series stands, so that its whiskers do not hide those of others.
  private func vidSidan(_ serie: Int) -> Double {
    spridning == .band ? 0 : 8 * (Double(serie) - Double(serier.count - 1) / 2)
  }

  /// A whisker at each point, between the ends of its interval.
  private func strecken(
    _ serie: Serie, _ i: Int, _ sx: Skala, _ sy: Skala, _ bredvid: Double
  ) -> String {
    var bana = ""
    for punkt in serie.punkter {
      guard let band = punkt.band, punkt.y != nil, band.lowerBound < band.upperBound else {
        continue
      }
      let x = sx.plats(punkt.x) + bredvid
      let ned = sy.plats(min(max(band.lowerBound, sy.lagst), sy.hogst))
      let upp = sy.plats(min(max(band.upperBound, sy.lagst), sy.hogst))
      bana += "M\(tal(x)) \(tal(ned))L\(tal(x)) \(tal(upp))"
      for ande in [ned, upp] { bana += "M\(tal(x - 3)) \(tal(ande))L\(tal(x + 3)) \(tal(ande))" }
    }
    return bana.isEmpty
      ? ""
      : "<path class=\"\(Diagram.farg("s", i))\" fill=\"none\" stroke-width=\"1.4\" d=\"\(bana)\"/>\n"
  }

  private func linje(
    _ serie: Serie, _ i: Int, _ sx: Skala, _ sy: Skala, _ bredvid: Double
  ) -> String {
    var bana = ""
    var penna = "M"
    var marken = ""
    for punkt in serie.punkter {
      guard let y = punkt.y, y.isFinite, y > 0 || sy.slag == .linjar else {
        penna = "M"
        continue
      }
      let (px, py) = (sx.plats(punkt.x) + bredvid, sy.plats(y))
      bana += "\(penna)\(tal(px)) \(tal(py))"
      penna = "L"
      if serie.marken { marken += Diagram.marke(i, px, py) }
    }
    let farg = Diagram.farg("s", i)
    let streck = Diagram.streck[i % Diagram.streck.count]
    let attribut = streck.isEmpty ? "" : " stroke-dasharray=\"\(streck)\""
    return "<path class=\"serie \(farg)\"\(attribut) d=\"\(bana)\"/>\n"
      + (marken.isEmpty ? "" : "<g class=\"marke \(farg)\">\(marken)</g>\n")
  }

  /// A circle, square, triangle, diamond and so on.
  private static func marke(_ i: Int, _ x: Double, _ y: Double) -> String {
    switch i % 4 {
    case 0: "<circle cx=\"\(tal(x))\" cy=\"\(tal(y))\" r=\"3.5\"/>"
    case 1: "<rect x=\"\(tal(x - 3))\" y=\"\(tal(y - 3))\" width=\"6\" height=\"6\"/>"
    case 2:
      "<path d=\"M\(tal(x)) \(tal(y - 4.5))L\(tal(x + 4)) \(tal(y + 3))L\(tal(x - 4)) \(tal(y + 3))Z\"/>"
    default:
      "<path d=\"M\(tal(x)) \(tal(y - 4.5))L\(tal(x + 4.5)) \(tal(y))L\(tal(x)) \(tal(y + 4.5))L\(tal(x - 4.5)) \(tal(y))Z\"/>"
    }
  }

  /// The series' names below the chart, one a line.
  private var forteckning: String {
    serier.enumerated().map { i, serie in
      let utseende = serie.utseende ?? i
      let streck = Diagram.streck[utseende % Diagram.streck.count]
      let attribut = streck.isEmpty ? "" : " stroke-dasharray=\"\(streck)\""
      let y = tal(Diagram.hojd + 14 + 20 * Double(i))
      return """
        <line class="serie \(Diagram.farg("s", utseende))"\(attribut) x1="8" x2="34" y1="\(y)" y2="\(y)"/>
        <text x="40" y="\(y)" dy="0.32em">\(skydda(serie.namn))</text>

        """
    }.joined()
  }

  /// The series' names at the height where their lines end, pushed apart where they would meet,
  /// each led to by a piece of its own line.
  private func namn(_ sx: Skala, _ sy: Skala) -> String {
    var rader: [(i: Int, y: Double)] = serier.enumerated().compactMap { i, serie in
      serie.punkter.last { $0.y != nil }.map { (i, sy.plats($0.y ?? 0)) }
    }
    rader.sort { ($0.y, $0.i) < ($1.y, $1.i) }
    let avstand = 17.0
    for k in rader.indices.dropFirst() {
      rader[k].y = max(rader[k].y, rader[k - 1].y + avstand)
    }
    let over = (rader.last?.y ?? 0) - sy.fran
    if over > 0 {
      for k in rader.indices.reversed() {
        let tak = k + 1 < rader.count ? rader[k + 1].y - avstand : sy.fran
        rader[k].y = min(rader[k].y, tak)
      }
    }
    var ut = ""
    let fran = sx.till + max(0, vidSidan(serier.count - 1))
    for rad in rader {
      let utseende = serier[rad.i].utseende ?? rad.i
      let streck = Diagram.streck[utseende % Diagram.streck.count]
      let attribut = streck.isEmpty ? "" : " stroke-dasharray=\"\(streck)\""
      ut += """
        <line class="serie \(Diagram.farg("s", utseende))"\(attribut) x1="\(tal(fran + 6))" x2="\(tal(fran + 28))" y1="\(tal(rad.y))" y2="\(tal(rad.y))"/>
        <text x="\(tal(fran + 33))" y="\(tal(rad.y))" dy="0.32em">\(skydda(serier[rad.i].namn))</text>

        """
    }
    return ut
  }
}

private func tal(_ x: Double) -> String { SVG.number(x) }
private func skydda(_ text: String) -> String { SVG.escape(text) }
