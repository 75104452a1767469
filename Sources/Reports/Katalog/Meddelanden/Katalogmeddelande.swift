import Domain

/// A message of the catalogue: who sends what to whom, as the documents have it.
struct Katalogmeddelande: Sendable {
  /// What is said of what it carries.
  enum Flagga: Sendable { case personuppgifter, villkoradPU, namndgrans, utanfor }

  let nummer: String
  let namn: String
  /// Sender → receiver, in Swedish and in English.
  let vag: String
  let vagEn: String
  /// What it holds.
  let innehall: String
  let innehallEn: String
  let flaggor: [Flagga]
  let regler: [RegelID]

  init(
    _ nummer: String, _ namn: String, vag: String, vagEn: String? = nil, innehall: String,
    innehallEn: String? = nil, _ flaggor: [Flagga], _ regler: [RegelID]
  ) {
    self.nummer = nummer
    self.namn = namn
    self.vag = vag
    self.vagEn = vagEn ?? vag
    self.innehall = innehall
    self.innehallEn = innehallEn ?? innehall
    self.flaggor = flaggor
    self.regler = regler
  }

  /// All of them, by number.
  static let alla: [Katalogmeddelande] =
    (samordnadPlan + ansvar + overflyttning + stadsdel + utforare).sorted { $0.nummer < $1.nummer }
    + harledda

  /// The kinds of message that the model sends under this number, and two for a reply of its own.
  var sanda: [Meddelanderad] { Meddelanderad.tabell.filter { $0.nummer == nummer } }

  /// What the model records instead, where it sends nothing: each enhet writes in its own Treserva.
  var noterat: Faktaslag? {
    switch nummer {
    case "M-004": .samtycke
    case "M-015", "M-016": .treserva
    case "M-017": .stodkontaktBeslut
    case "M-018", "M-019": .sipForberedd
    default: nil
    }
  }

  /// Whether it would go to those whom the model leaves out: the SIP with other huvudmän (ANS-66).
  var tillSIP: Bool { noterat == .sipForberedd }

  /// Whether a document that the model enacts defines it.
  var utfort: Bool {
    regler.isEmpty || regler.contains { Regelkatalog.regel($0).disposition != .planerad }
  }
}
