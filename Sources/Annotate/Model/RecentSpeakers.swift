/// What held behind the last statements that let somebody speak: the same few people speak by turns, and what holds the
/// same need be made but once.
struct RecentSpeakers {
  private static let limit = 32

  private var known: [(speaker: EntityID, context: LocalContext)] = []
  private var next = 0

  /// What holds behind a passage's statement, where `before` held before it. `make` is called where that was not made
  /// lately, or where the statement says more than who speaks.
  mutating func context(
    behind passage: PassageStatement, after before: LocalContext, _ resolver: Resolver, make: () -> LocalContext
  ) -> LocalContext {
    guard passage.kind == .speaker, let reference = passage.reference, reference.form == .identifier,
      passage.attributes.isEmpty,
      let id = resolver.resolve(reference, usual: .official, allows: { _ in true }).entity
    else { return make() }
    for index in known.indices where known[index].speaker == id {
      if known[index].context.agrees(with: before) { return known[index].context }
    }
    let context = make()
    if known.count < Self.limit {
      known.append((id, context))
    } else {
      known[next] = (id, context)
      next = (next + 1) % Self.limit
    }
    return context
  }
}
