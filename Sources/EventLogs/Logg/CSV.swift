import Domain
import Kernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a directory of CSV files: events with everything on one line, and the tables behind it.
final class CSV: Loggformat {
  /// The files, in the order of `tabeller`.
  static let filer = [
    "handelser.csv", "kopplingar.csv", "objekt.csv", "andringar.csv", "objektkopplingar.csv",
  ]

  private let katalog: NyKatalog
  private let stil: Loggval.Stil
  private let handelser: CSVFil
  private let kopplingar: CSVFil
  private let objekten: CSVFil
  private let andringar: CSVFil
  private let band: CSVFil
  /// The columns of objects' attributes, of all kinds.
  private let attribut = Objektattribut.allCases

  init(_ path: String, _ stil: Loggval.Stil) throws(Sparfel) {
    let katalog = try NyKatalog(path)
    self.katalog = katalog
    self.stil = stil
    handelser = try CSVFil(
      katalog, Self.filer[0],
      ["händelse", "tid", "aktivitet"] + Objekttyp.allCases.map(\.namn)
        + Loggattribut.allCases.map(\.namn), stil)
    kopplingar = try CSVFil(
      katalog, Self.filer[1], ["händelse", "objekt", "objekttyp", "som"], stil)
    objekten = try CSVFil(
      katalog, Self.filer[2], ["objekt", "objekttyp"] + attribut.map(\.namn), stil)
    andringar = try CSVFil(katalog, Self.filer[3], ["objekt", "tid", "attribut", "värde"], stil)
    band = try CSVFil(katalog, Self.filer[4], ["objekt", "som", "till"], stil)
  }

  func handelse(_ id: String, _ handelse: Logghandelse) throws(Sparfel) {
    var varden = [String?](repeating: nil, count: Loggattribut.allCases.count)
    for rad in handelse.allaVarden {
      varden[Int(rad.attribut.rawValue)] = text(rad.varde)
    }
    let objekt = Objekttyp.allCases.map { handelse.objekt($0).joined(separator: ", ") }
    handelser.rad(
      [id, text(.tid(handelse.tid)), handelse.aktivitet?.namn ?? ""] + objekt
        + varden.map { $0 ?? "" })
    for k in handelse.kopplingar {
      kopplingar.rad([id, k.objekt.text, k.objekt.typ.namn, "\(k.som.namn)"])
    }
  }

  func objekt(_ post: Objektpost) throws(Sparfel) {
    let namn = post.objekt.text
    objekten.rad(
      [namn, post.objekt.typ.namn]
        + attribut.map { a in
          post.grund.first { $0.attribut == a }.map { text($0.varde) } ?? ""
        })
    for rad in post.andringar {
      andringar.rad([namn, text(.tid(rad.tid)), rad.attribut.namn, text(rad.varde)])
    }
    for b in post.band { band.rad([namn, "\(b.som.namn)", b.till.text]) }
  }

  func klar() throws(Sparfel) {
    let filer = [handelser, kopplingar, objekten, andringar, band]
    for fil in filer { try fil.skrivUt() }
    try katalog.gor()
    for fil in filer { try fil.klar() }
    try katalog.namnge()
  }

  private func text(_ varde: Loggvarde) -> String {
    switch varde {
    case .text(let text): text
    case .tal(let tal): String(tal)
    case .tiotusendelar(let tal):
      Loggvarde.decimaltext(tal, tecken: stil == .excel ? "," : ".")
    case .jaNej(let ja):
      switch stil {
      case .excel: ja ? "ja" : "nej"
      case .plain: ja ? "true" : "false"
      }
    case .tid(let m): stil == .excel ? Loggtid.text(m) : Loggtid.iso(m)
    }
  }
}

/// A CSV file (RFC 4180).
final class CSVFil {
  private var fil: Filskrivare
  private let stil: Loggval.Stil

  init(
    _ katalog: NyKatalog, _ namn: String, _ rubriker: [String], _ stil: Loggval.Stil
  ) throws(Sparfel) {
    fil = try Filskrivare("\(katalog.tillfallig)/\(namn)", i: katalog.vantplats)
    self.stil = stil
    if stil == .excel { fil.lagg([0xEF, 0xBB, 0xBF]) }
    rad(rubriker)
  }

  func rad(_ falt: [String]) {
    for (i, text) in falt.enumerated() {
      if i > 0 { fil.lagg(stil == .excel ? 0x3B : 0x2C) }
      fil.lagg(CSVFil.falt(text, stil))
    }
    fil.lagg(0x0D)
    fil.radslut()
  }

