; A span is an entry (e), a turn or passage a function (f), a declaration a type (t), an attribute an argument (a).
[(person) (organization) (citation) (role) (speech) (directive) (resolution) (aside)] @entry.around
(content) @entry.inside
[(turn) (passage)] @function.around
(declaration) @class.around
(attribute) @parameter.around
(comment) @comment.around
