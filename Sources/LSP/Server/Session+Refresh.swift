import JSON

/// Asking the client to ask again, after open articles followed a registry, `annotate.json` or the settings.
extension Session {
  /// What the server keeps of that.
  struct Refreshing {
    /// Whether files that are not open may have to be reported otherwise since the client asked for the workspace.
    var areOthersOutdated = false
    /// Whether an open document was put into another state of its workspace since the client was asked to show it anew.
    var areViewsOutdated = false
    /// How many of the questions to show it anew the client has not answered.
    fileprivate var unanswered = 0
  }

  /// Asks a client that can do so to ask again, where it would be told something else of an open document than when it
  /// asked, or was asked to; where nobody is typing, also for the sake of files that are not open. Of what it shows beside
  /// diagnostics as well.
  mutating func askAgain(isTyping: Bool) {
    refreshViews()
    guard client.diagnostics.canRefresh else { return }
    var isAnyOutdated = false
    if !isTyping {
      isAnyOutdated = refreshing.areOthersOutdated && workspaceReports != nil
      refreshing.areOthersOutdated = false
    }
    if awaitReports() || isAnyOutdated { outbox.ask("workspace/diagnostic/refresh") { $0.null() } }
  }

  /// Asks a client that can do so to ask again for what it shows beside diagnostics; a client that is slow to answer is not
  /// asked meanwhile.
  private mutating func refreshViews() {
    guard refreshing.areViewsOutdated, refreshing.unanswered == 0 else { return }
    refreshing.areViewsOutdated = false
    for method in client.refreshedViews {
      refreshing.unanswered += 1
      outbox.ask(method) {
        $0.null()
      } then: { _, session in
        session.refreshing.unanswered -= 1
        session.refreshViews()
      }
    }
  }
}
