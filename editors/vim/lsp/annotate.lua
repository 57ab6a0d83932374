-- For Neovim 0.11 and later: vim.lsp.enable('annotate')
return {
  cmd = { 'annotate', 'lsp' },
  filetypes = { 'anno' },
  root_markers = { 'annotate.json' },
}
