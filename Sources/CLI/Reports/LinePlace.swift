import Annotate

/// A line and a column in Unicode scalars, both from 1, and the offset at which the line begins.
struct LinePlace {
  let line: Int
  let column: Int
  let lineStart: Int

  init(of offset: Int, in lines: LineIndex) {
    let position = lines.position(of: offset, in: .utf32)
    line = position.line + 1
    column = position.column + 1
    lineStart = lines.range(ofLine: position.line).lowerBound
  }

  init(of offset: Int, in bytes: [UInt8]) {
    self.init(of: offset, in: LineIndex(SourceText(bytes)))
  }
}
