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
    /// The names and values of the levers that the experiment set; ∞ where it leaves one unset.
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
  /// What the control replication came to; nil before any replication is there.
  var control: String?

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
    control = nil
  }

  private init(
    kind: Experiment.Kind, origin: Origin, arms: [StoredArm], figures: [KeyFigure],
    shard: ShardSlice?, planned: Int?, control: String?
  ) {
    self.kind = kind
    self.origin = origin
    self.arms = arms
    self.figures = figures
    self.shard = shard
    self.planned = planned
    self.control = control
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
    if arms.count != other.arms.count { return .armCount(other.arms.count, arms.count) }
    for (i, (arm, theirs)) in zip(arms, other.arms).enumerated() where arm.name != theirs.name {
      return .arm(i, theirs.name, arm.name)
    }
    for (arm, theirs) in zip(arms, other.arms) where arm.settings != theirs.settings {
      return .levers(arm.name)
    }
    if figures != other.figures { return .figures(origin.version) }
    if let control, let theirs = other.control, control != theirs { return .model(origin.version) }
    if shards, shard != other.shard {
      return .shard(other.shard?.text, shard?.text)
    }
    return nil
  }
}

extension StoredExperiment {
  /// What the tables say; nil where there is no experiment yet.
  ///
  /// - Throws: `ResultsError` `.damaged`, or what decoding throws, where they hold what no program
  ///   wrote.
  static func load(_ db: Database, _ path: String?) throws -> StoredExperiment? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM experiment") else { return nil }
    let shard: String? = try row.decode(forColumn: "shard")
    let planned: Int? = try row.decode(forColumn: "planned")
    let origin = Origin(
      version: try row.decode(forColumn: "version"),
      scenario: try row.decode(forColumn: "scenario"),
      scenarioHash: try row.decode(forColumn: "scenario_hash"),
      text: try row.decode(forColumn: "scenario_text"),
      seed: try whole(UInt64(try row.decode(String.self, forColumn: "seed")), path),
      scale: try row.decode(forColumn: "scale"), days: try row.decode(forColumn: "days"),
      changes: try decode(try row.decode(forColumn: "changes")))
    let arms = try Row.fetchAll(db, sql: "SELECT * FROM arm ORDER BY id").enumerated().map {
      guard try $1.decode(Int.self, forColumn: "id") == $0 else {
        throw ResultsError(path, .damaged)
      }
      let point: [String: Double?] = try decode(try $1.decode(forColumn: "point"))
      return StoredArm(
        name: try $1.decode(forColumn: "name"),
        description: try $1.decode(forColumn: "description"),
        settings: try $1.decode(forColumn: "settings"),
        point: point.mapValues { $0 ?? Spakvarden.inget })
    }
    let figures = try Row.fetchAll(db, sql: "SELECT * FROM key_figure ORDER BY id").enumerated()
      .map {
        guard try $1.decode(Int.self, forColumn: "id") == $0 else {
          throw ResultsError(path, .damaged)
        }
        return KeyFigure(
          name: try $1.decode(forColumn: "name"),
          unit: try whole(
            KeyFigure.Unit(rawValue: try $1.decode(forColumn: "unit")), path),
          sense: try whole(
            KeyFigure.Sense(rawValue: try $1.decode(forColumn: "sense")), path))
      }
    guard !arms.isEmpty, !figures.isEmpty, Set(arms.map(\.name)).count == arms.count,
      origin.scale.isFinite, (0...countLimit).contains(origin.days),
      (0...countLimit).contains(planned ?? 0)
    else { throw ResultsError(path, .damaged) }
    return StoredExperiment(
      kind: try whole(Experiment.Kind(rawValue: try row.decode(forColumn: "kind")), path),
      origin: origin, arms: arms, figures: figures,
      shard: try shard.map { try whole(ShardSlice($0), path) }, planned: planned,
      control: row.hasColumn("control") ? try row.decode(forColumn: "control") : nil)
  }

  /// Larger numbers than any that an experiment can have; sums of them do not overflow.
  private static let countLimit = 1 << 40

  private static func whole<T>(_ value: T?, _ path: String?) throws -> T {
    guard let value else { throw ResultsError(path, .damaged) }
    return value
  }

  func save(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO experiment VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        kind.rawValue, origin.version, origin.scenario, origin.scenarioHash, origin.text,
        String(origin.seed), origin.scale, origin.days, try StoredExperiment.encode(origin.changes),
        shard?.text, planned, control,
      ])
    for (i, arm) in arms.enumerated() {
      try db.execute(
        sql: "INSERT INTO arm VALUES (?, ?, ?, ?, ?)",
        arguments: [
          i, arm.name, arm.description, arm.settings,
          // JSON has no ∞: an unset lever is null.
          try StoredExperiment.encode(arm.point.mapValues { $0.isFinite ? $0 : nil }),
        ])
    }
    for (i, figure) in figures.enumerated() {
      try db.execute(
        sql: "INSERT INTO key_figure VALUES (?, ?, ?, ?)",
        arguments: [i, figure.name, figure.unit.rawValue, figure.sense.rawValue])
    }
  }

  static let insertion = "INSERT INTO replication VALUES (?, ?, ?, ?, ?, ?, ?)"

  static func insert(_ db: Database, _ r: Replication) throws {
    try db.execute(
      sql: insertion,
      arguments: [
        r.arm, r.number, r.digest, r.envelopes, r.events,
        FiguresText(r.figures).text,
        r.wallSeconds,
      ])
  }

  /// How many arms and key figures the file has, which its replications must keep to.
  struct Shape {
    let arms: Int
    let figures: Int

    init(_ db: Database) throws {
      arms = try Int.fetchOne(db, sql: "SELECT count(*) FROM arm") ?? 0
      figures = try Int.fetchOne(db, sql: "SELECT count(*) FROM key_figure") ?? 0
    }

    /// Whether a replication of this arm can have this number.
    func allows(arm: Int, number: Int) -> Bool {
      (0..<arms).contains(arm) && (0...countLimit).contains(number)
    }
  }

  /// A replication, with the figures at some places, rising; nil for all.
  static func replication(
    _ row: Row, _ shape: Shape, _ path: String?, _ places: [Int]? = nil
  ) throws -> Replication {
    let text = FiguresText(try row.decode(forColumn: "figures"))
    let figures = try whole(text.values(shape.figures, at: places), path)
    let replication = Replication(
      arm: try row.decode(forColumn: "arm"), number: try row.decode(forColumn: "number"),
      digest: try row.decode(forColumn: "digest"),
      envelopes: try row.decode(forColumn: "envelopes"),
      events: try row.decode(forColumn: "events"),
      figures: figures,
      wallSeconds: try row.decode(forColumn: "wall_seconds"))
    guard shape.allows(arm: replication.arm, number: replication.number),
      isDigest(replication.digest),
      (0...countLimit).contains(replication.envelopes),
      (0...countLimit).contains(replication.events), replication.wallSeconds.isFinite
    else { throw ResultsError(path, .damaged) }
    return replication
  }

  /// Whether a text is a digest as runs print it: 32 hexadecimal digits.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
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
