import Foundation
import JSON

/// What a document says, whoever read it.
indirect enum Content: Equatable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Content])
  case object([String: Content])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let elements = try? container.decode([Content].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: Content].self))
    }
  }

  init?(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number:
      guard let number = value.double else { return nil }
      self = .number(number)
    case .string: self = .string(value.string ?? "")
    case .array:
      let elements = value.elements.compactMap { Content($0) }
      guard elements.count == value.count else { return nil }
      self = .array(elements)
    case .object:
      let members = value.members.compactMap { member in Content(member.value).map { (member.key, $0) } }
      guard members.count == value.count else { return nil }
      self = .object(Dictionary(members) { _, last in last })
    }
  }

  /// What Foundation reads; nil when it refuses.
  init?(foundation bytes: [UInt8]) {
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)) else { return nil }
    self = content
  }
}

extension JSONValue {
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue.parse(bytes) else { return nil }
    self = value
  }

  init?(_ text: String) {
    self.init(Array(text.utf8))
  }
}

extension JSONWriter {
  /// Writes a value anew, each part of it by the method that is made for it.
  mutating func rewrite(_ value: JSONValue) {
    switch value.kind {
    case .null: null()
    case .bool: self.value(value.bool ?? false)
    case .number:
      if let int = value.int { self.value(int) } else { self.value(value.double ?? .nan) }
    case .string:
      if value.range.lowerBound.isMultiple(of: 2) {
        self.value(value.string ?? "")
      } else {
        string(utf8: value.utf8 ?? [])
      }
    case .array: array { for element in value.elements { $0.rewrite(element) } }
    case .object:
      object {
        for member in value.members {
          $0.key(member.key)
          $0.rewrite(member.value)
        }
      }
    }
  }
}
