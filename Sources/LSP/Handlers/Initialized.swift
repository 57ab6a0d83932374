/// The client has read the server's capabilities: now it may be asked for its settings, and to tell of their changes.
enum Initialized {
  static func handle(_ params: NoParameters, session: inout Session) {
    session.askForSettings()
    if session.client.files.canWatch {
      session.outbox.ask("client/registerCapability") { RegisterCapability.writeWatchers(&$0) }
    }
    if session.client.registersConfigurationChanges {
      session.outbox.ask("client/registerCapability") {
        RegisterCapability.write("workspace/didChangeConfiguration", &$0)
      }
    }
    session.readEverything()
  }
}
