import Foundation

/// What stdout and stderr lead to.
enum Terminal {
  static func finns(_ fil: Int32) -> Bool { isatty(fil) == 1 }

  /// The columns of a page: the terminal's, from 40 to 100; 100 in pipes and files.
  static func sidbredd(_ fil: Int32) -> Int {
    finns(fil) ? min(100, max(40, bredd(fil))) : 100
  }

  /// Colour only on a terminal that can, and never with NO_COLOR.
  static func farg(_ fil: Int32) -> Bool {
    let miljo = ProcessInfo.processInfo.environment
    guard finns(fil), miljo["NO_COLOR", default: ""].isEmpty else { return false }
    return miljo["TERM", default: ""] != "dumb"
  }
}
