"""What the same syntax file says in Neovim, whose engine is an older branch of Vim's."""

from vim_script import Engine

SCRIPT = """\
lua <<END
  local function names(line, lnum)
    local runs, column = {}, 1
    for character in line:gmatch('[%z\\1-\\127\\194-\\244][\\128-\\191]*') do
      local name = vim.fn.synIDattr(vim.fn.synID(lnum, column, 0), 'name')
      if runs[#runs] and runs[#runs][1] == name then
        runs[#runs][2] = runs[#runs][2] + 1
      else
        runs[#runs + 1] = { name, 1 }
      end
      column = column + #character
    end
    return runs
  end
  local files = {}
  for path in io.lines(vim.env.COLOURS_PATHS) do
    vim.cmd('edit ' .. vim.fn.fnameescape(path))
    local lines = {}
    for lnum, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      lines[lnum] = names(line, lnum)
    end
    files[#files + 1] = lines
  end
  vim.fn.writefile({ vim.fn.json_encode(files) }, vim.env.COLOURS_ANSWER)
END
qall!
"""

engine = Engine(["nvim", "--headless", "--clean", "-n", "-i", "NONE"], SCRIPT)
missing, paint = engine.missing, engine.paint
