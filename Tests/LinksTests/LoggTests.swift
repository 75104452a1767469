import Foundation
import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("The log of frames")
struct LoggTests {
  private func spela(_ logg: inout FrameLog) -> ContiguousArray<UInt64>? {
    var ut: ContiguousArray<UInt64> = []
    let alla = logg.replay {
      ut.append(contentsOf: $0)
      return true
    }
    return alla ? ut : nil
  }

  @Test(
    "everything is given again in its order, as often as wanted, below and above a megabyte",
    arguments: [0, 1, 1_000, 1 << 17, 1 << 17 + 1, 700_001])
  func igen(antal: Int) throws {
    var slump = Slump(UInt64(antal))
    var logg = FrameLog()
    var allt: ContiguousArray<UInt64> = []
    while allt.count < antal {
      let bit = slump.text(min(antal - allt.count, slump.under(5_000)))
      allt += bit
      logg.append(bit)
    }
    #expect(spela(&logg) == allt)
    #expect(spela(&logg) == allt)
    logg.append([1, 2, 3])
    #expect(spela(&logg) == allt + [1, 2, 3])
    #expect(logg.failure == 0)
  }

  @Test("a replay that is refused stops, and is no failure of the log")
  func stopp() {
    var logg = FrameLog()
    logg.append(ContiguousArray(repeating: 5, count: 400_000))
    var bitar = 0
    let alla = logg.replay { _ in
      bitar += 1
      return bitar < 2
    }
    #expect(!alla)
    #expect(bitar == 2)
    #expect(logg.failure == 0)
    #expect(spela(&logg)?.count == 400_000)
  }

  @Test("where no file can be made the log says why, and is never replayed")
  func utan() {
    var logg = FrameLog(in: "/finns/inte")
    logg.append([1])
    #expect(logg.failure == ENOENT)
    #expect(spela(&logg) == nil)
  }

  #if os(Linux)
    @Test("where the file can grow no longer the log says why, and gives back what it had taken")
    func fullt() throws {
      // A file in memory that is sealed at the size that the first stretch needs.
      typealias Minnesfil = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
      let ny = unsafeBitCast(try #require(dlsym(nil, "memfd_create")), to: Minnesfil.self)
      let fil = ny("logg", 2 /* MFD_ALLOW_SEALING */)
      try #require(fil >= 0)
      let tittar = dup(fil)
      defer { close(tittar) }
      func storlek() -> Int {
        var info = stat()
        return fstat(tittar, &info) == 0 ? Int(info.st_size) : -1
      }
      let stracka = ContiguousArray<UInt64>(repeating: 5, count: 1 << 17)
      try #require(ftruncate(fil, stracka.count * 8) == 0)
      try #require(fcntl(fil, 1033 /* F_ADD_SEALS */, 4 /* F_SEAL_GROW */) == 0)
      var logg = FrameLog(descriptor: fil)
      logg.append(stracka)
      #expect(logg.failure == 0)
      #expect(storlek() == stracka.count * 8)
      logg.append(stracka)
      #expect(logg.failure == EPERM)
      #expect(storlek() == 0)
      #expect(spela(&logg) == nil)
    }
  #endif

  @Test("a file of the log has no name, and is closed with it")
  func namnlos() throws {
    let mapp = FileManager.default.temporaryDirectory.appending(path: "logg-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: mapp, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: mapp) }
    var logg = FrameLog(in: mapp.path)
    logg.append(ContiguousArray(repeating: 5, count: 400_000))
    #expect(try FileManager.default.contentsOfDirectory(atPath: mapp.path).isEmpty)
    #expect(spela(&logg)?.count == 400_000)
  }
}
