"""What OpenAPI says of the routes, made of the definitions."""

from api.rest.openapi.document import complete
from api.rest.openapi.operations import (
    alive_contract,
    detail_contract,
    export_contract,
    history_contract,
    index_contract,
    list_contract,
    ready_contract,
)
from api.rest.records.openapi_derived import (
    accounts_contract,
    claims_contract,
    disagreements_contract,
    question_contract,
    silences_contract,
    state_contract,
)

__all__ = [
    "accounts_contract",
    "alive_contract",
    "claims_contract",
    "complete",
    "detail_contract",
    "disagreements_contract",
    "export_contract",
    "history_contract",
    "index_contract",
    "list_contract",
    "question_contract",
    "ready_contract",
    "silences_contract",
    "state_contract",
]
