import Kernel

extension Varld {
  /// A uniform number for one of several draws under a choice's name.
  fileprivate func uniform(_ choice: Choice, del: UInt64) -> Double {
    let vem = choice.vem < 6 ? dragnamn[Int(choice.vem)] : choice.vem
    let initierande =
      choice.initierande < 6 ? 1 + UInt64(dragnamn[Int(choice.initierande)]) : 0
    let namn =
      UInt64(choice.andamal.rawValue) << 32 | UInt64(vem) << 24 | UInt64(choice.behov) << 16
      | choice.runda & 0xFFFF
    let fall = initierande << 60 | (choice.runda >> 16) << 8 | 2
    return KeyedRandom.uniform(
      fromBits: KeyedRandom.bits(nyckel, UInt64(choice.person.raw), namn, fall, del))
  }
}

extension Context {
  // What is inlined here spares a copy of the whole context, which the compiler makes before a call
  // of a function that does not change it.

  /// A uniform number for a named choice; the same for the same names in every variant.
  @inline(__always)
  public func uniform(_ choice: Choice) -> Double { uniform(choice, del: 0) }

  /// The same, for one of several draws under a choice's name.
  @inline(__always)
  func uniform(_ choice: Choice, del: UInt64) -> Double { varld.uniform(choice, del: del) }

  /// What the script of a handwritten person says, if it says anything; noted as asked.
  @inline(__always)
  mutating func skrivet(_ choice: Choice) -> Double? {
    guard choice.person.nummer < HandskrivenPerson.reserverade,
      let person = varld.handskriven(choice.person),
      let rad = person.val.firstIndex(where: { $0.svararPa(choice) })
    else { return nil }
    skrivna.append(Int32(truncatingIfNeeded: varld.forstaVal(choice.person) + rad))
    return person.val[rad].varde
  }

  /// What a handwritten person's script says about a choice that has a rule of its own elsewhere.
  public mutating func skrivetVal(_ choice: Choice) -> Int? { skrivet(choice).map { Int($0) } }

  /// Asks for one of the choice's options; returns its position in `Andamal.svar`.
  public mutating func valj(_ choice: Choice) -> Int {
    if let varde = skrivet(choice) { return Int(varde) }
    return stickprov(choice.andamal, uniform(choice))
  }

  /// Asks a yes-or-no choice.
  public mutating func ja(_ choice: Choice) -> Bool { valj(choice) == 1 }

  /// Asks a yes-or-no choice whose probability the caller knows (a profile's share).
  public mutating func ja(_ choice: Choice, sannolikhet: Double) -> Bool {
    if let varde = skrivet(choice) { return varde == 1 }
    return uniform(choice) < sannolikhet
  }

  /// Asks for a duration, in the unit of the distribution.
  public mutating func tid(_ choice: Choice, _ fordelning: Distribution) -> Double {
    if let varde = skrivet(choice) { return varde }
    return fordelning.quantile(uniform(choice))
  }

  /// Whether a duty is done, on this occasion: yes, unless `avsteg` says otherwise.
  ///
  /// Notes the rule as applied, and as broken where it is.
  public mutating func foljer(_ regel: RegelID, _ person: PersonID, runda: Int = 0) -> Bool {
    regler.append(regel)
    guard !spakar.avsteg.isEmpty else { return true }
    return !bryter(regel, Choice(.avsteg, person, runda: runda))
  }

  /// The same for a duty in an SP: another SP of the person is an occasion of its own.
  public mutating func foljer(_ regel: RegelID, _ sp: SPID, runda: Int = 0) -> Bool {
    regler.append(regel)
    guard !spakar.avsteg.isEmpty else { return true }
    return !bryter(regel, Choice(.avsteg, sp, runda: runda))
  }

  /// The same for a duty in a tvist.
  public mutating func foljer(_ regel: RegelID, _ tvist: TvistID, runda: Int = 0) -> Bool {
    regler.append(regel)
    guard !spakar.avsteg.isEmpty else { return true }
    return !bryter(regel, Choice(.avsteg, tvist, vem: 0, runda: runda << 3 | Int(tvist.behov)))
  }

  private mutating func bryter(_ regel: RegelID, _ tillfalle: Choice) -> Bool {
    let andel = spakar.avsteg[Int(regel.ordinal)]
    guard andel > 0 else { return false }
    var val = tillfalle
    val.vem = UInt8(truncatingIfNeeded: regel.ordinal & 0xFF)
    val.behov = UInt8(truncatingIfNeeded: regel.ordinal >> 8)
    guard uniform(val) < andel else { return false }
    fakta.append(.regelBruten(regel, val.person))
    return true
  }

  /// The sampling chooser: the lever's share decides, by inversion of `u`.
  @inline(__always)
  private func stickprov(_ andamal: Andamal, _ u: Double) -> Int {
    switch andamal {
    case .samtycke: return u < spakar[.samtyckesgrad] ? 1 : 0
    case .kallelsesvar:
      var grans = spakar[.avbojSannolikhet]
      if u < grans { return 3 }
      grans += spakar[.annatForslagSannolikhet]
      if u < grans { return 1 }
      grans += spakar[.forhinderSannolikhet]
      if u < grans { return 2 }
      grans += spakar[.tystnadSannolikhet]
      return u < grans ? 4 : 0
    case .narvaro:
      let borta = spakar[.franvarograd]
      return u < borta * spakar[.andelGiltigOrsak] ? 1 : u < borta ? 2 : 0
    case .godkannande:
      // Who answers at all comes first: the other two are shares of the answers, and of the noes.
      let svarar = 1 - spakar[.tystGodkannande]
      if u >= svarar { return 3 }
      let ja = svarar * spakar[.godkannandegrad]
      if u < ja { return 0 }
      return u < ja + (svarar - ja) * spakar[.vagranAnsvar] ? 1 : 2
    default: return u < spakar[spak(andamal)] ? 1 : 0
    }
  }

  /// The lever behind a yes-or-no choice.
  private func spak(_ andamal: Andamal) -> Spak {
    switch andamal {
    case .omfattning: .samtyckesOmfattning
    case .stodkontakt: .stodkontaktsgrad
    case .upptackt: .upptacktssannolikhet
    case .battreHem: .battreHemGrad
    case .dubbelkontakt: .dubbelkontakt
    case .initiering: .initieringsgrad
    case .konsultation: .konsultationsgrad
    case .utlamnande: .sekretessbrytandegrad
    case .avvikelse: .avvikelsegrad
    case .deltagandeforslag: .deltagandeforslagGrad
    case .deltagande: .deltagandeSamtycke
    case .kontakt: .felMottag
    case .oenighet: .oenighetsgrad
    case .samfinansiering: .samfinansieringsgrad
    case .sip: .sipGrad
    case .andring: .andringsgrad
    case .bifall: .bifallsgrad
    case .lyft: .lyftbenagenhet
    case .medling: .medlingsbenagenhet
    case .grupplyft: .samordningsgruppLyftGrad
    case .avvisning: .avvisningsgrad
    case .flyttas: .ansvarFlyttas
    case .foljsamhet: .foljsamhetUtlatande
    case .hinder: .hinderGrad
    case .flerbehov: .flerbehov
    case .granssnitt: .andelGranssnitt
    case .skyddad: .skyddadGrad
    default: .losningOperativ
    }
  }
}
