import Foundation
import Testing

@Suite("glapp compare, sweep, screen, select, results and merge", .serialized)
struct CompareTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("a comparison ends in a sentence, and in the same JSON on any number of threads")
  func jamfor() throws {
    let k = try kommando()
    let fraga = ["compare", "prov.yaml", "--replications", "4", "--set", "ansvarUtanBeslut=ingen"]
    let utfall = try k.glapp(fraga + ["--json", "a.json", "--threads", "1"])
    #expect(utfall.kod == 0, "\(utfall.fel)")
    #expect(utfall.fel == "")
    #expect(utfall.ut.contains("utslag") && utfall.ut.contains("tätare möten"))
    #expect(utfall.ut.contains("ingen prognos"))
    #expect(try k.glapp(fraga + ["--json", "b.json", "--threads", "3", "-q"]).ut == "")
    // Without a JSON only the figures that the sentence needs are read, to the same sentence.
    func utanKommando(_ text: String) -> String {
      String(
        text[..<(text.range(of: "Scenario ", options: .backwards)?.lowerBound ?? text.endIndex)])
    }
    for figur in [["--figure", "personer"], []] {
      let lika = try k.glapp(fraga + figur)
      #expect(lika.kod == 0, "\(lika.fel)")
      let hela = try k.glapp(fraga + figur + ["--json", "c.json"])
      #expect(utanKommando(hela.ut) == utanKommando(lika.ut))
      #expect(lika.ut.contains("nyckeltal är lika i alla 4") == !figur.isEmpty, "\(lika.ut)")
    }
    var (a, b) = (try json(k.mapp.las("a.json")), try json(k.mapp.las("b.json")))
    #expect((a["replications"] as? [Any])?.count == 8)
    let c = try #require((a["comparisons"] as? [[String: Any]])?.first)
    #expect(c["arm"] as? String == "tätare möten")
    #expect((c["sentence"] as? String)?.contains("tätare möten") == true)
    a["command"] = nil
    b["command"] = nil
    #expect(NSDictionary(dictionary: a) == NSDictionary(dictionary: b))
  }

  @Test(
    "a precision is asked of the baseline's mean too: who is compared with whom changes nothing")
  func precision() throws {
    let k = try Kommando()
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(
        of: "  tätare möten:",
        with: """
            få tvister:
              spakar: { oenighetsgrad: 4 % }
            många tvister:
              spakar: { oenighetsgrad: 80 % }
            tätare möten:
          """), till: "prov.yaml")
    func antal(_ bas: String, _ annan: String) throws -> Int {
      let utfall = try k.glapp([
        "compare", "prov.yaml", "--baseline", bas, "--variant", annan, "--figure", "tvister.antal",
        "--precision", "30", "--json", "-",
      ])
      #expect(utfall.kod == 0, "\(utfall.fel)")
      let svar = try json(utfall.ut)
      #expect(svar["stopped_by"] as? [String] == ["precision", "precision"])
      return try #require(svar["replications_of_each"] as? Int)
    }
    let antalet = try antal("få tvister", "många tvister")
    #expect(antalet > 16, "the many would be enough at once: \(antalet)")
    #expect(try antal("många tvister", "få tvister") == antalet)
  }

  @Test("a lever that --set takes from a variant is told, where the variant is to run")
  func tagenSpak() throws {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    let satt = ["--set", "mötesintervallOperativ=9 dygn", "--days", "5"]
    let namn = "gäller före varianten ”tätare möten”"
    let jamfor = ["compare", "prov.yaml", "--replications", "2"] + satt
    #expect(try k.glapp(jamfor).fel.contains(namn))
    #expect(try !k.glapp(jamfor + ["--quiet"]).fel.contains(namn))
    #expect(
      try k.glapp(["run", "prov.yaml", "--variant", "tätare möten"] + satt).fel.contains(namn))
    #expect(try !k.glapp(["run", "prov.yaml"] + satt).fel.contains("varianten"))
  }

  @Test("a variant that is called as the baseline is shows in the heading")
  func grundfallet() throws {
    let k = try Kommando()
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(of: "  tätare möten:", with: "  grundfallet:"),
      till: "lika.yaml")
    let fraga = ["run", "lika.yaml", "--replications", "2"]
    func rubrik(_ argument: [String]) throws -> String {
      String(try k.glapp(argument).ut.prefix { $0 != "\n" })
    }
    #expect(try rubrik(fraga + ["--variant", "grundfallet"]).contains("grundfallet"))
    #expect(try !rubrik(fraga).contains("grundfallet"))
  }

  @Test("the same command goes on from its file, and slices merge to the same")
  func fil() throws {
    let k = try kommando()
    let fraga = ["compare", "prov.yaml", "--replications", "3", "-q"]
    #expect(try k.glapp(fraga + ["--database", "hel.db"]).kod == 0)
    for del in ["1/2", "2/2"] {
      let utfall = try k.glapp(
        fraga + ["--database", "del\(del.prefix(1)).db", "--shard", del])
      #expect(utfall.kod == 0, "\(utfall.fel)")
    }
    #expect(try k.glapp("merge", "del2.db", "del1.db", "--into", "hop.db").kod == 0)
    let (hel, hop) = (
      try k.glapp("results", "hel.db", "--replications").ut,
      try k.glapp("results", "hop.db", "--replications").ut
    )
    func utanTider(_ text: String) -> [String] {
      text.split(separator: "\n").map { $0.split(separator: " ").dropLast().joined(separator: " ") }
    }
    #expect(utanTider(hel) == utanTider(hop))
    #expect(hel.contains("tätare möten"))
    let utanDel = try k.glapp("merge", "del1.db", "--into", "ny.db")
    #expect(utanDel.kod == 65 && utanDel.fel.contains("replikation 1"), "\(utanDel.fel)")
    let annat = try k.glapp(fraga + ["--database", "hel.db", "--seed", "7"])
    #expect(annat.kod == 65 && annat.fel.contains("frö"), "\(annat.fel)")
    #expect(try k.glapp("results", "prov.yaml").kod == 65)
    #expect(!k.mapp.filer.contains("ny.db"))
    #expect(
      try k.glapp("results", "hel.db", "--scenario").ut == Provscenario.litet,
      "the scenario's text is kept as it was")
  }

  @Test("no two alternatives have the same name, whatever the points and variants are")
  func namn() throws {
    let k = try kommando()
    for spak in ["maxKallelser=2..4", "teamTopologi=4|12"] {
      let svep = try k.glapp(
        "sweep", "prov.yaml", "--vary", spak, "--samples", "6", "--replications", "1", "--json",
        "-", "--database", "\(spak.prefix(3)).db")
      #expect(svep.kod == 0, "\(svep.fel)")
      let punkter = try #require(try json(svep.ut)["points"] as? [[String: Any]])
      #expect(Set(punkter.compactMap { $0["arm"] as? String }).count == 6)
      #expect((punkter[2]["arm"] as? String)?.hasPrefix("punkt 3: ") == true)
    }
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(of: "  tätare möten:", with: "  grundfallet:"),
      till: "lika.yaml")
    for rad in [["compare", "lika.yaml"], ["run", "lika.yaml"]] {
      let utfall = try k.glapp(
        rad + ["--replications", "2", "--json", "-", "--database", "\(rad[0]).db"])
      #expect(utfall.kod == 0, "\(utfall.fel)")
      #expect(utfall.ut.contains("grundfallet (scenariot)"), "\(utfall.ut)")
    }
    let val = try k.glapp(
      "select", "lika.yaml", "--indifference", "100000", "--first", "2", "--budget", "10", "-q",
      "--database", "select.db")
    #expect(val.kod == 0, "\(val.fel)")
  }

  @Test("a lever can be left unset in a design")
  func ingen() throws {
    let k = try kommando()
    let vary = ["--vary", "nivågränsOperativ=5|ingen", "--vary", "oenighetsgrad=5..40"]
    for (i, rad) in [
      ["sweep", "prov.yaml", "--vary", "nivågränsOperativ=5|ingen", "--replications", "2"],
      ["sweep", "prov.yaml", "--samples", "4", "--replications", "2"] + vary,
      ["screen", "prov.yaml", "--trajectories", "3"] + vary,
    ].enumerated() {
      for slut in [["--json", "\(i).json", "--report", "\(i).html"], ["-q"]] {
        let utfall = try k.glapp(rad + slut + ["--database", "\(i).db"])
        #expect(utfall.kod == 0, "\(rad): \(utfall.fel)")
      }
      #expect(try k.glapp("results", "\(i).db").kod == 0)
    }
    let punkter = try #require(try json(k.mapp.las("0.json"))["points"] as? [[String: Any]])
    #expect(punkter.map { $0["arm"] as? String ?? "" }[1].hasSuffix(" ingen"))
    #expect(((punkter[1]["values"] as? [Any])?.first) is NSNull)
  }

  @Test("refusals say what is wrong")
  func ord() throws {
    let k = try kommando()
    for (rad, ord) in [
      (["select", "prov.yaml", "--indifference", "0"], "större än 0.\n"),
      (["run", "prov.yaml", "--precision", "0%"], "0,01 och 99.\n"),
      (["run", "prov.yaml", "--shard", "3/2"], "5.\n"),
      (["run", "prov.yaml", "--within", "nan"], "\nAnvändning: glapp run [<val>] <scenario>\n"),
      (["sweep", "prov.yaml", "--vary", "teamTopologi=|"], "ett värde saknas"),
      (["screen", "prov.yaml", "--vary", "teamTopologi=4"], "ett enda värde"),
      (["compare", "prov.yaml", "--database", "."], "filen kan inte läsas eller skrivas: "),
      (["compare", "prov.yaml", "--variant", "tätare", "--variant", "finns inte"], "”finns inte”"),
      (["compare", "prov.yaml", "--variant", "tätare", "--variant", "finns inte"], "”tätare”"),
    ] {
      let utfall = try k.glapp(rad)
      #expect(utfall.fel.contains(ord) && !utfall.fel.contains("..\n"), "\(utfall.fel)")
    }
  }

  @Test("a median of no cases is no number, and no experiment is judged by it")
  func utanFall() throws {
    let k = try kommando()
    let figur = ["--figure", "nivå.strategisk.median"]
    for rad in [
      ["compare", "prov.yaml", "--replications", "2"],
      ["run", "prov.yaml", "--precision", "5"],
      ["select", "prov.yaml", "--indifference", "1"],
      ["screen", "prov.yaml", "--vary", "oenighetsgrad", "--trajectories", "2"],
    ] {
      let utfall = try k.glapp(rad + figur)
      #expect(utfall.kod == 65, "\(utfall.kod)")
      #expect(utfall.fel.contains("”nivå.strategisk.median” saknar fall i"), "\(utfall.fel)")
    }
    let fil = ["run", "prov.yaml", "--replications", "2", "-q", "--database", "a.db"]
    #expect(try k.glapp(fil).kod == 0 && k.glapp(fil).kod == 0)
    let visat = try k.glapp(["results", "a.db"] + figur)
    #expect(visat.kod == 0 && visat.ut.contains("2 replikationer saknar fall"), "\(visat.ut)")
    let rader = try k.glapp(["results", "a.db", "--replications"] + figur).ut
    #expect(rader.split(separator: "\n").filter { $0.contains(" – ") }.count == 2, "\(rader)")
    let allt = try k.glapp("results", "a.db", "--json", "-").ut
    #expect(allt.contains("null") && (try? json(allt)) != nil)
    for text in [visat.ut, rader, allt] {
      #expect(text.firstMatch(of: /\b-?nan\b/) == nil, "\(text.prefix(200))")
    }
  }

  @Test("a damaged file is refused in a sentence, whatever it is used for")
  func skadad() throws {
    let k = try kommando()
    let fraga = ["compare", "prov.yaml", "--replications", "3", "-q", "--database", "a.db"]
    #expect(try k.glapp(fraga).kod == 0)
    let url = k.mapp.url.appendingPathComponent("a.db")
    var data = try Data(contentsOf: url)
    // The lists of numbers of the replications; without its bracket each is no list.
    for i in data.indices.dropLast()
    where data[i] == UInt8(ascii: "[") && (48...57).contains(data[i + 1]) {
      data[i] = UInt8(ascii: "x")
    }
    try data.write(to: url)
    for rad in [
      fraga, ["results", "a.db"], ["results", "a.db", "--json", "-"],
      ["merge", "a.db", "--into", "ny.db"],
    ] {
      let utfall = try k.glapp(rad)
      #expect(utfall.kod == 65, "\(rad): \(utfall.kod) \(utfall.fel)")
      #expect(utfall.fel.contains("a.db: filen är skadad"), "\(utfall.fel)")
    }
    #expect(!k.mapp.filer.contains("ny.db"))
  }

  @Test("kill -9 keeps every finished replication, and the same command ends as an undisturbed one")
  func dodad() throws {
    let k = try kommando()
    let fraga = ["run", "prov.yaml", "--replications", "40", "--threads", "2", "-q"]
    let process = try k.starta(fraga + ["--database", "dod.db"])
    let slut = Date(timeIntervalSinceNow: 60)
    while Date() < slut, !(try k.glapp("results", "dod.db").kod == 0) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try k.glapp(fraga + ["--database", "dod.db", "--json", "a.json"]).kod == 0)
    #expect(try k.glapp(fraga + ["--json", "b.json"]).kod == 0)
    var (a, b) = (try json(k.mapp.las("a.json")), try json(k.mapp.las("b.json")))
    a["command"] = nil
    b["command"] = nil
    #expect((a["replications"] as? [Any])?.count == 40)
    #expect(NSDictionary(dictionary: a) == NSDictionary(dictionary: b))
    #expect(k.mapp.filer == ["a.json", "b.json", "dod.db", "prov.yaml"])
  }

  @Test("sweeps, screenings and selections run and say what they found")
  func ovriga() throws {
    let k = try kommando()
    let svep = try k.glapp(
      "sweep", "prov.yaml", "--vary", "mötesintervallOperativ=7..28 dagar:3", "--vary",
      "teamTopologi=4|12", "--replications", "2", "--json", "s.json")
    #expect(svep.kod == 0, "\(svep.fel)")
    let punkter = try #require(try json(k.mapp.las("s.json"))["points"] as? [[String: Any]])
    #expect(
      punkter.compactMap { ($0["values"] as? [Double])?.first } == [7, 7, 17.5, 17.5, 28, 28])
    let hyperkub = try k.glapp(
      "sweep", "prov.yaml", "--vary", "oenighetsgrad=5..40", "--samples", "4", "--replications",
      "1", "--json", "h.json", "-q")
    #expect(hyperkub.kod == 0, "\(hyperkub.fel)")
    let prov = try #require(try json(k.mapp.las("h.json"))["points"] as? [[String: Any]])
    let andelar = prov.compactMap { ($0["values"] as? [Double])?.first }.sorted()
    for (i, andel) in andelar.enumerated() {
      let fran = 0.05 + 0.35 * Double(i) / 4
      #expect(andel >= fran && andel <= fran + 0.35 / 4, "one point in each stratum")
    }
    let sall = try k.glapp(
      "screen", "prov.yaml", "--trajectories", "3", "--vary", "oenighetsgrad", "--vary",
      "epostDubblett", "--json", "m.json")
    #expect(sall.kod == 0, "\(sall.fel)")
    #expect(sall.ut.contains("Utan någon verkan i 3 försök: epostDubblett"), "\(sall.ut)")
    let val = try k.glapp(
      "select", "prov.yaml", "--indifference", "100000", "--first", "3", "--budget", "10",
      "--json", "v.json")
    #expect(val.kod == 0, "\(val.fel)")
    #expect(try json(k.mapp.las("v.json"))["outcome"] as? String == "selected")
    #expect(try k.mapp.las("v.json").contains("\"alpha\": 0.05,"))
  }

  @Test(
    "bad usage is 64",
    arguments: [
      ["compare", "prov.yaml", "--replications", "1"],
      ["compare", "prov.yaml", "--replications", "3", "--precision", "5"],
      ["compare", "prov.yaml", "--shard", "1/2"], ["compare", "prov.yaml", "--shard", "3/2"],
      ["compare", "prov.yaml", "--figure", "okänt"], ["compare", "prov.yaml", "--confidence", "5"],
      ["compare", "prov.yaml", "--json", "prov.yaml"],
      ["compare", "prov.yaml", "--variant", "tätare möten", "--variant", "tätare möten"],
      ["run", "prov.yaml", "--replications", "2", "--trace", "t"],
      ["run", "prov.yaml", "--replications", "2", "--processes", "2"],
      ["run", "prov.yaml", "--threads", "2"], ["run", "prov.yaml", "--replications", "0"],
      ["run", "prov.yaml", "--database", "a", "--json", "a"],
      ["sweep", "prov.yaml"], ["sweep", "prov.yaml", "--vary", "oenighetsgrad=40..5"],
      ["sweep", "prov.yaml", "--vary", "teamTopologi=4..12"],
      ["sweep", "prov.yaml", "--vary", "oenighetsgrad=5..40:0"],
      ["sweep", "prov.yaml", "--vary", "oenighetsgrad", "--vary", "oenighetsgrad=5..6"],
      ["sweep", "prov.yaml", "--vary", "teamTopologi=|"],
      ["sweep", "prov.yaml", "--vary", "teamTopologi=4|"],
      ["screen", "prov.yaml", "--vary", "oenighetsgrad", "--vary", "oenighetsgrad=5..6"],
      ["screen", "prov.yaml", "--vary", "oenighetsgrad", "--vary", "teamTopologi=4"],
      ["screen", "prov.yaml", "--levels", "3"], ["select", "prov.yaml"],
      ["select", "prov.yaml", "--indifference", "0"],
      ["select", "prov.yaml", "--indifference", "1", "--replications", "4"],
      ["merge", "a.db"],
    ])
  func anvandning(argument: [String]) throws {
    let k = try kommando()
    let utfall = try k.glapp(argument)
    #expect(utfall.kod == 64, "\(argument): \(utfall.kod) \(utfall.fel)")
    #expect(!utfall.fel.isEmpty)
    #expect(k.mapp.filer == ["prov.yaml"])
    #expect(try k.mapp.las("prov.yaml") == Provscenario.litet)
  }

  @Test(
    "bad input is 65",
    arguments: [
      ["compare", "saknas.yaml"], ["compare", "prov.yaml", "--variant", "okänd"],
      ["compare", "prov.yaml", "--baseline", "okänd"],
      ["compare", "prov.yaml", "--database", "finns/inte.db"],
      ["compare", "prov.yaml", "--database", "."],
      ["compare", "prov.yaml", "--database", "prov.yaml"],
      ["sweep", "prov.yaml", "--vary", "okänd=1..2"],
      ["sweep", "prov.yaml", "--vary", "oenighetsgrad=5..400"],
      ["results", "saknas.db"], ["merge", "saknas.db", "--into", "ny.db"],
    ])
  func indata(argument: [String]) throws {
    let k = try kommando()
    let utfall = try k.glapp(argument)
    #expect(utfall.kod == 65, "\(argument): \(utfall.kod) \(utfall.fel)")
    #expect(!utfall.fel.isEmpty)
    #expect(k.mapp.filer == ["prov.yaml"])
    #expect(try k.mapp.las("prov.yaml") == Provscenario.litet)
  }

  @Test(
    "points whose levers do not go together are refused with their values, before anything runs")
  func samband() throws {
    let k = try kommando()
    for (mer, antal) in [([], "4 av 9"), (["--samples", "9"], " av 9")] {
      let utfall = try k.glapp(
        ["sweep", "prov.yaml", "--vary", "kommissionskvorum=1..9:3", "--database", "s.db"] + mer
          + ["--vary", "kommissionsstorlek=3..7:3"])
      #expect(utfall.kod == 65 && utfall.fel.contains(antal), "\(utfall.fel)")
      #expect(utfall.fel.contains("punkter går inte att köra") && !utfall.fel.contains("Kör"))
      #expect(utfall.fel.contains("är större än kommissionsstorlek ("), "\(utfall.fel)")
    }
    let svar = try k.glapp(
      "sweep", "prov.yaml", "--vary", "avböjSannolikhet=10..50:2", "--vary",
      "tystnadSannolikhet=10..50:2", "--language", "en")
    #expect(svar.kod == 65 && svar.fel.contains("1 of 4 points"), "\(svar.fel)")
    #expect(
      svar.fel.contains("avböjSannolikhet 50") && svar.fel.contains("add up to 113 %"),
      "\(svar.fel)")
    let sall = try k.glapp(
      "screen", "prov.yaml", "--vary", "möteTidigast=8..15", "--trajectories", "2")
    #expect(sall.kod == 0, "\(sall.fel)")
    let vald = try k.glapp(
      "screen", "prov.yaml", "--vary", "möteTidigast=10..15", "--set", "möteSenast=12",
      "--trajectories", "4")
    #expect(vald.kod == 65 && vald.fel.contains("möteTidigast 15"), "\(vald.fel)")
    let hela = try k.glapp(
      "screen", "prov.yaml", "--vary", "kommissionskvorum", "--trajectories", "2", "--days", "5")
    let ord = hela.ut.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(hela.kod == 0 && ord.contains("kommissionskvorum (1 – 5)"), "\(hela.ut)")
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("a results file is a file whatever it is called")
  func filnamn() throws {
    let k = try kommando()
    for namn in [":memory:", "file:r.db?mode=memory"] {
      let fraga = ["run", "prov.yaml", "--days", "5", "--replications", "2", "--database", namn]
      #expect(try k.glapp(fraga + ["-q"]).kod == 0)
      #expect(k.mapp.filer.contains(namn), "\(k.mapp.filer)")
      #expect(try k.glapp("results", namn).ut.contains("2"))
    }
  }

  @Test("more ways through the levers on the same file are refused with how many there are")
  func flerVagar() throws {
    let k = try kommando()
    func sall(_ antal: Int) throws -> Kommando.Utfall {
      try k.glapp(
        "screen", "prov.yaml", "--days", "5", "--vary", "oenighetsgrad", "--trajectories",
        "\(antal)", "--database", "s.db")
    }
    #expect(try sall(2).kod == 0)
    let fler = try sall(3)
    #expect(fler.kod == 65 && fler.fel.contains("den har 4 alternativ, inte 6"), "\(fler.fel)")
    #expect(try k.glapp("merge", "s.db", "--into", "hop.db").kod == 0)
  }
}
