# Articles in the anno format. Nothing is mapped, and nothing trims a line.

hook global BufCreate .*\.anno %{
    set-option buffer filetype anno
    # A file without a line end at its end stays so, though Kakoune writes one; it then looks changed by others.
    evaluate-commands %sh{
        [ -z "$(tail -c 1 "$kak_buffile" 2>/dev/null)" ] || echo '
            set-option buffer autoreload yes
            hook buffer BufWritePost .* %{ nop %sh{ truncate -s -1 "$kak_hook_param" } }'
    }
}

hook global WinSetOption filetype=anno %{
    require-module anno
    add-highlighter window/anno ref anno
    # A paragraph is one long line.
    add-highlighter window/anno-wrap wrap -word -indent
    set-option buffer comment_line '%%'
    # An identifier is a word; Vietnamese letters are those of words anyway.
    set-option buffer extra_word_chars '_' '-'
    set-option -add buffer matching_pairs '“' '”'
    hook window InsertChar \n -group anno-hooks anno-continue-comment
    hook -once -always window WinSetOption filetype=.* %{
        remove-highlighter window/anno
        remove-highlighter window/anno-wrap
        remove-hooks window anno-hooks
    }
}

provide-module anno %{

define-command -hidden anno-continue-comment %{
    try %{ execute-keys -draft -itersel k x s '^%%\h*' <ret> y j gh P }
}

# ---- Faces, one for each kind of token; a colour scheme or kakrc may set them anew ----

set-face global AnnoKeyword keyword
set-face global AnnoProperty attribute
set-face global AnnoParameter attribute
set-face global AnnoString string
set-face global AnnoNumber value
set-face global AnnoEnumMember value
set-face global AnnoComment comment
set-face global AnnoOperator +d@comment
set-face global AnnoVariable +d@variable
set-face global AnnoRule function
set-face global AnnoEscape meta
set-face global AnnoError red
set-face global AnnoPerson type
set-face global AnnoOrganization module
set-face global AnnoCitation +u@link
set-face global AnnoRole +i@type
set-face global AnnoSpeech string
set-face global AnnoDirective +b@keyword
set-face global AnnoResolution +b@value
set-face global AnnoAside +i@comment

# ---- Markup lines ----

add-highlighter shared/anno regions
add-highlighter shared/anno/text default-region ref anno-text
add-highlighter shared/anno/comment region '^%%' '$' fill AnnoComment
add-highlighter shared/anno/passage region '^%(?:resolution|directive)(?!\S)' '$' ref anno-passage
add-highlighter shared/anno/line region '^%(?:\h*[a-z][a-z0-9-]*(?!\S)|\h*$)' '$' ref anno-line

add-highlighter shared/anno-text group
add-highlighter shared/anno-text/ regex '\\[<>|%\\]' 0:AnnoEscape
add-highlighter shared/anno-text/ regex '\\$' 0:AnnoOperator

# What is known is coloured over what is not.
add-highlighter shared/anno-line group
add-highlighter shared/anno-line/ regex '^%\h*[a-z0-9-]+\h+(\H.*?)\h*$' 1:AnnoString
add-highlighter shared/anno-line/ regex '^(%\h+)([a-z0-9-]+)' 1:AnnoOperator 2:AnnoError
add-highlighter shared/anno-line/ regex '^%[a-z0-9-]+' 0:AnnoError
add-highlighter shared/anno-line/ regex '^%\h*$' 0:AnnoOperator

add-highlighter shared/anno-line/ regex '^%(?:title|source|outlet|author|place|event)(?!\S)' 0:AnnoKeyword
add-highlighter shared/anno-line/ regex '^%(?:speaker|resolution|directive)(?!\S)' 0:AnnoKeyword
add-highlighter shared/anno-line/ regex '^%(?:official|organization|document|alias)(?!\S)' 0:AnnoKeyword
add-highlighter shared/anno-line/ regex '^(%(?:date|sha256))(?!\S)(?:\h+(\H.*?)\h*$)?' 1:AnnoKeyword 2:AnnoNumber
add-highlighter shared/anno-line/ regex '^(%(?:lang))(?!\S)(?:\h+(\H.*?)\h*$)?' 1:AnnoKeyword 2:AnnoEnumMember
add-highlighter shared/anno-line/ regex '^(%(?:end))(?!\S)(?:\h+(\H.*?)\h*$)?' 1:AnnoKeyword 2:AnnoKeyword
add-highlighter shared/anno-line/ regex '^(%(?:allow))(?!\S)(?:\h+(\H.*?)\h*$)?' 1:AnnoKeyword 2:AnnoRule
add-highlighter shared/anno-line/ regex '^%allow\h(?:.*?\h)?(--(?:\h.*?)?)\h*$' 1:AnnoComment

add-highlighter shared/anno-line/ regex '^%\h+(alias|number|title|source|note)(?!\S)' 1:AnnoProperty
add-highlighter shared/anno-line/ regex '^%\h+(parent|successor|replaces|amends|same-as|issuer)(?!\S)' 1:AnnoProperty
add-highlighter shared/anno-line/ regex '^%\h+(born|died|issued|existed|in-force)(?!\S)(?:\h+(\H.*?)\h*$)?' \
    1:AnnoProperty 2:AnnoNumber
add-highlighter shared/anno-line/ regex '^%\h+(role)(?!\S)(?:\h+(\H+))?' 1:AnnoProperty 2:AnnoNumber
add-highlighter shared/anno-line/ regex '^%\h+(kind)(?!\S)' 1:AnnoProperty
add-highlighter shared/anno-line/ regex \
    '^%\h+kind\h+(resolution|nghị quyết|directive|chỉ thị|conclusion|kết luận|regulation|quy định)\h*$' 1:AnnoEnumMember
add-highlighter shared/anno-line/ regex \
    '^%\h+kind\h+(statute|quy chế|decision|quyết định|notice|thông báo|guidance|hướng dẫn)\h*$' 1:AnnoEnumMember
add-highlighter shared/anno-line/ regex \
    '^%\h+kind\h+(report|báo cáo|programme|chương trình|plan|kế hoạch|scheme|đề án|law|luật)\h*$' 1:AnnoEnumMember
add-highlighter shared/anno-line/ regex \
    '^%\h+kind\h+(decree|nghị định|circular|thông tư|charter|điều lệ|platform|cương lĩnh)\h*$' 1:AnnoEnumMember
add-highlighter shared/anno-line/ regex '^%\h+kind\h+(letter|công văn|thư|điện|other)\h*$' 1:AnnoEnumMember

# References and attributes.
add-highlighter shared/anno-line/ regex \
    '^%(?:official|organization|document|alias)\h+([@&#]?[a-z0-9]+(?:[./-][a-z0-9]+)*)' 1:AnnoVariable
add-highlighter shared/anno-line/ regex \
    '^%(?:resolution|directive)\h+([@&#]?[a-z0-9]+(?:[./-][a-z0-9]+)*)(?!\S)' 1:AnnoVariable
add-highlighter shared/anno-line/ regex \
    '^%\h+(?:parent|successor|replaces|amends|same-as)\h+([@&#]?[a-z0-9]+(?:[./-][a-z0-9]+)*)' 1:AnnoVariable
add-highlighter shared/anno-line/ regex \
    '^%(?:speaker|\h+(?:issuer|role\h+\H+))\h+([@&#][a-z0-9]+(?:[./-][a-z0-9]+)*)' 1:AnnoVariable
add-highlighter shared/anno-line/ regex '^%speaker\h+([a-z0-9]+(?:[./-][a-z0-9]+)*)\h*$' 1:AnnoVariable
add-highlighter shared/anno-line/ regex '^%(?:speaker|resolution|directive)\h+([@&#]?[?*])(?!\S)' 1:AnnoEnumMember

add-highlighter shared/anno-passage group
add-highlighter shared/anno-passage/ ref anno-line
add-highlighter shared/anno-passage/ regex '\h(to|due|date)(=)([@&#][a-z0-9][^\s"]*)?' \
    1:AnnoParameter 2:AnnoOperator 3:AnnoVariable

add-highlighter shared/anno-head regions
add-highlighter shared/anno-head/plain default-region group
add-highlighter shared/anno-head/plain/ regex '[@&#]?[a-z0-9]+(?:[./-][a-z0-9]+)*' 0:AnnoVariable
add-highlighter shared/anno-head/plain/ regex '[@&#]?[?*]' 0:AnnoEnumMember
add-highlighter shared/anno-head/plain/ regex '([a-z][a-z0-9-]*)(=)([^\h"|]+)?' \
    1:AnnoParameter 2:AnnoOperator 3:AnnoString
add-highlighter shared/anno-head/plain/ regex '=([@&#][a-z0-9][^\h"|]*)' 1:AnnoVariable
add-highlighter shared/anno-head/plain/ regex '\|' 0:AnnoOperator
add-highlighter shared/anno-head/plain/ regex '[@&#](?=")' 0:AnnoString
add-highlighter shared/anno-head/quoted region '"' '(?<!\\)(?:\\\\)*"' fill AnnoString

# ---- Spans ----

# A region would find itself again in itself, so a span is two of them: `anno-KIND` from its `<` on, and in it, from the
# sign on, `anno-KIND-words`. Short ones end on their line, long ones at the latest at an empty line or a markup line.
evaluate-commands %sh{
    value='[@&#]?"(?:\\["\\]|[^"\n])*"|[^\s"|<>\\]+'
    reference='[@&#]?(?:[?*]|"(?:\\["\\]|[^"\n])*"|[a-z0-9]+(?:[./-][a-z0-9]+)*)'
    attribute="[a-z][a-z0-9-]*=(?:$value)"
    head="(?:(?:$attribute|$reference)(?:\\h+$attribute)*)?\\|"
    closer='(?<!\\)>'
    short="$closer|\$"
    long="$closer|^\\h*\$|^(?=%)"

    add() { printf "add-highlighter shared/%s\n" "$*"; }

    spans() { # where
        for kind in $kinds; do
            eval "sign=\$sign_$kind end=\$end_$kind"
            add "$1/$kind region -recurse '<[@&#^:!+~]' '(?<!\\\\)<$sign(?!--)' '$end' ref anno-$kind"
        done
    }

    kinds='person organization citation role speech directive resolution aside'
    sign_person=@ sign_organization='&' sign_citation='#' sign_role='\^'
    sign_speech=: sign_directive=! sign_resolution='\+' sign_aside='~'
    end_person=$short end_organization=$short end_citation=$short end_role=$short
    end_speech=$long end_directive=$long end_resolution=$long end_aside=$long

    spans anno
    for kind in $kinds; do
        eval "sign=\$sign_$kind end=\$end_$kind"
        face=Anno$(printf %s "$kind" | cut -c 1 | tr a-z A-Z)$(printf %s "$kind" | cut -c 2-)
        [ "$kind" = aside ] && head='\|'
        add "anno-$kind regions"
        add "anno-$kind/sign default-region fill AnnoOperator"
        add "anno-$kind/words region -recurse '<[@&#^:!+~]' '<\\K$sign' '$end' ref anno-$kind-words"
        add "anno-$kind-words regions"
        add "anno-$kind-words/words default-region group"
        add "anno-$kind-words/words/ fill $face"
        add "anno-$kind-words/words/ regex '(?<=<)$sign|$closer' 0:AnnoOperator"
        add "anno-$kind-words/words/ ref anno-text"
        add "anno-$kind-words/head region '<$sign\\K$head' '(?<=\\|)' ref anno-head"
        spans "anno-$kind-words"
    done
}

}
