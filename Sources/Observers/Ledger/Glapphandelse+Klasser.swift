import Domain

extension Glapphandelse {
  /// The letters of the classes whose union the interval enters, in the order R S K I E P.
  ///
  /// Not always the kind's classes: a tvistglapp (G-08) enters none, an avslutsglapp (G-37) only I.
  package var unionsklasser: [String] {
    let bitar = Glappindex.klasser(slag)
    return GlappKlass.enskilda.enumerated().filter { bitar >> UInt8($0.offset) & 1 != 0 }
      .map(\.element.bokstav)
  }
}
