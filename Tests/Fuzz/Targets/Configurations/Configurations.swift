import JSON

@testable import Annotate

/// What a workspace says of itself. The input is, with a NUL between each two: an `annotate.json`, a registry file, and
/// what is asked, as an article, a path, a pattern, a date and a name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let parts = UnsafeBufferPointer(start: start, count: count)
    .split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
  let (settings, registry, question) = (parts[0], parts.dropFirst().first ?? [], parts.dropFirst(2).first ?? [])
  checkJSON(settings)
  let workspace = workspace(settings, registry)
  checkPatterns(settings, registry, question, workspace)
  checkRegistry(registry, question, workspace)
  return 0
}

private let path = "/nowhere/registry/names.anno"

func require(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
  guard holds else { fatalError(otherwise()) }
}

/// Each value is itself when it is written and read again.
private func checkJSON(_ bytes: [UInt8]) {
  do {
    var left = [try JSONValue.parse(bytes)]
    while let value = left.popLast() {
      left += value.elements
      left += value.members.map(\.value)
      require(value.range.upperBound <= bytes.count, "\(value.range) of \(bytes.count) bytes")
      if let text = value.utf8 { require(written { $0.string(utf8: text) }.utf8 == text, "another string") }
      if let number = value.int { require(written { $0.value(number) }.int == number, "another integer") }
      if let number = value.double { require(written { $0.value(number) }.double == number, "another number") }
    }
  } catch {
    require(0...bytes.count ~= error.offset, "a mistake at \(error.offset) of \(bytes.count) bytes")
  }
}

private func written(_ write: (inout JSONWriter) -> Void) -> JSONValue {
  var writer = JSONWriter()
  write(&writer)
  guard let value = try? JSONValue.parse(writer.bytes) else { fatalError("What is written is no JSON.") }
  return value
}

private func workspace(_ settings: [UInt8], _ registry: [UInt8]) -> Workspace {
  var (configuration, mistakes) = Configuration.read(settings)
  for mistake in mistakes {
    require(mistake.range.upperBound <= settings.count, "a mistake at \(mistake.range) of \(settings.count) bytes")
  }
  configuration.take(settings: try? JSONValue.parse(settings))
  return Workspace(root: "/nowhere", configuration: configuration, files: [(path, registry)])
}

private func checkPatterns(_ settings: [UInt8], _ registry: [UInt8], _ question: [UInt8], _ workspace: Workspace) {
  let name = String(decoding: question.prefix(300), as: UTF8.self)
  _ = workspace.isRegistryFile("/nowhere/" + name)
  _ = workspace.isExcluded("/nowhere/" + name)
  _ = Glob(name).matches(registry.prefix(1000))
  _ = Ignore().adding(settings, in: []).adding(registry, in: [0x61]).ignores(question, isFolder: false)
}

private func checkRegistry(_ registry: [UInt8], _ question: [UInt8], _ workspace: Workspace) {
  let file = Snapshot(registry, path: path, workspace: workspace)
  for finding in file.findings() {
    require(finding.range.upperBound <= registry.count, "a finding at \(finding.range) of \(registry.count) bytes")
  }
  let article = Snapshot(question, path: "/nowhere/a.anno", workspace: workspace)
  for finding in article.findings() {
    require(finding.range.upperBound <= question.count, "a finding at \(finding.range) of \(question.count) bytes")
  }
  var index = Index()
  index.update(FileFacts.make(file))
  index.update(FileFacts.make(article))
  let name = String(decoding: question.prefix(100), as: UTF8.self)
  let date = PartialDate(name)
  for match in EntitySearch(workspace.registry).matches(question.prefix(100), on: date, limit: 20).matches {
    _ = Card(match.id, in: workspace.registry, on: date).markdown()
    let identity = EntityIdentity(match.id, in: article, path: "/nowhere/a.anno")
    _ = index.uses(of: identity)
    _ = index.declarations(of: identity)
  }
  _ = WorkspaceSymbol.symbols(matching: name, in: index, limit: 20)
  index.remove(path)
}
