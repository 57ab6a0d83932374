"""The grammar in `editors/tree-sitter`, compiled with the C compiler and loaded into the Tree-sitter library."""

import ctypes
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

GRAMMAR = Path(__file__).parents[3] / "editors" / "tree-sitter"
# The header belongs to Tree-sitter; Debian has it in libtree-sitter-dev.
HEADER = Path("/usr/include/tree_sitter/parser.h")


def missing():
    """What is not installed; None where all is there."""
    if not shutil.which("cc"):
        return "a C compiler (cc)"
    if not HEADER.exists():
        return "Tree-sitter's header (libtree-sitter-dev)"
    try:
        import tree_sitter  # noqa: F401
    except ImportError:
        return "the Python package tree-sitter"
    return None


def build(library):
    """Compiles the grammar as its README says, with all warnings as errors."""
    subprocess.run(
        ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library,
         GRAMMAR / "src/parser.c", GRAMMAR / "src/scanner.c"], check=True)


@cache
def language():
    import tree_sitter
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "anno.so"
        build(path)
        library = ctypes.CDLL(str(path))
    library.tree_sitter_anno.restype = ctypes.c_void_p
    capsule = ctypes.pythonapi.PyCapsule_New
    capsule.restype, capsule.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
    return tree_sitter.Language(capsule(library.tree_sitter_anno(), b"tree_sitter.Language", None))


def parser():
    import tree_sitter
    return tree_sitter.Parser(language())


@cache
def query(path):
    import tree_sitter
    return tree_sitter.Query(language(), path.read_text())


def highlights():
    return query(GRAMMAR / "queries/highlights.scm")


def matches(query, tree):
    """What each pattern of a query captures in a tree: its number, and a list of nodes for each name."""
    import tree_sitter
    return tree_sitter.QueryCursor(query).matches(tree.root_node)
