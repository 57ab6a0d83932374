/// An article's text without its markup as a file, for editors that can show nothing else.
public enum StrippedTextFile {
  /// The path of a file that holds the text, read-only, in the user's cache.
  /// - Parameter document: What tells the article from others of its name.
  public static func path(
    _ text: [UInt8], named name: String, of document: String
  ) throws(CacheFile.Failure) -> String {
    let folder = "stripped-" + String(SHA256.hexadecimal(Array(document.utf8)).prefix(12))
    return try CacheFile.write(text, to: name, in: folder)
  }
}
