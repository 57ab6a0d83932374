/// The client has read the server's capabilities. There is nothing to do that did not wait for a document.
enum Initialized {
  static func handle(_ params: NoParameters, session: inout Session) {}
}
