" What suits articles: long paragraphs are wrapped on the screen alone, and nothing changes the text unasked.

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

" Paragraphs are long lines: shown wrapped between words, and coloured to their ends.
setlocal wrap linebreak breakindent synmaxcol=0
setlocal textwidth=0 wrapmargin=0 formatoptions-=t formatoptions-=c formatoptions-=a formatoptions-=w
setlocal comments=:%% commentstring=%%\ %s
setlocal matchpairs+=<:>,“:”,‘:’,«:»
" Letters with marks are part of words anyway; so is the `-` of an identifier.
setlocal iskeyword=@,48-57,_,192-255,-

" The text is kept byte for byte. These are told to leave the end of the file and trailing spaces alone: the editor, the
" plugins for .editorconfig (Neovim's, and Vim's), and ALE, whose fixer for articles lays out markup alone, when asked.
setlocal nofixendofline
let b:editorconfig = v:false
let b:EditorConfig_disable = 1
let b:ale_fixers = ['ale#fixers#annotate#Fix']
let b:ale_fix_on_save = 0

if exists(':ALEInfo') && &omnifunc ==# ''
  setlocal omnifunc=annotate#complete
endif

setlocal foldmethod=expr foldexpr=annotate#fold(v:lnum)
" All is open at first, unless the person's own setting says otherwise.
if &foldlevelstart < 0
  setlocal foldlevel=99
endif

let b:undo_ftplugin = 'setlocal wrap< linebreak< breakindent< synmaxcol< textwidth< wrapmargin< formatoptions<'
      \ . ' comments< commentstring< matchpairs< iskeyword< fixendofline< foldmethod< foldexpr< foldlevel< omnifunc<'
      \ . ' | unlet! b:editorconfig b:EditorConfig_disable b:ale_fixers b:ale_fix_on_save b:annotate_folds'
