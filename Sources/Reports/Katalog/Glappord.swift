import Domain

/// When each kind of gap runs, for those who read of it for the first time (§4).
enum Glappord {
  /// What a class of gaps is about, by its letter.
  static func klass(_ bokstav: String, _ s: Rapportsprak) -> String {
    switch bokstav {
    case "R": s("otydligt ansvar", "unclear responsibility")
    case "S": s("insats uteblir", "a service is missing")
    case "K": s("samordningen väntar", "coordination waits")
    case "I": s("uppgifter saknas", "information is missing")
    case "E": s("fel eller ingen betalar", "nobody or the wrong one pays")
    default: s("oskyddad", "unprotected")
    }
  }

  /// From when to when the kind runs; nil for kinds of documents that are not enacted.
  static func betydelse(_ slag: GlappSlag, _ s: Rapportsprak) -> String? {
    switch slag {
    case .g01:
      s(
        """
        Ingen förvaltning svarar för behovet: ingen har beslut, ärende eller en överenskommelse \
        om det. Börjar när behovet syns utanför någons eget ärende eller när alla frånsäger sig \
        det; slutar när någon svarar, eller med behovet.
        """,
        """
        No förvaltning answers for the need: none has a beslut, an ärende or an agreement about \
        it. Begins when the need is seen outside of anybody's own ärende or when all disclaim it; \
        ends when somebody answers, or with the need.
        """)
    case .g02:
      s(
        "En insats som ska ges ges inte, eller avbryts. Slutar när den ges, eller när beslutet upphör.",
        "An insats that is due is not delivered, or is interrupted. Ends when it is, or when the beslut ends."
      )
    case .g03:
      s(
        "Samtycke är begärt men inte givet: obesvarat, nekat eller återkallat. Är frivilligt och aldrig ett fel.",
        "Samtycke is asked for but not given: unanswered, refused or withdrawn. Voluntary, and never a fault."
      )
    case .g04:
      s(
        "Ett behov av samordning är sett men samtycke är inte begärt, eller samtycke finns men ingen är kallad.",
        "A need of coordination is seen but samtycke is not asked for, or it is there but nobody is called."
      )
    case .g05:
      s(
        "Möte är kallat men inte hållet. Löper vidare genom uteblivna möten och nya kallelser.",
        "A meeting is called but not held. Runs on through missed meetings and new kallelser.")
    case .g06:
      s(
        "Mötet är hållet men planen är inte godkänd av alla.",
        "The meeting is held but the plan is not approved by all.")
    case .g07:
      s(
        "Något ska dokumenteras och är det inte än. Ett intervall per förvaltning och anteckning.",
        "A record is due and not made yet. One interval a förvaltning and record.")
    case .g08:
      s(
        "En tvist är öppen. Finns ett beslut ligger ansvaret fast och tiden redovisas för sig.",
        "A tvist is open. Where there is a beslut the ansvar is locked, and the time is told apart."
      )
    case .g09:
      s(
        "En nivå, en fråga eller ett team gör inget längre än sin tröskel. Trösklarna är antaganden (H-24).",
        "A level, a question or a team does nothing for longer than its threshold. The thresholds are assumptions (H-24)."
      )
    case .g10:
      s(
        "Medlingskommissionen har gett ett utlåtande och tvisten är inte löst.",
        "Medlingskommissionen has given its utlåtande and the tvist is not solved.")
    case .g11:
      s(
        "En insats ges eller ska ges en dag då ingen bär kostnaden, eller fel förvaltning.",
        "An insats is due or delivered on a day on which nobody bears the cost, or the wrong one.")
    case .g12:
      s(
        """
        Det är oklart vem behovet hör till: ingen förvaltning gör anspråk enligt tabellen, eller \
        flera, och de är inte överens. Slutar med en överenskommelse eller ett beslut om insats.
        """,
        """
        It is unclear to whom the need belongs: no förvaltning claims it by the table, or several \
        do and have not agreed. Ends with an agreement or a beslut on an insats.
        """)
    case .g13:
      s(
        "Akut oro är sedd och orosanmälan har inte nått socialtjänsten.",
        "Acute concern is seen and the orosanmälan has not reached the SF.")
    case .g14:
      s(
        "En förvaltning söker rätt mottagare hos en annan och har inte nått någon.",
        "A förvaltning seeks the right recipient at another and has reached nobody.")
    case .g15:
      s(
        "En uppföljning av SP ska göras och är inte gjord.",
        "A follow-up of the SP is due and not done.")
    case .g24:
      s(
        """
        Månadens avgifter till flera förvaltningar är tillsammans högre än maxtaxan. Ingen regel \
        säger vem som rättar det (H-31): det löper till körningens slut.
        """,
        """
        The month's fees to several förvaltningar are together higher than maxtaxan. No rule says \
        who puts that right (H-31): it runs to the end of the run.
        """)
    case .g28:
      s(
        "Den som svarar har ändrats, och den enskilde eller en part har inte fått veta det än.",
        "Who answers has changed, and the enskild or a party has not been told yet.")
    case .g37:
      s(
        "En SP eller stödkontakt är avslutad på ett håll men inte på alla.",
        "An SP or stödkontakt has ended at one end but not at all.")
    case .g39:
      s(
        "En skyddad identitet har röjts. Varje gång räknas, utan längd.",
        "A protected identity was exposed. Each time counts, without length.")
    case .g40:
      s(
        "Ansvaret har lämnats vidare: den förras beslut har upphört och den nyas gäller inte än.",
        "The ansvar has passed on: the former beslut has ended and the new one is not in force yet."
      )
    default: nil
    }
  }
}
