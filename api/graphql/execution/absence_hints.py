"""Hints for root fields that find nothing: the nearest record, or why there is none in the view."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from api.database import Reader, id_candidates, near_ids
from api.errors import closest
from api.graphql.execution.absences import Absence, Fate, Fates, NamedRecord, named_records
from api.graphql.types.names import camel_case
from api.hints import collection_of, merged_hint, younger_hint
from api.query.ast.answer import AnswerObject, IdentifierClaims, Lookup
from api.query.ast.filter import And, Comparison, Order, Where
from api.query.ast.select import Rows, Scalar, Selection
from api.query.parse.params import current_value
from api.query.sql.compile import compile_answer
from api.query.sql.id_candidates import IdCandidate, id_hint
from schema.catalog import collections, columns
from schema.entity import Entity
from schema.identifier import Identifier

MAX_NEIGHBOURS = 10
"""For how many ids of a response the nearest is looked for."""
NEAR_VALUES = 20
MAX_NAMED = 3
"""For how many of those the records are looked up that their words name."""
Hint = dict[str, Any]


class Missing(NamedTuple):
    """A record that is requested but does not exist, and the id that was probably meant."""

    record: NamedRecord
    likely: str


async def absence_hints(reader: Reader, absent: Iterable[Absence], fates: Fates) -> list[Hint]:
    """A hint for each root field that found nothing and has no error."""
    hints: list[Hint] = []
    missing: list[Missing] = []
    for absence in absent:
        if isinstance(absence.answer, IdentifierClaims):
            hints.append(_hint(absence, "value", await _identifier_message(reader, absence.answer)))
        for record in named_records(absence):
            fate = fates.get(record.key, Fate())
            if message := _message(record, fate):
                hints.append(_hint(absence, record.argument, message))
            elif not (fate.exists or fate.removal):
                missing.append(Missing(record, _likely_id(record)))
    return hints + await _missing_hints(reader, missing)


def _hint(absence: Absence, argument: str, message: str) -> Hint:
    return {"path": list(absence.path), "field": camel_case(argument), "message": message}


def _message(record: NamedRecord, fate: Fate) -> str:
    """Why a record that exists is not found.  The removal of one that is looked up by its id is an error instead."""
    if fate.created is not None:
        return younger_hint(record.id, fate.created)
    if isinstance(record.absence.answer, Lookup):
        return ""
    if fate.successor:
        return merged_hint(record.id, fate.successor)
    if fate.removal:
        last = fate.removal.more["id"]
        merge = f"{record.id} was merged into {last}. " if last != record.id else ""
        return merge + fate.removal.detail
    return ""


# ---- records that never existed


def _likely_id(record: NamedRecord) -> str:
    """The id with the collection that was probably meant: that of the field, or the nearest one."""
    collection, slash, slug = record.id.partition("/")
    if collection in collections():
        return record.id
    answer = record.absence.answer
    if isinstance(answer, Lookup) and issubclass(answer.entity, Entity):
        return f"{answer.entity.collection()}/{slug or collection}"
    meant, _ = collection_of(collection, collections())
    return f"{meant}/{slug}" if slash and meant else ""


async def _missing_hints(reader: Reader, missing: list[Missing]) -> list[Hint]:
    searched = list(dict.fromkeys(each.likely for each in missing if each.likely))[:MAX_NEIGHBOURS]
    near = await near_ids(reader, searched) if searched else []
    named = await id_candidates(reader, searched[:MAX_NAMED])
    return [_hint(each.record.absence, each.record.argument, _missing_message(each, near, named)) for each in missing]


def _missing_message(missing: Missing, near: Iterable[str], named: Mapping[str, Sequence[IdCandidate]]) -> str:
    id, likely = missing.record.id[:60], missing.likely
    collection = likely.partition("/")[0]
    same = [found for found in near if found.startswith(f"{collection}/")]
    nearest = id_hint(likely, named.get(likely, ()), same) if likely else ""
    if id.partition("/")[0] in collections():
        return f"There is no {id}. {nearest}".rstrip().replace("'", "")
    usual = f"Use an id such as {collection or 'actors'}/..., with the collection before the slash."
    return f"'{id}' is not an id: it begins with no collection. {nearest.replace(chr(39), '') or usual}"


# ---- identifiers


async def _identifier_message(reader: Reader, claims: IdentifierClaims) -> str:
    """Which other scheme has the value, or the nearest value of the scheme."""
    scheme, value = _scheme_and_value(claims.where)
    rows = await _near_identifiers(reader, scheme, value)
    named = f"{scheme.upper()} {value[:60]}"
    for row in rows["same"]:
        if row["scheme"] != scheme or row["value"] != value:
            return f"No record has {named}. Did you mean {row['scheme'].upper()} {row['value']}?"
    values = [row["value"] for row in rows["before"] + rows["after"]]
    close = closest(value, values)
    return f"No record has {named}." + (f" Did you mean {close}?" if close else "")


def _scheme_and_value(where: Where) -> tuple[str, str]:
    assert isinstance(where, And)
    scheme, value = (current_value(test.value) for test in where.of if isinstance(test, Comparison))
    return scheme, value


async def _near_identifiers(reader: Reader, scheme: str, value: str) -> dict[str, list[dict[str, str]]]:
    own = columns(Identifier)
    shape = Rows({name: Scalar(own[name]) for name in ("scheme", "value")})
    of_scheme = Comparison(own["scheme"], "eq", scheme)

    def page(*where: Where, descending: bool = False) -> Selection:
        return Selection(Identifier, shape, And(where), (Order(own["value"], descending),), NEAR_VALUES)

    answers = {
        "same": page(Comparison(own["value"], "in", tuple(dict.fromkeys((value, value.upper(), value.lower()))))),
        "before": page(of_scheme, Comparison(own["value"], "lt", value), descending=True),
        "after": page(of_scheme, Comparison(own["value"], "gt", value)),
    }
    body = await reader.read(compile_answer(AnswerObject(answers), reader.dialect))
    found: dict[str, list[dict[str, str]]] = json.loads(body or b"{}")
    return found
