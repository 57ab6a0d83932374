/// A node of a section's tree. The nodes of a section stand in one array, a parent before its children; `next` is the
/// index just behind a node's last descendant. Offsets are bytes from the section's start.
public struct Node: Sendable {
  public enum Kind: UInt8, Sendable {
    // Leaves of a paragraph.
    case text
    /// `\` and the character that it takes the meaning from.
    case escape
    /// `\` and a line end.
    case softBreak
    /// `<` and a sigil.
    case opener
    /// A head's reference.
    case reference
    /// A head's `name=value`.
    case attribute
    /// The spaces between the parts of a head.
    case headSpace
    /// The `|` that ends a head.
    case bar
    case closer
    // Leaves of a block, a line each with its line end.
    case statement
    case property
    case comment
    /// A lone `%`.
    case separator
    /// The empty line after a block that goes with it.
    case layoutLine
    // Leaves of the rest.
    /// A run of empty lines.
    case emptyLines
    case byteOrderMark
    // Parents.
    /// A closed span: its opener, head, content and closer.
    case span
    /// An opener, with its head, whose span is not closed: it is text.
    case unclosedOpener
  }

  public internal(set) var kind: Kind
  /// The kind of a span or opener.
  public internal(set) var span: SpanKind?
  var start: Int32
  var end: Int32
  var following: Int32

  init(_ kind: Kind, _ start: Int, _ end: Int, next: Int, span: SpanKind? = nil) {
    self.kind = kind
    self.span = span
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    following = Int32(truncatingIfNeeded: next)
  }

  public var range: Range<Int> { Int(start)..<Int(end) }
  public var next: Int { Int(following) }
  public var isParent: Bool { kind == .span || kind == .unclosedOpener }
}
