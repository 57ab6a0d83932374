; The colours of editors/tree-sitter/queries/highlights.scm, by the scopes that Helix's themes know.

(person (content) @type.person)
(organization (content) @namespace.organization)
(citation (content) @markup.link.text.citation)
(role (content) @attribute.role)
(speech (content) @markup.quote.speech)
(directive (content) @function.directive)
(resolution (content) @constant.resolution)
(aside (content) @comment.aside)

[(opener) (bar) (closer) (soft_break) "%" "="] @punctuation.delimiter
(escape) @constant.character.escape
[(unclosed_opener) (malformed) (unknown_keyword) (unknown_property)] @error

[(keyword) (passage_name)] @keyword
(property_name) @variable.other.member
[(words) (quoted_name) (value)] @string
[(date) (period) (digest)] @constant.numeric
[(language) (document_kind) (unknown_kind) (placeholder)] @constant.builtin
(rule) @label
[(comment) (reason)] @comment

(identifier) @variable
(attribute_name) @variable.parameter
