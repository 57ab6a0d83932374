import Annotate
import JSON

/// Files and folders that are made or deleted.
struct FilesParams: Parameters {
  private struct File: Parameters {
    let uri: DocumentURI

    init(_ value: JSONValue?) throws(InvalidParameter) {
      uri = try value.required("uri")
    }
  }

  /// Of those that have one.
  let paths: [String]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    paths = try value.required("files", as: [File].self).compactMap(\.uri.path).map(InitializeParams.folder)
  }
}

/// Files and folders that get other names or places; of a folder, what is in it is not named.
struct RenameFilesParams: Parameters {
  private struct File: Parameters {
    let renaming: Annotate.WillRenameFiles.Renaming?

    init(_ value: JSONValue?) throws(InvalidParameter) {
      let old = try value.required("oldUri", as: DocumentURI.self).path
      let new = try value.required("newUri", as: DocumentURI.self).path
      renaming = old.flatMap { old in
        new.map { .init(old: InitializeParams.folder(old), new: InitializeParams.folder($0)) }
      }
    }
  }

  /// Of those that have paths.
  let renamings: [Annotate.WillRenameFiles.Renaming]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    renamings = try value.required("files", as: [File].self).compactMap(\.renaming)
  }
}
