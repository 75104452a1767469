import Domain
import Kernel

/// The kinds of object of an event log.
enum Objekttyp: UInt8, CaseIterable, Sendable {
  case person, behov, sp, tvist, insats, forvaltning, team

  var namn: String {
    switch self {
    case .person: "person"
    case .behov: "behov"
    case .sp: "SP"
    case .tvist: "tvist"
    case .insats: "insats"
    case .forvaltning: "förvaltning"
    case .team: "team"
    }
  }

  /// In their fixed order.
  var attribut: [Objektattribut] {
    switch self {
    case .person: [.stadsomrade, .alder, .profil, .skyddad]
    case .behov: [.slag, .forstKontaktad, .status]
    case .sp: [.initierande, .tillstand, .planversion]
    case .tvist: [.tvistslag, .niva, .utfall]
    case .insats: [.lage]
    case .forvaltning: [.heter]
    case .team: [.niva]
    }
  }
}

/// The attributes of objects; most have a value from the beginning, and some change.
enum Objektattribut: UInt8, CaseIterable, Sendable {
  case stadsomrade, alder, profil, skyddad, slag, forstKontaktad, status, initierande, tillstand
  case planversion, tvistslag, niva, utfall, lage, heter

  var namn: String {
    switch self {
    case .stadsomrade: "stadsområde"
    case .alder: "ålder"
    case .profil: "profil"
    case .skyddad: "skyddad"
    case .slag: "slag"
    case .forstKontaktad: "först kontaktad"
    case .status: "status"
    case .initierande: "initierande"
    case .tillstand: "tillstånd"
    case .planversion: "planversion"
    case .tvistslag: "tvistslag"
    case .niva: "nivå"
    case .utfall: "utfall"
    case .lage: "läge"
    case .heter: "namn"
    }
  }

  var typ: Vardetyp {
    switch self {
    case .alder, .planversion: .tal
    case .skyddad: .jaNej
    default: .text
    }
  }
}

/// An object that events are about.
enum Loggobjekt: Hashable, Sendable {
  case person(PersonID)
  case behov(BehovID)
  case sp(SPID)
  case tvist(TvistID)
  /// What a förvaltning gives for a need.
  case insats(BehovID, Forvaltning)
  case forvaltning(Forvaltning)
  /// A team, samordningsgruppen or medlingskommissionen, by its actor's number.
  case team(ActorID)

  var typ: Objekttyp {
    switch self {
    case .person: .person
    case .behov: .behov
    case .sp: .sp
    case .tvist: .tvist
    case .insats: .insats
    case .forvaltning: .forvaltning
    case .team: .team
    }
  }

  /// The identity, different for every object of a log.
  ///
  /// A tvist names its initierande too: two of them number their tvister apart.
  var text: String {
    switch self {
    case .person(let p): p.text
    case .behov(let b): Sparfall.behov(b).text
    case .sp(let sp): sp.text
    case .tvist(let t):
      "T \(t.person.text)/\(t.galletAnsvar ? "behov \(t.behov + 1)" : "samarbete")/\(t.initierande.namn)/\(t.nummer)"
    case .insats(let b, let f): "Insats \(Sparfall.behov(b).text)/\(f.namn)"
    case .forvaltning(let f): f.namn
    case .team(let a): Aktor(a).namn
    }
  }

  /// The object in a word: kind, person, and three numbers. Words sort as logs list the objects.
  var ord: UInt64 {
    func ord(_ p: UInt32, _ a: UInt8 = 0, _ b: UInt8 = 0, _ c: UInt8 = 0) -> UInt64 {
      UInt64(typ.rawValue) << 56 | UInt64(p) << 24 | UInt64(a) << 16 | UInt64(b) << 8 | UInt64(c)
    }
    return switch self {
    case .person(let p): ord(p.raw)
    case .behov(let b): ord(b.person.raw, b.nummer)
    case .sp(let sp): ord(sp.person.raw, sp.initierande.rawValue, sp.nummer)
    case .tvist(let t): ord(t.person.raw, t.behov, t.initierande.rawValue, t.nummer)
    case .insats(let b, let f): ord(b.person.raw, b.nummer, f.rawValue)
    case .forvaltning(let f): ord(0, f.rawValue)
    case .team(let a): ord(a.raw)
    }
  }

