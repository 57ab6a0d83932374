/// What an element contributes to its array: its length in bytes, and whatever else is summed.
protocol Measure: Sendable {
  static var zero: Self { get }
  static func += (sum: inout Self, other: Self)
}

protocol Measured: Sendable {
  associatedtype Sum: Measure
  var measure: Sum { get }
  /// Whether it is one of the few that `forEachMarked` visits.
  var isMarked: Bool { get }
}

extension Measured {
  var isMarked: Bool { false }
}

/// An array in pages, each with the sum of its elements' measures: an element is found by a sum in the time of the
/// number of pages, and a replacement copies the pages that it touches; other versions share the rest.
struct MeasuredArray<Element: Measured>: Sendable {
  typealias Sum = Element.Sum

  struct Page: Sendable {
    let elements: [Element]
    let sum: Sum
    /// The places of the marked elements.
    let marked: [Int]

    init(_ elements: [Element]) {
      var sum = Sum.zero
      var marked: [Int] = []
      for index in elements.indices {
        sum += elements[index].measure
        if elements[index].isMarked { marked.append(index) }
      }
      self.elements = elements
      self.sum = sum
      self.marked = marked
    }
  }

  /// An element's place, with the sum of all before it.
  struct Place {
    var page: Int
    var index: Int
    var before: Sum
  }

  private static var pageSize: Int { 64 }

  private(set) var pages: [Page] = []
  private(set) var count = 0

  init(_ elements: [Element] = []) {
    count = elements.count
    pages = Self.paged(elements)
  }

  /// Makes its elements of others, in order.
  init<Source>(_ sources: [Source], _ make: (Source) -> Element) {
    count = sources.count
    pages = stride(from: 0, to: sources.count, by: Self.pageSize).map { start in
      Page(sources[start..<Swift.min(start + Self.pageSize, sources.count)].map(make))
    }
  }

  var elements: [Element] { pages.flatMap(\.elements) }

  var total: Sum {
    var sum = Sum.zero
    for page in pages { sum += page.sum }
    return sum
  }

  subscript(place: Place) -> Element { pages[place.page].elements[place.index] }

  subscript(index: Int) -> Element { self[place(of: index)] }

  /// The place of the first element for which `reaches` is true of the sum through it; nil when none is.
  /// `reaches` is false of small sums and true of large ones.
  func first(where reaches: (Sum) -> Bool) -> (index: Int, place: Place)? {
    var before = Sum.zero
    var index = 0
    for (number, page) in pages.enumerated() {
      var through = before
      through += page.sum
      guard reaches(through) else {
        before = through
        index += page.elements.count
        continue
      }
      for (offset, element) in page.elements.enumerated() {
        var through = before
        through += element.measure
        if reaches(through) { return (index + offset, Place(page: number, index: offset, before: before)) }
        before = through
      }
    }
    return nil
  }

  /// The place of an element by its index, which is in bounds.
  func place(of index: Int) -> Place {
    var left = index
    var before = Sum.zero
    var page = 0
    while left >= pages[page].elements.count {
      left -= pages[page].elements.count
      before += pages[page].sum
      page += 1
    }
    for element in pages[page].elements[..<left] { before += element.measure }
    return Place(page: page, index: left, before: before)
  }

  /// Calls `body` with each element from `start` on and the sum before it, until it returns false.
  func forEach(from start: Int = 0, _ body: (Element, Sum) -> Bool) {
    guard start < count else { return }
    let place = self.place(of: start)
    var sum = place.before
    var index = place.index
    for page in pages[place.page...] {
      while index < page.elements.count {
        guard body(page.elements[index], sum) else { return }
        sum += page.elements[index].measure
        index += 1
      }
      index = 0
    }
  }

  func makeIterator() -> some IteratorProtocol<Element> {
    pages.lazy.flatMap(\.elements).makeIterator()
  }

  /// The index of the last element before `end` that is as wanted; nil where none is.
  func lastIndex(before end: Int, where isWanted: (Element) -> Bool) -> Int? {
    guard end > 0 else { return nil }
    let place = self.place(of: end - 1)
    var index = end - 1
    var offset = place.index
    for page in pages[...place.page].reversed() {
      if index < end - 1 { offset = page.elements.count - 1 }
      while offset >= 0 {
        if isWanted(page.elements[offset]) { return index }
        index -= 1
        offset -= 1
      }
    }
    return nil
  }

  /// Calls `body` with each marked element and its index, until it returns false.
  func forEachMarked(_ body: (Element, Int) -> Bool) {
    var start = 0
    for page in pages {
      for index in page.marked where !body(page.elements[index], start + index) { return }
      start += page.elements.count
    }
  }

  /// Reads elements at ascending indices, in the time of the pages that lie between them.
  struct Cursor {
    private let pages: [Page]
    private var page = 0
    private var first = 0
    private var offset = 0
    /// The sums before the page, and before the element.
    private var beforePage = Sum.zero
    private var before = Sum.zero

    init(_ array: MeasuredArray) {
      pages = array.pages
    }

    /// The element at `index`, which is no smaller than any asked for before, and the sum before it; nil past the end.
    mutating func element(at index: Int) -> (element: Element, before: Sum)? {
      while page < pages.count, index >= first + pages[page].elements.count {
        first += pages[page].elements.count
        beforePage += pages[page].sum
        before = beforePage
        offset = 0
        page += 1
      }
      guard page < pages.count, index >= first + offset else { return nil }
      while first + offset < index {
        before += pages[page].elements[offset].measure
        offset += 1
      }
      return (pages[page].elements[offset], before)
    }
  }

  /// Puts `elements` in the place of those in `range`, which is in bounds.
  mutating func replace(_ range: Range<Int>, with elements: [Element]) {
    guard !pages.isEmpty else {
      self = MeasuredArray(elements)
      return
    }
    var first = 0
    var start = 0
    while first + 1 < pages.count, start + pages[first].elements.count <= range.lowerBound {
      start += pages[first].elements.count
      first += 1
    }
    var last = first
    var end = start + pages[first].elements.count
    while end < range.upperBound {
      last += 1
      end += pages[last].elements.count
    }
    var joined = Array(pages[first].elements[..<(range.lowerBound - start)])
    joined += elements
    joined += pages[last].elements.suffix(end - range.upperBound)
    pages.replaceSubrange(first...last, with: Self.paged(joined))
    count += elements.count - range.count
  }

  private static func paged(_ elements: [Element]) -> [Page] {
    if elements.isEmpty { return [] }
    if elements.count <= 2 * pageSize { return [Page(elements)] }
    return stride(from: 0, to: elements.count, by: pageSize).map {
      Page(Array(elements[$0..<Swift.min($0 + pageSize, elements.count)]))
    }
  }
}
