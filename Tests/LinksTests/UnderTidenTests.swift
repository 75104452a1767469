import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("What a process does while it waits")
struct UnderTidenTests {
  /// Work of so many steps; the last but some lets the leader answer.
  private struct Arbete: Meantime {
    var kvar: Int
    let svaraVid: Int
    let fil: Int32
    let ord: ContiguousArray<UInt64>

    mutating func step() -> Bool {
      guard kvar > 0 else { return false }
      kvar -= 1
      if kvar == svaraVid { ord.withUnsafeBytes { _ = write(fil, $0.baseAddress, $0.count) } }
      return true
    }
  }

  private func ram(
    _ kind: FrameHeader.Kind, window: UInt64, time: UInt64, _ body: ContiguousArray<UInt64>
  ) -> ContiguousArray<UInt64> {
    FrameHeader(kind, rank: 0, window: window, time: time, words: body.count).words(with: body)
      + body
  }

  @Test("a worker works until its frame is here, and no longer", arguments: [0, 1, 7])
  func arbetare(kvar: Int) throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    let forst = ram(.order, window: 1, time: 2, [0]) + ram(.begin, window: 0, time: 0, [])
    forst.withUnsafeBytes { _ = write(dit, $0.baseAddress, $0.count) }
    var order: [UInt8] = []
    var link = try WorkerLink(descriptor: hit, order: &order)
    try link.begin(identity: [])

    var arbete = Arbete(
      kvar: 10, svaraVid: kvar, fil: dit, ord: ram(.window, window: 0, time: 42, [1, 0, 99]))
    var ut = Batches(repeating: [], count: 2)
    var till = ut
    let tidigast = try link.exchange(mine: 50, out: &ut, into: &till, meanwhile: &arbete)
    #expect(tidigast == 42)
    #expect(till[0] == [99])
    #expect(arbete.kvar == kvar)
    // It was not waiting while it had something to do.
    #expect(link.blockedNanoseconds == 0)
  }
}
