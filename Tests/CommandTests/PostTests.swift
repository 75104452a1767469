import Foundation
import Testing

@Suite("glapp and the post", .serialized)
struct PostTests {
  private static let fil = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Scenarios/post-och-driftstopp.yaml").path

  private func json(_ argument: String...) throws -> [String: Any] {
    let utfall = try Kommando().glapp(["run", Self.fil, "--json", "-"] + argument)
    #expect(utfall.kod == 0, "\(utfall.fel)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(utfall.ut.utf8)) as? [String: Any])
  }

  @Test(
    "with lost, late and doubled messages, three processes come to the digest and counts of one")
  func processer() throws {
    // A replication in which the day without Treserva holds records up, and the others what they say.
    let en = try json("--replication", "1")
    let tre = try json("--replication", "1", "--processes", "3")
    #expect(en["digest"] as? String == tre["digest"] as? String)
    let a = try #require(en["messages"] as? NSDictionary)
    let b = try #require(tre["messages"] as? NSDictionary)
    #expect(a == b)
    for nyckel in ["lost", "late", "held_up_by_outage", "twice", "records_held_up", "unexpected"] {
      #expect((a[nyckel] as? Int ?? 0) > 0, "\(nyckel)")
    }
    #expect((a["gap_days_with_lost_message"] as? Double ?? 0) > 0)
    #expect((a["outages"] as? [Any])?.count == 3)
    let g28 = (en["gaps"] as? [[String: Any]])?.first { $0["kind"] as? String == "G-28" }
    #expect((g28?["intervals_with_lost_message"] as? Int ?? 0) > 0)
  }

  @Test("a sender who tries again leaves shorter gaps behind lost messages")
  func omsandning() throws {
    func dagar(_ argument: String...) throws -> Double {
      let utfall = try Kommando().glapp(["run", Self.fil, "--json", "-"] + argument)
      let svar = try #require(
        JSONSerialization.jsonObject(with: Data(utfall.ut.utf8)) as? [String: Any])
      let m = try #require(svar["messages"] as? [String: Any])
      return try #require(m["gap_days_with_lost_message"] as? Double)
    }
    #expect(try dagar("--variant", "avsändaren skickar om") < dagar())
  }

  @Test("the report counts what befell the messages, in both languages; the story says it plainly")
  func ord() throws {
    let k = try Kommando()
    let sv = try k.glapp("run", Self.fil, "--replication", "1").ut
    #expect(sv.contains("POST OCH DRIFTSTOPP"))
    #expect(sv.contains("M-010 SPKallelse"))
    #expect(sv.contains("Driftstopp 2026-03-02, 1 dag: Treserva."))
    #expect(sv.contains("fick vänta på Treserva."))
    #expect(try k.glapp("run", Self.fil, "--language", "en").ut.contains("POST AND OUTAGES"))
    let foljd = try k.glapp("follow", Self.fil, "--person", "Hisingen-1").ut
    let rad = foljd.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      rad.contains("Kallelsen till FFS Hisingen kom aldrig fram: e-brevet försvann (H-84)"))
    #expect(rad.contains("Kallelsen till FFS Hisingen kommer två gånger (H-84)"))
    #expect(
      rad.contains("Överenskommelsen om ansvar till FFS Hisingen kom aldrig fram"))
    #expect(rad.contains("ett meddelande försvann under tiden (H-84)"))
  }
}
