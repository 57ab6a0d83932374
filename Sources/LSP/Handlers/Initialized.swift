/// The client has read the server's capabilities: it may be asked for something now.
enum Initialized {
  static func handle(_ params: NoParameters, session: inout Session) {
    if session.client.files.canWatch {
      session.send(.request("client/registerCapability", RegisterCapability.write))
    }
    session.readEverything()
  }
}
