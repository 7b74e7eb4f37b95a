"""Evidence, excluded counts and `published_until`, compared with a model in plain Python."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from conftest import BACKENDS, Api
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.edtf import NEVER_AFTER, NEVER_BEFORE, bounds

Row = dict[str, Any]
DAYS = ("1900", "1996-05-01", "1996-05-02", "1996", "1997", "2001", "2012-12-31", "2013", "2014-02-03", "2030")
RANKS = ("any", "no_deprecated", "best")
CONTEST = ("alliance_id", "actor_id")


class ListQuery(NamedTuple):
    """The arguments of a list of memberships."""

    published_until: str | None
    as_of: str | None
    ranks: str
    disputed: bool | None
    uncited: bool | None
    origins: tuple[str, int] | None


list_query = st.builds(
    ListQuery,
    published_until=st.none() | st.sampled_from(DAYS),
    as_of=st.none() | st.sampled_from(("1990", "1995", "1996-04", "1998", "2020")),
    ranks=st.sampled_from(RANKS),
    disputed=st.none() | st.booleans(),
    uncited=st.none() | st.booleans(),
    origins=st.none() | st.tuples(st.sampled_from(("eq", "gte", "lte")), st.integers(0, 3)),
)


# ---- the model


class Witnesses:
    """All rows of the world, without a view, and the expected answers."""

    def __init__(self, api: Api) -> None:
        def rows(collection: str) -> list[Row]:
            found: list[Row] = api.rest(f"/v1/{collection}?limit=1000&ranks=any")["data"]
            return found

        self.documents = {row["id"]: row for row in rows("documents")}
        self.publishers = {row["id"]: row for row in rows("publishers")}
        self.citations, self.memberships = rows("citations"), rows("memberships")

    def origin(self, id: str) -> str:
        while copied := self.documents[id]["copy_of_id"]:
            id = copied
        publisher = self.documents[id]["publisher_id"]
        return (self.publishers[publisher]["controlled_by_id"] or publisher) if publisher else id

    def cited(self, list_query: ListQuery, record: str) -> list[Row]:
        return [
            c
            for c in self.citations
            if c["record_id"] == record and self.is_document_published(list_query, c["document_id"])
        ]

    def is_document_published(self, list_query: ListQuery, document: str) -> bool:
        if list_query.published_until is None:
            return True
        published = self.documents[document]["published"]
        return published is not None and bounds(published["text"]).latest <= bounds(list_query.published_until).latest

    def evidence(self, list_query: ListQuery, record: str) -> Row:
        cited = self.cited(list_query, record)
        counted = [citation for citation in cited if citation["set_aside"] is None]
        support_types = [citation["support_type"] for citation in counted]
        origins = {self.origin(c["document_id"]) for c in counted if c["support_type"] == "supports"}
        return {
            "citations": len(cited),
            "independent_origins": len(origins),
            "supported": support_types.count("supports"),
            "contradicted": support_types.count("contradicts"),
            "uncited": not cited,
        }

    def answer(self, list_query: ListQuery) -> tuple[list[Row], Row]:
        """Returns the memberships with their evidence, and the excluded counts."""
        excluded = {"published": 0, "time": 0, "possible": 0, "rank": 0}
        view_arguments = []
        for row in self.memberships:
            if self.matches(list_query, row):
                reason = self.reason(list_query, row)
                if reason:
                    excluded[reason] += 1
                else:
                    view_arguments.append({"id": row["id"], "evidence": self.evidence(list_query, row["id"])})
        return view_arguments, excluded

    def matches(self, list_query: ListQuery, row: Row) -> bool:
        found = self.evidence(list_query, row["id"])
        number = found["independent_origins"]
        compared = {"eq": int.__eq__, "gte": int.__ge__, "lte": int.__le__}
        return (
            list_query.disputed in (None, found["contradicted"] > 0)
            and list_query.uncited in (None, found["uncited"])
            and (list_query.origins is None or compared[list_query.origins[0]](number, list_query.origins[1]))
        )

    def reason(self, list_query: ListQuery, row: Row) -> str | None:
        if not self.is_published(list_query, row):
            return "published"
        if not holds_as_of(list_query, row):
            return "time"
        return None if self.has_shown_rank(list_query, row) else "rank"

    def is_published(self, list_query: ListQuery, row: Row) -> bool:
        return list_query.published_until is None or self.evidence(list_query, row["id"])["supported"] > 0

    def has_shown_rank(self, list_query: ListQuery, row: Row) -> bool:
        if list_query.ranks == "any" or row["rank"] == "preferred":
            return True
        if list_query.ranks == "no_deprecated" or row["rank"] == "deprecated":
            return bool(row["rank"] != "deprecated")
        rivals = (one for one in self.memberships if all(one[name] == row[name] for name in CONTEST))
        return not any(
            one["rank"] == "preferred" and self.is_published(list_query, one) and holds_as_of(list_query, one)
            for one in rivals
        )


def holds_as_of(list_query: ListQuery, row: Row) -> bool:
    if list_query.as_of is None:
        return True
    first, last = bounds(list_query.as_of)
    since, until = row["since"], row["until"]
    begin = (since and since["earliest"]) or NEVER_BEFORE
    end = (until and until["latest"]) or NEVER_AFTER
    return bool(begin <= last and end >= first)


# ---- the API


def by_rest(api: Api, list_query: ListQuery) -> tuple[list[Row], Row]:
    own = list_query._asdict()
    parameters = {name: own[name] for name in ("published_until", "as_of", "ranks") if own[name] is not None}
    parameters |= {name: str(own[name]).lower() for name in ("disputed", "uncited") if own[name] is not None}
    parameters |= {"certainty": "possible"} if list_query.as_of else {}
    if list_query.origins:
        parameters[f"evidence.origins.{list_query.origins[0]}"] = str(list_query.origins[1])
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    found = api.rest(f"/v1/memberships?{query}&limit=100&excluded_counts=true&fields=id,evidence")
    return found["data"], found["excluded_counts"]


QUERY = """query ($where: MembershipWhere) { at(%s) { memberships(first: 100, where: $where) {
  totalCount excludedCounts { published time possible rank }
  nodes { id: recordId evidence { citations independent_origins: independentOrigins supported contradicted uncited } }
} } }"""


def by_graphql(api: Api, list_query: ListQuery) -> tuple[list[Row], Row]:
    view = {"ranks": list_query.ranks.upper()}
    view |= {"publishedUntil": f'"{list_query.published_until}"'} if list_query.published_until else {}
    view |= {"asOf": f'"{list_query.as_of}"', "certainty": "POSSIBLE"} if list_query.as_of else {}
    where: Row = {"disputed": list_query.disputed, "uncited": list_query.uncited}
    if list_query.origins:
        where["evidence"] = {"origins": dict([list_query.origins])}
    view_arguments = ", ".join(f"{name}: {value}" for name, value in view.items())
    page = api.graphql(QUERY % view_arguments, where=where)["at"]["memberships"]
    assert page["totalCount"] == len(page["nodes"])
    return page["nodes"], page["excludedCounts"]


@pytest.fixture(scope="module")
def witnesses(world: Callable[[str, str], Api]) -> Iterator[tuple[Witnesses, list[Api]]]:
    worlds = [world(backend, "witnesses") for backend in BACKENDS]
    yield Witnesses(worlds[0]), worlds


@settings(max_examples=60, deadline=None)
@given(list_query)
def test_evidence_and_excluded_counts_agree_with_the_model(witnesses: Any, list_query: ListQuery) -> None:
    model, worlds = witnesses
    expected = model.answer(list_query)
    for api in worlds:
        assert by_rest(api, list_query) == expected
        assert by_graphql(api, list_query) == expected


# ---- at every depth, and in every form


@pytest.fixture(params=BACKENDS)
def pact(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    return world(request.param, "witnesses")


def test_conditions_on_evidence_join_others_and_go_along_links(pact: Api) -> None:
    query = """{ actors(where: {or: [
        {memberships: {some: {and: [{disputed: true}, {not: {evidence: {origins: {lt: 1}}}}]}}},
        {memberships: {some: {uncited: true}}}]}) { nodes { label } }
      citations(where: {record: {disputed: true, evidence: {origins: {in: [0]}}}}) { nodes { document { label } } } }"""
    assert pact.graphql(query) == {
        "actors": {"nodes": [{"label": "Centre"}, {"label": "South"}]},
        "citations": {"nodes": [{"document": {"label": "The denial"}}]},
    }
    along = pact.rest("/v1/citations?record.disputed=true&record.evidence.origins.in=0,7&fields=document.label")
    assert along["data"] == [{"document": {"label": "The denial"}}]


def test_every_record_has_evidence(pact: Api) -> None:
    one = "citations/memberships-pact-east-1--denial--1"
    view_arguments = pact.rest(f"/v1/{one}?include=record.evidence&fields=evidence.uncited")["data"]
    assert view_arguments == {
        "evidence": {"uncited": True},
        "record": {
            "evidence": {"citations": 1, "independent_origins": 0, "supported": 0, "contradicted": 1, "uncited": False}
        },
    }
    query = "query ($id: ID!) { citation(id: $id) { record { ... on Membership { evidence { contradicted } } } } }"
    assert pact.graphql(query, id=one) == {"citation": {"record": {"evidence": {"contradicted": 1}}}}


def test_links_lead_on_to_what_was_not_published(pact: Api) -> None:
    view_arguments = pact.rest(
        "/v1/memberships?published_until=1996&fields=citations.document.copies.label,actor.label&limit=1"
    )
    (north,) = view_arguments["data"]
    copies = [[copy["label"] for copy in one["document"]["copies"]] for one in north["citations"]]
    assert copies == [["The free paper's reprint"], []], "the translation came later"
    detail = pact.rest("/v1/memberships/pact--island--1?published_until=1996&fields=evidence.citations,actor.label")[
        "data"
    ]
    assert detail == {"evidence": {"citations": 0}, "actor": {"label": "Island"}}


def test_an_export_has_evidence_in_columns(pact: Api) -> None:
    rows = pact.client.get("/v1/memberships.csv?disputed=true&fields=actor_id,evidence&published_until=2030").text
    assert rows.splitlines()[:2] == [
        "actor_id,evidence.citations,evidence.independent_origins,evidence.supported,evidence.contradicted,evidence.uncited",
        "actors/south,3,1,2,1,false",
    ]


def test_typename_alone_may_be_selected(pact: Api) -> None:
    query = """{ at(publishedUntil: "1900") { memberships { excludedCounts { __typename } } }
      memberships(first: 1) { excludedCounts { published } nodes { evidence { __typename } } } }"""
    assert pact.graphql(query) == {
        "at": {"memberships": {"excludedCounts": {"__typename": "ExcludedCounts"}}},
        "memberships": {"excludedCounts": {"published": 0}, "nodes": [{"evidence": {"__typename": "Evidence"}}]},
    }


def test_the_executor_gives_the_same_answer(pact: Api) -> None:
    query = """{ at(publishedUntil: "2013") { memberships { excludedCounts { __typename rank published time }
      nodes { id: recordId evidence { __typename supported uncited } } } } %s }"""
    slow = pact.graphql(query % "__schema { queryType { name } }")
    assert slow["at"] == pact.graphql(query % "")["at"]


REFUSED = [
    ("published_until=soon", "published_until", ""),
    ("published_until=", "published_until", "2024-04-09"),
    ("published_until=2013/..", "published_until", "2013-02"),
    ("published_until=2013&published_until=2014", "published_until", "once"),
    ("publishd_until=2013", "publishd_until", "'published_until'"),
    ("excluded_counts=yes", "excluded_counts", ""),
    ("disputed=perhaps", "disputed", ""),
    ("disputed.gte=true", "disputed.gte", "'disputed'"),
    ("uncitd=true", "uncitd", "'uncited'"),
    ("evidence=2", "evidence", "'evidence.origins'"),
    ("evidence.origin.gte=2", "evidence.origin.gte", "'evidence.origins'"),
    ("evidence.origins.over=2", "evidence.origins.over", ""),
    ("evidence.origins.gte=two", "evidence.origins.gte", ""),
    ("actor.disputed=maybe", "actor.disputed", ""),
    ("fields=evidence.citation", "fields", "'citations'"),
    ("include=evidence.citations.document", "include", ""),
    ("include=evidenc", "include", "'evidence'"),
]


@pytest.mark.parametrize(("wrong", "field", "hint"), REFUSED)
def test_invalid_filters_on_evidence_are_refused_by_name(wrong: str, field: str, hint: str, pact: Api) -> None:
    response = pact.client.get(f"/v1/memberships?{wrong}")
    problem = response.json()
    assert (response.status_code, problem["field"]) == (422, field), problem
    assert hint in problem.get("hint", "")


def test_excluded_counts_are_for_lists_only(pact: Api) -> None:
    for path in ("memberships.csv", "memberships/pact--island--1"):
        problem = pact.client.get(f"/v1/{path}?excluded_counts=true").json()
        assert (problem["code"], problem["field"]) == ("UNKNOWN_PARAMETER", "excluded_counts")


def test_a_day_of_publication_that_has_no_end_is_refused_in_graphql(pact: Api) -> None:
    for day in ("soon", "", "2013/.."):
        body = {"query": "query ($day: EDTF) { at(publishedUntil: $day) { revision } }", "variables": {"day": day}}
        error = pact.client.post("/graphql", json=body).json()["errors"][0]
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "publishedUntil")


def test_a_number_of_origins_is_never_missing(pact: Api) -> None:
    found = pact.rest("/v1/memberships?evidence.origins.is_null=false&limit=1000&fields=id")["data"]
    assert found == pact.rest("/v1/memberships?limit=1000&fields=id")["data"] != []
    nothing = "{ memberships(where: {evidence: {origins: {isNull: true}}}) { totalCount } }"
    assert pact.graphql(nothing) == {"memberships": {"totalCount": 0}}
