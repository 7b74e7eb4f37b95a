"""What OpenAPI says of the routes, made of the definitions."""

from api.rest.contract.document import complete
from api.rest.contract.operations import (
    alive_contract,
    detail_contract,
    export_contract,
    history_contract,
    index_contract,
    list_contract,
    ready_contract,
)

__all__ = [
    "alive_contract",
    "complete",
    "detail_contract",
    "export_contract",
    "history_contract",
    "index_contract",
    "list_contract",
    "ready_contract",
]
