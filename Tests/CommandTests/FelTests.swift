import Foundation
import Testing

@Suite("Errors and exit codes", .serialized)
struct FelTests {
  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  #if os(Linux)
    /// Whether this user may take /proc away from a process of its own.
    private static let kanTaBortProc =
      (try? Kommando().skal("unshare -m umount -l /proc"))?.kod == 0

    @Test(
      "where the system does not tell the arguments, it is said, and no help is shown instead",
      .enabled(if: kanTaBortProc),
      arguments: ["run prov.yaml --processes 3", "load prov.yaml", "--version"])
    func utanArgument(rad: String) throws {
      var k = try kommando()
      for (sprak, text) in [("sv", "argument: filsystemet /proc"), ("en", "no file system /proc")] {
        k.miljo["GLAPP_LANGUAGE"] = sprak
        let utfall = try k.skal("unshare -m bash -c 'umount -l /proc; glapp \(rad)'")
        #expect(utfall.kod == 64, "\(utfall.fel)")
        #expect(utfall.ut == "")
        #expect(utfall.fel.contains(text) && utfall.fel.split(separator: "\n").count == 1)
      }
    }
  #endif

  @Test(
    "bad usage is 64",
    arguments: [
      ["run"], ["run", "prov.yaml", "--sede", "1"], ["kör", "prov.yaml"],
      ["run", "prov.yaml", "--seed", "-1"], ["run", "prov.yaml", "--replication", "-1"],
      ["run", "prov.yaml", "--scale", "0"], ["run", "prov.yaml", "--days", "0"],
      ["run", "prov.yaml", "--language", "fr"], ["run", "prov.yaml", "--set", "varningsgräns"],
      ["run", "prov.yaml", "--json", "prov.yaml"], ["run", "prov.yaml", "--trace", "./prov.yaml"],
      ["run", "prov.yaml", "--json", "a", "--trace", "a"],
      ["follow", "prov.yaml"], ["follow", "prov.yaml", "--list", "--worst"],
      ["follow", "prov.yaml", "--list", "--gap", "G-99"],
      ["follow", "prov.yaml", "--list", "--level", "hög"],
      ["follow", "prov.yaml", "--person", "Ada", "--gap", "G-01"],
      ["rules", "--document", "XYZ"], ["run", "prov.yaml", "--trace", "-"],
      ["run", "prov.yaml", "--days", "-3"],
      ["run", "prov.yaml", "--json", ""], ["run", "prov.yaml", "--trace", ""],
      ["run", "prov.yaml", "--json="], ["load", "prov.yaml", "--report", ""],
      ["load", "prov.yaml", "--json", ""], ["run", "prov.yaml", "--scale", "halv"],
      ["compare", "prov.yaml", "--variant", "tätare möten", "--baseline", "tätare möten"],
    ])
  func anvandning(argument: [String]) throws {
    let k = try kommando()
    let utfall = try k.glapp(argument)
    #expect(utfall.kod == 64, "\(argument): \(utfall.kod) \(utfall.fel)")
    #expect(!utfall.fel.isEmpty)
    #expect(utfall.ut == "")
    #expect(try k.mapp.las("prov.yaml") == Provscenario.litet)
  }

