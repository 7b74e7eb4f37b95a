"""How the baseline makes its tables.  Later migrations stand alone, as Alembic writes them, and use none of this."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
"""Text that sorts bytewise on both backends."""
ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789_/-"
DATE_CHARACTERS = "0123456789X-/.?~%"


def create_entity(
    entity: str, *columns: sa.Column[Any], copied: str = "", unique: str = "", indexes: tuple[str, ...] = ()
) -> None:
    """Creates the table of an entity and its history.

    `columns` come after id and revision. Each date is followed by its bounds, and rows are found by every link and
    ordered by every date. `copied` names bounds that are copied from a linked row; `indexes` are further ones.
    """
    dates = [column.name for column in columns if "date" in column.info]
    links = [column.name for column in columns if "target" in column.info]
    bounds = [text(f"{date}_{bound}") for date in dates for bound in ("earliest", "latest")]
    all_columns = [link("id", "record"), integer("revision"), *columns, *bounds, *map(text, copied.split())]
    create_table(entity, *all_columns, key="id", unique=unique)
    ordered_by = [*(f"{date}_earliest" for date in dates), *copied.split(), *links]
    create_indexes(entity, *(f"{name} id" for name in ordered_by), *indexes)
    create_history(entity, all_columns, links)


def create_history(table: str, columns: list[sa.Column[Any]], links: list[str]) -> None:
    """Creates the table of superseded rows: the same columns without constraints, and what superseded them."""
    copies = [sa.Column(column.name, column.type, nullable=column.nullable) for column in columns]
    create_table(f"{table}_history", *copies, integer("superseded"), key="id revision")
    create_indexes(f"{table}_history", "id superseded", *links)


def create_table(table: str, *columns: sa.Column[Any], key: str, unique: str = "") -> None:
    """Creates a table with the CHECKs and foreign keys of its columns, and its primary key."""
    checks = {column.name: column.info[how] for column in columns for how in ("check", "date") if how in column.info}
    targets = {column.name: column.info["target"] for column in columns if "target" in column.info}
    unique_name = f"uq_{table}_{'_'.join(unique.split())}"
    op.create_table(
        table,
        *columns,
        *(sa.CheckConstraint(check, name=op.f(f"ck_{table}_{name}")) for name, check in checks.items()),
        *(sa.ForeignKeyConstraint([name], [to], name=f"fk_{table}_{name}") for name, to in targets.items()),
        *([sa.UniqueConstraint(*unique.split(), name=unique_name)] if unique else []),
        sa.PrimaryKeyConstraint(*key.split(), name=f"pk_{table}"),
    )


def create_indexes(table: str, *indexes: str) -> None:
    """Creates an index for each list of columns."""
    for columns in map(str.split, indexes):
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)


def thing_columns() -> list[sa.Column[Any]]:
    return [
        text("label"),
        text("summary", nullable=True),
    ]


def assertion_columns() -> list[sa.Column[Any]]:
    return [
        text("label"),
        text("note", nullable=True),
        date("since"),
        date("until"),
        boolean("disputed"),
        vocabulary("rank", "preferred normal deprecated"),
        vocabulary("confidence", "confirmed probable possible doubtful improbable unjudged"),
    ]


def window_columns() -> list[sa.Column[Any]]:
    ends = ("from", "until")
    return [text(f"{degree}_{end}") for degree in ("possible", "likely", "certain") for end in ends]


def text(name: str, *, nullable: bool = False, **info: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=nullable, info=info)


def link(name: str, table: str, *, nullable: bool = False) -> sa.Column[str]:
    return text(name, nullable=nullable, target=f"{table}.id")


def vocabulary(name: str, words: str, *, nullable: bool = False) -> sa.Column[str]:
    quoted = ", ".join(f"'{word}'" for word in words.split())
    return text(name, nullable=nullable, check=f"{name} IN ({quoted})")


def date(name: str) -> sa.Column[str]:
    """Returns an uncertain date; its CHECK lets only the characters of dates in, also to its bounds."""
    written = f'"{name}" || {name}_earliest || {name}_latest'
    return text(name, nullable=True, date=f"trim({written}, '{DATE_CHARACTERS}') = ''")


def integer(name: str, *, nullable: bool = False, **info: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable, info=info)


def revision_link(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return integer(name, nullable=nullable, target="revision.seq")


def boolean(name: str, *, nullable: bool = False) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def coordinate(name: str, *, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Numeric(precision=9, scale=6, asdecimal=False), nullable=nullable)


def timestamp(name: str, *, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)
