"""The colours of `editors/jupyterlab`, run by node."""

import json
import shutil
import subprocess
from pathlib import Path

COLOURS = Path(__file__).parents[4] / "editors/jupyterlab/labextension/colours.js"

# Each line is a stretch of UTF-16 units to JavaScript, and one of characters here.
PAINT = """
import { readFileSync } from "node:fs";
const { colours } = await import(process.argv[1]);
const painted = process.argv.slice(2).map((path) => {
  const open = [];
  return readFileSync(path, "utf8").split("\\n").map((ended) => {
    const line = ended.replace(/\\r$/, "");
    let start = 0;
    return colours(line, open).flatMap(({ length, type }) => {
      const stretch = line.slice(start, start += length);
      return Array.from(stretch, () => type);
    });
  });
});
process.stdout.write(JSON.stringify(painted));
"""


def missing():
    return None if shutil.which("node") else "node"


def paint(paths):
    command = ["node", "--input-type=module", "--eval", PAINT, COLOURS.as_uri(), *map(str, paths)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=120).stdout)
