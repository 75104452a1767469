import Domain

extension Glapphandelse {
  /// The letters of the classes whose union the interval enters, in the order R S K I E P.
  package var unionsklasser: [String] {
    GlappKlass.enskilda.filter { slag.unionsklasser.contains($0.klass) }.map(\.bokstav)
  }
}
