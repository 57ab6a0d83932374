import Annotate

/// What a change in the repository did to an article.
struct ArticleChange {
  enum Kind {
    case markup
    /// The stripped texts.
    case text(before: [UInt8], after: [UInt8])
    case added, removed
    case moved(from: Path)
    case unreadable(String)
  }

  /// From the current folder, where it lies below that.
  let path: Path
  let kind: Kind

  /// For a person.
  var words: String {
    switch kind {
    case .markup: "markup changed, text is the same"
    case .text: "text changed"
    case .added: "added"
    case .removed: "removed"
    case .moved(let path): "moved from \(path.text.visible), text is the same"
    case .unreadable(let reason): reason
    }
  }
}

/// Finds the articles that a revision range touches.
enum ArticleChanges {
  /// - Parameter paths: Files and folders to look at; all of the repository where none is named.
  static func find(in range: String, below paths: [Path]) throws(InputFailure) -> [ArticleChange] {
    let git = try Git(at: Path.currentFolder ?? Path("."))
    let base = try git.base(of: range)
    let end = git.end(of: range)
    let wanted = paths.map { ($0.resolved ?? $0.absolute).tidied }
    let changed = Set(try git.changed(since: range)).filter { path in
      guard path.bytes.suffix(5).elementsEqual(".anno".utf8) else { return false }
      return wanted.isEmpty || wanted.contains { path == $0 || path.bytes.starts(with: $0.appending([]).bytes) }
    }
    var removed: [[UInt8]: [Path]] = [:]
    var added: [(path: Path, text: [UInt8])] = []
    var result: [ArticleChange] = []
    for path in changed.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      let shown = path.fromCurrentFolder
      do throws(InputFailure) {
        let before = try git.contents(of: path, in: base).map { Strip.strip($0) }
        let after = try contents(of: path, in: end, git).map { Strip.strip($0) }
        switch (before, after) {
        case (let before?, let after?):
          result.append(
            ArticleChange(path: shown, kind: before == after ? .markup : .text(before: before, after: after)))
        case (let before?, nil): removed[before, default: []].append(shown)
        case (nil, let after?): added.append((shown, after))
        case (nil, nil): break
        }
      } catch {
        result.append(ArticleChange(path: shown, kind: .unreadable(error.message)))
      }
    }
    for (path, text) in added {
      let kind = removed[text]?.popLast().map { ArticleChange.Kind.moved(from: $0) }
      result.append(ArticleChange(path: path, kind: kind ?? .added))
    }
    result += removed.values.joined().map { ArticleChange(path: $0, kind: .removed) }
    return result.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
  }

  /// What a file is at the end of the range; nil where it is gone.
  private static func contents(of path: Path, in revision: String?, _ git: Git) throws(InputFailure) -> [UInt8]? {
    if let revision { return try git.contents(of: path, in: revision) }
    return path.resolved == nil ? nil : try InputFile.read(path)
  }
}
