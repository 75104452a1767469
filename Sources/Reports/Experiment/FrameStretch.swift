import Domain
import Kernel

/// A stretch of the run during which two arms' frames stay as they are, whichever of them changed
/// when it began.
struct FrameStretch {
  /// The day on which it begins; nil for the beginning of the run.
  let from: Datum?
  let own: Epok
  let base: Epok

  /// The stretches of an arm's run beside the baseline's, in their order: a new one begins wherever
  /// either of them changes.
  static func all(_ own: Varld, against base: Varld) -> [FrameStretch] {
    Set((own.epoker + base.epoker).map(\.fran)).filter { $0 < own.slut }.sorted().map { start in
      FrameStretch(
        from: start > own.start ? Kalender.datum(start) : nil,
        own: own.epoker[own.epok(vid: start)], base: base.epoker[base.epok(vid: start)])
    }
  }

  /// What is to be told of stretches in a row: each text with the day from which it holds, where it
  /// is not what the stretch before said. Nothing stands before the first.
  static func changes(
    _ stretches: [FrameStretch], _ text: (FrameStretch) -> String
  ) -> [(from: Datum?, text: String)] {
    var told: [(from: Datum?, text: String)] = []
    for stretch in stretches {
      let text = text(stretch)
      if text != told.last?.text ?? "" { told.append((stretch.from, text)) }
    }
    return told
  }
}

extension [Bemanning] {
  /// All posts of all units.
  var posts: Int {
    reduce(0) { $0 + $1.handlaggare + $1.forste + $1.enhetschefer + $1.avdelningschefer }
  }
}
