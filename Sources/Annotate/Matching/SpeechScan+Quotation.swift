/// What stands before a quotation and tells that it is speech, though no verb leads to it.
extension SpeechScan {
  /// Whether only a dateline stands before a token on its line: `(PLO)- “…”`, `TPO - “…”`.
  func followsDateline(_ index: Int) -> Bool {
    guard index > start + 1, index - start < 7, text.startsLine(start), text.sign(index - 1) == .dash else {
      return false
    }
    return text.sign(start) == .openingParenthesis && text.sign(index - 2) == .closingParenthesis
      || text.tokens[start..<index - 1].allSatisfy { $0.isAllCapitals || $0.kind == .mark }
  }

  /// Whether nothing stands between two quotations but what joins them: `“…”(1), “…” và “…”`.
  func goesOn(_ between: Range<Int>) -> Bool {
    !between.isEmpty && between.count < 6
      && between.allSatisfy { index in
        switch text.sign(index) {
        case .comma, .semicolon, .openingParenthesis, .closingParenthesis: true
        default: text.tokens[index].kind == .number || SpeechWords.joints.contains(text.tokens[index].hash)
        }
      }
  }
}
