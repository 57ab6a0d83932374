extension Period {
  /// It in words: `from 2010 until 2015`, `from 2010 to this day`, `2010`.
  public var words: String {
    if case .date(let start) = start, self.start == end { return "\(start)" }
    let end =
      switch end {
      case .date(let date): "until \(date)"
      case .unknown: "until an unknown date"
      case .open: "to this day"
      }
    switch start {
    case .date(let date): return "from \(date) \(end)"
    case .unknown: return "from an unknown date \(end)"
    case .open: return end
    }
  }
}
