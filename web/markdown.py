"""Answers as Markdown with numbered sources: the pages of the explorer as text, and records for agents."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from web.folding import Folded, record_of
from web.words.dates import date_in_words, period_in_words
from web.words.vocabulary import STANCES, field_name, relation, value_in_words, word

SPECIAL = re.compile(r"([\\`*_\[\]<>|])")
DATES = {"date", "start", "end", "formed", "ended", "founded", "dissolved", "published", "retrieved", "since", "until"}
HEADS = (
    "label",
    "title",
    "text",
    "record",
    "document",
    "alliance",
    "office",
    "person",
    "actor",
    "object",
    "subject",
    "topic",
    "meeting",
    "statement",
    "identifierValue",
    "speaker",
)
OWN_WORDS = (
    "id",
    "recordId",
    "label",
    "redirectedFrom",
    "citations",
    "citation",
    "since",
    "until",
    "disputed",
    "acting",
)
PLAIN = (
    "sha256",
    "url",
    "archivedUrl",
    "text",
    "phrase",
    "identifierValue",
    "latitude",
    "longitude",
    "lastDay",
    "language",
    "licence",
)
"""Fields whose values are shown as they are."""
CUT = "\n\n*The text is cut here: {}.*\n"
Link = Callable[[str], str]


def answer_in_markdown(title: str, data: Mapping[str, Any], link: Link, *notes: str) -> str:
    """The answer to the document of a page as Markdown.  `link` returns a record's address, `notes` end the text."""
    at = data.get("at") or {}
    if "record" in at and at.keys() <= {"record", "sources"}:
        return _Writer(link).whole(title, record_of(data), notes)
    parts = {**{name: value for name, value in data.items() if name != "at"}, **at}
    return _Writer(link).whole(title, parts, notes)


def record_in_markdown(record: Mapping[str, Any], revision: int | None) -> str:
    """A record as Markdown, whose links are the addresses of resources."""
    return _Writer(lambda id: f"entente://{id.partition('?')[0]}").whole(
        record["label"], record, (f"Revision {revision}.",)
    )


def shortened(text: str, most: int, advice: str = "use the tool read, and the `next` of its lists") -> str:
    """A text of at most so many characters, cut between two lines, with advice how to read the rest."""
    if len(text) <= most:
        return text
    room = most - len(CUT.format(advice))
    return text[: text.rfind("\n", 0, room)] + CUT.format(advice)


