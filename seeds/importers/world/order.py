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
