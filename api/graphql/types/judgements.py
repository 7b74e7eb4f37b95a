"""The `resolve` of a query: which records names mean."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import strawberry

from api.graphql.types.factory import define_fields, enum_value, new_type, optional_input, resolved
from api.graphql.types.scalars import DateScalar
from api.questions.name_candidates import MOST_NAMES_AT_ONCE
from api.questions.record_ranking import SearchKind
from api.reconcile.bodies import MentionBody
from api.resolve.model import Verdict

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]
DESCRIPTION = """Which records names in a text or a table mean: a judgement of each, in their order.  `SAME` is sure
enough to merge; `LIKELY` is for a person to decide; `UNKNOWN` names none.  What was rejected for a name is not proposed
for it again."""


def resolve_field(from_answer: Resolver) -> tuple[Any, Any]:
    """The type of the judgements, and the field that returns them; `from_answer` resolves the field."""
    mention: Any = _mention_input()
    description = f"The names, at most {MOST_NAMES_AT_ONCE}."

    async def resolve(
        root: Any,
        info: strawberry.Info,
        mentions: Annotated[list[mention], strawberry.argument(description=description)],
    ) -> Any:
        return await from_answer(root, info)

    judgement: Any = _judgement_type()
    return list[judgement], strawberry.field(resolver=resolve, description=DESCRIPTION)


def _mention_input() -> type:
    about = {name: field.description or "" for name, field in MentionBody.model_fields.items()}
    kind: Any = enum_value(SearchKind) | None
    optional: dict[str, Any] = {
        "kind": kind,
        "office": str | None,
        "country": strawberry.ID | None,
        "date": DateScalar | None,
        "neighbours": list[str] | None,
    }
    fields = {
        "name": (str, strawberry.field(description=about["name"])),
        **{name: (annotation, optional_input(about[name])) for name, annotation in optional.items()},
    }
    return define_fields(new_type("MentionInput"), fields, MentionBody.__doc__ or "", strawberry.input)


def _judgement_type() -> type:
    kind: Any = enum_value(SearchKind)
    verdict: Any = enum_value(Verdict)
    candidate: Any = define_fields(
        new_type("JudgedCandidate"),
        {
            "record_id": (strawberry.ID, resolved("The id of the record.")),
            "label": (str, resolved("Its label.")),
            "kind": (kind, resolved("The kind of record, and for an actor the kind of actor.")),
            "score": (int, resolved("How well it fits, from 0 to 100.")),
            "reasons": (list[str], resolved("What speaks for it and against it.")),
        },
        "A record that a name may mean.",
    )
    fields = {
        "verdict": (verdict, resolved("How sure it is that the first candidate is meant.")),
        "candidates": (list[candidate], resolved("The candidates, the best first.")),
    }
    return define_fields(new_type("Judgement"), fields, "How sure it is which record a name means.")
