extension Scenario {
  /// The levers that nothing asks for, since the profiles say the same themselves: whatever such a
  /// lever is set to, everything happens as before. In the order of the levers.
  ///
  /// `flerbehov` is asked for of a profile that has further needs to draw from and no share of its
  /// own, `andelGränssnitt` of one without its own. Empty where no profile sets either.
  public var sattaIProfilerna: [Spak] {
    var ut: [Spak] = []
    if profiler.contains(where: { $0.granssnitt != nil }),
      profiler.allSatisfy({ $0.granssnitt != nil })
    {
      ut.append(.andelGranssnitt)
    }
    if profiler.contains(where: { $0.flerbehov != nil }),
      profiler.allSatisfy({ $0.flerbehov != nil || $0.aven.isEmpty })
    {
      ut.append(.flerbehov)
    }
    return ut
  }
}
