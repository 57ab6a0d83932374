" Colours of .anno articles. A group whose name ends in a token type of the language server (annoPerson,
" annoHeadVariable) is what the server calls that type: Tests/Editors/colours compares the two at every character.

if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim
syntax case match

" The shapes of words, as in schema/anno.ebnf.
let s:name = '\l[a-z0-9-]*'
let s:quoted = '"\%([^"\\]\|\\["\\]\|\\["\\]\@!\)*"'
let s:bare = '[^ \t"|<>\\]\+'
let s:reference = '\%([a-z0-9]\+\%([-./][a-z0-9]\+\)*\|[?*]\|' . s:quoted . '\)'
let s:attribute = s:name . '=\%([@&#]\?' . s:quoted . '\|' . s:bare . '\)'
let s:head = '\%(\%([@&#]\?' . s:reference . '\|' . s:attribute . '\)\%(\s\+' . s:attribute . '\)*\)\?|'
let s:markup = '%\%(%\|\s*$\|\s*' . s:name . '\%(\s\|$\)\)'

" ---- Text ----

" Where two items could begin, the last one wins: `%` is an error unless what follows makes it a markup line.
syntax match annoError /^%/
syntax match annoEscape /\\[<>|%\\]/ contains=@Spell
syntax match annoBreakOperator /\\$/
syntax match annoWordsString contained /\S\%(.*\S\)\?/

" Parts of a head, and of a passage's statement, which are the same with other colours.
for s:place in ['', 'Head']
  let s:next = ' nextgroup=anno' . s:place . 'Parameter,annoWordsString skipwhite'
  let s:next = s:place ==# '' ? s:next : ''
  let s:parts = ' contains=' . join(map(['Variable', 'EnumMember', 'String'], '"anno" . s:place . v:val'), ',')
  let s:anno = 'syntax match anno' . s:place
  execute s:anno . 'Variable contained `[@&#]\?[a-z0-9]\+\%([-./][a-z0-9]\+\)*`'
  execute s:anno . 'EnumMember contained `[@&#]\?[?*]`'
  execute s:anno . 'String contained `[@&#]\?' . s:quoted . '`'
  execute s:anno . 'Parameter contained `' . s:name . '=\@=` nextgroup=anno' . s:place . 'EqualsOperator'
  execute s:anno . 'EqualsOperator contained `=` nextgroup=anno' . s:place . 'BareString,anno' . s:place . 'Target'
  execute s:anno . 'BareString contained `' . s:quoted . '\|' . s:bare . '`' . s:next
  execute s:anno . 'Target contained `[@&#]' . s:reference . '`' . s:parts . s:next
endfor
syntax match annoHeadOperator contained /|/
syntax cluster annoHeadParts
      \ contains=annoHeadVariable,annoHeadEnumMember,annoHeadString,annoHeadParameter,annoHeadOperator

" A head is looked for from the sign before it, which is quick: lc=2 leaves that sign out.
execute 'syntax match annoShortHead contained conceal `<[@&#^]' . s:head . '`lc=2 contains=@annoHeadParts'
execute 'syntax match annoLongHead contained conceal `<[:!+]' . s:head . '`lc=2 contains=@annoHeadParts'
syntax match annoLongHead contained conceal /<\~|/lc=2 contains=@annoHeadParts

syntax cluster annoShort contains=annoPerson,annoOrganization,annoCitation,annoRole
syntax cluster annoLong contains=annoSpeech,annoDirective,annoResolution,annoAside

" A short span stays on its line, and is not closed where a long one begins. There is one pattern for its end and none
" to skip, for these would be looked for in all the rest of the line for each span; annoEscape steps over escapes.
let s:short = ' concealends end=`>\|\%(<[:+~]\|<!\%(--\)\@!\)\@=` oneline'
      \ . ' contains=@annoShort,annoShortHead,annoEscape,@Spell'
" A long one ends with its paragraph at the latest. A line of no characters ends two spans in one another at most: the
" others end at the line below it.
let s:long = ' concealends end=`>` end=`^\%(\s*$\)\@=` end=`^\%(^\s*\n\)\@<=` end=`^\%(' . s:markup . '\)\@=`'
      \ . ' contains=@annoShort,@annoLong,annoLongHead,annoEscape,annoBreakOperator,@Spell'
let s:region = 'syntax region anno%s matchgroup=annoOperator start=`<%s`%s'
for [s:kind, s:sign, s:rest] in [
      \ ['Person', '@', s:short], ['Organization', '&', s:short], ['Citation', '#', s:short], ['Role', '^', s:short],
      \ ['Speech', ':', s:long], ['Directive', '!\%(--\)\@!', s:long], ['Resolution', '+', s:long],
      \ ['Aside', '\~', s:long]]
  execute printf(s:region, s:kind, s:sign, s:rest)
