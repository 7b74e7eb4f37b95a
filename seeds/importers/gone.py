"""What an importer wrote before and the files no longer have: it is withdrawn, unless somebody else builds on it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from api.write import Command, Retract, touched
from api.write.model import ANY_REVISION
from api.write.store.rows import Row, by_entity, current_rows, entity_of, rows_linking_to, select_rows
from schema.catalog import table_of
from schema.citation import Citation
from schema.entity import Assertion
from seeds.importers.dataset import RefusedRow

STAYS = "is not in the files any more, and stays as {} refers to it"
STAYS_CHANGED = "is not in the files any more, and stays as another writer has changed it"
NUMBERED = re.compile(r"--\d+$")


class Withdrawals(NamedTuple):
    """The commands that withdraw what is gone, and what stays with the reason."""

    commands: tuple[Command, ...]
    kept: tuple[RefusedRow, ...]


NOTHING = Withdrawals((), ())


def withdrawals(connection: Connection, earlier: Collection[str], now: Collection[str], origin: str) -> Withdrawals:
    """What to withdraw of the records that were imported earlier and are not imported now.

    A record is gone if all its citations are; one that another source cites as well only loses this one's citations.
    """
    former = set(earlier) - set(now)
    citations = _gone_citations(connection, former, now)
    if not citations:
        return NOTHING
    changed = touched(connection, former, origin)
    linking = _referrers(connection, former - citations)
    stays = _staying(former - citations, citations, linking, changed)
    kept = [RefusedRow(id, reason) for id, reason in sorted(stays.items()) if reason]
    citations -= changed | {citation for id in stays for citation in _needed_citations(id, linking, citations)}
    removed = sorted((former & linking.keys()) - stays.keys(), key=_order)
    commands = [Retract(id, ANY_REVISION, place=id) for id in (*sorted(citations), *removed)]
    return Withdrawals(tuple(commands), tuple(kept))


def _gone_citations(connection: Connection, former: set[str], now: Collection[str]) -> set[str]:
    """The citations that are not imported any more, apart from those that the write service added to imported ones."""
    ids = by_entity(former).get(Citation, [])
    rows = current_rows(connection, ids)
    live = current_rows(connection, by_entity(now).get(Citation, [])) if rows else {}
    cited = {(row["record_id"], row["document_id"]) for row in live.values()}
    return {id for id, row in rows.items() if not (_is_added(row) and (row["record_id"], row["document_id"]) in cited)}


def _is_added(row: Row) -> bool:
    """Whether the write service may have made a citation, of a field in which a claim differs from its fact."""
    return row["field"] is not None and NUMBERED.search(row["id"]) is not None


def _staying(
    former: set[str], citations: set[str], linking: Mapping[str, set[str]], changed: Collection[str]
) -> dict[str, str]:
    """The records that stay, each with the reason; empty if their own citations remain."""
    found = dict.fromkeys(former & set(changed), STAYS_CHANGED)
    found |= dict.fromkeys(former - linking.keys(), "")
    while True:
        left = (former | citations) - found.keys() - set(changed)
        more = {id: min(others) for id in former & left if (others := linking[id] - left)}
        if not more:
            return found
        found |= {id: "" if entity_of(other) is Citation else STAYS.format(other) for id, other in more.items()}


def _needed_citations(id: str, linking: Mapping[str, set[str]], citations: set[str]) -> Iterable[str]:
    """The citations without which a fact that stays would have none."""
    own = {one for one in linking.get(id, ()) if entity_of(one) is Citation}
    return own if issubclass(entity_of(id), Assertion) and own <= citations else ()


def _order(id: str) -> tuple[bool, str]:
    """Facts before things: each is removed before what it refers to."""
    return not issubclass(entity_of(id), Assertion), id


def _referrers(connection: Connection, ids: set[str]) -> dict[str, set[str]]:
    """The records that refer to each of some records, without those to which none does."""
    found: dict[str, set[str]] = defaultdict(set)
    linking = rows_linking_to(connection, ids) if ids else {}
    for entity, some in by_entity(linking).items():
        for row in select_rows(connection, table_of(entity), some):
            for end in {row[column] for column in linking[row["id"]]} & ids:
                found[end].add(row["id"])
    return dict(found)
