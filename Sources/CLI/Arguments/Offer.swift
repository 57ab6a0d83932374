/// What a shell offers where a word is to be written.
enum Offer: Sendable {
  /// The word is free.
  case nothing
  /// Any file or folder.
  case files
  /// Folders, and files that end in .anno.
  case articles
  case words([String])
  /// Some of the words, with commas between.
  case list([String])
  /// One of the keys, “=”, and one of the values; without values, a file.
  case pair(keys: [String], values: [String]?)
}

extension Option.Value {
  /// What can stand there: one of the choices, where these are all that it can be.
  var offered: Offer { choices.map { .words($0) } ?? offer }
}