endfor

" ---- Values of statements and properties ----

syntax match annoDateNumber contained /\S\%(.*\S\)\?/
syntax match annoTagEnumMember contained /\S\%(.*\S\)\?/
syntax match annoPeriodNumber contained /\S\+/ nextgroup=annoSigned,annoWordsString skipwhite
syntax match annoRule contained /\S\+/ nextgroup=annoRule,annoReasonComment skipwhite
syntax match annoReasonComment contained /--\%(\s.*\S\)\?\%(\s*$\)\@=/
syntax match annoEndError contained /\S\%(.*\S\)\?/
syntax match annoEndKeyword contained /\%(speaker\|resolution\|directive\)\%(\s*$\)\@=/

let s:parts = ' contains=annoVariable,annoEnumMember,annoString skipwhite nextgroup='
execute 'syntax match annoReference contained `[@&#]\?' . s:reference . '`' . s:parts . 'annoWordsString'
execute 'syntax match annoSigned contained `[@&#]' . s:reference . '`' . s:parts . 'annoWordsString'
let s:parts .= 'annoParameter,annoWordsString'
execute 'syntax match annoPassage contained `[@&#]\?' . s:reference . '\%(\s\|$\)\@=`' . s:parts
" A speaker may be named in words that begin like a reference.
execute 'syntax match annoTurn contained `[@&#]\?' . s:reference . '\%(\s*$\)\@=`' . s:parts
execute 'syntax match annoTurn contained `[@&#]' . s:reference . '\s\@=`' . s:parts

let s:kinds = [
      \ 'resolution', 'nghị quyết', 'directive', 'chỉ thị', 'conclusion', 'kết luận', 'regulation', 'quy định',
      \ 'statute', 'quy chế', 'decision', 'quyết định', 'notice', 'thông báo', 'guidance', 'hướng dẫn', 'report',
      \ 'báo cáo', 'programme', 'chương trình', 'plan', 'kế hoạch', 'scheme', 'đề án', 'law', 'luật', 'decree',
      \ 'nghị định', 'circular', 'thông tư', 'charter', 'điều lệ', 'platform', 'cương lĩnh', 'letter', 'công văn',
      \ 'thư', 'điện', 'other']
execute 'syntax match annoKindEnumMember contained `\c\%(' . join(s:kinds, '\|') . '\)\%(\s*$\)\@=`'

" ---- Markup lines ----

execute 'syntax match annoUnknownError `^%' . s:name . '\%(\s\|$\)\@=` nextgroup=annoWordsString skipwhite'
syntax match annoKeyword /^%\%(title\|source\|outlet\|author\|place\|event\)\%(\s\|$\)\@=/
      \ nextgroup=annoWordsString skipwhite
syntax match annoKeyword /^%\%(date\|sha256\)\%(\s\|$\)\@=/ nextgroup=annoDateNumber skipwhite
syntax match annoKeyword /^%\%(lang\)\%(\s\|$\)\@=/ nextgroup=annoTagEnumMember skipwhite
syntax match annoKeyword /^%\%(speaker\)\%(\s\|$\)\@=/ nextgroup=annoTurn,annoWordsString skipwhite
syntax match annoKeyword /^%\%(resolution\|directive\)\%(\s\|$\)\@=/
      \ nextgroup=annoPassage,annoParameter,annoWordsString skipwhite
syntax match annoKeyword /^%\%(end\)\%(\s\|$\)\@=/ nextgroup=annoEndKeyword,annoEndError skipwhite
syntax match annoKeyword /^%\%(official\|organization\|document\|alias\)\%(\s\|$\)\@=/
      \ nextgroup=annoReference,annoWordsString skipwhite
syntax match annoKeyword /^%\%(allow\)\%(\s\|$\)\@=/ nextgroup=annoRule,annoReasonComment skipwhite

execute 'syntax match annoSignOperator `^%\%(\s\+' . s:name . '\%(\s\|$\)\)\@=`'
      \ . ' nextgroup=annoProperty,annoPropertyError skipwhite'
execute 'syntax match annoPropertyError contained `' . s:name . '` nextgroup=annoWordsString skipwhite'
syntax match annoProperty contained /\%(alias\|number\|title\|source\|note\)\%(\s\|$\)\@=/
      \ nextgroup=annoWordsString skipwhite
syntax match annoProperty contained /\%(born\|died\|issued\)\%(\s\|$\)\@=/ nextgroup=annoDateNumber skipwhite
syntax match annoProperty contained /\%(existed\|in-force\)\%(\s\|$\)\@=/ nextgroup=annoDateNumber skipwhite
syntax match annoProperty contained /\%(parent\|successor\|replaces\|amends\|same-as\)\%(\s\|$\)\@=/
      \ nextgroup=annoReference,annoWordsString skipwhite