@dataclass
class _Writer:
    """Writes one answer.  `numbers` are those of the documents that it cites, in the order of their first citation."""

    link: Link
    folded: Folded = field(default_factory=lambda: Folded(plain_ids=False))
    numbers: dict[str, int] = field(default_factory=dict)

    def whole(self, title: str, content: Mapping[str, Any], notes: tuple[str, ...]) -> str:
        shown = self.folded.record(content)
        lines = [f"# {escaped(title)}", "", *self._section(shown, 2)]
        if self.numbers:
            lines += ["", "## Sources", "", *self._sources()]
        if notes:
            lines += ["", "---", "", *(f"- {note}" for note in notes)]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"

    def _section(self, content: Mapping[str, Any], level: int) -> Iterator[str]:
        """What is said of one thing: its summary, its values, and a section for each list and each part."""
        if summary := content.get("summary"):
            yield from (escaped(summary), "")
        if marks := self._marks(content.get("citations")):
            yield f"- **Sources:** {marks}"
        if content.get("since") or content.get("until"):
            yield f"- **When:** {_period(content)}"
        others = {name: value for name, value in content.items() if name not in (*OWN_WORDS, "summary")}
        yield from self._values(others)
        for name, value in others.items():
            if _is_list(value) or _is_part(value):
                yield from self._part(name, value, level)

    def _values(self, content: Mapping[str, Any]) -> Iterator[str]:
        for name, value in content.items():
            if not _is_list(value) and not _is_part(value):
                yield f"- **{field_name(name)}:** {self._value(name, value)}"

    def _part(self, name: str, value: Any, level: int) -> Iterator[str]:
        """A list or a part of an answer under a heading of its own."""
        items, total = _items(value)
        counted = f" ({total:,})" if _is_list(value) else ""
        yield from ("", f"{'#' * min(level, 6)} {field_name(name)}{counted}", "")
        if not _is_list(value):
            yield from self._section(value, level + 1)
            return
        for item in items:
            yield from self._item(item, "")
        if total > len(items):
            yield f"- … and {total - len(items):,} more"
        others = {key: one for key, one in value.items() if key not in ("items", "total")} if _is_page(value) else {}
        yield from self._values(others)

    def _item(self, item: Any, indent: str) -> Iterator[str]:
        """An item of a list as one line, and lines below it for the lists in it."""
        if not isinstance(item, dict):
            yield f"{indent}- {self._value('', item)}"
            return
        head = next((name for name in HEADS if name in item), "")
        title = self._title(item, head)
        below = {name: one for name, one in item.items() if _is_list(one) and name != "citations"}
        apart = {head, *below, *OWN_WORDS}
        values = [self._described(name, one) for name, one in item.items() if name not in apart]
        when = [self._when(item)] if item.get("since") or item.get("until") else []
        marks = [f"**{name}**" for name in ("disputed", "acting") if item.get(name)]
        cited = self._marks(item.get("citations") or item.get("citation"))
        line = "; ".join(part for part in (title, *when, *marks, *values) if part)
        yield f"{indent}- {line}{f' {cited}' if cited else ''}"
        for name, one in below.items():
            yield from self._below(name, one, f"{indent}  ")

    def _below(self, name: str, value: Any, indent: str) -> Iterator[str]:
        items, _ = _items(value)
        if all(not isinstance(one, dict) for one in items):
            yield f"{indent}- {field_name(name).lower()}: {', '.join(self._value('', one) for one in items)}"
            return
        yield f"{indent}- {field_name(name).lower()}:"
        for item in items:
            yield from self._item(item, f"{indent}  ")

    def _title(self, item: Mapping[str, Any], head: str) -> str:
        if head == "label" and "id" in item:
            return self._linked({"id": item["id"], "label": item["label"]})
        return self._value(head, item[head]) if head else ""

    def _described(self, name: str, value: Any) -> str:
        if name == "stance":
            return f"{STANCES.get(value, word(value))}"
        if name == "mention":
            return {"AVOIDED": "without naming it", "IMPLIED": "by implication"}.get(value, "")
        if name == "relationKind":
            return relation(value)
        return f"{field_name(name).lower()}: {self._value(name, value)}"

    def _when(self, item: Mapping[str, Any]) -> str:
        words = _period(item)
        return f"[{words}]({self.link(item['id'])})" if "id" in item and "label" not in item else words

    def _value(self, name: str, value: Any) -> str:
        if isinstance(value, dict):
            if "id" in value and "label" in value:
                return self._linked(value)
            return ", ".join(self._described(key, one) for key, one in value.items() if key not in ("id", "recordId"))
        if isinstance(value, list):
            return ", ".join(self._value(name, one) for one in value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if name in DATES:
            return date_in_words(str(value))
        if isinstance(value, str) and name not in PLAIN:
            return escaped(word(value) if value.isupper() and len(value) > 2 else value_in_words(value))
        return f"“{escaped(value)}”" if name == "phrase" else escaped(str(value))

    def _linked(self, record: Mapping[str, Any]) -> str:
        rest = {name: one for name, one in record.items() if name not in ("id", "label", "recordId", "recordKind")}
        details = [self._described(name, one) for name, one in rest.items() if not _is_list(one)]
        more = f" ({', '.join(filter(None, details))})" if any(details) else ""
        return f"[{escaped(record['label'])}]({self.link(record['id'])}){more}"

    def _marks(self, citations: Any) -> str:
        """The citations of a fact: the number of each document, where in it, and what it says otherwise."""
        if not isinstance(citations, list | dict):
            return ""
        cited, total = _items(citations if isinstance(citations, list) or _is_page(citations) else [citations])
        more = total - len(cited)
        marks = "".join(f"[{self._mark(one)}]" for one in cited if "document" in one)
        return f"{marks}{f' and {more} more' if more > 0 else ''}"

    def _mark(self, citation: Mapping[str, Any]) -> str:
        number = self.numbers.setdefault(citation["document"], len(self.numbers) + 1)
        where = f"characters {citation['characters']}" if "characters" in citation else citation.get("page", "")
        details = [
            word(citation["supportType"]) if "supportType" in citation else "",
            f"on {word(citation['field'])}" if "field" in citation else "",
            f"“{escaped(citation['phrase'])}”" if "phrase" in citation else "",
            escaped(where),
            f"says {_period(citation)}" if "since" in citation or "until" in citation else "",
            f"set aside: {escaped(citation['setAside'])}" if "setAside" in citation else "",
        ]
        text = ", ".join(part for part in details if part)
        return f"{number}{f': {text}' if text else ''}"

    def _sources(self) -> Iterator[str]:
        for id, number in self.numbers.items():
            one = self.folded.documents[id]
            details = [
                f"[{escaped(one.get('label', id))}]({self.link(id)})",
                escaped(one.get("publisher", "")),
                f"copy: {word(one['fidelity'])}" if "fidelity" in one else "",
                f"licence: {escaped(one.get('licence', 'not stated'))}",
                f"<{one['url']}>" if "url" in one else "",
                f"archived: <{one['archivedUrl']}>" if "archivedUrl" in one else "",
            ]
            yield f"{number}. {'; '.join(part for part in details if part)}"


def escaped(text: str) -> str:
    """A text in which nothing is markup, on one line."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _period(fact: Mapping[str, Any]) -> str:
    return period_in_words(*({"text": fact.get(name)} for name in ("since", "until")))


def _is_page(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("items"), list)


def _items(value: Any) -> tuple[list[Any], int]:
    """The items of a list, and how many there are in all; none for what is no list."""
    if isinstance(value, list):
        return value, len(value)
    return (value["items"], value["total"]) if _is_page(value) else ([], 0)


def _is_list(value: Any) -> bool:
    return _is_page(value) or (isinstance(value, list) and any(isinstance(one, dict) for one in value))


def _is_part(value: Any) -> bool:
    """Whether a value is neither a list nor a link nor a few words, but a part of the answer with lists of its own."""
    return isinstance(value, dict) and any(_is_list(one) for one in value.values())
