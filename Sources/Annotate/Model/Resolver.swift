/// Finds what references, names and contents refer to.
struct Resolver {
  let context: ArticleContext
  let bytes: UnsafeBufferPointer<UInt8>

  /// What a written reference refers to, in a place where `usual` is the kind of one without a sigil and `allows` says
  /// which kinds may stand there.
  func resolve(_ reference: Reference, usual: EntityKind, allows: (EntityKind) -> Bool) -> Referent {
    switch reference.form {
    case .unknown: return .unknown
    case .group: return .group
    case .identifier, .name: break
    }
    let kind = reference.entity ?? usual
    guard allows(kind) else { return .wrongKind(find(kind, reference)) }
    if reference.form == .name { return resolve(name: unescaped(reference.name), kind) }
    if let id = find(kind, reference) { return .entity(id) }
    guard reference.entity == nil || reference.entity == usual else { return .missing }
    // Somebody may have taken the wrong sigil for an identifier that exists.
    for other in EntityKind.allCases where other != kind {
      if let id = find(other, reference) { return .wrongKind(id) }
    }
    return .missing
  }

  /// What some words name: by an alias of the article, else by exactly one declared name, alias or number that was
  /// possible on the article's date.
  func resolve(name: some Collection<UInt8>, _ kind: EntityKind) -> Referent {
    if let alias = context.alias(kind, Folding.key(name, kind.folding)) { return .entity(alias) }
    let possible = context.possible(kind, words: name)
    switch possible.count {
    case 0: return .missing
    case 1: return .entity(possible[0])
    default: return .ambiguous(possible)
    }
  }

  /// Fills in what each span with a reference, or whose words name something, refers to.
  func resolve(_ line: inout TextLine, view: @autoclosure () -> SectionView) {
    for index in line.spans.indices {
      let kind = line.spans[index].kind
      guard let entity = kind.entity else { continue }
      if let reference = line.spans[index].reference {
        line.spans[index].referent = resolve(reference, usual: entity, allows: kind.mayReferTo)
      } else if kind.namesItsReferent {
        line.spans[index].referent = resolve(name: view().content(of: line.spans[index]), entity)
      }
    }
  }

  /// Reads the `to` attributes of a head or a statement; `to="a name"` is looked up as an official, then as an
  /// organization.
  func addressees(_ attributes: [Attribute]) -> [Addressee] { namedAddressees(attributes).map(\.addressee) }

  /// The same, each with its attribute.
  func namedAddressees(_ attributes: [Attribute]) -> [(attribute: Attribute, addressee: Addressee)] {
    if attributes.isEmpty { return [] }
    return attributes.filter { bytes[$0.name].elementsEqual(AttributeKind.to.rawValue.utf8) }.map { attribute in
      let words = String(decoding: bytes[attribute.reference?.range ?? attribute.value], as: UTF8.self)
      if let reference = attribute.reference {
        let referent = resolve(reference, usual: .official) { _ in true }
        return (attribute, Addressee(referent: referent, words: words))
      }
      let name = unescaped(attribute.value)
      let people = resolve(name: name, .official)
      let referent = people == .missing ? resolve(name: name, .organization) : people
      return (attribute, Addressee(referent: referent, words: words))
    }
  }

  /// The date of an attribute; nil where there is none that can be read.
  func date(_ kind: AttributeKind, in attributes: [Attribute]) -> PartialDate? {
    attributes.first { bytes[$0.name].elementsEqual(kind.rawValue.utf8) }.flatMap { PartialDate(bytes[$0.value]) }
  }

  /// What stands between quotes, with `\"` and `\\` read.
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x5C, index + 1 < range.upperBound { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return result
  }

  private func find(_ kind: EntityKind, _ reference: Reference) -> EntityID? {
    guard reference.form == .identifier else { return nil }
    // Where the sigil stands before the identifier, in the head or as the span's own, nothing need be copied.
    if reference.name.lowerBound > 0, bytes[reference.name.lowerBound - 1] == kind.rawValue {
      let range = reference.name.lowerBound - 1..<reference.name.upperBound
      return context.registry.find(withSigil: UnsafeBufferPointer(rebasing: bytes[range]))
    }
    return ([kind.rawValue] + bytes[reference.name]).withUnsafeBufferPointer { context.registry.find(withSigil: $0) }
  }
}
