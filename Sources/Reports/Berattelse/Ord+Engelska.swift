import Domain

// What the messages and facts of a story call things, in English; the field's own terms stay.

extension Kallelsesvar {
  var name: String {
    switch self {
    case .kommer: "comes"
    case .annatForslag: "another proposal"
    case .forhinder: "prevented"
    case .avbojer: "declines"
    case .tystnad: "does not answer"
    }
  }
}

extension Narvaro {
  var name: String {
    switch self {
    case .deltog: "took part"
    case .giltigOrsak: "giltig orsak"
    case .uteblev: "stayed away"
    }
  }
}

extension Plansvar {
  var name: String {
    switch self {
    case .godkand: "approved"
    case .nejAnsvar: "not approved: ansvar"
    case .nejAnnat: "not approved: other"
    case .tystnad: "does not answer"
    }
  }
}

extension SPTillstand {
  var name: String {
    switch self {
    case .identifierad: "Identified"
    case .samtyckeInhamtas: "SamtyckeSought"
    case .samtyckeSaknas: "SamtyckeMissing"
    case .samtyckeFinns: "SamtyckeGiven"
    case .kallad: "Called"
    case .uteblivet: "NotHeld"
    case .moteHallet: "MeetingHeld"
    case .utkast: "Draft"
    case .forGodkannande: "ForApproval"
    case .upprattad: "Upprättad"
    case .registrerad: "Registered"
    case .pagar: "Ongoing"
    case .avslutad: "Ended"
    }
  }
}

extension TreservaPost {
  var name: String {
    switch self {
    case .samtycke: "registration of samtycke"
    case .mall: "the meeting in the template"
    case .handelse: "the event SP carried out"
    case .arende: "ärende opened"
    case .stodkontakt: "beslut on stödkontakt"
    case .skrivskydd: "write-protected"
    case .sparad: "saved"
    case .scannad: "scanned"
    case .avslut: "end documented"
    }
  }
}

extension Insatsorsak {
  var name: String {
    switch self {
    case .behov: "the need ended"
    case .enskild: "the enskild"
    case .beslut: "new beslut"
    case .utforare: "verkställighet"
    case .organisatorisk: "organisational"
    }
  }
}
