"""Conditions written so that each database's planner reads the rows that are fewest."""


class Hints:
    """Writes conditions as they are."""

    def unindexed(self, column: str) -> str:
        """Returns a column such that the planner does not start from its index, which would be the worse choice."""
        return column

    def in_passing(self, column: str) -> str:
        """Returns a column of rows that are read anyway, such that none of them are searched by its index."""
        return column

    def rarely(self, condition: str) -> str:
        """Returns a condition that few rows meet although the planner may expect many, as of a column often NULL."""
        return condition

    def links_to(self, column: str, id: str) -> str:
        """Returns the condition that a column, often NULL, has a value, for which its index is read."""
        return f"{column} = {id}"

    def row_by_row(self, query: str) -> str:
        """Returns a correlated query that is run for each row, by an index."""
        return query

    def few(self, column: str) -> str:
        """Returns a condition that always holds, by which the planner expects few rows of a table."""
        return f"{column} is not null"


class SqliteHints(Hints):
    """SQLite's statistics count NULL as a value, so an index on a column often NULL seems to be of no use."""

    def unindexed(self, column: str) -> str:
        return f"+{column}"

    def in_passing(self, column: str) -> str:
        return f"+{column}"

    def rarely(self, condition: str) -> str:
        return f"likelihood({condition}, 0.0001)"

    def links_to(self, column: str, id: str) -> str:
        return f"({column} >= {id} and {column} <= {id})"

    def few(self, column: str) -> str:
        """Spares a Bloom filter over a whole table, which is made for the many rows a recursive table might have."""
        return f"likelihood({column} is not null, 0.0001)"


class PostgresqlHints(Hints):
    """PostgreSQL expects as many rows of a recursive table as if each step found some, and then reads whole tables."""

    def in_passing(self, column: str) -> str:
        return f"({column} || '')"

    def few(self, column: str) -> str:
        return f"{column} || '' = {column}"

    def row_by_row(self, query: str) -> str:
        """With an offset, a query is not joined, for which the planner would compare each row with all others."""
        return f"{query} offset 0"
