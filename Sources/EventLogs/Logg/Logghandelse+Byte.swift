import Domain
import Kernel

/// Writes what a log tells as bytes, for a file that the same program reads.
struct Byteskrivare {
  private(set) var byte: [UInt8] = []

  mutating func lagg(_ tal: UInt8) { byte.append(tal) }

  mutating func lagg(_ tal: UInt64) {
    withUnsafeBytes(of: tal.littleEndian) { byte.append(contentsOf: $0) }
  }

  mutating func lagg(_ text: String) {
    lagg(UInt64(text.utf8.count))
    byte.append(contentsOf: text.utf8)
  }

  mutating func lagg(_ varde: Loggvarde) {
    switch varde {
    case .text(let text):
      lagg(UInt8(0))
      lagg(text)
    case .tal(let tal):
      lagg(UInt8(1))
      lagg(UInt64(bitPattern: Int64(tal)))
    case .tiotusendelar(let tal):
      lagg(UInt8(2))
      lagg(UInt64(bitPattern: Int64(tal)))
    case .jaNej(let ja):
      lagg(UInt8(3))
      lagg(UInt8(ja ? 1 : 0))
    case .tid(let tid):
      lagg(UInt8(4))
      lagg(UInt64(bitPattern: tid.ticks))
    }
  }
}

/// Reads what `Byteskrivare` wrote; nil where the bytes are no such thing.
struct Bytelasare {
  private let byte: ArraySlice<UInt8>
  private var lage: Int

  init(_ byte: ArraySlice<UInt8>) {
    self.byte = byte
    lage = byte.startIndex
  }

  var slut: Bool { lage >= byte.endIndex }

  mutating func tal8() -> UInt8? {
    guard lage < byte.endIndex else { return nil }
    lage += 1
    return byte[lage - 1]
  }

  mutating func tal64() -> UInt64? {
    guard byte.endIndex - lage >= 8 else { return nil }
    var ut: UInt64 = 0
    for i in 0..<8 { ut |= UInt64(byte[lage + i]) << UInt64(8 * i) }
    lage += 8
    return ut
  }

  mutating func text() -> String? {
    guard let antal = tal64(), UInt64(byte.endIndex - lage) >= antal else { return nil }
    defer { lage += Int(antal) }
    return String(decoding: byte[lage..<(lage + Int(antal))], as: UTF8.self)
  }

  mutating func varde() -> Loggvarde? {
    switch tal8() {
    case 0: text().map { .text($0) }
    case 1: tal64().map { .tal(Int(Int64(bitPattern: $0))) }
    case 2: tal64().map { .tiotusendelar(Int(Int64(bitPattern: $0))) }
    case 3: tal8().map { .jaNej($0 != 0) }
    case 4: tal64().map { .tid(Moment(Int64(bitPattern: $0))) }
    default: nil
    }
  }

  mutating func objekt() -> Loggobjekt? { tal64().flatMap { Loggobjekt(ord: $0) } }
}

extension Logghandelse {
  /// The bytes of a part of a log.
  var byte: [UInt8] {
    var ut = Byteskrivare()
    ut.lagg(aktivitet?.rawValue ?? .max)
    ut.lagg(UInt64(bitPattern: tid.ticks))
    ut.lagg(UInt8(aktor.map { UInt8(truncatingIfNeeded: $0.raw) } ?? .max))
    ut.lagg(sparnamn)
    for antal in [kopplingar.count, varden.count, andringar.count, band.count] {
      ut.lagg(UInt8(clamping: antal))
    }
    for koppling in kopplingar {
      ut.lagg(koppling.objekt.ord)
      ut.lagg(koppling.som.rawValue)
    }
    for varde in varden {
      ut.lagg(varde.attribut.rawValue)
      ut.lagg(varde.varde)
    }
    for andring in andringar {
      ut.lagg(andring.objekt.ord)
      ut.lagg(andring.attribut.rawValue)
      ut.lagg(andring.varde)
      ut.lagg(UInt8(andring.franBorjan ? 1 : 0))
    }
    for b in band {
      ut.lagg(b.objekt.ord)
      ut.lagg(b.som.rawValue)
      ut.lagg(b.till.ord)
    }
    return ut.byte
  }

  /// Reads a part of a log; nil where the bytes are something else.
  init?(_ byte: ArraySlice<UInt8>) {
    var l = Bytelasare(byte)
    guard let aktivitet = l.tal8(), let tid = l.tal64(), let aktor = l.tal8(),
      let namn = l.text(), let antalKopplingar = l.tal8(), let antalVarden = l.tal8(),
      let antalAndringar = l.tal8(), let antalBand = l.tal8()
    else { return nil }
    self.init(
      namn, tid: Moment(Int64(bitPattern: tid)),
      aktor: aktor == .max ? nil : ActorID(UInt32(aktor)))
    self.aktivitet = Aktivitet(rawValue: aktivitet)
    for _ in 0..<antalKopplingar {
      guard let objekt = l.objekt(), let som = l.tal8().flatMap({ Relation(rawValue: $0) })
      else { return nil }
      kopplingar.append(Koppling(objekt: objekt, som: som))
    }
    for _ in 0..<antalVarden {
      guard let attribut = l.tal8().flatMap({ Loggattribut(rawValue: $0) }),
        let varde = l.varde()
      else { return nil }
      satt(attribut, varde)
    }
    for _ in 0..<antalAndringar {
      guard let objekt = l.objekt(),
        let attribut = l.tal8().flatMap({ Objektattribut(rawValue: $0) }),
        let varde = l.varde(), let franBorjan = l.tal8()
      else { return nil }
      andra(objekt, attribut, varde, franBorjan: franBorjan != 0)
    }
    for _ in 0..<antalBand {
      guard let objekt = l.objekt(), let som = l.tal8().flatMap({ Relation(rawValue: $0) }),
        let till = l.objekt()
      else { return nil }
      binda(objekt, som, till)
    }
    guard l.slut else { return nil }
  }
}
