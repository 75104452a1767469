/// The kind of a message: its catalogue number, name, flags and the rules that define it.
@frozen public enum Meddelandetyp: UInt8, CaseIterable, Sendable, BitwiseCopyable, Hashable {
  case samtyckesBegaran, samtyckesSvar, samtyckesAterkallelse, konsultation, konsultationsSvar
  case utlamnande, orosanmalan, forstaKontakt, forstaKontaktSvar, kallelse, kallelseSvar, narvaro
  case motesBesked, planUtkast, planSvar, planUpprattad, uppfoljning, avslut, sammanslagning,
    scannad, stangd
  case kallelsePaminnelse
  case insatsBeslut, beslutUnderrattelse, overenskommelse, samfinansiering, maxtaxa, avvikelse
  case oenighet, arbetsledningsFraga, arbetsledningsSvar, linjeLyft, teamFraga, teamSvar
  case teamAterkallad, begaranOmMedling, utlatande, tvistLost
  case mote, hinder, status, uppdrag, nyckeltal, samordningsgruppLyft, samordningsgruppSvar
  case praxis, revision
  case besok, behovUpphor, akutOro, tid, stodinsats

  @inlinable public var index: Int { Int(rawValue) }

  /// The row of the table.
  public var rad: Meddelanderad { Meddelanderad.tabell[index] }

  /// Number and name, e.g. `M-010 SPKallelse`.
  public var namn: String { "\(rad.nummer) \(rad.namn)" }
}

/// What is told of a kind of message.
public struct Meddelanderad: Sendable {
  public let typ: Meddelandetyp
  /// `M-nnn` of the catalogue; `D-nn` derived from a rule; `W-nnn` the world outside; `T` a timer.
  public let nummer: String
  public let namn: String
  /// Carries personuppgifter (PU).
  public let personuppgifter: Bool
  /// The rules whose text defines it.
  public let regler: [RegelID]

  init(
    _ typ: Meddelandetyp, _ nummer: String, _ namn: String, pu: Bool, _ regler: [RegelID] = []
  ) {
    self.typ = typ
    self.nummer = nummer
    self.namn = namn
    personuppgifter = pu
    self.regler = regler
  }

