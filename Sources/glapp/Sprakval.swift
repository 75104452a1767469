import ArgumentParser
import Foundation
import Reports
import ScenarioFiles

/// The language of help and messages: `--language`, else `GLAPP_LANGUAGE`, else Swedish.
///
/// Help is made before arguments are parsed, so the option is looked for by hand.
let sprak: Rapportsprak = {
  if let val = Sprakval.argument { return Rapportsprak(rawValue: val) ?? .sv }
  return Sprakval.miljo.lowercased().hasPrefix("en") ? .en : .sv
}()

/// Where the language is named.
enum Sprakval {
  /// What follows upon `--language`; nil without the option.
  static var argument: String? {
    let argument = CommandLine.arguments
    var val: String?
    for (i, ord) in argument.enumerated() {
      if ord == "--" { break }
      if ord == "--language", i + 1 < argument.count { val = argument[i + 1] }
      if ord.hasPrefix("--language=") { val = String(ord.dropFirst("--language=".count)) }
    }
    return val
  }

  static var miljo: String { ProcessInfo.processInfo.environment["GLAPP_LANGUAGE"] ?? "" }

  /// Says on stderr that `GLAPP_LANGUAGE` names no language there is, where it was to decide: in
  /// both languages, since whoever set it may read neither well. Silent with `--quiet`, and in the
  /// processes that a run starts.
  static func varna() {
    let kand = miljo.isEmpty || ["sv", "en"].contains { miljo.lowercased().hasPrefix($0) }
    let argument = CommandLine.arguments.dropFirst()
    guard !kand, Sprakval.argument == nil, Jobb.talar,
      ![Worker.namn, Link.namn].contains(argument.first ?? ""),
      !argument.contains(where: { $0 == "--quiet" || $0 == "-q" })
    else { return }
    Utskrift.fel(
      "GLAPP_LANGUAGE=\(miljo.ofarlig.kapad(20)): okänt språk, svenska används; välj sv eller en "
        + "(varning) / unknown language, Swedish is used; choose sv or en (warning)")
  }
}

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
