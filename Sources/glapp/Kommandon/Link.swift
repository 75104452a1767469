import ArgumentParser
import Links
import Reports

/// `glapp link`: what a window costs between the ranks of an MPI job.
struct Link: AsyncParsableCommand {
  static let namn = "link"
  static let configuration = CommandConfiguration(
    commandName: namn,
    abstract: sprak(
      "Mät vad ett fönster kostar mellan processerna i ett MPI-jobb.",
      "Measure what a window costs between the ranks of an MPI job."),
    discussion: sprak(
      """
      EXEMPEL
        mpirun -n 2 glapp link --link mpi

      Varje process skickar varje annan 0–64 meddelanden om 64 byte per fönster, och läser varje ord.
      """,
      """
      EXAMPLE
        mpirun -n 2 glapp link --link mpi

      Every process sends every other 0–64 messages of 64 bytes a window, and reads every word.
      """),
    shouldDisplay: false)

  /// The link that is measured.
  enum Matlank: String, ExpressibleByArgument, CaseIterable {
    case mpi
  }

  @Option(
    help: ArgumentHelp(
      sprak("Vad som förenar processerna: mpi.", "What joins the processes: mpi."),
      valueName: "mpi"))
  var link: Matlank

  @Option(help: ArgumentHelp(sprak("Fönster per omgång.", "Windows a round."), valueName: "N"))
  var windows = 20_000

  @Option(help: ArgumentHelp(sprak("Omgångar.", "Rounds."), valueName: "N"))
  var rounds = 7

  @OptionGroup var sprakflagga: Sprakflagga

  mutating func validate() throws {
    guard (1...1_000_000_000).contains(windows), (1...1_000).contains(rounds) else {
      throw ValidationError(
        sprak(
          "--windows ska vara 1–1 000 000 000 och --rounds 1–1 000.",
          "--windows must be 1–1,000,000,000 and --rounds 1–1,000."))
    }
  }

  mutating func run() async throws {
    guard let jobb = Jobb.mpi else { return }
    try Jobb.enas(BuildID.words + [UInt64(windows) * 1_000 + UInt64(rounds)])
    var tider: [Double]
    do {
      var lank = MPILink(jobb)
      tider = try LinkMeter.measure(&lank, windows: windows, rounds: rounds).sorted()
    } catch {
      throw Flerprocess.avslut(.lank(error))
    }
    guard Jobb.talar else { return }
    let tal = Tal(sprak)
    func us(_ tid: Double) -> String { tal.decimal(tid, 2) }
    let median = us(tider[tider.count / 2])
    try Utskrift.rader([
      "\(MPIJob.library) · "
        + sprak("\(jobb.size) processer", "\(jobb.size) processes")
        + sprak(", \(jobb.localSize) på denna dator", ", \(jobb.localSize) on this machine"),
      sprak(
        "µs per fönster: bäst \(us(tider[0])), median \(median), sämst \(us(tider[tider.count - 1]))",
        "µs a window: best \(us(tider[0])), median \(median), worst \(us(tider[tider.count - 1]))"),
    ])
  }
}
