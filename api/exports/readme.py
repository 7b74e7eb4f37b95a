"""The README of an export: what is in it, how to read it, how to cite it, and the terms of its sources."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from api.exports.datapackage import ExportFile
from api.exports.snapshot import MAX_SOURCES, Snapshot

READING = """## Reading it

`datapackage.json` describes every column: its type, its meaning, what it refers to, and the rules that it follows
(Frictionless Data, Tabular Data Package).  Text is UTF-8; a missing value is an empty cell.

```python
import pandas

actors = pandas.read_csv("actors.csv", keep_default_na=False, na_values=[""])
```

- A date such as `start` is text in EDTF: it can be imprecise (`2024-04`), uncertain (`2024?`) or open (`2024/..`).
  `start_earliest` and `start_latest` are the first and the last day that it can be.
- A column that ends in `_id` refers to the `id` of another table; where that can be any, to `records.csv`.
- `revision` refers to `revisions.csv`: the revision that last changed the row.
- Text that a spreadsheet would take for a formula has an apostrophe before it, which is not part of it.
"""


class HowToCite(NamedTuple):
    """A reference to an export, as text and as BibTeX."""

    text: str
    bibtex: str


def readme(
    snapshot: Snapshot,
    files: Iterable[ExportFile],
    sources: Sequence[Mapping[str, str | None]],
    cite: HowToCite,
    checksum: str,
) -> str:
    """The README in Markdown."""
    rows = "\n".join(f"| `{file.name}` | {file.rows} | {file.table.description} |" for file in files)
    return "\n".join(
        [
            f"# Entente, revision {snapshot.revision}\n",
            "An open knowledge base of diplomacy: who met whom, who said what about whom, who is allied with whom.",
            f"This is everything in it as of revision {snapshot.revision}, written on {snapshot.day or 'no day'}.\n",
            f"| file | rows | contents |\n|---|---|---|\n{rows}\n",
            f"The SHA-256 of the content, whatever the format, is `{checksum}`.\n",
            READING,
            f"## How to cite it\n\n{cite.text}\n```bibtex\n{cite.bibtex}```\n",
            _terms(sources),
        ]
    )


def _terms(sources: Sequence[Mapping[str, str | None]]) -> str:
    rows = "\n".join(_source(source) for source in sources[:MAX_SOURCES])
    more = f"\nThese are the first {MAX_SOURCES}; `documents.csv` has all.\n" if len(sources) > MAX_SOURCES else ""
    return f"""## Sources and their terms

Facts are free.  The text of a document may be used under its own terms, as it states them; cite the documents too if
you rely on what they say (`citations.csv` says which).

| document | terms | address |
|---|---|---|
{rows}
{more}"""


def _source(source: Mapping[str, str | None]) -> str:
    return f"| {_one_cell(source['label'])} | {_one_cell(source['licence']) or 'not stated'} | {source['url'] or ''} |"


def _one_cell(text: str | None) -> str:
    return " ".join((text or "").replace("|", "\\|").split())
