import Foundation
import JSON

/// The protocol's own description of its messages, in the folder of shared data beside the repository; nil without it.
final class MetaModel: Sendable {
  static let shared: MetaModel? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/lsp/metaModel.json").standardizedFileURL
    guard let data = try? Data(contentsOf: file), let model = try? JSONValue.parse(Array(data)) else {
      print("The server's messages are not checked against the protocol's model: \(file.path) is missing.")
      return nil
    }
    return MetaModel(model)
  }()

  private let requests: [String: JSONValue]
  private let notifications: [String: JSONValue]
  private let structures: [String: JSONValue]
  private let enumerations: [String: JSONValue]
  private let aliases: [String: JSONValue]

  private init(_ model: JSONValue) {
    func table(_ key: String, by name: String) -> [String: JSONValue] {
      let values = model[key]?.elements.compactMap { value in value[name]?.string.map { ($0, value) } } ?? []
      return Dictionary(values) { first, _ in first }
    }
    requests = table("requests", by: "method")
    notifications = table("notifications", by: "method")
    structures = table("structures", by: "name")
    enumerations = table("enumerations", by: "name")
    aliases = table("typeAliases", by: "name")
  }

  /// What is wrong with a message of the server's. `method` is that of the request which it answers.
  func problems(in message: JSONValue, method: String?) -> [String] {
    guard message["jsonrpc"]?.string == "2.0" else { return ["no jsonrpc"] }
    if let name = message["method"]?.string {
      if message["id"] != nil {
        guard let request = requests[name], request["messageDirection"]?.string != "clientToServer" else {
          return ["\(name) is no request of the server's"]
        }
        return problems(message["params"] ?? message, request["params"], "params")
      }
      guard let notification = notifications[name] else { return ["unknown notification \(name)"] }
      guard notification["messageDirection"]?.string != "clientToServer" else { return ["\(name) is the client's"] }
      return problems(message["params"], notification["params"], "params")
    }
    guard message["id"] != nil else { return ["neither method nor id"] }
    if let error = message["error"] {
      let isWhole = error["code"]?.int != nil && error["message"]?.string?.isEmpty == false
      return isWhole && message["result"] == nil ? [] : ["an error without code or message, or with a result"]
    }
    guard let method, let request = requests[method] else { return [] }
    return problems(message["result"], request["result"], "result")
  }

  private func problems(_ value: JSONValue?, _ type: JSONValue?, _ path: String) -> [String] {
    guard let type else { return [] }
    guard let value else { return ["\(path) is missing"] }
    let name = type["name"]?.string ?? ""
    switch type["kind"]?.string {
    case "base": return fits(value, base: name) ? [] : ["\(path) is no \(name)"]
    case "stringLiteral": return value.string == type["value"]?.string ? [] : ["\(path) is another word"]
    case "reference": return problems(value, named: name, path)
    case "array":
      guard value.kind == .array else { return ["\(path) is no array"] }
      return value.elements.enumerated().flatMap { problems($1, type["element"], "\(path)[\($0)]") }
    case "map":
      guard value.kind == .object else { return ["\(path) is no map"] }
      return value.members.flatMap { problems($0.value, type["value"], "\(path).\($0.key)") }
    case "tuple":
      let items = Array(type["items"]?.elements ?? value.elements)
      guard value.kind == .array, value.count == items.count else { return ["\(path) is no tuple"] }
      return zip(value.elements, items).flatMap { problems($0, $1, path) }
    case "or":
      let all = type["items"]?.elements.map { problems(value, $0, path) } ?? []
      return all.min { $0.count < $1.count } ?? []
    case "literal": return problems(value, properties: type["value"].map(properties) ?? [:], path)
    default: return ["\(path) has a type that these tests do not know: \(text(type))"]
    }
  }

  private func problems(_ value: JSONValue, named name: String, _ path: String) -> [String] {
    if name == "LSPAny" || name == "LSPObject" || name == "LSPArray" { return [] }
    if let alias = aliases[name] { return problems(value, alias["type"], path) }
    if let structure = structures[name] { return problems(value, properties: properties(structure), path) }
    guard let enumeration = enumerations[name] else { return ["\(path) has the unknown type \(name)"] }
    if enumeration["supportsCustomValues"]?.bool == true { return problems(value, enumeration["type"], path) }
    let isListed = enumeration["values"]?.elements.contains { $0["value"].map(text) == text(value) }
    return isListed == true ? [] : ["\(path) is no value of \(name)"]
  }

  private func problems(_ value: JSONValue, properties: [String: JSONValue], _ path: String) -> [String] {
    guard value.kind == .object else { return ["\(path) is no object"] }
    var problems: [String] = []
    for (name, property) in properties {
      if let member = value[name] {
        problems += self.problems(member, property["type"], "\(path).\(name)")
      } else if property["optional"]?.bool != true {
        problems.append("\(path).\(name) is missing")
      }
    }
    for member in value.members where properties[member.key] == nil {
      problems.append("\(path).\(member.key) is unknown")
    }
    return problems
  }

  /// The properties of a structure, with those that it takes over from others.
  private func properties(_ structure: JSONValue) -> [String: JSONValue] {
    var result: [String: JSONValue] = [:]
    for key in ["extends", "mixins"] {
      for base in structure[key]?.elements.compactMap({ $0["name"]?.string }) ?? [] {
        structures[base].map { result.merge(properties($0)) { $1 } }
      }
    }
    for property in structure["properties"]?.elements.map({ $0 }) ?? [] {
      if let name = property["name"]?.string { result[name] = property }
    }
    return result
  }

  private func fits(_ value: JSONValue, base: String) -> Bool {
    switch base {
    case "null": value.isNull
    case "boolean": value.kind == .bool
    case "integer": value.int != nil
    case "uinteger": value.int.map { $0 >= 0 } ?? false
    case "decimal": value.kind == .number
    case "string": value.kind == .string
    case "URI", "DocumentUri": value.string?.contains(":") == true
    default: false
    }
  }
}
