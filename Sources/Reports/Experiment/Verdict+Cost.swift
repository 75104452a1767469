import Domain
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
    return sprak("Kostnad, var för sig: ", "Cost, each for itself: ") + hours + roles(c) + "; "
      + meetings + posts + "."
  }

  /// How the working time of a role changes; nil where there is no figure of it.
  func hours(_ role: Roll, _ c: Comparison.Contrast) -> PairedDifference? {
    difference(Results.hours(role), c)
  }

  /// The roles whose working time is known to change, where the sum hides it: that of one of them
  /// goes the other way than the sum, or clearly further.
  private func tellingRoles(_ c: Comparison.Contrast) -> [(role: Roll, d: PairedDifference)] {
    let sum = c.hours.difference.estimate
    let roles = Roll.allCases.compactMap { role in
      hours(role, c).flatMap { $0.sign.isKnown ? (role: role, d: $0) : nil }
    }
    let hidden = roles.contains { _, d in
      let size = d.difference.estimate
      return size * sum < 0 || abs(size) > Verdict.clearlyMore * abs(sum)
    }
    return hidden ? roles : []
  }

  /// How many times the sum a role's difference must be to be told beside it: what others change by
  /// less is not worth a word.
  private static let clearlyMore = 1.05

  /// The roles in the sentence of the cost, each with its interval; empty where the sum says all.
  private func roles(_ c: Comparison.Contrast) -> String {
    let roles = tellingRoles(c).map { role, d in
      let size = words.fitted(to: d.difference).signed(d.difference.estimate)
      return role.namn + " " + (d.noSpread ? "" : "\(size) ")
        + (d.noSpread ? range(d) : "(\(range(d)))")
    }
    if roles.isEmpty { return "" }
    return sprak(", per roll: ", ", by role: ") + sprak.lista(roles)
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
    case .constant: return "\(what): \(range(d, unit))"
    case .undecided:
      return sprak(
        "om \(what) ändras går ej att avgöra (\(range(d)))",
        "whether \(what) changes cannot be decided (\(range(d)))")
    }
  }

  /// The ends of a difference, or that it never varies: `−40 till −2`, `−16 i båda replikationerna`.
  ///
  /// - Parameters:
  ///   - d: the difference.
  ///   - unit: what stands after a number that never varies.
  /// - Returns: the words, without brackets.
  func range(_ d: PairedDifference, _ unit: String = "") -> String {
    let words = words.fitted(to: d.difference)
    if d.noSpread { return "\(words.signed(d.difference.estimate))\(unit) \(inAll)" }
    let (lower, upper) = (words.signed(d.difference.lower), words.signed(d.difference.upper))
    return sprak("\(lower) till \(upper)", "\(lower) to \(upper)")
  }

  /// The cost in few words, without intervals: `Arbetstiden +1 258 timmar, möten går ej att avgöra.`
  func briefCost(_ c: Comparison.Contrast) -> String {
    let posts = staffing[c.arm].map { "; " + $0 } ?? ""
    func brief(_ d: PairedDifference, _ unit: String) -> String {
      switch d.sign {
      case .none: sprak("oförändrat", "unchanged")
      case .constant: range(d, unit)
      case .undecided: sprak("går ej att avgöra", "undecided")
      case .lower, .higher:
        words.fitted(to: d.difference).signed(d.difference.estimate) + unit
      }
    }
    let roles = tellingRoles(c).map { role, d in
      "\(role.namn) " + brief(d, "")
    }
    if c.hours.sign == .none, c.meetings.sign == .none, roles.isEmpty {
      return sprak(
        "Arbetstid och möten: oförändrat\(posts).", "Working time and meetings: unchanged\(posts).")
    }
    let split = roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))"
    return sprak(
      "Arbetstid: \(brief(c.hours, " timmar"))\(split); möten: \(brief(c.meetings, ""))\(posts).",
      "Working time: \(brief(c.hours, " hours"))\(split); meetings: \(brief(c.meetings, ""))\(posts)."
    )
  }
}
