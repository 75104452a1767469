import Domain
import Kernel

/// The responsibility table of ANS-33–59: which förvaltningar claim a need.
package enum Klassare {
  package struct Utfall: Sendable {
    package var ansprak: ForvaltningSet
    /// Days since the history that settled it; −1 where none was used.
    package var kandDagar: Int32 = -1
    /// The rows that were used.
    package var regler: (RegelID, RegelID?) = (.ans23, nil)
  }

  /// Claims by the table alone.
  ///
  /// - Parameters:
  ///   - slag: the kind of need.
  ///   - sokande: age and history.
  ///   - omrade: where the person stays; its SF is the one that the table means (H-19).
  ///   - fonsterDagar: how old a history may be for `känd` (ANS-41).
  ///   - aldrealder: from which age somebody is older (H-18).
  /// - Returns: the claims, the history used and the rows used.
  package static func tabell(
    _ slag: BehovsSlag, _ sokande: Sokande, _ omrade: Stadsomrade, fonsterDagar: Int,
    aldrealder: Int
  ) -> Utfall {
    let sf = ForvaltningSet(.sf(omrade))
    let ffs = ForvaltningSet(.ffs)
    let avo = ForvaltningSet(.avo)
    switch slag {
    case .funktionsnedsattning: return Utfall(ansprak: ffs, regler: (.ans33, .ans35))
    case .tillfalligFunktionsnedsattning: return Utfall(ansprak: ffs, regler: (.ans36, .ans34))
    case .rattspsykiatri: return Utfall(ansprak: ffs, regler: (.ans37, nil))
    case .assistansHemtjanst: return Utfall(ansprak: ffs, regler: (.ans38, nil))
    case .barnSkydd: return Utfall(ansprak: sf, regler: (.ans44, .ans43))
    case .beroende: return Utfall(ansprak: sf, regler: (.ans45, .ans43))
    case .valdNara: return Utfall(ansprak: sf, regler: (.ans46, .ans43))
    case .hedersvald: return Utfall(ansprak: sf, regler: (.ans47, .ans43))
    case .ekonomisktBistand: return Utfall(ansprak: sf, regler: (.ans48, .ans43))
    case .brottSkydd: return Utfall(ansprak: sf, regler: (.ans52, .ans43))
    case .aldrande:
      // "Äldre" has no age in the documents (H-18): below the lever both may claim.
      if Int(sokande.alder) < aldrealder {
        return Utfall(ansprak: [ffs, avo], regler: (.ans56, .ans35))
      }
      return Utfall(ansprak: avo, regler: (.ans53, .ans56))
    case .halsovard: return Utfall(ansprak: avo, regler: (.ans54, .ans55))
    case .hemloshet:
      return kand(
        sokande, omrade, fonsterDagar, regler: (sf: .ans49, ffs: .ans39, avo: .ans57))
    case .avhysning:
      return kand(
        sokande, omrade, fonsterDagar, regler: (sf: .ans50, ffs: .ans40, avo: .ans58))
    }
  }

  /// Homelessness follows `känd`: the latest stödinsats wins, equals all claim, and somebody known
  /// nowhere is SF's (ANS-39–41, 49, 57; H-16).
  private static func kand(
    _ sokande: Sokande, _ omrade: Stadsomrade, _ fonsterDagar: Int,
    regler: (sf: RegelID, ffs: RegelID, avo: RegelID)
  ) -> Utfall {
    var bast = Int(Sokande.aldrigKand)
    var mangd: ForvaltningSet = []
    for forvaltning in Forvaltning.allCases {
      let dagar = Int(sokande.kandDagar(forvaltning))
      guard dagar != Int(Sokande.aldrigKand), dagar <= fonsterDagar else { continue }
      if dagar < bast {
        bast = dagar
        mangd = ForvaltningSet(forvaltning)
      } else if dagar == bast {
        mangd = mangd.with(forvaltning)
      }
    }
    guard !mangd.isEmpty else {
      return Utfall(ansprak: ForvaltningSet(.sf(omrade)), regler: (regler.sf, .ans41))
    }
    let forst = mangd.contains(.ffs) ? regler.ffs : mangd.contains(.avo) ? regler.avo : regler.sf
    return Utfall(ansprak: mangd, kandDagar: Int32(bast), regler: (forst, .ans41))
  }

  /// The rows that may give a need its home, for `avsteg`: the förvaltning of the row refuses.
  static func rader(_ slag: BehovsSlag) -> [RegelID] {
    switch slag {
    case .funktionsnedsattning: [.ans33, .ans35]
    case .tillfalligFunktionsnedsattning: [.ans36]
    case .rattspsykiatri: [.ans37]
    case .assistansHemtjanst: [.ans38]
    case .barnSkydd: [.ans44, .ans43]
    case .beroende: [.ans45, .ans43]
    case .valdNara: [.ans46, .ans43]
    case .hedersvald: [.ans47, .ans43]
    case .ekonomisktBistand: [.ans48, .ans43]
    case .brottSkydd: [.ans52, .ans43]
    case .aldrande: [.ans53, .ans56]
    case .halsovard: [.ans54]
    case .hemloshet: [.ans39, .ans49, .ans57]
    case .avhysning: [.ans40, .ans50, .ans58]
    }
  }
}
