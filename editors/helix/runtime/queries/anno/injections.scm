; The notes that stand in comments of every language (TODO, addresses), where the editor has a parser for them.
((comment) @injection.content (#set! injection.language "comment"))
