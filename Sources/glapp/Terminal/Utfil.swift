import Foundation
import Reports

/// A result file that appears whole or not at all.
///
/// It is opened before the run, so that a long run is not lost on a path that cannot be written.
final class Utfil {
  private let path: String
  /// What is written first; nil where the path is a device or a pipe, which cannot be replaced.
  private let tillfallig: String?
  private let fil: FileHandle
  private var klar = false

  init(_ path: String) throws {
    // A link is followed, so that it still leads to the file afterwards.
    var path = path
    if Utfil.slag(path) == .typeSymbolicLink {
      guard let mal = realpath(path, nil) else {
        throw Utfil.fel(path, String(cString: strerror(errno)))
      }
      path = String(cString: mal)
      free(mal)
    }
    self.path = path
    let slag = Utfil.slag(path)
    if slag == .typeDirectory {
      throw Avslut.indata(
        "\(path) är en mapp; ange en fil.", "\(path) is a directory; name a file.")
    }
    let direkt = slag != nil && slag != .typeRegular
    tillfallig = direkt ? nil : "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
    let oppen = open(
      tillfallig ?? path, O_WRONLY | O_CREAT | (direkt ? 0 : O_TRUNC) | O_CLOEXEC, 0o644)
    guard oppen >= 0 else { throw Utfil.fel(path, String(cString: strerror(errno))) }
    fil = FileHandle(fileDescriptor: oppen, closeOnDealloc: true)
  }

  deinit {
    if !klar, let tillfallig { unlink(tillfallig) }
  }

  /// Writes the text and gives the file its name.
  func skriv(_ text: String) throws {
    do {
      try fil.write(contentsOf: Data(text.utf8))
      try fil.close()
    } catch {
      throw Utfil.fel(path, Utskrift.skal(error))
    }
    if let tillfallig, rename(tillfallig, path) != 0 {
      throw Utfil.fel(path, String(cString: strerror(errno)))
    }
    klar = true
  }

  /// What stands at a path: nil for nothing.
  static func slag(_ path: String) -> FileAttributeType? {
    let attribut = try? FileManager.default.attributesOfItem(atPath: path)
    return attribut?[.type] as? FileAttributeType
  }

  /// Whether two paths lead to the same file.
  static func samma(_ a: String, _ b: String) -> Bool {
    URL(fileURLWithPath: a).resolvingSymlinksInPath().path
      == URL(fileURLWithPath: b).resolvingSymlinksInPath().path
  }

  private static func fel(_ path: String, _ skal: String) -> Avslut {
    .indata("\(path) kan inte skrivas: \(skal).", "\(path) cannot be written: \(skal).")
  }
}
