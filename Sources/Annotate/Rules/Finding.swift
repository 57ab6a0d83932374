/// How much a finding matters; the larger, the less.
public enum Severity: Int, CaseIterable, Comparable, Sendable {
  case error = 1
  case warning, information, hint

  public var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information: "information"
    case .hint: "hint"
    }
  }

  public init?(name: String) {
    guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }

  public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// Something that a rule found. Ranges are bytes: from the start of the section while an article keeps it, of the
/// document in what `Snapshot.findings()` gives.
public struct Finding: Sendable {
  public enum Tag: Sendable {
    case unnecessary
    case deprecated
  }

  /// Another place that explains it.
  public struct Related: Equatable, Sendable {
    enum Target: Equatable, Sendable {
      case place(Place)
      case entity(EntityID)
      /// Of the section that the finding is in, in bytes from its start.
      case here(Range<Int>)
    }

    let target: Target
    public let message: String

    /// Where it is; nil only inside an article, where declarations may still move.
    public var place: Place? {
      if case .place(let place) = target { place } else { nil }
    }
  }

  public let rule: RuleName
  public let severity: Severity
  public fileprivate(set) var range: Range<Int>
  /// What is wrong and what to do, in a sentence or two.
  public let message: String
  public fileprivate(set) var related: [Related]
  public fileprivate(set) var fixes: [Fix]
  public let tags: [Tag]

  /// From the first to the last byte of its range and of what its fixes change.
  public var extent: Range<Int> {
    fixes.lazy.flatMap(\.edits).map(\.range).reduce(range) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
  }

  /// Whether it says the same as another whose places, moved by `distance` bytes, are its own.
  public func says(sameAs other: Finding, movedBy distance: Int) -> Bool {
    range == other.range.shifted(by: distance) && severity == other.severity && rule == other.rule
      && message == other.message && tags == other.tags && related == other.related
      && fixes.elementsEqual(other.fixes) { $0.says(sameAs: $1, movedBy: distance) }
  }

  /// The finding in offsets of the document, in which its section begins at `start`.
  func placed(at start: Int, _ registry: Registry) -> Finding {
    var result = self
    result.range = range.shifted(by: start)
    result.fixes = fixes.map { fix in
      var fix = fix
      fix.edits = fix.edits.map { TextEdit(range: $0.range.shifted(by: start), replacement: $0.replacement) }
      return fix
    }
    result.related = related.map { related in
      switch related.target {
      case .place: return related
      case .entity(let id): return Related(target: .place(registry[id].place), message: related.message)
      case .here(let range):
        return Related(target: .place(Place(in: range.shifted(by: start))), message: related.message)
      }
    }
    return result
  }
}

/// A change that removes the cause of a finding.
public struct Fix: Sendable {
  /// What it does, in the imperative.
  public let title: String
  /// Of the document that the finding is in, in bytes as the finding's range.
  public internal(set) var edits: [TextEdit]
  /// Whether it is the obvious one.
  public let isPreferred: Bool
  /// Whether it cannot be wrong: it touches markup only and means what was written.
  public let isSafe: Bool

  init(_ title: String, _ edits: [TextEdit], isPreferred: Bool = false, isSafe: Bool = false) {
    self.title = title
    self.edits = edits
    self.isPreferred = isPreferred
    self.isSafe = isSafe
  }

  fileprivate func says(sameAs other: Fix, movedBy distance: Int) -> Bool {
    title == other.title && isPreferred == other.isPreferred && isSafe == other.isSafe
      && edits.elementsEqual(other.edits) {
        $0.range == $1.range.shifted(by: distance) && $0.replacement == $1.replacement
      }
  }
}
