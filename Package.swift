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
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CMemory"),
    room("Kernel", ["CMemory"]),
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
    .target(name: "CLinkProcess"),
    room("Links", ["CLinkMPI", "CLinkProcess"]),
    room("ScenarioFiles", ["Domain", "Kernel", .product(name: "Yams", package: "Yams")]),
    room(
      "EventLogs",
      ["Domain", "Kernel", "Observers", .product(name: "GRDB", package: "GRDB.swift")]),
    room(
      "Simulation",
      [
        "Kernel", "Domain", "Routines", "Observers", "Actors", "Links", "ScenarioFiles",
        "EventLogs",
      ]),
    room(
      "Experiments",
      [
        "Kernel", "Domain", "Observers", "Actors", "Simulation", "ScenarioFiles", "EventLogs",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ]),
    room("Charts"),
    room(
      "Reports",
      [
        "Kernel", "Domain", "Observers", "Actors", "Simulation", "Experiments", "Charts",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "glapp",
      dependencies: [
        "Actors", "Domain", "EventLogs", "Experiments", "Kernel", "Links", "Observers", "Reports",
        "ScenarioFiles", "Simulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    // What the benchmarks run, and its tests: a benchmark of another law would mean nothing.
    .target(
      name: "Workloads", dependencies: ["Actors", "Kernel", "Links"],
      path: "Benchmarks/Support/Workloads",
      swiftSettings: house),
    tests("WorkloadsTests", ["Workloads", "Kernel"]),
    tests("KernelTests", ["Kernel"]),
    tests("LinksTests", ["Links", "Kernel"]),
    tests("DomainTests", ["Domain", "Kernel"]),
    tests(
      "EventLogsTests",
      ["EventLogs", "Simulation", "ScenarioFiles", "Actors", "Observers", "Domain", "Kernel"],
      exclude: ["Snapshots"]),
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
      "ExperimentsTests",
      [
        "Experiments", "Simulation", "ScenarioFiles", "Observers", "Actors", "Domain", "Kernel",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Statistik/reference.py"]),
    tests("ChartsTests", ["Charts"], exclude: ["Snapshots"]),
    tests(
      "ReportsTests",
      [
        "Reports", "Experiments", "Simulation", "ScenarioFiles", "Observers", "Domain", "Kernel",
      ],
      exclude: ["Snapshots"]),
    tests("CommandTests", ["glapp", "Actors", "Domain", "Reports", "ScenarioFiles"]),
  ]
)

// The benchmarks, their tools and the package that they need, only when asked for: see
// docs/decisions/benchmarks-only-when-asked-for.md.
if Context.environment["GLAPP_BENCHMARKS"] != nil {
  package.dependencies += [
    // Without its traits, which need the system's jemalloc or replace malloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: [])
  ]
  package.targets += [
    .target(
      name: "Measuring",
      dependencies: ["Workloads", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/Support/Measuring", swiftSettings: house),
    .target(
      name: "Queues", dependencies: ["Kernel"], path: "Benchmarks/Support/Queues",
      swiftSettings: house),
    .executableTarget(
      name: "hold", dependencies: ["Queues", "Workloads", "Kernel"],
      path: "Benchmarks/Tools/hold", swiftSettings: house),
    .executableTarget(
      name: "phold", dependencies: ["Workloads", "Kernel", "Links"], path: "Benchmarks/Tools/phold",
      swiftSettings: house),
    benchmarks("KernelBenchmarks", ["Kernel", "Measuring", "Workloads", "Queues"]),
    benchmarks(
      "ModelBenchmarks",
      [
        "Kernel", "Domain", "Routines", "Observers", "Actors", "ScenarioFiles", "EventLogs",
        "Simulation", "Measuring",
      ]),
  ]
}

/// A suite of benchmarks: an executable that the benchmark package's command runs.
func benchmarks(_ name: String, _ rooms: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: rooms + [.product(name: "Benchmark", package: "benchmark")],
    path: "Benchmarks/\(name)", swiftSettings: house,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}
