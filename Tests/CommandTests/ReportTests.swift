import Foundation
import Testing

@Suite("--report", .serialized)
struct ReportTests {
  private let skript = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scripts/report_check.py").path

  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  @Test("reports of comparisons, runs, replications and load tests are as everybody can read them")
  func lasbara() throws {
    let k = try kommando()
    let fragor = [
      "compare prov.yaml --replications 2 --set ansvarUtanBeslut=ingen",
      "compare prov.yaml --replications 3 --language en",
      "run prov.yaml", "run prov.yaml --replications 3 --language en", "run prov.yaml --days 1",
      "load prov.yaml" + LoadTests.kort,
      "sweep prov.yaml --vary oenighetsgrad=5..40:3 --vary 'teamTopologi=4|12' --replications 2",
      "sweep prov.yaml --vary oenighetsgrad=5..40 --vary samtyckesgrad=60..95 --samples 4",
      "sweep prov.yaml --vary teamTopologi --replications 1",
      "sweep prov.yaml --vary 'nivågränsOperativ=5|10|ingen' --replications 2",
      "sweep prov.yaml --vary 'nivågränsOperativ=5|ingen' --vary oenighetsgrad=5..40 --samples 6",
      "screen prov.yaml --trajectories 3 --vary oenighetsgrad --vary samtyckesgrad",
      "screen prov.yaml --trajectories 1 --vary epostDubblett",
      "select prov.yaml --indifference 100 --first 3 --budget 10",
    ]
    for (i, fraga) in fragor.enumerated() {
      let utfall = try k.skal("glapp \(fraga) -q --report r\(i).html")
      #expect(utfall.kod == 0, "\(fraga): \(utfall.fel)")
      #expect(utfall.ut == "")
    }
    let prov = try k.skal("python3 -B '\(skript)' r*.html")
    #expect(prov.kod == 0, "\(prov.ut)\(prov.fel)")
    #expect(prov.ut.components(separatedBy: "as it should be").count == fragor.count + 1)
    #expect(try k.mapp.las("r0.html").contains("<html lang=\"sv\">"))
    #expect(try k.mapp.las("r1.html").contains("<html lang=\"en\">"))
  }

  @Test("the same question gives the same page, but for its command, on any number of threads")
  func lika() throws {
    let k = try kommando()
    for (fil, tradar) in [("a", 1), ("b", 2)] {
      let utfall = try k.glapp(
        "compare", "prov.yaml", "--replications", "2", "-q", "--threads", "\(tradar)", "--report",
        "\(fil).html")
      #expect(utfall.kod == 0, "\(utfall.fel)")
    }
    func utan(_ fil: String) throws -> [Substring] {
      try k.mapp.las(fil).split(separator: "\n").filter { !$0.contains("glapp compare") }
    }
    #expect(try utan("a.html") == utan("b.html"))
    #expect(try utan("a.html").count > 300)
  }

  @Test("the check finds what it is for")
  func fel() throws {
    let k = try kommando()
    #expect(try k.glapp("run", "prov.yaml", "-q", "--report", "r.html").kod == 0)
    let hel = try k.mapp.las("r.html")
    let fel: [(ur: String, till: String, sager: String)] = [
      ("<html lang=\"sv\">", "<html>", "no lang"),
      ("--svag: #595959", "--svag: #999999", "has contrast"),
      ("--varmetext: #1b1b1b", "--varmetext: #ffffff", "has contrast"),
      ("<th scope=\"col\"", "<th", "no scope"),
      ("<caption>", "<caption></caption><caption>", "no caption"),
      ("role=\"img\" ", "", "not role=img"),
      ("<desc ", "<metadata ", "closes"),
      ("id=\"metod\"", "id=\"glappen\"", "used twice"),
      ("href=\"#metod\"", "href=\"https://exempel.se\"", "out of the page"),
      ("</main>", "<script>1</script></main>", "script"),
      ("tabindex=\"0\"", "", "keyboard"),
      ("<h3>", "<h5>", "closes"),
      ("text-anchor=\"end\">G-01", "text-anchor=\"start\" x=\"890\">G-01 lång", "outside"),
    ]
    for (ur, till, sager) in fel {
      #expect(hel.contains(ur), "\(ur)")
      try k.mapp.skriv(hel.replacingOccurrences(of: ur, with: till), till: "fel.html")
      let utfall = try k.skal("python3 -B '\(skript)' fel.html")
      #expect(
        utfall.kod == 1 && utfall.ut.contains(sager), "\(ur): \(utfall.ut.prefix(400))\(utfall.fel)"
      )
    }
  }

  @Test("Ctrl-C while the report is made says what is there, and how to go on")
  func avbrott() throws {
    for (databas, ord) in [
      (["--database", "d.db"], "Replikationerna finns i d.db; samma kommando gör rapporten"),
      ([], "Samma kommando kör om från början."),
    ] {
      let k = try Kommando()
      try k.mapp.skriv(
        Provscenario.stort.replacingOccurrences(of: "dagar: 3000", with: "dagar: 300"),
        till: "stort.yaml")
      let process = try k.starta(
        [
          "run", "stort.yaml", "--replications", "1", "-q", "--json", "r.json", "--report",
          "r.html",
        ]
          + databas, fel: "fel")
      // The JSON comes before the report, for which the replication is run once more.
      while process.isRunning, !k.mapp.filer.contains("r.json") { usleep(1_000) }
      process.interrupt()
      process.waitUntilExit()
      let fel = try k.mapp.las("fel")
      #expect(process.terminationStatus == 130, "\(fel)")
      #expect(
        fel.hasPrefix(
          "Avbrutet medan rapporten gjordes. r.html skrevs inte. Redan hel: r.json. \(ord)"),
        "\(fel)")
      #expect(k.mapp.filer.contains("r.json") && !k.mapp.filer.contains("r.html"))
    }
  }

  @Test("a report that cannot be written ends the command before it runs")
  func kanInte() throws {
    let k = try kommando()
    for fraga in [
      "run prov.yaml --report prov.yaml", "run prov.yaml --report -",
      "compare prov.yaml --report x.html --json x.html",
      "compare prov.yaml --report r.html --shard 1/2 --database d.db",
    ] {
      let utfall = try k.skal("glapp \(fraga)")
      #expect(utfall.kod == 64 && utfall.fel.contains("--report"), "\(fraga): \(utfall.fel)")
    }
    for fraga in [
      "run prov.yaml --replications 4 --json x.json", "compare prov.yaml --json x.json",
      "compare prov.yaml --json -", "sweep prov.yaml --vary oenighetsgrad=5..40 --json x.json",
    ] {
      let utfall = try k.skal("glapp \(fraga) --shard 1/2 --database d.db")
      #expect(
        utfall.kod == 64 && utfall.fel.contains("--json behöver alla replikationer"),
        "\(fraga): \(utfall.fel)")
      #expect(utfall.ut == "")
    }
    let utfall = try k.skal("glapp compare prov.yaml --report finns/inte/r.html")
    #expect(utfall.kod == 65 && utfall.fel.contains("kan inte skrivas"), "\(utfall.fel)")
    #expect(k.mapp.filer == ["prov.yaml"])
    #expect(try k.mapp.las("prov.yaml") == Provscenario.litet)
  }
}
