"""A primary and a hot standby of PostgreSQL, over TCP, for what becomes of requests when servers fail."""

from pathlib import Path
from uuid import uuid4

import psycopg
from poolers import free_port

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from bench.faults.cluster import Cluster, of_the_wheel


class Servers:
    """A primary and its hot standby, with a database `kb` that has tables, and a key for writing to it."""

    def __init__(self, folder: Path) -> None:
        for part in ("primary", "standby"):
            (folder / part).mkdir()
        folder.chmod(0o755)
        self.primary = Cluster(of_the_wheel(), folder / "primary", free_port())
        self.standby = Cluster(of_the_wheel(), folder / "standby", free_port())
        self.primary.create()
        self.primary.start("-c fsync=off")
        self.execute("CREATE ROLE kb LOGIN", "CREATE DATABASE kb OWNER kb")
        self.url = f"postgresql://kb@127.0.0.1:{self.primary.port}/kb"
        upgrade(self.url)
        engine = write_engine(self.url)
        self.key = create_key(engine, "An editor", Role.editor)
        engine.dispose()
        self.standby.copy_of(self.primary)
        self.standby.start("-c fsync=off")

    def execute(self, *statements: str) -> None:
        with psycopg.connect(self.primary.url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def database(self, settings: str = "") -> str:
        """Returns the address of a new database without tables."""
        name = f"d{uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} OWNER kb {settings}")
        return self.url.removesuffix("kb") + name
