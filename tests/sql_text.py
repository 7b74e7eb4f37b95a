"""SQL statements for reviewers: wrapped into lines, or reduced to an outline of the tables that they read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

LINE_LENGTH = 160
TOKEN = re.compile(r"'(?:[^']|'')*'|[$:?]?\w+(?:\.\w+)*|[(),]")
BREAK = re.compile(r"'(?:[^']|'')*'|[^' ]+| ")
CLAUSE_START = re.compile(r"(\(select |(?<= )from \(|(?<= )left join |[()])")


def wrapped(statement: str) -> str:
    """Returns a statement with one line per nested query, none of them longer than `LINE_LENGTH` allows."""
    lines, depth = [""], 0
    for part in CLAUSE_START.split(statement):
        if part in ("(select ", "from (", "left join "):
            lines.append("  " * depth)
        depth += part.count("(") - part.count(")")
        lines[-1] += part
    return "\n".join(piece for line in lines if line.strip() for piece in _pieces(line.rstrip()))


def _pieces(line: str) -> Iterator[str]:
    """Cuts a line at spaces outside literals; the pieces after the first are indented by four more."""
    indent = " " * (len(line) - len(line.lstrip()))
    piece = indent
    for word in BREAK.findall(line.lstrip()):
        if len(piece) + len(word) > LINE_LENGTH and piece.strip():
            yield piece.rstrip()
            piece = f"{indent}    " + word.lstrip()
        else:
            piece += word
    yield piece


@dataclass
class Query:
    """A SELECT: what it reads, by which joins, at most how many rows, and the queries inside it."""

    name: str = ""
    """The name of a common table expression."""
    reads: list[str] = field(default_factory=list)
    limit: str = ""
    inner: list["Query"] = field(default_factory=list)

    def lines(self) -> list[str]:
        own = " ".join([*self.reads, *([f"limit {self.limit}"] if self.limit else [])])
        head = [part for part in (f"with {self.name}" if self.name else "", own) if part]
        inner = repeated([query.lines() for query in self.inner])
        return [": ".join(head), *(f"  {line}" for line in inner)] if self.is_shown() else inner

    def is_shown(self) -> bool:
        """A query that only reads a query inside it, or no table at all, is not worth a line."""
        return bool(self.name) or any(read not in ("from (...)", "from counter") for read in self.reads)


def repeated(blocks: list[list[str]]) -> list[str]:
    """Joins blocks of lines; of equal neighbours one is kept, with their number."""
    joined: list[str] = []
    for block, same in groupby(block for block in blocks if block):
        count = len(list(same))
        joined += [block[0] + (f"  x{count}" if count > 1 else ""), *block[1:]]
    return joined


def outline(statement: str) -> str:
    """Returns the queries of a statement with their tables, joins and limits, one per line and indented by depth.

    It depends on the statement alone: not on statistics, on the planner or on the version of a database.
    """
    return "\n".join(_Parser(TOKEN.findall(statement)).parse().lines())


class _Parser:
    """Finds the queries in the tokens of a statement."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = ["", *tokens, ""]
        self.open = [Query(), Query()]
        self.open[0].inner.append(self.open[1])
        self.parentheses: list[bool] = []

    def parse(self) -> Query:
        for at, token in enumerate(self.tokens):
            match token:
                case "(":
                    self._open_parenthesis(at)
                case ")" if self.parentheses.pop():
                    self.open.pop()
                case "union" | "except" | "intersect":
                    self.open.pop()
                    self._open_query("")
                case "from" | "join" if self.tokens[at - 1] != "distinct":
                    self.open[-1].reads.append(self._read(at))
                case "limit":
                    self.open[-1].limit = self.tokens[at + 1]
        return self.open[0]

    def _open_parenthesis(self, at: int) -> None:
        is_query = self.tokens[at + 1] in ("select", "with")
        self.parentheses.append(is_query)
        if is_query:
            self._open_query(self._name(at))

    def _open_query(self, name: str) -> None:
        query = Query(name)
        self.open[-1].inner.append(query)
        self.open.append(query)

    def _name(self, at: int) -> str:
        """The name in `name as (`, `name(columns) as (` and `name as materialized (`."""
        before = [token for token in self.tokens[:at] if token not in ("not", "materialized")]
        if before[-1] != "as":
            return ""
        start = len(before) - 2
        if before[start] == ")":
            start = max(i for i, token in enumerate(before) if token == "(") - 1
        return before[start]

    def _read(self, at: int) -> str:
        how, table = self.tokens[at], self.tokens[at + 1]
        if self.tokens[at - 1] in ("left", "cross"):
            how = f"{self.tokens[at - 1]} {how}"
        return f"{how} {'(...)' if table in ('(', 'lateral') else table}"
