import Domain
import Kernel

/// What event logs tell of one fact, message or gap: an event, or only what it changes in objects.
struct Logghandelse: Hashable, Sendable {
  struct Koppling: Hashable, Sendable {
    var objekt: Loggobjekt
    var som: Relation
  }

  struct Varde: Hashable, Sendable {
    var attribut: Loggattribut
    var varde: Loggvarde
  }

  /// A value that an object gets now, or has had from its beginning.
  struct Andring: Hashable, Sendable {
    var objekt: Loggobjekt
    var attribut: Objektattribut
    var varde: Loggvarde
    var franBorjan: Bool
  }

  /// One object belongs with another from now on.
  struct Band: Hashable, Sendable {
    var objekt: Loggobjekt
    var som: Relation
    var till: Loggobjekt
  }

  /// Nil where there is no event.
  var aktivitet: Aktivitet?
  var tid: Moment
  /// Who handled it; nobody at the end of the run.
  var aktor: ActorID?
  /// The line's `type` in the trace.
  var sparnamn: String
  var kopplingar: [Koppling] = []
  var varden: [Varde] = []
  var andringar: [Andring] = []
  var band: [Band] = []

  init(_ sparnamn: String, tid: Moment, aktor: ActorID?) {
    self.sparnamn = sparnamn
    self.tid = tid
    self.aktor = aktor
  }

  /// Whether it says anything.
  var tom: Bool { aktivitet == nil && andringar.isEmpty && band.isEmpty }

  // MARK: what it is about

  /// Relates the event to an object, once: what is said first stays.
  ///
  /// OCEL lets an event name an object several times with different qualifiers, but readers lose all
  /// but one of them.
  mutating func koppla(_ objekt: Loggobjekt, _ som: Relation = .galler) {
    if kopplingar.contains(where: { $0.objekt == objekt }) { return }
    kopplingar.append(Koppling(objekt: objekt, som: som))
  }

  /// A person; number 0 is nobody.
  mutating func person(_ p: PersonID) {
    if p.nummer > 0 { koppla(.person(p)) }
  }

  mutating func behov(_ b: BehovID) {
    person(b.person)
    koppla(.behov(b))
  }

  mutating func sp(_ sp: SPID) {
    person(sp.person)
    koppla(.sp(sp))
  }

  mutating func tvist(_ t: TvistID) {
    person(t.person)
    koppla(.tvist(t))
    if t.galletAnsvar { koppla(.behov(BehovID(t.person, Int(t.behov)))) }
  }

  mutating func insats(_ b: BehovID, _ f: Forvaltning) {
    behov(b)
    koppla(.insats(b, f))
    koppla(.forvaltning(f), .ansvarig)
  }

  mutating func behoven(_ mangd: BehovSet, av person: PersonID) {
    for n in 0..<BehovID.hogst where mangd.contains(n) { koppla(.behov(BehovID(person, n))) }
  }

  mutating func forvaltningar(_ mangd: ForvaltningSet, _ som: Relation = .part) {
    for f in Forvaltning.allCases where mangd.contains(f) { koppla(.forvaltning(f), som) }
  }

  /// The förvaltning or team behind an actor; the world outside is neither.
  mutating func koppla(aktor: ActorID, _ som: Relation) {
    if let f = Aktor.namnd(aktor) {
      koppla(.forvaltning(f), som)
    } else if !Aktor.arOmvarld(aktor) {
      koppla(.team(aktor), som)
    }
  }

  mutating func satt(_ attribut: Loggattribut, _ varde: Loggvarde) {
    varden.append(Varde(attribut: attribut, varde: varde))
  }

  mutating func andra(
    _ objekt: Loggobjekt, _ attribut: Objektattribut, _ varde: Loggvarde, franBorjan: Bool = false
  ) {
    andringar.append(
      Andring(objekt: objekt, attribut: attribut, varde: varde, franBorjan: franBorjan))
  }

  mutating func binda(_ objekt: Loggobjekt, _ som: Relation, _ till: Loggobjekt) {
    band.append(Band(objekt: objekt, som: som, till: till))
  }
}
