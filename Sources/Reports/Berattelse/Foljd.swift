import Domain
import Kernel
import Observers

/// What one handled event meant for one person: who handled what, and what came of it.
package struct Foljd: Sendable {
  /// A message about the person that the handler sent.
  package struct Skickat: Sendable {
    package var till: ActorID
    package var message: Message

    package init(till: ActorID, message: Message) {
      self.till = till
      self.message = message
    }
  }

  package var nar: Moment
  /// Who handled the event.
  package var aktor: ActorID
  package var fran: ActorID
  /// What was handled, where it is about the person; nil for a meeting with many matters.
  package var message: Message?
  /// The rules applied, where the event is about the person alone.
  package var regler: [RegelID]
  package var fakta: [Fact]
  package var skickade: [Skickat]
  package var glapp: [Glapphandelse]

  package init(nar: Moment, aktor: ActorID, fran: ActorID) {
    self.nar = nar
    self.aktor = aktor
    self.fran = fran
    regler = []
    fakta = []
    skickade = []
    glapp = []
  }

  package var tom: Bool {
    message == nil && fakta.isEmpty && skickade.isEmpty && glapp.isEmpty
  }
}
