/// The command line of this process.
enum Kommandorad {
  /// The command as it was given, in words that a shell reads back.
  static var text: String {
    let enkla = Set("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789-_./,:+@")
    return
      (["glapp"]
      + CommandLine.arguments.dropFirst().map { ord in
        !ord.isEmpty && ord.allSatisfy(enkla.contains)
          ? ord : "'" + ord.replacing("'", with: "'\\''") + "'"
      }).joined(separator: " ")
  }
}
