import Foundation

/// The files of this package, for tests that read them.
public enum PackageFiles {
  /// The package's folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }

  public static func string(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The paths, relative to the package, of the files below a folder whose names end so; sorted.
  public static func list(_ folder: String, suffix: String) -> [String] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }.sorted()
  }

  /// The folder of real articles that may stand beside the package; nil where it is missing.
  public static var realArticles: URL? {
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/articles")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// Whether expectations are to be rewritten.
  public static var isRewriting: Bool { ProcessInfo.processInfo.environment["ANNOTATE_REWRITE"] == "1" }
}
