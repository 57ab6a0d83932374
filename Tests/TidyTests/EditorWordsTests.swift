import Annotate
import Foundation
import Support
import Testing

/// The words of the language in the grammars of `editors/`, which are written by hand: each has those of the tables, and
/// no list of them has others. So a word that is added, or taken away, is missed here until all editors know it.
@Suite struct EditorWordsTests {
  enum Table: CaseIterable {
    case statements, properties, attributes, kinds, tokens

    var words: [String] {
      switch self {
      case .statements: StatementKind.allCases.map(\.rawValue)
      case .properties: PropertyKind.allCases.map(\.rawValue)
      case .attributes: AttributeKind.allCases.map(\.rawValue)
      case .kinds: Document.Kind.allCases.flatMap { [$0.rawValue] + $0.words }
      case .tokens: SemanticToken.Kind.allCases.map(\.name)
      }
    }
  }

  /// The grammars, and the tables that each of them writes out.
  static let grammars: [(path: String, tables: Set<Table>)] = [
    ("editors/emacs/annotate-mode.el", [.statements, .properties, .kinds]),
    ("editors/jupyterlab/labextension/colours.js", [.statements, .properties, .attributes, .kinds]),
    ("editors/kakoune/anno.kak", [.statements, .properties, .kinds]),
    ("editors/kate/anno.xml", [.statements, .properties, .attributes, .kinds]),
    ("editors/nano/anno.nanorc", [.statements, .properties]),
    ("editors/pygments/pygments_anno/lexer.py", [.statements, .properties, .attributes, .kinds]),
    ("editors/sublime/anno.sublime-syntax", [.statements, .properties, .attributes, .kinds]),
    ("editors/tree-sitter/grammar.js", [.statements, .properties, .kinds]),
    ("editors/vim/syntax/anno.vim", [.statements, .properties, .kinds]),
    ("editors/vscode/syntaxes/anno.tmLanguage.json", [.statements, .properties, .attributes, .kinds]),
  ]

  /// How the names of grammars end.
  static let suffixes = [
    "anno.tmLanguage.json", ".sublime-syntax", "syntax/anno.vim", "anno.xml", ".nanorc", "anno.kak", "grammar.js",
    "-mode.el", "lexer.py", "colours.js",
  ]

  @Test func allGrammarsAreHere() {
    let found = Self.suffixes.flatMap { PackageFiles.list("editors", suffix: $0) }
    #expect(Set(found) == Set(Self.grammars.map(\.path)))
  }

  @Test(arguments: grammars)
  func itHasEachWord(path: String, tables: Set<Table>) throws {
    let text = try PackageFiles.string(path)
    for table in tables {
      for word in table.words {
        // A word of two tables stands in the lists of both.
        let wanted = tables.count { $0.words.contains(word) }
        #expect(Self.count(word, in: text) >= wanted, "\(path) lacks “\(word)” of the \(table)")
      }
    }
  }

  @Test(arguments: grammars.map(\.path))
  func itHasEachSign(grammar: String) throws {
    // Tree-sitter reads the signs in a file of its own.
    let path = grammar.hasSuffix("grammar.js") ? "editors/tree-sitter/src/scanner.c" : grammar
    let text = try PackageFiles.string(path).replacing("\\", with: "").replacing("&lt;", with: "<")
      .replacing("&amp;", with: "&")
    for kind in SpanKind.allCases {
      // Behind what begins an opener, a string, a class of characters or, in Lisp, a character.
      let signs = text.matches(of: /[<"'\[(?][@&#^:!+~]{1,8}/)
      #expect(signs.contains { $0.output.contains(kind.sigil) }, "\(path) lacks the sign \(kind.sigil)")
    }
  }

  @Test(arguments: grammars)
  func itsListsHaveNoOtherWords(path: String, tables: Set<Table>) throws {
    let text = try PackageFiles.string(path)
    let known = Set(tables.flatMap(\.words))
    var lists = 0
    for list in Self.lists(text) where list.count(where: known.contains) > 1 {
      lists += 1
      #expect(Table.allCases.contains { Set($0.words).isSuperset(of: list) }, "\(path) lists \(list)")
    }
    #expect(lists > 3, "no lists were found in \(path)")
  }

  /// How often a word stands in a text by itself.
  private static func count(_ word: String, in text: String) -> Int {
    func isPart(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false }
    return text.ranges(of: word).count { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
      return !isPart(before) && !isPart(range.upperBound < text.endIndex ? text[range.upperBound] : nil)
    }
  }

  /// The lists of words in a text: joined by bars, quoted with commas or spaces between them, or as elements of XML.
  private static func lists(_ text: String) -> [[String]] {
    let words = text.replacing("\\|", with: "|").replacing(/\n\s*\\\|/, with: "|")
    let barred = words.matches(of: /[a-zà-ỹ0-9-]+(?: [a-zà-ỹ]+)?(?:\|[a-zà-ỹ0-9-]+(?: [a-zà-ỹ]+)?)+/).map {
      $0.output.split(separator: "|").map(String.init)
    }
    let quoted = text.matches(of: /["'][^"'\n]+["'](?:,?\s+["'][^"'\n]+["'])+/).map { match in
      match.output.matches(of: /["']([^"'\n]+)["']/).map { String($0.output.1) }
    }
    let elements = text.matches(of: /(?:<item>[^<]+<\/item>\s*)+/).map { match in
      match.output.matches(of: /<item>([^<]+)<\/item>/).map { String($0.output.1) }
    }
    return barred + quoted + elements
  }
}
