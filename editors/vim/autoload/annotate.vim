" What the other files here share.

" The workspace of a file, for clients: the nearest folder above it with an annotate.json. Where there is none, as above
" the built-in registry that a definition leads to, it is the workspace asked about before.
function! annotate#root(path) abort
  let folder = fnamemodify(a:path, ':p:h')
  let found = findfile('annotate.json', escape(folder, ' ,;\') . ';')
  if found !=# ''
    let s:root = fnamemodify(found, ':p:h')
  endif
  return get(s:, 'root', folder)
endfunction

" ---- Folding ----

" What can be folded away: the header, declarations with their properties, and passages.

let s:kinds = {}
for s:name in ['title', 'date', 'source', 'outlet', 'author', 'place', 'event', 'lang', 'sha256']
  let s:kinds[s:name] = 'header'
endfor
for s:name in ['official', 'organization', 'document']
  let s:kinds[s:name] = 'declaration'
endfor
for s:name in ['speaker', 'resolution', 'directive', 'end']
  let s:kinds[s:name] = 'passage'
endfor

" For 'foldexpr': worked out for all lines at once, once for each change.
function! annotate#fold(number) abort
  if get(b:, 'annotate_folds', {'tick': -1}).tick != b:changedtick
    let b:annotate_folds = {'tick': b:changedtick, 'levels': s:levels(getline(1, '$'))}
  endif
  return b:annotate_folds.levels[a:number]
endfunction

function! s:levels(lines) abort
  let levels = repeat([0], len(a:lines) + 1)
  for [first, last, depth] in s:folds(a:lines)
    if last > first
      let levels[first : last] = ['>' . depth] + repeat([depth], last - first)
    endif
  endfor
  return levels
endfunction

" First line, last line and depth of each fold, in the order of their beginnings.
function! s:folds(lines) abort
  let folds = []
  " Words and folds of the passages that lines are in: a turn, and in it or alone what is resolved or directed.
  let open = []
  " The folds of a block that may go on in its next line.
  let block = {}
  let last = 0
  let number = 0
  for line in a:lines
    let number += 1
    if line[0] !=# '%'
      if line =~# '\S'
        let last = number
      endif
      let block = {}
      continue
    endif
    let word = matchstr(line, '^%\s*\zs\l[a-z0-9-]*')
    let kind = line =~# '^%\s' ? 'property' : get(s:kinds, word, '')
    if kind ==# 'property' && has_key(block, 'declaration')
      let block.declaration[1] = number
    elseif kind ==# 'header' && has_key(block, 'header')
      let block.header[1] = number
    elseif kind ==# 'header' || kind ==# 'declaration'
      let block[kind] = [number, number, len(open) + 1]
      call add(folds, block[kind])
    elseif kind ==# 'passage'
      let is_end = word ==# 'end'
      for [_, fold] in s:ended(open, is_end ? matchstr(line, '^%end\s\+\zs\l\+') : word)
        let fold[1] = is_end ? number : last
      endfor
      if !is_end
        call add(open, [word, [number, number, len(open) + 1]])
        call add(folds, open[-1][1])
      endif
    endif
    let last = number
  endfor
  for [_, fold] in open
    let fold[1] = last
  endfor
  return folds
endfunction

" Takes out of `open` what ends where a passage of this name begins or is ended; without a name the innermost one ends.
function! s:ended(open, name) abort
  let from = a:name ==# '' ? len(a:open) - 1 : a:name ==# 'speaker' ? 0 : get(get(a:open, 0, []), 0, '') ==# 'speaker'
  return from < 0 || from >= len(a:open) ? [] : remove(a:open, from, -1)
endfunction

" What the server proposes, for 'omnifunc' with ALE, whose own completes words of ASCII letters: a name that is typed as
" `le ho` is to go as a whole, and what stands in its place does not begin so.
function! annotate#complete(findstart, base) abort
  if a:findstart
    let s:items = []
    if !ale#completion#GetCompletions('ale-callback', {'prefix': '', 'callback': {_ -> 0}})
      return -3
    endif
    let asked = reltime()
    while get(b:, 'ale_completion_result', v:null) is v:null && reltimefloat(reltime(asked)) < 2.0
      sleep 5m
    endwhile
    return s:items == [] ? -3 : s:items[0].textEdit.range.start.character
  endif
  return {'refresh': 'always', 'words': map(copy(s:items), {_, item -> {
        \ 'word': item.textEdit.newText, 'abbr': item.label, 'menu': get(item, 'detail', ''), 'equal': 1, 'dup': 1}})}
endfunction

" ALE shows each item to this before it takes from it what it needs.
function! annotate#keep(buffer, item) abort
  if has_key(a:item, 'textEdit')
    call add(s:items, a:item)
  endif
  return 1
endfunction
let s:items = []
