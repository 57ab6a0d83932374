(_ (opener) @open (closer) @close)
