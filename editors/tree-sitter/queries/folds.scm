; What the server folds too: headers, passages, declarations, and spans of several lines.
[
  (header)
  (turn)
  (passage)
  (declaration)
  (speech)
  (directive)
  (resolution)
  (aside)
] @fold
