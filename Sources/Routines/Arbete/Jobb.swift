import Domain
import Kernel

/// A concrete task of own work; the case is looked up anew when it is done, and a task that the
/// case no longer needs changes nothing.
enum Uppgift: UInt8, Sendable, BitwiseCopyable {
  case utred, fragaSamtycke, registreraSamtycke, kallelse, mall, plan, handelse, stodkontakt
  case skrivskydd, scanning, uppfoljning, uppfoljningssvar, avslut, avslutDokumentera
  case konsultationssvar, arbetsledning, lyftTaktisk, lyftStrategisk, lyftMedling
  case samrad

  /// The step whose times it takes.
  var steg: Steg {
    switch self {
    case .utred: .insatsbeslut
    case .fragaSamtycke: .samtyckesfraga
    case .kallelse: .kallelse
    case .plan: .plan
    case .stodkontakt: .stodkontakt
    case .avslut: .avslut
    case .arbetsledning, .lyftTaktisk, .lyftStrategisk, .lyftMedling, .samrad: .arbetsledning
    default: .ovrigt
    }
  }

  /// What it enters into Treserva, where it does: it cannot be done while Treserva is down.
  var treservapost: TreservaPost? {
    switch self {
    case .registreraSamtycke: .samtycke
    case .mall: .mall
    case .handelse: .handelse
    case .stodkontakt: .stodkontakt
    case .skrivskydd: .skrivskydd
    case .scanning: .scannad
    case .avslutDokumentera: .avslut
    default: nil
    }
  }
}

/// A piece of work in a queue.
struct Jobb: Sendable, BitwiseCopyable, Hashable {
  var uppgift: Uppgift
  /// `SPID.initierande` and number, or a tvist's number, as the task needs.
  var a: UInt8
  var b: UInt8
  var person: PersonID
  var arg: Int32
  /// When it was put in the queue.
  var sedan: Moment

  init(_ uppgift: Uppgift, _ person: PersonID, a: UInt8, b: UInt8, arg: Int32, sedan: Moment) {
    self.uppgift = uppgift
    self.person = person
    self.a = a
    self.b = b
    self.arg = arg
    self.sedan = sedan
  }
}

extension Jobb {
  /// Begins the work at a moment from now on: the worker is taken for the working time, the result
  /// comes after the lead time. Returns when the worker is free again, and the seconds of work.
  func borja(
    _ nar: Moment, forvaltning: Forvaltning, i context: inout Context
  ) -> (ledig: Moment, arbete: Int64) {
    let tid = context.varld.scenario.tider[uppgift.steg.index]
    let arbete = max(1, Int64(tid.arbetstimmar * Double(Sekunder.timme)))
    let vardagar = context.tid(
      Choice(
        .steg, person, av: forvaltning, behov: uppgift.rawValue,
        runda: Int(a) << 32 | Int(b) << 24 | Int(arg & 0xFF_FFFF)),
      tid.ledtid)
    let borjan = context.kalender.kontorstid(nar)
    let ledig = context.kalender.moment(kontorstid: borjan + arbete, efter: nar)
    let ledtid = Int64(vardagar * Double(Sekunder.arbetsdag))
    let klar =
      ledtid > arbete
      ? context.kalender.moment(kontorstid: borjan + ledtid, efter: nar) : ledig
    context.satt(
      klar, Tidsmarke(.stegKlart, person, a: uppgift.rawValue, b: a, c: b, d: arg))
    return (ledig, arbete)
  }
}
