import Domain

/// An open interval, in its person's list.
struct Oppet: Sendable, BitwiseCopyable {
  var fran: Sek
  /// Belongs to the place and not to the interval: see `Oppettabell`.
  fileprivate var lank: UInt32 = 0
  var nyckel: Glappnyckel
  /// `Glappindex`.
  var slag: UInt8
  var parter: ForvaltningSet
  var orsak: Glapporsak
  /// A message that should have ended or prevented it was lost (H-84).
  var forlorat = false

  init(
    fran: Sek, nyckel: Glappnyckel, slag: UInt8, parter: ForvaltningSet, orsak: Glapporsak
  ) {
    self.fran = fran
    self.nyckel = nyckel
    self.slag = slag
    self.parter = parter
    self.orsak = orsak
  }
}

/// The open intervals, a list a person with the latest first.
///
/// A list is a chain of blocks with four places each, filled from the first, so that a person's
/// intervals lie together: a chain of single ones would mean a distant read for each. A block is
/// named by its first place. That place's link is the next block, the second's is how many of the
/// block's places are in use.
struct Oppettabell: Sendable {
  private static let iBlock: UInt32 = 4
  private var platser: ContiguousArray<Oppet> = []
  /// The first of the chained free blocks.
  private var ledig = ingenLank

  /// The interval at a place.
  subscript(_ plats: UInt32) -> Oppet { @inline(__always) get { platser[Int(plats)] } }

  /// The block that follows in the list.
  @inline(__always)
  func nasta(_ block: UInt32) -> UInt32 { platser[Int(block)].lank }

  /// The place after the block's latest interval.
  @inline(__always)
  func slut(_ block: UInt32) -> UInt32 { block &+ platser[Int(block) &+ 1].lank }

  /// The place of the interval with the key, and its block and the one before; nil where it is not
  /// open.
  @inline(__always)
  func sok(
    _ slag: UInt8, _ nyckel: Glappnyckel, huvud: UInt32
  ) -> (plats: UInt32, block: UInt32, fore: UInt32)? {
    var fore = ingenLank
    var block = huvud
    while block != ingenLank {
      var plats = slut(block)
      while plats > block {
        plats &-= 1
        let o = platser[Int(plats)]
        if o.slag == slag, o.nyckel == nyckel { return (plats, block, fore) }
      }
      fore = block
      block = nasta(block)
    }
    return nil
  }

  /// Marks the intervals of a list whose kind is in a set of bits: a message was lost (H-84).
  mutating func forloras(_ mangd: UInt32, huvud: UInt32) {
    var block = huvud
    while block != ingenLank {
      for plats in block..<slut(block) where mangd >> UInt32(platser[Int(plats)].slag) & 1 != 0 {
        platser[Int(plats)].forlorat = true
      }
      block = nasta(block)
    }
  }

  /// Puts an interval first in a list.
  @inline(__always)
  mutating func lagg(_ ny: Oppet, huvud: inout UInt32) {
    if huvud != ingenLank {
      let plats = slut(huvud)
      if plats &- huvud < Oppettabell.iBlock {
        skriv(ny, plats)
        platser[Int(huvud) &+ 1].lank &+= 1
        return
      }
    }
    let block = nyttBlock(ny)
    skriv(ny, block)
    platser[Int(block)].lank = huvud
    platser[Int(block) &+ 1].lank = 1
    huvud = block
  }

  /// Takes an interval out of a list; returns whether its block went too.
  @inline(__always)
  @discardableResult
  mutating func taBort(
    _ plats: UInt32, block: UInt32, fore: UInt32, huvud: inout UInt32
  ) -> Bool {
    let slut = slut(block)
    var i = plats
    while i &+ 1 < slut {
      skriv(platser[Int(i) &+ 1], i)
      i &+= 1
    }
    if slut &- block > 1 {
      platser[Int(block) &+ 1].lank &-= 1
      return false
    }
    if fore == ingenLank {
      huvud = nasta(block)
    } else {
      platser[Int(fore)].lank = nasta(block)
    }
    platser[Int(block)].lank = ledig
    ledig = block
    return true
  }

  @inline(__always)
  private mutating func skriv(_ o: Oppet, _ plats: UInt32) {
    var o = o
    o.lank = platser[Int(plats)].lank
    platser[Int(plats)] = o
  }

  @inline(__always)
  private mutating func nyttBlock(_ fyllning: Oppet) -> UInt32 {
    if ledig != ingenLank {
      let block = ledig
      ledig = platser[Int(block)].lank
      return block
    }
    for _ in 0..<Oppettabell.iBlock { platser.append(fyllning) }
    return UInt32(truncatingIfNeeded: platser.count) &- Oppettabell.iBlock
  }

  /// Whether no list has any interval.
  var allaLediga: Bool {
    var antal = 0
    var block = ledig
    while block != ingenLank {
      antal += Int(Oppettabell.iBlock)
      block = nasta(block)
    }
    return antal == platser.count
  }
}
