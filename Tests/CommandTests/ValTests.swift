import Foundation
import Testing

/// The options of experiments: what the help lists, and what `--vary` takes.
@Suite("Options of experiments", .serialized)
struct ValTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  /// A value that each option of the help takes, and what it needs beside it.
  private static let varden: [String: [String]] = [
    "--seed": ["2"], "--set": ["varningsgräns=5 vardagar"], "--scale": ["1"], "--days": ["3"],
    "--variant": ["tätare möten"], "--variants": ["tätare möten"], "--baseline": ["tätare möten"],
    "--figure": ["tvister.antal"], "--goal": ["tvister.antal"], "--replications": ["2"],
    "--precision": ["50", "--budget", "10"], "--within": ["1000", "--budget", "10"],
    "--budget": ["10", "--precision", "50"], "--confidence": ["90"], "--threads": ["1"],
    "--database": ["ny.db"],
    "--shard": ["1/2", "--database", "del.db"], "--json": ["ny.json"], "--quiet": [],
    "--report": ["ny.html"], "--language": ["sv"], "--vary": ["oenighetsgrad=5..40"],
    "--samples": ["2"], "--trajectories": ["1"], "--levels": ["2"], "--indifference": ["1000"],
    "--first": ["2"], "--into": ["alla.db"], "--figures": [], "--scenario": [],
  ]

  /// What a command is run with beside the option that is tried, unless the option says it itself.
  private static let grund: [String: (ord: [String], val: [String: [String]])] = [
    "compare": (["prov.yaml"], ["--days": ["3"], "--replications": ["2"]]),
    "sweep": (
      ["prov.yaml"],
      ["--days": ["3"], "--replications": ["2"], "--vary": ["oenighetsgrad=5..40:2"]]
    ),
    "screen": (
      ["prov.yaml"], ["--days": ["3"], "--trajectories": ["1"], "--vary": ["samtyckesgrad"]]
    ),
    "select": (
      ["prov.yaml"],
      ["--days": ["3"], "--indifference": ["100000"], "--first": ["2"], "--budget": ["10"]]
    ),
    "results": (["r.db"], [:]), "merge": (["d1.db", "d2.db"], ["--into": ["ut.db"]]),
  ]

  @Test("no option that the help lists is refused", arguments: Array(grund.keys).sorted())
  func listade(kommando namn: String) throws {
    let hjalp = try Kommando().glapp("help", namn).ut
    let rader = hjalp.split(separator: "\n").filter { $0.hasPrefix("  -") }
    let flaggor = Set(
      rader.flatMap { $0.prefix { $0 != "<" }.matches(of: #/--[a-z-]+/#).map { String($0.0) } }
    ).subtracting(["--help", "--version"])
    #expect(flaggor.contains(namn == "merge" ? "--into" : "--figure"), "\(flaggor)")
    for flagga in flaggor.sorted() {
      let k = try kommando()
      if namn == "results" {
        _ = try k.glapp(
          "run", "prov.yaml", "--days", "2", "--replications", "2", "-q", "--database", "r.db")
      }
      if namn == "merge" {
        for del in 1...2 {
          _ = try k.glapp(
            "compare", "prov.yaml", "--days", "2", "--replications", "2", "-q", "--shard",
            "\(del)/2", "--database", "d\(del).db")
        }
      }
      let grund = try #require(ValTests.grund[namn])
      let varde =
        switch (namn, flagga) {
        case ("results", "--replications"): [String]()
        case ("select", "--budget"): ["10"]
        default: ValTests.varden[flagga]
        }
      let satt = [flagga] + (try #require(varde, "\(flagga) has no value here"))
      var resten = grund.val.filter { !satt.contains($0.key) }
      if satt.contains("--precision") || satt.contains("--within") {
        resten["--replications"] = nil
      }
      if flagga == "--baseline" {
        try k.mapp.skriv(
          Provscenario.litet.replacing(
            "varianter:\n",
            with: "varianter:\n  glesare:\n    spakar: { varningsgräns: 9 vardagar }\n"
          ), till: "prov.yaml")
      }
      let rad =
        [namn] + grund.ord + resten.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value }
      let utfall = try k.glapp(rad + satt)
      #expect(utfall.kod == 0, "\(rad + satt): \(utfall.fel)")
    }
  }

  @Test("options that a command has no use for are out of its help, and refused with the reason")
  func dolda() throws {
    let k = try kommando()
    for (rad, dolda) in [
      (
        ["select", "prov.yaml", "--indifference", "9"],
        ["--replications", "--precision", "--within", "--shard"]
      ),
      (["screen", "prov.yaml"], ["--precision", "--within", "--shard", "--budget"]),
    ] {
      let hjalp = try k.glapp("help", rad[0]).ut
      for flagga in dolda {
        #expect(!hjalp.contains("\n  \(flagga) <"), "\(rad[0]) \(flagga)")
        let varde = flagga == "--shard" ? ["1/2", "--database", "d.db"] : ["10"]
        let utfall = try k.glapp(rad + [flagga] + varde)
        #expect(utfall.kod == 64 && utfall.fel.contains(flagga), "\(flagga): \(utfall.fel)")
      }
    }
  }

  @Test("the help tells the default of every option that has one")
  func forval() throws {
    let k = try kommando()
    let forval: [(String, [(flagga: String, sv: String)])] = [
      ("run", [("--replications", "20"), ("--confidence", "95 %"), ("--scale", "1")]),
      ("compare", [("--replications", "20"), ("--confidence", "95 %"), ("--budget", "200")]),
      ("sweep", [("--replications", "5"), ("--confidence", "95 %"), ("--budget", "200")]),
      ("screen", [("--replications", "1"), ("--confidence", "95 %"), ("--levels", "4")]),
      ("select", [("--first", "10"), ("--confidence", "95 %"), ("--budget", "200")]),
      ("load", [("--seconds", "15"), ("--precision", "5"), ("--growth-limit", "0,02")]),
    ]
    for (namn, alla) in forval {
      for (sprak, ord) in [("sv", "förval"), ("en", "default")] {
        let hjalp = try k.glapp("help", namn, "--language", sprak).ut
          .replacing(#/\s+/#, with: " ")
        for (flagga, varde) in alla {
          let text = try #require(hjalp.firstRange(of: " \(flagga) <"), "\(namn) \(flagga)")
          let rad = hjalp[text.upperBound...].prefix { $0 != ")" }
          let vantat = sprak == "sv" ? varde : varde.replacing(",", with: ".")
          #expect(rad.hasSuffix("(\(ord): \(vantat)"), "\(namn) \(flagga): \(rad)")
        }
      }
    }
  }

  @Test(
    "what --vary cannot read is told with what was meant",
    arguments: [
      ("kallelseSvarsgräns=5,10,ingen", "”kallelseSvarsgräns=5|10|ingen”"),
      ("kallelseSvarsgräns=5;10", "”kallelseSvarsgräns=5|10”"),
      ("teamTopologi=4,12", "”teamTopologi=4|12”"),
      ("kallelseSvarsgräns=5..ingen:3", "”ingen” är inget tal"),
      ("kallelseSvarsgräns=5..ingen:3", "| emellan: kallelseSvarsgräns=5|ingen."),
      ("bifallsgrad=0,5..0,9", "”bifallsgrad=50 %..90 %” eller ”bifallsgrad=0,5 %..0,9 %”"),
      ("bifallsgrad=0,5..0,9:3", "”bifallsgrad=50 %..90 %:3”"),
      ("bifallsgrad=0,5|1", "”bifallsgrad=50 %|100 %”"),
      (
        "mötesintervallOperativ=7,28",
        "”mötesintervallOperativ=7|28” eller ”mötesintervallOperativ=7,28 dagar”"
      ),
      ("bifallsgrad=50,90", "”bifallsgrad=50|90” eller ”bifallsgrad=50,9 %”"),
      ("bifallsgrad=1|1,0", "samma värde står två gånger"),
      ("bifallsgrad=50..90:3:3", "antalet steg ska stå en enda gång"),
      ("mötesintervallOperativ=7..28:1", "från 2 (bara ändarna) till 1000, inte ”1”"),
    ])
  func vary(satt: String, menat: String) throws {
    let k = try kommando()
    let utfall = try k.glapp("sweep", "prov.yaml", "--vary", satt)
    #expect(utfall.kod == 64 && utfall.fel.contains(menat), "\(utfall.kod) \(utfall.fel)")
    let en = try k.glapp("sweep", "prov.yaml", "--vary", satt, "--language", "en")
    #expect(en.kod == 64 && !en.fel.contains("skriv") && en.fel.contains("--vary"), "\(en.fel)")
  }

  @Test("all that is wrong with --vary is told at once", arguments: ["sweep", "screen"])
  func alltFel(kommando namn: String) throws {
    let k = try kommando()
    let utfall = try k.glapp(
      namn, "prov.yaml", "--vary", "oenighetsgrad=5;40", "--vary", "bifallsgrd=1..2", "--vary",
      "samtyckesgrad", "--vary", "samtyckesgrad")
    #expect(utfall.kod == 64, "\(utfall.kod)")
    for fel in ["”oenighetsgrad=5|40”", "”bifallsgrad”?", "samtyckesgrad står två gånger"] {
      #expect(utfall.fel.contains(fel), "\(fel): \(utfall.fel)")
    }
  }

  @Test("a ceiling is refused where the number of replications is fixed")
  func tak() throws {
    let k = try kommando()
    for rad in [
      ["run"], ["run", "--replications", "3"], ["compare"], ["compare", "--replications", "3"],
      ["sweep", "--vary", "oenighetsgrad", "--replications", "3"],
    ] {
      let utfall = try k.glapp([rad[0], "prov.yaml"] + rad.dropFirst() + ["--budget", "50"])
      #expect(
        utfall.kod == 64 && utfall.fel.contains("behöver --precision eller --within"),
        "\(rad): \(utfall.fel)")
    }
  }

  @Test("points are named by the values that were written")
  func skrivna() throws {
    let k = try kommando()
    let utfall = try k.glapp(
      "sweep", "prov.yaml", "--days", "2", "--replications", "1", "--vary",
      "oenighetsgrad=12.341|12.342", "--json", "-")
    #expect(
      utfall.ut.contains("\"arm\": \"oenighetsgrad 12,341 %\"")
        && utfall.ut.contains("\"arm\": \"oenighetsgrad 12,342 %\""), "\(utfall.fel)")
  }

  @Test("a screening does not take a number of steps that it would not use")
  func steg() throws {
    let k = try kommando()
    let rad = ["screen", "prov.yaml", "--trajectories", "1", "--days", "3", "--vary"]
    let utfall = try k.glapp(rad + ["oenighetsgrad=5..40:3"])
    #expect(
      utfall.kod == 64 && utfall.fel.contains("har 3 steg") && utfall.fel.contains("--levels"))
    #expect(try k.glapp(rad + ["oenighetsgrad=5..40"]).kod == 0)
  }

  @Test("a share is read as per cent where it can be nothing else")
  func andelar() throws {
    let k = try kommando()
    for (satt, punkter) in [
      ("bifallsgrad=0,5 %..0,9 %:2", [0.005, 0.009]), ("bifallsgrad=0,5..40:2", [0.005, 0.4]),
      ("bifallsgrad=50..90: 2 ", [0.5, 0.9]), ("bifallsgrad=50,9 %", [0.509]),
      ("bifallsgrad=0|1 %", [0, 0.01]), ("bifallsgrad=50..90:2", [0.5, 0.9]),
    ] {
      let utfall = try k.glapp(
        "sweep", "prov.yaml", "--days", "2", "--replications", "1", "--vary", satt, "--json", "-")
      #expect(utfall.kod == 0, "\(satt): \(utfall.fel)")
      let json = try JSONSerialization.jsonObject(with: Data(utfall.ut.utf8)) as? [String: Any]
      let lasta = (json?["points"] as? [[String: Any]])?.compactMap {
        ($0["values"] as? [Double])?.first.map { ($0 * 1e6).rounded() / 1e6 }
      }
      #expect(lasta == punkter, "\(satt): \(String(describing: lasta))")
    }
  }

  @Test("the baseline is no variant to name, and may be named as the baseline")
  func grundfallet() throws {
    let k = try kommando()
    for kommando in ["compare", "select", "run"] {
      let mer = kommando == "select" ? ["--indifference", "9"] : []
      let utfall = try k.glapp([kommando, "prov.yaml", "--variant", "grundfallet"] + mer)
      #expect(utfall.kod == 65, "\(kommando)")
      #expect(
        utfall.fel.contains("”grundfallet” är ingen variant utan scenariot som det står"),
        "\(utfall.fel)")
    }
    let som = try k.glapp(
      "compare", "prov.yaml", "--baseline", "grundfallet", "--days", "3", "--replications", "2")
    #expect(som.kod == 0 && som.ut.contains("mot ”grundfallet”"), "\(som.fel)")
  }

  @Test("a file that may not grow is told as such, whoever writes it")
  func forStor() throws {
    let k = try kommando()
    for (rad, sager) in [
      ("run prov.yaml --database a.db --replications 2", "a.db: filen blir för stor: gränsen"),
      ("run prov.yaml --ocel b.sqlite", "b.sqlite blir för stor: gränsen för en fils storlek"),
      ("run prov.yaml --ocel b.json", "Loggen kan inte skrivas: en tillfällig fil blir för stor"),
      ("run prov.yaml --report r.html", "r.html kan inte skrivas: filen blir för stor."),
    ] {
      let utfall = try k.skal("ulimit -f 40; glapp \(rad) -q")
      #expect(utfall.kod == 65 && utfall.fel.contains(sager), "\(rad): \(utfall.fel)")
      let en = try k.skal("ulimit -f 40; glapp \(rad) -q --language en")
      #expect(!en.fel.contains("disk") && !en.fel.contains("space"), "\(rad): \(en.fel)")
    }
  }
}
