import Foundation
import Testing

@testable import Charts

@Suite("charts that belong together")
struct UtseendeTests {
  private func diagram(_ serier: [Diagram.Serie], y: @escaping @Sendable (Double) -> String)
    -> Diagram
  {
    Diagram(
      id: "d", titel: "t", beskrivning: "b", x: .init("x", text: { "\($0)" }),
      y: .init("y", text: y), serier: serier)
  }

  @Test("a series keeps the look that it is given, line and name alike")
  func utseende() {
    let svg = diagram([.init("a", [.init(1, 2), .init(2, 3)], utseende: 3)], y: { "\($0)" }).svg
    #expect(svg.contains("serie s4\" stroke-dasharray=\"10 3 2 3\""))
    #expect(!svg.contains("serie s1"))
  }

  @Test("a long number on the y axis begins within the chart")
  func marginal() throws {
    let langt = "1 000 000 000,00"
    let svg = diagram([.init("a", [.init(1, 2), .init(2, 3)])], y: { _ in langt }).svg
    let rad = try #require(svg.split(separator: "\n").first { $0.contains(langt) })
    let slut = try #require(Double(rad.split(separator: "\"")[1]))
    #expect(slut >= 7 * Double(langt.count))
  }
}

@Suite("scales")
struct SkalaTests {
  @Test("ticks are 1, 2 or 5 times a power of ten apart and hold every value")
  func linjar() {
    let skala = Skala([3, 88.1, 142], fran: 70, till: 570)
    #expect(skala.markerade == [0, 50, 100, 150])
    #expect(skala.plats(0) == 70)
    #expect(skala.plats(150) == 570)
    #expect(skala.plats(75) == 320)
    #expect(Skala([0.31], fran: 0, till: 1).markerade.count == 5)
    #expect(Skala([-2, 7], fran: 0, till: 1).lagst <= -2)
    for hogst in stride(from: 0.013, to: 5000, by: 7.77) {
      let skala = Skala([hogst], fran: 0, till: 1)
      #expect((4...7).contains(skala.markerade.count), "\(hogst): \(skala.markerade)")
      #expect(skala.hogst >= hogst && skala.hogst < hogst * 1.7)
    }
  }

  @Test("ticks lie within the ends, also where values lie on both sides of zero")
  func tecken() {
    for lagst in stride(from: -5000, to: 0, by: 137.3) {
      for hogst in [0.0, 1, 107, 4000] {
        let skala = Skala([lagst, hogst], fran: 0, till: 1)
        let marken = skala.markerade
        #expect(marken.allSatisfy { $0 >= skala.lagst - 1e-6 && $0 <= skala.hogst + 1e-6 })
        #expect((3...8).contains(marken.count) && marken.contains(0), "\(lagst) \(marken)")
      }
    }
    #expect(Skala([-141, 107], fran: 0, till: 1).markerade == [-100, 0, 100])
  }

  @Test("a logarithmic scale marks each power of ten, and equal ratios are equally far apart")
  func logaritmisk() {
    let skala = Skala([3, 4000], slag: .logaritmisk, fran: 300, till: 0)
    #expect(skala.markerade == [1, 10, 100, 1000, 10_000])
    #expect(abs(skala.plats(100) - 150) < 1e-6)
    let steg = skala.plats(20) - skala.plats(40)
    #expect(abs(steg - (skala.plats(1000) - skala.plats(2000))) < 1e-6)
    #expect(Skala([0, -1], slag: .logaritmisk, fran: 0, till: 1).markerade == [1, 10])
  }

  @Test("nothing to show is shown as an empty chart")
  func tom() {
    #expect(Skala([], fran: 0, till: 1).markerade.count >= 2)
    #expect(Skala([.infinity, .nan], fran: 0, till: 1).hogst == 1)
  }
}

@Suite("charts")
struct DiagramTests {
  private func diagram() -> Diagram {
    var d = Diagram(
      id: "prov", titel: "Väntan <mot> inflöde", beskrivning: "Väntan växer från 80.",
      x: .init("personer per dag", text: { "\(Int($0))" }),
      y: .init("dagar", text: { "\(Int($0))" }),
      serier: [
        .init("SF Centrum", [.init(10, 0), .init(50, 2), .init(90, 9)]),
        .init("FFS & ÄVO", [.init(10, 0), .init(50, nil), .init(90, 9.2)], marken: false),
      ])
    d.lodrata = [.init(80, "scenariot")]
    d.vagrata = [.init(5, "en vecka")]
    return d
  }

  @Test("the SVG is as recorded")
  func snapshot() throws {
    let mapp = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let fil = mapp.appendingPathComponent("Snapshots/diagram.svg")
    let svg = diagram().svg
    if ProcessInfo.processInfo.environment["GLAPP_RECORD"] == "1" {
      try Data(svg.utf8).write(to: fil)
    }
    let vantat = try String(contentsOf: fil, encoding: .utf8)
    #expect(svg == vantat, "GLAPP_RECORD=1 records it anew")
  }

