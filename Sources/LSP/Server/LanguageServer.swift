/// The language server.
public enum LanguageServer {
  /// Serves a client until it asks for the end, closes the input, reads no more, or its process is gone.
  ///
  /// - Parameters:
  ///   - version: What the client is told of the server's version.
  ///   - input: The descriptor to read messages from.
  ///   - output: The descriptor to write messages to. Of standard output a copy is made, and what is printed to it goes
  ///     to standard error from then on.
  /// - Returns: The status for the process to exit with.
  public static func run(version: String, input: Int32 = 0, output: Int32 = 1) -> Int32 {
    run(version: version, input: input, output: output, parentInterval: .seconds(3))
  }

  static func run(version: String, input: Int32, output: Int32, parentInterval: Duration) -> Int32 {
    Descriptor.ignoreBrokenPipes()
    let output = Output(output == 1 ? .claimStandardOutput() : Descriptor(number: output))
    let inbox = Inbox()
    let parentWatch = ParentWatch(every: parentInterval) { inbox.push([.end(.parentGone)]) }
    defer { parentWatch.end() }
    guard ReadingThread(input: Descriptor(number: input), inbox: inbox).start() else { return 1 }
    let session = Session(
      serverVersion: version, parentWatch: parentWatch, indexing: Indexing(inbox: inbox))
    var server = Server(inbox: inbox, output: output, session: session)
    return server.run()
  }
}
