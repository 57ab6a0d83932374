import Annotate
import Foundation
import Support
import Testing

/// Real articles, annotated by hand. They are no part of the package and may be missing.
@Suite(.enabled(if: PackageFiles.realArticles != nil, "There is no folder of real articles beside the package."))
struct RealArticleTests {
  static let articles = names.filter { $0.hasSuffix(".anno") }

  private static let names: [String] = {
    guard let folder = PackageFiles.realArticles else { return [] }
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }()

  /// Alone, against the built-in registry. What is found all the same is printed, for a person to judge.
  @Test(arguments: articles) func checksWithoutAnError(name: String) throws {
    let snapshot = Snapshot(try Self.bytes(name))
    for finding in snapshot.findings() {
      let line = snapshot.lineIndex.line(of: finding.range.lowerBound) + 1
      let message = "\(name):\(line): \(finding.severity.name): \(finding.message) [\(finding.rule)]"
      print(message)
      if finding.severity == .error || finding.rule.description == "name-mismatch" { Issue.record("\(message)") }
    }
  }

  @Test(arguments: articles) func stripsToItsText(name: String) throws {
    let number = name.prefix { $0 != "." }
    let text = try #require(Self.names.first { $0.hasPrefix(number) && $0.hasSuffix(".txt") })
    #expect(Strip.strip(try Self.bytes(name)) == (try Self.bytes(text)))
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(PackageFiles.realArticles)
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
