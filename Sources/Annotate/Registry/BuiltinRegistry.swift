/// The registry that every article sees: it is carried in the program as text, and read when first needed.
public enum BuiltinRegistry {
  /// Its text, a registry file.
  public static var bytes: [UInt8] {
    BuiltinRegistryText.text.withUTF8Buffer { Array($0) }
  }

  /// Its declarations. At first only their identifiers are looked for, in one scan; each is read when it is asked for.
  static let layer: RegistryLayer = BuiltinRegistryText.text.withUTF8Buffer { bytes in
    var ranges: [Range<Int>] = []
    var identifiers = KeyIndex(capacity: 512)
    var position = 0
    while position < bytes.count {
      // A section of the file is a comment or a declaration.
      var end = position
      while end < bytes.count, !(bytes[end] == 0x0A && (end + 1 == bytes.count || bytes[end + 1] == 0x0A)) { end += 1 }
      if let sigil = bytes[position..<end].prefix(16).firstIndex(where: { EntityKind(rawValue: $0) != nil }),
        bytes[sigil - 1] == 0x20
      {
        let identifier = sigil..<Lexer.skipIdentifier(bytes, from: sigil + 1)
        identifiers.insert(bytes[identifier], ranges.count)
        ranges.append(position..<end)
      }
      position = end + 2
    }
    let all = ranges
    return RegistryLayer(identifiers: identifiers, count: all.count) { number in
      BuiltinRegistryText.text.withUTF8Buffer { bytes in
        let part = UnsafeBufferPointer(rebasing: bytes[all[number]])
        return RegistryFile.declarations(SyntaxTree(part), part, file: .builtin).first?.moved(
          by: all[number].lowerBound)
      }
    }
  }
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
