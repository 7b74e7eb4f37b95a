"""Which hand-written reads there are of the records of each entity."""

from functools import cache

from api.query.reads import Read
from api.questions.accounts import ACCOUNTS
from api.questions.disagreements import disagreements_of
from api.questions.left_without import LEFT_WITHOUT
from api.questions.state import STATE
from schema.catalog import kind_of
from schema.entity import Entity

OWN: dict[str, tuple[Read, ...]] = {
    "meeting": (ACCOUNTS,),
    "citation": (LEFT_WITHOUT,),
    "alliance": (STATE,),
}


@cache
def reads_of(entity: type[Entity]) -> dict[str, Read]:
    """By name, what is told of a record besides its columns, links and history."""
    return {read.name: read for read in (*OWN.get(kind_of(entity), ()), disagreements_of(entity))}
