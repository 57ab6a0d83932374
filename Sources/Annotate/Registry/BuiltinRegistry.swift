/// The registry that every article sees: it is carried in the program as text, and read when first needed.
public enum BuiltinRegistry {
  /// Its text, a registry file.
  public static var bytes: [UInt8] {
    BuiltinRegistryText.text.withUTF8Buffer { Array($0) }
  }

  /// Its declarations; each is read when it is asked for.
  static let layer = RegistryLayer.builtin
}

/// Reading the declarations of a registry file.
enum RegistryFile {
  static func declarations(
    _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>, file: Place.File
  ) -> [Declaration] {
    var result: [Declaration] = []
    tree.forEachSection { section, start in
      guard section.kind == .block else { return }
      let part = UnsafeBufferPointer(rebasing: bytes[start..<start + section.length])
      for statement in Block(section, part).statements {
        if let declaration = Declaration(statement, part, start: start, file: file) { result.append(declaration) }
      }
    }
    return result
  }
}
