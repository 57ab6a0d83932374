import Foundation
import Support
import Testing

/// What holds of the source files themselves.
@Suite struct TidyTests {
  static let sources = PackageFiles.list("Sources", suffix: ".swift").filter { !$0.hasSuffix("+Generated.swift") }
  static let tests = PackageFiles.list("Tests", suffix: ".swift")

  @Test func thereAreSources() { #expect(Self.sources.count > 50) }

  @Test func noFileIsLongerThan400Lines() throws {
    for path in Self.sources + Self.tests {
      let lines = try PackageFiles.string(path).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 401, "\(path) has \(lines) lines")
    }
  }

  /// Words that end the process, or hide that it could.
  @Test(arguments: ["try!", "as!", "fatalError(", "preconditionFailure(", "import Foundation", "NSRegularExpression"])
  func sourcesDoNotSay(word: String) throws {
    for path in Self.sources {
      #expect(!(try PackageFiles.string(path)).contains(word), "\(path) says \(word)")
    }
  }

  /// A folder, and what no file in it imports.
  @Test(arguments: [
    ("Sources/JSON", ["Annotate", "LSP", "Glibc", "Dispatch"]),
    ("Sources/Annotate", ["LSP", "CLI", "Dispatch"]),
    ("Sources/Annotate/Text", ["Glibc"]), ("Sources/Annotate/Syntax", ["Glibc"]),
    ("Sources/Annotate/Registry", ["Glibc"]), ("Sources/Annotate/Model", ["Glibc", "JSON"]),
    ("Sources/Annotate/Rules", ["Glibc", "JSON"]), ("Sources/Annotate/Features", ["Glibc", "JSON"]),
    ("Sources/LSP", ["CLI"]),
  ])
  func layersDoNotLeak(folder: String, forbidden: [String]) throws {
    for path in PackageFiles.list(folder, suffix: ".swift") {
      let text = try PackageFiles.string(path)
      for module in forbidden { #expect(!text.contains("import \(module)\n"), "\(path) imports \(module)") }
    }
  }

  @Test func onlyLineIndexAndItsCountsKnowUTF16() throws {
    for path in PackageFiles.list("Sources/Annotate", suffix: ".swift") {
      let isAllowed = path.hasSuffix("LineIndex.swift") || path.hasSuffix("SourceText.swift")
      if !isAllowed { #expect(!(try PackageFiles.string(path)).contains("utf16"), "\(path) counts UTF-16") }
    }
  }

  @Test func foldersAreAtMostThreeDeep() {
    for path in Self.sources { #expect(path.split(separator: "/").count <= 4, "\(path)") }
  }
}
