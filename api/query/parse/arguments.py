"""What a hand-written question takes, and how it is read: the same in both protocols."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from api.errors import Code, Refusal, nearest
from api.query.ast.field_types import Question
from api.query.parse.operators import bad_input, parse_date, parse_text
from api.query.parse.params import bound
from api.whole_numbers import parse_whole_number
from schema.catalog import collections

CURSOR_HINT = "Use a cursor exactly as an earlier answer gave it."
ArgumentType = Literal["id", "ids", "date", "cursor", "word", "words", "integer", "boolean"]


@dataclass(frozen=True)
class Argument:
    """A named value.  `least` and `most` bound a number, or say how many ids or words there may be, and
    `collection` says of which collection ids have to be, where it matters.

    Dates are read as their bounds, ids and words as tuples of them, cursors as the text that they hold.
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

    @property
    def several(self) -> bool:
        """Whether it is a list."""
        return self.takes in ("ids", "words")


def argument_values(
    question: Question, given: Mapping[str, Any], spelled: Callable[[str], str] = str
) -> dict[str, Any]:
    """The value of every argument; `spelled` is how the protocol spells their names.  Raises Refusal, naming it."""
    return {
        argument.name: _value(argument, given.get(spelled(argument.name)), spelled(argument.name))
        for argument in question.arguments
    }


def _value(argument: Argument, given: Any, at: str) -> Any:
    if given is None:
        if argument.required:
            raise bad_input(at, "has to be given.", argument.description)
        return argument.usual
    return bound(given, lambda found: READ[argument.takes](argument, found, at))


def _id(argument: Argument, found: Any, at: str) -> str:
    begin, slash, slug = parse_text(found, at).partition("/")
    if begin not in collections() or not slug:
        hint = nearest(begin[:60], collections())
        raise bad_input(at, f"'{found[:60]}' is no id, such as 'actors/china'.", hint if slash else None)
    if argument.collection not in ("", begin):
        raise bad_input(at, f"'{found[:60]}' is not one of the {argument.collection}.", argument.description)
    return str(found)


def _ids(argument: Argument, found: Any, at: str) -> tuple[str, ...]:
    ids = tuple(_id(argument, one, at) for one in _several(argument, found, at))
    if len(ids) < argument.least:
        raise bad_input(at, f"names {len(ids)} records, at least {argument.least}.")
    return ids


def _words(argument: Argument, found: Any, at: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_word(argument, one, at) for one in _several(argument, found, at)))


def _several(argument: Argument, found: Any, at: str) -> list[Any]:
    if not isinstance(found, list | tuple):
        raise bad_input(at, "is a list.")
    if len(found) > argument.most:
        detail = f"{at}: {len(found)} given, at most {argument.most}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask in parts.", at)
    return list(found)


def _word(argument: Argument, found: Any, at: str) -> str:
    """A word of the vocabulary, which GraphQL writes in capitals."""
    assert argument.words is not None
    word = str(found).lower() if str(found).isupper() else str(found)
    if word not in list(argument.words):
        raise bad_input(at, f"'{str(found)[:60]}' is not one of its words.", nearest(str(found)[:60], argument.words))
    return word


def _cursor_text(found: Any, at: str) -> str:
    """The text that a cursor holds.  Raises Refusal, INVALID_CURSOR."""
    try:
        return parse_text(bytes.fromhex(parse_text(found, at)).decode(), at)
    except ValueError:
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor.", CURSOR_HINT, at) from None


def _integer(argument: Argument, found: Any, at: str) -> int:
    if isinstance(found, str):
        found = parse_whole_number(found)
    if not isinstance(found, int) or not argument.least <= found <= argument.most:
        raise bad_input(at, f"is a whole number from {argument.least} to {argument.most}.")
    return found


def _boolean(_: Argument, found: Any, at: str) -> bool:
    told = {"true": True, "false": False}.get(found, found) if isinstance(found, str) else found
    if not isinstance(told, bool):
        raise bad_input(at, "is true or false.")
    return told


READ: dict[ArgumentType, Callable[[Argument, Any, str], Any]] = {
    "id": _id,
    "ids": _ids,
    "date": lambda _, found, at: parse_date(found, at),
    "cursor": lambda _, found, at: _cursor_text(found, at),
    "word": _word,
    "words": _words,
    "integer": _integer,
    "boolean": _boolean,
}
