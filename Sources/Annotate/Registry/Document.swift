/// A document as its declaration gives it: a resolution, a directive, a law.
public struct Document: Sendable {
  /// The kinds of document, each with its Vietnamese words: the list of section "Statements" of `docs/format.md`.
  public enum Kind: String, CaseIterable, Sendable {
    case resolution, directive, conclusion, regulation, statute, decision, notice, guidance, report, programme, plan
    case scheme, law, decree, circular, charter, platform, letter, other

    /// The word that stands before the number.
    public var vietnamese: String? { words.first }

    /// The Vietnamese words for it.
    public var words: [String] {
      switch self {
      case .resolution: ["nghị quyết"]
      case .directive: ["chỉ thị"]
      case .conclusion: ["kết luận"]
      case .regulation: ["quy định"]
      case .statute: ["quy chế"]
      case .decision: ["quyết định"]
      case .notice: ["thông báo"]
      case .guidance: ["hướng dẫn"]
      case .report: ["báo cáo"]
      case .programme: ["chương trình"]
      case .plan: ["kế hoạch"]
      case .scheme: ["đề án"]
      case .law: ["luật"]
      case .decree: ["nghị định"]
      case .circular: ["thông tư"]
      case .charter: ["điều lệ"]
      case .platform: ["cương lĩnh"]
      case .letter: ["công văn", "thư", "điện"]
      case .other: []
      }
    }

    /// Reads an English or Vietnamese word for a kind, in any case.
    public init?(word: String) {
      if let kind = Array(word.utf8).withUnsafeBufferPointer({ Self.byName[$0[...]] }) {
        self = kind
        return
      }
      var place: Int?
      Folding.key(word).withUnsafeBufferPointer { Self.byWord.forEach($0) { place = $0 } }
      guard let place else { return nil }
      self = Self.allCases[place]
    }

    /// The kind that a declaration gives.
    init?(of declaration: Declaration) {
      guard let word = declaration.value(.kind), let kind = Kind(word: word) else { return nil }
      self = kind
    }

    private static let byName = NameTable(allCases)

    /// The places of kinds in `allCases`.
    private static let byWord: KeyIndex = {
      var result = KeyIndex()
      for (place, kind) in allCases.enumerated() {
        for word in kind.words + [kind.rawValue] { result.insert(Folding.key(word), place) }
      }
      return result
    }()
  }

  public let declaration: Declaration
  public let kind: Kind?
  public let number: String?
  public let title: String?
  public let issuer: String?
  public let issued: PartialDate?
  /// Nil where nothing is said.
  public let inForce: Period?
  /// Identifiers, without their sigil.
  public let replaces: [String]
  public let amends: [String]

  public init(_ declaration: Declaration) {
    self.declaration = declaration
    kind = Kind(of: declaration)
    number = declaration.value(.number)
    title = declaration.value(.title)
    issuer = declaration.value(.issuer)
    issued = declaration.value(.issued).flatMap { PartialDate($0) }
    inForce = declaration.value(.inForce).flatMap { Period($0) }
    replaces = declaration.values(.replaces).map { String($0.drop { $0 == "#" }) }
    amends = declaration.values(.amends).map { String($0.drop { $0 == "#" }) }
  }
}
