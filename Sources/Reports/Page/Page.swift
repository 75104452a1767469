import Charts
import Mustache

/// A report as one HTML file that needs no network and no script.
///
/// All HTML reports share it: the look, the contents list, the way to print, and what a keyboard
/// and a screen reader need. What they say is theirs.
struct Page {
  var sprak: Rapportsprak
  var title: String
  /// What must be known before anything is read, in small print under the title.
  var note: String
  /// What is wrong with the whole report, if anything.
  var warning: String?
  /// The answer in a sentence, set off.
  var answer: String?
  /// What follows upon the answer, before the first section.
  var lead: [PageBlock] = []
  var sections: [PageSection] = []
  /// The last line.
  var footer: String

  /// The page.
  ///
  /// - Throws: what Mustache says of the templates; a test renders them.
  func html() throws -> String {
    var library = MustacheLibrary()
    try library.register(Page.blockTemplate, named: "block")
    try library.register(Page.tableTemplate, named: "tabell")
    try library.register(Page.template, named: "sida")
    return library.render(content, withTemplate: "sida") ?? ""
  }

  private var content: [String: Any] {
    let s = sprak
    var out: [String: Any] = [
      "lang": s.rawValue, "titel": title, "anmarkning": note,
      "till": s("Till innehållet", "To the content"),
      "innehall": s("Innehåll", "Contents"),
      "stil": Diagram.stil + "\n" + Page.style,
      // Before the first section a heading stands right under the title.
      "ingress": lead.map { $0.value.merging(["hog": true]) { a, _ in a } },
      "avsnitt": sections.map { section in
        [
          "avsnittsid": section.id, "rubrik": section.heading,
          "inledning": section.blocks.prefix(section.together).map(\.value),
          "delar": section.blocks.dropFirst(section.together).map(\.value),
        ] as [String: Any]
      },
      "fot": footer,
    ]
    if sections.count > 3 { out["visaInnehall"] = true }
    if let warning { out["varning"] = warning }
    if let answer, !answer.isEmpty { out["svar"] = PageTable.unbroken(answer) }
    return out
  }
}

/// A section with a heading of its own.
struct PageSection {
  /// Unique in the page; where the contents list leads.
  var id: String
  var heading: String
  var blocks: [PageBlock]

  /// How many of the first blocks are kept on one printed page with the heading: up to the first
  /// figure where it stands near, else the first.
  var together: Int {
    let near = blocks.prefix(4).firstIndex { $0.isFigure }
    return near.map { $0 + 1 } ?? (blocks.first?.isTable == false ? 1 : 0)
  }
}

/// A piece of a section.
enum PageBlock {
  case text(String)
  /// A remark in small print.
  case note(String)
  case warning(String)
  case heading(String)
  case list([String])
  case table(PageTable)
  case figure(title: String, svg: String, caption: String)
  /// Terms with what is said of each.
  case terms([(String, String)])
  /// Terms with several paragraphs on each.
  case entries([(String, [String])])
  case command(String)

  var isFigure: Bool {
    if case .figure = self { return true }
    return false
  }

  var isTable: Bool {
    if case .table = self { return true }
    return false
  }

  /// As the template wants it.
  var value: [String: Any] {
    switch self {
    case .text(let text): ["stycke": PageTable.unbroken(text)]
    case .note(let text): ["not": PageTable.unbroken(text)]
    case .warning(let text): ["varningstext": PageTable.unbroken(text)]
    case .heading(let text): ["underrubrik": text]
    case .list(let items):
      ["lista": ["punkter": items.map { ["punkt": PageTable.unbroken($0)] }] as [String: Any]]
    case .table(let table): ["tabell": table.value]
    case .figure(let title, let svg, let caption):
      ["figur": ["bildtitel": title, "svg": svg, "bildtext": PageTable.unbroken(caption)]]
    case .terms(let rows): PageBlock.entries(rows.map { ($0.0, [$0.1]) }).value
    case .entries(let rows):
      [
        "begrepp": [
          "rader": rows.map { word, lines in
            ["ord": word, "stycken": lines.map { ["forklaring": PageTable.unbroken($0)] }]
              as [String: Any]
          }
        ] as [String: Any]
      ]
    case .command(let text): ["kommando": text]
    }
  }
}

/// A table with headings that belong to columns and rows.
struct PageTable {
  enum Column {
    case text(String)
    case number(String)
    /// Words that stay in one line, as dates.
    case short(String)

    var heading: String {
      switch self {
      case .text(let text), .number(let text), .short(let text): text
      }
    }

    var isNumber: Bool {
      if case .number = self { return true }
      return false
    }

    var isShort: Bool {
      if case .short = self { return true }
      return false
    }
  }

  private let caption: String
  private let columns: [Column]
  private var rows: [[String]] = []

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; its first cell is the row's heading. Missing cells are empty.
  mutating func row(_ cells: [String]) {
    rows.append(
      cells.prefix(columns.count) + Array(repeating: "", count: max(0, columns.count - cells.count))
    )
  }

  mutating func row(_ cells: String...) { row(cells) }

  /// A text whose numbers of rules, holes and gaps (`SP-31`, `H-04`) are not broken at the hyphen: a
  /// word joiner follows it, which searches pass over.
  static func unbroken(_ text: String) -> String {
    text.replacing(/\b([A-Z]+)-([0-9LS]+[0-9]*)\b/) { "\($0.1)-\u{2060}\($0.2)" }
  }

  var value: [String: Any] {
    [
      "tabelltitel": caption,
      "rubriker": columns.map { ["text": $0.heading, "tal": $0.isNumber] as [String: Any] },
      "rader": rows.map { row in
        [
          "celler": row.enumerated().map { i, text in
            [
              "text": PageTable.unbroken(text), "tal": columns[i].isNumber,
              "kort": columns[i].isShort,
              "forst": i == 0,
            ] as [String: Any]
          }
        ] as [String: Any]
      },
    ]
  }
}
