"""Random requests are answered or refused with a code, never with an internal error, and alike on both backends."""

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import Api
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLScalarType
from hypothesis import given, settings
from hypothesis import strategies as st

from api.errors import Code
from api.graphql.schema import core_schema
from api.query.parse.operators import OPERATORS
from api.rest.records.query_string import RESERVED_PARAMETERS
from schema.catalog import collections, columns, links

JSON = {"content-type": "application/json"}
INPUTS = {name: kind for name, kind in core_schema().type_map.items() if not name.startswith("__")}
WORDS = [
    *{field for kind in INPUTS.values() if isinstance(kind, GraphQLInputObjectType) for field in kind.fields},
    *{word for kind in INPUTS.values() if isinstance(kind, GraphQLEnumType) for word in kind.values},
]
ODD_TEXTS = ["", "actors/china", "2024-04", "5b226964222c2278225d", "\x00", "\ud800", "%", "1e999", "true", "..", "Ж"]
ODD_NUMBERS = [0, -1, 2**31, 2**53, 2**63, 2**64, 10**400, 1e308, float("nan"), float("inf"), -0.0, 0.1]
texts = st.sampled_from(ODD_TEXTS) | st.sampled_from(WORDS) | st.text(max_size=20)
plain = st.none() | st.booleans() | st.sampled_from(ODD_NUMBERS) | st.integers() | st.floats() | texts
anything = st.recursive(
    plain, lambda one: st.lists(one, max_size=3) | st.dictionaries(st.sampled_from(WORDS) | texts, one, max_size=4)
)


class Mistakes(logging.Handler):
    """Internal errors that are logged."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@pytest.fixture(scope="module")
def alike(both: dict[str, Api]) -> Iterator[Callable[..., Any]]:
    """Sends one request to both and returns the answer, which must be the same and no internal error."""
    mistakes = Mistakes()
    logging.getLogger().addHandler(mistakes)

    def send(method: str, path: str, **request: Any) -> Any:
        mistakes.messages.clear()
        answers = [api.client.request(method, path, **request) for api in both.values()]
        one, other = [(answer.status_code, answer.content, answer.headers.get("etag")) for answer in answers]
        assert one == other
        assert answers[0].status_code < 500, answers[0].text
        assert not mistakes.messages
        return answers[0]

    yield send
    logging.getLogger().removeHandler(mistakes)


def refused_with_a_code(body: dict[str, Any]) -> bool:
    """Returns whether errors, if any, come without data and have known codes, none of them internal."""
    codes = {error["extensions"]["code"] for error in body.get("errors", ())}
    return codes <= set(Code) - {Code.INTERNAL} and ("data" in body) is not bool(codes)


# ---- GraphQL ------------------------------------------------------------------------------------------------------

ARGUMENTS = {
    argument.type: f"query ($v: {argument.type}) {{ {name}({word}: $v) {{ __typename }} }}"
    for name, field in core_schema().query_type.fields.items()  # type: ignore[union-attr]
    for word, argument in field.args.items()
    if len(field.args) > 2 or name in ("node", "nodes", "at")
}


def shaped(kind: Any, depth: int = 3) -> st.SearchStrategy[Any]:
    """Values of an input type, and sometimes something else inside them."""
    kind = getattr(kind, "of_type", kind) if not isinstance(kind, GraphQLInputObjectType) else kind
    if isinstance(kind, GraphQLInputObjectType) and depth:
        inner = {name: st.deferred(lambda t=field.type: shaped(t, depth - 1)) for name, field in kind.fields.items()}
        some = st.lists(st.sampled_from(sorted(inner)), min_size=1, max_size=3, unique=True)
        return some.flatmap(lambda names: st.fixed_dictionaries({name: inner[name] for name in names})) | anything
    if isinstance(kind, GraphQLEnumType):
        return st.sampled_from(sorted(kind.values)) | anything
    if isinstance(kind, GraphQLScalarType) or not hasattr(kind, "of_type"):
        return plain
    return st.lists(st.deferred(lambda: shaped(kind, depth)), max_size=3) | shaped(kind.of_type, depth)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_variables_of_any_shape(alike: Callable[..., Any], data: st.DataObject) -> None:
    kind, query = data.draw(st.sampled_from(sorted(ARGUMENTS.items(), key=str)))
    body = {"query": query, "variables": {"v": data.draw(shaped(kind))}}
    assert refused_with_a_code(alike("POST", "/graphql", content=json.dumps(body), headers=JSON).json())


envelopes = st.fixed_dictionaries(
    {"query": st.just("{ revision }") | anything},
    optional={
        "variables": anything,
        "operationName": anything,
        "extensions": st.fixed_dictionaries({"persistedQuery": anything}) | anything,
    },
)
hashes = st.fixed_dictionaries({"version": st.just(1) | plain, "sha256Hash": texts | plain})
named = st.fixed_dictionaries({"extensions": st.fixed_dictionaries({"persistedQuery": hashes})})


@settings(max_examples=100, deadline=None)
@given(envelopes | named | anything, st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "latin-1"]), st.booleans())
def test_envelopes_of_any_shape_in_any_encoding(
    alike: Callable[..., Any], body: Any, encoding: str, escaped: bool
) -> None:
    written = json.dumps(body, ensure_ascii=escaped).encode(encoding, errors="replace")
    assert refused_with_a_code(alike("POST", "/graphql", content=written, headers=JSON).json())


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=50), texts.map(lambda text: text.encode("utf-8", errors="replace")))
def test_bodies_and_media_types_of_any_bytes(alike: Callable[..., Any], body: bytes, media: bytes) -> None:
    for kind in (b"application/json", b"application/json; charset=utf-16", media.translate(None, b"\r\n\x00")):
        assert refused_with_a_code(alike("POST", "/graphql", content=body, headers={"content-type": kind}).json())


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.sampled_from(["query", "variables", "extensions", "operationName"]) | texts, texts))
def test_graphql_in_the_address(alike: Callable[..., Any], parameters: dict[str, str]) -> None:
    sent = {name: value for name, value in parameters.items() if is_utf8(name + value)}
    assert refused_with_a_code(alike("GET", "/graphql", params=sent).json())


# ---- REST ---------------------------------------------------------------------------------------------------------


def is_utf8(text: str) -> bool:
    """Returns whether a client can write it into an address."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


