"""Filters by ids of records that do not exist, were merged or retracted, are of another kind, or younger than a view."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cases import refusals
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.write import Change, write
from api.write.model import Merge, Retract
from schema.actor import Actor
from schema.alliance import Alliance
from schema.document import Document
from schema.membership import Membership

LIST = "/v1/memberships?fields=id&"


@pytest.fixture(scope="module", params=BACKENDS)
def past(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """Pact and League are created in revision 1; Bloc, in revision 2; Pact is merged into League, Bloc retracted."""

    def fill(engine: Engine) -> None:
        said = {"author": "A test", "reason": "Made up.", "origin": "test"}
        book = {"id": "documents/book", "label": "The book", "title": "Book", "kind": "book", "fidelity": "original"}
        first = [Change(Document, book | {"published": "2000"}), _actor("ann"), _alliance("pact"), _alliance("league")]
        write(engine, [*first, *_joined("pact", "ann"), *_joined("league", "ann")], **said)
        write(engine, [_alliance("bloc"), _actor("bob")], **said)
        write(engine, [Merge("alliances/pact", "alliances/league")], **said)
        write(engine, [Retract("alliances/bloc")], **said)

    with serving(request.param, address(request.param, "filter_ids"), fill) as api:
        yield api


def _actor(slug: str) -> Change:
    return Change(Actor, {"id": f"actors/{slug}", "label": slug.capitalize(), "kind": "state"})


def _alliance(slug: str) -> Change:
    return Change(Alliance, {"id": f"alliances/{slug}", "label": slug.capitalize(), "kind": "coalition"})


def _joined(alliance: str, actor: str) -> list[Change]:
    ends = {"alliance_id": f"alliances/{alliance}", "actor_id": f"actors/{actor}"}
    return [Change(Membership, {"id": f"memberships/{alliance}-{actor}", **ends, "note": "Made up."})]
