/// A call that cannot be understood.
struct UsageError: Error {
  /// What to write on standard error.
  let message: String

  /// - Parameters:
  ///   - problem: What is wrong, a sentence.
  ///   - meant: What may have been meant.
  ///   - advice: Where more is to be found, a sentence.
  init(_ problem: String, meant: String? = nil, advice: String? = nil) {
    let question = meant.map { "Did you mean “\($0)”?" }
    message = ("annotate: " + [problem, question, advice].compactMap { $0 }.joined(separator: " ")).visible
  }

  private init(page: String) {
    message = page
  }

  /// A call of nothing is answered with what there is to call.
  static var noCommand: UsageError { UsageError(page: Manual.overview) }
}
