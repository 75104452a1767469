import Kernel

/// What a message goes by, and so what can befall it (H-84).
@frozen public enum Kanal: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  /// Said face to face, at a meeting or within the own line: it always arrives.
  case muntligt
  case epost
  /// By post or internpost: slow, and letters get lost.
  case brev
  case telefon
  /// An entry in the records system; no message goes by it.
  case treserva

  /// The word of scenario files and stories; for a system, its name.
  public var namn: String {
    switch self {
    case .muntligt: "muntligt"
    case .epost: "e-post"
    case .brev: "post"
    case .telefon: "telefon"
    case .treserva: "Treserva"
    }
  }

  /// The systems that can be down.
  public static let system: [Kanal] = [.treserva, .epost, .brev, .telefon]

  var ord: StaticString {
    switch self {
    case .muntligt: "muntligt"
    case .epost: "e-post"
    case .brev: "post"
    case .telefon: "telefon"
    case .treserva: "Treserva"
    }
  }
}

extension Message {
  /// What the message goes by under the levers in force.
  ///
  /// The catalogue flags no message of documents 002 and 004 as post, so the levers `kanal…` choose.
  /// What is said at a meeting, in a team or within the own line arrives, and so does a beslut to
  /// the enskild, whose knowledge of it changes nothing in the model.
  public func kanal(_ spakar: Spakvarden, fran: ActorID, till: ActorID) -> Kanal {
    switch self {
    case .omvarld, .team, .tid: return .muntligt
    case .sp(let m): return m.kanal(spakar, fran: fran, till: till)
    case .ansvar(.insatsBeslut), .ansvar(.avvikelse): return .muntligt
    case .ansvar:
      return Aktor.arOmvarld(till) ? .muntligt : Kanal.mellan(spakar, fran, till)
    case .tvist(.oenighet), .tvist(.tvistLost), .tvist(.begaranOmMedling), .tvist(.utlatande):
      return Kanal.mellan(spakar, fran, till)
    case .tvist: return .muntligt
    }
  }

  /// Under which of the named choices of fate it falls.
  var postensAndamal: Andamal {
    switch self {
    case .sp(.kallelse): .kallelsensPost
    case .sp(.planUtkast): .planensPost
    case .ansvar(.overenskommelse): .overenskommelsensPost
    default: .ovrigPost
    }
  }

  /// The initierande of the SP or tvist that it is about; 7 where it is about neither.
  var postensInitierande: UInt8 {
    switch self {
    case .sp(let m): m.sp?.initierande.rawValue ?? 7
    case .ansvar(let m): m.sp?.initierande.rawValue ?? 7
    case .tvist(let m): m.tvist.initierande.rawValue
    case .omvarld, .team, .tid: 7
    }
  }

  /// Names the message among those of its kind between the same two about the same person: case
  /// and round, never a running count.
  var postensRunda: Int {
    switch self {
    case .sp(let m): m.sp.map { Choice.varv($0.nummer, m.postensGang) } ?? 0
    case .ansvar(let m): m.postensRunda
    case .tvist(let m): m.postensRunda
    case .omvarld, .team, .tid: 0
    }
  }
}

extension Kanal {
  /// Between two nämnder by the lever; within one it is said.
  fileprivate static func mellan(
    _ spakar: Spakvarden, _ fran: ActorID, _ till: ActorID
  ) -> Kanal {
    if let a = Aktor.namnd(fran), a == Aktor.namnd(till) { return .muntligt }
    return spakar[.kanalForvaltningar] == 1 ? .brev : .epost
  }
}

extension SPMessage {
  fileprivate func kanal(_ spakar: Spakvarden, fran: ActorID, till: ActorID) -> Kanal {
    switch self {
    // Acute concern is told by somebody to somebody; a meeting's outcome is told at the meeting.
    case .orosanmalan, .narvaro, .motesBesked: return .muntligt
    case .samtyckesBegaran, .samtyckesSvar, .samtyckesAterkallelse(_, vidare: false):
      return [.muntligt, .brev, .epost][Int(spakar[.kanalEnskild])]
    case .forstaKontakt(_, _, let telefon): return telefon ? .telefon : .epost
    case .kallelse, .kallelseSvar, .kallelsePaminnelse:
      return spakar[.kanalKallelse] == 1 ? .brev : .epost
    default: return Kanal.mellan(spakar, fran, till)
    }
  }

  fileprivate var postensGang: Int {
    switch self {
    case .samtyckesBegaran(_, _, let runda, _, _), .samtyckesSvar(_, let runda, _, _, _):
      Int(runda)
    case .kallelse(_, let k): Int(k.nummer)
    case .kallelseSvar(_, let kallelse, _, _, _), .kallelsePaminnelse(_, let kallelse):
      Int(kallelse)
    case .planUtkast(_, let version, let paminnelse):
      Int(version) | (paminnelse ? Choice.paminnelse : 0)
    case .planSvar(_, let version, _), .planUpprattad(_, let version), .scannad(_, let version):
      Int(version)
    case .uppfoljning(_, let runda, let svar, _, _): Int(runda) | (svar ? 1 << 16 : 0)
    default: 0
    }
  }
}

extension AnsvarMessage {
  fileprivate var postensRunda: Int {
    switch self {
    case .insatsBeslut(let b, _, _, _): Int(b.nummer)
    case .beslutUnderrattelse(let sp, let behov, let f, let bifall, _):
      Choice.varv(sp.nummer, Int(behov) | Int(f.rawValue) << 2 | (bifall ? 32 : 0))
    case .overenskommelse(let sp, let behov, let ansvarig, _, let iTvist, _):
      Choice.varv(sp.nummer, Int(behov) | Int(ansvarig.rawValue) << 2 | (iTvist ? 32 : 0))
    case .samfinansiering(let sp, let behov, _, _): Choice.varv(sp.nummer, Int(behov))
    case .maxtaxa(_, let manad, _, _, _): Int(manad)
    case .avvikelse(let sp, _, let kallelse): Choice.varv(sp.nummer, Int(kallelse))
    }
  }
}

extension TvistMessage {
  fileprivate var postensRunda: Int {
    let forsok: Int =
      switch self {
      case .begaranOmMedling(_, _, _, _, _, let forsok): Int(forsok)
      default: 0
      }
    return Choice.varv(tvist.nummer, Int(tvist.behov) << 16 | forsok)
  }
}
