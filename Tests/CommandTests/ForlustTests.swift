#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  /// What happens to a run when its processes are disturbed. The children are found in /proc.
  @Suite("A run loses processes", .serialized)
  struct ForlustTests {
    private static let rot = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    private static let scenario = rot.appending(path: "Scenarios/goteborg.yaml").path

    /// A command whose temporary files are in a directory of its own, `tmp`.
    private func kommando() throws -> Kommando {
      var k = try Kommando()
      let tmp = k.mapp.url.appending(path: "tmp")
      try FileManager.default.createDirectory(at: tmp, withIntermediateDirectories: true)
      k.miljo["TMPDIR"] = tmp.path
      return k
    }

    private func argument(_ dagar: Int, processer: Int = 3, _ mer: String...) -> [String] {
      ["run", Self.scenario, "--days", "\(dagar)", "--processes", "\(processer)"] + mer
    }

    private func tmpTom(_ k: Kommando) throws -> Bool {
      try FileManager.default.contentsOfDirectory(atPath: k.miljo["TMPDIR"] ?? "").isEmpty
    }

    private func digest(_ k: Kommando, _ fil: String = "r.json") throws -> String {
      let d = try JSONSerialization.jsonObject(with: Data(k.mapp.las(fil).utf8)) as? [String: Any]
      return try #require(d?["digest"] as? String)
    }

    /// The state of each child of a process.
    private func barn(_ pid: Int32) -> [Int32: Character] {
      var ut: [Int32: Character] = [:]
      for namn in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
        guard let barn = Int32(namn),
          let stat = try? String(contentsOfFile: "/proc/\(namn)/stat", encoding: .utf8)
        else { continue }
        let falt = (stat.split(separator: ")").last ?? "").split(separator: " ")
        if falt.count > 1, Int32(falt[1]) == pid { ut[barn] = falt[0].first }
      }
      return ut
    }

    /// Whether a process is there and not only waits to be buried by whoever inherited it.
    private func lever(_ pid: Int32) -> Bool {
      guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
        return false
      }
      return !(stat.split(separator: ")").last ?? "").hasPrefix(" Z")
    }

    private func levande(_ pid: Int32) -> [Int32] {
      barn(pid).filter { $0.value != "Z" }.keys.sorted()
    }

    /// Waits until something is so; false after two minutes.
    private func vanta(_ villkor: () throws -> Bool) rethrows -> Bool {
      for _ in 0..<12_000 {
        if try villkor() { return true }
        usleep(10_000)
      }
      return false
    }

    /// So many days take more than a second: a worker is lost before a run's end.
    #if DEBUG
      private static let dagar = 40
    #else
      private static let dagar = 240
    #endif

    /// Starts a run and waits until all its workers are at work.
    private func igang(_ k: Kommando, _ argument: [String], arbetare: Int = 2) throws -> Process {
      let process = try k.starta(argument, fel: "fel")
      #expect(vanta { levande(process.processIdentifier).count == arbetare })
      usleep(700_000)
      return process
    }

    /// The sentences on a worker that is lost, and on the one in its place.
    private static var fall: Regex<(Substring, rank: Substring, pid: Substring, hur: Substring)> {
      /Process (?<rank>\d+) \(pid (?<pid>\d+)\) (?<hur>.*) i fönster \d+; den startas om\./
    }
    private static var ikapp: Regex<(Substring, rank: Substring)> {
      /Process (?<rank>\d+) är ikapp efter [\d,]+ s\./
    }

    private func rader(_ k: Kommando) throws -> [String] {
      try k.mapp.las("fel").split(separator: "\n").map(String.init)
    }

    @Test(
      "a place that keeps no frames is told once, and the run goes on", arguments: ["sv", "en"])
    func ingenPlats(sprak: String) throws {
      var k = try kommando()
      let med = argument(20) + ["--language", sprak, "--json", "r.json"]
      #expect(try k.glapp(med).fel.contains("TMPDIR") == false)
      let digest = try digest(k)
      k.miljo["TMPDIR"] = k.mapp.url.appending(path: "finns-inte").path
      let utfall = try k.glapp(med)
      #expect(utfall.kod == 0, "\(utfall.fel)")
      let sats = sprak == "sv" ? "avbryts om en process faller" : "ends if a process falls"
      #expect(utfall.fel.components(separatedBy: sats).count == 2, "\(utfall.fel)")
      #expect(utfall.fel.contains("finns-inte"))
      #expect(try self.digest(k) == digest)
    }

    @Test(
      "a worker that is killed, stopped or crashes is named in a sentence; the answer is the same",
      arguments: [
        (SIGKILL, "dödades av signal 9"),
        (SIGSTOP, "gav inget livstecken på 2000 ms och avslutades"),
        (SIGSEGV, "dödades av signal 11"),
      ])
    func en(signal: Int32, text: String) throws {
      let k = try kommando()
      let process = try igang(k, argument(Self.dagar, "--json", "r.json", "--trace", "t"))
      let offer = try #require(levande(process.processIdentifier).last)
      kill(offer, signal)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let rader = try rader(k)
      #expect(rader.count == 2, "\(rader)")
      let fall = try #require(rader.first?.wholeMatch(of: Self.fall), "\(rader)")
      #expect(fall.pid == "\(offer)" && fall.hur == text, "\(rader)")
      let ikapp = try #require(rader.last?.wholeMatch(of: Self.ikapp), "\(rader)")
      #expect(ikapp.rank == fall.rank, "\(rader)")
      #expect(try tmpTom(k))
      #expect(
        try k.glapp(
          "run", Self.scenario, "--days", "\(Self.dagar)", "-q", "--json", "e.json", "--trace",
          "e.t"
        ).kod == 0)
      #expect(try digest(k) == digest(k, "e.json"))
      #expect(try k.skal("cmp t e.t").kod == 0)
    }

    @Test("two workers in the same window, a worker during its replay, and one as it starts")
    func flera() throws {
      let k = try kommando()
      let process = try igang(
        k, argument(Self.dagar, processer: 4, "--json", "r.json"), arbetare: 3)
      let forsta = levande(process.processIdentifier)
      kill(forsta[0], SIGKILL)
      kill(forsta[1], SIGSTOP)
      // The one that takes the first one's place is killed as soon as it is seen.
      var ny: Int32?
      #expect(
        vanta {
          ny = levande(process.processIdentifier).first { !forsta.contains($0) }
          return ny != nil
        })
      kill(try #require(ny), SIGKILL)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let rader = try rader(k)
      let fall = rader.compactMap { $0.wholeMatch(of: Self.fall)?.rank }
      let ikapp = rader.compactMap { $0.wholeMatch(of: Self.ikapp)?.rank }
      #expect(fall.count == 3 && fall.count + ikapp.count == rader.count, "\(rader)")
      #expect(Set(fall) == Set(ikapp), "\(rader)")
      for (pid, slut) in [
        (forsta[0], "dödades av signal 9"), (ny ?? 0, "dödades av signal 9"),
        (forsta[1], "gav inget livstecken"),
      ] {
        #expect(rader.contains { $0.contains("(pid \(pid)) \(slut)") }, "\(rader)")
      }
      #expect(
        try k.glapp("run", Self.scenario, "--days", "\(Self.dagar)", "-q", "--json", "e.json").kod
          == 0)
      #expect(try digest(k) == digest(k, "e.json"))
    }

    @Test("a worker that falls again and again at the same window ends the run with 70, no JSON")
    func omigen() throws {
      let k = try kommando()
      let process = try igang(k, argument(200, "--json", "r.json", "--trace", "t"))
      // Killed as often as it is seen, it never gets past a window.
      let slut = vanta {
        levande(process.processIdentifier).forEach { kill($0, SIGKILL) }
        return !process.isRunning
      }
      if !slut { process.terminate() }
      process.waitUntilExit()
      #expect(process.terminationStatus == 70)
      let sist = try #require(try rader(k).last)
      #expect(sist.contains("föll 5 gånger i fönster"), "\(sist)")
      #expect(sist.contains("dödades av signal 9; körningen ges upp."), "\(sist)")
      // Its falls before were told when they were noticed: none in its place was ever level.
      let fall = try rader(k).dropLast().map { $0.wholeMatch(of: Self.fall)?.rank }
      #expect(!fall.contains(nil), "\(fall)")
      #expect(fall.filter { $0.map { sist.hasPrefix("Process \($0) föll") } == true }.count == 4)
      #expect(k.mapp.filer == ["fel", "tmp"])
      #expect(try tmpTom(k))
    }

    @Test("a step of a load test in which a worker fell says so, in the JSON and on the page")
    func lastprov() throws {
      let k = try kommando()
      let process = try igang(
        k,
        [
          "load", Self.scenario, "--only", "machine", "--seconds", "120", "--days", "200",
          "--processes", "3", "--json", "r.json", "--report", "r.html",
        ])
      kill(try #require(levande(process.processIdentifier).last), SIGKILL)
      func steg() throws -> [[String: Any]]? {
        let d = try JSONSerialization.jsonObject(with: Data(k.mapp.las("r.json").utf8))
        let maskin = (d as? [String: Any])?["machine"] as? [String: Any]
        return maskin?["steps"] as? [[String: Any]]
      }
      #expect(try vanta { try steg()?.isEmpty == false })
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      let forst = try #require(try steg()?.first)
      let omstarter = (forst["processes"] as? [[String: Any]])?.map { $0["restarts"] as? Int }
      #expect(omstarter?.count == 3 && omstarter?.compactMap { $0 }.reduce(0, +) == 1)
      #expect(
        try k.mapp.las("r.html").contains(
          "En process föll och startades om i steget med staden × 1,0"))
      #expect(try tmpTom(k))
    }

    @Test("garbage on the link is the end of the worker that wrote it, not of the run")
    func skrap() throws {
      let k = try kommando()
      let program = """
        import subprocess, sys, time
        sys.path.insert(0, sys.argv[1])
        import chaos
        run = subprocess.Popen(["glapp"] + sys.argv[2:])
        while len(chaos.children(run.pid)) < 2: time.sleep(0.01)
        time.sleep(0.7)
        chaos.garbage(chaos.children(run.pid)[0])
        sys.exit(run.wait())
        """
      try k.mapp.skriv(program, till: "skrap.py")
      let rad = argument(60, "-q", "--json", "r.json").map { "'\($0)'" }.joined(separator: " ")
      let skript = Self.rot.appending(path: "scripts").path
      let utfall = try k.skal("python3 -B skrap.py '\(skript)' \(rad)")
      #expect(utfall.kod == 0, "\(utfall.fel)")
      let json = try k.mapp.las("r.json")
      #expect(json.contains("\"restarts\": 1"))
      #expect(
        try k.glapp("run", Self.scenario, "--days", "60", "-q", "--json", "e.json").kod == 0)
      #expect(try digest(k) == digest(k, "e.json"))
    }

    @Test("Ctrl-C and SIGTERM end a run in order, whether they reach the leader or the whole group")
    func avbrott() throws {
      for (signal, till, kod) in [
        ("INT", "$p", 130), ("INT", "-$p", 130), ("TERM", "-$p", 143),
      ] {
        let namn = "\(signal) to \(till)"
        let k = try kommando()
        let rad = argument(365, "--json", "r.json", "--trace", "t").map { "'\($0)'" }
        let utfall = try k.skal(
          """
          set -m; glapp \(rad.joined(separator: " ")) 2> fel & p=$!
          sleep 2; kill -\(signal) -- \(till); wait $p; kod=$?
          kill -0 -- -$p 2> /dev/null && echo kvar; exit $kod
          """)
        #expect(utfall.kod == kod, "\(namn)")
        #expect(utfall.ut == "", "\(namn): \(utfall.ut)")
        #expect(try rader(k) == ["Avbrutet. Ingen fil skrevs."], "\(namn)")
        #expect(k.mapp.filer == ["fel", "tmp"])
        #expect(try tmpTom(k))
      }
    }

    @Test("Ctrl-C while the load is measured leaves nothing either")
    func avbrottTidigt() throws {
      for millisekunder in [50, 150, 300, 500, 800] {
        let k = try kommando()
        // Ten years: on a busy machine the signal may come late, but before the run's own end.
        let process = try k.starta(
          argument(3650, "--partition", "last", "--json", "r.json", "--trace", "t"), fel: "fel")
        usleep(UInt32(millisekunder) * 1_000)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        // Before the program listens, the signal itself ends it.
        #expect([130, SIGINT].contains(process.terminationStatus))
        #expect(k.mapp.filer == ["fel", "tmp"])
        #expect(try tmpTom(k))
      }
    }

    @Test("when the leader is killed its workers are gone within a second, and no file is left")
    func ledaren() throws {
      let k = try kommando()
      let process = try igang(k, argument(365, "--json", "r.json", "--trace", "t"))
      let arbetare = levande(process.processIdentifier)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      usleep(1_000_000)
      #expect(arbetare.filter(lever) == [])
      #expect(k.mapp.filer == ["fel", "tmp"])
      #expect(try tmpTom(k))
      // Nor of a run of one process.
      let ensam = try k.starta(
        ["run", Self.scenario, "--days", "365", "--json", "r.json", "--trace", "t"])
      usleep(1_000_000)
      kill(ensam.processIdentifier, SIGKILL)
      ensam.waitUntilExit()
      #expect(k.mapp.filer == ["fel", "tmp"])
    }

    @Test("when the leader is killed, a worker that is stopped goes with it")
    func ledarenOchStoppad() throws {
      let k = try kommando()
      let process = try igang(k, argument(365))
      let arbetare = levande(process.processIdentifier)
      let stoppad = try #require(arbetare.first)
      kill(stoppad, SIGSTOP)
      usleep(100_000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let borta = vanta { arbetare.filter(lever).isEmpty }
      #expect(borta)
      if !borta { kill(stoppad, SIGKILL) }
    }

    @Test("a run that is stopped as a whole and goes on loses nobody")
    func paus() throws {
      let k = try kommando()
      let process = try igang(k, argument(Self.dagar, "--json", "r.json"))
      let alla = [process.processIdentifier] + levande(process.processIdentifier)
      alla.forEach { kill($0, SIGSTOP) }
      usleep(3_000_000)
      alla.forEach { kill($0, SIGCONT) }
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try rader(k) == [])
    }

    @Test("twenty restarts leave no descriptor and no dead child behind")
    func tjugo() throws {
      let k = try kommando()
      let process = try igang(k, argument(365, "--json", "r.json"))
      let pid = process.processIdentifier
      func oppna() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count
      }
      var forst = 0
      for gang in 1...20 {
        let offer = try #require(levande(pid).last)
        kill(offer, SIGKILL)
        let klart = try vanta {
          try rader(k).count { $0.wholeMatch(of: Self.ikapp) != nil } == gang
        }
        #expect(klart)
        if gang == 1 { forst = try oppna() }
      }
      #expect(try oppna() == forst)
      #expect(barn(pid).count == 2)
      #expect(barn(pid).values.allSatisfy { $0 != "Z" })
      kill(pid, SIGINT)
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
    }
  }
#endif
