"""Parsing of a question's arguments, the same for both protocols."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from api.errors import Code, Refusal
from api.hints import boolean_hint, collection_of, slugified, word_hint
from api.query.ast.field_types import Argument, ArgumentType, Question
from api.query.parse.name_search import parse_terms
from api.query.parse.operators import bad_input, parse_date, parse_text
from api.query.parse.params import bound, combined
from api.whole_numbers import parse_whole_number
from schema.catalog import Kind, collections

LANGUAGE_PATTERN = "^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-[a-zA-Z]{2}|-[0-9]{3})?$"
"""A language with a script and a region at most."""
IS_LANGUAGE = re.compile(LANGUAGE_PATTERN).fullmatch
CURSOR_SEPARATOR = " "
CURSOR_HINT = "Use a cursor exactly as an earlier answer returned it."


def argument_values(
    question: Question, values: Mapping[str, Any], spelled: Callable[[str], str] = str
) -> dict[str, Any]:
    """Returns the parsed value of every argument of a question, by name.

    `spelled` maps an argument's name to its spelling in the protocol.  Raises Refusal, naming the argument.
    """
    parsed = parse_arguments(question.arguments, values, spelled)
    if question.one_of and all(parsed[name] is None for name in question.one_of):
        first, second = map(spelled, question.one_of)
        raise bad_input(first, f"is required unless {second} is given.", f"Give {first}, {second} or both.")
    return parsed


def parse_arguments(
    arguments: Iterable[Argument], values: Mapping[str, Any], spelled: Callable[[str], str] = str
) -> dict[str, Any]:
    """Returns the parsed value of each argument, by name.  Raises Refusal, naming the argument."""
    declared = tuple(arguments)
    parsed = {one.name: _value(one, values.get(spelled(one.name)), spelled(one.name)) for one in declared}
    return parsed | {
        one.name: _compared(one, parsed, spelled) for one in declared if one.not_before or one.differs_from
    }


def _compared(argument: Argument, values: Mapping[str, Any], spelled: Callable[[str], str]) -> Any:
    """Returns the value of an argument that depends on another one.  Raises Refusal if the two do not fit."""
    other = argument.not_before or argument.differs_from
    both = [values[other], values[argument.name]]
    if None in both:
        return values[argument.name]
    check = _in_order if argument.not_before else _different
    return combined(both, lambda pair: check(argument, spelled(other), spelled(argument.name), *pair))


def _in_order(_: Argument, other: str, at: str, since: tuple[str, str], until: tuple[str, str]) -> tuple[str, str]:
    if until[1] < since[0]:
        raise bad_input(at, f"is before {other}.", f"Swap {other} and {at}.")
    return until


def _different(argument: Argument, other: str, at: str, one: str, another: str) -> str:
    if one == another:
        hint = f"Use the ids of two different {argument.collection}."
        raise bad_input(at, f"'{another[:60]}' is the same as {other}.", hint)
    return another


def _value(argument: Argument, value: Any, at: str) -> Any:
    if value is None:
        if argument.required:
            raise bad_input(at, "is required.", argument.description)
        return argument.usual
    return bound(value, lambda raw: PARSERS[argument.takes](argument, raw, at))


def _id(argument: Argument, value: Any, at: str) -> str:
    collection, slash, slug = parse_text(value, at).partition("/")
    if not (slug if slash else collection):
        raise bad_input(at, f"'{value[:60]}' is not an id.", f"Use an id such as '{_example(argument)}'.")
    if collection not in collections() or not slug:
        meant = argument.collection or collection_of(collection[:60], collections())[0] if slash else ""
        own = f"{meant or argument.collection or 'actors'}/{slugified(slug if slash else collection)}"
        raise bad_input(at, f"'{value[:60]}' is not an id such as 'actors/china'.", f"Write '{own}'.")
    if argument.collection not in ("", collection):
        hint = f"Use an id of the {argument.collection}, such as {argument.collection}/{slug[:60]}."
        raise bad_input(at, f"'{value[:60]}' is not one of the {argument.collection}.", hint)
    return str(value)


def _example(argument: Argument) -> str:
    return collections()[argument.collection or "actors"].example


def _ids(argument: Argument, value: Any, at: str) -> tuple[str, ...]:
    return tuple(_id(argument, item, at) for item in _list(argument, value, at))


def _words(argument: Argument, value: Any, at: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_word(argument, item, at) for item in _list(argument, value, at)))


def _list(argument: Argument, value: Any, at: str) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise bad_input(at, "is not a list.")
    if not value:
        raise bad_input(
            at, "is empty.", "Use at least one." if argument.required else f"Use at least one, or omit {at}."
        )
    if len(value) > argument.most:
        detail = f"{at}: {len(value)} values, at most {argument.most}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Split the request into parts.", at)
    return list(value)


def _word(argument: Argument, value: Any, at: str) -> str:
    """Returns a vocabulary word in lower case; GraphQL spells it in capitals."""
    assert argument.words is not None
    word = str(value).lower() if str(value).isupper() else str(value)
    if word not in list(argument.words):
        raise bad_input(at, f"'{str(value)[:60]}' is not an allowed value.", word_hint(str(value)[:60], argument.words))
    return word


def _cursor(argument: Argument, value: Any, at: str) -> tuple[str | int, ...]:
    """Returns the values in a cursor, one for each column.  Raises Refusal, INVALID_CURSOR."""
    name, *values = _cursor_text(value, at).split(CURSOR_SEPARATOR)
    if name != argument.cursor_of or len(values) != len(argument.cursor):
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor of {argument.cursor_of}.", CURSOR_HINT, at)
    return tuple(_cursor_value(kind, text, at) for kind, text in zip(argument.cursor.values(), values, strict=True))


def _cursor_text(value: Any, at: str) -> str:
    try:
        return parse_text(bytes.fromhex(parse_text(value, at)).decode(), at)
    except ValueError:
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor.", CURSOR_HINT, at) from None


def _cursor_value(kind: Kind, text: str, at: str) -> str | int:
    number = parse_whole_number(text) if kind == "integer" else None
    if kind == "integer" and number is None:
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor.", CURSOR_HINT, at)
    return text if number is None else number


def _integer(argument: Argument, value: Any, at: str) -> int:
    if isinstance(value, str):
        value = parse_whole_number(value)
    if not isinstance(value, int) or not argument.least <= value <= argument.most:
        raise bad_input(
            at,
            f"must be a whole number from {argument.least} to {argument.most}.",
            f"Such as {argument.usual or argument.most}.",
        )
    return value


def _boolean(_: Argument, value: Any, at: str) -> bool:
    parsed = {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value
    if not isinstance(parsed, bool):
        raise bad_input(at, "must be true or false.", boolean_hint(str(value)[:60]))
    return parsed


def _language(_: Argument, value: Any, at: str) -> tuple[str, str]:
    return language_tag(value, at)


def language_tag(value: Any, at: str) -> tuple[str, str]:
    """Returns a language tag and its primary subtag.  Raises Refusal, BAD_USER_INPUT."""
    tag = parse_text(value, at)
    if not IS_LANGUAGE(tag):
        raise bad_input(at, f"'{tag[:60]}' is not a language tag.", "Use a BCP 47 tag such as 'fr' or 'zh-Hans'.")
    primary, *rest = tag.split("-")
    subtags = (part.upper() if len(part) == 2 else part.capitalize() for part in rest)
    return "-".join((primary.lower(), *subtags)), primary.lower()


PARSERS: dict[ArgumentType, Callable[[Argument, Any, str], Any]] = {
    "id": _id,
    "ids": _ids,
    "date": lambda _, value, at: parse_date(value, at),
    "cursor": _cursor,
    "word": _word,
    "words": _words,
    "integer": _integer,
    "boolean": _boolean,
    "search": lambda _, value, at: parse_terms(value, at),
    "language": _language,
}
