/// A date or period as it stands in a statement, a property or an attribute. Offsets are those of the section.
struct WrittenDate {
  let range: Range<Int>
  let isPeriod: Bool

  /// Those of a statement: `%date`, the attributes of a passage, and what the declaration's properties say.
  static func all(in statement: Statement, _ bytes: UnsafeBufferPointer<UInt8>) -> [WrittenDate] {
    var result: [WrittenDate] = []
    if statement.kind == .date, !statement.value.isEmpty {
      result.append(WrittenDate(range: statement.value, isPeriod: false))
    }
    if let passage = PassageStatement(statement, bytes) {
      result += all(in: passage.attributes, of: passage.allowedAttributes, bytes)
    }
    guard let entity = statement.kind?.entity else { return result }
    for property in statement.properties where !property.value.isEmpty {
      guard let kind = property.kind, entity.properties.contains(kind) else { continue }
      switch kind.value {
      case .date: result.append(WrittenDate(range: property.value, isPeriod: false))
      case .period: result.append(WrittenDate(range: property.value, isPeriod: true))
      case .role: result.append(WrittenDate(range: WrittenRole(property.value, bytes).period, isPeriod: true))
      case .words, .reference, .documentKind, .issuer: break
      }
    }
    return result
  }

  /// Those of the attributes that may stand there.
  static func all(
    in attributes: [Attribute], of allowed: [AttributeKind], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [WrittenDate] {
    attributes.compactMap { attribute in
      guard let kind = AttributeKind(attribute, bytes), allowed.contains(kind), kind == .due || kind == .date
      else { return nil }
      return WrittenDate(range: attribute.value.isEmpty ? attribute.range : attribute.value, isPeriod: false)
    }
  }
}

/// `PERIOD [&org] TITLE`, cut into its parts, which may be empty.
struct WrittenRole {
  let period: Range<Int>
  let organization: Range<Int>?
  let title: Range<Int>

  init(_ value: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    func word(from start: Int) -> Range<Int> {
      start..<(bytes[start..<value.upperBound].firstIndex(where: Lexer.isSpace) ?? value.upperBound)
    }
    period = word(from: value.lowerBound)
    var start = min(Lexer.skipSpaces(bytes, from: period.upperBound), value.upperBound)
    if start < value.upperBound, bytes[start] == EntityKind.organization.rawValue {
      let organization = word(from: start)
      self.organization = organization
      start = min(Lexer.skipSpaces(bytes, from: organization.upperBound), value.upperBound)
    } else {
      organization = nil
    }
    title = start..<value.upperBound
  }
}

extension AttributeKind {
  /// Nil where there is no attribute of that name.
  init?(_ attribute: Attribute, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let kind = Self.allCases.first(where: { bytes[attribute.name].elementsEqual($0.rawValue.utf8) }) else {
      return nil
    }
    self = kind
  }
}
