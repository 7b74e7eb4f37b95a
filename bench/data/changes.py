"""Changes that create generated records."""

from typing import Any

from api.write import Change
from schema.entity import Assertion, Entity

UNCITED = "Generated for the benchmark, without a source."


def name(entity: type[Entity], number: int) -> str:
    """Returns the id of a numbered record, such as `actors/actor-17`."""
    return f"{entity.collection()}/{entity.__tablename__}-{number}"


def thing(entity: type[Entity], number: int, **values: Any) -> Change:
    """Returns the creation of a numbered record; its label is `Actor 17`."""
    label = f"{entity.__name__} {number}"
    return Change(entity, {"id": name(entity, number), "label": label, **values}, place=label)


def assertion(entity: type[Assertion], **values: Any) -> Change:
    """Returns the creation of an assertion; without a citation it needs a note."""
    return Change(entity, {"note": UNCITED, **values})


def cited(entity: type[Assertion], document: str, **values: Any) -> Change:
    """Returns the creation of an assertion with one source."""
    return Change(entity, {**values, "citations": [{"document_id": document}]})
