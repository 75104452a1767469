#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  /// What happens where the system gives few threads or none. Only root can become a user who has
  /// no other processes, so that the limit is exact.
  @Suite("Few threads", .serialized, .enabled(if: getuid() == 0))
  struct TradTests {
    /// Runs a command as a user of its own who may have so many threads. Where `signal` is given it
    /// is sent when the process has as many, and again half a second later, ten times at most.
    private func kor(_ tradar: Int, signal: Int32 = 0, _ argument: String...) throws
      -> Kommando.Utfall
    {
      let k = try Kommando()
      try k.mapp.skriv(Provscenario.stort, till: "stort.yaml")
      // That user may not be let in where the program was built.
      let program = try Kommando.mapp().appendingPathComponent("glapp")
      try FileManager.default.copyItem(at: program, to: k.mapp.url.appending(path: "glapp"))
      try k.mapp.skriv(
        """
        import os, resource, subprocess, sys, time
        threads, number = int(sys.argv[1]), int(sys.argv[2])
        def poor():
            resource.setrlimit(resource.RLIMIT_NPROC, (threads, threads))
            os.setgroups([])
            os.setgid(54321)
            os.setuid(54321)
        run = subprocess.Popen(["./glapp"] + sys.argv[3:], preexec_fn=poor)
        def has_ended(seconds):
            try:
                run.wait(seconds)
            except subprocess.TimeoutExpired:
                return False
            return True
        if number:
            while len(os.listdir(f"/proc/{run.pid}/task")) < threads: time.sleep(0.01)
            for _ in range(10):
                run.send_signal(number)
                if has_ended(0.5): break
        if not has_ended(0 if number else 60):
            run.kill()
            sys.exit("it does not end")
        sys.exit(run.returncode if run.returncode >= 0 else 128 - run.returncode)
        """, till: "fattig.py")
      return try k.skal(
        "python3 -B fattig.py \(tradar) \(signal) \(argument.joined(separator: " "))")
    }

    @Test("where there are none, a command that needs them says so", arguments: ["sv", "en"])
    func ingen(sprak: String) throws {
      for processer in ["1", "3"] {
        let utfall = try kor(
          1, "run", "stort.yaml", "--processes", processer, "--language", sprak)
        #expect(utfall.kod == 70)
        #expect(
          utfall.fel
            == (sprak == "sv"
              ? "En process får inte starta någon tråd (gränsen för antalet processer och trådar, ulimit -u).\n"
              : "A process may start no thread (the limit of processes and threads, ulimit -u).\n")
        )
      }
      let hjalp = try kor(1, "--version")
      #expect(hjalp.kod == 0)
      #expect(hjalp.ut.hasPrefix("glapp "))
    }

    @Test(
      "a signal ends a run that has none left to work with",
      arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func avbrott(nummer: Int32, kod: Int32) throws {
      // None, none but one that works all the time, and none in a run that is to start processes.
      for (tradar, processer) in [(2, "1"), (3, "1"), (2, "3")] {
        let utfall = try kor(tradar, signal: nummer, "run", "stort.yaml", "--processes", processer)
        #expect(utfall.kod == kod, "\(tradar), \(processer): \(utfall.fel)")
      }
    }
  }
#endif
