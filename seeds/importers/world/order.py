"""The tables of the world seed, in an order in which each comes after those that it refers to."""

TABLES = (
    "states",
    "state_identifiers",
    "state_names",
    "organisations",
    "memberships",
    "recognition",
    "places",
    "people",
    "people_names",
    "offices",
    "tenures",
    "visits",
    "travels",
    "participants",
)


def importer_name(table: str) -> str:
    """The name of the importer of a table, by which its runs are found."""
    return f"world-{table.replace('_', '-')}"
