"""Runs an importer over files: they are recognised, read, resolved and written."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from sqlalchemy import Engine

from api.files import sha256_of
from seeds.importers.accounting import ImportResult
from seeds.importers.importer import Importer
from seeds.importers.load import InputFile, Job, write_conversion
from seeds.importers.recognise import recognise


def run_importer(
    engine: Engine,
    importer: Importer,
    paths: Iterable[Path],
    only: Collection[str] = (),
    *,
    strict: bool = False,
    dry_run: bool = False,
    step: Callable[[str], object] = lambda _: None,
) -> ImportResult:
    """Write what the database lacks of a dataset, or of its parts with the numbers in `only`.

    `strict` refuses to leave a row out, `dry_run` writes nothing.  Raises Invalid.
    """
    step("reading")
    files = recognise(importer, paths)
    convert = importer.read(files, only)
    inputs = tuple(InputFile(file.name, sha256_of(file), file.stat().st_size) for file in files.values())
    parts = f": its parts {', '.join(only)}" if only else ""
    reason = f"Imported from {importer.title}{parts}."
    job = Job(importer.name, reason, inputs, complete=not only, strict=strict, dry_run=dry_run)
    return write_conversion(engine, convert, job, step)
