import EventLogs
import Foundation
import Reports

/// A result file that appears whole or not at all.
///
/// It is opened before the run, so that a long run is not lost on a path that cannot be written.
final class Utfil {
  private let path: String
  /// The file to be; nil where the path is a device or a pipe, which cannot be replaced.
  private let ny: NyFil?
  private let fil: FileHandle
  private var klar = false

  init(_ path: String) throws {
    // A link is followed, so that it still leads to the file afterwards.
    var path = path
    if Utfil.slag(path) == .typeSymbolicLink, !Utfil.lederTillRor(path) {
      guard let mal = realpath(path, nil) else {
        throw Utfil.fel(path, Utskrift.skal(errno))
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
    ny = direkt ? nil : NyFil(path)
    let oppen = direkt ? open(path, O_WRONLY | O_CLOEXEC) : ny?.fil ?? -1
    guard oppen >= 0 else { throw Utfil.fel(path, Utskrift.skal(errno)) }
    fil = FileHandle(fileDescriptor: oppen, closeOnDealloc: true)
  }

  deinit {
    if !klar { ny?.slang() }
  }

  /// Writes the text and gives the file its name.
  func skriv(_ text: String) throws {
    do {
      try fil.write(contentsOf: Data(text.utf8))
      if let fel = ny?.namnge(), fel != 0 {
        throw Utfil.fel(path, Utskrift.skal(fel))
      }
      klar = true
      try fil.close()
    } catch let fel as Avslut {
      throw fel
    } catch {
      throw Utfil.fel(path, Utskrift.skal(error))
    }
  }

  /// What stands at a path: nil for nothing.
  static func slag(_ path: String) -> FileAttributeType? {
    let attribut = try? FileManager.default.attributesOfItem(atPath: path)
    return attribut?[.type] as? FileAttributeType
  }

  /// Whether a link leads to a pipe, as `/dev/stdout` may: it has no path that could be followed.
  private static func lederTillRor(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && [S_IFIFO, S_IFSOCK].contains(info.st_mode & S_IFMT)
  }

  /// Whether two paths lead to the same file.
  static func samma(_ a: String, _ b: String) -> Bool {
    URL(fileURLWithPath: a).resolvingSymlinksInPath().path
      == URL(fileURLWithPath: b).resolvingSymlinksInPath().path
  }

  /// Whether a path leads to something in a directory.
  static func finns(_ path: String, under katalog: String) -> Bool {
    let hel = URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents
    let topp = URL(fileURLWithPath: katalog).resolvingSymlinksInPath().pathComponents
    return hel.count > topp.count && hel.starts(with: topp)
  }

  private static func fel(_ path: String, _ skal: String) -> Avslut {
    .indata("\(path) kan inte skrivas: \(skal).", "\(path) cannot be written: \(skal).")
  }
}
