" vim-lsp says by this event, where it is installed, that servers may be registered. It counts columns in characters,
" and does not say so. `g:annotate_options` has settings as in annotate.json: exclude, rules, inlayHints.

if exists('g:loaded_annotate')
  finish
endif
let g:loaded_annotate = 1

augroup annotate_vim_lsp
  autocmd!
  autocmd User lsp_setup call lsp#register_server({
        \ 'name': 'annotate',
        \ 'cmd': ['annotate', 'lsp'],
        \ 'allowlist': ['anno'],
        \ 'root_uri': {_ -> lsp#utils#path_to_uri(annotate#root(expand('%')))},
        \ 'initialization_options': extend({'positionEncoding': 'utf-32'}, get(g:, 'annotate_options', {})),
        \ })
augroup END