  /// Reads a word that `ord` made; nil for any other.
  init?(ord: UInt64) {
    guard let typ = Objekttyp(rawValue: UInt8(truncatingIfNeeded: ord >> 56)) else { return nil }
    let p = UInt32(truncatingIfNeeded: ord >> 24)
    let (a, b, c) = (ord >> 16 & 0xFF, ord >> 8 & 0xFF, ord & 0xFF)
    let person = PersonID(raw: p)
    switch typ {
    case .person: self = .person(person)
    case .behov: self = .behov(BehovID(person, Int(a)))
    case .sp: self = .sp(SPID(person, Forvaltning(index: Int(a)), Int(b)))
    case .tvist:
      self = .tvist(
        TvistID(
          person, behov: UInt8(a), nummer: UInt8(c), initierande: Forvaltning(index: Int(b))))
    case .insats: self = .insats(BehovID(person, Int(a)), Forvaltning(index: Int(b)))
    case .forvaltning: self = .forvaltning(Forvaltning(index: Int(a)))
    case .team: self = .team(ActorID(p))
    }
  }

  /// What every object of the kind has from the beginning, whatever is told of it.
  var forval: [(Objektattribut, Loggvarde)] {
    switch self {
    case .person(let p): [(.stadsomrade, .text(p.omrade.namn))]
    case .behov: [(.status, .text("pågår"))]
    case .sp(let sp):
      [
        (.initierande, .text(sp.initierande.namn)),
        (.tillstand, .text(SPTillstand.identifierad.ord)),
        (.planversion, .tal(0)),
      ]
    case .tvist(let t):
      [
        (.tvistslag, .text(t.galletAnsvar ? "ansvar" : "samarbete")),
        (.niva, .text(Niva.uppkommen.ord)), (.utfall, .text("öppen")),
      ]
    case .insats: [(.lage, .text("ej beslutad"))]
    case .forvaltning(let f): [(.heter, .text(Loggobjekt.heter(f)))]
    case .team(let a): [(.niva, .text(Loggobjekt.niva(a)))]
    }
  }

  /// What the identity says of how the object belongs with others.
  var tillhor: [(Relation, Loggobjekt)] {
    switch self {
    case .person, .forvaltning: []
    case .behov(let b): [(.behovHos, .person(b.person))]
    case .sp(let sp):
      [(.planFor, .person(sp.person)), (.initierasAv, .forvaltning(sp.initierande))]
    case .tvist(let t):
      t.galletAnsvar
        ? [(.ror, .person(t.person)), (.om, .behov(BehovID(t.person, Int(t.behov))))]
        : [(.ror, .person(t.person))]
    case .insats(let b, let f): [(.moter, .behov(b)), (.gesAv, .forvaltning(f))]
    case .team(let a):
      if case .operativtTeam(let f, _) = Aktor(a) { [(.horTill, .forvaltning(f))] } else { [] }
    }
  }

  /// The förvaltning's name in full.
  private static func heter(_ f: Forvaltning) -> String {
    switch f {
    case .sfCentrum: "Socialförvaltningen Centrum"
    case .sfHisingen: "Socialförvaltningen Hisingen"
    case .sfNordost: "Socialförvaltningen Nordost"
    case .sfSydvast: "Socialförvaltningen Sydväst"
    case .ffs: "Förvaltningen för funktionsstöd"
    case .avo: "Äldre samt vård- och omsorgsförvaltningen"
    }
  }

  private static func niva(_ a: ActorID) -> StaticString {
    switch Aktor(a) {
    case .operativtTeam: Niva.operativ.ord
    case .taktisktTeam: Niva.taktisk.ord
    case .strategisktTeam: Niva.strategisk.ord
    case .medlingskommission: Niva.medling.ord
    default: "stadenövergripande"
    }
  }
}

/// The qualifier of a relationship between an event and an object, or between two objects.
enum Relation: UInt8, CaseIterable, Sendable {
  // an event and an object
  case galler, utfor, avsandare, mottagare, initierande, ansvarig, part, beviljar, betalar
  case ansprak, stodkontakt, harBeslut, forordad, observerar, kontaktad
  // two objects
  case behovHos, planFor, initierasAv, omfattar, ror, om, uppkomI, moter, gesAv, horTill

  var namn: StaticString {
    switch self {
    case .galler: "gäller"
    case .utfor: "utför"
    case .avsandare: "avsändare"
    case .mottagare: "mottagare"
    case .initierande: "initierande"
    case .ansvarig: "ansvarig"
    case .part: "part"
    case .beviljar: "beviljar"
    case .betalar: "betalar"
    case .ansprak: "anspråk"
    case .stodkontakt: "stödkontakt"
    case .harBeslut: "har beslut"
    case .forordad: "förordad"
    case .observerar: "observerar"
    case .kontaktad: "kontaktad"
    case .behovHos: "behov hos"
    case .planFor: "plan för"
    case .initierasAv: "initieras av"
    case .omfattar: "omfattar"
    case .ror: "rör"
    case .om: "om"
    case .uppkomI: "uppkom i"
    case .moter: "möter"
    case .gesAv: "ges av"
    case .horTill: "hör till"
    }
  }
}
