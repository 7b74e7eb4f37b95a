"""Plans payloads of mutations: records are read by the operation's statement, other values are already known."""

import json
from collections.abc import Mapping
from typing import Any

from api.errors import Refusal
from api.graphql.mutations.commands import graphql_path
from api.graphql.mutations.types import FAILURES
from api.graphql.planner.collect import Nodes, field_name, plan_each, typename
from api.graphql.planner.planner import Planner
from api.graphql.types.names import type_name
from api.query.ast.answer import Answer, AnswerObject, ParamJson
from api.query.ast.select import FixedJson
from api.write import Invalid, WriteResult
from schema.entity import Entity

Values = Mapping[str, Any]
"""Values of a payload's fields, by name."""

LIST_TYPES = {
    "changes": "RecordChange",
    "skipped": "SkippedRecord",
    "errors": "FieldError",
    "combined": "CombinedClaim",
}
"""The type of the objects in each list of a payload."""


class PayloadPlanner:
    """Plans the payloads of one operation."""

    def __init__(self, planner: Planner) -> None:
        self.planner, self.collector = planner, planner.collector

    def success(self, entity: type[Entity] | None, result: WriteResult, nodes: Nodes) -> AnswerObject:
        """The payload of one written record of an entity, or without an entity of a batch."""
        values = {
            "revision": result.seq,
            "changes": [{"recordId": id, "action": action.upper()} for id, action in result.done],
            "skipped": [{"recordId": skipped.id, "reason": skipped.why} for skipped in result.left],
            "combined": [claim._asdict() for claim in result.combined],
            "ids": [id for id in result.ids if id],
        }
        name = f"{type_name(entity)}Payload" if entity else "BatchResult"
        return self._payload(name, values, nodes, result.ids[0] if entity else None)

    def failure(self, refusal: Refusal, nodes: Nodes) -> AnswerObject:
        """The payload of an expected failure."""
        more = refusal.more
        current = more.get("current", {})
        errors = more.get("errors", [{"field": refusal.field or "", "message": refusal.detail, "hint": refusal.hint}])
        values = {
            "message": refusal.detail,
            "code": str(refusal.code),
            "hint": refusal.hint,
            "errors": [{"hint": None, **error, "field": self._path(error["field"], nodes)} for error in errors],
            "revision": more.get("revision", current.get("revision")),
            "reason": more.get("reason"),
            "replacedBy": more.get("replaced_by"),
            "referrers": [referrer["id"] for referrer in more.get("referrers", ())],
            "count": more.get("count", 0),
        }
        return self._payload(FAILURES[refusal.code].__name__, values, nodes, current.get("id"))

    def _payload(self, name: str, values: Values, nodes: Nodes, record: str | None) -> AnswerObject:
        selected = self.collector.subfields(name, nodes)
        return AnswerObject(plan_each(selected, lambda inner: self._field(name, values, inner, record)))

    def _field(self, name: str, values: Values, nodes: Nodes, record: str | None) -> Answer:
        field = field_name(nodes)
        if field == "__typename":
            return typename(name)
        if field in ("record", "current"):
            return self.planner.node(record, nodes) if record else FixedJson("null")
        return ParamJson(json.dumps(self._value(field, values[field], nodes), ensure_ascii=False))

    def _path(self, path: str, nodes: Nodes) -> str:
        """The path of an invalid field as the mutation spells it."""
        name = field_name(nodes)
        return graphql_path(name, self.collector.arguments("Mutation", nodes[0]), path)

    def _value(self, field: str, value: Any, nodes: Nodes) -> Any:
        """A scalar, or a list of objects with the selected fields."""
        if field not in LIST_TYPES:
            return value
        type_ = LIST_TYPES[field]
        names = self.collector.subfield_names(type_, nodes)
        return [{key: type_ if name == "__typename" else item[name] for key, name in names.items()} for item in value]


def validation_failure(invalid: Invalid) -> dict[str, Any]:
    """The details of a refusal with all validation errors."""
    return {"errors": invalid.listed()}
