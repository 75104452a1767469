import Domain
import Kernel

/// The world outside of one stadsområde: persons, their needs and their answers.
package struct OmvarldKarna: Karna {
  package let omrade: Stadsomrade
  package init(varld: Varld, omrade: Stadsomrade) { self.omrade = omrade }
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}

/// One enhet: a förvaltning's handläggare, 1:e socialsekreterare and enhetschefer in a stadsområde.
package struct EnhetKarna: Karna {
  package let plats: Enhetsplats
  package init(varld: Varld, plats: Enhetsplats) { self.plats = plats }
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}

/// A förvaltning's leadership: avdelnings- and verksamhetschefer and the director.
package struct ForvaltningKarna: Karna {
  package let forvaltning: Forvaltning
  package init(varld: Varld, forvaltning: Forvaltning) { self.forvaltning = forvaltning }
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}

/// A gränssnittsteam of any level: rhythm, agenda, capacity.
package struct TeamKarna: Karna {
  package let niva: Niva
  package let omrade: Stadsomrade
  /// The förvaltning of an operative team of its own; `nil` for joint teams.
  package let forvaltning: Forvaltning?
  package init(varld: Varld, niva: Niva, omrade: Stadsomrade, forvaltning: Forvaltning?) {
    self.niva = niva
    self.omrade = omrade
    self.forvaltning = forvaltning
  }
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}

/// Samordningsgruppen för gränssnittsfrågor.
package struct SamordningsgruppKarna: Karna {
  package init(varld: Varld) {}
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}

/// Medlingskommissionen.
package struct MedlingskommissionKarna: Karna {
  package init(varld: Varld) {}
  package mutating func starta(i context: inout Context) {}
  package mutating func hantera(_ message: Message, fran: ActorID, i context: inout Context) {}
}
