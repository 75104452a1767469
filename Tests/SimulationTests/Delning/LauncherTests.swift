import Links
import Testing

@Suite("Processes that a launcher starts together")
struct LauncherTests {
  private func launcher(_ miljo: [String: String]) -> Launcher? { Launcher.of { miljo[$0] } }

  @Test("a launcher is known by its variables, and one process alone is none")
  func variabler() {
    #expect(launcher([:]) == nil)
    #expect(launcher(["OMPI_COMM_WORLD_SIZE": "1", "OMPI_COMM_WORLD_RANK": "0"]) == nil)
    let sex = launcher(["OMPI_COMM_WORLD_SIZE": "6", "OMPI_COMM_WORLD_RANK": "5"])
    #expect(sex?.variable == "OMPI_COMM_WORLD_SIZE")
    #expect(sex?.size == 6)
    #expect(sex?.rank == 5)
    #expect(launcher(["PMI_SIZE": "3", "PMI_RANK": "1"])?.rank == 1)
    #expect(launcher(["MV2_COMM_WORLD_SIZE": "2"])?.rank == 0)
    #expect(launcher(["PMI_SIZE": "many"]) == nil)
  }

  @Test("a step of Slurm's counts, a batch script with room for more does not")
  func slurm() {
    #expect(launcher(["SLURM_NTASKS": "4", "SLURM_PROCID": "0"]) == nil)
    #expect(launcher(["SLURM_STEP_NUM_TASKS": "4", "SLURM_PROCID": "3"])?.size == 4)
  }

  @Test("what differs between two processes is named")
  func skillnad() {
    let a: ContiguousArray<UInt64> = [1, 2, 3, 4, 5, 0]
    let vantat = ["build", "build", "arguments", "scenario", "world", "partition", "trace"]
    for i in a.indices {
      var b = a
      b[i] = 9
      #expect(Identity.difference(a, b) == vantat[i])
    }
    #expect(Identity.difference(a, a + [1]) == "length")
  }
}
