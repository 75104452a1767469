import Actors
import Domain
import Kernel
import Reports
import Simulation

/// Reads `--processes` and `--partition`, and shows what they come to.
enum Uppdelning {
  /// What `--partition` may say.
  enum Val: Equatable {
    /// One process a nämnd and one for the rest, or balanced where the number is another.
    case standard
    case namnd
    case last
    case visa
    /// Actors named, each with its process.
    case lista(String)
  }

  static func tolka(_ text: String?) -> Val {
    switch text?.lowercased() {
    case nil: .standard
    case "nämnd", "namnd": .namnd
    case "last", "load": .last
    case "visa", "show": .visa
    default: text.map { .lista($0) } ?? .standard
    }
  }

  /// No more processes than actors.
  static var hogst: Int { Aktor.antal }

  /// The processes of one nämnd each and one for what belongs to several.
  static var processerPerNamnd: Int { Partition.perNamnd.antal }

  /// Where each actor is to live.
  ///
  /// - Parameters:
  ///   - val: what `--partition` says.
  ///   - processer: how many processes; nil where that is not said.
  ///   - sager: names in messages who said how many.
  ///   - varld: what is to run.
  ///   - last: what the actors have to do; nil has it measured where it is needed.
  /// - Returns: the partition.
  /// - Throws: `Avslut` where the two contradict each other, or the list is none.
  static func gor(
    _ val: Val, processer: Int?, sager: String = "--processes", _ varld: Varld,
    last: Aktorlast? = nil
  ) async throws -> Partition {
    switch val {
    case .lista(let text):
      let partition = try lista(text)
      if let processer, processer != partition.antal {
        throw Avslut.anvandning(
          "--partition nämner \(partition.antal) processer men \(sager) säger \(processer).",
          "--partition names \(partition.antal) processes but \(sager) says \(processer).")
      }
      return partition
    case .namnd:
      if let processer, processer != processerPerNamnd {
        throw Avslut.anvandning(
          "En process per nämnd är \(processerPerNamnd) processer; \(sager) säger \(processer).",
          "One process a nämnd is \(processerPerNamnd) processes; \(sager) says \(processer).")
      }
      return .perNamnd
    case .standard where processer == processerPerNamnd: return .perNamnd
    case .visa where processer ?? processerPerNamnd == processerPerNamnd: return .perNamnd
    case .standard, .visa, .last:
      let matt = if let last { last } else { await Lastmatning.matt(varld) }
      return .balanserad(processer ?? processerPerNamnd, last: matt)
    }
  }

  /// `FFS=1,ÄVO=2,team=3`: förvaltningar, kinds of actors, or single actors; the rest in process 0.
  ///
  /// - Throws: an `Avslut` that tells all that is wrong with it.
  private static func lista(_ text: String) throws -> Partition {
    var processer = [Int](repeating: 0, count: Aktor.antal)
    let grupper = Grupp.alla
    var namnda: Set<String> = []
    var fel: [String] = []
    for del in text.split(separator: ",", omittingEmptySubsequences: false) {
      let par = del.split(separator: "=", maxSplits: 1).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      guard par.count == 2, let process = Int(par[1]), (0..<Aktor.antal).contains(process) else {
        let visat = String(del).ofarlig.kapad(60)
        fel.append(
          sprak(
            "--partition: ”\(visat)” är ingen tilldelning; skriv till exempel ”FFS=1,ÄVO=2,team=3”, eller ett av nämnd, last och visa.",
            "--partition: ”\(visat)” is no assignment; write e.g. ”FFS=1,ÄVO=2,team=3”, or one of nämnd, load and show."
          ))
        continue
      }
      guard let grupp = grupper.first(where: { $0.namn.lowercased() == par[0].lowercased() }) else {
        let visat = par[0].ofarlig.kapad(60)
        let nara = NarmasteOrd.till(par[0], bland: grupper.map(\.namn)) ?? "FFS"
        fel.append(
          sprak(
            "--partition: aktören ”\(visat)” finns inte; menade du ”\(nara)”?",
            "--partition: there is no actor ”\(visat)”; did you mean ”\(nara)”?"))
        continue
      }
      if !namnda.insert(grupp.namn).inserted {
        fel.append(
          sprak(
            "--partition: ”\(grupp.namn)” står två gånger; säg en gång i vilken process den bor.",
            "--partition: ”\(grupp.namn)” is there twice; say once in which process it lives."))
      }
      for n in grupp.aktorer { processer[n] = process }
    }
    guard fel.isEmpty else { throw Avslut(.anvandning, fel) }
    let partition = Partition(processer)
    let tomma = (0..<partition.antal).filter { !processer.contains($0) }.map(String.init)
    guard tomma.isEmpty else {
      let vilka = tomma.joined(separator: ", ")
      throw Avslut.anvandning(
        "--partition: process \(vilka) får ingen aktör; numrera processerna från 0 utan luckor.",
        "--partition: process \(vilka) gets no actor; number the processes from 0 without gaps.")
    }
    return partition
  }

