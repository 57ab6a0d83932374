import JSON

/// What a message brings: read from its `params`, or from a part of them, nil where it is missing or null.
///
/// What a reader does not need may be missing, null or of another kind; what it needs and cannot read is an error that
/// says where it stands.
protocol Parameters: SendableMetatype {
  init(_ value: JSONValue?) throws(InvalidParameter)
}

/// A part of a message's parameters that cannot be read.
struct InvalidParameter: Error, Equatable {
  /// From the parameters to the part.
  var path = ""
  let expectation: String

  init(_ expectation: String) {
    self.expectation = expectation
  }

  func inside(_ step: String) -> InvalidParameter {
    var error = self
    error.path = path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
    return error
  }

  var responseError: ResponseError {
    ResponseError(.invalidParams, "\(inside("params").path) must be \(expectation).")
  }
}

/// A message without parameters, or whose parameters say nothing.
struct NoParameters: Parameters {
  init(_ value: JSONValue?) {}
}

extension JSONValue? {
  /// A member; nil when this is no object, or the member is missing or null.
  subscript(member key: String) -> JSONValue? {
    guard let value = self?[key], !value.isNull else { return nil }
    return value
  }

  /// Reads a member that must be there.
  func required<Value: Parameters>(_ key: String, as type: Value.Type = Value.self) throws(InvalidParameter) -> Value {
    do {
      return try Value(self[member: key])
    } catch {
      throw error.inside(key)
    }
  }
}

extension Int: Parameters {
  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let int = value?.int else { throw InvalidParameter("an integer") }
    self = int
  }
}

/// A string, in UTF-8 as it came.
struct Bytes: Parameters {
  let bytes: [UInt8]

  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let bytes = value?.utf8 else { throw InvalidParameter("a string") }
    self.bytes = bytes
  }
}

extension Array: Parameters where Element: Parameters {
  init(_ value: JSONValue?) throws(InvalidParameter) {
    guard let value, value.kind == .array else { throw InvalidParameter("an array") }
    self = []
    reserveCapacity(value.count)
    for element in value.elements {
      do {
        append(try Element(element))
      } catch {
        throw error.inside("[\(count)]")
      }
    }
  }
}
