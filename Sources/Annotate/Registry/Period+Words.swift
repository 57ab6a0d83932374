extension Period {
  /// It in words that follow a verb: `from 2010 until 2015`, `since 2010`, `within 2010`.
  public var words: String {
    switch (start, end) {
    case (.date(let start), .date(let end)): start == end ? "within \(start)" : "from \(start) until \(end)"
    case (.date(let start), .unknown): "from \(start) until an unknown day"
    case (.date(let start), .open): "since \(start)"
    case (.unknown, .date(let end)), (.open, .date(let end)): "until \(end)"
    case (.unknown, _), (.open, _): "at an unknown time"
    }
  }
}
