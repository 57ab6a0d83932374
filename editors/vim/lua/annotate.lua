-- The language server in Neovim. Nothing starts before `require('annotate').setup()`.
local M = {}

-- The client of each workspace, in Neovim before 0.11.
local clients = {}

local function root(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p:h')
  local found = vim.fn.findfile('annotate.json', vim.fn.escape(folder, ' ,;') .. ';')
  return found == '' and folder or vim.fn.fnamemodify(found, ':p:h')
end

local function attach(buffer, options)
  local folder = root(buffer)
  if not (clients[folder] and vim.lsp.get_client_by_id(clients[folder])) then
    local client = { name = 'annotate', cmd = { 'annotate', 'lsp' }, root_dir = folder }
    clients[folder] = vim.lsp.start_client(vim.tbl_extend('force', client, options))
  end
  vim.bo[buffer].omnifunc = "v:lua.require'annotate'.complete"
  vim.lsp.buf_attach_client(buffer, clients[folder])
end

--- Starts the server for each article that is opened. `options` go over what `vim.lsp` is told of it:
--- `{ init_options = { rules = { ['unused-alias'] = 'off' } } }` has settings as in annotate.json.
function M.setup(options)
  options = options or {}
  if vim.lsp.enable then
    vim.lsp.config('annotate', options)
    vim.lsp.enable('annotate')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('annotate', {}),
    pattern = 'anno',
    callback = function(event)
      attach(event.buf, options)
    end,
  })
end

local items = {}

--- For 'omnifunc' before Neovim 0.11, whose own lists nothing that does not begin with what was typed: `le ho` is to
--- find Lê Hồng Anh.
function M.complete(findstart)
  if findstart == 1 then
    items = {}
    local position = vim.lsp.util.make_position_params()
    for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 2000) or {}) do
      vim.list_extend(items, answer.result and (answer.result.items or answer.result) or {})
    end
    if not items[1] then
      return -3
    end
    return vim.str_byteindex(vim.api.nvim_get_current_line(), items[1].textEdit.range.start.character, true)
  end
  return {
    refresh = 'always',
    words = vim.tbl_map(function(item)
      return { word = item.textEdit.newText, abbr = item.label, menu = item.detail or '', equal = 1, dup = 1 }
    end, items),
  }
end

return M
