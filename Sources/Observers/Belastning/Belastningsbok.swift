import Domain
import Kernel

/// Work and waiting day by day and station by station: what shows whether queues settle or grow.
///
/// The waiting of a day is
/// - for handläggare, what the tasks of the day will wait (it is known when they come);
/// - for 1:e socialsekreterare and chefer, what the tasks begun that day have waited;
/// - for persons without a handläggare, how long the first in the queue has waited at midnight;
/// - for a team, how long what its meeting has no room for must wait: the surplus divided by the
///   meeting's capacity, times the interval between meetings.
///
/// Where nobody has a role its work never begins: then how long the first of it has waited counts,
/// at midnight. A team that does not meet writes nothing; what stands on its agenda is known
/// (`dagordningensVantan`).
///
/// The book reads messages and facts and changes nothing in a run.
package struct Belastningsbok: Sendable {
  /// A station's day.
  package struct Dag: Hashable, Sendable {
    /// How many tasks, meetings or midnights there were.
    package var antal: Int32 = 0
    /// How many of them had to wait. Only they count in the mean: a meeting in the calendar is
    /// work too, but goes before what waits and says nothing of the queue.
    package var vantade: Int32 = 0
    /// Seconds, summed over them; office time, but civil time for teams.
    package var vantan: Int64 = 0
    /// Seconds of work that came (handläggare) or was begun (others); 0 for queues and agendas.
    package var arbete: Int64 = 0
    /// How many wait: persons at midnight, or matters on the agenda when the meeting began.
    package var iKo: Int32 = 0
  }

  private let varld: Varld
  private let forstaDag: Int
  package let antalDagar: Int
  private var epok = 0
  private var dag = 0
  /// By station × day.
  private var dagar: ContiguousArray<Dag>
  private var koer: ContiguousArray<Vantelista>
  /// Since when the first has waited where nobody has the role, in seconds of office time, by
  /// station; nil where nothing waits so.
  private var obemannade: ContiguousArray<Int64?>
  /// The matters on each team's agenda now.
  private var dagordningar: ContiguousArray<Set<TvistID>>
  package private(set) var personer = 0

  package init(varld: Varld) {
    self.varld = varld
    forstaDag = varld.scenario.start.dagnummer
    antalDagar = varld.scenario.dagar
    dagar = ContiguousArray(repeating: Dag(), count: Station.antal * varld.scenario.dagar)
    koer = ContiguousArray(repeating: Vantelista(), count: Enhetsplats.antal)
    obemannade = ContiguousArray(repeating: nil, count: Station.antal)
    dagordningar = ContiguousArray(repeating: [], count: Station.team.count)
  }

  /// The days of a station, from the start of the run.
  package func serie(_ station: Station) -> ArraySlice<Dag> {
    let fran = station.index * antalDagar
    return ArraySlice(dagar[fran..<fran + antalDagar])
  }

  /// What the agenda of a team has no room for must wait, in hours, as things stand: the surplus
  /// over a meeting's capacity by the levers in force. Nil for other stations.
  package func dagordningensVantan(_ station: Station) -> Double? {
    guard case .team(let aktor) = station, let niva = Station.niva(aktor) else { return nil }
    let iKo = dagordningar[aktor - Station.team.lowerBound].count
    return overskott(niva, iKo).dagar * 24
  }

  /// The mean waiting of what waited at a station in a range of days, in hours; 0 where nothing did.
  package func medelvantan(_ station: Station, _ dagar: some Sequence<Int>) -> Double {
    let serie = serie(station)
    var (vantan, antal) = (Int64(0), Int64(0))
    for dag in dagar {
      vantan += serie[serie.startIndex + dag].vantan
      antal += Int64(serie[serie.startIndex + dag].vantade)
    }
    return antal > 0 ? Double(vantan) / Double(antal) / Double(Sekunder.timme) : 0
  }

  /// The mean waiting of what waited at a station on a day, in hours: 0 where nothing had to, nil
  /// where nothing came.
  package func vantan(_ station: Station, dag: Int) -> Double? {
    let d = dagar[station.index * antalDagar + dag]
    guard d.vantade > 0 else { return d.antal > 0 ? 0 : nil }
    return Double(d.vantan) / Double(d.vantade) / Double(Sekunder.timme)
  }

  /// The longest mean waiting of any station on the last day that has begun, in hours.
  package var langstaNu: Double {
    Station.alla.reduce(0) { max($0, vantan($1, dag: max(0, dag - 1)) ?? 0) }
  }

  /// A message that reached an actor, before the facts of its handler.
  package mutating func levererat(
    _ message: @autoclosure () -> Message, fran: ActorID, till: ActorID
  ) {
    guard Station.team.contains(Int(till.raw)) else { return }
    let lag = Int(till.raw) - Station.team.lowerBound
    switch message() {
    case .tvist(.teamFraga(let t, _, _, _, _, _)):
      dagordningar[lag].insert(t)
      // A team that is no more hands its agenda on.
      if Station.team.contains(Int(fran.raw)) {
        dagordningar[Int(fran.raw) - Station.team.lowerBound].remove(t)
      }
    case .tvist(.teamAterkallad(let t, _)): dagordningar[lag].remove(t)
    default: break
    }
  }

  /// Folds the facts of one handler, in their order.
  package mutating func fakta(_ f: ContiguousArray<Fact>, nu: Moment, aktor: ActorID) {
    folj(nu)
    var utsedd: (person: PersonID, vantade: Int32)?
    for i in f.indices {
      if case .handlaggareUtsedd(let person, _, let vantade) = f[i] {
        utsedd = (person, vantade)
      } else {
        vik(f[i], nu, aktor, utsedd)
        utsedd = nil
      }
    }
  }

  private mutating func vik(
    _ fact: Fact, _ nu: Moment, _ aktor: ActorID, _ utsedd: (person: PersonID, vantade: Int32)?
  ) {
    switch fact {
    case .personAnlande: personer += 1
    case .arbetssteg(let plats, let roll, let ko, let arbete):
      steg(.roll(plats, roll), ko: ko, arbete: arbete)
    case .ledningsarbete(let forvaltning, let ko, let arbete):
      steg(.ledning(forvaltning), ko: ko, arbete: arbete)
    case .uppdragUtanPersonal(let forvaltning, let roll, let plats, let vantat):
      let station = plats.map { Station.roll($0, roll) } ?? .ledning(forvaltning)
      let sedan = varld.kalender.kontorstid(nu) - Int64(vantat)
      obemannade[station.index] = min(obemannade[station.index] ?? sedan, sedan)
    case .losningsforsok(let t, _, let lyckat):
      if lyckat, Station.team.contains(Int(aktor.raw)) {
        dagordningar[Int(aktor.raw) - Station.team.lowerBound].remove(t)
      }
    case .teamMote(let team, let niva, let iKo, _, _): mote(team, niva, Int(iKo))
    case .klassning(let behov, let ansprak, _, let gransDagar):
      guard gransDagar >= 0, let k = enhet(aktor) else { return }
      let egen = Enhetsplats(index: k).forvaltning
      if ansprak == ForvaltningSet(egen) {
        koer[k].lagg(behov, sedan: varld.kalender.kontorstid(nu))
      }
    case .arendeOppnat(let behov, _):
      guard let k = enhet(aktor) else { return }
      koer[k].tag(behov)
      // Handläggare are given in order of arrival: whoever came before has one too.
      if let utsedd, utsedd.person == behov.person {
        koer[k].tom(fore: varld.kalender.kontorstid(nu) - Int64(utsedd.vantade))
      }
    case .behovUpphort(let behov):
      for k in koer.indices { koer[k].tag(behov) }
    default: break
    }
  }

  private func enhet(_ aktor: ActorID) -> Int? {
    let k = Int(aktor.raw) - 4
    return k >= 0 && k < Enhetsplats.antal ? k : nil
  }

  private mutating func steg(_ station: Station, ko: Int32, arbete: Int32) {
    let i = station.index * antalDagar + dag
    dagar[i].antal += 1
    if ko > 0 {
      dagar[i].vantade += 1
      // What waits is begun again: somebody has the role.
      obemannade[station.index] = nil
    }
    dagar[i].vantan += Int64(ko)
    dagar[i].arbete += Int64(arbete)
  }

  /// How many meetings the surplus of an agenda takes, and how many days that is.
  private func overskott(_ niva: Niva, _ iKo: Int) -> (moten: Double, dagar: Double) {
    let spakar = varld.epoker[epok].spakar
    let (rum, intervall) =
      switch niva {
      case .taktisk: (spakar[.moteskapacitetTaktisk], spakar[.motesintervallTaktisk])
      case .strategisk: (spakar[.moteskapacitetStrategisk], spakar[.motesintervallStrategisk])
      default: (spakar[.moteskapacitetOperativ], spakar[.motesintervallOperativ])
      }
    let moten = max(0, Double(iKo) - rum) / max(1, rum)
    return (moten, moten * intervall)
  }

  private mutating func mote(_ team: ActorID, _ niva: Niva, _ iKo: Int) {
    let (moten, vantan) = overskott(niva, iKo)
    let i = Station.team(Int(team.raw)).index * antalDagar + dag
    dagar[i].antal += 1
    if moten > 0 { dagar[i].vantade += 1 }
    dagar[i].vantan += Int64(vantan * Double(Sekunder.dygn))
    dagar[i].iKo = Int32(clamping: iKo)
  }

  /// Moves to the day of a moment; midnights passed are noted.
  private mutating func folj(_ nu: Moment) {
    let idag = Kalender.datum(nu).dagnummer - forstaDag
    guard idag > dag else { return }
    while dag < min(idag, antalDagar) {
      natt()
      dag += 1
    }
    dag = min(idag, antalDagar - 1)
    epok = varld.epok(vid: nu, efter: epok)
  }

  private mutating func natt() {
    let midnatt = varld.kalender.kontorstid(
      Moment(Int64(forstaDag + dag + 1) * Sekunder.dygn))
    for k in koer.indices {
      let i = k * antalDagar + dag
      dagar[i].antal = 1
      dagar[i].vantade = koer[k].antal > 0 ? 1 : 0
      dagar[i].vantan = koer[k].forst.map { midnatt - $0 } ?? 0
      dagar[i].iKo = Int32(clamping: koer[k].antal)
    }
    for (station, sedan) in obemannade.enumerated() {
      guard let sedan else { continue }
      let i = station * antalDagar + dag
      dagar[i].antal += 1
      dagar[i].vantade += 1
      dagar[i].vantan += midnatt - sedan
    }
  }

  /// Ends the run; with a cancelled one the rest of the days stay empty.
  package mutating func avsluta(vid: Moment) {
    folj(vid)
  }
}
