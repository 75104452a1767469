import Domain

/// Which test shows a rule, by suite and function; a test of the page finds each in the sources.
package enum Regelprov {
  /// The tests that show many rules each.
  package static let forklaringar: [(test: String, text: String)] = [
    (
      "AvstegTests.brytes",
      "Regeln prövas utan avsteg; med avsteg noteras brottet, och det som regeln ska hindra syns."
    ),
    (
      "TackningTests.rundturen",
      "Någon påhittad person i `Scenarios/alla-regler.yaml` prövar varje regel som utförs."
    ),
    ("StrukturTests", "Regler som världens uppbyggnad håller."),
    ("MattTests", "Regler utan egen gräns: körningen mäter dem."),
    ("InvariantTests, LivenessTests", "Invarianterna, en i taget, på skrivna händelser."),
  ]

  /// The test that shows the rule; `nil` where there is nothing to show.
  package static func test(_ regel: Regel) -> String? {
    switch regel.disposition {
    case .utford(_, .ingen): "TackningTests.rundturen"
    case .utford: "AvstegTests.brytes"
    case .kontrollerad(.invariant(let id)): invarianter[id]
    case .kontrollerad(.scenario): "TrasigaTests.trasig"
    case .kontrollerad(.matt): regel.id == .ans121 ? "MattTests.revisioner" : "MattTests.matten"
    case .kontrollerad(.struktur): strukturer[regel.id].map { "StrukturTests.\($0)" }
    case .ingetBeteende, .planerad: nil
    }
  }

  private static let invarianter: [InvariantID: String] = [
    .s01: "AnsvarTests.ansvarsglapp", .s02: "InvariantTests.s02",
    .s14: "InvariantTests.faktaregler", .s15: "InvariantTests.faktaregler",
    .s18: "InvariantTests.s18",
  ]

  private static let strukturer: [RegelID: String] = [
    .sp07: "hal", .sp08: "person", .sp09: "hal", .sp10: "bararRegel", .sp12: "sex",
    .sp18: "sammansattning", .sp86: "kontaktvagar", .sp87: "kontaktvagar",
    .sp88: "kontaktvagar", .sp89: "kontaktvagar",
    .ans06: "hal", .ans07: "person", .ans08: "hal", .ans09: "bararRegel",
    .ans15: "tresSlagsAnsvar", .ans17: "sex", .ans55: "halsovard", .ans62: "kallelse",
    .ans70: "sammansattning", .ans77: "sammansattning", .ans79: "sammansattning",
    .ans87: "sammansattning", .ans89: "sammansattning", .ans113: "organ",
    .ans116: "kommission",
  ]
}
