"""Whatever is certain on a day is likely, and whatever is likely is possible, in every list as of that day."""

from typing import Any

import pytest
from cases import ask, view
from conftest import Api

DEGREES = ("certain", "likely", "possible")
PRESUMED = ("actors", "alliances", "memberships", "tenures", "relations")
DATED = ("names", "identifiers", "tags")
DAYS = ("1850-01-01", "2010", "2024-04-08", "2024-04-09", "2025-01-20", "2026-02")


def rows(api: Api, collection: str, day: str, degree: str) -> dict[str, Any]:
    """Returns the ids of a list as of a day, each with the degree that its row says it reaches, if it says."""
    rest, graphql = view(day, degree)
    is_presumed = collection in PRESUMED
    found = ask(
        api,
        f"/v1/{collection}?{rest}&limit=1000&fields=id{',attestation' if is_presumed else ''}",
        f"{{ at({graphql}) {{ {collection}(first: 1000) {{ nodes {{ id: recordId"
        f" {'attestation { certainty lastDay }' if is_presumed else ''} }} }} }} }}",
    )
    return {row["id"]: row.get("attestation") for row in found}


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("collection", [*PRESUMED, *DATED])
def test_which_rows_are_certain_likely_and_possible(collection: str, day: str, api: Api) -> None:
    certain, likely, possible = (rows(api, collection, day, degree) for degree in DEGREES)
    assert certain.keys() <= likely.keys() <= possible.keys()
    for id, attestation in possible.items():
        highest = "certain" if id in certain else "likely" if id in likely else "possible"
        assert attestation is None or attestation["certainty"] == highest, id
