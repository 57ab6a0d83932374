; The colours of editors/tree-sitter/queries/highlights.scm, by the names that Zed's themes know.

(person (content) @type.person)
(organization (content) @constructor.organization)
(citation (content) @link_text.citation)
(role (content) @attribute.role)
(speech (content) @emphasis.speech)
(directive (content) @function.directive)
(resolution (content) @enum.resolution)
(aside (content) @comment.aside)

[(opener) (bar) (closer) (soft_break) "%" "="] @punctuation.delimiter
(escape) @string.escape
[(unclosed_opener) (malformed) (unknown_keyword) (unknown_property)] @hint

[(keyword) (passage_name)] @keyword
(property_name) @property
[(words) (quoted_name) (value)] @string
[(date) (period) (digest)] @number
[(language) (document_kind) (unknown_kind) (placeholder)] @constant
(rule) @label
[(comment) (reason)] @comment

(identifier) @variable
(attribute_name) @variable.special
