import Kernel

/// What the world outside does to an enhet; not in the documents' catalogue (W-numbers are ours).
@frozen public enum OmvarldMessage: Sendable, BitwiseCopyable {
  /// W-001: a person turns up, or comes back with more needs (`nya`).
  ///
  /// `forst` is whom the person turned to first; another may be told of the same needs (H-87).
  case besok(PersonID, nya: BehovSet, Sokande, forst: Forvaltning, profil: UInt8)
  /// W-002: the enhet learns that a need is no more.
  case behovUpphor(BehovID)
  /// W-003: somebody in the enhet sees acute concern (SP-52).
  case akutOro(PersonID, barn: Bool, gang: UInt8)
  /// W-004: somebody who may turn up with another need remembers that a förvaltning's stödinsats
  /// runs (`slut` −1), or on which day (since 1970) it ended (ANS-41).
  case stodinsats(PersonID, Forvaltning, slut: Int32)
}

extension OmvarldMessage {
  /// The person that the message is about.
  @inlinable public var person: PersonID {
    switch self {
    case .besok(let p, _, _, _, _), .akutOro(let p, _, _), .stodinsats(let p, _, _): p
    case .behovUpphor(let b): b.person
    }
  }

  /// Visits the fields in their fixed order.
  @inline(__always)
  func besok<B: Faltbesokare>(_ b: inout B) {
    switch self {
    case .besok(_, let nya, let sokande, let forst, let profil):
      b.falt("först", .forvaltning(forst))
      b.falt("profil", .tal(Int(profil)))
      b.falt("nya behov", .behov(nya))
      b.falt("antal", .tal(Int(sokande.antal)))
      b.falt("ålder", .tal(Int(sokande.alder)))
      b.falt("gränssnitt", .behov(sokande.granssnitt))
      b.falt("skyddad", .jaNej(sokande.skyddad))
      for f in Forvaltning.allCases where sokande.kandDagar(f) != Sokande.aldrigKand {
        b.falt("känd i", .forvaltning(f))
        b.falt("dagar sedan", .tal(Int(sokande.kandDagar(f))))
      }
      for i in 0..<Int(sokande.antal) {
        b.falt("slag", .tal(Int(sokande.slag(i).rawValue)))
        b.falt("anspråk", .forvaltningar(sokande.forvalt(i)))
      }
    case .behovUpphor(let behov): b.falt("behov", .tal(Int(behov.nummer)))
    case .akutOro(_, let barn, let gang):
      b.falt("barn", .jaNej(barn))
      b.falt("gång", .tal(Int(gang)))
    case .stodinsats(_, let forvaltning, let slut):
      b.falt("förvaltning", .forvaltning(forvaltning))
      b.falt("slut", .tal(Int(slut)))
    }
  }
}
