"""What becomes of a claim about a fact that exists already: a further source, a fact of its own, or a refusal."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from conftest import BACKENDS
from databases import create_tables
from sqlalchemy import Engine

from api.database import write_engine
from api.write import (
    Create,
    Invalid,
    Merge,
    Redact,
    Retract,
    Signature,
    Unmerge,
    Update,
    WriteResult,
    apply_changes,
)
from api.write.store.rows import current_rows
from api.write.store.versions import rows_at
from schema.catalog import collections
from schema.edtf import NEVER_AFTER

NUMBERS = count(1)
SIGNED = Signature("An editor", "To see what becomes of it.", "test")
DOCUMENTS = {"early": "2004-05-01", "middle": "2012-05-01", "late": "2024-04-09"}


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Any) -> Iterator[Engine]:
    """A database of each backend with three documents."""
    url = address(request.param, "combining")
    create_tables(url)
    engine = write_engine(url)
    for name, day in DOCUMENTS.items():
        values = {"id": f"documents/{name}", "label": name, "title": name, "kind": "report", "published": day}
        commit(engine, create("documents", **values, fidelity="original"))
    yield engine
    engine.dispose()


@pytest.fixture
def pair(engine: Engine) -> dict[str, str]:
    """A new alliance and a new state, by the columns of a membership."""
    number = next(NUMBERS)
    commit(
        engine,
        create("actors", id=f"actors/s{number}", label=f"S{number}", kind="state"),
        create("alliances", id=f"alliances/a{number}", label=f"A{number}", kind="entente"),
    )
    return {"alliance_id": f"alliances/a{number}", "actor_id": f"actors/s{number}"}


def create(collection: str, **values: Any) -> Create:
    return Create(collections()[collection], values)


def commit(engine: Engine, *commands: Any, **options: Any) -> WriteResult:
    return apply_changes(engine, list(commands), SIGNED, **options)


def claim(pair: dict[str, str], document: str, **values: Any) -> Create:
    """A membership with one citation, which has the dates among the values."""
    dates = {name: values.pop(name) for name in ("since", "until") if name in values}
    return create("memberships", **pair, **values, citations=[{"document_id": f"documents/{document}", **dates}])


def row(engine: Engine, id: str) -> Any:
    with engine.connect() as connection:
        return current_rows(connection, [id]).get(id)


def errors(engine: Engine, *commands: Any) -> dict[str, str]:
    with pytest.raises(Invalid) as refusal:
        commit(engine, *commands)
    return {finding.field: str(finding) for finding in refusal.value.findings}


def test_does_a_second_document_make_a_second_fact(engine: Engine, pair: dict[str, str]) -> None:
    first = commit(engine, claim(pair, "early", since="2001"))
    second = commit(engine, claim(pair, "late", until=".."))
    (fact,) = first.ids
    assert second.ids == [fact]
    assert [combined.fact for combined in second.combined] == [fact]
    found = row(engine, fact)
    assert (found["since"], found["until"], found["disputed"]) == ("2001", "2024-04-09/", False)


def test_do_dates_written_with_a_fact_become_its_readings(engine: Engine, pair: dict[str, str]) -> None:
    cited = [{"document_id": "documents/early"}, {"document_id": "documents/late", "since": "2001-03"}]
    (fact,) = commit(engine, create("memberships", **pair, since="2001", citations=cited)).ids
    found = row(engine, fact)
    assert (found["since"], found["since_latest"]) == ("2001-03", "2001-03-31")


def test_what_if_two_documents_exclude_each_other(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="2001-01-01", until="2003")).ids
    commit(engine, claim(pair, "late", since="2001-06-01", until="2003"))
    found = row(engine, fact)
    assert (found["since"], found["disputed"]) == ("2001-01-01/2001-06-01", True)
    assert (found["likely_from"], found["possible_from"]) == ("2001-06-01", "2001-01-01")


def test_does_a_reading_that_is_set_aside_count(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="2001", until="2003")).ids
    added = commit(engine, claim(pair, "late", since="2002", until="2003"))
    (citation,) = [id for id, action in added.done if id.startswith("citations/") and action == "created"]
    assert row(engine, fact)["disputed"]
    commit(engine, Update(citation, {"set_aside": "It confuses two treaties."}, added.seq))
    found = row(engine, fact)
    assert (found["since"], found["disputed"]) == ("2001", False)


def test_is_a_membership_that_ended_continued_by_a_later_one(engine: Engine, pair: dict[str, str]) -> None:
    (left,) = commit(engine, claim(pair, "early", since="1990", until="1995")).ids
    (back,) = commit(engine, claim(pair, "late", since="2010")).ids
    assert left != back


def test_which_of_two_stretches_is_meant(engine: Engine, pair: dict[str, str]) -> None:
    (left,) = commit(engine, claim(pair, "early", since="1990", until="1995")).ids
    (back,) = commit(engine, claim(pair, "middle", since="2010")).ids
    assert commit(engine, claim(pair, "late")).ids == [back]
    vague = claim(pair, "late", since="1989/2011", until="1994/2030")
    assert left in errors(engine, vague)["fact"]
    assert back in errors(engine, vague)["fact"]
    chosen = create("memberships", **dict(vague.values), fact=left)
    assert commit(engine, chosen).ids == [left]


def test_can_a_writer_insist_on_a_new_fact(engine: Engine, pair: dict[str, str]) -> None:
    (first,) = commit(engine, claim(pair, "early", since="1990")).ids
    assert commit(engine, claim(pair, "late", since="1990", new=True)).ids != [first]


def test_can_one_document_date_a_fact_twice(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="1990", until="2000")).ids
    assert fact in errors(engine, claim(pair, "early", since="1991", until="2001"))["fact"]
    second = create("citations", record_id=fact, document_id="documents/early", since="1991")
    assert "already dates this fact" in errors(engine, second)["since"]


def test_is_an_observer_who_becomes_a_member_one_fact(engine: Engine, pair: dict[str, str]) -> None:
    (observer,) = commit(engine, claim(pair, "early", status="observer", until="2005")).ids
    (member,) = commit(engine, claim(pair, "late", status="member", since="2005")).ids
    assert observer != member


def test_what_if_documents_differ_about_the_status(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="1990", until="2000")).ids
    assert commit(engine, claim(pair, "late", status="signatory", since="1990", until="2000")).ids == [fact]
    found = row(engine, fact)
    assert (found["status"], found["disputed"]) == ("member", True)


def test_can_the_dates_of_a_cited_fact_be_patched(engine: Engine, pair: dict[str, str]) -> None:
    result = commit(engine, claim(pair, "early", since="1990"))
    refused = errors(engine, Update(result.ids[0], {"since": "1991"}, result.seq))
    assert "follows from the citations" in refused["since"]
    assert commit(engine, Update(result.ids[0], {"since": "1990", "rank": "preferred"}, result.seq)).revision


def test_can_the_dates_of_an_uncited_fact_be_patched(engine: Engine, pair: dict[str, str]) -> None:
    result = commit(engine, create("memberships", **pair, since="1990", note="Inferred."))
    commit(engine, Update(result.ids[0], {"since": "1991"}, result.seq))
    assert row(engine, result.ids[0])["since"] == "1991"
    assert row(engine, result.ids[0])["likely_from"] > "9999"


def test_must_a_date_of_a_fact_be_cited_as_a_whole(engine: Engine, pair: dict[str, str]) -> None:
    cited = [{"document_id": "documents/early", "field": "since", "value": "1990"}]
    assert "on a citation of the whole fact" in errors(engine, create("memberships", **pair, citations=cited))["field"]


def test_must_a_cited_value_be_one_that_the_field_can_have(engine: Engine, pair: dict[str, str]) -> None:
    cited = [
        {"document_id": "documents/early"},
        {"document_id": "documents/early", "field": "status", "value": "membr"},
    ]
    assert "'member'" in errors(engine, create("memberships", **pair, citations=cited))["value"]


def test_does_a_fact_lose_what_its_last_reading_gave_it(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="1990")).ids
    added = commit(engine, claim(pair, "late", until="2020"))
    (citation,) = [id for id, action in added.done if action == "created"]
    before = row(engine, fact)
    commit(engine, Retract(citation, added.seq))
    assert (before["until"], row(engine, fact)["until"]) == ("2020", None)
    with engine.connect() as connection:
        assert rows_at(connection, [fact], added.seq)[fact]["until"] == "2020", "an old revision stays as it was"


def test_does_a_citation_that_changes_nothing_move_the_revision(engine: Engine, pair: dict[str, str]) -> None:
    result = commit(engine, claim(pair, "early", since="1990", until="2000"))
    commit(engine, create("citations", record_id=result.ids[0], document_id="documents/early", page="7"))
    assert row(engine, result.ids[0])["revision"] == result.seq


def test_does_a_redacted_reading_remain_in_past_versions(engine: Engine, pair: dict[str, str]) -> None:
    (fact,) = commit(engine, claim(pair, "early", since="1990", until="2000")).ids
    added = commit(engine, claim(pair, "late", since="1990-05"))
    (citation,) = [id for id, action in added.done if action == "created"]
    commit(engine, Redact(citation, if_revision=added.seq))
    with engine.connect() as connection:
        past = rows_at(connection, [fact], added.seq)[fact]
    assert (past["since"], past["until"], past["likely_from"]) == (None, None, NEVER_AFTER)
    assert row(engine, fact)["since"] == "1990"


def test_what_becomes_of_memberships_when_their_members_are_merged(engine: Engine, pair: dict[str, str]) -> None:
    twin = {**pair, "actor_id": f"{pair['actor_id']}-twin"}
    commit(engine, create("actors", id=twin["actor_id"], label="Twin", kind="state"))
    (kept,) = commit(engine, claim(pair, "early", since="1990")).ids
    (moved,) = commit(engine, claim(twin, "late", until="2020")).ids
    merged = commit(engine, Merge(twin["actor_id"], pair["actor_id"]))
    assert dict(merged.done)[moved] == "merged"
    assert (row(engine, kept)["since"], row(engine, kept)["until"]) == ("1990", "2020")
    commit(engine, Unmerge(twin["actor_id"]))
    assert (row(engine, kept)["until"], row(engine, moved)["until"]) == (None, "2020")


def test_does_the_birth_of_a_state_cut_what_is_likely(engine: Engine, pair: dict[str, str]) -> None:
    result = commit(engine, claim(pair, "late"))
    assert row(engine, result.ids[0])["likely_from"] == "2023-04-09"
    commit(engine, Update(pair["actor_id"], {"founded": "2024-01-01"}, result.seq))
    assert row(engine, result.ids[0])["likely_from"] == "2024-01-01"


def test_does_one_holder_make_way_for_the_next(engine: Engine) -> None:
    number = next(NUMBERS)
    office, first, second = f"offices/o{number}", f"actors/p{number}", f"actors/q{number}"
    people = [create("actors", id=id, label=id, kind="person") for id in (first, second)]
    post = {"id": office, "label": "O", "title": "O", "body_id": first, "level": "head_of_state", "one_holder": True}
    commit(engine, *people, create("offices", **post))
    (former,) = commit(engine, tenure(office, first, "early", since="2000-01-01")).ids
    assert row(engine, former)["likely_until"] == "2002-01-01", "presumed for two years"
    commit(engine, tenure(office, second, "early", since="2001-06-01"))
    assert row(engine, former)["likely_until"] == "2001-05-31"


def tenure(office: str, person: str, document: str, **dates: str) -> Create:
    return create(
        "tenures", office_id=office, person_id=person, citations=[{"document_id": f"documents/{document}", **dates}]
    )


def test_are_ambiguous_claims_of_an_import_listed_instead_of_refused(engine: Engine, pair: dict[str, str]) -> None:
    commit(engine, claim(pair, "early", since="1990", until="1995"))
    commit(engine, claim(pair, "middle", since="2010"))
    result = commit(engine, claim(pair, "late", since="1989/2011", until="1994/2030"), skips_ambiguous=True)
    assert result.revision is None
    assert "may be about the same" in result.left[0].why
