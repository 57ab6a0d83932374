; Colours. The last part of a capture's name is the kind of token, as in docs/semantic-tokens.md, where the first
; parts do not say it. `conceal` hides markup in editors that are told to (Neovim: 'conceallevel').

; Spans: their words, in the colour of the innermost.
(person (content) @type.person)
(organization (content) @module.organization)
(citation (content) @markup.link.citation)
(role (content) @attribute.role)
(speech (content) @string.speech)
(directive (content) @function.directive)
(resolution (content) @keyword.resolution)
(aside (content) @comment.aside)

; Their markup.
((opener) . (head) @none (#set! conceal ""))
((opener) @punctuation.delimiter (#set! conceal ""))
((closer) @punctuation.delimiter (#set! conceal ""))
(bar) @punctuation.delimiter
(unclosed_opener) @error

; Text.
(escape) @string.escape
(soft_break) @punctuation.delimiter
(malformed) @error

; Markup lines.
["%" "="] @punctuation.delimiter
(keyword) @keyword
(unknown_keyword) @error
(passage_name) @keyword
(property_name) @property
(unknown_property) @error
(words) @string
(date) @number
(period) @number
(digest) @number
(language) @constant
(document_kind) @constant
(unknown_kind) @constant
(rule) @label.rule
(reason) @comment
(comment) @comment

; References.
(identifier) @variable
(quoted_name) @string
(placeholder) @constant
(attribute_name) @variable.parameter
(value) @string

; Where words are: spell checking stays off in heads and markup lines.
(paragraph) @spell
(comment) @spell
[(head) (statement) (property)] @nospell
