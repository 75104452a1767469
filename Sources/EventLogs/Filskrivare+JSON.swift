import Domain
import Kernel

extension Filskrivare {
  /// A JSON string; UTF-8 stays as it is, quotes, backslashes and control bytes are escaped.
  mutating func json(_ text: String) {
    var text = text
    text.withUTF8 { json(utf8: $0) }
  }

  mutating func json(_ text: StaticString) { text.withUTF8Buffer { json(utf8: $0) } }

  /// The pointer is the text's own, valid while its closure runs, and is only read here.
  private mutating func json(utf8: UnsafeBufferPointer<UInt8>) {
    lagg(0x22)
    // Nearly all texts need no escape, and then go in at once.
    if utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for byte in utf8 { escape(byte) }
    } else {
      lagg(utf8)
    }
    lagg(0x22)
  }

  /// A JSON string, or null.
  mutating func json(_ text: String?) {
    if let text { json(text) } else { lagg("null") }
  }

  @inline(__always)
  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: lagg("\\\"")
    case 0x5C: lagg("\\\\")
    case 0x0A: lagg("\\n")
    case 0x0D: lagg("\\r")
    case 0x09: lagg("\\t")
    case 0..<0x20:
      lagg("\\u00")
      lagg(hexadecimal(byte >> 4))
      lagg(hexadecimal(byte & 15))
    default: lagg(byte)
    }
  }

  private func hexadecimal(_ n: UInt8) -> UInt8 { n < 10 ? 0x30 + n : 0x57 + n }

  /// A whole number.
  mutating func json(_ tal: Int) {
    if tal < 0 { lagg(0x2D) }
    let storlek = tal.magnitude
    var del: UInt = 1
    while storlek / del >= 10 { del *= 10 }
    while del > 0 {
      lagg(0x30 + UInt8(truncatingIfNeeded: storlek / del % 10))
      del /= 10
    }
  }

  mutating func json(_ ja: Bool) { lagg(ja ? "true" : "false") }

  /// Local civil time, `"2026-01-31T14:05:09"`.
  mutating func json(_ moment: Moment) {
    let dag = Kalender.datum(moment)
    let (ar, manad, datum) = dag.delar
    let sekund = Int(moment.ticks - Kalender.moment(dag).ticks)
    lagg(0x22)
    siffror(ar, 4)
    lagg(0x2D)
    siffror(manad, 2)
    lagg(0x2D)
    siffror(datum, 2)
    lagg(0x54)
    siffror(sekund / 3600, 2)
    lagg(0x3A)
    siffror(sekund / 60 % 60, 2)
    lagg(0x3A)
    siffror(sekund % 60, 2)
    lagg(0x22)
  }

  private mutating func siffror(_ tal: Int, _ bredd: Int) {
    var del = 1
    for _ in 1..<bredd { del *= 10 }
    while del > 0 {
      lagg(0x30 + UInt8(truncatingIfNeeded: tal / del % 10))
      del /= 10
    }
  }

  /// The beginning of a line of the trace, up to the last number of its key.
  mutating func nyckel(_ nyckel: EventKey, _ index: Int) {
    lagg(#"{"key":["#)
    json(Int(nyckel.time.ticks))
    for tal in [
      Int(nyckel.receiver.raw), Int(nyckel.tieBreak), Int(nyckel.sender.raw),
      Int(nyckel.sequence), index,
    ] {
      lagg(0x2C)
      json(tal)
    }
  }

  /// A JSON list of the texts.
  mutating func json(lista texter: some Sequence<String>) {
    lagg(0x5B)
    var forst = true
    for text in texter {
      if !forst { lagg(0x2C) }
      forst = false
      json(text)
    }
    lagg(0x5D)
  }

  /// The value of a named field.
  mutating func json(_ varde: Faltvarde) {
    switch varde {
    case .tal(let n): json(n)
    case .jaNej(let ja): json(ja)
    case .forvaltning(let f): json(f.namn)
    case .forvaltningar(let s): json(lista: s.namn)
    case .behov(let s):
      lagg(0x5B)
      var forst = true
      for n in 0..<BehovID.hogst where s.contains(n) {
        if !forst { lagg(0x2C) }
        forst = false
        json(n)
      }
      lagg(0x5D)
    case .moment(let m): json(m)
    case .ord(_, let ord): json(ord)
    }
  }
}
