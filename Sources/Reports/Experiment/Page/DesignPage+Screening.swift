import Charts
import Domain
import Experiments

extension DesignPage {
  /// The page of a screening: μ* against σ, and the table.
  ///
  /// - Parameter screening: the answer.
  /// - Returns: the page.
  /// - Throws: what Mustache says of the templates; a test renders them.
  package func html(_ screening: Screening) throws -> String {
    let moving = screening.lines.filter { $0.effect.size.interval.estimate > 0 }
    var blocks: [PageBlock] = []
    let known = moving.filter { $0.effect.deviation != nil }
    if !known.isEmpty { blocks.append(.figure(plane(known))) }
    if !moving.isEmpty { blocks.append(.table(table(moving))) }
    if known.count < moving.count {
      blocks.append(
        .note(
          s(
            "σ är okänt där spaken flyttats på en enda väg, och då ritas den inte. Kör fler med --trajectories.",
            "σ is unknown where a lever was moved on a single way, and it is not drawn then. Run more with --trajectories."
          )))
    }
    if let warning = ScreeningText.warning(screening, s) { blocks.append(.note(warning)) }
    if let narrowed = ScreeningText.narrowed(screening, s) { blocks.append(.text(narrowed)) }
    blocks += ScreeningText.still(screening, report).map(PageBlock.text)
    blocks += explained(screening.lines.map(\.axis.lever))
    return try page(
      s("Sållning", "Screening"), answer: ScreeningText.answer(screening, words, s),
      [
        PageSection(
          id: "verkan", heading: s("Vilka spakar betyder något", "Which levers matter"),
          blocks: blocks)
      ])
  }

  /// μ* against σ, of levers whose σ is known.
  private func plane(_ moving: [Screening.Line]) -> PageBlock.Picture {
    let title = s("Hur mycket, och hur olika", "How much, and how unevenly")
    let words = self.words
    let chart = Scatter(
      id: "sallning", title: title,
      description: s(
        "Varje punkt är en spak. Störst μ* har \(moving[0].axis.lever.rad.namn). Tabellen har alla värden.",
        "Each point is a lever. \(moving[0].axis.lever.rad.namn) has the largest μ*. The table has all values."
      ),
      x: Diagram.Axel("μ*, \(words.unit)") { words.value($0) },
      y: Diagram.Axel("σ, \(words.unit)") { words.value($0) },
      points: moving.map { line in
        let size = line.effect.size.interval
        return Scatter.Point(
          line.axis.lever.rad.namn, x: size.estimate, y: line.effect.deviation ?? 0,
          lower: size.lower, upper: size.upper)
      }, rays: [Scatter.Ray(1, "σ = μ*")])
    return PageBlock.Picture(
      title: title, svg: chart.forms,
      caption: s(
        "Till höger: spakar som betyder mycket (μ*). Högt upp: spakar vars verkan är olika på vägarna, beroende på var spakarna står eller på slumpen (σ). Över linjen σ = μ* är det mer det än en jämn verkan. Namn som inte får plats står i tabellen.",
        "To the right: levers that matter much (μ*). High up: levers whose effect is unlike among the ways, by where the levers stand or by chance (σ). Above the line σ = μ* it is more that than a steady effect. Names without room are in the table."
      ))
  }

  private func table(_ moving: [Screening.Line]) -> PageTable {
    var table = PageTable(
      subject,
      [
        .text(s("spak", "lever")), .number("μ*"),
        .number("\(level) " + s("säkerhet", "confidence")), .number("μ"), .number("σ"),
        .text(s("höjd spak", "raised")), .text(s("mellan", "between")),
      ])
    for line in moving {
      let size = line.effect.size.interval
      let fitted = words.fitted(to: size)
      table.row(
        line.axis.lever.rad.namn, fitted.value(size.estimate),
        words.range(size, mark: ScreeningText.isUnsure(line) ? "*" : ""),
        fitted.signed(line.effect.mean), line.effect.deviation.map { fitted.value($0) } ?? "–",
        ScreeningText.Way(line).word(s), ScreeningText.range(line.axis, s))
    }
    return table
  }
}