  /// Actors that can be named together.
  private struct Grupp {
    var namn: String
    var aktorer: [Int]

    static var alla: [Grupp] {
      let alla = (0..<Aktor.antal).map { Aktor(ActorID(UInt32($0))) }
      func med(_ namn: String, _ villkor: (Aktor) -> Bool) -> Grupp {
        Grupp(namn: namn, aktorer: alla.indices.filter { villkor(alla[$0]) })
      }
      var ut = alla.enumerated().map { Grupp(namn: $0.element.namn, aktorer: [$0.offset]) }
      for f in Forvaltning.allCases {
        ut.append(med(f.namn) { Aktor.namnd($0.id) == f })
      }
      ut.append(
        med("team") {
          switch $0 {
          case .operativtTeam, .taktisktTeam, .strategisktTeam: true
          default: false
          }
        })
      ut.append(med("omvärlden") { Aktor.arOmvarld($0.id) })
      return ut
    }
  }

  /// A table of the processes: share of the load, and who lives there.
  static func tabell(
    _ partition: Partition, last: Aktorlast, sprak: Rapportsprak, bredd: Int = 100
  ) -> String {
    let tal = Tal(sprak)
    let arbete = last.arbete
    let summa = max(1, arbete.reduce(0, +))
    var rader = sprak(
      "Uppdelning på \(partition.antal) processer (andel av lasten, uppmätt på körningens början):",
      "Partition over \(partition.antal) processes (share of the load, measured on the run's beginning):"
    ).bruten(bredd)
    for p in 0..<partition.antal {
      let aktorer = (0..<Aktor.antal).filter { Int(partition.processer[$0]) == p }
      let del = aktorer.reduce(0) { $0 + arbete[$1] }
      let namn = aktorer.map { Aktor(ActorID(UInt32($0))).namn }.joined(separator: ", ")
      let andel = tal.procent(Double(del) / Double(summa))
      let forst = "  \(String(p).padding(2))  \(andel.padding(5))  "
      // The names of a row stand below each other.
      for (i, rad) in namn.bruten(bredd - forst.bredd).enumerated() {
        rader.append((i == 0 ? forst : String(repeating: " ", count: forst.bredd)) + rad)
      }
    }
    let storst =
      (0..<partition.antal).map { p in
        (0..<Aktor.antal).reduce(0) { $0 + (Int(partition.processer[$1]) == p ? arbete[$1] : 0) }
      }.max() ?? 0
    let tak = Spaktext.tal((Double(summa) / Double(max(1, storst)) * 10).rounded() / 10, sprak)
    rader += sprak(
      "Lasten medger högst \(tak) gångers uppsnabbning. Så mycket blir det bara om mycket händer i varje fönster: ett med en handfull meddelanden kostar mer att byta än det ger, och då går körningen fortare i en process.",
      "The load allows a speed-up of at most \(tak). It comes near that only if much happens in each window: one with a handful of messages costs more to exchange than it gains, and then the run is faster in one process."
    ).bruten(bredd)
    let over = last.over(partition)
    let mellan = tal.procent(Double(over.mellan) / Double(max(1, over.alla)))
    rader += sprak(
      "Av breven i körningens början går \(mellan) från en process till en annan.",
      "Of the letters of the run's beginning \(mellan) go from one process to another."
    ).bruten(bredd)
    return rader.joined(separator: "\n")
  }
}

extension String {
  /// Right-aligned in a width.
  fileprivate func padding(_ bredd: Int) -> String {
    String(repeating: " ", count: max(0, bredd - count)) + self
  }
}
