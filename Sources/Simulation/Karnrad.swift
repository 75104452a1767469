import Actors
import Domain
import Kernel
import Routines

/// The cores of a world in plain arrays: the model without actors.
struct Karnrad {
  private var omvarld: ContiguousArray<OmvarldKarna> = []
  private var enheter: ContiguousArray<EnhetKarna> = []
  private var ledningar: ContiguousArray<ForvaltningKarna> = []
  /// 24 operative teams, 4 tactical, 4 strategic.
  private var team: ContiguousArray<TeamKarna> = []
  private var samordningsgrupp: SamordningsgruppKarna
  private var medlingskommission: MedlingskommissionKarna

  init(_ varld: Varld) {
    samordningsgrupp = SamordningsgruppKarna(varld: varld)
    medlingskommission = MedlingskommissionKarna(varld: varld)
    for n in 0..<UInt32(Aktor.antal) {
      switch Aktor(ActorID(n)) {
      case .omvarld(let omrade): omvarld.append(OmvarldKarna(varld: varld, omrade: omrade))
      case .enhet(let plats): enheter.append(EnhetKarna(varld: varld, plats: plats))
      case .forvaltning(let f): ledningar.append(ForvaltningKarna(varld: varld, forvaltning: f))
      case .operativtTeam(let f, let omrade):
        team.append(TeamKarna(varld: varld, niva: .operativ, omrade: omrade, forvaltning: f))
      case .taktisktTeam(let omrade):
        team.append(TeamKarna(varld: varld, niva: .taktisk, omrade: omrade, forvaltning: nil))
      case .strategisktTeam(let omrade):
        team.append(TeamKarna(varld: varld, niva: .strategisk, omrade: omrade, forvaltning: nil))
      case .samordningsgrupp, .medlingskommission: break
      }
    }
  }

  /// Starts the core with an actor's number.
  mutating func starta(_ aktor: ActorID, i motor: inout Motor) {
    let n = Int(aktor.raw)
    switch n {
    case 0..<4: omvarld[n].starta(aktor, i: &motor)
    case 4..<16: enheter[n - 4].starta(aktor, i: &motor)
    case 16..<22: ledningar[n - 16].starta(aktor, i: &motor)
    case 22..<54: team[n - 22].starta(aktor, i: &motor)
    case 54: samordningsgrupp.starta(aktor, i: &motor)
    default: medlingskommission.starta(aktor, i: &motor)
    }
  }

  /// Hands an envelope to its receiver's core.
  mutating func ta(_ envelope: Envelope, i motor: inout Motor) {
    let n = Int(envelope.receiver.raw)
    switch n {
    case 0..<4: omvarld[n].ta(envelope, i: &motor)
    case 4..<16: enheter[n - 4].ta(envelope, i: &motor)
    case 16..<22: ledningar[n - 16].ta(envelope, i: &motor)
    case 22..<54: team[n - 22].ta(envelope, i: &motor)
    case 54: samordningsgrupp.ta(envelope, i: &motor)
    default: medlingskommission.ta(envelope, i: &motor)
    }
  }

  /// Runs the world to its end: the plain loop.
  mutating func kor(_ motor: inout Motor, _ bok: inout Bok) {
    for n in 0..<UInt32(motor.antalAktorer) {
      let aktor = ActorID(n)
      starta(aktor, i: &motor)
      guard motor.genomfor(motor.starthandelse(aktor), i: &bok) else { return }
    }
    while let envelope = motor.nasta() {
      ta(envelope, i: &motor)
      guard motor.genomfor(envelope, i: &bok) else { return }
    }
  }
}