STEPS = [
    *RESERVED_PARAMETERS,
    *{name for entity in collections().values() for name in (*columns(entity), *links(entity))},
]
OPERANDS = [*{operator for words in OPERATORS.values() for operator in words}, "is_null"]
VALUES = [*ODD_TEXTS, "id", "label", "citations", "citations.document", "-label", "1", "0", "1000", "false", "best"]
names = st.lists(st.sampled_from(STEPS), min_size=1, max_size=3).map(".".join)
names = names | st.tuples(names, st.sampled_from(OPERANDS)).map(".".join) | st.sampled_from(STEPS) | texts
values = st.sampled_from(VALUES) | st.lists(st.sampled_from(VALUES), max_size=3).map(",".join) | texts
pairs = st.lists(st.tuples(names.filter(is_utf8), values.filter(is_utf8)), max_size=4)
headers = st.fixed_dictionaries(
    {},
    optional={
        name: st.sampled_from(words) | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=30)
        for name, words in {
            "accept": ["*/*", "text/csv", "application/x-ndjson;q=0.1, */*;q=0", "text/*;q=1.", ";;q", "a/b;q=1e9"],
            "accept-encoding": ["gzip", "gzip;q=0", "*", "identity;q=0", "br"],
            "if-none-match": ["*", '"x"', 'W/"1-x-json"', '"', ", ,", 'W/"1-source-json", "y"'],
            "if-modified-since": ["yesterday"],
            "range": ["bytes=0-1", "bytes=9-1"],
            "origin": ["https://example.org", "null"],
            "access-control-request-method": ["GET", "BREW"],
            "x-http-method-override": ["DELETE"],
            "content-length": ["0"],
            "host": ["example.org", "[::1"],
        }.items()
    },
)
paths = st.tuples(
    st.sampled_from([*collections(), "actorz"]),
    st.sampled_from(["", "", "", ".csv", ".ndjson", ".json", ".", "/", "/china", "/%00", "/x%2Fy", "/" + "x" * 300]),
).map(lambda parts: "/v1/" + "".join(parts))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(["GET"] * 6 + ["HEAD", "OPTIONS", "POST", "TRACE", "BREW"]), paths, pairs, headers)
def test_addresses_and_headers_of_any_kind(
    alike: Callable[..., Any], method: str, path: str, parameters: list[tuple[str, str]], sent: dict[str, str]
) -> None:
    answer = alike(method, path, params=parameters, headers=sent)
    if method == "GET" and answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["code"] in set(Code) - {Code.INTERNAL}
    if method == "HEAD":
        same = alike("GET", path, params=parameters, headers=sent)
        assert (answer.status_code, answer.content) == (same.status_code, b"")


@pytest.mark.parametrize("written", ["1_0", " 1", "1 ", "٣", "0x1", "1e2", "+-1", "--1", "1.0", "9" * 31, "nan"])
def test_whole_numbers_are_written_in_digits(alike: Callable[..., Any], written: str) -> None:
    assert alike("GET", "/v1/actors", params={"revision": written}).status_code == 422


@pytest.mark.parametrize("written", ["1_0.5", " 1", "٣", "0x1", "inf", "Infinity", "nan", "1e999", "1e", ".", ""])
def test_numbers_are_written_as_everywhere(alike: Callable[..., Any], written: str) -> None:
    assert alike("GET", "/v1/places", params={"latitude.lt": written}).status_code == 422


@pytest.mark.parametrize("written", ["1e308", "-1e308", "5e-324", "+.5", "1.", "00", "1e-400", "1" * 300])
def test_every_finite_number_can_be_compared_with(alike: Callable[..., Any], written: str) -> None:
    assert alike("GET", "/v1/places", params={"latitude.lt": written}).status_code == 200