  /// By `Meddelandetyp.index`.
  public static let tabell: [Meddelanderad] = [
    .init(.samtyckesBegaran, "M-001", "SamtyckesBegäran", pu: true, [.sp30, .sp41, .sp43, .sp67]),
    .init(
      .samtyckesSvar, "M-002", "SamtyckesSvar", pu: true, [.sp30, .sp42, .sp67, .ans63, .ans106]),
    .init(.samtyckesAterkallelse, "M-003", "SamtyckesÅterkallelse", pu: false, [.sp43]),
    .init(
      .konsultation, "M-005", "OidentifieradKonsultation", pu: false, [.sp47, .sp48, .sp51]),
    .init(.konsultationsSvar, "M-006", "KonsultationsSvar", pu: false, [.sp47, .sp50]),
    .init(.utlamnande, "M-007", "SekretessbrytandeUtlämnande", pu: true, [.sp44, .sp45]),
    .init(.orosanmalan, "M-008", "Orosanmälan", pu: true, [.sp52]),
    .init(.forstaKontakt, "M-009", "FörstaKontakt", pu: true, [.sp82, .sp83, .sp84, .sp85]),
    .init(.forstaKontaktSvar, "M-009", "FörstaKontakt (svar)", pu: false, [.sp82]),
    .init(
      .kallelse, "M-010", "SPKallelse", pu: true,
      [.sp21, .sp31, .sp32, .sp33, .sp53, .sp55, .sp56, .sp57, .sp58, .ans25]),
    .init(.kallelseSvar, "M-011", "SPKallelseSvar", pu: false, [.sp59]),
    .init(.narvaro, "M-012", "SPMötesNärvaro", pu: true, [.sp59]),
    .init(.motesBesked, "D-01", "MötesBesked", pu: false),
    .init(.planUtkast, "M-013", "SPPlanUtkast", pu: true, [.sp35]),
    .init(.planSvar, "M-014", "SPPlanSvar", pu: false, [.sp35, .sp69]),
    .init(.planUpprattad, "D-02", "PlanUpprättad", pu: false),
    .init(.uppfoljning, "M-020", "SPUppföljning", pu: true, [.sp73]),
    .init(.avslut, "M-021", "SPAvslut", pu: true, [.sp75]),
    .init(.sammanslagning, "D-08", "SPSammanslagen", pu: true),
    .init(.scannad, "D-09", "PlanScannad", pu: false),
    .init(.stangd, "D-10", "SPStängd", pu: false),
    .init(.kallelsePaminnelse, "D-03", "KallelsePåminnelse", pu: false),
    .init(.insatsBeslut, "M-022", "InsatsBeslut", pu: true, [.ans26, .ans98]),
    .init(.beslutUnderrattelse, "D-04", "BeslutUnderrättelse", pu: true),
    .init(.overenskommelse, "M-023", "AnsvarsÖverenskommelse", pu: true, [.sp38, .ans14, .ans25]),
    .init(.samfinansiering, "M-024", "SamfinansieringsÖverenskommelse", pu: true, [.ans101]),
    .init(.maxtaxa, "M-025", "MaxtaxaAvstämning", pu: true, [.ans108]),
    .init(.avvikelse, "M-026", "AvvikelseRapport", pu: false, [.sp10, .sp60, .ans09, .ans91]),
    .init(.oenighet, "D-05", "OenighetAnmäld", pu: true),
    .init(.arbetsledningsFraga, "M-027", "ArbetsledningsFråga", pu: true, [.ans69]),
    .init(.arbetsledningsSvar, "M-028", "ArbetsledningsSvar", pu: false, [.ans69]),
    .init(.linjeLyft, "M-029", "LinjeLyft", pu: true, [.sp77, .ans110]),
    .init(.teamFraga, "M-031", "TeamFråga", pu: true, [.ans75, .ans110]),
    .init(.teamSvar, "M-030", "ChefsSamråd", pu: true, [.sp78, .ans110]),
    .init(.teamAterkallad, "D-06", "TeamFrågaÅterkallad", pu: false),
    .init(.begaranOmMedling, "M-036", "BegäranOmMedling", pu: true, [.ans20, .ans112]),
    .init(.utlatande, "M-037", "MedlingsUtlåtande", pu: true, [.ans114]),
    .init(.tvistLost, "D-07", "TvistAvslutad", pu: false),
    .init(.mote, "M-032", "TeamMöte", pu: false, [.ans71, .ans80, .ans93]),
    .init(.hinder, "M-031", "TeamFråga (hinder)", pu: false, [.ans82]),
    .init(.status, "M-031", "TeamFråga (status)", pu: false, [.ans78]),
    .init(.uppdrag, "M-033", "TeamUppdrag", pu: false, [.ans81, .ans83, .ans123]),
    .init(.nyckeltal, "M-034", "Nyckeltal", pu: false, [.ans90, .ans94]),
    .init(.samordningsgruppLyft, "M-035", "SamordningsgruppLyft", pu: false, [.ans97, .ans123]),
    .init(.samordningsgruppSvar, "M-033", "TeamUppdrag (svar)", pu: false, [.ans123]),
    .init(.praxis, "M-038", "PraxisSpridning", pu: false, [.ans118]),
    .init(.revision, "M-039", "AnvisningsRevision", pu: false, [.ans120, .ans121, .ans123]),
    .init(.besok, "W-001", "Besök", pu: true),
    .init(.behovUpphor, "W-002", "BehovetUpphör", pu: true),
    .init(.akutOro, "W-003", "AkutOroSyns", pu: true),
    .init(.tid, "T", "Tidsmärke", pu: false),
    .init(.stodinsats, "W-004", "StödinsatsMinns", pu: true),
  ]
}

extension Message {
  /// The message's kind.
  @inlinable public var typ: Meddelandetyp {
    switch self {
    case .omvarld(let m): m.typ
    case .sp(let m): m.typ
    case .ansvar(let m): m.typ
    case .tvist(let m): m.typ
    case .team(let m): m.typ
    case .tid: .tid
    }
  }

