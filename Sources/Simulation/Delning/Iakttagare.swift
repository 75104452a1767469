import Actors
import Domain
import Kernel

/// Which process observes whom.
///
/// Nearly all that happens about a person happens at four actors: the world outside and the three
/// enheter of the person's stadsområde. So the persons of a stadsområde are divided among the
/// processes of these, by number. Where all four live in one process it observes the persons of that
/// stadsområde alone, and others need hardly be told of them.
struct Iakttagare: Sendable {
  private let processer: ContiguousArray<UInt16>

  init(_ partition: Partition) {
    processer = ContiguousArray(
      (0..<16).map { plats in
        let omrade = Stadsomrade(index: plats / 4)
        let aktor: Aktor =
          switch plats % 4 {
          case 0: .enhet(Enhetsplats(Forvaltning.sf(omrade), omrade))
          case 1: .enhet(Enhetsplats(.ffs, omrade))
          case 2: .enhet(Enhetsplats(.avo, omrade))
          default: .omvarld(omrade)
          }
        return UInt16(partition.process(aktor.id))
      })
  }

  /// The process that observes a person, or what is about nobody.
  @inline(__always)
  func process(_ person: PersonID?) -> Int {
    guard let person else { return 0 }
    return Int(processer[Int(person.omrade.rawValue) << 2 | person.nummer & 3])
  }
}
