import Foundation
import Testing

@Suite("Started by mpirun or srun")
struct MPITests {
  @Test("several processes that were not told to be one run are refused, and one of them says so")
  func ensamma() throws {
    var k = try Kommando()
    try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
    k.miljo["OMPI_COMM_WORLD_SIZE"] = "2"
    k.miljo["OMPI_COMM_WORLD_RANK"] = "0"
    let forst = try k.glapp("run", "prov.yaml", "--language", "en")
    #expect(forst.kod == 64)
    #expect(forst.ut.isEmpty)
    #expect(
      forst.fel == """
        2 processes were started together (OMPI_COMM_WORLD_SIZE), and each would run by itself. \
        Write --link mpi for one run in common, or --link local where each is to run on its own.

        """)
    k.miljo["OMPI_COMM_WORLD_RANK"] = "1"
    let andra = try k.glapp("run", "prov.yaml")
    #expect(andra.kod == 64)
    #expect(andra.fel.isEmpty && andra.ut.isEmpty)
    #expect(try k.glapp("run", "prov.yaml", "--link", "local", "--quiet").kod == 0)
  }

  @Test("what measures a link offers only the link that it measures", arguments: ["sv", "en"])
  func matt(sprak: String) throws {
    let k = try Kommando()
    let hjalp = try k.glapp("link", "--help", "--language", sprak)
    #expect(hjalp.kod == 0 && hjalp.ut.contains("mpi"))
    #expect(!hjalp.ut.contains("local"), "\(hjalp.ut)")
    let utfall = try k.glapp("link", "--link", "local", "--language", sprak)
    #expect(utfall.kod == 64 && utfall.fel.contains("local"), "\(utfall.fel)")
  }

  @Test("an unknown link is refused")
  func okand() throws {
    let k = try Kommando()
    let utfall = try k.glapp("run", "prov.yaml", "--link", "telex")
    #expect(utfall.kod == 64)
    #expect(utfall.fel.contains("telex"))
  }

  #if MPI
    @Test("--link mpi without mpirun is a job of one process, to the same digest")
    func ensamtJobb() throws {
      let k = try Kommando()
      try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
      let utan = try k.skal("glapp run prov.yaml | grep digest")
      let med = try k.skal("glapp run prov.yaml --link mpi | grep digest")
      #expect(med.kod == 0)
      #expect(med.ut == utan.ut)
    }
  #else
    @Test("--link mpi in a build without MPI says how to build with it")
    func utanMPI() throws {
      let k = try Kommando()
      try k.mapp.skriv(Provscenario.litet, till: "prov.yaml")
      let utfall = try k.glapp("run", "prov.yaml", "--link", "mpi")
      #expect(utfall.kod == 64)
      #expect(utfall.fel.contains("swift build -c release --traits MPI"))
      #expect(try k.glapp("run", "prov.yaml", "--link=mpi").fel == utfall.fel)
    }
  #endif
}
