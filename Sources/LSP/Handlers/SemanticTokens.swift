import Annotate
import JSON

/// What each stretch of a document is, for colouring it: all of it, what changed since the last answer, or a part.
enum SemanticTokens {
  /// What the numbers in the answers mean; all three requests need it.
  static let legend = Capability(
    "semanticTokensProvider", "legend",
    .written { writer in
      writer.object { writer in
        writer.key("tokenTypes")
        writer.array { writer in for kind in SemanticToken.Kind.allCases { writer.value(kind.name) } }
        writer.key("tokenModifiers")
        writer.array { writer in for name in SemanticToken.Modifiers.names { writer.value(name) } }
      }
    })

  static let deltas = Capability(
    "semanticTokensProvider", "full",
    .written { writer in
      writer.object { writer in
        writer.key("delta")
        writer.value(true)
      }
    })

  static func full(_ params: TextDocumentParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let data = data(document, session)
    write(data[...], to: &result, id: document.sentTokens.keep(data))
  }

  static func delta(_ params: SemanticTokensDeltaParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let old = document.sentTokens.data(of: params.previousResultID)
    let new = data(document, session)
    let id = document.sentTokens.keep(new)
    guard let old else { return write(new[...], to: &result, id: id) }
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
    result.object { result in
      result.key("resultId")
      result.value(id)
      result.key("edits")
      result.array { result in
        guard old != new else { return }
        result.object { result in
          result.key("start")
          result.value(prefix)
          result.key("deleteCount")
          result.value(old.count - prefix - suffix)
          result.key("data")
          result.array { result in for number in new[prefix..<new.count - suffix] { result.value(Int(number)) } }
        }
      }
    }
  }

  static func range(_ params: SemanticTokensRangeParams, session: Session, result: inout JSONWriter) {
    guard let document = session.article(params.uri) else { return result.null() }
    let range = FromProtocol(document.lines, session.encoding).range(params.range)
    write(data(document, session, touching: range)[...], to: &result, id: nil)
  }

  private static func data(
    _ document: OpenDocument, _ session: Session, touching range: Range<Int>? = nil
  ) -> [UInt32] {
    let client = session.client.tokens
    // A token over several lines that has to be cut would come after those inside it.
    let mayOverlap = client.mayOverlap && client.mayBeMultiline
    let tokens = SemanticToken.tokens(in: document.snapshot, touching: range, mayOverlap: mayOverlap)
    return TokenEncoder.data(tokens, document, session.encoding, mayBeMultiline: client.mayBeMultiline)
  }

  private static func write(_ data: ArraySlice<UInt32>, to result: inout JSONWriter, id: String?) {
    result.object { result in
      if let id {
        result.key("resultId")
        result.value(id)
      }
      result.key("data")
      result.array { result in for number in data { result.value(Int(number)) } }
    }
  }
}
