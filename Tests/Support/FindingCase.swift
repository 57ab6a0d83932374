import Annotate

/// A document with the ranges at which one rule speaks marked with ⟦ and ⟧.
public struct FindingCase: Sendable, CustomStringConvertible {
  public let rule: String
  public let document: String
  /// What each finding's message says, or a part of it, in the order of their ranges.
  public let messages: [String]
  /// The document after the first fix of the first finding; nil where nothing is said of it.
  public let fixed: String?
  /// Whether the document is a registry file of a workspace.
  public let isRegistryFile: Bool

  public init(
    _ rule: String, _ document: String, _ messages: String..., fixed: String? = nil, isRegistryFile: Bool = false
  ) {
    self.rule = rule
    self.document = document
    self.messages = messages
    self.fixed = fixed
    self.isRegistryFile = isRegistryFile
  }

  public var description: String { "\(rule): \(document.debugDescription)" }

  /// The other file of the workspace in which registry files are checked.
  public static let otherFile = "/workspace/registry/other.anno"

  /// What is wrong with the findings; nil where they are as expected.
  public func problem(otherFile: String = "") -> String? {
    let marked = MarkedText(document)
    let files = [(path: Self.otherFile, bytes: Array(otherFile.utf8))]
    let workspace = Workspace(root: "/workspace", files: files)
    let path = isRegistryFile ? "/workspace/registry/this.anno" : "/workspace/article.anno"
    let all = Snapshot(marked.bytes, path: path, workspace: workspace).findings()
    let findings = all.filter { $0.rule.description == rule }
    let description = findings.map { "\($0.range): \($0.message)" }.joined(separator: "\n")
    guard findings.map(\.range) == marked.ranges else { return "expected \(marked.ranges), found\n\(description)" }
    guard findings.count == messages.count else { return "expected \(messages.count) messages, found\n\(description)" }
    for (finding, message) in zip(findings, messages) where !message.isEmpty && !finding.message.contains(message) {
      return "expected “\(message)” in\n\(finding.message)"
    }
    guard let fixed else { return nil }
    guard let fix = findings.first?.fixes.first else { return "there is no fix" }
    let result = String(decoding: fix.edits.applied(to: marked.bytes), as: UTF8.self)
    return result == fixed ? nil : "the fix “\(fix.title)” gives\n\(result)"
  }
}
