import JSON

/// Asks the client to tell of files that others change.
enum RegisterCapability {
  static let watchedFiles = ["**/*.anno", "**/annotate.json", "**/.gitignore"]

  static func write(to params: inout JSONWriter) {
    params.object { params in
      params.key("registrations")
      params.array { params in
        params.object { params in
          params.key("id")
          params.value("watched-files")
          params.key("method")
          params.value("workspace/didChangeWatchedFiles")
          params.key("registerOptions")
          params.object { params in
            params.key("watchers")
            params.array { params in
              for pattern in watchedFiles {
                params.object { params in
                  params.key("globPattern")
                  params.value(pattern)
                }
              }
            }
          }
        }
      }
    }
  }
}
