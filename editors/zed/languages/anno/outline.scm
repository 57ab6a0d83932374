; The title, turns, passages and declarations.
(header (statement (keyword) @context (words) @name (#eq? @context "%title")) @item)
(turn . (statement (keyword) @context [(identifier) (quoted_name) (placeholder) (words)] @name)) @item
(passage . (statement (keyword) @context [(identifier) (quoted_name) (placeholder) (words)] @name)) @item
(declaration (statement (keyword) @context (words) @name)) @item
