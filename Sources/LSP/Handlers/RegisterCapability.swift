import JSON

/// Asks a client that can do so to send a notification of which it need not know otherwise.
enum RegisterCapability {
  /// The files of which changes matter.
  static let watchedFiles = ["**/*.anno", "**/annotate.json", "**/.gitignore"]

  static func write(_ method: StaticString, _ params: inout JSONWriter) {
    write(method, &params) { options in
      options.key("section")
      options.value("annotate")
    }
  }

  /// Asks to be told of files that others change.
  static func writeWatchers(_ params: inout JSONWriter) {
    write("workspace/didChangeWatchedFiles", &params) { options in
      options.key("watchers")
      options.array { watchers in
        for pattern in watchedFiles {
          watchers.object { watcher in
            watcher.key("globPattern")
            watcher.value(pattern)
          }
        }
      }
    }
  }

  private static func write(
    _ method: StaticString, _ params: inout JSONWriter, _ writeOptions: (inout JSONWriter) -> Void
  ) {
    params.object { params in
      params.key("registrations")
      params.array { registrations in
        registrations.object { registration in
          registration.key("id")
          registration.value(method)
          registration.key("method")
          registration.value(method)
          registration.key("registerOptions")
          registration.object(writeOptions)
        }
      }
    }
  }
}
