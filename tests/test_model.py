"""A lint of the model: every declaration is complete, described and unambiguous."""

import inspect
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import schema
from schema.catalog import Column, collections, columns, entities, kind_of, links, table_of, vocabularies
from schema.citation import Citation
from schema.entity import Assertion, Entity, Linked
from schema.identifier import Identifier
from schema.name import Name
from schema.participation import Participation
from schema.reference import Reference
from schema.tag import Tag
from schema.target import Target

HERE = Path(__file__).parent.parent / "schema"
CLASSIFYING = {"kind", "status", "role"}
"""Words whose vocabulary depends on what is classified."""
READ = {"since", "until", "value"}
"""Words for what is recorded that mean, on a citation, what its document says of that."""
COMBINED = {"since", "until"}
"""Words that mean, on an assertion, what is combined from its citations."""

LISTED_WITH_OTHERS = {Citation, Identifier, Name, Participation, Reference, Tag, Target}
"""What is listed with a record, or by the date of one: such rows are numerous, and few have dates of their own."""

EVERY_ENTITY = pytest.mark.parametrize("entity", entities().values(), ids=lambda entity: entity.__name__)
EVERY_LINKED = pytest.mark.parametrize(
    "entity", [entity for entity in entities().values() if issubclass(entity, Linked)], ids=lambda e: e.__name__
)


def is_a_sentence(text: str | None) -> bool:
    return bool(text and re.match("[A-Z]", text) and text.endswith(".") and text.strip() == text)


def own_doc(thing: type) -> str | None:
    """Returns its own docstring, not an inherited one."""
    return thing.__dict__.get("__doc__")


def uses() -> dict[str, list[tuple[type[Entity], Column]]]:
    """Returns every column of every entity, by name."""
    found = defaultdict(list)
    for entity in entities().values():
        for column in columns(entity).values():
            found[column.name].append((entity, column))
    return found


def meanings(name: str) -> Iterator[tuple[object, object]]:
    """Returns the meaning of a name in every entity: kind, vocabulary and target, and the description if it adds to it.

    A description goes with the sort of entity for which the name is declared.
    """
    for entity, column in uses()[name]:
        (target,) = {
            kind_of(link.target) for link in links(entity).values() if not link.many and link.column == name
        } or {""}
        described = "" if target or column.vocabulary else column.description.partition(", such as")[0].rstrip(".")
        yield (column.kind, column.vocabulary, column.role, target), (sort_of(entity, name), described)


def sort_of(entity: type[Entity], name: str) -> str:
    if entity is Citation and name in READ:
        return "read"
    return "combined" if issubclass(entity, Assertion) and name in COMBINED else "recorded"


def test_our_schema_is_not_the_package_of_that_name_from_pypi() -> None:
    assert Path(schema.__file__).parent == HERE


@EVERY_ENTITY
def test_every_entity_has_a_description(entity: type[Entity]) -> None:
    assert is_a_sentence(own_doc(entity))


@EVERY_ENTITY
def test_every_column_is_described_by_a_sentence(entity: type[Entity]) -> None:
    assert [column.name for column in columns(entity).values() if not is_a_sentence(column.description)] == []


@pytest.mark.parametrize("vocabulary", vocabularies().values(), ids=lambda vocabulary: vocabulary.__name__)
def test_every_vocabulary_is_described_and_its_words_are_their_own_names(vocabulary: type) -> None:
    assert is_a_sentence(own_doc(vocabulary))
    assert [word.name for word in vocabulary] == [word.value for word in vocabulary]
    assert all(re.fullmatch("[a-z][a-z0-9_]*|[A-Z]", word) and len(word) <= 32 for word in vocabulary)


@EVERY_ENTITY
def test_every_entity_has_a_file_of_its_own_that_is_named_like_it(entity: type[Entity]) -> None:
    file = Path(inspect.getfile(entity))
    assert file == HERE / f"{kind_of(entity)}.py"
    assert len(re.findall("table=True", file.read_text(encoding="utf-8"))) == 1
    assert kind_of(entity) == re.sub("(?<!^)([A-Z])", r"_\1", entity.__name__).lower()


def declared(singular: str, **members: object) -> type[Entity]:
    """An entity of a name, without a table."""
    return type(singular.title(), (Entity,), {"__tablename__": singular, "__module__": __name__, **members})


@pytest.mark.parametrize(("singular", "likely"), [("treaty", "treaties"), ("pass", "passes"), ("church", "churches")])
def test_an_irregular_plural_has_to_be_declared(singular: str, likely: str) -> None:
    with pytest.raises(TypeError, match=f'^{singular.title()} needs a declared plural.*plural = "{likely}"$'):
        declared(singular).collection()
    assert declared(singular, plural=likely).collection() == likely


