"""What Vim's syntax file says of each character, asked of Vim itself."""

from vim_script import Engine

SCRIPT = """\
vim9script
def Names(line: string, lnum: number): list<list<any>>
  var runs: list<list<any>> = []
  var column = 1
  for code in str2list(line)
    const name = synIDattr(synID(lnum, column, 0), 'name')
    if !empty(runs) && runs[-1][0] == name
      ++runs[-1][1]
    else
      add(runs, [name, 1])
    endif
    column += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  endfor
  return runs
enddef

def All(paths: list<string>): list<list<list<list<any>>>>
  var files: list<list<list<list<any>>>> = []
  for path in paths
    execute 'edit' fnameescape(path)
    add(files, mapnew(getline(1, '$'), (index, line) => Names(line, index + 1)))
  endfor
  return files
enddef

writefile([json_encode(All(readfile($COLOURS_PATHS)))], $COLOURS_ANSWER)
qall!
"""

engine = Engine(["vim", "--clean", "-X", "-i", "NONE", "--not-a-term", "-es"], SCRIPT)
missing, paint = engine.missing, engine.paint
