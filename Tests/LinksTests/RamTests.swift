import Testing

@testable import Links

@Suite("Frames")
struct RamTests {
  @Test("a frame that is written is read again", arguments: UInt64(1)...40)
  func runt(fro: UInt64) throws {
    var slump = Slump(fro)
    let (header, body) = slump.ram(slump.under(200))
    let ord = header.words(with: body)
    #expect(ord.count == FrameHeader.length)
    #expect(FrameHeader(ord) == header)
    #expect(FrameHeader.intact(ord, body))
  }

  @Test("a header with one bit turned is none", arguments: 0..<(8 * 64))
  func bit(plats: Int) {
    var slump = Slump(9)
    let (header, body) = slump.ram(20)
    var ord = header.words(with: body)
    ord[plats / 64] ^= 1 << UInt64(plats % 64)
    // The last word is the sum of it all, which is compared when the body is there.
    #expect(FrameHeader(ord) == nil || plats / 64 == 7)
    #expect(!FrameHeader.intact(ord, body))
  }

  @Test("a body with one bit turned, two words swapped, or a word more or less is not intact")
  func kropp() {
    var slump = Slump(3)
    let header = FrameHeader(.window, rank: 3, window: 5, time: 9, words: 30)
    var body: ContiguousArray<UInt64> = []
    for _ in 0..<30 { body.append(slump.ord()) }
    let ord = header.words(with: body)
    for i in 0..<30 {
      for b in 0..<64 {
        var fel = body
        fel[i] ^= 1 << UInt64(b)
        #expect(!FrameHeader.intact(ord, fel))
      }
      for j in 0..<i {
        var fel = body
        fel.swapAt(i, j)
        #expect(!FrameHeader.intact(ord, fel))
      }
    }
    #expect(!FrameHeader.intact(ord, body + [0]))
    #expect(!FrameHeader.intact(ord, ContiguousArray(body.dropLast())))
  }

  @Test("zeros count: the checksum tells how many there are, and where")
  func nollor() {
    var summor: Set<UInt64> = []
    for antal in 0..<200 {
      var sum = Checksum()
      for _ in 0..<antal { sum.add(0) }
      #expect(summor.insert(sum.value).inserted)
    }
    for plats in 0..<200 {
      var sum = Checksum()
      for i in 0..<200 { sum.add(i == plats ? 1 : 0) }
      #expect(summor.insert(sum.value).inserted)
    }
  }

  @Test("a length beyond the longest frame is no header")
  func langd() {
    let hogst = FrameHeader(.window, rank: 1, window: 0, time: 0, words: 1 << 30)
    #expect(FrameHeader(hogst.words(with: [])) == hogst)
    let over = FrameHeader(.window, rank: 1, window: 0, time: 0, words: 1 << 30 + 1)
    #expect(FrameHeader(over.words(with: [])) == nil)
    #expect(FrameHeader(ContiguousArray<UInt64>(repeating: 0, count: 7)) == nil)
  }

  @Test("batches keep their places and their words", arguments: UInt64(1)...40)
  func satser(fro: UInt64) throws {
    var slump = Slump(fro)
    let antal = 1 + slump.under(12)
    let satser = Batches((0..<antal).map { _ in slump.text(slump.under(3) * slump.under(40)) })
    var body: ContiguousArray<UInt64> = []
    BatchBody.write(satser, into: &body)
    let delar = try #require(BatchBody.ranges(body, size: antal))
    for (i, del) in delar.enumerated() { #expect(ContiguousArray(body[del]) == satser[i]) }
    // Neither with a word more or less nor with lengths that do not fit.
    #expect(BatchBody.ranges(body + [1], size: antal) == nil)
    #expect(BatchBody.ranges(ContiguousArray(body.dropLast()), size: antal) == nil)
    body[slump.under(antal)] = .max
    #expect(BatchBody.ranges(body, size: antal) == nil)
    #expect(BatchBody.ranges([], size: 1) == nil)
  }
}
