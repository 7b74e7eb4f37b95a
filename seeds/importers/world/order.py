"""The tables of the world seed, in an order in which each comes after those that it refers to."""

TABLES = (
    "states",
    "state_names",
    "organisations",
    "memberships",
)
