import Foundation
import Testing

@Suite("glapp run --processes", .serialized)
struct ProcesserTests {
  private static let rot = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func kommando() throws -> Kommando {
    let k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    return k
  }

  /// The result without what the number of processes may change: times, memory, processes.
  private func json(_ text: String) throws -> NSDictionary {
    var d = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    for nyckel in ["wall_seconds", "peak_memory_bytes", "executor_jobs", "processes", "windows"] {
      #expect(d.removeValue(forKey: nyckel) != nil)
    }
    return d as NSDictionary
  }

  @Test(
    "any number of processes gives the same result and the same trace, to the byte",
    arguments: [
      ["blink.yaml"], ["tvist-utan-beslut.yaml", "--variant", "gemensamt ansvar"],
      ["goteborg.yaml", "--days", "12", "--seed", "5", "--replication", "2", "--scale", "0,3"],
      ["alla-regler.yaml", "--days", "40", "--set", "kallelseSvarsgräns=5 vardagar"],
    ])
  func lika(argument: [String]) throws {
    let k = try Kommando()
    let scenario = Self.rot.appending(path: "Scenarios/\(argument[0])").path
    var forst: (NSDictionary, String)?
    for antal in [1, 2, 3, 7] {
      let utfall = try k.glapp(
        ["run", scenario, "--quiet", "--json", "-", "--trace", "t", "--processes", "\(antal)"]
          + argument.dropFirst())
      #expect(utfall.kod == 0 && utfall.fel == "", "\(utfall.fel)")
      let detta = (try json(utfall.ut), try k.mapp.las("t"))
      #expect(detta.1.count > 1_000)
      if let forst {
        #expect(detta.0 == forst.0, "\(antal) processer")
        #expect(detta.1 == forst.1, "\(antal) processer: annat spår")
      } else {
        forst = detta
      }
    }
    #expect(k.mapp.filer == ["t"])
  }

