# The language server, by kakoune-lsp 18 or later: source this behind kakoune-lsp's own lines in kakrc.
hook -group annotate-lsp global BufSetOption filetype=anno %{
    set-option buffer lsp_servers %{
        [annotate]
        command = "annotate"
        args = ["lsp"]
        root_globs = ["annotate.json"]
    }
    # The server's kinds of token in the faces of anno.kak.
    set-option buffer lsp_semantic_tokens %{
        [
            { token = "keyword", face = "AnnoKeyword" },
            { token = "property", face = "AnnoProperty" },
            { token = "parameter", face = "AnnoParameter" },
            { token = "string", face = "AnnoString" },
            { token = "number", face = "AnnoNumber" },
            { token = "enumMember", face = "AnnoEnumMember" },
            { token = "comment", face = "AnnoComment" },
            { token = "operator", face = "AnnoOperator" },
            { token = "variable", face = "AnnoVariable" },
            { token = "rule", face = "AnnoRule" },
            { token = "escape", face = "AnnoEscape" },
            { token = "person", face = "AnnoPerson" },
            { token = "organization", face = "AnnoOrganization" },
            { token = "citation", face = "AnnoCitation" },
            { token = "role", face = "AnnoRole" },
            { token = "speech", face = "AnnoSpeech" },
            { token = "directive", face = "AnnoDirective" },
            { token = "resolution", face = "AnnoResolution" },
            { token = "aside", face = "AnnoAside" },
            { token = "", modifiers = ["unresolved"], face = "AnnoError" },
        ]
    }
}
hook -group annotate-lsp global WinSetOption filetype=anno %{
    lsp-enable-window
    hook window -group annotate-lsp BufReload .* lsp-semantic-tokens
    hook window -group annotate-lsp NormalIdle .* lsp-semantic-tokens
    hook window -group annotate-lsp InsertIdle .* lsp-semantic-tokens
}
