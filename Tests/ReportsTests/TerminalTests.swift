import Domain
import Reports
import Testing

@Suite("Laying out for a terminal")
struct TerminalTests {
  @Test("å ä ö take one column, composed or not; wide characters two")
  func bredd() {
    #expect("åäö".bredd == 3)
    #expect("a\u{30A}o\u{308}".bredd == 2)
    #expect("日本".bredd == 4)
    #expect("–…█".bredd == 3)
  }

  @Test("cut text ends in an ellipsis within the width")
  func kapat() {
    #expect("ansvarsglapp".kapad(12) == "ansvarsglapp")
    #expect("överlämningsglapp".kapad(8) == "överläm…")
    #expect("överlämningsglapp".kapad(8).bredd == 8)
    #expect("x".kapad(0) == "")
  }

  @Test("lines break at spaces and keep to the width")
  func bruten() {
    let rader = "ett två tre fyra fem".bruten(9, indrag: 2)
    #expect(rader == ["ett två", "  tre", "  fyra", "  fem"])
  }

  @Test("columns stand under their headings, numbers to the right")
  func tabell() {
    var tabell = Tabell([.text("ord"), .tal("n")])
    tabell.rad("å", "1")
    tabell.rad("ansvar", "1000")
    #expect(tabell.text(.enkel) == ["  ord        n", "  å          1", "  ansvar  1000"])
  }

  @Test("a table too wide breaks its soft columns, and cuts no word")
  func mjuk() {
    var tabell = Tabell([.text("a", mjuk: true), .text("b", mjuk: true), .tal("n")])
    let ord = String(repeating: "x", count: 37)
    tabell.rad("\(ord) \(ord) \(ord) \(ord)", "y y y y y y y y y y y y", "12\u{A0}345")
    let rader = tabell.text(Stil(farg: false, bredd: 72))
    #expect(
      rader == [
        "  a\(String(repeating: " ", count: 38))b                             n",
        "  \(ord)  y y y y y y y y y y y y  12\u{A0}345",
        "  \(ord)", "  \(ord)", "  \(ord)",
      ])
    // A column is at least as wide as its widest word: else the rows stand by themselves.
    #expect(
      tabell.text(Stil(farg: false, bredd: 40)).prefix(2) == ["  \(ord)", "  \(ord)"])
    for bredd in 20...120 {
      let text = tabell.text(Stil(farg: false, bredd: bredd)).joined(separator: "\n")
      #expect(!text.contains("…") && text.contains("12\u{A0}345"))
      #expect(text.components(separatedBy: ord).count == 5)
    }
  }

  @Test("a table whose columns do not fit stands row by row, with its headings")
  func staplad() {
    var tabell = Tabell([.text("klass"), .tal("personer"), .tal("dagar"), .text("mest dagar")])
    tabell.rad("R ansvar", "9 338", "718 862", "G-01 196 001")
    let rader = tabell.text(Stil(farg: false, bredd: 30))
    #expect(
      rader.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) } == [
        "  R ansvar", "    personer 9 338 ·", "    dagar 718 862 ·", "    mest dagar G-01 196 001",
      ])
  }

  @Test("a row that stands by itself has the heading before a number that it begins with")
  func stapladeTal() {
    var tabell = Tabell([.tal("stad ×"), .tal("kuvert i sekunden"), .text("köerna")])
    tabell.rad("1,0", "400 000", "växer")
    let rader = tabell.text(Stil(farg: false, bredd: 32))
    #expect(
      rader.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) } == [
        "  stad × 1,0", "    kuvert i sekunden 400 000 ·", "    köerna växer",
      ])
  }

  @Test("numbers are written as the language does")
  func tal() {
    let sv = Tal(.sv)
    let en = Tal(.en)
    #expect(sv.hel(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(en.hel(-1234) == "−1,234")
    #expect(sv.decimal(3.25) == "3,3")
    #expect(en.decimal(0.05, 2) == "0.05")
    #expect(sv.dagar(Int64(8_640_000)) == "100")
    #expect(sv.dagar(Int64(129_600)) == "1,5")
    #expect(sv.procent(0.123) == "12\u{A0}%")
    #expect(sv.procent(0.0123) == "1,2\u{A0}%")
    #expect(sv.decimal(.infinity) == "ingen")
  }

  @Test("a lever's value is written with its unit")
  func spak() {
    #expect(Spaktext.varde(.samtyckesgrad, 0.855, .sv) == "85,5\u{A0}%")
    #expect(Spaktext.varde(.kallelseSvarsgrans, nil, .sv) == "ingen")
    #expect(Spaktext.varde(.ansvarUtanBeslut, 1, .sv) == "initierande")
    #expect(Spaktext.varde(.moteskapacitetOperativ, 20, .en) == "20")
  }

  @Test("the nearest right word is found across å ä ö, and nothing far away")
  func narmast() {
    #expect(NarmasteOrd.till("sp-301", bland: ["SP-30", "ANS-30"]) == "SP-30")
    #expect(NarmasteOrd.till("tatare moten", bland: ["tätare möten", "annat"]) == "tätare möten")
    #expect(NarmasteOrd.till("xyzzy", bland: ["tätare möten"]) == nil)
  }

  @Test("a point between two things never begins a line, whatever the width")
  func punkter() {
    let text = "digest 00ff · 120 dagar · frö 7 · skala 0,5 · 16 händelser"
    for bredd in 12...70 {
      for rad in text.bruten(bredd) + text.passad(bredd) {
        #expect(!rad.drop(while: { $0 == " " }).hasPrefix("·"), "\(bredd): \(rad)")
      }
      #expect(
        text.bruten(bredd).joined(separator: " ").filter { $0 != "·" && $0 != " " }
          == text.filter { $0 != "·" && $0 != " " })
    }
    // What a line begins with as it was written stays there.
    #expect("· en punkt".bruten(6) == ["· en", "punkt"])
    var tabell = Tabell([.text("alternativ"), .tal("medel"), .tal("skillnad"), .text("utslag")])
    tabell.rad("ett ganska långt namn på ett alternativ", "805 650", "−366 815", "minskar")
    for bredd in 30...60 {
      for rad in tabell.text(Stil(farg: false, bredd: bredd)) {
        #expect(!rad.drop(while: { $0 == " " }).hasPrefix("·"), "\(bredd): \(rad)")
        #expect(rad.bredd <= bredd, "\(bredd): \(rad)")
      }
    }
  }
}
