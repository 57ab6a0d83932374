/// The settings of the client changed: those of the section `annotate` come with the message, or are asked for where
/// the client can be asked.
enum DidChangeConfiguration {
  static func handle(_ params: DidChangeConfigurationParams, session: inout Session) {
    if session.client.hasConfiguration {
      session.askForSettings()
    } else {
      session.take(settings: params.settings)
    }
  }
}
