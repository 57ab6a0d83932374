; A span is a block, a turn or passage a function, a declaration a class, an attribute a parameter.
[(person) (organization) (citation) (role) (speech) (directive) (resolution) (aside)] @block.outer
(content) @block.inner
[(turn) (passage)] @function.outer
(declaration) @class.outer
(statement) @statement.outer
(attribute) @parameter.outer
(comment) @comment.outer
