" `set` and not `setfiletype`: the editor may have guessed another type by the first characters.
autocmd BufRead,BufNewFile *.anno set filetype=anno
