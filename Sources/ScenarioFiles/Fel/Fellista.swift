/// Collects the mistakes of one file.
struct Fellista {
  let fil: String
  private(set) var fel: [Anmarkning] = []
  private(set) var varningar: [Anmarkning] = []

  /// Past this many mistakes more are not noted: the file is something else.
  static let tak = 1_000

  init(fil: String) { self.fil = fil }

  /// Whether no more mistakes are noted.
  var full: Bool { fel.count >= Fellista.tak }

  /// Notes a mistake.
  mutating func fel(
    _ plats: Plats, sv: String, en: String, vantat: Mening? = nil, forslag: String? = nil
  ) {
    guard !full else { return }
    fel.append(
      Anmarkning(
        fil: fil, rad: plats.rad, kolumn: plats.kolumn, hittat: Mening(sv: sv, en: en),
        vantat: vantat, forslag: forslag))
  }

  /// Notes something that is no mistake but worth a line.
  mutating func varna(_ plats: Plats, sv: String, en: String) {
    guard varningar.count < Fellista.tak else { return }
    varningar.append(
      Anmarkning(
        fil: fil, rad: plats.rad, kolumn: plats.kolumn, hittat: Mening(sv: sv, en: en)))
  }
}

extension String {
  /// Found text as shown in an error: one line, at most 40 characters, control characters away.
  var visad: String {
    var ut = ""
    for tecken in unicodeScalars.prefix(41) {
      ut.unicodeScalars.append(
        tecken.value < 32 || tecken.value == 0x7F || (0xE000...0xF8FF).contains(tecken.value)
          ? " " : tecken)
    }
    return unicodeScalars.count > 40 ? String(ut.dropLast()) + "…" : ut
  }
}
