import Testing

@testable import Domain

@Suite("Rule IDs")
struct RegelIDTests {
  @Test("every ID is read back from its text")
  func roundTrip() {
    for id in RegelID.alla {
      #expect(RegelID(id.text) == id)
      #expect(RegelID(id.dokument, id.nummer) == id)
    }
    #expect(Set(RegelID.alla.map(\.text)).count == 467)
  }

  @Test("the ordinals are dense and run through the documents in order")
  func ordinals() {
    #expect(RegelID.alla.map(\.ordinal) == Array(0..<467))
    #expect(RegelID.alla.first?.text == "SP-01")
    #expect(RegelID.alla.last?.text == "UTF-105")
    for (forra, nasta) in zip(RegelID.alla, RegelID.alla.dropFirst()) {
      #expect(forra < nasta)
    }
  }

  @Test("constants name the rule they say")
  func constants() {
    #expect(RegelID.sp01.text == "SP-01")
    #expect(RegelID.sp89.text == "SP-89")
    #expect(RegelID.ans01.text == "ANS-01")
    #expect(RegelID.ans111.text == "ANS-111")
    #expect(RegelID.ans124.text == "ANS-124")
    #expect(RegelID.flytt01.text == "FLYTT-01")
    #expect(RegelID.flytt99.text == "FLYTT-99")
    #expect(RegelID.sds01.text == "SDS-01")
    #expect(RegelID.sds50.text == "SDS-50")
    #expect(RegelID.utf01.text == "UTF-01")
    #expect(RegelID.utf105.text == "UTF-105")
  }

  @Test(
    "a text that is no catalogue ID is refused",
    arguments: [
      "", "SP", "SP-", "SP-0", "SP-00", "SP-90", "SP-1", "SP-001", "SP-+1", "sp-31", "SP31",
      "ANS-125", "FLYTT-100", "SDS-51", "UTF-106", "UTF-106 ", "XX-01",
    ])
  func refused(text: String) {
    #expect(RegelID(text) == nil)
  }
}
