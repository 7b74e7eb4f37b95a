"""Run the code cells of a notebook one after the other, as its reader does.

Usage: notebook.py FILE, with the address of the server in ENTENTE_SERVER.
"""

import json
import sys
from pathlib import Path


def main(file: Path) -> None:
    """Run the cells in one namespace.  Raises what a cell raises."""
    cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
    names: dict[str, object] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"{file.name}, cell {cell['id']}", "exec"), names)  # noqa: S102


if __name__ == "__main__":
    main(Path(sys.argv[1]))
