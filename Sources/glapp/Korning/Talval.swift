import ArgumentParser
import Reports

/// Numbers of the command line.
enum Talval {
  /// A number with a decimal comma or point, within a range; one that begins just above 0 is told of
  /// as above 0. What it is counted in is told where there is an `enhet`.
  static func tal(
    _ text: String, _ namn: String, _ inom: ClosedRange<Double>, enhet: String? = nil
  ) throws -> Double {
    guard let tal = Double(String(text.map { $0 == "," ? "." : $0 })), inom.contains(tal) else {
      if inom.lowerBound > 0, inom.lowerBound < 1e-6 {
        throw ValidationError(
          sprak("\(namn) ska vara ett tal större än 0.", "\(namn) must be a number above 0."))
      }
      let (lag, hog) = (Spaktext.tal(inom.lowerBound, sprak), Spaktext.tal(inom.upperBound, sprak))
      let slut = (enhet.map { ", " + $0 } ?? "") + "."
      throw ValidationError(
        sprak(
          "\(namn) ska vara ett tal mellan \(lag) och \(hog)\(slut)",
          "\(namn) must be a number from \(lag) to \(hog)\(slut)"))
    }
    return tal
  }
}

/// Refuses a command line where something does not hold.
func krav(_ ja: Bool, _ sv: @autoclosure () -> String, _ en: @autoclosure () -> String) throws {
  if !ja { throw ValidationError(sprak(sv(), en())) }
}

/// Refuses an output file without a name.
func kravNamn(_ flagga: String, _ path: String?) throws {
  try krav(
    path?.isEmpty != true, "\(flagga) är tomt; ange ett filnamn.",
    "\(flagga) is empty; name a file.")
}
