-- For Neovim 0.11 and later: vim.lsp.enable('annotate')
return {
  cmd = { 'annotate', 'lsp' },
  filetypes = { 'anno' },
  root_markers = { 'annotate.json' },
  on_attach = function(_, buffer)
    vim.bo[buffer].omnifunc = "v:lua.require'annotate'.complete"
  end,
}
