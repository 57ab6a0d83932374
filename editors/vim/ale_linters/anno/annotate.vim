" The language server for ALE. `g:ale_anno_annotate_options` has settings as in annotate.json: exclude, rules.

call ale#Set('anno_annotate_executable', 'annotate')
call ale#Set('anno_annotate_options', {})

" ALE counts columns in bytes, and does not say so.
function! ale_linters#anno#annotate#Options(buffer) abort
  return extend({'positionEncoding': 'utf-8'}, ale#Var(a:buffer, 'anno_annotate_options'))
endfunction

call ale#linter#Define('anno', {
      \ 'name': 'annotate',
      \ 'lsp': 'stdio',
      \ 'executable': {buffer -> ale#Var(buffer, 'anno_annotate_executable')},
      \ 'command': '%e lsp',
      \ 'project_root': {buffer -> annotate#root(bufname(buffer))},
      \ 'initialization_options': function('ale_linters#anno#annotate#Options'),
      \ 'completion_filter': 'annotate#keep',
      \ })
