/// The pieces that all charts are written of.
enum SVG {
  /// A coordinate with at most one decimal; what is no number is 0, so that a chart stays whole.
  static func number(_ x: Double) -> String {
    guard x.isFinite, abs(x) < 1e9 else { return "0" }
    let tenths = Int((x * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  /// Text as XML holds it.
  static func escape(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.append(character)
      }
    }
    return out
  }

  /// How wide a text is about, in pixels at 13 pixels' size.
  static func width(_ text: String) -> Double { Double(text.count) * 7.4 }

  /// The text, cut with an ellipsis where it is wider than there is room for.
  static func cut(_ text: String, to width: Double) -> String {
    guard SVG.width(text) > width else { return text }
    return text.prefix(max(1, Int(width / 7.4) - 1)) + "…"
  }

  /// The whole picture: read aloud by its title and description.
  static func frame(
    _ id: String, _ title: String, _ description: String, width: Double, height: Double,
    form: Form = .alone, _ body: String
  ) -> String {
    let id = id + (form == .narrow ? "-smal" : "")
    return """
      <svg class="diagram\(form.rawValue)" viewBox="0 0 \(number(width)) \(number(height))" role="img" \
      aria-labelledby="\(escape(id))-t \(escape(id))-d">
      <title id="\(escape(id))-t">\(escape(title))</title>
      <desc id="\(escape(id))-d">\(escape(description))</desc>
      \(body)</svg>

      """
  }

  /// Which of two forms of a chart a picture is; the style shows the one that the screen has room
  /// for.
  enum Form: String {
    case alone = ""
    case wide = " bred"
    case narrow = " smal"
  }

  /// How wide charts are drawn for narrow screens.
  static let narrowWidth = 380.0

  enum Anchor: String { case start, middle, end }

  static func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, class style: String = ""
  ) -> String {
    let style = style.isEmpty ? "" : " class=\"\(style)\""
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    return "<text\(style) x=\"\(number(x))\" y=\"\(number(y))\" dy=\"0.32em\"\(anchor)>"
      + "\(escape(text))</text>\n"
  }

  static func line(
    _ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> String {
    "<line class=\"\(style)\" x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" "
      + "y2=\"\(number(y2))\"/>\n"
  }

  static func rect(
    _ style: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> String {
    "<rect class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\" "
      + "width=\"\(number(max(0, width)))\" height=\"\(number(height))\"/>\n"
  }

  /// Marks below a horizontal axis, thin lines above it, and the axis' name.
  static func bottom(
    _ scale: Skala, _ axis: Diagram.Axel, ticks: [Double]? = nil, top: Double, y: Double
  ) -> String {
    var out = ""
    for value in ticks ?? scale.markerade {
      let x = scale.plats(value)
      out += line("rut", x, top, x, y) + text(axis.text(value), x, y + 14, .middle)
    }
    out += line("axel", scale.fran, y, scale.till, y)
    return out + text(axis.namn, (scale.fran + scale.till) / 2, y + 34, .middle, class: "namn")
  }

  /// Those of the marks whose words do not meet, from the left, after the one that must stay; the
  /// words keep within a narrow chart's edges.
  static func spaced(_ marks: [Double], _ scale: Skala, _ axis: Diagram.Axel) -> [Double] {
    func ends(_ value: Double) -> (left: Double, right: Double) {
      let (x, half) = (scale.plats(value), width(axis.text(value)) / 2)
      return (x - half, x + half)
    }
    let kept = axis.fast.map(ends)
    var end = -Double.infinity
    return marks.filter { value in
      if value == axis.fast { return true }
      let (left, right) = ends(value)
      guard left > end + 6, left >= 0, right <= narrowWidth else { return false }
      if let kept, right > kept.left - 6, left < kept.right + 6 { return false }
      end = right
      return true
    }
  }

  /// A whisker from one end to the other, with small ends.
  static func whisker(_ x1: Double, _ x2: Double, _ y: Double) -> String {
    line("spridning", x1, y, x2, y) + line("spridning", x1, y - 4, x1, y + 4)
      + line("spridning", x2, y - 4, x2, y + 4)
  }
}
