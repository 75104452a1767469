import ArgumentParser
import Domain
import Observers
import Reports
import Simulation

/// `glapp follow`: one person's way, told step by step.
struct Follow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: sprak(
      "Berätta en påhittad persons väg steg för steg.", "Tell a made-up person's way step by step."),
    discussion: sprak(
      """
      Vem gjorde vad, enligt vilken regel, vem bär ansvar, och vilket glapp öppnades eller stängdes.

      EXEMPEL
        glapp follow mitt.yaml --list
        glapp follow mitt.yaml --list --level operativ --gap G-01
        glapp follow mitt.yaml --list --forvaltning FFS --limit 10
        glapp follow mitt.yaml --worst
        glapp follow mitt.yaml --person Hisingen-1000
        glapp follow mitt.yaml --person Frida
      """,
      """
      Who did what, by which rule, who bears ansvar, and which glapp opened or closed.

      EXAMPLES
        glapp follow mitt.yaml --list
        glapp follow mitt.yaml --list --level operativ --gap G-01
        glapp follow mitt.yaml --list --forvaltning FFS --limit 10
        glapp follow mitt.yaml --worst
        glapp follow mitt.yaml --person Hisingen-1000
        glapp follow mitt.yaml --person Frida
      """))

  @OptionGroup var val: Korval

  @Option(
    help: ArgumentHelp(
      sprak(
        "Personens beteckning (Hisingen-1000) eller, för en handskriven person, namnet eller dess början.",
        "The person's identity (Hisingen-1000) or, for a handwritten one, the name or its beginning."
      ),
      valueName: "ID"))
  var person: String?

  @Flag(help: ArgumentHelp(sprak("Lista personer att följa.", "List persons to follow.")))
  var list = false

  @Flag(
    help: ArgumentHelp(
      sprak(
        "Följ den som drabbas värst, av dem som filtren släpper fram.",
        "Follow the one worst hit, of those whom the filters let through.")))
  var worst = false

  @Option(
    help: ArgumentHelp(
      sprak(
        "Bara de vars tvist nådde minst nivån: arbetsledning, operativ, taktisk, strategisk, medling.",
        "Only those whose tvist reached at least: arbetsledning, operativ, taktisk, strategisk, medling."
      ), valueName: "NIVÅ"))
  var level: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Bara de som mött glappet, till exempel G-05.", "Only those who met the gap, e.g. G-05."),
      valueName: "G-NN"))
  var gap: String?

  @Option(
    help: ArgumentHelp(
      sprak(
        "Bara de vars glapp rör förvaltningen, till exempel FFS eller ”SF Hisingen”.",
        "Only those whose gaps involve the förvaltning, e.g. FFS or ”SF Hisingen”."),
      valueName: "NAMN"))
  var forvaltning: String?

  @Option(
    help: ArgumentHelp(sprak("Högsta antal i listan.", "Most persons in the list."), valueName: "N")
  )
  var limit = 30

  @Flag(name: .shortAndLong, help: ArgumentHelp(sprak("Inget förlopp.", "No progress.")))
  var quiet = false

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func validate() throws {
    let valda = [person != nil, list, worst].filter { $0 }.count
    if valda != 1 {
      throw ValidationError(
        sprak(
          "Välj ett av --person ID, --worst och --list.",
          "Choose one of --person ID, --worst and --list."))
    }
    if person != nil, level != nil || gap != nil || forvaltning != nil {
      throw ValidationError(
        sprak(
          "--level, --gap och --forvaltning hör till --list och --worst.",
          "--level, --gap and --forvaltning go with --list and --worst."))
    }
    if limit < 1 {
      throw ValidationError(sprak("--limit ska vara minst 1.", "--limit must be at least 1."))
    }
  }

  mutating func run() async throws {
    let urval = try self.urval()
    let uppdrag = try val.uppdrag(tyst: quiet)
    if let person {
      try await folj(try Personval.tolka(person, uppdrag.varld), uppdrag)
      return
    }
    let resultat = try await kor(uppdrag)
    let rader = Personlista.ordnad(
      resultat.observatorium.personer { urval.tar($0) })
    if list {
      try Utskrift.rader(
        Personlista.rader(
          rader, uppdrag.varld, hogst: limit, sprak: sprak, stil: Utskrift.stil))
      return
    }
    guard let varst = rader.first else {
      throw Avslut.indata("Ingen person svarar mot urvalet.", "Nobody matches.")
    }
    try await folj(varst.person, uppdrag, valdsom: Personlista.varst(varst, sprak))
  }

  private func kor(_ uppdrag: Uppdrag) async throws -> Korresultat {
    let rad = Framstegsrad.ny(sprak("Kör", "Running"), tyst: quiet)
    defer { rad?.bort() }
    return try await Avbrott.vakta {
      try await Korning.kor(uppdrag.varld) { rad?.visa($0) }
    }
  }

  private func folj(_ person: PersonID, _ uppdrag: Uppdrag, valdsom: String? = nil) async throws {
    let rad = Framstegsrad.ny(sprak("Följer", "Following"), tyst: quiet)
    defer { rad?.bort() }
    let foljder = try await Avbrott.vakta {
      await Foljebok.folj(person, i: uppdrag.varld) { rad?.visa($0) }.foljder
    }
    rad?.bort()
    guard !foljder.isEmpty else { throw Personval.kom(person, uppdrag.varld) }
    let berattelse = Berattelse(uppdrag.varld, person, sprak: sprak, stil: Utskrift.stil)
    let skal = valdsom.map { $0.bruten(Utskrift.stil.bredd) + [""] } ?? []
    try Utskrift.rader(skal + berattelse.rader(foljder))
  }

  private func urval() throws -> Personlista.Urval {
    try Personlista.Urval(
      niva: level.map { try Personval.niva($0) }, slag: gap.map { try Personval.glapp($0) },
      forvaltning: forvaltning.map { try Personval.forvaltning($0) })
  }
}
