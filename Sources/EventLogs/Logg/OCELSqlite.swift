import Domain
import GRDB
import Kernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes OCEL 2.0 as SQLite: four tables of identities and relationships, two of types, and a table
/// a type.
final class OCELSqlite: Loggformat {
  private let path: String
  private let arbetsfil: Arbetsfil?
  private var ko: DatabaseQueue?
  private var handelser: [(id: String, handelse: Logghandelse)] = []
  private var objekten: [Objektpost] = []

  /// Rows are written so many events at a time.
  private static let bunt = 2_000

  init(_ path: String) throws(Sparfel) {
    do throws(Sparfel) {
      self.path = try Filskrivare.mal(path)
    } catch {
      // All is initialised before the throw.
      self.path = path
      arbetsfil = nil
      throw error
    }
    arbetsfil = Arbetsfil(self.path)
    guard let arbetsfil else { throw Sparfel(path, errno: errno, .logg) }
    try forsok {
      var val = Configuration()
      // Events come before the objects that they are about.
      val.foreignKeysEnabled = false
      val.prepareDatabase { db in
        // The file has no name that anybody reads until it is whole.
        try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      }
      let ko = try DatabaseQueue(path: arbetsfil.namn, configuration: val)
      self.ko = ko
      arbetsfil.oppnad()
      try ko.write { try OCELSqlite.tabeller($0) }
    }
  }

  deinit { try? ko?.close() }

  func handelse(_ id: String, _ handelse: Logghandelse) throws(Sparfel) {
    handelser.append((id, handelse))
    if handelser.count >= Self.bunt { try tom() }
  }

  func objekt(_ post: Objektpost) throws(Sparfel) {
    objekten.append(post)
    if objekten.count >= Self.bunt { try tom() }
  }

  func klar() throws(Sparfel) {
    try tom()
    try forsok { try ko?.close() }
    ko = nil
    let fel = arbetsfil?.namnge(ersatt: true) ?? EBADF
    if fel != 0 { throw Sparfel(path, errno: fel, .logg) }
  }

  private func forsok(_ arbete: () throws -> Void) throws(Sparfel) {
    do {
      try arbete()
    } catch let fel as DatabaseError {
      if fel.resultCode == .SQLITE_FULL { throw Sparfel(path, errno: ENOSPC, .logg) }
      if Systemord.arForStor(sqlite: fel.extendedResultCode.rawValue) {
        throw Sparfel(path, errno: EFBIG, .logg)
      }
      throw Sparfel(
        path, .sqlite(fel.resultCode.rawValue, fel.message ?? "\(fel.resultCode)"), .logg)
    } catch {
      throw Sparfel(path, .annat("\(error)"), .logg)
    }
  }

  // MARK: rows

  private func tom() throws(Sparfel) {
    let (handelser, objekten) = (handelser, objekten)
    self.handelser.removeAll(keepingCapacity: true)
    self.objekten.removeAll(keepingCapacity: true)
    try forsok {
      try ko?.write { db in
        for (id, handelse) in handelser { try OCELSqlite.skriv(db, id, handelse) }
        for post in objekten { try OCELSqlite.skriv(db, post) }
      }
    }
  }

