" The language server for ALE. `g:ale_anno_annotate_options` has settings as in annotate.json: exclude, rules, inlayHints.

call ale#Set('anno_annotate_executable', 'annotate')
call ale#Set('anno_annotate_options', {})

function! ale_linters#anno#annotate#Root(buffer) abort
  let found = ale#path#FindNearestFile(a:buffer, 'annotate.json')
  return fnamemodify(found ==# '' ? bufname(a:buffer) : found, ':p:h')
endfunction

" ALE counts columns in bytes, and does not say so.
function! ale_linters#anno#annotate#Options(buffer) abort
  return extend({'positionEncoding': 'utf-8'}, ale#Var(a:buffer, 'anno_annotate_options'))
endfunction

call ale#linter#Define('anno', {
      \ 'name': 'annotate',
      \ 'lsp': 'stdio',
      \ 'executable': {buffer -> ale#Var(buffer, 'anno_annotate_executable')},
      \ 'command': '%e lsp',
      \ 'project_root': function('ale_linters#anno#annotate#Root'),
      \ 'initialization_options': function('ale_linters#anno#annotate#Options'),
      \ 'completion_filter': 'annotate#keep',
      \ })
