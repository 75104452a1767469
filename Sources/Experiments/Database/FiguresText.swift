/// The figures of a replication as a results file has them: a JSON array of numbers, null without
/// cases.
///
/// Rows are long and many, so that they are read here and not by a reader of any JSON. Numbers come
/// back to the last bit.
struct FiguresText {
  let text: String

  init(_ text: String) { self.text = text }

  /// - Parameter figures: in their order.
  init(_ figures: [Double]) {
    text = "[" + figures.map { $0.isNaN ? "null" : "\($0)" }.joined(separator: ",") + "]"
  }

  /// The figures.
  ///
  /// - Parameters:
  ///   - count: how many there must be.
  ///   - places: which of them are wanted, rising; nil for all.
  /// - Returns: those wanted; nil where the text is another than is written here, or of another count.
  func values(_ count: Int, at places: [Int]? = nil) -> [Double]? {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else { return nil }
    var values: [Double] = []
    values.reserveCapacity(places?.count ?? count)
    var (start, place) = (1, 0)
    for end in bytes.indices.dropFirst() where end == bytes.count - 1 || bytes[end] == comma {
      if places == nil || (values.count < places?.count ?? 0 && places?[values.count] == place) {
        guard let value = FiguresText.number(bytes[start..<end]) else { return nil }
        values.append(value)
      }
      place += 1
      start = end + 1
    }
    return place == count ? values : nil
  }

  private var comma: UInt8 { UInt8(ascii: ",") }

  private static let null = Array("null".utf8)
  private static let marks = Set("0123456789+-.e".utf8)

  private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    if let whole = whole(bytes) { return whole }
    if bytes.elementsEqual(null) { return .nan }
    guard bytes.allSatisfy(marks.contains),
      let value = Double(String(decoding: bytes, as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  /// A whole number of so few digits that it is exact, as `12.0`: most figures are.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard (3...17).contains(bytes.count), bytes[bytes.endIndex - 2] == UInt8(ascii: "."),
      bytes[bytes.endIndex - 1] == UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for byte in bytes.dropLast(2) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return Double(number)
  }
}
