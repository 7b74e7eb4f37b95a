"""The measurement of pages: which addresses it visits, and what it says of figures beyond their targets."""

import pytest
from conftest import Api

from api.database import write_engine
from bench.pages.addresses import page_addresses
from bench.pages.figures import beyond_targets, share, table
from bench.pages.suggestions import suggestion_addresses

PAGE = {"backend": "sqlite", "part": "page", "kind": "actor", "p50": 10, "p95": 20, "compressed": 9000, "requests": 4}
EVERY = {**PAGE, "kind": "all pages"}
LETTER = {"backend": "sqlite", "part": "suggestions", "kind": "1 letter", "p50": 10, "p95": 20}
ALONE = {"backend": "sqlite", "part": "api", "kind": "alone", "p50": 1, "p95": 2, "p99": 3}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([PAGE, EVERY, LETTER], []),
        ([{**PAGE, "compressed": 31_000}], ["sqlite: actor: bytes compressed: 31000, more than 30000."]),
        ([{**PAGE, "requests": 7}], ["sqlite: actor: requests: 7, more than 6."]),
        ([{**PAGE, "errors": 1}], ["sqlite: actor: errors: 1, more than 0."]),
        ([{**EVERY, "p95": 201}], ["sqlite: all pages: p95, ms: 201, more than 200."]),
        (
            [{"backend": "sqlite", "part": "page", "kind": "actor"}],
            ["sqlite: actor: not measured within the time limit."],
        ),
        ([{**LETTER, "p95": 101}], ["sqlite: 1 letter: p95, ms: 101, more than 100."]),
        (
            [ALONE, {**ALONE, "kind": "beside pages", "p99": 7}],
            ["sqlite: API p99 beside pages: 7, more than 2 times 3."],
        ),
    ],
    ids=[
        "met",
        "large",
        "many requests",
        "errors",
        "slow pages",
        "not measured",
        "slow suggestions",
        "API beside pages",
    ],
)
def test_which_figures_are_beyond_their_targets(figures: list[dict[str, object]], expected: list[str]) -> None:
    assert beyond_targets(figures) == expected


def test_does_the_table_have_a_line_for_each_figure() -> None:
    assert table([PAGE, ALONE]).splitlines()[2:] == [
        "| sqlite | actor |  | 10 | 20 |  |  |  |  | 9000 |  | 4 |  |  |",
        "| sqlite | api: alone |  | 1 | 2 (p99 3) |  |  |  |  |  |  |  |  |  |",
    ]


def test_what_is_the_value_that_a_part_does_not_exceed() -> None:
    assert share([3.0, 1.0, 2.0, 4.0], 0.5) == 3.0
    assert share([1.0], 0.95) == 1.0


def test_does_every_page_of_the_sample_exist(api: Api) -> None:
    engine = write_engine(api.url)
    with engine.connect() as connection:
        pages, suggestions = page_addresses(connection, 1), suggestion_addresses(connection, 1)
    engine.dispose()
    assert {"home", "actor", "list", "timeline", "network", "paths", "between", "query"} <= set(pages)
    assert len(suggestions) == 5
    for address in [addresses[0] for addresses in pages.values()]:
        assert api.client.get(address, headers={"Accept": "text/html"}).status_code == 200, address
    for address in [addresses[0] for addresses in suggestions.values()]:
        assert api.client.get(address).status_code == 200, address
