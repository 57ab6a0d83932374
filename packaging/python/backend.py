"""Builds a wheel that carries the program, by PEP 517. It needs nothing but Python, make and the Swift toolchain.

ANNOTATE names a program that is built already.
"""

import base64
import hashlib
import os
import pathlib
import platform
import struct
import subprocess
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DISTRIBUTION = "annotate_anno"
SUMMARY = "Check, read and edit annotated Vietnamese articles (.anno): the program annotate"


def get_requires_for_build_wheel(config_settings=None):
    return []


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    program = find_program()
    version = run(program, "version").split()[1]
    tag = platform_tag(program.read_bytes())
    name = f"{DISTRIBUTION}-{version}"
    data = f"{name}.data"
    files = {
        f"{data}/scripts/annotate": (program.read_bytes(), 0o755),
        f"{data}/data/share/man/man1/annotate.1": (run(program, "manual").encode(), 0o644),
    }
    for shell, path in [
        ("bash", "bash-completion/completions/annotate"),
        ("zsh", "zsh/site-functions/_annotate"),
        ("fish", "fish/vendor_completions.d/annotate.fish"),
    ]:
        files[f"{data}/data/share/{path}"] = (run(program, "completions", shell).encode(), 0o644)
    files[f"{name}.dist-info/licenses/LICENSE"] = ((ROOT / "LICENSE").read_bytes(), 0o644)
    files[f"{name}.dist-info/METADATA"] = (metadata(version).encode(), 0o644)
    tags = "".join(f"Tag: py3-none-{each}\n" for each in tag.split("."))
    wheel = f"Wheel-Version: 1.0\nGenerator: annotate\nRoot-Is-Purelib: false\n{tags}"
    files[f"{name}.dist-info/WHEEL"] = (wheel.encode(), 0o644)
    files[f"{name}.dist-info/RECORD"] = (record(files, f"{name}.dist-info/RECORD").encode(), 0o644)
    path = pathlib.Path(wheel_directory) / f"{name}-py3-none-{tag}.whl"
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, files)
    return path.name


def find_program():
    given = os.environ.get("ANNOTATE")
    if given:
        return pathlib.Path(given).resolve()
    subprocess.run(["make", "--no-print-directory", "-C", ROOT, ".build/release/annotate"], check=True, stdout=2)
    return ROOT / ".build/release/annotate"


def run(program, *words):
    return subprocess.run([program, *words], check=True, capture_output=True, encoding="utf-8").stdout


def metadata(version):
    return (
        f"Metadata-Version: 2.4\nName: {DISTRIBUTION.replace('_', '-')}\nVersion: {version}\nSummary: {SUMMARY}\n"
        "License-Expression: Apache-2.0\nLicense-File: LICENSE\nRequires-Python: >=3.8\n"
    )


def platform_tag(program):
    """Where it runs: a program for Linux that asks for no loader needs no library either, and runs with any."""
    if not program.startswith(b"\x7fELF"):
        return sysconfig.get_platform().replace("-", "_").replace(".", "_")
    machine = platform.machine()
    if asks_for_loader(program):
        return f"linux_{machine}"
    return f"manylinux_2_17_{machine}.manylinux2014_{machine}.musllinux_1_1_{machine}"


def asks_for_loader(program):
    """Whether a 64-bit ELF file has a segment PT_INTERP."""
    offset, = struct.unpack_from("<Q", program, 32)
    size, count = struct.unpack_from("<HH", program, 54)
    return any(struct.unpack_from("<I", program, offset + index * size)[0] == 3 for index in range(count))


def record(files, own):
    rows = []
    for path, (content, _) in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(content)}\n")
    return "".join(rows) + f"{own},,\n"


def write(path, files):
    """The same bytes for the same files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (content, mode) in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
