import JSON

/// Asks a client that can do so to send a notification of which it need not know otherwise.
enum RegisterCapability {
  static func write(_ method: StaticString, _ params: inout JSONWriter) {
    params.object { params in
      params.key("registrations")
      params.array { registrations in
        registrations.object { registration in
          registration.key("id")
          registration.value(method)
          registration.key("method")
          registration.value(method)
          registration.key("registerOptions")
          registration.object { options in
            options.key("section")
            options.value("annotate")
          }
        }
      }
    }
  }
}
