// swift-tools-version: 6.2
import PackageDescription

/// Settings that every room shares: Swift 6, warnings are errors, async functions stay where
/// their caller runs (so that delivery never hops off the shard's executor).
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target that may import only the rooms named.
func room(_ name: String, _ rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: house)
}

/// The tests of a room, with the shared test support.
func tests(
  _ name: String, _ rooms: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: rooms, exclude: exclude, resources: resources, swiftSettings: house)
}

let package = Package(
  name: "glapp",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "glapp", targets: ["glapp"])],
  traits: [
    .trait(
      name: "MPI", description: "glapp run --link mpi: runs on several machines; needs an MPI.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    room("Kernel"),
    room("Domain", ["Kernel"]),
    room("Routines", ["Domain", "Kernel"]),
    room("Observers", ["Domain", "Kernel"]),
    room("Actors", ["Kernel", "Domain", "Routines"]),
    // MPI is looked for only with the trait; without it the C target is empty.
    .systemLibrary(
      name: "CMPI", pkgConfig: "mpi-c", providers: [.apt(["libopenmpi-dev"]), .brew(["open-mpi"])]),
    .target(
      name: "CLinkMPI",
      dependencies: [.target(name: "CMPI", condition: .when(traits: ["MPI"]))],
      cSettings: [.define("LINK_WITH_MPI", .when(traits: ["MPI"]))]),
    room("Links", ["CLinkMPI"]),
    room("ScenarioFiles", ["Domain", "Kernel", .product(name: "Yams", package: "Yams")]),
    room("EventLogs", ["Domain", "Kernel", "Observers"]),
    room(
      "Simulation",
      [
        "Kernel", "Domain", "Routines", "Observers", "Actors", "Links", "ScenarioFiles",
        "EventLogs",
      ]),
    room("Reports", ["Kernel", "Domain", "Observers", "Actors", "Simulation"]),
    .executableTarget(
      name: "glapp",
      dependencies: [
        "Actors", "Domain", "EventLogs", "Kernel", "Links", "Observers", "Reports", "ScenarioFiles",
        "Simulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    tests("KernelTests", ["Kernel"]),
    tests("DomainTests", ["Domain", "Kernel"]),
    tests("ObserversTests", ["Observers", "Domain", "Kernel"]),
    tests(
      "ScenarioFilesTests", ["ScenarioFiles", "Domain", "Kernel"], exclude: ["Trasiga"]),
    tests(
      "SimulationTests",
      [
        "Simulation", "ScenarioFiles", "EventLogs", "Links", "Observers", "Routines", "Actors",
        "Domain", "Kernel",
      ]),
    tests(
      "ReportsTests",
      ["Reports", "Simulation", "ScenarioFiles", "Observers", "Domain", "Kernel"],
      exclude: ["Snapshots"]),
    tests("CommandTests", []),
  ]
)
