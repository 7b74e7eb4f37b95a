"""Organisations and groups: each acts, and states belong to it."""

from collections.abc import Iterator

from api.write import Change
from schema.actor import Actor, ActorKind
from schema.alliance import Alliance
from schema.name import Name, NameKind
from seeds.importers.world.table import TableRow, digits_of, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """The actor, the alliance, and their names: as the Factbook lists it, in full, and in other languages."""
    actor, alliance = (row[name].partition("/")[2] for name in ("actor", "alliance"))
    if actor:
        yield from row.fact(Actor, actor, {"label": row["label"], "kind": ActorKind.organisation})
    values = {"label": row["label"], "kind": row["kind"], "organisation_id": row["actor"]}
    yield from row.fact(Alliance, alliance, values)
    for text, kind, language in _names(row):
        digits = digits_of(f"{language}:{text}")
        values = {"record_id": row["actor"] or row["alliance"], "text": text, "kind": kind, "language": language}
        yield from row.fact(Name, f"{actor or alliance}-{digits}", values)


def _names(row: TableRow) -> Iterator[tuple[str, NameKind, str]]:
    """Each name with its kind and language; a name in other languages without lower-case letters is an acronym."""
    found = [(row["name"], NameKind.official, "en"), (row["acronym"], NameKind.acronym, "en")]
    for other in filter(None, row["other_names"].split("|")):
        language, _, text = other.partition(":")
        found.append((text, NameKind.acronym if text.isupper() else NameKind.alias, language))
    seen: set[tuple[str, str]] = set()
    for text, kind, language in found:
        if text and (text, language) not in seen:
            seen.add((text, language))
            yield text, kind, language


IMPORTER = world_importer("organisations", convert)
