import JSON

/// Shows the client how far work is that takes time.
enum Progress {
  static func writeCreate(_ token: String, to params: inout JSONWriter) {
    params.object { params in
      params.key("token")
      params.value(token)
    }
  }

  static func write(_ report: ProgressReport, to params: inout JSONWriter) {
    params.object { params in
      params.key("token")
      params.value(report.token)
      params.key("value")
      params.object { params in
        params.key("kind")
        switch report.step {
        case .begin(let title):
          params.value("begin")
          params.key("title")
          params.value(title)
          params.key("cancellable")
          params.value(true)
          params.key("percentage")
          params.value(0)
        case .report(let percentage, let message):
          params.value("report")
          params.key("percentage")
          params.value(percentage)
          params.key("message")
          params.value(message)
        case .end(let files):
          params.value("end")
          params.key("message")
          params.value("\(files) files")
        }
      }
    }
  }
}
