import Domain
import Kernel

/// What is read after `avsluta`.
extension Observatorium {
  /// By kind, the twenty that the two documents open.
  package var glapp: [Glapprad] {
    Glappindex.slag.map { slag in
      let k = Glappindex.index(slag)
      var rad = Glapprad(
        slag: slag, intervall: 0, personer: 0, sekunder: 0, langsta: 0, censurerade: 0,
        overGrans: 0, inomRegel: 0)
      for omrade in 0...Glappbok.utanPerson {
        let s = bok.summor[omrade * Glappindex.antal + k]
        rad.intervall += Int(s.intervall)
        rad.personer += Int(s.personer)
        rad.sekunder += s.sekunder
        rad.langsta = max(rad.langsta, s.langsta)
        rad.censurerade += Int(s.censurerade)
        rad.overGrans += Int(s.overGrans)
        rad.inomRegel += s.inomRegel
        rad.avslag += Int(s.avslag)
        rad.avslagSekunder += s.avslagSekunder
        rad.forlorade += Int(s.forlorade)
        rad.forloradeSekunder += s.forloradeSekunder
      }
      return rad
    }
  }

  /// The six classes, each with its union over the gaps of a person.
  package var klasser: [Klassrad] {
    GlappKlass.enskilda.enumerated().map { k, namn in
      Klassrad(
        klass: namn.klass, bokstav: namn.bokstav, namn: namn.namn,
        sekunder: klassbok.sekunder(k), personer: klassbok.personer(k),
        perStadsomrade: (0..<4).map { klassbok.del(k, $0) })
    }
  }

  /// By `Forvaltning.index`, then by kind.
  package var perForvaltning: [[Delrad]] {
    (0..<6).map { f in Glappindex.slag.map { delrad(bok.forvaltningar, f, $0) } }
  }

  /// By `Stadsomrade.index`, then by kind.
  package var perStadsomrade: [[Delrad]] {
    (0..<4).map { o in Glappindex.slag.map { delrad(bok.summor, o, $0) } }
  }

  private func delrad(
    _ summor: ContiguousArray<Glappsumma>, _ i: Int, _ slag: GlappSlag
  ) -> Delrad {
    let s = summor[i * Glappindex.antal + Glappindex.index(slag)]
    return Delrad(
      slag: slag, intervall: Int(s.intervall), sekunder: s.sekunder, personer: Int(s.personer))
  }

  /// Gap seconds that two förvaltningar share, by index; symmetric, the diagonal is each one's
  /// own. Of a tvist (G-08) only the time without a beslut counts.
  package var forvaltningspar: [[Int64]] {
    (0..<6).map { f in (0..<6).map { bok.par[f * 6 + $0] } }
  }

  /// The invariants that are checked now.
  package var invarianter: [Invariantrad] {
    InvariantID.allCases.filter(\.kontrollerasNu).map { id in
      let rad = invariantbok.rader[Int(id.rawValue)]
      let forsta = Invariantrad.Forsta(
        person: rad.person, nar: bok.granser.moment(rad.nar), text: rad.text)
      return Invariantrad(
        id: id, kontrollerade: Int(rad.kontrollerade), brott: Int(rad.brott),
        oppna: Int(rad.oppna), forsta: rad.brott > 0 ? forsta : nil)
    }
  }

  package var ledtider: [Ledtidsrad] { ledtidsbok.rader() }
  package var eskalering: [Nivarad] { nivabok.resultat() }
  package var sp: SPRad { spRakning }
  package var tvistRad: TvistRad {
    var rad = tvistRakning
    rad.tid = tvisttid
    return rad
  }
  package var personer: Personrakning { personRakning }
  package var arbete: [Arbetsrad] { arbetsbok.resultat() }
  /// The first day of the run.
  package var start: Datum { varld.scenario.start }
  /// G-01 that are open at the end of each day.
  package var oppnaPerDygn: [Int] { bok.dygn.oppna }
  package var manader: [Manadsrad] { manadsbok.rader() }
  package var regelrader: [Regelrad] { regelbok.resultat() }
  /// Scripted choices that were never asked, with whose they are, in the order of the scenario.
  package var ofragade: [(person: String, val: Skrivet)] {
    let alla = varld.scenario.personer.flatMap { person in
      person.val.map { (person: person.namn, val: $0) }
    }
    return zip(alla, skrivnaVal).filter { $0.1 == 0 }.map(\.0)
  }
  package var kostnad: Kostnadsrad { kostnadsRakning }
  package var ovrigt: Ovrigt { ovrigtRakning }
  /// Messages and timers delivered, by `Meddelandetyp.index`.
  package var levereradeMeddelanden: [UInt64] { Array(levereradePerTyp) }
}

extension Observatorium {
  /// The persons worst hit: by time without an answer or a service (R + S), then by K.
  package func varst(antal: Int) -> [PersonID] {
    var basta: [(rs: UInt64, k: UInt64, person: PersonID)] = []
    for (i, post) in register.poster.enumerated() {
      let rs = UInt64(register.klasser[i * 6].summa) + UInt64(register.klasser[i * 6 + 1].summa)
      let k = UInt64(register.klasser[i * 6 + 2].summa)
      guard rs + k > 0 else { continue }
      let ny = (rs: rs, k: k, person: post.person)
      if basta.count == antal, let sist = basta.last, !Observatorium.varre(ny, sist) { continue }
      let plats = basta.firstIndex { Observatorium.varre(ny, $0) } ?? basta.count
      basta.insert(ny, at: plats)
      if basta.count > antal { basta.removeLast() }
    }
    return basta.map(\.person)
  }

  private typealias Traff = (rs: UInt64, k: UInt64, person: PersonID)

  private static func varre(_ a: Traff, _ b: Traff) -> Bool {
    if a.rs != b.rs { return a.rs > b.rs }
    if a.k != b.k { return a.k > b.k }
    return a.person < b.person
  }

  /// What lists and filters need to know of a person; `nil` for somebody who never appeared.
  package func person(_ p: PersonID) -> Personrad? {
    register.finns(p).map { personrad($0) }
  }

  /// Every person that `villkor` accepts, in the order of arrival.
  package func personer(dar villkor: (Personrad) -> Bool) -> [Personrad] {
    register.poster.indices.lazy.map { personrad($0) }.filter(villkor)
  }

  private func personrad(_ i: Int) -> Personrad {
    let post = register.poster[i]
    var inblandade: ForvaltningSet = []
    for f in 0..<6 where register.forvaltningsslag[i * 6 + f] != 0 {
      inblandade.insert(ForvaltningSet(Forvaltning(index: f)))
    }
    return Personrad(
      person: post.person, profil: post.profil, alder: post.alder,
      klassSekunder: (0..<6).map { Int64(register.klasser[i * 6 + $0].summa) },
      slag: Glappindex.slag.enumerated().filter { post.slag >> UInt32($0.offset) & 1 != 0 }.map(
        \.element),
      forvaltningar: inblandade, hogstaNiva: Niva(rawValue: post.hogstaNiva))
  }
}
