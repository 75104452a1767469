import GRDB

/// The tables of a results file, and how older files are brought up to date.
enum ResultsSchema {
  /// `Glap` in ASCII: SQLite's mark of which program a file belongs to.
  private static let applicationID = 0x476C_6170

  static func isOurs(_ queue: DatabaseQueue) throws -> Bool {
    try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") == applicationID }
  }

  /// Whether nothing is there yet, or only the list of migrations that comes before the tables:
  /// another process may be making the same file.
  static func isEmpty(_ queue: DatabaseQueue) throws -> Bool {
    try queue.read {
      try Int.fetchOne(
        $0,
        sql: """
          SELECT count(*) FROM sqlite_master
          WHERE name <> 'grdb_migrations' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
          """) == 0
    }
  }

  /// Refuses a file that a later version of the program has written.
  static func refuseNewer(_ queue: DatabaseQueue, _ path: String?) throws {
    let migrator = migrations
    if try queue.read({ try migrator.hasBeenSuperseded($0) }) { throw ResultsError(path, .newer) }
  }

  /// Brings the file to the newest version.
  ///
  /// Each migration is one transaction. Where several processes make the same file, one of them finds
  /// that another has been quicker with the list of migrations, or with a migration; when it looks
  /// again that is done. A full disk or one that fails is no such thing: without a journal another
  /// try would find the remains of the first.
  static func migrate(_ queue: DatabaseQueue, _ path: String?) throws {
    let migrator = migrations
    func once() throws {
      try refuseNewer(queue, path)
      try migrator.migrate(queue)
    }
    // Reading the list, making it, and each migration.
    for _ in 0..<2 + migrator.migrations.count {
      do {
        return try once()
      } catch let error as DatabaseError where outrun.contains(error.resultCode) {
        continue
      }
    }
    try once()
  }

  /// What SQLite says where another process has been quicker.
  private static let outrun: [ResultCode] = [
    .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_SCHEMA,
  ]

  private static var migrations: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(
        sql: """
          CREATE TABLE experiment (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            kind TEXT NOT NULL,
            version TEXT NOT NULL,
            scenario TEXT NOT NULL,
            scenario_hash TEXT NOT NULL,
            scenario_text TEXT NOT NULL,
            seed TEXT NOT NULL,           -- 0 to 2^64 - 1, more than an SQLite integer holds
            scale REAL NOT NULL,
            days INTEGER NOT NULL,
            changes TEXT NOT NULL,        -- JSON array of what the command line changed
            shard TEXT,                   -- "i/n", or NULL for all replications
            planned INTEGER               -- replications of each arm; NULL where results decide
          ) STRICT;
          CREATE TABLE arm (
            id INTEGER PRIMARY KEY,       -- from 0
            name TEXT NOT NULL UNIQUE,
            description TEXT NOT NULL,
            settings TEXT NOT NULL,       -- every lever, staff and inflow, epoch by epoch
            point TEXT NOT NULL           -- JSON object: levers set; null leaves one unset
          ) STRICT;
          CREATE TABLE key_figure (
            id INTEGER PRIMARY KEY,       -- place in replication.figures, from 0
            name TEXT NOT NULL UNIQUE,
            unit TEXT NOT NULL,
            sense TEXT NOT NULL           -- lower, higher or neutral: which is better
          ) STRICT;
          CREATE TABLE replication (
            arm INTEGER NOT NULL REFERENCES arm (id),
            number INTEGER NOT NULL,      -- from 0
            digest TEXT NOT NULL,
            envelopes INTEGER NOT NULL,
            events INTEGER NOT NULL,
            figures TEXT NOT NULL,        -- JSON array, by key_figure.id; null without cases
            wall_seconds REAL NOT NULL,
            PRIMARY KEY (arm, number)
          ) STRICT, WITHOUT ROWID;
          CREATE VIEW figure AS
            SELECT arm.name AS arm, replication.number AS replication, key_figure.name AS name,
                   json_each.value AS value, key_figure.unit AS unit
            FROM replication
            JOIN json_each(replication.figures)
            JOIN key_figure ON key_figure.id = json_each.key
            JOIN arm ON arm.id = replication.arm;
          """)
    }
    migrator.registerMigration("2") { db in
      // What the control replication came to; NULL before any replication is added.
      try db.execute(sql: "ALTER TABLE experiment ADD COLUMN control TEXT")
    }
    return migrator
  }
}
