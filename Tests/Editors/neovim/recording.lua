-- A person edits an article: what Neovim says to the server meanwhile is recorded. Run in the folder of a workspace.
-- After each step waits until the server has said all that it has to say, so that every recording is the same.

local patience = 20000
local published = {}
local client

local function wait_for(what, condition)
  if not vim.wait(patience, condition, 10) then
    error('waited in vain for ' .. what, 2)
  end
end

local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(problem, result, context, config)
  published[result.uri] = (published[result.uri] or 0) + 1
  return publish(problem, result, context, config)
end

-- Runs a step that changes the buffer, or opens it, and waits for the diagnostics that follow.
local function changing(step)
  local uri = vim.uri_from_bufnr(0)
  local before = published[uri] or 0
  step()
  wait_for('diagnostics of ' .. uri, function()
    return (published[vim.uri_from_bufnr(0)] or 0) > before
  end)
end

local function ask(method, parameters)
  local answer = vim.lsp.buf_request_sync(0, method, parameters or vim.lsp.util.make_position_params(), patience)
  local result = answer and answer[client]
  if not result or result.error then
    error(method .. ' failed: ' .. vim.inspect(result), 2)
  end
  return result.result
end

-- Puts the cursor on the first place where a text stands, or behind it.
local function go_to(text, is_behind)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start, finish = line:find(text, 1, true)
    if start then
      vim.api.nvim_win_set_cursor(0, { number, is_behind and finish or start - 1 })
      return
    end
  end
  error(text .. ' is not there', 2)
end

-- Puts a text in the place of the one at the cursor.
local function replace(old, new)
  go_to(old)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  changing(function()
    vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #old, { new })
  end)
end

local function type_and_complete(place, words)
  go_to(place, true)
  for index = 0, vim.fn.strchars(words) - 1 do
    local row, column = unpack(vim.api.nvim_win_get_cursor(0))
    local character = vim.fn.strcharpart(words, index, 1)
    changing(function()
      vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column, { character })
    end)
    vim.api.nvim_win_set_cursor(0, { row, column + #character })
    -- The beginning of a name has many answers, which come and go with the built-in registry.
    if index > 8 then
      ask('textDocument/completion')
    end
  end
end

local function session()
  vim.cmd('edit article.anno')
  local article = vim.api.nvim_get_current_buf()
  local attach = function()
    changing(function()
      vim.lsp.buf_attach_client(0, client)
    end)
  end
  client = vim.lsp.start_client({
    name = 'annotate',
    cmd = { vim.env.ANNOTATE, 'lsp', '--trace', vim.env.TRACE },
    root_dir = vim.loop.cwd(),
  })
  attach()

  go_to('@do-van-mo')
  ask('textDocument/hover')
  ask('textDocument/documentHighlight')
  local position = vim.lsp.util.make_position_params()
  position.context = { includeDeclaration = true }
  ask('textDocument/references', position)
  vim.lsp.buf.definition()
  wait_for('the definition', function()
    return vim.api.nvim_get_current_buf() ~= article
  end)
  attach()
  vim.cmd('buffer ' .. article)
  ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })

  type_and_complete('báo cáo.', ' Bác <@bác mơ>')
  replace('🌾🎋 của', '🎋🌾🌾 chữ Ð của')
  replace('<@le-hong-anh|', '<@le-hong-anh"|')
  ask('textDocument/codeAction', vim.tbl_extend('force', vim.lsp.util.make_range_params(), {
    context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() },
  }))
  replace('<@le-hong-anh"|', '<@le-hong-anh|')

  go_to('@vu-thi-men')
  changing(function()
    vim.lsp.buf.rename('vu-thi-men-2')
  end)
  changing(function()
    vim.cmd('silent undo')
  end)
  replace('%date 2013', '%date   2013')
  changing(function()
    local format = vim.lsp.buf.format or function(options)
      vim.lsp.buf.formatting_sync(nil, options.timeout_ms)
    end
    format({ timeout_ms = patience })
  end)
  changing(function()
    vim.cmd('silent write')
  end)
  vim.cmd('bwipeout!')
  vim.lsp.stop_client(client)
  wait_for('the end of the server', function()
    return vim.lsp.client_is_stopped(client)
  end)
end

local ran, problem = xpcall(session, debug.traceback)
if not ran then
  io.stdout:write(problem, '\n')
end
vim.cmd(ran and 'qall!' or 'cquit 1')
