"""Labels in a language: each record by its best name there; by its English label if the base has no such name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from starlette.requests import Request

from api.http.prefix import prefixed
from api.query.parse.arguments import language_tag
from api.questions.search import LABEL_KINDS, OWN_LANGUAGE
from web.words.vocabulary import COLLECTIONS

PARAMETER = "lang"
LANGUAGES = {"ar": "العربية", "en": "English", "es": "Español", "fr": "Français", "ru": "Русский", "zh": "中文"}
"""The languages that pages offer by their tags, in their own words; the address may name others."""
IN_ENGLISH = {"ar": "Arabic", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}
WITHOUT_NAMES = ("v1", "query", "docs", "assets", "graphql", "openapi.json", "schema.graphql", "problems")
"""The first steps of paths that are not in a language."""
LINK = re.compile(r'(<a\b[^>]*?\shref=")(/[^"#]*)((?:#[^"]*)?")')
FORM = re.compile(r'<form\b(?![^>]*\bid="language")[^>]*?\saction="(/[^"]*)"[^>]*>')
"""Forms but the one that chooses the language."""
MOST_IDS = 100
Labelled = dict[str, Any]


class Language(NamedTuple):
    """A language by its tag and its primary subtag; both are empty for that of the labels themselves."""

    tag: str = ""
    primary: str = ""

    @classmethod
    def of(cls, request: Request) -> "Language":
        """The language in the address.  Raises Refusal."""
        value = request.query_params.get(PARAMETER, "").strip()
        tag, primary = language_tag(value, PARAMETER) if value else ("", "")
        return cls() if primary == OWN_LANGUAGE else cls(tag, primary)

    @property
    def name(self) -> str:
        """Its name in English; its tag if that is not known here."""
        return IN_ENGLISH.get(self.tag, f"the language {self.tag}")

    @property
    def variables(self) -> dict[str, Any]:
        """The language as variables of the document that reads names."""
        return {"languages": list(dict.fromkeys((self.tag, self.primary))), "variants": f"{self.primary}-"}


def labelled(data: Any) -> Iterator[Labelled]:
    """Every record in an answer that may have names of its own, however deep."""
    if isinstance(data, list):
        for one in data:
            yield from labelled(one)
    elif isinstance(data, dict):
        if "label" in data and id_of(data).partition("/")[0] in COLLECTIONS:
            yield data
        for value in data.values():
            yield from labelled(value)


def id_of(record: Mapping[str, Any]) -> str:
    """The id of a record without a view; empty if the answer does not have it."""
    return str(record.get("recordId") or record.get("id") or "").partition("?")[0]


def portions(records: Iterable[Labelled]) -> list[list[str]]:
    """The ids of records, each once, as many at a time as one document reads."""
    ids = list(dict.fromkeys(map(id_of, records)))
    return [ids[start : start + MOST_IDS] for start in range(0, len(ids), MOST_IDS)]


def best_names(names: Iterable[Mapping[str, Any]], language: Language) -> dict[str, Mapping[str, Any]]:
    """The best name of each record by its id: in the very language, of the kind that serves best as a label."""

    def order(name: Mapping[str, Any]) -> tuple[int, int, str]:
        closeness = [language.tag, language.primary].index(name["language"]) if name["language"] in language else 2
        return closeness, LABEL_KINDS.index(name["nameKind"].lower()), name["recordId"]

    return {name["record"]["recordId"]: name for name in sorted(names, key=order, reverse=True)}


def rename(records: Sequence[Labelled], best: Mapping[str, Mapping[str, Any]]) -> None:
    """Give records the labels that were found, and say in which language they are."""
    for record in records:
        if name := best.get(id_of(record)):
            record |= {"label": name["text"], "labelLanguage": name["language"]}


# ---- links


def with_language(html: str, tag: str) -> str:
    """A page whose links and forms keep the language."""
    if not tag:
        return html
    linked = LINK.sub(lambda found: f"{found[1]}{_with_parameter(found[2], tag)}{found[3]}", html)
    field = f'<input type="hidden" name="{PARAMETER}" value="{escape(tag)}">'
    return FORM.sub(lambda found: found[0] + (field if _has_names(found[1]) else ""), linked)


def _has_names(path: str) -> bool:
    begin = prefixed("/")
    return path.startswith(begin) and re.split("[/?]", path[len(begin) :])[0] not in WITHOUT_NAMES


def _with_parameter(path: str, tag: str) -> str:
    if not _has_names(path) or re.search(rf"[?;]{PARAMETER}=", path):
        return path
    return f"{path}{'&amp;' if '?' in path else '?'}{PARAMETER}={escape(tag)}"
