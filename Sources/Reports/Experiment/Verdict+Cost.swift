import Experiments

/// What a change costs, in working time, meetings and posts.
extension Verdict {
  /// The cost in a sentence with its intervals.
  func cost(_ c: Comparison.Contrast) -> String {
    let hours = change(
      c.hours, sprak("handläggares och chefers arbetstid", "the staff's working time"),
      sprak(" timmar", " hours"))
    let meetings = change(
      c.meetings, sprak("antalet möten", "the number of meetings"),
      "")
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    return sprak("Kostnad, var för sig: ", "Cost, each for itself: ") + hours + "; " + meetings
      + posts + "."
  }

  /// A change of a cost, or that none can be seen.
  private func change(_ d: PairedDifference, _ what: String, _ unit: String) -> String {
    let size = words.fitted(to: d.difference).value(abs(d.difference.estimate)) + unit
    switch d.sign {
    case .none: return sprak("\(what) ändras inte", "\(what) does not change")
    case .higher:
      return sprak(
        "\(what) ökar med \(size) (\(range(d)))", "\(what) rises by \(size) (\(range(d)))")
    case .lower:
      return sprak(
        "\(what) minskar med \(size) (\(range(d)))", "\(what) falls by \(size) (\(range(d)))")
    case .undecided:
      return sprak(
        "om \(what) ändras går ej att avgöra (\(range(d)))",
        "whether \(what) changes cannot be decided (\(range(d)))")
    }
  }

  /// The ends of a difference, or that it never varies: `−40 till −2`, `−16 i båda replikationerna`.
  func range(_ d: PairedDifference) -> String {
    let words = words.fitted(to: d.difference)
    if d.noSpread { return "\(words.signed(d.difference.estimate)) \(inAll)" }
    let (lower, upper) = (words.signed(d.difference.lower), words.signed(d.difference.upper))
    return sprak("\(lower) till \(upper)", "\(lower) to \(upper)")
  }

  /// The cost in few words, without intervals: `Arbetstiden +1 258 timmar, möten går ej att avgöra.`
  func briefCost(_ c: Comparison.Contrast) -> String {
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    func brief(_ d: PairedDifference, _ unit: String) -> String {
      switch d.sign {
      case .none: sprak("oförändrat", "unchanged")
      case .undecided: sprak("går ej att avgöra", "undecided")
      case .lower, .higher:
        words.fitted(to: d.difference).signed(d.difference.estimate) + unit
      }
    }
    if c.hours.sign == .none, c.meetings.sign == .none {
      return sprak(
        "Arbetstid och möten: oförändrat\(posts).", "Working time and meetings: unchanged\(posts).")
    }
    return sprak(
      "Arbetstid: \(brief(c.hours, " timmar")); möten: \(brief(c.meetings, ""))\(posts).",
      "Working time: \(brief(c.hours, " hours")); meetings: \(brief(c.meetings, ""))\(posts).")
  }
}
