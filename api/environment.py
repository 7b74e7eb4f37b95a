"""Environment variables that are wrong or unknown, each explained in one line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

PREFIX = "ENTENTE_"
NOT_SETTINGS = re.compile(rf"{PREFIX}(BENCH_.*|SERVICE_(HOST|PORT)(_.*)?|PORT(_\d+_.*)?)")
"""The benchmark's own variables, and those that Kubernetes and Docker links set for a service named `entente`."""
LONGEST_VALUE = 80
SIMILAR = 0.7


@dataclass(frozen=True)
class Allowed:
    """Metadata of a field whose type does not say which values it allows."""

    values: str


def explain(error: ValidationError, fields: Mapping[str, FieldInfo]) -> str:
    """Returns a line for each wrong variable: its name, its value unless it may be secret, and what is allowed."""
    return "\n".join(_line(str(each["loc"][0]), each, fields) for each in error.errors())


def _line(name: str, error: Any, fields: Mapping[str, FieldInfo]) -> str:
    variable, field = f"{PREFIX}{name.upper()}", fields[name]
    value = str(error["input"])
    shown = f"{value[:LONGEST_VALUE]!r}" if field.repr else "the value"
    reason = str(error.get("ctx", {}).get("error", ""))
    because = f" ({reason})" if reason else ""
    quotes = " Remove the quotation marks." if value[:1] in ('"', "'") else ""
    return f"{variable}: {shown} is not {allowed(field) or error['msg']}{because}.{quotes}"


def allowed(field: FieldInfo) -> str:
    """Returns what a setting may be, such as `a whole number from 1 to 64`; empty if only its validator knows."""
    for each in field.metadata:
        if isinstance(each, Allowed):
            return each.values
    if field.annotation is bool:
        return "true or false"
    if get_origin(field.annotation) is Literal:
        return f"one of {', '.join(map(str, get_args(field.annotation)))}"
    if field.annotation in (int, float):
        return f"{'a whole number' if field.annotation is int else 'a number'} {_bounds(field)}".strip()
    return ""


def _bounds(field: FieldInfo) -> str:
    found = {
        bound: getattr(each, bound) for each in field.metadata for bound in ("ge", "gt", "le") if hasattr(each, bound)
    }
    low = f"from {found['ge']}" if "ge" in found else f"above {found['gt']}" if "gt" in found else ""
    if "le" not in found:
        return low.replace("from", "of at least")
    return f"{low} to {found['le']}".strip() if "gt" not in found else f"{low}, at most {found['le']}"


def unknown_variables(environment: Mapping[str, str], fields: Mapping[str, FieldInfo]) -> Iterator[tuple[str, str]]:
    """Yields each variable with our prefix that is no setting, and the nearest one that is, or an empty text."""
    names = [f"{PREFIX}{name.upper()}" for name in fields]
    for variable in sorted(environment):
        name = variable.upper()
        if name.startswith(PREFIX) and name not in names and not NOT_SETTINGS.fullmatch(name):
            yield variable, next(iter(get_close_matches(name, names, n=1, cutoff=SIMILAR)), "")
