"""Views as parameters, in query strings and in ids that carry a view: `actors/china?as_of=1990-01-01`."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, replace
from typing import Any
from urllib.parse import parse_qsl, quote

from api.errors import Refusal, nearest
from api.hints import word_hint
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.moments import PAST_PARAMETERS, check_single_past, parse_moment, parse_release_name
from api.query.parse.operators import bad_input, parse_date, parse_document_id, parse_last_day, parse_text
from api.query.parse.params import Binding, bound, combined, current_value, map_value
from api.whole_numbers import parse_whole_number
from schema.edtf import period_text

# ---- from parameters to a view


def view_of(values: Mapping[str, Any], at: str = "") -> View:
    """Returns the view that parameters select; others are ignored.  Raises Refusal, naming the parameter, or `at`."""
    check_single_past([name for name in PAST_PARAMETERS if name in values])
    return View(**{name: view_value(name, values[name], at or name) for name in VIEW if name in values})


def view_value(name: str, text: Any, at: str) -> Any:
    """Returns the value of one parameter of a view, which may come from the variables.  Raises Refusal, naming `at`."""
    return bound(text, lambda value: VIEW[name](value, at))


def _revision(number: str, at: str) -> int:
    revision = parse_whole_number(number)
    if revision is None:
        raise bad_input(at, f"'{number[:60]}' is not the number of a revision.", "Such as 12.")
    return revision


def _word(vocabulary: type[Certainty | Ranks], word: str, at: str) -> Certainty | Ranks:
    if word not in list(vocabulary):
        raise bad_input(at, f"'{word[:60]}' is not one of its words.", word_hint(word[:60], list(vocabulary)))
    return vocabulary(word)


VIEW: dict[str, Callable[[str, str], Any]] = {
    "revision": _revision,
    "known_at": parse_moment,
    "release": parse_release_name,
    "published_until": parse_last_day,
    "according_to": parse_document_id,
    "as_of": parse_date,
    "certainty": lambda word, at: _word(Certainty, word, at),
    "ranks": lambda word, at: _word(Ranks, word, at),
}
BOUND_VIEW = frozenset({"known_at", "published_until", "according_to", "as_of"})
"""Parameters whose values are bound in a statement; the statement's text depends on those of the others."""


def past_of(view: View, variables: Mapping[str, Any] | None = None) -> View:
    """Returns the past state that a view reads, which what became of a record depends on; Bindings by their values.

    With `variables`, by the values that follow from these.
    """

    def value(part: Any) -> Any:
        return part.again(variables) if isinstance(part, Binding) and variables is not None else current_value(part)

    return View(value(view.revision), value(view.known_at), value(view.release))


# ---- from a view to parameters


def restrictions(view: View) -> dict[str, Any]:
    """Returns the parameters of a view, except those that select a past state, in alphabetical order.

    Defaults are left out.  Texts are canonical, percent-encoded, and may be Bindings.
    """
    default = View()
    changed = (one.name for one in fields(View) if getattr(view, one.name) != getattr(default, one.name))
    return {
        name: map_value(getattr(view, name), TEXTS.get(name, _escaped))
        for name in sorted(changed)
        if name not in PAST_PARAMETERS
    }


def _escaped(value: Any) -> str:
    return quote(str(value), safe="/:")


TEXTS: dict[str, Callable[[Any], str]] = {
    "as_of": lambda days: _escaped(period_text(*days)),
    "known_at": lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
}


def current_view(view: View) -> View:
    """Returns a view with the current values of what may be Bindings, so that equal views compare as equal."""
    return View(**{one.name: current_value(getattr(view, one.name)) for one in fields(View)})


def view_text(view: View) -> str:
    """Returns a view as a query string, for messages."""
    past = {name: getattr(view, name) for name in PAST_PARAMETERS if getattr(view, name) is not None}
    parts = restrictions(view) | {name: map_value(value, TEXTS.get(name, _escaped)) for name, value in past.items()}
    return "&".join(f"{name}={current_value(value)}" for name, value in parts.items())


# ---- ids that carry a view


def split_id(text: Any, at: str) -> tuple[str, dict[str, str]]:
    """Returns the plain id and the parameters of its view.  Raises Refusal, naming the place `at`."""
    id, _, query = parse_text(text, at).partition("?")
    parameters: dict[str, str] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name not in VIEW:
            raise bad_input(at, f"a view has no parameter '{name[:60]}'.", nearest(name[:60], VIEW))
        if name in parameters:
            raise bad_input(at, f"'{name}' is given twice.", "Give it once.")
        parameters[name] = value
    return id, parameters


def view_of_id(id: str, at: str) -> View:
    """Returns the view that an id carries, which may come from the variables.  Raises Refusal, naming `at`."""
    return view_of({name: _parameter(id, name, value, at) for name, value in split_id(id, at)[1].items()}, at)


def _parameter(id: str, name: str, value: str, at: str) -> Any:
    return bound(id, lambda raw: split_id(raw, at)[1][name]) if name in BOUND_VIEW else value


def plain_id(text: Any, at: str) -> str:
    """Returns an id without its view, which must be valid.  Raises Refusal, naming the place `at`."""
    id, parameters = split_id(text, at)
    view_of(parameters, at)
    return id


def plain_ids(value: Any, at: str) -> Any:
    """Returns an id, or each of a list of ids, without its view; what came from the variables, as a Binding."""
    return bound(
        value, lambda raw: [plain_id(id, at) for id in raw] if isinstance(raw, list | tuple) else plain_id(raw, at)
    )


def id_shape(text: str) -> Hashable:
    """Returns what a statement depends on of the view that an id carries; nothing if it carries none."""
    _, _, query = text.partition("?")
    pairs = parse_qsl(query, keep_blank_values=True)
    return tuple((name, "" if name in BOUND_VIEW else value) for name, value in pairs)


# ---- the view of an id within another view


def revision_of(own: View, outer: View) -> int | None:
    """Returns the revision that the view of an id names, where the outer view names it by a time or a release."""
    by_name = outer.known_at is not None or outer.release is not None
    return own.revision if by_name else None


def id_in_view(id: str, outer: View, at: str) -> Any:
    """Returns the plain id of one that is requested in a view, which may come from the variables.

    Raises Refusal, BAD_USER_INPUT, if the view that the id carries is another.  Where `revision_of` returns a revision,
    only the statement can compare it.
    """
    names = [one.name for one in fields(View)]
    own = bound(id, str)

    def checked(values: list[Any]) -> str:
        text, *viewed = values
        plain = plain_id(text, at)
        _check_same_view(plain, view_of_id(text, at), View(**dict(zip(names, viewed, strict=True))), at)
        return plain

    return combined([own, *(getattr(outer, name) for name in names)], checked)


def _check_same_view(id: str, own: View, outer: View, at: str) -> None:
    comparable = own if revision_of(own, outer) is None else replace(outer, **_restricted(own))
    if comparable != outer:
        raise view_conflict(id, own, outer, at)


def _restricted(view: View) -> dict[str, Any]:
    return {one.name: getattr(view, one.name) for one in fields(View) if one.name not in PAST_PARAMETERS}


def view_conflict(id: str, own: View, outer: View, at: str) -> Refusal:
    """Returns the refusal of a plain id that came with another view than that in which it is requested."""
    detail = f"the view of the id, '{view_text(own)}', conflicts with that of `at`, '{view_text(outer) or 'default'}'."
    return bad_input(at, detail, f"Use '{id[:60]}' for the record in the view of `at`, or request this id outside it.")