  @Test("random scenarios give the same digest in several processes", arguments: [11, 12, 13])
  func slump(fro: Int) throws {
    let k = try Kommando()
    let skript = Self.rot.appending(path: "scripts/random-scenarios.py").path
    let skrivet = try k.skal("python3 -B '\(skript)' . --seeds \(fro) --days 15-30")
    #expect(skrivet.kod == 0, "\(skrivet.fel)")
    let fil = "slump-\(fro).yaml"
    let giltig = try k.glapp("validate", fil)
    #expect(giltig.kod == 0, "\(giltig.fel)")
    let ensam = try json(k.glapp("run", fil, "--quiet", "--json", "-").ut)
    for antal in ["2", "7"] {
      #expect(
        try json(k.glapp("run", fil, "--quiet", "--json", "-", "--processes", antal).ut) == ensam)
    }
  }

  @Test(
    "every way of dividing gives the same digest",
    arguments: [
      ("FFS=1", 2), ("ÄVO=1,ffs=2,team=3", 4), ("FFS Hisingen=1", 2), ("nämnd", 7), ("LAST", 7),
    ])
  func uppdelning(text: String, antal: Int) throws {
    let k = try kommando()
    func kor(_ argument: String...) throws -> [String: Any] {
      let utfall = try k.glapp(["run", "prov.yaml", "-q", "--json", "-"] + argument)
      #expect(utfall.kod == 0, "\(utfall.fel)")
      return try #require(
        JSONSerialization.jsonObject(with: Data(utfall.ut.utf8)) as? [String: Any])
    }
    let delad = try kor("--partition", text)
    #expect(delad["digest"] as? String == (try kor()["digest"] as? String))
    let processer = try #require(delad["processes"] as? [[String: Any]])
    #expect(processer.count == antal)
    #expect(Set(processer.map { $0["pid"] as? Int }).count == antal)
    #expect(processer.map { $0["rank"] as? Int } == Array(0..<antal))
    #expect(
      processer.reduce(0) { $0 + ($1["events"] as? Int ?? 0) } == delad["events"] as? Int)
  }

  @Test("a division that cannot be is told, in both languages")
  func felUppdelning() throws {
    let fall: [([String], sv: String, en: String)] = [
      (["--partition", "FSS=1"], "”FSS” finns inte; menade du ”FFS”?", "did you mean ”FFS”?"),
      (["--partition", "FFS=2"], "process 1 får ingen aktör", "process 1 gets no actor"),
      (["--partition", ""], "är ingen tilldelning", "is no assignment"),
      (["--partition", "FFS=1,"], "är ingen tilldelning", "is no assignment"),
      (["--partition", "FFS"], "är ingen tilldelning", "is no assignment"),
      (["--partition", "FFS=-1"], "är ingen tilldelning", "is no assignment"),
      (
        ["--partition", "FFS=1", "--processes", "3"], "nämner 2 processer men",
        "names 2 processes but"
      ),
      (
        ["--partition", "nämnd", "--processes", "3"], "nämnd är 7 processer", "nämnd is 7 processes"
      ),
      (["--processes", "0"], "mellan 1 och 56", "from 1 to 56"),
      (["--processes", "57"], "mellan 1 och 56", "from 1 to 56"),
      (["--processes", "-1"], "mellan 1 och 56", "from 1 to 56"),
      (["--processes", "x"], "”x”", "'x'"),
    ]
    let k = try kommando()
    for (argument, sv, en) in fall {
      for (sprak, text) in [("sv", sv), ("en", en)] {
        let utfall = try k.glapp(
          ["run", "prov.yaml", "--language", sprak, "--json", "r.json"] + argument)
        #expect(utfall.kod == 64, "\(argument): \(utfall.kod)")
        #expect(utfall.fel.contains(text), "\(argument): \(utfall.fel)")
      }
    }
    #expect(k.mapp.filer == ["prov.yaml"])
  }

  @Test("all mistakes of a division are told at once")
  func flerafel() throws {
    let utfall = try kommando().glapp("run", "prov.yaml", "--partition", "FSS=1,x,ÄVO=4 , ävo=5")
    #expect(utfall.kod == 64)
    for fel in ["”FSS” finns inte", "”x” är ingen tilldelning", "”ÄVO” står två gånger"] {
      #expect(utfall.fel.contains(fel), "\(utfall.fel)")
    }
    // Who is misspelt may be who was to live there.
    #expect(!utfall.fel.contains("får ingen aktör"))
    let tomma = try kommando().glapp("run", "prov.yaml", "--partition", "ÄVO=4")
    #expect(tomma.fel.contains("process 1, 2, 3 får ingen aktör"), "\(tomma.fel)")
  }

  @Test("the division is shown, and nothing is run")
  func visa() throws {
    let utfall = try kommando().glapp("run", "prov.yaml", "--partition", "visa", "--processes", "3")
    #expect(utfall.kod == 0)
    #expect(utfall.ut.contains("Uppdelning på 3 processer"))
    let rader = utfall.ut.split(separator: "\n").map(String.init)
    // A heading, the processes, and what the division is worth under them.
    let processer = rader.filter { $0.wholeMatch(of: /\s+\d  \s*[\d,]+\s%  .*/) != nil }
    #expect(processer.count == 3, "\(rader)")
    let text = rader.joined(separator: " ")
    #expect(text.contains("gångers uppsnabbning"))
    #expect(text.contains("ett med en handfull meddelanden kostar mer att byta än det ger"))
    #expect(text.contains("från en process till en annan"))
    #expect(rader.allSatisfy { $0.count <= 100 })
  }

  @Test("a worker is not started by hand", arguments: ["sv", "en"])
  func forHand(sprak: String) throws {
    var k = try kommando()
    k.miljo["GLAPP_LANGUAGE"] = sprak
    let utfall = try k.glapp("worker")
    #expect(utfall.kod == 64)
    #expect(utfall.fel.contains(sprak == "sv" ? "inte för hand" : "not by hand"))
    #expect(!(try k.glapp("help").ut.contains("worker")))
  }

  @Test(
    "a worker that is told nonsense, though its checksum is right, says one sentence and ends with 70",
    arguments: [
      ("1 2", ""), ("1 2", "nonsense"), ("1 2", "{}"), ("18446744073709551615 2", "{}"),
      ("1 18446744073709551615", "{}"),
      (
        "1 2",
        #"{"argument":["x"],"ganger":1,"text":"","partition":[0,99],"spar":false,"logg":false}"#
      ),
    ])
  func nonsens(ranker: String, order: String) throws {
    let k = try kommando()
    // A leader that is none; the frame is that of Sources/Links/Frame.swift.
    try k.mapp.skriv(
      """
      import fcntl, os, socket, struct, subprocess, sys
      M = 2**64 - 1
      def checksum(words):
          a, b = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F
          for word in words:
              mixed = (a ^ word) * 0xFF51AFD7ED558CCD & M
              a, b = b, mixed ^ mixed >> 29
          x = a * 0xC4CEB9FE1A85EC53 & M ^ b
          return x ^ x >> 32
      rank, size, order = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3].encode()
      padded = order + bytes(-len(order) % 8)
      body = [len(order), *struct.unpack(f"<{len(padded) // 8}Q", padded)] if order else []
      head = [0x474C415050303031, 1, 0, rank, size, len(body)]
      head.append(checksum(head))
      words = head + [checksum(head + body)] + body
      link, pulse = socket.socketpair(), socket.socketpair()
      ends = [fcntl.fcntl(pair[1], fcntl.F_DUPFD, 20) for pair in (link, pulse)]
      def seats():
          for i, end in enumerate(ends): os.dup2(end, 3 + i)
      link[0].send(struct.pack(f"<{len(words)}Q", *words))
      run = subprocess.Popen(["glapp", "worker"], preexec_fn=seats, pass_fds=(3, 4))
      sys.exit(run.wait())
      """, till: "ledare.py")
    let utfall = try k.skal("python3 -B ledare.py \(ranker) '\(order)'")
    #expect(utfall.kod == 70)
    #expect(utfall.fel == "Process 0 skickade skräp.\n")
  }

  @Test("a variant whose name begins with a dash reaches the workers")
  func streck() throws {
    let k = try Kommando()
    try k.mapp.skriv(
      Provscenario.litet.replacingOccurrences(of: "tätare möten", with: "\"-50 % mellan möten\""),
      till: "-prov.yaml")
    func digest(_ antal: String) throws -> String {
      let utfall = try k.glapp(
        "run", "-q", "--json", "-", "--processes", antal, "--variant=-50 % mellan möten", "--",
        "-prov.yaml")
      #expect(utfall.kod == 0, "\(utfall.fel)")
      return try #require(json(utfall.ut)["digest"] as? String)
    }
    #expect(try digest("3") == digest("1"))
  }

  @Test("a trace that cannot be written is told once, before the run, whatever the processes")
  func spar() throws {
    let k = try kommando()
    try k.mapp.skriv(Provscenario.stort, till: "stort.yaml")
    let borjan = ContinuousClock.now
    let utfall = try k.glapp(
      "run", "stort.yaml", "--trace", "finns/inte/t", "--processes", "3", "--quiet")
    #expect(utfall.kod == 65)
    #expect(utfall.fel.contains("katalogen till finns/inte/t finns inte"))
    // The run itself takes minutes.
    #expect(ContinuousClock.now - borjan < .seconds(60))
    let fullt = try k.skal(
      "ulimit -f 20; glapp run prov.yaml --trace t --json r.json --processes 3 --quiet")
    #expect(fullt.kod == 65)
    #expect(
      fullt.fel == "Spåret kan inte skrivas: en tillfällig fil blir för stor: gränsen för en fils "
        + "storlek är nådd (ulimit -f, eller filsystemets egen).\n")
    let ensam = try k.skal("ulimit -f 20; glapp run prov.yaml --trace t --json r.json --quiet")
    #expect(ensam.kod == 65)
    #expect(
      ensam.fel.hasPrefix("Spåret kan inte skrivas: t blir för stor: gränsen"), "\(ensam.fel)")
    #expect(k.mapp.filer == ["prov.yaml", "stort.yaml"])
  }

  @Test("few descriptors, closed output and ignored ends of children are no hindrance")
  func omgivning() throws {
    let k = try kommando()
    let digest = try json(k.glapp("run", "prov.yaml", "-q", "--json", "-").ut)
    for rad in [
      "ulimit -n 64; glapp run prov.yaml -q --processes 7 --json r.json",
      "glapp run prov.yaml -q --processes 3 --json r.json <&- >&- 2>&-",
      """
      python3 -c 'import os, signal; signal.signal(signal.SIGCHLD, signal.SIG_IGN); \
      os.execvp("glapp", "glapp run prov.yaml -q --processes 3 --json r.json".split())'
      """,
      "(exec -a inget glapp run prov.yaml -q --processes 3 --json r.json)",
    ] {
      let utfall = try k.skal(rad)
      #expect(utfall.kod == 0, "\(rad): \(utfall.fel)")
      #expect(try json(k.mapp.las("r.json")) == digest, "\(rad)")
      try FileManager.default.removeItem(at: k.mapp.url.appending(path: "r.json"))
    }
    let manga = try k.skal("ulimit -n 64; glapp run prov.yaml -q --processes 56 --json r.json")
    #expect(manga.kod == 70)
    #expect(
      manga.fel.contains(
        "kan inte startas: processen som leder körningen får inte ha fler filer öppna (ulimit -n)."),
      "\(manga.fel)")
    #expect(k.mapp.filer == ["prov.yaml"])
  }
}
