"""Does a list have the same rows wherever it begins to be read?"""

from typing import Any

import pytest
from conftest import Api
from hypothesis import given, settings
from hypothesis import strategies as st

from api.query.sql import pages

CHINA, RUSSIA = {"id": {"eq": "actors/china"}}, {"id": {"in": ["actors/russia", "actors/sergey-lavrov"]}}
ACTORS = st.sampled_from([CHINA, RUSSIA, {"label": {"eq": "China"}}, {"and": [CHINA, {"actorKind": {"eq": "STATE"}}]}])
LINKS = st.builds(lambda actor: {"participations": {"some": {"actor": actor}}}, ACTORS)
INVOLVED = st.sampled_from([{"actor": {"eq": "actors/china"}}, {"actor": {"in": ["actors/russia", "actors/brics"]}}])
OTHERS = INVOLVED | st.sampled_from([{"start": {"gte": "2022"}}, {"label": {"contains": "a"}}])
FILTERS = st.builds(lambda of: {"and": of}, st.lists(LINKS | OTHERS, min_size=1, max_size=3))
MEETINGS = """query ($where: MeetingWhere, $first: Int) { meetings(where: $where, first: $first, orderBy: [{start: DESC}]) {
  totalCount pageInfo { hasNextPage } nodes { id participations(first: 2) { nodes { actor { label } } } } } }"""


@pytest.mark.parametrize("few", (0, 300))
@settings(max_examples=20)
@given(where=FILTERS, first=st.integers(1, 4))
def test_do_lists_have_the_same_rows_wherever_they_begin(
    few: int, where: dict[str, Any], first: int, both: dict[str, Api]
) -> None:
    """With FEW as 0, the statement reads its own rows in order, except where no linked row exists."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "FEW", few)
        assert _meetings(both["sqlite"], where, first, few) == _meetings(both["postgresql"], where, first, few)


def _meetings(api: Api, where: dict[str, Any], first: int, few: int) -> Any:
    text = f"{MEETINGS} # {few}"  # plans are remembered by their text
    answer = api.client.post("/graphql", json={"query": text, "variables": {"where": where, "first": first}}).json()
    assert "errors" not in answer
    return answer["data"]
