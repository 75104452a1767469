import Domain
import Foundation
import GRDB

/// What a results file says of its experiment.
package struct StoredExperiment: Hashable, Sendable {
  /// An arm without what it takes to run it.
  package struct StoredArm: Hashable, Sendable {
    package var name: String
    package var description: String
    package var settings: String
    /// The names and values of the levers that the experiment set.
    package var point: [String: Double]
  }

  package var kind: Experiment.Kind
  package var origin: Origin
  package var arms: [StoredArm]
  package var figures: [KeyFigure]
  package var shard: ShardSlice?
  /// How many replications of each arm there are to be, over all slices; nil where the results
  /// decide.
  package var planned: Int?

  init(_ experiment: Experiment, shard: ShardSlice?, planned: Int?) {
    kind = experiment.kind
    origin = experiment.origin
    arms = experiment.arms.map { arm in
      StoredArm(
        name: arm.name, description: arm.description, settings: arm.settings,
        point: Dictionary(arm.point.map { ($0.lever.rad.namn, $0.value) }) { _, b in b })
    }
    figures = experiment.figures.all
    self.shard = shard
    self.planned = planned
  }

  private init(
    kind: Experiment.Kind, origin: Origin, arms: [StoredArm], figures: [KeyFigure],
    shard: ShardSlice?, planned: Int?
  ) {
    self.kind = kind
    self.origin = origin
    self.arms = arms
    self.figures = figures
    self.shard = shard
    self.planned = planned
  }

  /// In what respect two experiments differ so that their results do not belong together; nil where
  /// they do.
  ///
  /// - Parameters:
  ///   - other: what stands in a file.
  ///   - shards: whether different slices are different too.
  /// - Returns: the first difference found.
  package func difference(
    from other: StoredExperiment, shards: Bool = true
  ) -> ResultsError.Difference? {
    if kind != other.kind { return .kind(other.kind.rawValue, kind.rawValue) }
    if origin.version != other.origin.version {
      return .version(other.origin.version, origin.version)
    }
    if origin.scenarioHash != other.origin.scenarioHash { return .scenario(other.origin.scenario) }
    if origin.seed != other.origin.seed { return .seed(other.origin.seed, origin.seed) }
    if origin.scale != other.origin.scale { return .scale(other.origin.scale, origin.scale) }
    if origin.days != other.origin.days { return .days(other.origin.days, origin.days) }
    if arms.map(\.name) != other.arms.map(\.name) {
      return .arms(other.arms.map(\.name), arms.map(\.name))
    }
    for (arm, theirs) in zip(arms, other.arms) where arm.settings != theirs.settings {
      return .levers(arm.name)
    }
    if figures != other.figures { return .version(other.origin.version, origin.version) }
    if shards, shard != other.shard {
      return .shard(other.shard?.text, shard?.text)
    }
    return nil
  }
}

extension StoredExperiment {
  static func load(_ db: Database) throws -> StoredExperiment? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM experiment"),
      let kind = Experiment.Kind(rawValue: row["kind"])
    else { return nil }
    let origin = Origin(
      version: row["version"], scenario: row["scenario"], scenarioHash: row["scenario_hash"],
      text: row["scenario_text"], seed: UInt64(row["seed"] as String) ?? 0, scale: row["scale"],
      days: row["days"], changes: try decode(row["changes"]))
    let arms = try Row.fetchAll(db, sql: "SELECT * FROM arm ORDER BY id").map { row in
      StoredArm(
        name: row["name"], description: row["description"], settings: row["settings"],
        point: try decode(row["point"]))
    }
    let figures = try Row.fetchAll(db, sql: "SELECT * FROM key_figure ORDER BY id").map { row in
      KeyFigure(
        name: row["name"], unit: KeyFigure.Unit(rawValue: row["unit"]) ?? .antal,
        sense: KeyFigure.Sense(rawValue: row["sense"]) ?? .neutral)
    }
    return StoredExperiment(
      kind: kind, origin: origin, arms: arms, figures: figures,
      shard: (row["shard"] as String?).flatMap { ShardSlice($0) }, planned: row["planned"])
  }

  func save(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO experiment VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        kind.rawValue, origin.version, origin.scenario, origin.scenarioHash, origin.text,
        String(origin.seed), origin.scale, origin.days, try StoredExperiment.encode(origin.changes),
        shard?.text, planned,
      ])
    for (i, arm) in arms.enumerated() {
      try db.execute(
        sql: "INSERT INTO arm VALUES (?, ?, ?, ?, ?)",
        arguments: [
          i, arm.name, arm.description, arm.settings, try StoredExperiment.encode(arm.point),
        ])
    }
    for (i, figure) in figures.enumerated() {
      try db.execute(
        sql: "INSERT INTO key_figure VALUES (?, ?, ?, ?)",
        arguments: [i, figure.name, figure.unit.rawValue, figure.sense.rawValue])
    }
  }

  static func insert(_ db: Database, _ r: Replication) throws {
    try db.execute(
      sql: "INSERT INTO replication VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        r.arm, r.number, r.digest, r.envelopes, r.events,
        "[" + r.figures.map { "\($0)" }.joined(separator: ",") + "]", r.wallSeconds,
      ])
  }

  static func replication(_ row: Row, _ path: String?) throws -> Replication {
    Replication(
      arm: row["arm"], number: row["number"], digest: row["digest"], envelopes: row["envelopes"],
      events: row["events"], figures: try decode(row["figures"]), wallSeconds: row["wall_seconds"])
  }

  private static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func decode<T: Decodable>(_ text: String) throws -> T {
    try JSONDecoder().decode(T.self, from: Data(text.utf8))
  }
}
