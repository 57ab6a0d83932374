# shellcheck shell=bash
# Sourced by the suites that drive the program from outside. Sets `root`, `python` and ANNOTATE (the program, absolute).
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The environment that .ci/run makes has the packages that check messages; without it, python3 as it is.
python=$root/.build/ci-venv/bin/python
[ -x "$python" ] || python=python3

if [ -z "${ANNOTATE:-}" ]; then
  ANNOTATE=$root/.build/release/annotate
  [ -x "$ANNOTATE" ] || ANNOTATE=$root/.build/debug/annotate
fi
if [ ! -x "$ANNOTATE" ]; then
  echo "There is no program at $ANNOTATE: run 'swift build' first, or name it with ANNOTATE=path." >&2
  exit 2
fi
ANNOTATE=$(realpath "$ANNOTATE")
export ANNOTATE
echo "driving $ANNOTATE"
