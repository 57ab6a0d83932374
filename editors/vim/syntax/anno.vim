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
syntax cluster annoHeadParts contains=annoHeadVariable,annoHeadEnumMember,annoHeadString,annoHeadParameter,annoHeadOperator

" A head is looked for from the sign before it, which is quick: lc=2 leaves that sign out.
execute 'syntax match annoShortHead contained conceal `<[@&#^]' . s:head . '`lc=2 contains=@annoHeadParts'
execute 'syntax match annoLongHead contained conceal `<[:!+]' . s:head . '`lc=2 contains=@annoHeadParts'
syntax match annoLongHead contained conceal /<\~|/lc=2 contains=@annoHeadParts

syntax cluster annoShort contains=annoPerson,annoOrganization,annoCitation,annoRole
syntax cluster annoLong contains=annoSpeech,annoDirective,annoResolution,annoAside

" A short span stays on its line, and is not closed where a long one begins. There is one pattern for its end and none to
" skip, since these would be looked for in all the rest of the line for each span; annoEscape steps over what is escaped.
let s:short = ' concealends end=`>\|\%(<[:+~]\|<!\%(--\)\@!\)\@=` oneline contains=@annoShort,annoShortHead,annoEscape,@Spell'
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
syntax match annoUnknownError contained /\S\%(.*\S\)\?/
syntax match annoEndKeyword contained /\%(speaker\|resolution\|directive\)\%(\s*$\)\@=/

let s:parts = ' contains=annoVariable,annoEnumMember,annoString skipwhite nextgroup='
execute 'syntax match annoReference contained `[@&#]\?' . s:reference . '`' . s:parts . 'annoWordsString'
execute 'syntax match annoSigned contained `[@&#]' . s:reference . '`' . s:parts . 'annoWordsString'
let s:parts .= 'annoParameter,annoWordsString'
execute 'syntax match annoPassage contained `[@&#]\?' . s:reference . '\%(\s\|$\)\@=`' . s:parts
" A speaker may be named in words that begin like a reference.
execute 'syntax match annoTurn contained `[@&#]\?' . s:reference . '\%(\s*$\)\@=`' . s:parts
execute 'syntax match annoTurn contained `[@&#]' . s:reference . '\s\@=`' . s:parts

syntax match annoKindEnumMember contained /\c\%(resolution\|nghị quyết\|directive\|chỉ thị\|conclusion\|kết luận
      \\|regulation\|quy định\|statute\|quy chế\|decision\|quyết định\|notice\|thông báo\|guidance\|hướng dẫn
      \\|report\|báo cáo\|programme\|chương trình\|plan\|kế hoạch\|scheme\|đề án\|law\|luật\|decree\|nghị định
      \\|circular\|thông tư\|charter\|điều lệ\|platform\|cương lĩnh\|letter\|công văn\|thư\|điện\|other
      \\)\%(\s*$\)\@=/

" ---- Markup lines ----

execute 'syntax match annoUnknownError `^%' . s:name . '\%(\s\|$\)\@=` nextgroup=annoWordsString skipwhite'
syntax match annoKeyword /^%\%(title\|source\|outlet\|author\|place\|event\)\%(\s\|$\)\@=/
      \ nextgroup=annoWordsString skipwhite
syntax match annoKeyword /^%\%(date\|sha256\)\%(\s\|$\)\@=/ nextgroup=annoDateNumber skipwhite
syntax match annoKeyword /^%\%(lang\)\%(\s\|$\)\@=/ nextgroup=annoTagEnumMember skipwhite
syntax match annoKeyword /^%\%(speaker\)\%(\s\|$\)\@=/ nextgroup=annoTurn,annoWordsString skipwhite
syntax match annoKeyword /^%\%(resolution\|directive\)\%(\s\|$\)\@=/
      \ nextgroup=annoPassage,annoParameter,annoWordsString skipwhite
syntax match annoKeyword /^%\%(end\)\%(\s\|$\)\@=/ nextgroup=annoEndKeyword,annoUnknownError skipwhite
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

" Between black and white, so that it is dim on both.
highlight default annoDim ctermfg=DarkGray guifg=#808080
augroup annoDim
  autocmd!
  autocmd ColorScheme * highlight default annoDim ctermfg=DarkGray guifg=#808080
augroup END

for [s:group, s:names] in items({
      \ 'annoDim': 'Operator HeadOperator EqualsOperator HeadEqualsOperator BreakOperator SignOperator LoneOperator'
      \   . ' HeadVariable HeadEnumMember HeadString HeadParameter HeadBareString Escape',
      \ 'Identifier': 'Person Variable', 'Type': 'Organization Property', 'Underlined': 'Citation', 'PreProc': 'Role',
      \ 'String': 'Speech String WordsString BareString', 'Statement': 'Directive Keyword EndKeyword',
      \ 'Special': 'Resolution Rule Parameter', 'Comment': 'Aside Comment ReasonComment',
      \ 'Number': 'DateNumber PeriodNumber', 'Constant': 'EnumMember TagEnumMember KindEnumMember',
      \ 'Error': 'Error UnknownError PropertyError'})
  for s:name in split(s:names)
    execute 'highlight default link anno' . s:name s:group
  endfor
endfor

let b:current_syntax = 'anno'
let &cpo = s:cpo
unlet s:cpo
