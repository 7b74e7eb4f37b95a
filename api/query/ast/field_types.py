"""Declarations of derived fields and questions: reads whose rows come from hand-written SQL instead of a table.

Those that exist are in `api/questions`.  Their objects are declared in columns and links, as entities are, so both
protocols offer them and records inside them are selected as anywhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Literal

from sqlmodel import SQLModel

from schema.catalog import Column, Kind, Link

WriteQuery = Callable[..., str]
"""Writes a subquery.  The first argument is the `SqlContext`; this layer knows nothing of SQL, so it is not typed."""

ArgumentType = Literal["id", "ids", "date", "cursor", "word", "words", "integer", "boolean", "search", "language"]


@dataclass(frozen=True)
class ObjectType:
    """An object type of the API: its columns, links to records, and nested derived fields, by name."""

    name: str
    description: str
    members: Mapping[str, "Column | Link | FieldType"]

    @property
    def on_request(self) -> frozenset[str]:
        """The names of the derived fields that REST returns only if `include` names them."""
        return frozenset(
            name for name, member in self.members.items() if isinstance(member, FieldType) and member.on_request
        )

    @property
    def paged(self) -> "tuple[FieldType, ...]":
        """The lists that are read in pages."""
        return tuple(member for member in self.members.values() if isinstance(member, FieldType) and member.pages)


@dataclass(frozen=True)
class Pages:
    """How a list of a question is read in pages, of `usual` rows by default: forwards, after a cursor.

    `cursor` names the columns that make up a cursor, with their kinds; no value of them contains a blank.  With
    `is_answer`, the list is what the question is about: it is paged by arguments of the question, and in GraphQL the
    answer is its connection.  Any other list has arguments of its own.
    """

    usual: int
    cursor: Mapping[str, Kind]
    is_answer: bool = False


@dataclass(frozen=True)
class FieldType:
    """A derived field of a row: a list of at most `most` objects, or a single object if `alone`.

    `rows(sql, alias)` writes a subquery about the row with that alias.  It selects a column for each column of the
    object type, and one that ends in `_id` for each link.  `order` names the columns to sort by; a leading `-` sorts
    descending.  With `on_request`, REST returns it only if `include` names it.

    With `pages`, `rows` reads the arguments `first` and `after`, and selects the columns of the cursor as well; it
    selects one row more than `first` if there are more.
    """

    name: str
    description: str
    of: ObjectType
    rows: WriteQuery
    order: tuple[str, ...] = ()
    most: int = 1
    alone: bool = False
    on_request: bool = False
    pages: Pages | None = None

    @property
    def page_prefix(self) -> str:
        """The prefix of its arguments and of its next cursor where several lists share one set of parameters."""
        return "" if self.pages is None or self.pages.is_answer else f"{self.name}_"

    @property
    def page_arguments(self) -> "tuple[Argument, ...]":
        """The arguments that choose a page."""
        if self.pages is None:
            return ()
        size = f"The maximum number of {self.name}; {self.pages.usual} by default, at most {self.most}."
        position = f"Only {self.name} after this cursor of an earlier answer."
        return (
            Argument("first", "integer", size, usual=self.pages.usual, most=self.most),
            Argument("after", "cursor", position, cursor_of=self.name, cursor=self.pages.cursor),
        )


@dataclass(frozen=True)
class Argument:
    """A named argument of a question, or of a list of one.

    `least` and `most` bound an integer, or the length of a list.  `collection` restricts ids to one collection.  A date
    is parsed to its bounds, a search to its packed terms, a language to its tag and its primary subtag, a list to a
    tuple, a cursor of the list `cursor_of` to the values of the columns `cursor`.
    `usual` is the default.  A date must not end before that of the argument `not_before` begins; an id must not be that
    of the argument `differs_from`.
    """

    name: str
    takes: ArgumentType
    description: str
    required: bool = False
    usual: Any = None
    words: type[StrEnum] | None = None
    least: int = 1
    most: int = 1
    collection: str = ""
    not_before: str = ""
    differs_from: str = ""
    cursor_of: str = ""
    cursor: Mapping[str, Kind] = field(default_factory=dict)

    @property
    def several(self) -> bool:
        """Whether the argument is a list."""
        return self.takes in ("ids", "words")


@dataclass(frozen=True)
class Question:
    """A root field that returns one object, or null if a record that an argument names does not exist.

    `row(sql)` writes a subquery for that one row.  It and the derived fields inside read the parsed arguments from
    `sql.arguments`; an omitted argument is its default or None.  With `reads_stored`, its own conditions and dates use
    the rows as stored even where the view computes dates by documents, which would make a long statement too long;
    records inside it are in the view.
    """

    name: str
    description: str
    arguments: tuple[Argument, ...]
    of: ObjectType
    row: WriteQuery
    reads_stored: bool = False
    one_of: tuple[str, ...] = ()
    """Two arguments of which at least one is required."""

    @property
    def flat_arguments(self) -> tuple[Argument, ...]:
        """The arguments, and those of its lists by the name of the list, such as `meetings_first`."""
        lists = (listed for listed in self.of.paged if listed is not self.answer_list)
        pages = ((listed.page_prefix, each) for listed in lists for each in listed.page_arguments)
        return (*self.arguments, *(replace(each, name=f"{prefix}{each.name}") for prefix, each in pages))

    @property
    def answer_list(self) -> FieldType | None:
        """The list that the question is about, which its arguments page."""
        return next((list_ for list_ in self.of.paged if list_.pages and list_.pages.is_answer), None)


def value_field(
    name: str, description: str, kind: Kind = "text", *, required: bool = True, words: type[StrEnum] | None = None
) -> Column:
    """Declares a column of an object type."""
    return Column(name, "vocabulary" if words else kind, required, description, vocabulary=words)


def record_field(name: str, description: str, to: type[SQLModel], *, required: bool = True) -> Link:
    """Declares a link from an object type to a record; to `Record` if it can be of any entity."""
    return Link(name, to, to, f"{name}_id", False, required, description)  # type: ignore[arg-type]


def object_type(name: str, description: str, *members: Column | Link | FieldType) -> ObjectType:
    """Declares an object type with these members."""
    return ObjectType(name, description, {member.name: member for member in members})
