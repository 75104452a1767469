import Kernel
import Testing

@Suite("ScratchList")
struct ScratchListTests {
  @Test("it holds what is added, across growths of its memory, and what is written over")
  func adding() {
    var list = ScratchList<Int>()
    for value in 0..<1_000 { list.append(value * 3) }
    list[999] += 1
    var expected = ContiguousArray((0..<1_000).map { $0 * 3 })
    expected[999] = 2_998
    #expect(list.array == expected)
    let indices = list.indices
    #expect(indices == 0..<1_000)
  }

  @Test("it takes over all of another list in its order, as often as asked")
  func takingOver() {
    var list = ScratchList<Int>(ContiguousArray([1, 2]))
    let other = ScratchList<Int>(ContiguousArray(3..<40))
    list.append(all: other)
    list.append(all: ScratchList())
    list.append(all: other)
    #expect(list.array == ContiguousArray([1, 2] + Array(3..<40) + Array(3..<40)))
  }

  @Test("emptied, it holds nothing of before")
  func emptying() {
    var list = ScratchList<Int>(ContiguousArray(0..<20))
    list.removeAll()
    let isEmpty = list.isEmpty
    #expect(isEmpty)
    #expect(list.array == [])
    list.append(7)
    #expect(list.array == [7])
  }
}
