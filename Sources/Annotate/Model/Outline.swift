/// What an article's blocks say of it as a whole: its header, declarations and aliases, with their places as bytes of the document.
public struct Outline: Sendable {
  /// A header statement.
  public struct HeaderItem: Sendable {
    public let kind: StatementKind
    public let value: String
    /// The bytes of the value.
    public let range: Range<Int>
  }

  /// `%alias @id WORDS`.
  struct Alias: Sendable {
    let reference: [UInt8]
    let words: [UInt8]
  }

  /// `%allow`, wherever it stands.
  struct Allow: Sendable {
    enum Scope: Sendable {
      case file
      /// The declaration below it: its place, and its index in their block.
      case declaration(Range<Int>, index: Int)
      /// The next paragraph.
      case paragraph
    }

    let names: [(name: String, range: Range<Int>)]
    let line: Range<Int>
    let scope: Scope
    /// The index of the section that it stands in.
    let section: Int

    /// The rules that it names.
    var rules: RuleSet {
      var result = RuleSet.none
      for (name, _) in names { if let number = Rules.number(of: name) { result.insert(number) } }
      return result
    }
  }

  public internal(set) var header: [HeaderItem] = []
  public internal(set) var declarations: [Declaration] = []
  var aliases: [Alias] = []
  var allows: [Allow] = []
  /// The index of the last section that says any of this.
  var lastSection = -1
  /// The bytes of all of it: while they are the same, paragraphs mean the same.
  var signature: [UInt8] = []

  /// The value of the first header statement of a kind.
  public func value(_ kind: StatementKind) -> String? { header.first { $0.kind == kind }?.value }

  public func values(_ kind: StatementKind) -> [String] { header.filter { $0.kind == kind }.map(\.value) }

  /// The article's date.
  public var date: PartialDate? { value(.date).flatMap { PartialDate($0) } }

  /// The outline of a document of which there is no tree. The sections in it are none. The blocks that are read for it
  /// are kept in `blocks`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: inout ReadBlocks) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasText = false
    while let start = Lexer.nextMarkupLine(bytes, from: index) {
      while !hasText, index < start {
        hasText = Lexer.lineShape(bytes, at: index) != .empty
        index = Lexer.lineEnd(bytes, from: index)
      }
      let (end, isOfOutline) = Block.extent(bytes, from: start)
      if isOfOutline {
        let lines = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let block = Block(lines)
        add(block, lines, section: 0, start: start, hasText: hasText)
        blocks.keep(block, at: start)
      }
      index = end
    }
  }

  init() {}

  /// Takes in the block of a section that begins at `start`.
  mutating func add(
    _ block: Block, _ bytes: UnsafeBufferPointer<UInt8>, section: Int, start: Int, hasText: Bool
  ) {
    for (index, statement) in block.statements.enumerated() {
      switch statement.kind?.group {
      case .header where !hasText:
        if let kind = statement.kind {
          let value = String(decoding: bytes[statement.value], as: UTF8.self)
          header.append(HeaderItem(kind: kind, value: value, range: statement.value.shifted(by: start)))
        }
        // The hash says nothing of what the paragraphs mean.
        if statement.kind == .sha256 {
          lastSection = section
          continue
        }
      case .declaration:
        if let declaration = Declaration(statement, bytes, start: start, file: .this) {
          declarations.append(declaration)
        }
      case .alias:
        if let reference = Reference(bytes, in: statement.value), reference.form == .identifier {
          // Where there are no words, the spaces go on behind the value.
          let start = Lexer.skipSpaces(bytes, from: reference.range.upperBound)
          if start < statement.value.upperBound {
            let words = bytes[start..<statement.value.upperBound]
            aliases.append(Alias(reference: Array(bytes[reference.range]), words: Array(words)))
          }
        }
      case .allow:
        let next = index + 1 < block.statements.count ? block.statements[index + 1] : nil
        let scope: Allow.Scope =
          if let next, next.kind?.group == .declaration {
            .declaration(next.range.shifted(by: start), index: index + 1)
          } else if !hasText {
            .file
          } else {
            .paragraph
          }
        let names = AllowedRule.read(statement, bytes).map { ($0.name, $0.range.shifted(by: start)) }
        allows.append(Allow(names: names, line: statement.line.shifted(by: start), scope: scope, section: section))
        // The same words mean another thing where text was put above them, or taken away.
        if case .file = scope { signature.append(0) }
      default: continue
      }
      lastSection = section
      signature += bytes[statement.range]
      signature.append(0x0A)
    }
  }

  /// The rules that the header silences.
  var allowedInFile: RuleSet {
    var result = RuleSet.none
    for allow in allows {
      if case .file = allow.scope { result.formUnion(allow.rules) }
    }
    return result
  }
}

/// The blocks that were read for an outline, the first of them, for who reads the sections next.
struct ReadBlocks {
  /// As many statements are kept: a document may be all blocks, and its memory is not to grow with it.
  private static let limit = 2048

  private var blocks: [(start: Int, block: Block)] = []
  private var statements = 0
  private var next = 0

  fileprivate mutating func keep(_ block: Block, at start: Int) {
    statements += block.statements.count
    if statements <= Self.limit { blocks.append((start, block)) }
  }

  /// The block that begins at `start`, if it was kept. They are asked for in their order.
  mutating func block(at start: Int) -> Block? {
    while next < blocks.count, blocks[next].start < start { next += 1 }
    return next < blocks.count && blocks[next].start == start ? blocks[next].block : nil
  }
}

extension Block {
  /// Whether it says anything of the article as a whole, by its statements alone.
  var isOfOutline: Bool {
    statements.contains {
      switch $0.kind?.group {
      case .header, .declaration, .alias, .allow: true
      case .passage, nil: false
      }
    }
  }
}

/// The names in an `%allow`.
enum AllowedRule {
  /// The rule names of the statement, up to `--`, with their places in its section.
  static func read(_ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>) -> [(name: String, range: Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    var index = statement.value.lowerBound
    while index < statement.value.upperBound {
      var end = index
      while end < statement.value.upperBound, !Lexer.isSpace(bytes[end]) { end += 1 }
      let name = String(decoding: bytes[index..<end], as: UTF8.self)
      if name == "--" { break }
      result.append((name, index..<end))
      index = Lexer.skipSpaces(bytes, from: end)
    }
    return result
  }

  /// The set of the rules that the statement names.
  static func set(_ statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>) -> RuleSet {
    var result = RuleSet.none
    for (name, _) in read(statement, bytes) { if let number = Rules.number(of: name) { result.insert(number) } }
    return result
  }
}
