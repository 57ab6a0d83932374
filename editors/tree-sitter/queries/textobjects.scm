; A span is a block, a passage a function, a declaration a class; an attribute is a parameter.
[(person) (organization) (citation) (role) (speech) (directive) (resolution) (aside)] @block.outer
(content) @block.inner

(turn) @function.outer
(passage) @function.outer
(turn . (statement) . (_) @_first (_)? @_last . (#make-range! "function.inner" @_first @_last))

(declaration) @class.outer
(statement) @statement.outer
(attribute) @parameter.outer
(comment) @comment.outer
