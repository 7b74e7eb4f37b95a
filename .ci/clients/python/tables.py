"""Every list and question as pandas reads it, in one call with its defaults: scalar columns with the values of JSON.

Usage: tables.py URL
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pandas

CONTRACT = json.loads((Path(__file__).parents[3] / "api/rest/openapi.json").read_text(encoding="utf-8"))
ENDING = ".{format}"
ONE_OF_TWO = ("stances.speakers",)
MAX_LIMIT = 1000
DTYPES = {bool: "bO", int: "iuf", float: "f", str: "OTU"}
"""The kinds of columns in which values of each type may be; an empty cell turns integers into floats."""


def main(address: str) -> None:
    """Compare every table of the contract with its JSON.  Raises AssertionError for a table that differs."""
    tables = (path for path in CONTRACT["paths"] if path.endswith(ENDING) and not path.endswith(f"/{{slug}}{ENDING}"))
    paths = [path.removesuffix(ENDING) for path in tables]
    read = [check(address, path) for path in paths]
    print(f"pandas: {len(read)} tables, {sum(read)} rows")


def check(address: str, path: str) -> int:
    """Compare the table at a path with its JSON, if there is such a record.  Returns the number of rows."""
    collection = path.split("/")[2]
    if "{slug}" in path:
        records = get(f"{address}/v1/{collection}?fields=id&limit=1")["data"]
        if not records:
            return 0
        path = path.replace(f"{collection}/{{slug}}", quote(records[0]["id"]))
        return compare(f"{address}{path}.csv", items(get(f"{address}{path}")["data"]))
    query = required(path)
    table = f"{address}{path}.csv?{query}"
    if query:
        return compare(table, items(get(f"{address}{path}?{query}")["data"]))
    return compare(table, get(f"{address}{path}?limit={MAX_LIMIT}")["data"])


def get(address: str) -> Any:
    """The JSON at an address."""
    return httpx.get(address, timeout=60).raise_for_status().json()


def required(path: str) -> str:
    """The query string that a path requires, made of the examples of the contract."""
    names = [one["$ref"].rpartition("/")[2] for one in CONTRACT["paths"][path]["get"]["parameters"]]
    parameters = [(name, CONTRACT["components"]["parameters"][name]) for name in names]
    chosen = [one for name, one in parameters if one["in"] == "query" and (one.get("required") or name in ONE_OF_TWO)]
    return "&".join(f"{one['name']}={quote(text(one['schema']['examples'][0]))}" for one in chosen)


def text(example: Any) -> str:
    """An example as a query string spells it."""
    return ",".join(example) if isinstance(example, list) else str(example)


def items(answer: Any) -> list[dict[str, Any]]:
    """The first list in an answer; claims are nothing but a list."""
    if isinstance(answer, list):
        return answer
    return next(inner for value in answer.values() for inner in lists(value))


def lists(value: Any) -> Iterator[list[dict[str, Any]]]:
    """The lists in a member of an answer, or in the object that it is."""
    if isinstance(value, list):
        yield value
    elif isinstance(value, dict):
        yield from (inner for inner in value.values() if isinstance(inner, list))


def compare(address: str, rows: list[dict[str, Any]]) -> int:
    """Compare a table with rows of JSON."""
    table = pandas.read_csv(address)
    for name, column in table.items():
        assert not [cell for cell in column if is_json(cell)], (address, name)
    if not rows:
        assert table.empty, address
    for number, row in enumerate(rows):
        for name, value in flat(row).items():
            if value is None and name not in table:
                continue  # a link or a date that is null in JSON is several empty cells
            found = table[name][number]
            assert (pandas.isna(found) and value is None) or found == value, (address, number, name, found, value)
            assert value is None or table[name].dtype.kind in DTYPES[type(value)], (address, name, table[name].dtype)
    return len(table)


def is_json(cell: Any) -> bool:
    """Whether a cell is an object or an array of JSON."""
    if not isinstance(cell, str) or cell[:1] not in ("{", "["):
        return False
    try:
        json.loads(cell)
    except ValueError:
        return False
    return True


def flat(row: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """A row of JSON by the documented names of columns; lists are counted."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        title = f"{prefix[:-1]}_id" if name == "id" and prefix else f"{prefix}{name}"
        if isinstance(value, list):
            found[f"{title}_count"] = len(value)
        elif isinstance(value, dict) and value.keys() == {"text", "earliest", "latest"}:
            found |= {title: value["text"]}
            found |= {f"{title}_{bound}": value[bound] for bound in ("earliest", "latest")}
        elif isinstance(value, dict):
            found |= flat(value, f"{title}.")
        else:
            found[title] = value
    return found


if __name__ == "__main__":
    main(sys.argv[1])
