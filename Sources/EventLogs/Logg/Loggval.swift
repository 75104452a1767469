/// Which event logs of a run are wanted, and where.
package struct Loggval: Hashable, Sendable {
  /// What a trace of XES is about.
  package enum Fall: String, CaseIterable, Hashable, Sendable { case person, behov, sp, tvist }

  /// How CSV is written.
  package enum Stil: String, CaseIterable, Hashable, Sendable {
    /// Semicolons, decimal commas, UTF-8 with a byte order mark: what Swedish Excel opens.
    case excel
    /// Commas, decimal points, no byte order mark.
    case plain
  }

  /// Files of OCEL 2.0; `.sqlite` is SQLite, anything else JSON.
  package var ocel: [String]
  package var xes: String?
  package var fall: Fall
  /// A directory.
  package var csv: String?
  package var stil: Stil

  package init(
    ocel: [String] = [], xes: String? = nil, fall: Fall = .person, csv: String? = nil,
    stil: Stil = .excel
  ) {
    self.ocel = ocel
    self.xes = xes
    self.fall = fall
    self.csv = csv
    self.stil = stil
  }

  /// No log is wanted.
  package var tom: Bool { ocel.isEmpty && xes == nil && csv == nil }
}
