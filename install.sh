#!/bin/sh
# Installs annotate, its manual page and the completions of shells.
#
#   sh install.sh [--prefix DIR]                                     builds it here; needs the Swift toolchain and make
#   sh install.sh [--prefix DIR] --from ARCHIVE [--sha256 DIGITS]    unpacks what “make archive” made
#   sh install.sh [--prefix DIR] --uninstall
#
# ARCHIVE is a file or an address. Without --sha256 the digits are taken from ARCHIVE.sha256, which says that the
# archive is whole, but not whose it is: whoever can change one can change the other.
# DIR is ~/.local where nothing is said.
set -eu

say() { printf 'install.sh: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
usage() { sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }

prefix=${HOME:?}/.local from='' digits='' uninstalls=''
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:-}; [ -n "$prefix" ] || usage; shift 2 ;;
    --from) from=${2:-}; [ -n "$from" ] || usage; shift 2 ;;
    --sha256) digits=${2:-}; [ -n "$digits" ] || usage; shift 2 ;;
    --uninstall) uninstalls=yes; shift ;;
    *) usage ;;
  esac
done
[ -z "$digits" ] || [ -n "$from" ] || fail "--sha256 needs --from, which names the archive."

files='bin/annotate share/man/man1/annotate.1 share/bash-completion/completions/annotate
share/zsh/site-functions/_annotate share/fish/vendor_completions.d/annotate.fish share/doc/annotate/LICENSE'

if [ -n "$uninstalls" ]; then
  for file in $files; do rm -f "$prefix/$file"; done
  rmdir "$prefix/share/doc/annotate" 2>/dev/null || true
  say "annotate is taken out of $prefix."
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# fetch SOURCE FILE: copies a file, or what an address names.
fetch() {
  case $1 in
    *://*)
      if command -v curl >/dev/null; then curl -fsSL --retry 3 -o "$2" "$1"
      elif command -v wget >/dev/null; then wget -q -O "$2" "$1"
      else fail "curl or wget is needed to fetch $1."
      fi ;;
    *) cp "$1" "$2" ;;
  esac
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"
  elif command -v shasum >/dev/null; then shasum -a 256 "$1"
  else fail "sha256sum or shasum is needed to look whether the archive is whole."
  fi | cut -d ' ' -f 1
}

if [ -n "$from" ]; then
  say "taking annotate from $from"
  fetch "$from" "$work/archive.tar.gz" || fail "$from cannot be fetched."
  if [ -z "$digits" ]; then
    fetch "$from.sha256" "$work/digits" || fail "$from.sha256 cannot be fetched: name the digits with --sha256."
    digits=$(cut -d ' ' -f 1 "$work/digits")
  fi
  found=$(sha256 "$work/archive.tar.gz")
  [ "$found" = "$digits" ] ||
    fail "the archive is another one: its SHA-256 is $found, not $digits. Nothing was installed."
  mkdir "$work/unpacked"
  tar -xzf "$work/archive.tar.gz" -C "$work/unpacked" || fail "$from cannot be unpacked."
  set -- "$work/unpacked"/*/
  source=${1%/}
else
  here=$(cd "$(dirname "$0")" && pwd)
  [ -f "$here/Package.swift" ] || fail "there is no checkout of annotate here to build: name an archive with --from."
  if [ ! -x "$here/.build/release/annotate" ]; then
    command -v swift >/dev/null ||
      fail "the Swift toolchain (6.2 or later) is needed to build annotate, or an archive: --from."
  fi
  say "building annotate in $here"
  make -C "$here" --no-print-directory install DESTDIR="$work" PREFIX=/built >&2 || fail "it could not be built."
  source=$work/built
fi

for file in $files; do [ -f "$source/$file" ] || fail "$file is missing: nothing was installed."; done
"$source/bin/annotate" version >/dev/null || fail "the program does not run on this machine: nothing was installed."
for file in $files; do
  mkdir -p "$prefix/$(dirname "$file")"
  # A program that runs cannot be written over, but another can take its name.
  cp "$source/$file" "$prefix/$file.new"
  mv -f "$prefix/$file.new" "$prefix/$file"
done
say "$("$prefix/bin/annotate" version) is in $prefix/bin"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) say "$prefix/bin is not in PATH: add it, to call annotate by its name." ;;
esac