  @Test("it is read aloud by its title and description, and words cannot break it")
  func ord() throws {
    let svg = diagram().svg
    #expect(svg.contains(#"role="img" aria-labelledby="prov-t prov-d""#))
    #expect(svg.contains("<title id=\"prov-t\">Väntan &lt;mot&gt; inflöde</title>"))
    #expect(svg.contains("FFS &amp; ÄVO"))
    let sluten = Markup.heltSluten(svg)
    #expect(sluten)
  }

  @Test("a missing value breaks the line; series differ in colour, dash and mark")
  func linjer() {
    let svg = diagram().svg
    let banor = svg.split(separator: "\n").filter { $0.contains("<path class=\"serie") }
    #expect(banor.count == 2)
    #expect(banor[0].components(separatedBy: "M").count == 2)
    #expect(banor[1].components(separatedBy: "M").count == 3)
    #expect(!banor[0].contains("dasharray") && banor[1].contains("dasharray=\"7 3\""))
  }

  @Test("lines have as many colours as bars, each with a dash and a style of its own")
  func farger() {
    #expect(Set(Diagram.streck).count == Diagram.antalFarger)
    var d = diagram()
    d.serier = (0...Diagram.antalFarger).map {
      .init("serie \($0)", [.init(0, Double($0), band: 0...1), .init(1, 1, band: 0...1)])
    }
    let bars = BarChart(
      id: "b", title: "b", description: "b", axis: .init("x", text: { "\($0)" }),
      rows: (0...Diagram.antalFarger).map { .init("rad", 1, note: "", group: $0) })
    for n in 1...Diagram.antalFarger {
      for del in ["serie s\(n)\"", "marke s\(n)\"", "band f\(n)\""] {
        #expect(d.svg.contains(del), "\(del)")
      }
      #expect(bars.svg.contains("<g class=\"f\(n)\">"))
      for del in [".s\(n) {", ".marke.s\(n) {", ".f\(n) {", "--serie-\(n):"] {
        #expect(Diagram.stil.contains(del), "\(del)")
      }
    }
    #expect(!d.svg.contains("s8") && !bars.svg.contains("f8"))
  }

  @Test("names of lines that end together stand apart")
  func namn() {
    var d = diagram()
    d.serier = (0..<5).map { .init("serie \($0)", [.init(0, 1), .init(1, 1)]) }
    let y = d.svg.split(separator: "\n").filter { $0.contains(">serie ") }
      .compactMap { rad in
        rad.components(separatedBy: " y=\"").last.flatMap { Double($0.prefix { $0 != "\"" }) }
      }.sorted()
    #expect(y.count == 5)
    for (a, b) in zip(y, y.dropFirst()) { #expect(b - a >= 16.9) }
  }

  /// The palette's colours against their background, by WCAG's formula.
  @Test("every colour of the palette stands out by 3 to 1, and text by 4.5 to 1")
  func kontrast() throws {
    let delar = Diagram.stil.components(separatedBy: "@media screen and (prefers")
    #expect(delar.count == 2)
    for del in delar {
      let farger = Farger(del.components(separatedBy: ".diagram {")[0])
      let bakgrund = try #require(farger["bakgrund"])
      for n in 1...Diagram.antalFarger {
        let farg = try #require(farger["serie-\(n)"])
        #expect(Farger.kontrast(farg, bakgrund) >= 3, "serie-\(n)")
      }
      for namn in ["text", "svag", "axel"] {
        #expect(Farger.kontrast(try #require(farger[namn]), bakgrund) >= 4.5, "\(namn)")
      }
      for n in 0..<HeatMap.shades {
        let ruta = try #require(farger["varme-\(n)"])
        let text = try #require(farger[n < 4 ? "varmetext" : "varmetext-hog"])
        #expect(Farger.kontrast(text, ruta) >= 4.5, "varme-\(n)")
      }
    }
  }
}

/// The colours `--name: #rrggbb` of a style.
private struct Farger {
  private var varden: [String: [Double]] = [:]

  init(_ stil: String) {
    for del in stil.components(separatedBy: "--").dropFirst() {
      let par = del.components(separatedBy: ": #")
      guard par.count >= 2, let tal = Int(par[1].prefix(6), radix: 16) else { continue }
      varden[par[0]] = [tal >> 16, tal >> 8 & 255, tal & 255].map { Double($0) / 255 }
    }
  }

  subscript(_ namn: String) -> [Double]? { varden[namn] }

  private static func ljus(_ rgb: [Double]) -> Double {
    let l = rgb.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]
  }

  static func kontrast(_ a: [Double], _ b: [Double]) -> Double {
    let (x, y) = (ljus(a), ljus(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }
}

/// Whether a text is well-formed enough: every tag that opens closes, in order.
enum Markup {
  static func heltSluten(_ text: String) -> Bool {
    var oppna: [Substring] = []
    for del in text.split(separator: "<").dropFirst(0) {
      guard let slut = del.firstIndex(of: ">") else { return false }
      let tagg = del[..<slut]
      if tagg.hasPrefix("/") {
        guard oppna.popLast() == tagg.dropFirst() else { return false }
      } else if !tagg.hasSuffix("/") {
        oppna.append(tagg.prefix { $0 != " " })
      }
    }
    return oppna.isEmpty
  }
}
