import Foundation
import Support
import Testing

@testable import Annotate

@Suite struct BuiltinRegistryTests {
  static let source = "Sources/Annotate/Registry/builtin.anno"
  static let generated = "Sources/Annotate/Registry/BuiltinRegistry+Generated.swift"

  @Test func theProgramCarriesTheFile() throws {
    let text = try PackageFiles.string(Self.source)
    let tables = Array(text.utf8).withUnsafeBufferPointer { BuiltinDeclarations.tables(of: $0) }
    let path = PackageFiles.root.appendingPathComponent(Self.generated)
    if PackageFiles.isRewriting {
      let head = try PackageFiles.string(Self.generated).components(separatedBy: "  static let")[0]
      let values = [("text", text), ("places", tables.places), ("slots", tables.slots)]
      let literals = values.map { "  static let \($0): StaticString = #\"\"\"\n\($1)\n\"\"\"#\n" }
      try Data((head + literals.joined() + "}\n").utf8).write(to: path)
      return
    }
    #expect("\(BuiltinRegistryText.places)" == tables.places, "rewrite \(Self.generated) with ANNOTATE_REWRITE=1")
    #expect("\(BuiltinRegistryText.slots)" == tables.slots, "rewrite \(Self.generated) with ANNOTATE_REWRITE=1")
    #expect(BuiltinRegistry.bytes == Array(text.utf8), "rewrite \(Self.generated) with ANNOTATE_REWRITE=1")
  }

  @Test func everyEntityIsThere() {
    var counts: [EntityKind: Int] = [:]
    Registry(workspace: .empty).forEach { _, declaration in counts[declaration.kind, default: 0] += 1 }
    let whole = BuiltinRegistry.bytes.withUnsafeBufferPointer {
      RegistryFile.declarations(SyntaxTree($0), $0, file: .builtin)
    }
    // Read one by one, they are what the whole file declares, at the same places.
    #expect("\(BuiltinRegistry.layer.declarations)" == "\(whole)")
    #expect(counts == [.official: 125, .organization: 66, .document: 233])
  }

  @Test func itIsARegistryFileWithoutFindings() throws {
    var configuration = Configuration()
    configuration.registry = ["*.anno"]
    configuration.severities.set("shadowed-declaration", nil)
    let workspace = Workspace(root: "/r", configuration: configuration)
    let snapshot = Snapshot(BuiltinRegistry.bytes, path: "/r/builtin.anno", workspace: workspace)
    #expect(snapshot.isRegistryFile)
    for finding in snapshot.findings() {
      let line = snapshot.lineIndex.line(of: finding.range.lowerBound) + 1
      Issue.record("line \(line): \(finding.message) [\(finding.rule)]")
    }
  }

  @Test func factsOfTheRegistry() throws {
    let registry = Registry(workspace: .empty)
    let id = try #require(registry.find(.official, "le-hong-anh"))
    let official = Official(registry[id])
    let date = try #require(PartialDate("2013-12-23"))
    let held = official.roles.filter { $0.period.contains(date) == true }.map(\.title)
    #expect(held.contains("Thường trực Ban Bí thư"))
    #expect(registry.find(.document, named: Folding.key("chỉ thị 03-ct/tw")).count == 1)
    #expect(registry.find(.document, named: Folding.key("Chỉ thị số 03-CT/TW")).count == 1)
  }

  @Test func theFileIsWrittenOnceAndReadOnly() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("annotate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    setenv("XDG_CACHE_HOME", folder.path, 1)
    let path = try BuiltinRegistryFile.path()
    #expect(path.hasPrefix(folder.path))
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: path))) == BuiltinRegistry.bytes)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o444)
    let modified = attributes[.modificationDate] as? Date
    #expect(try BuiltinRegistryFile.path() == path)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == modified)
    // As a file in its folder it is a registry file, so that an editor that opens it shows no findings.
    #expect(Workspace.load(forFile: path, fallbackRoot: nil).isRegistryFile(path))
  }
}
