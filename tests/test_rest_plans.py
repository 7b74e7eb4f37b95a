"""REST answers from remembered plans exactly as it answers without any, and compiles nothing twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from conftest import Api
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from api.query.ast.field_types import Question
from api.query.parse.operators import operators_for
from api.questions.registry import questions
from api.rest import plans
from api.rest.plans import MAX_PLANS, MAX_REMEMBERED_LENGTH, MAX_REQUESTS, PlanCache
from bench.measure.rest_plans import plan_times
from schema.catalog import Column, collections, columns, links
from schema.entity import Entity

IDS = ("actors/china", "actors/russia", "actors/germany", "actors/nobody", "alliances/brics", "topics/ukraine", "china")
DATES = ("2024", "2024-04-09", "2001-09/2014", "1949-10-01", "..", "2024-13", "yesterday")
WORDS = ("state", "person", "member", "support", "possible", "certain", "best", "any", "nothing")
TEXTS = ("China", "a", "actors/", "%", "'", "ü", "", "true", "false", "x" * 2001, "a\x00")
NUMBERS = ("0", "1", "2", "7", "-1", "1.5", "1_0", "99999999999999999999")
VALUES = st.sampled_from([*IDS, *DATES, *WORDS, *TEXTS, *NUMBERS]) | st.lists(
    st.sampled_from([*IDS, *WORDS, *NUMBERS]), min_size=2, max_size=4
).map(",".join)
VIEWS = {
    "revision": ("0", "1", "2", "9999", "x"),
    "known_at": ("2026", "2999-01-01", "1999-01-01T00:00:00Z", "soon"),
    "release": ("2026.1", "none", "."),
    "published_until": ("2024", "2023-06", "..", ""),
    "according_to": (
        "documents/lavrov-beijing-2024-04-09",
        "documents/country-codes",
        "documents/x",
        "actors/china",
        "",
    ),
    "as_of": DATES,
    "certainty": ("possible", "certain", "POSSIBLE"),
    "ranks": ("best", "any", "worst"),
}
LISTS = {
    "fields": ("id", "id,label", "label,evidence", "*", "nothing", "citations.document.label"),
    "include": ("citations", "nothing", "participations.actor,targets"),
    "order": ("id", "-label,id", "-start", "nothing"),
    "limit": ("1", "2", "3", "0", "1001", "x"),
    "count": ("true", "false", "yes"),
    "facets": ("kind", "kind,status", "nothing"),
    "excluded_counts": ("true", "no"),
    "q": ("china", "germ", "中国", "", "!"),
}
CLAIMS = {"limit": LISTS["limit"]}

Pairs = list[tuple[str, str]]


# ---- what is drawn: a path with the names of its parameters, then values for them several times -------------------


def filter_names(entity: type[Entity]) -> list[str]:
    """Filters of an entity's own columns, and along its links."""
    names = [name for column in columns(entity).values() for name in spelled(column.name.removesuffix("_id"), column)]
    for link in links(entity).values():
        names += [link.name, f"{link.name}.in", f"{link.name}.is_null", f"{link.name}.id"]
        names += [f"{link.name}.{name}" for name in [*columns(link.target)][:4]] if not link.polymorphic else []
    return [*names, "disputed", "uncited", "evidence.origins.gte", "on_behalf_of", "on_behalf_of.in", "nothing"]


def spelled(name: str, column: Column) -> list[str]:
    return [name, *(f"{name}.{operator}" for operator in operators_for(column))]


