extension Partition {
  /// Divides the actors among processes so that the process with most to do has little to do, work
  /// of its own and post to and from others alike. It also cuts through a nämnd.
  ///
  /// First the heaviest actor goes to the lightest process, again and again (longest processing time
  /// first). Then, as long as it helps, the one actor moves or the two actors change places that help
  /// most: so actors that write to each other come to live together.
  ///
  /// - Parameters:
  ///   - antal: how many processes, 1 to the number of actors.
  ///   - last: what the actors have to do and send one another.
  /// - Returns: the partition; the same for the same loads.
  package static func balanserad(_ antal: Int, last: Aktorlast) -> Partition {
    var delning = Delning(antal, last)
    while let byte = delning.basta { delning.gor(byte) }
    return Partition(delning.processer)
  }
}

/// A partition under way.
private struct Delning {
  /// A change: an actor moves to a process, or changes places with another actor there.
  struct Byte {
    var aktor: Int
    var till: Int
    var mot: Int?
  }

  /// What a partition costs: first what the heaviest process has to do, then what all have.
  struct Kostnad: Comparable {
    var tyngst: Int
    var summa: Int

    static func < (a: Kostnad, b: Kostnad) -> Bool { (a.tyngst, a.summa) < (b.tyngst, b.summa) }
  }

  private(set) var processer: [Int]
  private let arbete: [Int]
  /// Envelopes between two actors, both ways.
  private let mellan: [[Int]]
  /// For each actor, its envelopes with the actors of each process.
  private var grannar: [[Int]]
  /// What each process has to do: the work of its actors, and an envelope to or from another process
  /// as much as an event.
  private var bordor: [Int]
  private var aktorer: [Int]

  init(_ antal: Int, _ last: Aktorlast) {
    let alla = last.arbete.indices
    arbete = last.arbete
    mellan = alla.map { a in alla.map { b in a == b ? 0 : last.brev[a][b] + last.brev[b][a] } }
    grannar = alla.map { _ in Array(repeating: 0, count: antal) }
    processer = Array(repeating: 0, count: alla.count)
    bordor = Array(repeating: 0, count: antal)
    aktorer = Array(repeating: 0, count: antal)
    let tyngstForst = alla.sorted { (last.arbete[$1], $0) < (last.arbete[$0], $1) }
    for n in tyngstForst {
      let lattast = (0..<antal).min {
        (bordor[$0], aktorer[$0], $0) < (bordor[$1], aktorer[$1], $1)
      }
      let p = lattast ?? 0
      processer[n] = p
      bordor[p] += arbete[n]
      aktorer[p] += 1
    }
    for a in alla {
      for b in alla { grannar[a][processer[b]] += mellan[a][b] }
    }
    for a in alla {
      bordor[processer[a]] += grannar[a].reduce(0, +) - grannar[a][processer[a]]
    }
  }

  private var kostnad: Kostnad {
    Kostnad(tyngst: bordor.max() ?? 0, summa: bordor.reduce(0, +))
  }

  /// The change that helps most, the first of equal ones; nil where none helps.
  var basta: Byte? {
    var (hittills, bast) = (kostnad, Byte?.none)
    func prova(_ byte: Byte) {
      let denna = kostnad(efter: byte)
      if denna < hittills { (hittills, bast) = (denna, byte) }
    }
    for a in processer.indices {
      for p in bordor.indices where p != processer[a] && aktorer[processer[a]] > 1 {
        prova(Byte(aktor: a, till: p))
      }
      for b in processer.indices where b > a && processer[b] != processer[a] {
        prova(Byte(aktor: a, till: processer[b], mot: b))
      }
    }
    return bast
  }

  private func kostnad(efter byte: Byte) -> Kostnad {
    let (fran, till) = (processer[byte.aktor], byte.till)
    let (nyaFran, nyaTill) = bordor(efter: byte)
    var (tyngst, summa) = (max(nyaFran, nyaTill), nyaFran + nyaTill)
    for p in bordor.indices where p != fran && p != till {
      tyngst = max(tyngst, bordor[p])
      summa += bordor[p]
    }
    return Kostnad(tyngst: tyngst, summa: summa)
  }

  /// What the two processes of a change have to do after it. Of the others none has more or less: an
  /// envelope of theirs crosses a border before and after.
  private func bordor(efter byte: Byte) -> (fran: Int, till: Int) {
    let (a, fran, till) = (byte.aktor, processer[byte.aktor], byte.till)
    // Who leaves takes along its work and its post with third processes; its post with those it
    // leaves begins to cross the border, and that with those it joins no longer does.
    let (egen, dar) = (grannar[a][fran], grannar[a][till])
    let tredje = grannar[a].reduce(0, +) - egen - dar
    var (nyaFran, nyaTill) = (
      bordor[fran] - arbete[a] - tredje + egen - dar, bordor[till] + arbete[a] + tredje + egen - dar
    )
    if let b = byte.mot {
      let (egen, dar) = (grannar[b][till], grannar[b][fran])
      let tredje = grannar[b].reduce(0, +) - egen - dar
      // What the two send each other crosses the border before and after.
      let kant = 2 * mellan[a][b]
      nyaFran += arbete[b] + tredje + egen - dar + kant
      nyaTill += -arbete[b] - tredje + egen - dar + kant
    }
    return (nyaFran, nyaTill)
  }

  mutating func gor(_ byte: Byte) {
    let (fran, till) = (processer[byte.aktor], byte.till)
    (bordor[fran], bordor[till]) = bordor(efter: byte)
    flytta(byte.aktor, till)
    if let b = byte.mot { flytta(b, fran) }
  }

  private mutating func flytta(_ aktor: Int, _ till: Int) {
    let fran = processer[aktor]
    for n in grannar.indices {
      grannar[n][fran] -= mellan[n][aktor]
      grannar[n][till] += mellan[n][aktor]
    }
    processer[aktor] = till
    aktorer[fran] -= 1
    aktorer[till] += 1
  }
}
