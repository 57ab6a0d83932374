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

  private static let texts = names.filter { $0.hasSuffix(".txt") }

  @Test(arguments: texts) func itsDraftStripsToItAndHasNoError(name: String) throws {
    let text = try Self.bytes(name)
    for isExplicit in [false, true] {
      let draft = Drafter.draft(text, isExplicit: isExplicit)
      #expect(Strip.strip(draft) == text)
      for finding in Snapshot(draft).findings() where finding.severity == .error {
        Issue.record("\(name): \(finding.message) [\(finding.rule)]")
      }
    }
  }

  /// Sentences of all articles among pieces of markup, control characters and every line end, in NFC and in NFD.
  @Test(arguments: 1...4 as ClosedRange<UInt64>) func draftsOfMixturesStripToThem(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let sentences = try Self.texts.flatMap { name in
      String(decoding: try Self.bytes(name), as: UTF8.self).components(separatedBy: ". ")
    }
    for _ in 0..<250 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &random.generator) {
        let sentence = sentences[Int.random(in: 0..<sentences.count, using: &random.generator)]
        let isDecomposed = Bool.random(using: &random.generator)
        text += (isDecomposed ? sentence.decomposedStringWithCanonicalMapping : sentence).utf8
        text += random.text(pieces: 3)
        if Bool.random(using: &random.generator) { text.append(UInt8.random(in: 0..<32, using: &random.generator)) }
      }
      let draft = Drafter.draft(text)
      guard Strip.strip(draft) == text else {
        Issue.record("strip(draft(x)) differs from x = \(String(reflecting: String(decoding: text, as: UTF8.self)))")
        return
      }
      for finding in Snapshot(draft).findings() where finding.severity == .error {
        Issue.record("\(finding.message) [\(finding.rule)] in \(String(decoding: draft, as: UTF8.self))")
        return
      }
    }
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(PackageFiles.realArticles)
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
