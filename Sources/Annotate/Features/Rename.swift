/// Gives a declared entity another identifier everywhere in the workspace, or another name in its declaration, where the old
/// one is kept as an alias: articles may call it so.
public struct Rename: Sendable {
  /// Why it cannot be done, as a sentence for persons.
  public struct Refusal: Error, Equatable, Sendable {
    public let message: String
  }

  /// An edit of a file; `old` is what must stand there.
  public struct Edit: Equatable, Sendable {
    public let location: References.Location
    public let old: [UInt8]
    public let new: String
  }

  /// What can be renamed at the place: an identifier without its sigil, or a name. In bytes of the document.
  public let range: Range<Int>
  private let subject: Subject

  private enum Subject: Sendable {
    case identifier(EntityIdentity)
    case name(Declaration, lineEnd: String, place: Int)
  }

  /// What can be renamed at a byte offset. `path` is what the index knows the snapshot's file by.
  public init(at offset: Int, in snapshot: Snapshot, path: String, index: Index) throws(Refusal) {
    if let rename = Rename(ofDeclarationAt: offset, in: snapshot, path: path) {
      self = rename
      return
    }
    let entities = References.entities(at: offset, in: snapshot, path: path)
    guard let entity = entities.first else { throw Refusal(message: "There is nothing here that can be renamed.") }
    guard entities.count == 1 else {
      let all = entities.map(\.reference).joined(separator: ", ")
      throw Refusal(message: "These words may mean \(all): write which one it is, then rename that.")
    }
    guard entity.scope != .builtin else {
      throw Refusal(
        message: """
          \(entity.reference) is declared in the built-in registry, which cannot be changed. Declare it in a registry \
          file of your own to call it something else.
          """)
    }
    guard
      let use = index.uses(of: entity).first(where: {
        $0.path == path && $0.isIdentifier && $0.range.lowerBound - 1 <= offset && offset <= $0.range.upperBound
      })
    else {
      throw Refusal(
        message:
          "No identifier stands here: rename \(entity.reference) where it is written, or its name where it is declared."
      )
    }
    range = use.range
    subject = .identifier(entity)
  }

  private init?(ofDeclarationAt offset: Int, in snapshot: Snapshot, path: String) {
    for declaration in snapshot.article.outline.declarations {
      let selection = declaration.place.selection
      guard selection.lowerBound <= offset, declaration.place.range.upperBound >= offset else { continue }
      if offset <= selection.upperBound {
        guard let id = snapshot.article.registry.find(declaration.kind, declaration.identifier) else { return nil }
        range = selection.lowerBound + 1..<selection.upperBound
        subject = .identifier(EntityIdentity(id, in: snapshot, path: path))
        return
      }
      let end = min(declaration.place.range.upperBound + 2, snapshot.text.count)
      let bytes = Array(snapshot.text[selection.upperBound..<end])
      let line = bytes.prefix { !Lexer.isLineEnd($0) }
      let start = line.prefix(while: Lexer.isSpace).count
      let stop = line.count - line.reversed().prefix(while: Lexer.isSpace).count
      guard start < stop, selection.upperBound + start <= offset, offset <= selection.upperBound + stop else {
        return nil
      }
      let lineEnd = bytes[line.count...].prefix(while: Lexer.isLineEnd)
      range = selection.upperBound + start..<selection.upperBound + stop
      subject = .name(
        declaration, lineEnd: lineEnd.starts(with: [0x0D, 0x0A]) ? "\r\n" : lineEnd.first == 0x0D ? "\r" : "\n",
        place: selection.upperBound + line.count)
      return
    }
    return nil
  }

  /// The edits, file by file.
  public func edits(to new: String, in snapshot: Snapshot, path: String, index: Index) throws(Refusal) -> [Edit] {
    switch subject {
    case .identifier(let entity): try edits(of: entity, to: new, in: snapshot, index)
    case .name(let declaration, let lineEnd, let place):
      try edits(of: declaration, to: new, lineEnd, place, path, in: snapshot)
    }
  }

  private func edits(
    of entity: EntityIdentity, to new: String, in snapshot: Snapshot, _ index: Index
  ) throws(Refusal) -> [Edit] {
    let old = String(entity.reference.unicodeScalars.dropFirst())
    let sigil = String(entity.reference.unicodeScalars.prefix(1))
    let new = new.hasPrefix(sigil) ? String(new.unicodeScalars.dropFirst()) : new
    guard Self.isIdentifier(new) else {
      throw Refusal(
        message: """
          “\(new)” is no identifier: write lower-case letters without diacritics and digits, joined by “-”, “.” or “/”, \
          such as \(sigil)le-van-tam.
          """)
    }
    guard new != old, let kind = entity.kind else { return [] }
    let uses = index.uses(of: entity)
    let isDeclared =
      snapshot.article.registry.find(kind, new) != nil
      || index.isDeclared(sigil + new, inAnyOf: Set(uses.map(\.path)))
    guard !isDeclared else { throw Refusal(message: "\(sigil)\(new) is declared already: choose another identifier.") }
    let declarations = References.declarations(of: entity, index).map {
      References.Location(path: $0.path, range: $0.range.lowerBound + 1..<$0.range.upperBound)
    }
    let written = uses.filter(\.isIdentifier).map { References.Location(path: $0.path, range: $0.range) }
    return (declarations + written).map { Edit(location: $0, old: Array(old.utf8), new: new) }
  }

  private func edits(
    of declaration: Declaration, to new: String, _ lineEnd: String, _ place: Int, _ path: String, in snapshot: Snapshot
  ) throws(Refusal) -> [Edit] {
    let old = Array(snapshot.text[range])
    let words = new.utf8.split(whereSeparator: { Lexer.isSpace($0) }).map { String($0) ?? "" }
    guard !words.isEmpty, !new.utf8.contains(where: Lexer.isLineEnd) else {
      throw Refusal(message: "A name is words on one line.")
    }
    let name = words.joined(separator: " ")
    guard !name.utf8.elementsEqual(old) else { return [] }
    var edits = [Edit(location: References.Location(path: path, range: range), old: old, new: name)]
    let isKept = declaration.values(.alias).contains { $0.utf8.elementsEqual(old) }
    if !isKept {
      let text = lineEnd + "%  alias " + String(decoding: old, as: UTF8.self)
      edits.append(Edit(location: References.Location(path: path, range: place..<place), old: [], new: text))
    }
    return edits
  }

  private static func isIdentifier(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      !bytes.isEmpty && Lexer.skipIdentifier(bytes, from: 0) == bytes.count
    }
  }
}
