"""Fail when two top-level classes share a name, or when an identifier contains a word of `words.txt`.

An identifier is the name of a module, class, function, argument, variable or attribute that the project defines.
Names of tests are sentences and are not checked; hypothesis' own `given` is an import, not a definition.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

HERE = Path(__file__).parent
ROOT = HERE.parent
LINES = [line.strip() for line in (HERE / "words.txt").read_text(encoding="utf-8").splitlines()]
ALLOWED = {line[1:] for line in LINES if line.startswith("+")}
WORDS = {line for line in LINES if line and line[0] not in "#+"}
CODE = ("api/", "bench/", "schema/", "seeds/", "web/")


def main() -> int:
    """Print every finding with its place; return 1 if there is any."""
    findings = [*shared_class_names(), *bad_identifiers()]
    print("\n".join(findings) or "No shared class names, no words of words.txt.")
    return int(bool(findings))


def python_files() -> Iterator[tuple[str, ast.Module]]:
    """Every Python file that git tracks, with its syntax tree."""
    listed = run(
        ["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout
    for name in listed.split():
        if (ROOT / name).exists():
            yield name, ast.parse((ROOT / name).read_text(encoding="utf-8"))


def shared_class_names() -> Iterator[str]:
    """Top-level classes of the application and the benchmark that have the same name."""
    places: dict[str, list[str]] = defaultdict(list)
    for name, tree in python_files():
        if name.startswith(CODE):
            for node in tree.body:
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(f"{name}:{node.lineno}")
    for name, found in sorted(places.items()):
        if len(found) > 1:
            yield f"{found[0]}: class {name} also exists at {', '.join(found[1:])}"


def bad_identifiers() -> Iterator[str]:
    """Identifiers of which a part is one of the words."""
    for name, tree in python_files():
        for part in Path(name).with_suffix("").parts:
            if has_word(part) and not part.startswith("test_"):
                yield f"{name}: the file name contains a word of words.txt"
        for line, identifier in definitions(tree):
            if has_word(identifier) and identifier not in ALLOWED and not identifier.startswith("test_"):
                yield f"{name}:{line}: {identifier}"


def has_word(identifier: str) -> bool:
    """Whether a part of a snake_case or camelCase identifier is one of the words."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", identifier)
    return any(part.lower() in WORDS for part in parts)


def definitions(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The names that a module defines, each with its line; members of an enumeration as `Class.member`."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef():
                yield node.lineno, node.name
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, qualified(tree, node)
            case ast.Attribute(ctx=ast.Store()):
                yield node.lineno, node.attr
            case ast.alias(asname=str(alias)):
                yield node.lineno, alias
            case ast.MatchAs(name=str(captured)) | ast.MatchStar(name=str(captured)):
                yield node.lineno, captured


def qualified(tree: ast.Module, node: ast.Name) -> str:
    """A name with its class in front, where a class of vocabulary words defines it."""
    for parent in tree.body:
        inside = parent.lineno <= node.lineno <= (parent.end_lineno or 0)
        if isinstance(parent, ast.ClassDef) and inside and [ast.unparse(base) for base in parent.bases] == ["StrEnum"]:
            return f"{parent.name}.{node.id}"
    return node.id


if __name__ == "__main__":
    sys.exit(main())
