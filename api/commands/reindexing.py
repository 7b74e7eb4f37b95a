"""`entente reindex`."""

from api.commands.reporting import errors_reported
from api.output import counted, print_result, progress
from api.settings import settings


def reindex() -> None:
    """Build the index of names anew.  Nothing can be written meanwhile."""
    from api.database import disposed, require_current, write_engine
    from api.write.store.reindex import reindex as rebuild
    from api.write.store.transaction import WriteTransaction

    with (
        errors_reported(),
        progress("Indexing"),
        disposed(write_engine(settings().database_url, patient=True)) as engine,
        engine.connect() as connection,
        connection.begin(),
    ):
        require_current(connection)
        WriteTransaction(connection).lock()
        texts = rebuild(connection)
    print_result(f"Indexed {counted(texts, 'text')}.", texts=texts)
