" :ALEFix lays out the markup as `annotate format` does, and changes nothing else.
function! ale#fixers#annotate#Fix(buffer) abort
  let executable = ale#Escape(ale#Var(a:buffer, 'anno_annotate_executable'))
  return {'command': executable . ' format -'}
endfunction
