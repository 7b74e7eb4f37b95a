"""Custom scalars.  The database writes their values; they are passed through."""

from typing import Any, NewType

import strawberry

DateScalar = NewType("DateScalar", str)
Edtf = NewType("Edtf", str)
Cursor = NewType("Cursor", str)
DateTimeScalar = NewType("DateTimeScalar", str)
ReleaseName = NewType("ReleaseName", str)
Value = NewType("Value", object)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("must be a string")
    return value


SCALARS: dict[object, Any] = {
    DateScalar: strawberry.scalar(
        name="Date",
        description="A day of the Gregorian calendar, such as `2024-04-09`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=str,
        parse_value=_text,
    ),
    Edtf: strawberry.scalar(
        name="EDTF",
        description=(
            "A date in the Extended Date/Time Format, which can be imprecise, uncertain or open, such as `2024-04`, "
            "`2022-02~` or `2024-04-09/..`."
        ),
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=str,
        parse_value=_text,
    ),
    DateTimeScalar: strawberry.scalar(
        name="DateTime",
        description="A moment in UTC, such as `2024-04-09T08:30:00.000Z`.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
        serialize=str,
        parse_value=_text,
    ),
    ReleaseName: strawberry.scalar(
        name="ReleaseName",
        description="The name of a release, such as `2026.1`; see `/v1/releases`.",
        serialize=str,
        parse_value=_text,
    ),
    Value: strawberry.scalar(
        name="Value",
        description="A string, number, boolean or null.",
        serialize=lambda value: value,
        parse_value=lambda value: value,
    ),
    Cursor: strawberry.scalar(
        name="Cursor",
        description="A position in a list.  Opaque: pass it back unchanged.",
        specified_by_url="https://relay.dev/graphql/connections.htm#sec-Cursor",
        serialize=str,
        parse_value=_text,
    ),
}
