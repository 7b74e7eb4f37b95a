"""Extends `alembic revision --autogenerate`: numbers revisions and compares vocabularies."""

import re
import sys
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import ops
from alembic.runtime.plugins import Plugin
from alembic.script import ScriptDirectory
from alembic.util import PriorityDispatchResult

PLUGINS = ("alembic.autogenerate.*", "alembic.ext.checkconstraint_byname", __name__)
"""Alembic's own comparators, its opt-in one that finds added and removed CHECKs by name, and the one below."""


def number(context: MigrationContext, _: Any, directives: list[Any]) -> None:
    """Give a new revision the next free number, unless `--rev-id` names one."""
    config = context.config
    if config and directives and not getattr(config.cmd_opts, "rev_id", None):
        directives[0].rev_id = f"{len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1:04}"


def compare_vocabularies(
    context: Any, modified: ops.ModifyTableOps, schema: str | None, name: str, there: Any, declared: Any
) -> PriorityDispatchResult:
    """Replace each CHECK of a vocabulary whose words differ between the database and the class."""
    if there is not None and declared is not None:
        found = {one["name"]: one["sqltext"] for one in context.inspector.get_check_constraints(name, schema=schema)}
        for check, column in _vocabularies(declared):
            old = words(found.get(str(check.name), ""))
            if old and set(old) != set(words(str(check.sqltext))):
                before = sa.CheckConstraint(one_of(column, old), name=check.name, table=there)
                modified.ops.append(ops.DropConstraintOp.from_constraint(before))
                modified.ops.append(ops.AddConstraintOp.from_constraint(check))
    return PriorityDispatchResult.CONTINUE


def _vocabularies(table: sa.Table) -> Iterator[tuple[sa.CheckConstraint, str]]:
    """Every CHECK of the form `column IN ('word', ...)`, with its column."""
    checks = [one for one in table.constraints if isinstance(one, sa.CheckConstraint)]
    for check in sorted(checks, key=lambda one: str(one.name)):
        if condition := re.fullmatch(r"(\w+) IN \(.*\)", str(check.sqltext)):
            yield check, condition[1]


def words(condition: str) -> list[str]:
    """The quoted words of a CHECK.  Each backend writes the rest of it in its own way."""
    return re.findall("'([^']*)'", condition)


def one_of(column: str, words: list[str]) -> str:
    """The condition as both backends read it."""
    return f"{column} IN ({', '.join(repr(word) for word in words)})"


def setup(plugin: Plugin) -> None:
    """Register the comparator, under the name of this module."""
    plugin.add_autogenerate_comparator(compare_vocabularies, "table", "vocabularies")


Plugin.setup_plugin_from_module(sys.modules[__name__], __name__)
