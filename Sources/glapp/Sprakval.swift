import ArgumentParser
import Foundation
import Reports
import ScenarioFiles

/// The language of help and messages: `--language`, else `GLAPP_LANGUAGE`, else Swedish.
///
/// Help is made before arguments are parsed, so the option is looked for by hand.
let sprak: Rapportsprak = {
  let argument = CommandLine.arguments
  var val: String?
  for (i, ord) in argument.enumerated() {
    if ord == "--" { break }
    if ord == "--language", i + 1 < argument.count { val = argument[i + 1] }
    if ord.hasPrefix("--language=") { val = String(ord.dropFirst("--language=".count)) }
  }
  if let val { return Rapportsprak(rawValue: val) ?? .sv }
  let miljo = ProcessInfo.processInfo.environment["GLAPP_LANGUAGE"] ?? ""
  return miljo.lowercased().hasPrefix("en") ? .en : .sv
}()

extension Rapportsprak: ExpressibleByArgument {}

extension Rapportsprak {
  /// The same language as scenario files name it.
  var fil: Sprak { self == .sv ? .sv : .en }
}

/// The option that every subcommand has.
struct Sprakflagga: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      sprak("Språk: sv eller en.", "Language: sv or en."), valueName: "sv|en"))
  var language: Rapportsprak?
}
