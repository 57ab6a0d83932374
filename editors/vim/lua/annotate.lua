-- The language server in Neovim. Nothing starts before `require('annotate').setup()`.
local M = {}

-- The client of each workspace, in Neovim before 0.11.
local clients = {}

local function attach(buffer, options)
  local folder = vim.fn['annotate#root'](vim.api.nvim_buf_get_name(buffer))
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
  if vim.lsp.enable then
    vim.lsp.config('annotate', options or {})
    vim.lsp.enable('annotate')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('annotate', {}),
    pattern = 'anno',
    callback = function(event)
      attach(event.buf, options or {})
    end,
  })
end

local items = {}

local function client_of(buffer)
  local found = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.lsp.buf_get_clients(buffer)
  for _, client in pairs(found) do
    if client.name == 'annotate' then
      return client
    end
  end
end

--- For 'omnifunc'. Neovim's own lists nothing that does not begin with what was typed, or takes the first word of a
--- name: `le ho` is to become Lê Hồng Anh.
function M.complete(findstart)
  if findstart == 1 then
    items = {}
    local client = client_of(0)
    if not client then
      return -3
    end
    local position = vim.lsp.util.make_position_params(0, client.offset_encoding)
    local answer = (vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 2000) or {})[client.id]
    local result = answer and answer.result or { items = {} }
    items = result.items
    if not items[1] then
      return -3
    end
    -- What is the same of all items may be said once.
    local edit = items[1].textEdit or result.itemDefaults.editRange
    local start = (edit.range or edit.insert or edit).start.character
    if client.offset_encoding == 'utf-8' then
      return start
    end
    return vim.str_byteindex(vim.api.nvim_get_current_line(), start, client.offset_encoding == 'utf-16')
  end
  return {
    refresh = 'always',
    words = vim.tbl_map(function(item)
      local word = item.textEdit and item.textEdit.newText or item.textEditText or item.label
      return { word = word, abbr = item.label, menu = item.detail or '', equal = 1, dup = 1 }
    end, items),
  }
end

return M
