-- One session, as a person would have it: open, look, follow, break, mend, quit. Run in the folder of a workspace.
-- Everything goes through the editor's own commands, so that what counts is what a person sees.

local patience = 20000
local failures = 0
local events = {}
local published = {}
local exit_code

local function say(text)
  io.stdout:write(text, '\n')
end

local function check(holds, text)
  if not holds then
    failures = failures + 1
  end
  say((holds and '  ok      ' or '  FAILED  ') .. text)
  return holds
end

local function wait_for(text, condition)
  return check(vim.wait(patience, condition, 20), text)
end

-- Counts answers about findings, since an empty one leaves no trace in the editor. Neovim 0.7 is told, 0.11 asks.
for method, uri_of in pairs({
  ['textDocument/publishDiagnostics'] = function(result)
    return result.uri
  end,
  ['textDocument/diagnostic'] = function(_, context)
    return context.params.textDocument.uri
  end,
}) do
  local handle = vim.lsp.handlers[method]
  vim.lsp.handlers[method] = handle and function(problem, result, context, config)
    table.insert(events, vim.fn.json_encode(problem or result):sub(1, 800))
    if result then
      local uri = uri_of(result, context)
      published[uri] = (published[uri] or 0) + 1
    end
    return handle(problem, result, context, config)
  end
end

-- As a person's configuration says it, but for what is to be noted here.
require('annotate').setup({
  on_exit = function(code, signal)
    exit_code = signal == 0 and code or -signal
  end,
  on_error = function(code, problem)
    table.insert(events, 'error ' .. tostring(code) .. ': ' .. vim.inspect(problem))
    failures = failures + 1
  end,
})
local client

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local uri = vim.uri_from_bufnr(0)
  wait_for('diagnostics arrive for ' .. path, function()
    return published[uri]
  end)
  client = vim.tbl_keys(vim.lsp.buf_get_clients(0))[1]
end

local function diagnostics(severity)
  return vim.diagnostic.get(0, { severity = severity and { min = severity } })
end

local function listed(found)
  local lines = {}
  for _, each in ipairs(found) do
    table.insert(lines, ('%d:%d %s'):format(each.lnum + 1, each.col + 1, each.message))
  end
  return table.concat(lines, '; ')
end

-- The lines of the floating window, or nil: what a person reads in a hover.
local function floating_lines()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), window
    end
  end
end

local function close_floating_window()
  local _, window = floating_lines()
  if window then
    vim.api.nvim_win_close(window, true)
  end
end

-- Puts the cursor into the first mention that matches a Lua pattern; false when the article has none.
local function go_to(pattern)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local start = line:find(pattern)
    if start then
      vim.api.nvim_win_set_cursor(0, { number, start + 2 })
      return line:match(pattern)
    end
  end
end

