import Foundation
import Links
import Simulation
import Synchronization
import Testing

@Suite("Parts of a trace that come by the link")
struct SparhamtningTests {
  /// Bytes that differ from place to place, process and file.
  private static func byte(_ antal: Int, process: Int, fil: Int) -> [UInt8] {
    (0..<antal).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8 &+ process &* 7 &+ fil) }
  }

  private static func fil(_ byte: [UInt8]) throws -> Int32 {
    let fil = AnonymousFile.open()
    try #require(fil >= 0)
    try FileHandle(fileDescriptor: fil).write(contentsOf: byte)
    return fil
  }

  private static func las(_ fil: Int32) throws -> [UInt8] {
    let handtag = FileHandle(fileDescriptor: fil)
    try handtag.seek(toOffset: 0)
    return [UInt8](try handtag.readToEnd() ?? Data())
  }

  @Test(
    "the parts of three processes reach process 0 whole, whatever their lengths",
    arguments: [
      [0, 0, 0, 0], [1, 7, 8, 9], [Sparhamtning.bit, 0, Sparhamtning.bit + 1, 3],
      [3 * Sparhamtning.bit + 5, 11, 0, Sparhamtning.bit - 1],
    ])
  func helt(_ langder: [Int]) throws {
    let mote = Tradlank.Mote(3)
    // Two files in each of processes 1 and 2; process 0 keeps its own where they are.
    let egna = try (0..<2).map { process in
      try (0..<2).map { fil in
        try Self.fil(Self.byte(langder[process * 2 + fil], process: process + 1, fil: fil))
      }
    }
    let hos0 = try (0..<3).map { process in
      try (0..<2).map { _ in try Self.fil(process == 0 ? [1, 2, 3] : []) }
    }
    defer { (egna + hos0).joined().forEach { AnonymousFile.close($0) } }
    let kvar = Mutex(3)
    let hela = Mutex(0)
    for rank in 0..<3 {
      Thread {
        var lank = Tradlank(mote, rank: rank)
        let mina = rank == 0 ? hos0[0] : egna[rank - 1]
        let hel = try? Sparhamtning.hamta(&lank, egna: mina, filer: rank == 0 ? hos0 : [])
        if hel == true { hela.withLock { $0 += 1 } }
        kvar.withLock { $0 -= 1 }
      }.start()
    }
    while kvar.withLock({ $0 }) > 0 { usleep(200) }
    #expect(hela.withLock { $0 } == 3)
    for process in 0..<2 {
      for fil in 0..<2 {
        let vantat = Self.byte(langder[process * 2 + fil], process: process + 1, fil: fil)
        #expect(try Self.las(hos0[process + 1][fil]) == vantat)
      }
    }
    #expect(try Self.las(hos0[0][0]) == [1, 2, 3])
  }
}
