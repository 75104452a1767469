import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Channels")
struct KanalTests {
  private func skriv(_ byte: some Sequence<UInt8>, till fil: Int32) {
    let byte = Array(byte)
    #expect(write(fil, byte, byte.count) == byte.count)
  }

  private func byte(_ ord: ContiguousArray<UInt64>) -> [UInt8] {
    ord.withUnsafeBytes { Array($0) }
  }

  @Test("a frame that comes byte by byte is whole at its last byte, not before")
  func bytevis() throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    var kanal = Channel(hit)
    var slump = Slump(1)
    for antal in [0, 1, 5] {
      let (header, body) = slump.ram(antal)
      let alla = byte(header.hela(body))
      for (i, b) in alla.enumerated() {
        skriv([b], till: dit)
        let lage = kanal.receive()
        #expect(lage == (i == alla.count - 1 ? .whole : .partial))
        if lage != .whole { #expect(kanal.frame == nil) }
      }
      #expect(kanal.frame == header)
      #expect(kanal.body == body)
    }
    #expect(kanal.receive() == .partial)
  }

  @Test("frames in one piece come one by one, cut anywhere", arguments: UInt64(1)...20)
  func styckvis(fro: UInt64) throws {
    let (hit, dit) = try socketpar()
    var kanal = Channel(hit)
    var slump = Slump(fro)
    var ramar: [(header: FrameHeader, body: ContiguousArray<UInt64>)] = []
    for _ in 0..<10 { ramar.append(slump.ram(slump.under(60))) }
    var alla = ramar.flatMap { byte($0.header.hela($0.body)) }[...]
    var lasta = 0
    while !alla.isEmpty {
      let bit = alla.prefix(1 + slump.under(700))
      alla = alla.dropFirst(bit.count)
      skriv(bit, till: dit)
      while kanal.receive() == .whole {
        #expect(kanal.frame == ramar[lasta].header)
        #expect(kanal.body == ramar[lasta].body)
        lasta += 1
      }
    }
    #expect(lasta == ramar.count)
    close(dit)
    #expect(kanal.receive() == .ended)
  }

  @Test("a turned bit anywhere in a frame is garbage", arguments: UInt64(1)...60)
  func skrap(fro: UInt64) throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    var kanal = Channel(hit)
    var slump = Slump(fro)
    let (header, body) = slump.ram(40)
    var alla = header.hela(body)
    alla[slump.under(alla.count)] ^= 1 << UInt64(slump.under(64))
    skriv(byte(alla), till: dit)
    #expect(kanal.receive() == .garbage)
  }

  @Test("a damaged length is found before anything is read for it")
  func langd() throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    var kanal = Channel(hit)
    var ord = FrameHeader(.window, rank: 1, window: 0, time: 0, words: 3).words(with: [1, 2, 3])
    ord[5] = 1 << 30
    skriv(byte(ord), till: dit)
    #expect(kanal.receive() == .garbage)
    #expect(kanal.body.capacity < 1 << 20)
  }

  @Test("a length takes no memory before what it promises comes")
  func lofte() throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    var kanal = Channel(hit)
    let header = FrameHeader(.window, rank: 1, window: 0, time: 0, words: 1 << 30)
    skriv(byte(header.words(with: [])), till: dit)
    #expect(kanal.receive() == .partial)
    skriv(byte([1, 2, 3]), till: dit)
    #expect(kanal.receive() == .partial)
    #expect(kanal.body.capacity < 1 << 20)
  }

  @Test("an end in the middle of a frame is an end", arguments: [1, 63, 64, 65, 100])
  func mitt(antal: Int) throws {
    let (hit, dit) = try socketpar()
    var kanal = Channel(hit)
    var slump = Slump(2)
    let (header, body) = slump.ram(20)
    skriv(byte(header.hela(body)).prefix(antal), till: dit)
    close(dit)
    #expect(kanal.receive() == .ended)
  }

  @Test("a body larger than any socket's buffer goes through whole, in both directions")
  func stor() async throws {
    let (hit, dit) = try socketpar()
    var slump = Slump(7)
    let body = slump.text(1 << 20)
    let header = FrameHeader(.window, rank: 2, window: 3, time: 4, words: body.count)
    let ramar = header.hela(body)
    // The other end sends back what it gets.
    let eko = Task.detached {
      var kanal = Channel(dit)
      while true {
        switch kanal.receive() {
        case .whole:
          guard let frame = kanal.frame else { return false }
          let ut = frame.hela(kanal.body)
          return kanal.transmit(ut) { Channel.wait(dit, Int16(POLLOUT), milliseconds: -1) }
        case .partial: _ = Channel.wait(dit, Int16(POLLIN), milliseconds: -1)
        case .ended, .garbage: return false
        }
      }
    }
    var kanal = Channel(hit)
    #expect(kanal.transmit(ramar) { Channel.wait(hit, Int16(POLLOUT), milliseconds: -1) })
    var lage = kanal.receive()
    while lage == .partial {
      _ = Channel.wait(hit, Int16(POLLIN), milliseconds: -1)
      lage = kanal.receive()
    }
    #expect(lage == .whole)
    #expect(kanal.frame == header)
    #expect(kanal.body == body)
    #expect(await eko.value)
  }

  @Test(
    "two frames as long as a buffer is said to hold are sent though nobody reads",
    arguments: [1, 10_000, 50_000, 1 << 18, .max] as [Int32])
  func olasta(byte: Int32) throws {
    let (hit, dit) = try socketpar()
    defer { close(dit) }
    let kanal = Channel(hit)
    let ord = Channel.unreadWords(hit, asking: byte)
    #expect(ord > FrameHeader.length)
    for _ in 0..<2 {
      #expect(kanal.transmit(ContiguousArray(repeating: 1, count: ord)) { false })
    }
  }

  @Test("sending gives up when told to, and when nobody is there any more")
  func ger() throws {
    let (hit, dit) = try socketpar()
    let kanal = Channel(hit)
    let stort = ContiguousArray<UInt64>(repeating: 1, count: 1 << 18)
    var fragor = 0
    #expect(
      !kanal.transmit(stort) {
        fragor += 1
        return fragor < 3
      })
    #expect(fragor == 3)
    close(dit)
    #expect(!kanal.transmit([1]) { true })
  }
}