  /// Whether it carries personuppgifter in clear: its kind's flag, unless it says otherwise itself.
  @inlinable public var personuppgifter: Bool {
    switch self {
    case .sp(.konsultation(_, _, _, let pu)): pu
    case .sp(.samtyckesAterkallelse(_, let vidare)): !vidare
    case .sp(.kallelse(_, let k)): !k.maskerad
    case .tvist(.oenighet(_, _, _, _, let namngesFor)): !namngesFor.isEmpty
    case .tvist(.linjeLyft(_, _, _, _, let i, _)),
      .tvist(.teamFraga(_, _, _, _, let i, _)), .tvist(.teamSvar(_, _, _, let i)),
      .tvist(.begaranOmMedling(_, _, _, _, let i, _)), .tvist(.utlatande(_, _, _, _, _, let i)):
      i
    case .sp(let m):
      switch m {
      case .konsultationsSvar, .forstaKontaktSvar, .kallelseSvar, .motesBesked, .planSvar,
        .planUpprattad, .kallelsePaminnelse, .scannad, .stangd:
        false
      default: true
      }
    case .omvarld: true
    case .ansvar(.avvikelse): false
    case .ansvar: true
    case .tvist(.arbetsledningsFraga): true
    case .tvist, .team, .tid: false
    }
  }
}

extension OmvarldMessage {
  @inlinable var typ: Meddelandetyp {
    switch self {
    case .besok: .besok
    case .behovUpphor: .behovUpphor
    case .akutOro: .akutOro
    case .stodinsats: .stodinsats
    }
  }
}

extension SPMessage {
  @inlinable var typ: Meddelandetyp {
    switch self {
    case .samtyckesBegaran: .samtyckesBegaran
    case .samtyckesSvar: .samtyckesSvar
    case .samtyckesAterkallelse: .samtyckesAterkallelse
    case .konsultation: .konsultation
    case .konsultationsSvar: .konsultationsSvar
    case .utlamnande: .utlamnande
    case .orosanmalan: .orosanmalan
    case .forstaKontakt: .forstaKontakt
    case .forstaKontaktSvar: .forstaKontaktSvar
    case .kallelse: .kallelse
    case .kallelseSvar: .kallelseSvar
    case .narvaro: .narvaro
    case .motesBesked: .motesBesked
    case .planUtkast: .planUtkast
    case .planSvar: .planSvar
    case .planUpprattad: .planUpprattad
    case .uppfoljning: .uppfoljning
    case .avslut: .avslut
    case .sammanslagning: .sammanslagning
    case .scannad: .scannad
    case .stangd: .stangd
    case .kallelsePaminnelse: .kallelsePaminnelse
    }
  }
}

extension AnsvarMessage {
  @inlinable var typ: Meddelandetyp {
    switch self {
    case .insatsBeslut: .insatsBeslut
    case .beslutUnderrattelse: .beslutUnderrattelse
    case .overenskommelse: .overenskommelse
    case .samfinansiering: .samfinansiering
    case .maxtaxa: .maxtaxa
    case .avvikelse: .avvikelse
    }
  }
}

extension TvistMessage {
  @inlinable var typ: Meddelandetyp {
    switch self {
    case .oenighet: .oenighet
    case .arbetsledningsFraga: .arbetsledningsFraga
    case .arbetsledningsSvar: .arbetsledningsSvar
    case .linjeLyft: .linjeLyft
    case .teamFraga: .teamFraga
    case .teamSvar: .teamSvar
    case .teamAterkallad: .teamAterkallad
    case .begaranOmMedling: .begaranOmMedling
    case .utlatande: .utlatande
    case .tvistLost: .tvistLost
    }
  }
}

extension TeamMessage {
  @inlinable var typ: Meddelandetyp {
    switch self {
    case .mote: .mote
    case .hinder: .hinder
    case .status: .status
    case .uppdrag: .uppdrag
    case .nyckeltal: .nyckeltal
    case .samordningsgruppLyft: .samordningsgruppLyft
    case .samordningsgruppSvar: .samordningsgruppSvar
    case .praxis: .praxis
    case .revision: .revision
    }
  }
}
