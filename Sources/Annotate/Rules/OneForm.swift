/// Reports where an article does one thing in several ways: at each place of a rarer way, with a place of the usual one.
struct OneForm {
  struct Place {
    let form: UInt64
    /// In bytes of the document.
    let range: Range<Int>
    fileprivate let key: UInt64
  }

  /// Calls `body` with each place of a rarer form and the first of the usual form of the same thing, which is the one that
  /// comes first where several are as frequent.
  static func forEachRarer(_ rule: Int, _ noted: NotedText, _ body: (Place, Place) -> Void) {
    guard noted.sums.hasMixed(rule) else { return }
    var places: [Place] = []
    noted.forEachSection { section in
      for choice in section.notes.choices where Int(choice.rule) == rule && noted.sums.isMixed(choice) {
        places.append(Place(form: choice.form, range: choice.range.shifted(by: section.start), key: choice.key))
      }
      return true
    }
    var counts: [UInt64: [UInt64: Int]] = [:]
    for place in places { counts[place.key, default: [:]][place.form, default: 0] += 1 }
    var usual: [UInt64: Place] = [:]
    for place in places {
      let count = counts[place.key]?[place.form] ?? 0
      if let known = usual[place.key], count <= counts[place.key]?[known.form] ?? 0 { continue }
      usual[place.key] = place
    }
    for place in places {
      if let usual = usual[place.key], usual.form != place.form { body(place, usual) }
    }
  }
}
