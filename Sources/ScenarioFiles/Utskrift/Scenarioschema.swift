import Domain

/// The JSON Schema and the reference page of scenario files, from the parser's own table.
package enum Scenarioschema {
  /// A JSON Schema (2020-12) for editors; it says what can be said without the file's other keys.
  package static func jsonSchema() -> String {
    var definitioner: [(String, Json)] = []
    for objekt in Scenariotabell.rot.alla.dropFirst() {
      definitioner.append((objekt.namn, schema(objekt)))
    }
    guard case .objekt(var rot) = schema(Scenariotabell.rot) else { return "" }
    rot.insert(
      contentsOf: [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("Scenariofil för Glapp")),
      ], at: 0)
    rot.append(("$defs", .objekt(definitioner)))
    return Json.objekt(rot).skriven() + "\n"
  }

  private static func schema(_ objekt: Objekt) -> Json {
    var ut: [(String, Json)] = [
      ("description", .text(objekt.beskrivning)),
      ("type", .text("object")),
      ("additionalProperties", .sant(false)),
    ]
    let krav = objekt.nycklar.filter(\.obligatorisk).map { Json.text($0.namn) }
    if !krav.isEmpty { ut.append(("required", .lista(krav))) }
    ut.append(
      (
        "properties",
        .objekt(
          objekt.nycklar.map { nyckel in
            let forval = nyckel.forval.map { " Förval: \($0)." } ?? ""
            return (
              nyckel.namn,
              .objekt([("description", .text(nyckel.beskrivning + forval))] + schema(nyckel.form))
            )
          })
      ))
    return .objekt(ut)
  }

  private static func schema(_ form: Form) -> [(String, Json)] {
    switch form {
    case .text(let hogst):
      [("type", .text("string")), ("maxLength", .tal(Double(hogst)))]
    case .heltal(let granser):
      [
        ("type", .text("integer")), ("minimum", .tal(Double(granser.lowerBound))),
        ("maximum", .tal(Double(granser.upperBound))),
      ]
    case .matt(let matt): schema(matt)
    case .intervall(_, let enhet):
      [
        ("type", .lista([.text("string"), .text("integer")])),
        (
          "pattern",
          .text("^\\s*\\d+\\s*([-–—]\\s*\\d+\\s*)?\(enhet.map { "(\($0))?" } ?? "")\\s*$")
        ),
        ("examples", .lista([.text(form.exempel)])),
      ]
    case .datum:
      [
        ("type", .text("string")), ("pattern", .text("^\\d{4}-\\d{2}-\\d{2}$")),
        ("examples", .lista([.text(form.exempel)])),
      ]
    case .tidpunkt:
      [
        ("type", .text("string")),
        ("pattern", .text("^\\d{4}-\\d{2}-\\d{2}([ T]\\d{1,2}:\\d{1,2})?$")),
        ("examples", .lista([.text(form.exempel)])),
      ]
    case .ord(let ord):
      [("enum", .lista(ord.flatMap { o in [.text(o)] + (Double(o).map { [.tal($0)] } ?? []) }))]
    case .ettAv(let former): [("anyOf", .lista(former.map { .objekt(schema($0)) }))]
    case .lista(let del, let hogst):
      [
        ("type", .text("array")), ("maxItems", .tal(Double(hogst))),
        ("items", .objekt(schema(del))),
      ]
    case .namngivna(let del, let hogst):
      [
        ("type", .text("object")), ("maxProperties", .tal(Double(hogst))),
        ("additionalProperties", .objekt(schema(del))),
      ]
    case .objekt(let objekt): [("$ref", .text("#/$defs/\(objekt.namn.kodad)"))]
    }
  }

  /// A number with a unit is text; one without may be a number.
  private static func schema(_ matt: Matt) -> [(String, Json)] {
    let tal = "[-+]?\\d[\\d\\u00a0 ]*\(matt.heltal ? "" : "([.,]\\d+)?")"
    let enheter = matt.enheter.flatMap { [$0.namn] + $0.former }
    let enhet = enheter == [""] ? "" : "\\s*(\(enheter.joined(separator: "|")))"
    let ord = matt.ord.keys.sorted().map { "|\($0)" }.joined()
    var ut: [(String, Json)] = []
    if enheter == [""] {
      ut = [
        ("type", .lista([.text(matt.heltal ? "integer" : "number"), .text("string")])),
        ("minimum", .tal(matt.lagst)), ("maximum", .tal(matt.hogst)),
      ]
    } else {
      ut = [("type", .text("string"))]
    }
    return ut + [
      ("pattern", .text("^\\s*(\(tal)\(enhet)\(ord))\\s*$")),
      ("examples", .lista([.text(matt.exempel)])),
    ]
  }
}

extension Objekt {
  /// The object and all that it holds, each name once, in the order of the page.
  var alla: [Objekt] {
    var ut: [Objekt] = []
    var ko = [self]
    while !ko.isEmpty {
      let objekt = ko.removeFirst()
      guard !ut.contains(where: { $0.namn == objekt.namn }) else { continue }
      ut.append(objekt)
      ko.insert(contentsOf: objekt.nycklar.flatMap { $0.form.objekt }, at: 0)
    }
    return ut
  }
}

extension Form {
  /// The objects that stand directly in it.
  var objekt: [Objekt] {
    switch self {
    case .objekt(let objekt): [objekt]
    case .lista(let del, _), .namngivna(let del, _): del.objekt
    case .ettAv(let former): former.flatMap(\.objekt)
    default: []
    }
  }
}

extension String {
  /// As part of a URI fragment.
  fileprivate var kodad: String {
    utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122, 45: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
