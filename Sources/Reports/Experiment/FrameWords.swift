import Domain

/// What is to be known of the frames of arms before their figures are held against one another.
enum FrameWords {
  /// That a change begins when the run is over, so that it does nothing.
  static func late(_ day: Datum, _ s: Rapportsprak) -> String {
    s(
      "ändringen börjar \(day.text), efter körningens slut",
      "the change begins on \(day.text), after the end of the run")
  }
}

extension ExperimentReport {
  /// What an answer about a single key figure leaves open; a comparison tells it.
  var oneFigure: String {
    sprak(
      "Svaret gäller ett enda nyckeltal. Att det ändras betyder inte att beslut och insatser kommer "
        + "tidigare, eller att andra glapp blir mindre: se efter med ”glapp compare” innan något "
        + "bestäms.",
      "The answer is about a single key figure. That it changes does not mean that beslut and "
        + "insatser come earlier, or that other gaps shrink: see by ”glapp compare” before anything is "
        + "decided.")
  }

  /// Which arms begin after the end of the run, and whose posts differ from those of the first.
  var frameNotes: [String] {
    let names = shownNames
    let idle = names.indices.compactMap { arm in
      late[arm].map { "”\(names[arm])”: \(FrameWords.late($0, sprak))." }
    }
    let posts = names.indices.compactMap { arm in staffing[arm].map { "”\(names[arm])” \($0)" } }
    guard let base = names.first, !posts.isEmpty else { return idle }
    let list = posts.joined(separator: "; ")
    return idle + [
      sprak(
        "Bemanning mot ”\(base)”: \(list). Arbetstimmarna räknar utfört arbete, inte tjänster.",
        "Staff against ”\(base)”: \(list). The hours of work count what is done, not posts.")
    ]
  }
}
