import Reports

/// Tells what was found: on the terminal first, then in the files, each whether or not another could
/// be written.
struct Redovisning {
  /// Opened before the work, so that a long run is not lost on a path that cannot be written.
  private let json: Utfil?
  private let rapport: Utfil?
  private let jsonfil: String?
  private let rapportfil: String?
  private let visar: Bool
  private let database: String?

  /// - Parameters:
  ///   - json: where JSON goes; `-` is stdout, in place of the text.
  ///   - rapport: where the page goes.
  ///   - visar: whether the text is wanted.
  ///   - database: where the replications are kept.
  /// - Throws: an `Avslut` for a path that cannot be written.
  init(json: String?, rapport: String?, visar: Bool, database: String?) throws {
    jsonfil = json
    rapportfil = rapport
    self.json = try json.flatMap { $0 == "-" ? nil : try Utfil($0) }
    self.rapport = try rapport.map { try Utfil($0) }
    self.visar = visar && json != "-"
    self.database = database
  }

  /// - Parameters:
  ///   - text: for the terminal.
  ///   - json: the same as JSON.
  ///   - sida: the same as a page.
  ///   - skrivna: files that the command has written already.
  /// - Throws: what went wrong, when everything has been tried.
  func ge(
    text: () -> String, json: () -> String, sida: () async throws -> String,
    skrivna: [String] = []
  ) async throws {
    var fel: [any Error] = []
    var skrivna = skrivna
    if visar {
      do { try Utskrift.sida(text()) } catch { fel.append(error) }
    }
    func skrivJson() {
      do {
        if jsonfil == "-" { try Utskrift.ut(json()) }
        if let fil = self.json, let jsonfil {
          try fil.skriv(json())
          skrivna.append(jsonfil)
        }
      } catch {
        fel.append(error)
      }
    }
    if let rapport, let rapportfil {
      do {
        try await Avbrott.uppskjut {
          skrivJson()
          try rapport.skriv(await sida())
          skrivna.append(rapportfil)
        }
      } catch let slut as Avslut where slut.kod == .avbrutet || slut.kod == .avslutat {
        throw avbruten(slut.kod, skrivna)
      } catch {
        fel.append(error)
      }
    } else {
      skrivJson()
    }
    guard let forsta = fel.first else { return }
    guard var slut = forsta as? Avslut else { throw forsta }
    slut.rader = fel.flatMap { ($0 as? Avslut)?.rader ?? [] }
    throw slut
  }

  /// The end of a command that was stopped while its page was made: what is there, and what the same
  /// command does next.
  private func avbruten(_ kod: Avslut.Kod, _ skrivna: [String]) -> Avslut {
    let rapport = rapportfil ?? ""
    var meningar = [
      sprak("Avbrutet medan rapporten gjordes.", "Interrupted while the report was made.")
    ]
    if !skrivna.contains(rapport) {
      meningar.append(
        sprak("\(rapport.ofarlig) skrevs inte.", "\(rapport.ofarlig) was not written."))
    }
    if !skrivna.isEmpty {
      let filer = sprak.lista(skrivna.map(\.ofarlig))
      meningar.append(sprak("Redan hel: \(filer).", "Whole already: \(filer)."))
    }
    meningar.append(
      database.map {
        sprak(
          "Replikationerna finns i \($0.ofarlig); samma kommando gör rapporten utan att köra dem igen.",
          "The replications are in \($0.ofarlig); the same command makes the report without running them again."
        )
      } ?? sprak("Samma kommando kör om från början.", "The same command runs from the beginning."))
    return Avslut(kod, [meningar.joined(separator: " ")])
  }
}