  private static func skriv(_ db: Database, _ id: String, _ handelse: Logghandelse) throws {
    guard let aktivitet = handelse.aktivitet else { return }
    try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?)")
      .execute(arguments: [id, aktivitet.namn])
    for k in handelse.kopplingar {
      try db.cachedStatement(sql: "INSERT INTO event_object VALUES (?, ?, ?)")
        .execute(arguments: [id, k.objekt.text, "\(k.som.namn)"])
    }
    let alla = aktivitet.attribut
    var varden = [(any DatabaseValueConvertible)?](repeating: nil, count: alla.count + 2)
    varden[0] = id
    varden[1] = Loggtid.text(handelse.tid)
    for rad in handelse.allaVarden {
      if let i = alla.firstIndex(of: rad.attribut) { varden[i + 2] = varde(rad.varde) }
    }
    try db.cachedStatement(sql: insert("event_\(aktivitet.tabellnamn)", varden.count))
      .execute(arguments: StatementArguments(varden))
  }

  private static func skriv(_ db: Database, _ post: Objektpost) throws {
    let (id, typ) = (post.objekt.text, post.objekt.typ)
    try db.cachedStatement(sql: "INSERT INTO object VALUES (?, ?)")
      .execute(arguments: [id, typ.namn])
    let alla = typ.attribut
    let sql = insert("object_\(tabellnamn(typ))", alla.count + 3)
    var grund = [(any DatabaseValueConvertible)?](repeating: nil, count: alla.count + 3)
    grund[0] = id
    grund[1] = Loggtid.text(Moment(0))
    for rad in post.grund {
      if let i = alla.firstIndex(of: rad.attribut) { grund[i + 3] = varde(rad.varde) }
    }
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(grund))
    for rad in post.andringar {
      var ny = [(any DatabaseValueConvertible)?](repeating: nil, count: alla.count + 3)
      ny[0] = id
      ny[1] = Loggtid.text(rad.tid)
      ny[2] = rad.attribut.namn
      if let i = alla.firstIndex(of: rad.attribut) { ny[i + 3] = varde(rad.varde) }
      try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(ny))
    }
    for b in post.band {
      try db.cachedStatement(sql: "INSERT INTO object_object VALUES (?, ?, ?)")
        .execute(arguments: [id, b.till.text, "\(b.som.namn)"])
    }
  }

  private static func varde(_ varde: Loggvarde) -> any DatabaseValueConvertible {
    switch varde {
    case .text(let text): text
    case .tal(let tal): tal
    case .tiotusendelar(let tal): Double(tal) / 10_000
    case .jaNej(let ja): ja
    case .tid(let m): Loggtid.text(m)
    }
  }

  private static func insert(_ tabell: String, _ antal: Int) -> String {
    let fragor = [String](repeating: "?", count: antal).joined(separator: ", ")
    return "INSERT INTO \"\(tabell)\" VALUES (\(fragor))"
  }

  // MARK: tables

  private static func tabellnamn(_ typ: Objekttyp) -> String { Aktivitet.enkelt(typ.namn) }

  private static func tabeller(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE event_map_type (ocel_type TEXT NOT NULL PRIMARY KEY, ocel_type_map TEXT NOT NULL);
        CREATE TABLE object_map_type (ocel_type TEXT NOT NULL PRIMARY KEY, ocel_type_map TEXT NOT NULL);
        CREATE TABLE event (
          ocel_id TEXT NOT NULL PRIMARY KEY,
          ocel_type TEXT NOT NULL REFERENCES event_map_type (ocel_type)) WITHOUT ROWID;
        CREATE TABLE object (
          ocel_id TEXT NOT NULL PRIMARY KEY,
          ocel_type TEXT NOT NULL REFERENCES object_map_type (ocel_type)) WITHOUT ROWID;
        CREATE TABLE event_object (
          ocel_event_id TEXT NOT NULL REFERENCES event (ocel_id),
          ocel_object_id TEXT NOT NULL REFERENCES object (ocel_id),
          ocel_qualifier TEXT NOT NULL,
          PRIMARY KEY (ocel_event_id, ocel_object_id, ocel_qualifier)) WITHOUT ROWID;
        CREATE TABLE object_object (
          ocel_source_id TEXT NOT NULL REFERENCES object (ocel_id),
          ocel_target_id TEXT NOT NULL REFERENCES object (ocel_id),
          ocel_qualifier TEXT NOT NULL,
          PRIMARY KEY (ocel_source_id, ocel_target_id, ocel_qualifier)) WITHOUT ROWID;
        """)
    for aktivitet in Aktivitet.allCases {
      try db.execute(
        sql: "INSERT INTO event_map_type VALUES (?, ?)",
        arguments: [aktivitet.namn, aktivitet.tabellnamn])
      let kolumner = aktivitet.attribut.map { ", \"\($0.namn)\" \($0.typ.sql)" }.joined()
      try db.execute(
        sql: """
          CREATE TABLE "event_\(aktivitet.tabellnamn)" (
            ocel_id TEXT NOT NULL PRIMARY KEY REFERENCES event (ocel_id),
            ocel_time TIMESTAMP NOT NULL\(kolumner))
          """)
    }
    for typ in Objekttyp.allCases {
      try db.execute(
        sql: "INSERT INTO object_map_type VALUES (?, ?)", arguments: [typ.namn, tabellnamn(typ)])
      let kolumner = typ.attribut.map { ", \"\($0.namn)\" \($0.typ.sql)" }.joined()
      try db.execute(
        sql: """
          CREATE TABLE "object_\(tabellnamn(typ))" (
            ocel_id TEXT NOT NULL REFERENCES object (ocel_id),
            ocel_time TIMESTAMP NOT NULL, ocel_changed_field TEXT\(kolumner))
          """)
    }
  }
}
