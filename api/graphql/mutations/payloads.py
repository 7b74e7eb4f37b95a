"""Payloads of mutations: what was written is read back by the one statement that answers; the rest is known already."""

import json
from collections.abc import Mapping
from typing import Any

from graphql import FieldNode

from api.errors import Refusal
from api.graphql.mutations.results import FAILURES
from api.graphql.names import camel_case, type_name
from api.graphql.planner import Planner
from api.query.ast.select import Answer, AnswerObject, FixedJson, ParamJson
from api.write import Invalid, WriteResult
from api.write.change import location
from schema.entity import Entity

Nodes = list[FieldNode]
Known = Mapping[str, Any]


class Payloads:
    """Makes the answers of one operation's mutations."""

    def __init__(self, planner: Planner) -> None:
        self.planner, self.collect = planner, planner.collect

    def written(self, entity: type[Entity] | None, written: WriteResult, nodes: Nodes) -> AnswerObject:
        """What was written: one record of an entity, or several things."""
        changes = [{"id": id, "action": action.upper()} for id, action in written.done]
        known = {
            "revision": written.seq,
            "changes": changes,
            "skipped": [{"id": skipped.id, "reason": skipped.why} for skipped in written.left],
            "ids": [id for id in written.ids if id],
        }
        name = f"{type_name(entity)}Payload" if entity else "BatchResult"
        return self.payload(name, known, nodes, written.ids[0] if entity else None)

    def failure(self, refusal: Refusal, nodes: Nodes) -> AnswerObject:
        """Why nothing was written."""
        current = refusal.more.get("current", {})
        errors = refusal.more.get("errors", [{"field": refusal.field or "", "message": refusal.detail}])
        known = {
            "message": refusal.detail,
            "code": str(refusal.code),
            "hint": refusal.hint,
            "errors": [one | {"field": spelt(one["field"])} for one in errors],
            "revision": refusal.more.get("revision", current.get("revision")),
            "reason": refusal.more.get("reason"),
            "replacedBy": refusal.more.get("replaced_by"),
            "referrers": [one["id"] for one in refusal.more.get("referrers", ())],
            "count": refusal.more.get("count", 0),
        }
        return self.payload(FAILURES[refusal.code].__name__, known, nodes, current.get("id"))

    def payload(self, name: str, known: Known, nodes: Nodes, record: str | None) -> AnswerObject:
        asked = self.collect.inside(name, nodes)
        return AnswerObject({key: self.part(name, known, inner, record) for key, inner in asked.items()})

    def part(self, name: str, known: Known, nodes: Nodes, record: str | None) -> Answer:
        field = nodes[0].name.value
        if field == "__typename":
            return FixedJson(f'"{name}"')
        if field in ("record", "current"):
            return self.planner.node(record, nodes) if record else FixedJson("null")
        return ParamJson(json.dumps(self.plain(field, known[field], nodes), ensure_ascii=False))

    def plain(self, field: str, value: Any, nodes: Nodes) -> Any:
        """A value that is known, in the shape that is asked."""
        if field not in INSIDE:
            return value
        asked = self.collect.inside(INSIDE[field], nodes)
        names = {key: inner[0].name.value for key, inner in asked.items()}
        return [{key: INSIDE[field] if n == "__typename" else one[n] for key, n in names.items()} for one in value]


INSIDE = {"changes": "RecordChange", "skipped": "SkippedRecord", "errors": "FieldError"}
"""The type of the objects in each list."""


def validation_failure(problem: Invalid) -> dict[str, Any]:
    """All that is wrong."""
    return {"errors": [{"field": location(one.place, one.field), "message": one.message} for one in problem.findings]}


def spelt(path: str) -> str:
    """A path in GraphQL's spelling."""
    return ".".join(camel_case(step) for step in path.split(".") if step)
