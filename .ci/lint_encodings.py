"""Fail where a file or the output of a program is opened as text without an `encoding`.

Python then uses that of the machine, which is not UTF-8 everywhere.  Ruff's own rule (PLW1514) is a preview and misses
paths whose type it cannot infer.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

ROOT = Path(__file__).parent.parent
POSITIONS = {"read_text": 0, "write_text": 1}
"""The positional argument that is the encoding."""


def main() -> int:
    """Print every finding with its place; return 1 if there is any."""
    listed = run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    findings = [
        f"{name}:{call.lineno}: {ast.unparse(call.func)} opens text without encoding="
        for name in listed.split()
        if (ROOT / name).exists()
        for call in calls_without_encoding(ast.parse((ROOT / name).read_text(encoding="utf-8")))
    ]
    print("\n".join(findings) or "Every text is opened with an encoding.")
    return int(bool(findings))


def calls_without_encoding(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls that use the encoding of the machine."""
    ignored = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr | ast.Await)}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and opens_text(call, id(call) in ignored):
            keywords = {keyword.arg for keyword in call.keywords}
            if not keywords & {"encoding", None}:
                yield call


def opens_text(call: ast.Call, is_ignored: bool) -> bool:
    """Whether a call reads or writes text, in an encoding that it does not give by position.

    A call of `open` whose result is ignored or awaited opens something else, such as a database.
    """
    options = {keyword.arg: keyword.value for keyword in call.keywords}
    if any(is_true(options.get(name)) for name in ("text", "universal_newlines")):
        return True
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name == "open":
        mode = mode_of(call, 0 if isinstance(call.func, ast.Attribute) else 1)
        return not is_ignored and bool(re.fullmatch("[rwaxt+]+", mode))
    return name in POSITIONS and len(call.args) <= POSITIONS[name]


def mode_of(call: ast.Call, position: int) -> str:
    """The mode in which a file is opened; `r` if none is named, `` if it is no constant: then it is another `open`."""
    by_name = [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    found = next(iter([*by_name, *call.args[position : position + 1]]), None)
    return "r" if found is None else str(getattr(found, "value", ""))


def is_true(node: ast.expr | None) -> bool:
    """Whether an argument is the constant True."""
    return isinstance(node, ast.Constant) and node.value is True


if __name__ == "__main__":
    sys.exit(main())
