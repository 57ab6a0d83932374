/// The language server.
public enum LanguageServer {
  /// Serves a client until it asks for the end, closes the input, reads no more, or its process is gone.
  ///
  /// - Parameters:
  ///   - version: What the client is told of the server's version.
  ///   - input: The descriptor to read messages from.
  ///   - output: The descriptor to write messages to. Of standard output a copy is made, and what is printed to it goes
  ///     to standard error from then on.
  ///   - recorder: What goes on is written down there.
  /// - Returns: The status for the process to exit with.
  public static func run(version: String, input: Int32 = 0, output: Int32 = 1, recorder: Recorder? = nil) -> Int32 {
    run(version: version, input: input, output: output, recorder: recorder, parentInterval: .seconds(3))
  }

  static func run(
    version: String, input: Int32, output: Int32, recorder: Recorder? = nil, parentInterval: Duration
  ) -> Int32 {
    Descriptor.ignoreBrokenPipes()
    let output = Output(output == 1 ? .claimStandardOutput() : Descriptor(number: output), recorder)
    let inbox = Inbox()
    let parentWatch = ParentWatch(every: parentInterval) { inbox.push([.end(.parentGone)]) }
    defer { parentWatch.end() }
    guard ReadingThread(input: Descriptor(number: input), inbox: inbox, recorder: recorder).start() else { return 1 }
    let session = Session(serverVersion: version, parentWatch: parentWatch, indexing: Indexing(inbox: inbox))
    var server = Server(inbox: inbox, output: output, session: session, recorder: recorder)
    recorder?.note("annotate \(version) serves")
    let status = server.run()
    recorder?.note("the end, with status \(status)")
    return status
  }
}
