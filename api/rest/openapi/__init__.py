"""What OpenAPI says of the routes, made of the definitions."""

from api.rest.openapi.document import complete
from api.rest.openapi.operations import (
    describe_detail,
    describe_export,
    describe_history,
    describe_index,
    describe_list,
    describe_liveness,
    describe_readiness,
)
from api.rest.records.openapi_derived import (
    describe_accounts,
    describe_dependents,
    describe_disagreements,
    describe_omissions,
    describe_question,
    describe_state,
)

__all__ = [
    "complete",
    "describe_accounts",
    "describe_dependents",
    "describe_detail",
    "describe_disagreements",
    "describe_export",
    "describe_history",
    "describe_index",
    "describe_list",
    "describe_liveness",
    "describe_omissions",
    "describe_question",
    "describe_readiness",
    "describe_state",
]