def drawn_values(names: dict[str, tuple[str, ...]], name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(names[name]) if name in names else VALUES


def repeated(path: st.SearchStrategy[str], fixed: dict[str, tuple[str, ...]], others: list[str]) -> Any:
    """Requests at one path (or at several of one kind) with the same parameters and other values each time."""
    names = st.lists(st.sampled_from([*fixed, *others]), max_size=4)
    return names.flatmap(
        lambda chosen: st.lists(
            st.tuples(path, st.tuples(*(st.tuples(st.just(name), drawn_values(fixed, name)) for name in chosen))),
            min_size=2,
            max_size=4,
        )
    )


def lists(entity: type[Entity]) -> Any:
    return repeated(st.just(f"/v1/{entity.collection()}"), LISTS | VIEWS, filter_names(entity))


def records(entity: type[Entity], ending: str = "", names: dict[str, tuple[str, ...]] | None = None) -> Any:
    slugs = st.sampled_from(["china", "brics", "ukraine", "xi-jinping", "nobody", "a%00"])
    detail = {"fields": LISTS["fields"], "include": LISTS["include"]} if not ending else {}
    path = slugs.map(lambda slug: f"/v1/{entity.collection()}/{slug}{ending}")
    return repeated(path, detail | VIEWS | (names or {}), ["nothing"])


def handwritten_queries(question: Question) -> Any:
    path = f"/v1/{question.name.replace('_', '-')}"
    others = [argument.name for argument in question.arguments]
    required = [argument.name for argument in question.arguments if argument.required]
    return repeated(st.just(path), VIEWS, [*others, "nothing"]).map(
        lambda requests: [(path, (*((name, "actors/china") for name in required), *pairs)) for path, pairs in requests]
    )


def drawn_requests() -> Any:
    entities = st.sampled_from([*collections().values()])
    return (
        entities.flatmap(lists)
        | entities.flatmap(records)
        | entities.flatmap(lambda entity: records(entity, "/disagreements"))
        | st.just(collections()["documents"]).flatmap(lambda entity: records(entity, "/claims", CLAIMS))
        | st.just(collections()["alliances"]).flatmap(lambda entity: records(entity, "/state"))
        | st.sampled_from([*questions().values()]).flatmap(handwritten_queries)
    )


# ---- the same answers ---------------------------------------------------------------------------------------------


def answer(api: Api, path: str, pairs: Any) -> tuple[int, bytes, str | None, str | None]:
    response = api.client.get(f"{path}?{urlencode(pairs)}", follow_redirects=False)
    assert response.status_code < 500, (path, pairs, response.text)
    return response.status_code, response.content, response.headers.get("etag"), response.headers.get("link")


def forget(api: Api) -> PlanCache:
    """Let the application remember no plan, as if it had just been started."""
    state = api.client.app.state  # type: ignore[attr-defined]
    state.plans = PlanCache(state.reader.dialect)
    return state.plans  # type: ignore[no-any-return]


def answer_afresh(api: Api, path: str, pairs: Any) -> tuple[int, bytes, str | None, str | None]:
    forget(api)
    return answer(api, path, pairs)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(requests=st.lists(drawn_requests(), min_size=1, max_size=3).map(lambda several: [*chain(*several)]))
@example([("/v1/timeline", (("of", "actors/china"), ("after", text))) for text in ("", "22", "")])
@example([("/v1/actors", (("kind.in", text),)) for text in ("state,person", "state,nothing", "person,body", "state")])
@example([("/v1/actors", (("kind.in", "state"), ("kind.in", text))) for text in ("person", "body", "nothing")])
@example([("/v1/memberships", (("disputed", text),)) for text in ("true", "false", "maybe", "true")])
@example([("/v1/meetings", (("start.gte", text), ("start.lt", "2024"))) for text in ("2001", "1990", "x", "2001")])
def test_remembered_plans_answer_as_fresh_ones(seeded: Api, requests: list[tuple[str, Any]]) -> None:
    fresh = [answer_afresh(seeded, path, pairs) for path, pairs in requests]
    forget(seeded)
    assert [answer(seeded, path, pairs) for path, pairs in requests] == fresh
    assert [answer(seeded, path, pairs[::-1]) for path, pairs in requests] == [
        answer_afresh(seeded, path, pairs[::-1]) for path, pairs in requests
    ]


def test_cursors_lead_on_from_remembered_plans(seeded: Api) -> None:
    forget(seeded)
    path, seen = "/v1/actors?fields=id&limit=7&count=true", []
    while path:
        response = seeded.client.get(path)
        seen += [row["id"] for row in response.json()["data"]]
        path = response.links.get("next", {}).get("url", "")
    assert seen == sorted(set(seen))
    assert len(seen) == response.json()["count"]


# ---- compiled once ------------------------------------------------------------------------------------------------


@contextmanager
def counting_compilations(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    compiled: list[Any] = []
    compile_answer = plans.compile_answer
    monkeypatch.setattr(
        plans, "compile_answer", lambda *arguments: compiled.append(arguments) or compile_answer(*arguments)
    )
    yield compiled


REPEATED = {
    "record": ["/v1/actors/china", "/v1/actors/russia"],
    "record's fields": ["/v1/actors/china?fields=label&as_of=2001", "/v1/actors/russia?as_of=1999-01-01&fields=label"],
    "list": ["/v1/meetings?start.gte=2001&limit=2", "/v1/meetings?limit=2&start.gte=1990-05"],
    "ids": ["/v1/statements?speaker.in=actors/china,actors/russia", "/v1/statements?speaker.in=actors/a,actors/b"],
    "search": ["/v1/actors?q=china", "/v1/actors?q=russian+federation"],
    "derived": ["/v1/alliances/brics/state?as_of=2024", "/v1/alliances/nato/state?as_of=1999"],
    "question": ["/v1/dyad?a=actors/china&b=actors/russia", "/v1/dyad?a=actors/russia&b=actors/germany"],
    "page of a question": [
        f"/v1/network?of=actors/china&first=1&after={f'neighbours {ties} 2024-04-09 actors/russia'.encode().hex()}"
        for ties in (1, 2)
    ],
    "page of a list of a question": [
        f"/v1/dyad?a=actors/china&b=actors/russia&meetings_after={f'meetings {day} meetings/x'.encode().hex()}"
        for day in ("2024-04-10", "2025-01-01")
    ],
    "as known": ["/v1/actors?known_at=2026-01-01", "/v1/actors?known_at=2025"],
}


@pytest.mark.parametrize("paths", REPEATED.values(), ids=REPEATED)
def test_a_repeated_request_with_other_values_compiles_nothing(
    seeded: Api, monkeypatch: pytest.MonkeyPatch, paths: list[str]
) -> None:
    forget(seeded)
    seeded.client.get(paths[0])
    with counting_compilations(monkeypatch) as compiled:
        for path in paths * 2:
            seeded.client.get(path, headers={"Accept": "application/json"})
    assert not compiled


def test_claims_on_other_documents_compile_nothing(seeded: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    forget(seeded)
    cited = {row["document"]["id"]: row for row in seeded.rest("/v1/citations?fields=document&limit=100")["data"]}
    first, *others = cited
    seeded.rest(f"/v1/{first}/claims")
    with counting_compilations(monkeypatch) as compiled:
        assert all(seeded.rest(f"/v1/{document}/claims")["data"] for document in others)
    assert others
    assert not compiled


DIFFERENT = {
    "fields": ["/v1/actors?fields=id", "/v1/actors?fields=label"],
    "limit": ["/v1/actors?limit=1", "/v1/actors?limit=2"],
    "number of values": ["/v1/actors?kind.in=state,person", "/v1/actors?kind.in=state"],
    "flag": ["/v1/memberships?disputed=true", "/v1/memberships?disputed=false"],
    "collection": ["/v1/actors/china", "/v1/topics/china"],
}


@pytest.mark.parametrize("paths", DIFFERENT.values(), ids=DIFFERENT)
def test_another_shape_is_compiled_anew(seeded: Api, monkeypatch: pytest.MonkeyPatch, paths: list[str]) -> None:
    forget(seeded)
    with counting_compilations(monkeypatch) as compiled:
        for path in paths:
            seeded.client.get(path)
    assert len(compiled) == len(paths)


# ---- bounded ------------------------------------------------------------------------------------------------------


def test_no_more_plans_are_remembered_than_allowed(both: dict[str, Api]) -> None:
    remembered = forget(both["sqlite"])
    for number in range(MAX_PLANS + 20):
        both["sqlite"].client.get(f"/v1/topics?fields=id&limit={number + 1}")
    assert len(remembered.shapes) == MAX_PLANS
    for number in range(MAX_REQUESTS + 20):
        both["sqlite"].client.get(f"/v1/topics/{number}?fields=id")
    assert len(remembered.requests) == MAX_REQUESTS


def test_long_and_refused_requests_are_not_remembered(both: dict[str, Api]) -> None:
    remembered = forget(both["sqlite"])
    long = "&".join(f"label.contains={'x' * 500}" for _ in range(MAX_REMEMBERED_LENGTH // 500 + 1))
    assert both["sqlite"].client.get(f"/v1/actors?{long}").status_code == 200
    assert both["sqlite"].client.get(f"/v1/actors?label.contains={'x' * 3000}").status_code == 422
    assert both["sqlite"].client.get(f"/v1/actors/{quote('ü' * 100)}?nothing=1").status_code == 422
    assert not remembered.shapes
    assert not remembered.requests


# ---- measured -----------------------------------------------------------------------------------------------------


def test_processor_time_is_measured_for_both_protocols(both: dict[str, Api]) -> None:
    found = plan_times({backend: api.url for backend, api in both.items()}, 3, lambda _: None)
    assert [(row["question"], row["backend"]) for row in found] == [
        (name, backend) for backend in both for name in ("record", "list")
    ]
    assert all(row["rest"] > 0 and row["graphql"] > 0 for row in found)


@pytest.mark.parametrize(
    "path", ["documents/factbook-belarus/claims", "documents", "places/beijing", "documents/reign-leaders-2021-03"]
)
def test_a_value_that_the_statement_does_not_use_is_still_validated(path: str, api: Api) -> None:
    assert api.client.get(f"/v1/{path}?as_of=2024").status_code == 200
    refused = api.client.get(f"/v1/{path}?as_of=soon")
    assert (refused.status_code, refused.json()["field"]) == (422, "as_of")