  @Test(
    "bad input is 65",
    arguments: [
      ["run", "saknas.yaml"], ["run", "."], ["run", "prov.yaml", "--variant", "okänd"],
      ["run", "prov.yaml", "--set", "okänd=1"], ["run", "prov.yaml", "--set", "varningsgräns=5"],
      ["run", "prov.yaml", "--json", "finns/inte/r.json"], ["run", "prov.yaml", "--json", "."],
      ["run", "prov.yaml", "--trace", "finns/inte/t"],
      ["run", "prov.yaml", "--trace", "/dev/null"],
      ["run", "prov.yaml", "--trace", "."], ["follow", "prov.yaml", "--person", "Hisingen-29999"],
      ["follow", "prov.yaml", "--person", "???"], ["rules", "SP-999"], ["levers", "saknas.yaml"],
      ["validate", "prov.yaml", "saknas.yaml"],
    ])
  func indata(argument: [String]) throws {
    let k = try kommando()
    let utfall = try k.glapp(argument)
    #expect(utfall.kod == 65, "\(argument): \(utfall.kod) \(utfall.fel)")
    #expect(!utfall.fel.isEmpty)
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("a lever that all profiles set is warned of wherever it is set")
  func iProfilerna() throws {
    let k = try kommando()
    let varning = "spaken flerbehov har ingen verkan: alla profiler sätter den själva (varning)"
    func prova(_ fore: String, _ argument: String...) throws {
      let utfall = try k.glapp(argument)
      #expect(utfall.kod == 0, "\(utfall.fel)")
      #expect(utfall.fel.contains(fore + varning), "\(argument): \(utfall.fel)")
    }
    let satt = "flerbehov=90 %"
    try prova("--set: ", "run", "prov.yaml", "--set", satt)
    try prova("--set: ", "compare", "prov.yaml", "--set", satt, "--replications", "2")
    try prova("--vary: ", "sweep", "prov.yaml", "--vary", "flerbehov=10|90", "--replications", "2")
    try prova(
      "--vary: ", "screen", "prov.yaml", "--vary", "flerbehov", "--vary", "oenighetsgrad",
      "--trajectories", "2")
    try k.mapp.skriv(Provscenario.litet + "spakar:\n  flerbehov: 90 %\n", till: "satt.yaml")
    let fil = try k.glapp("run", "satt.yaml")
    #expect(fil.fel.hasPrefix("satt.yaml:18:3: \(varning)"), "\(fil.fel)")
  }

  @Test("behovslängd is warned of where handwritten persons say themselves how long needs last")
  func behovslangd() throws {
    let k = try kommando()
    let egen =
      "{ namn: Ada, stadsområde: Hisingen, behov: [{ slag: beroende, upphör efter: 90 dagar }] }"
    let bara = """
      namn: Prov
      start: 2026-03-02
      dagar: 30
      personer:
        - \(egen)
      varianter:
        kort:
          spakar: { behovslängd: 40 dagar }

      """
    try k.mapp.skriv(bara, till: "bara.yaml")
    let ingen =
      "spaken behovslängd har ingen verkan: alla behov har ett eget ”upphör efter” (varning)"
    let fil = try k.glapp("run", "bara.yaml", "--set", "behovslängd=40 dagar")
    #expect(fil.kod == 0 && fil.fel.contains("bara.yaml:8:15: \(ingen)"), "\(fil.fel)")
    #expect(fil.fel.contains("--set: \(ingen)"), "\(fil.fel)")
    #expect(try k.glapp("run", "bara.yaml", "--quiet", "--set", "behovslängd=40 dagar").fel == "")
    // Others come in too, or have no length of their own: then the lever still concerns them.
    try k.mapp.skriv(
      Provscenario.litet.replacing("personer:\n", with: "personer:\n  - \(egen)\n"),
      till: "fler.yaml")
    let nagra = try k.glapp("run", "fler.yaml", "--set", "behovslängd=40 dagar", "--language", "en")
    #expect(
      nagra.fel.contains(
        "--set: the lever behovslängd does not concern needs with an ”upphör efter” of their own: Ada (warning)"
      ), "\(nagra.fel)")
    #expect(
      try !k.glapp("run", "prov.yaml", "--set", "behovslängd=40 dagar").fel.contains("behovsl"))
    #expect(try !k.glapp("run", "fler.yaml", "--set", "oenighetsgrad=20 %").fel.contains("varning"))
  }

  @Test("an unknown GLAPP_LANGUAGE is told of once; a known one and --language are not")
  func okantSprak() throws {
    var k = try kommando()
    func varningar(_ sprak: String, _ argument: String...) throws -> Int {
      k.miljo["GLAPP_LANGUAGE"] = sprak
      let utfall = try k.glapp(argument)
      #expect(utfall.kod == 0, "\(utfall.fel)")
      return utfall.fel.components(separatedBy: "GLAPP_LANGUAGE").count - 1
    }
    let run = ["run", "prov.yaml"]
    #expect(try varningar("fr", "rules", "SP-30") == 1)
    #expect(try varningar("de_DE.UTF-8", run[0], run[1], "--processes", "2") == 1)
    for kand in ["", "sv", "en", "EN", "en_US.UTF-8", "sv-SE"] {
      #expect(try varningar(kand, "rules", "SP-30") == 0, "\(kand)")
    }
    #expect(try varningar("fr", "rules", "SP-30", "--language", "en") == 0)
    #expect(try varningar("fr", run[0], run[1], "--quiet") == 0)
    k.miljo["GLAPP_LANGUAGE"] = "fr"
    #expect(
      try k.glapp("rules", "SP-30").ut.contains("utförd")
        || k.glapp("rules", "SP-30").ut.contains("ordagrant"))
  }

  @Test("an actor that --partition names twice is an error, an actor of a named group is not")
  func dubblett() throws {
    let k = try kommando()
    for dubbel in ["FFS=1,FFS=1", "FFS=1,ÄVO=2,ffs=3"] {
      let utfall = try k.glapp("run", "prov.yaml", "--partition", dubbel)
      #expect(utfall.kod == 64 && utfall.fel.contains("”FFS” står två gånger"), "\(utfall.fel)")
    }
    let en = try k.glapp("run", "prov.yaml", "--partition", "team=1,team=1", "--language", "en")
    #expect(en.fel.contains("”team” is there twice"))
    #expect(try k.glapp("run", "prov.yaml", "--partition", "FFS=1,ÄVO=2", "--quiet").kod == 0)
  }

  @Test("a trace is refused where it cannot be a finished file, with what to do instead")
  func sparTillRor() throws {
    let k = try kommando()
    for rad in [
      "glapp run prov.yaml --trace /dev/stdout | cat; exit ${PIPESTATUS[0]}",
      "glapp run prov.yaml --trace /dev/stdout > /dev/null",
      "glapp run prov.yaml --trace >(cat)", "mkfifo ror; glapp run prov.yaml --trace ror",
    ] {
      let utfall = try k.skal(rad)
      #expect(
        utfall.kod == 65 && utfall.fel.contains("ange ett filnamn och läs filen sedan"),
        "\(rad): \(utfall.fel)")
    }
    #expect(
      try k.glapp("run", "prov.yaml", "--trace", "/dev/null", "--language", "en").fel
        .contains("name a file and read it afterwards"))
  }

  @Test("JSON can be written to stdout by its path, also into a pipe")
  func jsonTillRor() throws {
    let k = try kommando()
    let ror = try k.skal("glapp run prov.yaml -q --json /dev/stdout | cat; exit ${PIPESTATUS[0]}")
    #expect(ror.kod == 0 && ror.fel == "", "\(ror.fel)")
    // Only what was measured of the machine may differ.
    func digest(_ text: String) throws -> Substring {
      try #require(text.firstMatch(of: /"digest": "([0-9a-f]{32})"/)).1
    }
    let minus = try k.glapp("run", "prov.yaml", "-q", "--json", "-").ut
    #expect(try digest(ror.ut) == digest(minus) && ror.ut.hasSuffix("}\n"))
  }

  @Test("a lever that all profiles set is told so where levers are listed")
  func listad() throws {
    let k = try kommando()
    let run = try k.glapp("run", "prov.yaml", "--set", "flerbehov=90 %")
    #expect(run.ut.contains("Utan verkan, satt i profilerna: flerbehov."))
    #expect(try k.glapp("levers", "prov.yaml").ut.contains("satt i profilerna"))
    let argument = [
      "screen", "prov.yaml", "--vary", "flerbehov", "--vary", "oenighetsgrad", "--trajectories",
      "2",
    ]
    let screen = try k.glapp(argument)
    let text = screen.ut.replacing("\n", with: " ")
    #expect(text.contains("Satt i profilerna, så att spaken själv inte har någon verkan: fler"))
    #expect(!text.contains("försök: flerbehov"))
    #expect(screen.fel.contains("varning"))
    #expect(try k.glapp(argument + ["--quiet"]).fel == "")
  }

  @Test("the system's reasons are Swedish in Swedish")
  func systemet() throws {
    let k = try kommando()
    let sv = try k.glapp("run", "prov.yaml", "--json", "finns/inte/r.json")
    #expect(sv.fel == "finns/inte/r.json kan inte skrivas: mappen finns inte.\n")
    let en = try k.glapp("run", "prov.yaml", "--json", "finns/inte/r.json", "--language", "en")
    #expect(en.fel == "finns/inte/r.json cannot be written: No such file or directory.\n")
  }

  @Test("a range with a dash is answered with the way to write it")
  func intervall() throws {
    let k = try kommando()
    let utfall = try k.glapp("sweep", "prov.yaml", "--vary", "mötesintervallOperativ=7-28")
    #expect(utfall.kod == 64)
    #expect(utfall.fel.contains("mötesintervallOperativ=7..28"), "\(utfall.fel)")
  }

  @Test("levers that do not go together are refused on the command line as in a file")
  func samband() throws {
    let k = try kommando()
    let utfall = try k.glapp(
      "run", "prov.yaml", "--set", "möteTidigast=15", "--set", "möteSenast=8")
    #expect(utfall.kod == 65)
    #expect(utfall.fel == "--set: möteTidigast (15) är större än möteSenast (8)\n", "\(utfall.fel)")
    let svar = try k.glapp(
      "run", "prov.yaml", "--set", "avböjSannolikhet=50 %", "--set", "tystnadSannolikhet=50 %",
      "--set", "förhinderSannolikhet=50 %")
    #expect(svar.kod == 65)
    #expect(svar.fel.contains("högst 100 %"))
  }

  @Test("a wrong seed is told in Swedish", arguments: ["-1", "x", "18446744073709551616"])
  func fro(text: String) throws {
    let utfall = try kommando().glapp("run", "prov.yaml", "--seed", text)
    #expect(utfall.kod == 64)
    #expect(utfall.fel.contains("--seed ska vara ett heltal från 0"))
  }

  @Test("what is nearly right is named")
  func narmast() throws {
    let k = try kommando()
    #expect(
      try k.glapp("run", "prov.yaml", "--variant", "tatare mote").fel.contains("”tätare möten”"))
    #expect(
      try k.glapp("run", "prov.yaml", "--set", "varningsgrans=5").fel.contains("”varningsgräns”"))
    #expect(try k.glapp("follow", "prov.yaml", "--person", "Adda").fel.contains("”Ada”"))
    #expect(
      try k.glapp("follow", "prov.yaml", "--worst", "--forvaltning", "SF Hissingen").fel
        .contains("SF Hisingen"))
    #expect(try k.glapp("rules", "SPP-30").fel.contains("SP-30"))
    #expect(try k.glapp("runn", "prov.yaml").fel.contains("”run”"))
    #expect(
      try k.glapp("run", "prov.yaml", "--set", "sp-31=5 %").fel.contains("”avsteg[SP-31]=5 %”"))
    #expect(try k.glapp("run", "prov.yaml", "--days", "-3").fel.contains("mellan 1 och 3660"))
    #expect(
      try k.glapp("follow", "prov.yaml", "--list", "--gap", "G-99").fel.hasPrefix("Okänt glappslag")
    )
    #expect(try k.glapp("run", "prov.yaml", "--sed", "1").fel.contains("--seed"))
  }

  @Test("mistakes of a scenario are told all at once, with line and column, in both languages")
  func scenario() throws {
    let k = try Kommando()
    try k.mapp.skriv("namn: X\nstrat: 2026-01-01\ndagar: många\n", till: "fel.yaml")
    for (sprak, ord) in [("sv", "menade du ”start”"), ("en", "did you mean ”start”")] {
      let utfall = try k.glapp("validate", "fel.yaml", "--language", sprak)
      #expect(utfall.kod == 65)
      #expect(utfall.fel.contains("fel.yaml:2:1:"))
      #expect(utfall.fel.contains("fel.yaml:3:"))
      #expect(utfall.fel.contains(ord))
    }
  }

  @Test("a full disk is told, and leaves no half file")
  func fullt() throws {
    let k = try kommando()
    let utfall = try k.skal("glapp run prov.yaml > /dev/full")
    #expect(utfall.kod == 65)
    #expect(utfall.fel.contains("gick inte att skriva"))
    #expect(try k.glapp("run", "prov.yaml", "--quiet", "--json", "/dev/full").kod == 65)
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("where the JSON cannot be written the answer and the report are there all the same")
  func fulltMedSvar() throws {
    for (fraga, svar) in [
      ("compare prov.yaml --replications 2", "1 alternativ mot ”grundfallet”"),
      ("sweep prov.yaml --vary oenighetsgrad=5..40:2 --replications 2", "2 punkter"),
      ("run prov.yaml --replications 2", "2 simulerade utfall"),
      ("run prov.yaml", "Ett simulerat utfall"),
    ] {
      let k = try kommando()
      let utfall = try k.skal("glapp \(fraga) --json /dev/full --report r.html")
      #expect(utfall.kod == 65 && utfall.fel.contains("/dev/full kan inte skrivas: disken är full"))
      #expect(utfall.ut.contains(svar), "\(fraga): \(utfall.ut)")
      #expect(k.mapp.filer == ["prov.yaml", "r.html"])
    }
    let k = try kommando()
    let tyst = try k.skal("glapp compare prov.yaml --replications 2 --json r.json > /dev/full")
    #expect(tyst.kod == 65 && tyst.fel.contains("gick inte att skriva"))
    #expect(k.mapp.filer == ["prov.yaml", "r.json"])
  }

  @Test("a file without a name is named by its option")
  func tomtNamn() throws {
    let k = try kommando()
    for (fraga, flagga) in [
      ("compare prov.yaml --json ''", "--json"), ("compare prov.yaml --report ''", "--report"),
      ("run prov.yaml --report ''", "--report"),
      ("run prov.yaml --replications 2 --json ''", "--json"),
      ("sweep prov.yaml --vary oenighetsgrad=5..40 --json ''", "--json"),
      ("merge a.db --into ''", "--into"), ("results a.db --json ''", "--json"),
      ("compare prov.yaml --database ''", "--database"),
    ] {
      let utfall = try k.skal("glapp \(fraga)")
      #expect(utfall.kod == 64, "\(fraga): \(utfall.fel)")
      #expect(
        utfall.fel.contains("\(flagga) är tomt; ange ett filnamn."), "\(fraga): \(utfall.fel)")
    }
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("a variant compared with itself is told as that")
  func motSigSjalv() throws {
    let k = try kommando()
    for fraga in [
      "--variant 'tätare möten' --baseline 'tätare möten'", "--baseline 'tätare möten'",
    ] {
      let utfall = try k.skal("glapp compare prov.yaml \(fraga)")
      #expect(utfall.kod == 64 && utfall.fel.contains("kan inte jämföras med sig själv"))
    }
  }

  @Test("a pipe that closes ends the command quietly")
  func ror() throws {
    let utfall = try kommando().skal("glapp rules | head -n 1")
    #expect(utfall.kod == 0)
    #expect(utfall.fel == "")
  }

  @Test("init never writes over a file unless told to")
  func initiera() throws {
    let k = try Kommando()
    #expect(try k.glapp("init").kod == 0)
    let forsta = try k.mapp.las("scenario.yaml")
    #expect(try k.glapp("validate", "scenario.yaml").kod == 0)
    try k.mapp.skriv("mitt", till: "scenario.yaml")
    #expect(try k.glapp("init").kod == 65)
    #expect(try k.mapp.las("scenario.yaml") == "mitt")
    #expect(try k.glapp("init", "--force").kod == 0)
    #expect(try k.mapp.las("scenario.yaml") == forsta)
  }
}
