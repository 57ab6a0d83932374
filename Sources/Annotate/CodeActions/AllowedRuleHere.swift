/// Silences the rule of a finding: above the declaration or paragraph in which it stands, and for the file.
enum AllowedRuleHere {
  @Sendable static func actions(_ selection: Selection) -> [CodeAction] {
    var rules: Set<RuleName> = []
    return selection.findings.filter { rules.insert($0.rule).inserted }.flatMap { finding in
      let line = "%allow \(finding.rule)"
      let near = nearest(to: finding, selection).map { offset, place in
        (
          "Allow \(finding.rule) in this \(place)",
          TextEdit(
            range: offset..<offset, replacement: line + selection.snapshot.text.lineEnd)
        )
      }
      let file = ("Allow \(finding.rule) in this file", Header(selection.snapshot).edit(allowing: line))
      return [near, file].compactMap(\.self).compactMap { title, edit in
        selection.sound([edit]) == nil ? nil : CodeAction(title, .quickFix, .edits([edit]), findings: [finding])
      }
    }
  }

  /// Where an `%allow` for what holds the finding is put, and what that is.
  private static func nearest(to finding: Finding, _ selection: Selection) -> (offset: Int, place: String)? {
    let snapshot = selection.snapshot
    guard let (index, start) = snapshot.tree.section(at: finding.range.lowerBound) else { return nil }
    switch snapshot.article.parts[index].content {
    case .text:
      let (lines, start) = snapshot.tree.paragraph(around: index)
      // Above the first text it would be the file's.
      return snapshot.article.parts[lines.lowerBound].before.hasText ? (start, "paragraph") : nil
    case .block(let block):
      let offset = finding.range.lowerBound - start
      let statement = block.statements.first { $0.range.contains(offset) || $0.range.upperBound == offset }
      guard let statement, statement.kind?.group == .declaration else { return nil }
      return (start + statement.line.lowerBound, "declaration")
    default: return nil
    }
  }
}
