import Domain
import Kernel

/// Writes XES (IEEE 1849): a trace for each object of one kind, with the events that are about it.
///
/// Events wait in a file until the whole run is known, chained by trace.
final class XES: Loggformat {
  private var fil: Filskrivare
  private let fall: Objekttyp
  private let kedjor: Kedjefil
  /// By the object's word: where its last event is.
  private var sist: [UInt64: Int] = [:]

  init(_ path: String, _ fall: Loggval.Fall, _ varld: Varld, _ kedjor: Kedjefil) throws(Sparfel) {
    fil = try Filskrivare(path)
    self.fall =
      switch fall {
      case .person: .person
      case .behov: .behov
      case .sp: .sp
      case .tvist: .tvist
      }
    self.kedjor = kedjor
    var ut = XMLText()
    ut.rad(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    ut.rad(#"<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">"#)
    for (namn, prefix, uri) in [
      ("Concept", "concept", "concept"), ("Time", "time", "time"),
      ("Organizational", "org", "org"), ("Lifecycle", "lifecycle", "lifecycle"),
    ] {
      ut.rad(
        #"<extension name="\#(namn)" prefix="\#(prefix)" uri="http://www.xes-standard.org/\#(uri).xesext"/>"#
      )
    }
    ut.rad(#"<global scope="trace">"#)
    ut.attribut("concept:name", .text("okänt"))
    ut.rad("</global>")
    ut.rad(#"<global scope="event">"#)
    ut.attribut("concept:name", .text("okänd"))
    ut.attribut("time:timestamp", .tid(Moment(0)))
    ut.attribut("lifecycle:transition", .text("complete"))
    ut.rad("</global>")
    ut.rad(#"<classifier name="aktivitet" keys="concept:name"/>"#)
    ut.attribut("concept:name", .text(varld.scenario.namn))
    ut.attribut("fall", .text(self.fall.namn))
    if let variant = varld.variant { ut.attribut("variant", .text(variant)) }
    fil.lagg(ut.text)
  }

  func handelse(_ id: String, _ handelse: Logghandelse) throws(Sparfel) {
    let fallen = handelse.fall(fall)
    if fallen.isEmpty { return }
    var ut = XMLText()
    ut.rad("<event>")
    ut.attribut("concept:name", .text(handelse.aktivitet?.namn ?? ""))
    ut.attribut("time:timestamp", .tid(handelse.tid))
    ut.attribut("lifecycle:transition", .text("complete"))
    ut.attribut("händelse", .text(id))
    if let aktor = handelse.aktor {
      ut.attribut("org:resource", .text(Aktor(aktor).namn))
      if let namnd = Aktor.namnd(aktor) { ut.attribut("org:group", .text(namnd.namn)) }
    }
    for typ in Objekttyp.allCases {
      let objekt = handelse.objekt(typ)
      if !objekt.isEmpty { ut.attribut(typ.namn, .text(objekt.joined(separator: ", "))) }
    }
    ut.attribut(Loggattribut.sparnamn.namn, .text(handelse.sparnamn))
    for rad in handelse.varden { ut.attribut(rad.attribut.namn, rad.varde) }
    ut.rad("</event>")
    let byte = Array(ut.text.utf8)
    for ett in fallen { sist[ett] = kedjor.lagg(byte, fore: sist[ett]) }
  }

  func objekt(_ post: Objektpost) throws(Sparfel) {
    guard post.objekt.typ == fall, let sista = sist[post.objekt.ord] else { return }
    var ut = XMLText()
    ut.rad("<trace>")
    ut.attribut("concept:name", .text(post.objekt.text))
    for rad in post.grund { ut.attribut(rad.attribut.namn, rad.varde) }
    fil.lagg(ut.text)
    for byte in try kedjor.kedja(till: sista) { fil.lagg(byte) }
    fil.lagg("</trace>")
    fil.radslut()
  }

  func klar() throws(Sparfel) {
    fil.lagg("</log>")
    fil.radslut()
    try fil.klar()
  }
}

extension Logghandelse {
  /// The words of the objects of a kind, each once.
  fileprivate func fall(_ typ: Objekttyp) -> [UInt64] {
    var ut: [UInt64] = []
    for koppling in kopplingar where koppling.objekt.typ == typ {
      let ord = koppling.objekt.ord
      if !ut.contains(ord) { ut.append(ord) }
    }
    return ut
  }
}

/// Lines of XML: one element a line, because some readers take no other.
struct XMLText {
  private(set) var text = ""

  mutating func rad(_ rad: String) { text += rad + "\n" }

  mutating func attribut(_ namn: String, _ varde: Loggvarde) {
    let text: String =
      switch varde {
      case .text(let text): text
      case .tal(let tal): String(tal)
      case .tiotusendelar(let tal): Loggvarde.decimaltext(tal, tecken: ".")
      case .jaNej(let ja): ja ? "true" : "false"
      case .tid(let m): Loggtid.iso(m) + ".000+00:00"
      }
    rad("<\(varde.typ.xes) key=\"\(XMLText.skyddad(namn))\" value=\"\(XMLText.skyddad(text))\"/>")
  }

  /// A text as the value of an attribute. What XML has no way to write becomes U+FFFD; the end of a
  /// line and a tab are written by number, so that an element stays on its line.
  static func skyddad(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { sarskild($0) }) else { return text }
    var ut = ""
    for tecken in text.unicodeScalars {
      switch tecken {
      case "&": ut += "&amp;"
      case "<": ut += "&lt;"
      case ">": ut += "&gt;"
      case "\"": ut += "&quot;"
      case "\t", "\n", "\r", "\u{85}", "\u{2028}": ut += "&#\(tecken.value);"
      default: ut.unicodeScalars.append(sarskild(tecken) ? "\u{FFFD}" : tecken)
      }
    }
    return ut
  }

  private static func sarskild(_ tecken: Unicode.Scalar) -> Bool {
    switch tecken {
    case "&", "<", ">", "\"", "\u{85}", "\u{2028}", "\u{FFFE}", "\u{FFFF}": true
    default: tecken.value < 0x20
    }
  }
}
