import Annotate
import JSON

/// What a person does with files and folders in the client.
enum FileOperations {
  /// Asks to be told of what the routes with this capability are about.
  static let capability = Capability(
    "workspace", "fileOperations",
    .written { writer in
      writer.object { writer in
        for route in Route.table where route.capabilities.contains(where: { $0.member == "fileOperations" }) {
          // `workspace/didRenameFiles` is advertised as `didRename`.
          writer.key(String(route.method.dropFirst("workspace/".count).dropLast("Files".count)))
          writer.object { writer in
            writer.key("filters")
            writer.array(writeFilters)
          }
        }
      }
    })

  private static func writeFilters(_ writer: inout JSONWriter) {
    let filters = RegisterCapability.watchedFiles.map { ($0, "file") } + [("**/*", "folder")]
    for (pattern, kind) in filters {
      writer.object { writer in
        writer.key("scheme")
        writer.value("file")
        writer.key("pattern")
        writer.object { writer in
          writer.key("glob")
          writer.value(pattern)
          writer.key("matches")
          writer.value(kind)
        }
      }
    }
  }
}
