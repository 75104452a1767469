import Domain
import Testing

@testable import ScenarioFiles

/// The value of a lever set in a file.
private func varde(_ spak: String, _ text: String) throws -> Double {
  let scenario = try last(minsta("spakar:\n  \(spak): \(text)"))
  let nyckel = try #require(Spak(namn: spak))
  return scenario.spakar[nyckel]
}

@Test(
  "a number is read with comma or point, groups of three, and every spelling of its unit",
  arguments: [
    ("samtyckesgrad", "85 %", 0.85), ("samtyckesgrad", "85%", 0.85),
    ("samtyckesgrad", "85,5 %", 0.855), ("samtyckesgrad", "85.5 procent", 0.855),
    ("samtyckesgrad", "+85 %", 0.85), ("samtyckesgrad", "\"85 %\"", 0.85),
    ("kallelseSvarstid", "2 vardagar", 2), ("kallelseSvarstid", "1 vardag", 1),
    ("kallelseSvarstid", "0,5 vardagar", 0.5), ("kallelseSvarsgräns", "ingen", .infinity),
    ("behovslängd", "1 000 dagar", 1000), ("behovslängd", "1\u{A0}000 dagar", 1000),
    ("behovslängd", "365 dygn", 365), ("omfrågaTid", "30 dagar", 30),
    ("äldreålder", "67 år", 67), ("akutOrograd", "0,05 /år", 0.05),
    ("akutOrograd", "0.05 per år", 0.05), ("återkallelsegrad", "0,01 /månad", 0.01),
    ("överföringstid", "30 min", 30), ("överföringstid", "30 minuter", 30),
    ("maxKallelser", "3", 3), ("antalEnskilda", "0", 0),
    ("direktörsbeslut", "ja", 1), ("teamTopologi", "4", 2),
    ("ansvarUtanBeslut", "gemensamt", 3),
  ])
func enhet(_ spak: String, _ text: String, _ vantat: Double) throws {
  #expect(try varde(spak, text) == vantat)
}

@Test("every lever takes its own default and bounds, as the table writes them")
func allaSpakar() throws {
  for rad in Spaktabell.rader {
    for tal in [rad.forval ?? rad.lagst, rad.lagst, rad.hogst] {
      #expect(try Spaktolk.tolka(rad.namn, rad.skrivet(tal)).get() == .spak(rad.spak, tal))
    }
    #expect(throws: Anmarkning.self) {
      try Spaktolk.tolka(rad.namn, "-5 fjäll").get()
    }
    if rad.kanSaknas {
      #expect(
        try Spaktolk.tolka(rad.namn, "ingen").get() == .spak(rad.spak, Spakvarden.inget))
    }
  }
}

@Test("--set reads levers and avsteg, with the errors of a file")
func kommandoraden() throws {
  #expect(
    try Spaktolk.tolka("kallelseSvarsgräns", "5 vardagar").get()
      == .spak(.kallelseSvarsgrans, 5))
  #expect(try Spaktolk.tolka("avsteg[SP-30]", "100 %").get() == .avsteg(.sp30, 1))
  func fel(_ namn: String, _ varde: String) -> String {
    if case .failure(let fel) = Spaktolk.tolka(namn, varde) { return fel.text() }
    return ""
  }
  #expect(
    fel("kallelseSvarsgrans", "5")
      == "--set: okänd spak ”kallelseSvarsgrans”; menade du ”kallelseSvarsgräns”?")
  #expect(
    fel("samtyckesgrad", "0.85")
      == "--set samtyckesgrad: ”0.85” saknar enhet; skriv till exempel ”85 %”")
  #expect(fel("avsteg", "5 %").hasPrefix("--set: ”avsteg” säger inte vilken regel"))
  #expect(fel("avsteg[SP-999]", "5 %").hasPrefix("--set: det finns ingen regel ”SP-999”"))
  #expect(fel("avsteg[SP-30]", "5").contains("saknar enhet"))
  #expect(fel("samtyckesgrad", "").contains("värdet saknas"))
}

@Test("a number keeps its sign, its decimals and what follows it")
func talord() {
  #expect(Talord("−3,25 %")?.tal == -3.25)
  #expect(Talord("12,5 %")?.enhet == "%")
  #expect(Talord("1 000 000 dagar")?.tal == 1_000_000)
  #expect(Talord("1 00 dagar")?.enhet == "00 dagar")
  #expect(Talord("12.") == nil || Talord("12.")?.enhet == ".")
  #expect(Talord("")?.tal == nil)
  #expect(Talord("fem")?.tal == nil)
  #expect(Talord(String(repeating: "9", count: 400))?.tal == nil)
  #expect(Talord.text(0.05) == "0,05")
  #expect(Talord.text(22_000) == "22 000")
  #expect(Talord.text(-3) == "-3")
}

@Test(
  "the nearest word forgives case, dots, a third of the letters and swapped neighbours",
  arguments: [
    ("inflde", "inflöde"), ("Inflode", "inflöde"), ("namm", "namn"), ("nman", "namn"),
    ("bemaning", "bemanning"), ("spakr", "spakar"),
  ])
func narmast(_ ord: String, _ vantat: String) {
  #expect(Narmast.ord(ord, bland: Scenariotabell.rot.nycklar.map(\.namn)) == vantat)
}

@Test("a word like nothing has no nearest word")
func ingenNarmast() {
  #expect(Narmast.ord("färgschema", bland: ["namn", "start"]) == nil)
  #expect(Narmast.ord("8", bland: ["4", "12"]) == nil)
}
