import Experiments

/// What a change costs, in working time, meetings and posts.
extension Verdict {
  /// The cost in a sentence with its intervals.
  func cost(_ c: Comparison.Contrast) -> String {
    let hours = change(
      c.hours.difference, sprak("handläggares och chefers arbetstid", "the staff's working time"),
      sprak(" timmar", " hours"))
    let meetings = change(
      c.meetings.difference, sprak("antalet möten", "the number of meetings"),
      "")
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    return sprak("Kostnad, var för sig: ", "Cost, each for itself: ") + hours + "; " + meetings
      + posts + "."
  }

  /// A change of a cost, or that none can be seen.
  private func change(_ d: ConfidenceInterval, _ what: String, _ unit: String) -> String {
    if d.lower == 0, d.upper == 0 { return sprak("\(what) ändras inte", "\(what) does not change") }
    let words = words.fitted(to: d)
    let range = "\(words.signed(d.lower)) " + sprak("till", "to") + " \(words.signed(d.upper))"
    if d.lower > 0 {
      return sprak("\(what) ökar med ", "\(what) rises by ")
        + "\(words.value(d.estimate))\(unit) (\(range))"
    }
    if d.upper < 0 {
      return sprak("\(what) minskar med ", "\(what) falls by ")
        + "\(words.value(-d.estimate))\(unit) (\(range))"
    }
    return sprak(
      "om \(what) ändras går ej att avgöra (\(range))",
      "whether \(what) changes cannot be decided (\(range))")
  }

  /// The cost in few words, without intervals: `Arbetstiden +1 258 timmar, möten går ej att avgöra.`
  func briefCost(_ c: Comparison.Contrast) -> String {
    let (hours, meetings) = (c.hours.difference, c.meetings.difference)
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    func still(_ d: ConfidenceInterval) -> Bool { d.lower == 0 && d.upper == 0 }
    func brief(_ d: ConfidenceInterval, _ unit: String) -> String {
      if still(d) { return sprak("oförändrat", "unchanged") }
      guard d.lower > 0 || d.upper < 0 else { return sprak("går ej att avgöra", "undecided") }
      return words.fitted(to: d).signed(d.estimate) + unit
    }
    if still(hours), still(meetings) {
      return sprak(
        "Arbetstid och möten: oförändrat\(posts).", "Working time and meetings: unchanged\(posts).")
    }
    return sprak(
      "Arbetstid: \(brief(hours, " timmar")); möten: \(brief(meetings, ""))\(posts).",
      "Working time: \(brief(hours, " hours")); meetings: \(brief(meetings, ""))\(posts).")
  }
}