@pytest.mark.parametrize("singular", ["survey", "regime", "peace_talk"])
def test_a_regular_plural_need_not_be_declared(singular: str) -> None:
    assert declared(singular).collection() == f"{singular}s"


def test_every_entity_can_be_imported_from_schema() -> None:
    assert sorted(schema.__all__) == sorted(entity.__name__ for entity in entities().values())


@pytest.mark.parametrize("name", sorted(uses().keys() - CLASSIFYING))
def test_one_column_name_means_one_thing_everywhere(name: str) -> None:
    kinds, descriptions = (set(found) for found in zip(*meanings(name), strict=True))
    assert len(kinds) == 1
    assert len(descriptions) == len({sort for sort, _ in descriptions})


@pytest.mark.parametrize("name", sorted(CLASSIFYING))
def test_a_classifying_word_always_classifies(name: str) -> None:
    assert all(column.kind == "vocabulary" for _, column in uses()[name])


@EVERY_ENTITY
def test_every_way_back_has_a_name_that_nothing_else_has(entity: type[Entity]) -> None:
    back = [
        str(table_of(other).c[link.column].info["reverse"])
        for other in entities().values()
        for link in links(other).values()
        if not link.many and leads_to(link, entity)
    ]
    forward = [link.name for link in links(entity).values() if not link.many]
    repeated = [name for name, times in Counter([*back, *forward, *columns(entity)]).items() if times > 1]
    assert repeated == []
    assert set(back) | set(forward) == set(links(entity))


def leads_to(link: object, entity: type[Entity]) -> bool:
    if link.polymorphic:
        return kind_of(entity) in (link.kinds or entities())
    return link.target is entity


@EVERY_ENTITY
def test_every_link_is_a_role_that_ends_in_id_and_is_called_by_the_role(entity: type[Entity]) -> None:
    forward = [link for link in links(entity).values() if not link.many]
    assert [link.column for link in forward] == [f"{link.name}_id" for link in forward]
    assert {kind for link in forward for kind in link.kinds} <= entities().keys()


@EVERY_LINKED
def test_every_assertion_declares_its_ends_and_its_label(entity: type[Linked]) -> None:
    forward = {link.column: link for link in links(entity).values() if not link.many}
    assert entity.ends and set(entity.ends) <= forward.keys()
    assert all(forward[end].required for end in entity.ends), "an id cannot be made of what may be empty"
    words = re.findall(r"\{(\w+)\}", entity.reads)
    required = {column.name.removesuffix("_id") for column in columns(entity).values() if column.required}
    assert words and set(words) <= required


@EVERY_LINKED
def test_every_assertion_declares_its_key_and_its_contest(entity: type[Linked]) -> None:
    """What is never combined, such as a quotation, never competes either."""
    key, contest = getattr(entity, "key", ()), getattr(entity, "contest", ())
    assert bool(key) == issubclass(entity, Assertion)
    assert bool(contest) == getattr(entity, "combines", False)
    assert set(contest) <= set(key) <= columns(entity).keys()
    only_if, _ = getattr(entity, "contest_only_if", None) or ("", "")
    assert not only_if or set(contest) < set(key), "only facts of several keys can compete beyond their own"


def test_nothing_that_is_declared_is_hidden() -> None:
    assert [
        file.name
        for file in HERE.glob("*.py")
        if re.search(r"\bhidden\b|\bexclude\s*=", file.read_text(encoding="utf-8"))
    ] == []


@EVERY_ENTITY
def test_every_link_can_be_followed_back_through_an_index(entity: type[Entity]) -> None:
    table = table_of(entity)
    first = {next(iter(index.columns)).name for index in table.indexes} | {"id"}
    assert [key.parent.name for key in table.foreign_keys if key.parent.name not in first] == []


@EVERY_ENTITY
def test_every_date_keeps_its_bounds_and_can_be_sorted_by_them(entity: type[Entity]) -> None:
    table = table_of(entity)
    indexed = {tuple(column.name for column in index.columns)[:2] for index in table.indexes}
    for column in columns(entity).values():
        if column.kind == "date":
            assert not table.c[f"{column.name}_earliest"].nullable
            assert not table.c[f"{column.name}_latest"].nullable
            assert entity in LISTED_WITH_OTHERS or (f"{column.name}_earliest", "id") in indexed


@EVERY_ENTITY
def test_every_history_has_the_columns_of_its_table_and_no_rules(entity: type[Entity]) -> None:
    table = table_of(entity)
    history = table.metadata.tables[f"{table.name}_history"]
    assert list(history.c.keys()) == [*table.c.keys(), "superseded"]
    assert not history.foreign_keys
    assert {type(rule).__name__ for rule in history.constraints} == {"PrimaryKeyConstraint"}


def test_no_two_entities_share_a_plural() -> None:
    assert len(collections()) == len(entities())
    assert not set(collections()) & set(entities())
