/// One document at one version, in its workspace: its text, its tree, its article. A value: a copy is kept cheaply
/// while the next version is made.
public struct Snapshot: Sendable {
  /// The absolute path; nil for what is no file.
  public let path: String?
  public private(set) var workspace: Workspace
  public private(set) var text: SourceText
  public private(set) var tree: SyntaxTree
  public private(set) var article: Article
  private var proof: TextProof?
  /// One for each section; kept only where there is a hash to compare with.
  private var fingerprints: MeasuredArray<SectionFingerprint>?
  /// Whether somebody wants to know when the stripped text changes.
  private var isTextWatched = false

  /// Reads a document. Where it states a hash, that is checked, unless nobody will ask for findings.
  public init(_ bytes: [UInt8], path: String? = nil, workspace: Workspace = Workspace(), isHashed: Bool = true) {
    self.path = path
    self.workspace = workspace
    text = SourceText(bytes)
    tree = SyntaxTree(bytes)
    article = Article(
      tree, text, workspace: workspace, isRegistryFile: path.map(workspace.isRegistryFile) ?? false, path: path)
    if isHashed { verifyHash() }
  }

  public var isRegistryFile: Bool { article.context.isRegistryFile }

  public var lineIndex: LineIndex { LineIndex(text) }

  /// Makes an edit in the text and the tree; `refresh` must come before the next question.
  public mutating func apply(_ edit: TextEdit) {
    startFingerprints()
    text.apply(edit)
    let change = tree.apply(edit, text: text)
    article.apply(change, tree, text)
    if fingerprints != nil {
      let fresh = change.new.map { fingerprint(ofSection: $0) }
      fingerprints?.replace(change.old, with: fresh)
    }
  }

  /// Brings the article up to date with the edits.
  public mutating func refresh() {
    article.refresh(tree, text)
  }

  /// Puts the document into another state of its workspace.
  public mutating func move(to workspace: Workspace) {
    self.workspace = workspace
    article = Article(
      tree, text, workspace: workspace, isRegistryFile: path.map(workspace.isRegistryFile) ?? false, path: path)
  }

  /// Hashes the whole text, where the header states a hash: on open, on save and in CI.
  public mutating func verifyHash() {
    // The hash may have been stated by an edit that nobody has asked about yet.
    refresh()
    fingerprints = nil
    proof = article.outline.value(.sha256).map { TextProof(text, tree, stated: $0) }
    if isTextWatched { startFingerprints() }
  }

  /// Begins to keep `textMark`; takes time in proportion to the text.
  public mutating func watchText() {
    isTextWatched = true
    startFingerprints()
  }

  /// While the text is watched, the same number for the same stripped text in this process; else nil.
  public var textMark: UInt64? { isTextWatched ? fingerprints?.total.value : nil }

  /// All findings of a document, as its snapshot gives them, in a fraction of the memory.
  public static func findings(of bytes: [UInt8], path: String?, workspace: Workspace) -> [Finding] {
    PassingArticle.check(SourceText(bytes), path: path, workspace: workspace, notesDependencies: false).findings
  }

  /// The same, with what they depend on: the identifiers that the document declares itself and those of all that it refers
  /// to among it, without what it says and where.
  public static func findingsWithDependencies(
    of bytes: [UInt8], path: String?, workspace: Workspace
  ) -> (findings: [Finding], dependencies: FileFacts) {
    PassingArticle.check(SourceText(bytes), path: path, workspace: workspace, notesDependencies: true)
  }

  /// All findings that are wanted, by place, in bytes of the document; those that touch `range` where one is given.
  /// - Parameter isWanted: Asked before their places are known.
  public func findings(
    in range: Range<Int>? = nil, where isWanted: (Finding) -> Bool = { _ in true }
  ) -> [Finding] {
    article.findings(tree, text, in: range, where: isWanted, also: checkHash)
  }

  /// Of all findings those that matter most, at most `limit`, by place; of the others how many there are, and the first of
  /// those that matter most.
  public func findings(atMost limit: Int) -> (told: [KeptFinding], others: (count: Int, first: KeptFinding)?) {
    article.findings(tree, text, atMost: limit, also: checkHash)
  }

  private func checkHash(_ report: inout Report) {
    article.checkHash(proof, isUnchanged: fingerprints.map { $0.total == proof?.fingerprint } ?? true, &report)
  }

  /// Takes the fingerprints of the text as it was hashed, before the first edit after that.
  private mutating func startFingerprints() {
    guard proof != nil || isTextWatched, fingerprints == nil else { return }
    var sections: [SectionFingerprint] = []
    sections.reserveCapacity(tree.sectionCount)
    text.bytes.withUnsafeBufferPointer { bytes in
      tree.forEachSection { section, start in
        let part = UnsafeBufferPointer(rebasing: bytes[start..<start + section.length])
        sections.append(SectionFingerprint(section, part))
      }
    }
    let all = MeasuredArray(sections)
    proof?.fingerprint = all.total
    fingerprints = all
  }

  private func fingerprint(ofSection index: Int) -> SectionFingerprint {
    let start = tree.start(ofSection: index)
    let section = tree[index]
    return text[start..<start + section.length].withUnsafeBufferPointer { SectionFingerprint(section, $0) }
  }
}
