/// One reference to an entity.
struct EntityUse: Sendable {
  let layer: UInt8
  /// Whether the words name or cite it; else they refer to it in another way.
  let isMention: Bool
  let index: Int32

  init(_ id: EntityID, isMention: Bool) {
    layer = id.layer
    index = id.index
    self.isMention = isMention
  }

  var id: EntityID { EntityID(layer: layer, index: index) }
}

/// Some references. Where there is but one, as in most blocks, nothing is allocated.
struct UseList: Sendable {
  private var first: EntityUse?
  private var others: [EntityUse] = []

  mutating func append(_ use: EntityUse) {
    if first == nil { first = use } else { others.append(use) }
  }

  /// Calls `body` with each until it returns false.
  func forEach(_ body: (EntityUse) -> Bool) -> Bool {
    guard let first else { return true }
    return body(first) && others.allSatisfy(body)
  }
}

/// How often each entity is referred to.
struct EntityUses: Sendable {
  private struct Count: Sendable {
    var all = 0
    var mentions = 0

    static func + (one: Count, other: Count) -> Count {
      Count(all: one.all + other.all, mentions: one.mentions + other.mentions)
    }

    static func += (sum: inout Count, other: Count) { sum = sum + other }
  }

  /// Of the article's own declarations, by their number.
  private var own: [Count]
  private var others: [EntityID: Count] = [:]

  init(declarations: Int = 0) {
    own = [Count](repeating: Count(), count: declarations)
  }

  /// How often the article's own declaration of this number is referred to.
  func count(ofOwn number: Int) -> Int { number < own.count ? own[number].all : 0 }

  func mentions(of id: EntityID) -> Int {
    if id.layer == 0 { return Int(id.index) < own.count ? own[Int(id.index)].mentions : 0 }
    return others[id]?.mentions ?? 0
  }

  /// What is mentioned at all.
  var mentioned: Set<EntityID> {
    var result = Set(others.lazy.filter { $0.value.mentions > 0 }.map(\.key))
    for (index, count) in own.enumerated() where count.mentions > 0 {
      result.insert(EntityID(layer: 0, index: Int32(truncatingIfNeeded: index)))
    }
    return result
  }

  mutating func add(_ part: ArticlePart) { change(part, by: 1) }

  /// Counts what the spans of a line refer to.
  mutating func add(_ line: TextLine) {
    _ = line.forEachUse {
      change($0, by: 1)
      return true
    }
  }

  /// Adds what was counted apart for the same article.
  mutating func add(_ uses: EntityUses) {
    for (index, count) in uses.own.enumerated() where index < own.count { own[index] += count }
    others.merge(uses.others) { $0 + $1 }
  }

  mutating func remove(_ part: ArticlePart) { change(part, by: -1) }

  private mutating func change(_ part: ArticlePart, by step: Int) {
    part.forEachUse {
      change($0, by: step)
      return true
    }
  }

  private mutating func change(_ use: EntityUse, by step: Int) {
    let mentions = use.isMention ? step : 0
    if use.layer == 0 {
      // An edit may have taken away the declaration that an old part was counted for.
      guard Int(use.index) < own.count else { return }
      own[Int(use.index)].all += step
      own[Int(use.index)].mentions += mentions
    } else {
      others[use.id, default: Count()].all += step
      others[use.id, default: Count()].mentions += mentions
    }
  }
}

extension TextLine {
  /// Calls `body` with what its spans refer to, one for each time, until it returns false.
  func forEachUse(_ body: (EntityUse) -> Bool) -> Bool {
    spans.indices.allSatisfy { spans[$0].referent.forEachUse(isMention: spans[$0].kind.namesItsReferent, body) }
  }
}

extension Referent {
  /// Calls `body` with a use for each entity that it may mean, until that returns false.
  @discardableResult
  func forEachUse(isMention: Bool = false, _ body: (EntityUse) -> Bool) -> Bool {
    switch self {
    case .entity(let id): body(EntityUse(id, isMention: isMention))
    case .ambiguous(let ids): ids.allSatisfy { body(EntityUse($0, isMention: false)) }
    case .wrongKind(let id?): body(EntityUse(id, isMention: false))
    case .none, .unknown, .group, .missing, .wrongKind: true
    }
  }
}