syntax match annoProperty contained /\%(issuer\)\%(\s\|$\)\@=/ nextgroup=annoSigned,annoWordsString skipwhite
syntax match annoProperty contained /\%(role\)\%(\s\|$\)\@=/ nextgroup=annoPeriodNumber skipwhite
syntax match annoProperty contained /\%(kind\)\%(\s\|$\)\@=/ nextgroup=annoKindEnumMember skipwhite
syntax match annoLoneOperator /^%\%(\s*$\)\@=/
syntax match annoComment /^%%.*/

" ---- Spelling, and where to begin ----

" In a Markdown fence these are Markdown's to say.
if !exists('main_syntax')
  syntax spell toplevel
  " No span lasts over an empty line or a markup line.
  syntax sync match annoSync grouphere NONE /^\s*$/
  execute 'syntax sync match annoSync grouphere NONE `^' . s:markup . '`'
endif

" ---- Colours ----

" The groups of the editor have too few colours for eight kinds of span, so there is a palette: for a light background
" and for a dark one, of terminals and of windows. Each group is linked to one of it, and may be linked elsewhere in a vimrc.
let s:palette = {
      \ 'Blue': [24, '#005f87', 111, '#87afff', 'NONE'], 'Green': [22, '#005f00', 114, '#87d787', 'NONE'],
      \ 'Purple': [55, '#5f00af', 183, '#d7afff', 'underline'], 'Teal': [30, '#007575', 80, '#5fd7d7', 'NONE'],
      \ 'Brown': [94, '#875f00', 186, '#d7d787', 'NONE'], 'Red': [124, '#af0000', 210, '#ff8787', 'bold'],
      \ 'Pink': [125, '#af005f', 212, '#ff87d7', 'NONE'], 'Grey': [240, '#585858', 250, '#bcbcbc', 'italic'],
      \ 'Dim': [246, '#949494', 243, '#767676', 'NONE']}
function! s:paint() abort
  let first = &background ==# 'dark' ? 2 : 0
  for [name, colours] in items(s:palette)
    execute printf('highlight anno%s ctermfg=%d guifg=%s cterm=%s gui=%s', name, colours[first], colours[first + 1],
          \ colours[4], colours[4])
  endfor
endfunction
call s:paint()
augroup annoColours
  autocmd!
  autocmd ColorScheme,VimEnter,GUIEnter * call s:paint()
  autocmd OptionSet background call s:paint()
augroup END

for [s:group, s:names] in items({
      \ 'annoBlue': 'Person', 'annoGreen': 'Organization', 'annoPurple': 'Citation', 'annoTeal': 'Role',
      \ 'annoBrown': 'Speech', 'annoRed': 'Directive', 'annoPink': 'Resolution', 'annoGrey': 'Aside',
      \ 'annoDim': 'Operator HeadOperator EqualsOperator HeadEqualsOperator BreakOperator SignOperator LoneOperator'
      \   . ' HeadVariable HeadEnumMember HeadString HeadParameter HeadBareString Escape',
      \ 'Statement': 'Keyword EndKeyword', 'Type': 'Property Parameter', 'Identifier': 'Variable', 'Special': 'Rule',
      \ 'String': 'String WordsString BareString', 'Number': 'DateNumber PeriodNumber',
      \ 'Constant': 'EnumMember TagEnumMember KindEnumMember', 'Comment': 'Comment ReasonComment',
      \ 'Error': 'Error UnknownError EndError PropertyError'})
  for s:name in split(s:names)
    execute 'highlight default link anno' . s:name s:group
  endfor
endfor

" The server's tokens say the same; where a head is dim and a statement is not, they are left out. What they say
" besides is shown over it.
if has('nvim-0.9')
  for s:name in split('keyword property number comment rule escape person organization citation role speech directive'
        \ . ' resolution aside')
    execute printf('highlight default link @lsp.type.%s.anno anno%s', s:name, substitute(s:name, '^.', '\u&', ''))
  endfor
  for s:name in ['parameter', 'string', 'enumMember', 'operator', 'variable']
    call nvim_set_hl(0, '@lsp.type.' . s:name . '.anno', {'default': v:true})
  endfor
  highlight default link @lsp.mod.unresolved.anno DiagnosticUnderlineWarn
  highlight default @lsp.mod.notInForce.anno cterm=strikethrough gui=strikethrough
endif

let b:current_syntax = 'anno'
let &cpo = s:cpo
unlet s:cpo
