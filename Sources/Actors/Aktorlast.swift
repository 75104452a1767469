/// What each actor of a run has to do, and how much the actors send one another.
package struct Aktorlast: Hashable, Sendable {
  /// By actor number; in any unit.
  package var arbete: [Int]
  /// How many envelopes an actor sends to another: by sender, then receiver.
  package var brev: [[Int]]

  /// Loads of actors that send one another nothing.
  package init(_ arbete: [Int]) {
    self.arbete = arbete
    brev = arbete.map { _ in Array(repeating: 0, count: arbete.count) }
  }

  /// No load.
  package init(antal: Int) { self.init(Array(repeating: 0, count: antal)) }

  /// How many envelopes go from one process to another, of how many.
  package func over(_ partition: Partition) -> (mellan: Int, alla: Int) {
    var (mellan, alla) = (0, 0)
    for (fran, rad) in brev.enumerated() {
      for (till, antal) in rad.enumerated() {
        alla += antal
        if partition.processer[fran] != partition.processer[till] { mellan += antal }
      }
    }
    return (mellan, alla)
  }
}
