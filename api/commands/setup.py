"""What brings a database into the state that this version needs: migrations and seeds."""

from typing import Annotated, NamedTuple

import typer

from api.commands.reporting import errors_reported
from api.output import counted, progress
from api.settings import ProfileName, settings

ProfileOption = Annotated[
    ProfileName | None, typer.Option(help="Which seeds are loaded: article or world; default: ENTENTE_PROFILE.")
]


class Migrated(NamedTuple):
    """The schema of the database now, and how many migrations have run."""

    schema: str
    migrations: int

    def __str__(self) -> str:
        if not self.migrations:
            return f"The database has the newest schema, {self.schema}."
        return f"Migrated to schema {self.schema}: {counted(self.migrations, 'migration')}."


class Seeded(NamedTuple):
    """The revision of the seeds that were missing, None if none was, and how many records it has."""

    revision: int | None
    records: int

    def __str__(self) -> str:
        if self.revision is None:
            return "All seeds are already loaded."
        return f"Seeds written as revision {self.revision}: {counted(self.records, 'record')}."


def migrate_database() -> Migrated:
    """Migrates the database to the newest schema.  Failures are printed and exit with 1."""
    from api.database import supported_revisions, upgrade

    with errors_reported(), progress("Migrating"):
        migrations = upgrade(settings().database_url)
    return Migrated(max(supported_revisions()), migrations)


def load_seeds() -> Seeded:
    """Writes the seeds that the database lacks.  Failures are printed and exit with 1."""
    from api.database import disposed, write_engine
    from seeds.load import load

    with errors_reported(), progress("Loading the seeds"):
        with disposed(write_engine(settings().database_url, patient=True)) as engine:
            revision = load(engine)
        records = records_written(revision)
    return Seeded(revision, records)


def loads_world(profile: ProfileName | None) -> bool:
    """Returns whether the world seed is loaded, by an option or by the settings."""
    return (profile or settings().profile) == "world"


def records_written(revision: int | None) -> int:
    """Returns how many records a revision changed; 0 for None."""
    import sqlalchemy as sa

    from api.database import disposed, read_engine
    from schema.catalog import table_of
    from schema.ledger import Changed

    if revision is None:
        return 0
    change = table_of(Changed)
    statement = sa.select(sa.func.count()).select_from(change).where(change.c.revision == revision)
    with disposed(read_engine(settings().database_url, 1)) as engine, engine.connect() as connection:
        return connection.scalar(statement) or 0