  func skrivUt() throws(Sparfel) { try fil.skrivUt() }

  func klar() throws(Sparfel) { try fil.klar() }

  /// A field, in quotes where it must be.
  ///
  /// Excel takes a text that begins with `=`, `+`, `-` or `@` for a formula, so there such a text
  /// gets an apostrophe first, unless it is a number with its sign.
  static func falt(_ text: String, _ stil: Loggval.Stil) -> String {
    var text = text
    if stil == .excel, let forst = text.unicodeScalars.first,
      "=+-@\t\r".unicodeScalars.contains(forst),
      !("+-".unicodeScalars.contains(forst)
        && text.dropFirst().allSatisfy { $0.isNumber || $0 == "," })
    {
      text = "'" + text
    }
    let skilje: Unicode.Scalar = stil == .excel ? ";" : ","
    guard
      text.unicodeScalars.contains(where: { $0 == skilje || $0 == "\"" || $0 == "\n" || $0 == "\r" }
      )
    else { return text }
    var ut = "\""
    for tecken in text.unicodeScalars {
      if tecken == "\"" { ut += "\"" }
      ut.unicodeScalars.append(tecken)
    }
    return ut + "\""
  }
}

/// A directory that appears whole or not at all: it is made beside its place and renamed.
///
/// Where files can be without a name it is made when they are whole, so that nothing is left however
/// the process ends before that; elsewhere at once.
///
/// It takes the place of an empty directory or of an older log, of nothing else.
final class NyKatalog {
  /// Where it is written.
  let tillfallig: String
  /// Where its files are until the directory is made; nil where that is at once.
  let vantplats: String?
  private let path: String
  private let visad: String
  private var klar = false

  init(_ path: String) throws(Sparfel) {
    visad = path
    var mal = path
    while mal.count > 1, mal.hasSuffix("/") { mal.removeLast() }
    var info = stat()
    if lstat(mal, &info) == 0, let hel = realpath(mal, nil) {
      mal = String(cString: hel)
      free(hel)
    }
    self.path = mal
    tillfallig = "\(mal).\(getpid()).tmp"
    let katalog = NyFil.katalog(mal)
    vantplats = NyFil.namnlosa(i: katalog) ? katalog : nil
    if stat(mal, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFDIR else {
        klar = true
        throw Sparfel(path, .ingenFil, .logg)
      }
      guard NyKatalog.farErsattas(mal) else {
        klar = true
        throw Sparfel(path, .annatInnehall, .logg)
      }
    }
    NyKatalog.stada(tillfallig)
    if vantplats == nil {
      do throws(Sparfel) { try gor(nu: true) } catch {
        klar = true
        throw error
      }
    }
  }

  /// Makes the directory, where that was left until the files are whole.
  func gor() throws(Sparfel) { try gor(nu: vantplats != nil) }

  private func gor(nu: Bool) throws(Sparfel) {
    if nu, mkdir(tillfallig, 0o755) != 0 { throw Sparfel(visad, errno: errno, .logg) }
  }

  deinit { if !klar { NyKatalog.stada(tillfallig) } }

  func namnge() throws(Sparfel) {
    // What came there during the run is not taken away either.
    guard NyKatalog.farErsattas(path) else { throw Sparfel(visad, .annatInnehall, .logg) }
    let gammal = "\(path).\(getpid()).gammal"
    let fanns = rename(path, gammal) == 0
    if !fanns, errno != ENOENT { throw Sparfel(visad, errno: errno, .logg) }
    if rename(tillfallig, path) != 0 {
      let fel = errno
      if fanns { rename(gammal, path) }
      throw Sparfel(visad, errno: fel, .logg)
    }
    klar = true
    if fanns { NyKatalog.stada(gammal) }
  }

  /// Whether a directory is empty, is not there, or holds a log of ours and nothing else.
  private static func farErsattas(_ path: String) -> Bool {
    guard let namn = NyFil.innehall(path) else { return true }
    return namn.isEmpty || (namn.contains(CSV.filer[0]) && namn.allSatisfy(CSV.filer.contains))
  }

  /// Removes a directory with our files; anything else in it is left, and so is the directory.
  private static func stada(_ path: String) {
    for namn in CSV.filer { unlink("\(path)/\(namn)") }
    rmdir(path)
  }
}