-- Hovers a mention and goes to its definition, which must be a declaration of that identifier, in a file of `folder`.
local function follow(article, what, pattern, declaration, folder)
  vim.cmd('edit ' .. vim.fn.fnameescape(article))
  local identifier = go_to(pattern)
  if not check(identifier, ('%s mentions %s'):format(article, what)) then
    return
  end
  vim.lsp.buf.hover()
  wait_for(('hover over %s %s'):format(what, identifier), floating_lines)
  local text = table.concat(floating_lines() or {}, '\n')
  check(text:find('%S') ~= nil, 'the hover says something: ' .. text:gsub('\n', ' ⏎ '):sub(1, 160))
  close_floating_window()

  vim.lsp.buf.definition()
  local wanted = declaration .. identifier .. ' '
  wait_for(('definition of %s leads to "%s"'):format(identifier, wanted), function()
    return vim.startswith(vim.api.nvim_get_current_line(), wanted)
  end)
  local moved = vim.api.nvim_buf_get_name(0) .. ':' .. vim.api.nvim_win_get_cursor(0)[1]
  check(vim.startswith(moved, folder), ('its file is below %s: %s'):format(folder, moved))
  -- The built-in registry is a file like any other, and the project's own: opening it must show no mistakes.
  local uri = vim.uri_from_bufnr(0)
  wait_for('diagnostics arrive for the file of the definition', function()
    return published[uri]
  end)
  check(#diagnostics() == 0, 'it has no findings ' .. listed(diagnostics()))
end

local function outline(article)
  vim.cmd('edit ' .. vim.fn.fnameescape(article))
  local parameters = { textDocument = vim.lsp.util.make_text_document_params() }
  local answer = vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', parameters, patience)
  local result = answer and answer[client] and answer[client].result
  check(result and #result > 0, 'the article has symbols')
  -- What the editor itself makes of them, for its list of places.
  local items = vim.lsp.util.symbols_to_items(result or {}, 0)
  check(#items > 0, ('the editor lists %d symbols'):format(#items))
end

-- Types a quotation mark into a head, sees a diagnostic, takes it out again and sees it go. Hints come and go by themselves.
local function break_and_mend(article)
  local function problems()
    return diagnostics(vim.diagnostic.severity.WARN)
  end
  vim.cmd('edit ' .. vim.fn.fnameescape(article))
  go_to('<[@#]([%l%d./-]+)|')
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local before = #problems()
  vim.api.nvim_buf_set_text(0, row - 1, column - 1, row - 1, column - 1, { '"' })
  wait_for('a diagnostic comes with a broken head', function()
    return #problems() > before
  end)
  check(#vim.diagnostic.get(0, { lnum = row - 1 }) > 0, 'it stands on the broken line: ' .. listed(diagnostics()))
  vim.api.nvim_buf_set_text(0, row - 1, column - 1, row - 1, column, { '' })
  wait_for('and goes with it', function()
    return #problems() == before
  end)
end

local function articles(pattern)
  local found = vim.fn.glob(vim.loop.cwd() .. '/' .. pattern, false, true)
  table.sort(found)
  return found
end

local function is_broken(path)
  return path:sub(#vim.loop.cwd()):find('broken') ~= nil
end

-- The first article in which the server can be asked about what a pattern finds, so that no example's name is fixed.
local function article_with(pattern)
  for _, path in ipairs(articles('*.anno')) do
    local text = table.concat(vim.fn.readfile(path), '\n')
    if not is_broken(path) and text:find(pattern) then
      return path
    end
  end
end

local function session()
  local person, document = '<@(le%-hong%-anh)|', '<#(ct%-03%-ct%-tw%-2011)|'
  local cache = vim.env.XDG_CACHE_HOME
  if not article_with(person) then
    -- The examples may cite other built-in documents; persons are the workspace's own.
    person, document, cache = '<@([%l%d-]+)|', '<#([%l%d./-]+)|', nil
  end
  for _, path in ipairs(vim.list_extend(articles('*.anno'), articles('broken/*.anno'))) do
    open(path)
    local errors = diagnostics(vim.diagnostic.severity.ERROR)
    if is_broken(path) then
      check(#errors > 0, ('%d errors, as there should be'):format(#errors))
    else
      check(#errors == 0, 'it has no errors ' .. listed(errors))
    end
  end
  follow(article_with(person), 'a person', person, '%official @', cache or vim.loop.cwd())
  follow(article_with(document), 'a document', document, '%document #', cache or '/')
  outline(article_with(person))
  break_and_mend(article_with(person))
end

local ran, problem = xpcall(session, debug.traceback)
check(ran, ran and 'the session ran to its end' or problem)

vim.lsp.stop_client(client)
wait_for('the server ends after shutdown and exit', function()
  return exit_code ~= nil
end)
check(exit_code == 0, 'its exit code is ' .. tostring(exit_code))

if failures > 0 then
  say('What the client saw, the last at the end:')
  say(table.concat(vim.list_slice(events, math.max(1, #events - 20)), '\n'))
  local log = io.open(vim.lsp.get_log_path())
  say('What Neovim logged:\n' .. (log and log:read('*a'):sub(-4000) or 'nothing'))
end
vim.cmd(failures > 0 and 'cquit 1' or 'qall!')
