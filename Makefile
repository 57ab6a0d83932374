# make                          the program, as it is shipped
# make install PREFIX=/usr      the program, its manual page and the completions of shells; DESTDIR for a package
# make uninstall PREFIX=/usr
# make archive                  the same as a file to unpack, in dist/, with its SHA-256
# make wheel                    a Python wheel that carries the program, in dist/
PREFIX ?= /usr/local
DESTDIR ?=
DIST ?= $(CURDIR)/dist
PYTHON ?= python3

program := .build/release/annotate
system := $(shell uname -s | tr A-Z a-z)-$(shell uname -m)
# Seen where it is used: the program says it.
version = $(shell $(program) version | cut -d ' ' -f 2)
archive = annotate-$(version)-$(system)

root = $(DESTDIR)$(PREFIX)
bash = share/bash-completion/completions/annotate
zsh = share/zsh/site-functions/_annotate
fish = share/fish/vendor_completions.d/annotate.fish
manual = share/man/man1/annotate.1
licence = share/doc/annotate/LICENSE

.PHONY: all install uninstall archive wheel
all: $(program)

# On Linux a program that needs no library; where that cannot be built, one with Swift's own libraries in it.
$(program): Package.swift $(shell find Sources -type f)
ifeq ($(shell uname -s),Linux)
	swift build -c release --product annotate -Xswiftc -static-executable -Xlinker -s \
	  || swift build -c release --product annotate --static-swift-stdlib -Xlinker -s
else
	swift build -c release --product annotate --static-swift-stdlib
	strip $@
endif
	touch $@

install: $(program)
	install -d $(foreach file,bin/annotate $(bash) $(zsh) $(fish) $(manual) $(licence),"$(root)/$(dir $(file))")
	install -m 755 $(program) "$(root)/bin/annotate"
	install -m 644 LICENSE "$(root)/$(licence)"
	$(program) completions bash > "$(root)/$(bash)"
	$(program) completions zsh > "$(root)/$(zsh)"
	$(program) completions fish > "$(root)/$(fish)"
	$(program) manual > "$(root)/$(manual)"
	chmod 644 $(foreach file,$(bash) $(zsh) $(fish) $(manual),"$(root)/$(file)")

uninstall:
	rm -f $(foreach file,bin/annotate $(bash) $(zsh) $(fish) $(manual) $(licence),"$(root)/$(file)")
	-rmdir "$(root)/$(dir $(licence))" 2>/dev/null

archive: $(program)
	rm -rf "$(DIST)/$(archive)"
	$(MAKE) --no-print-directory install DESTDIR="$(DIST)/" PREFIX="$(archive)"
	tar -C "$(DIST)" -czf "$(DIST)/$(archive).tar.gz" "$(archive)"
	rm -r "$(DIST)/$(archive)"
	cd "$(DIST)" && { sha256sum "$(archive).tar.gz" 2>/dev/null || shasum -a 256 "$(archive).tar.gz"; } \
	  > "$(archive).tar.gz.sha256"

wheel: $(program)
	cd packaging/python && ANNOTATE="$(abspath $(program))" \
	  $(PYTHON) -c 'import backend, sys; print(backend.build_wheel(sys.argv[1]))' "$(DIST)"
