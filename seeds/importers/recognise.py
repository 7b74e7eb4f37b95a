"""Recognises the files of a dataset by their columns, whatever their names and order."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from api.write import Invalid, InvalidField
from seeds.importers.csv_files import FileForm, header
from seeds.importers.importer import Importer
from seeds.importers.xlsx_files import is_workbook, workbook_header

LARGEST = 200 * 2**20
"""Bytes of a file; the largest dataset that is imported has 2 MB."""


def recognise(importer: Importer, paths: Iterable[Path]) -> dict[str, Path]:
    """The files of an importer by the names of their forms.  A directory stands for its files with published names.

    Raises Invalid for files that are none of the dataset's, for two files of one form, and for missing ones.
    """
    found: dict[str, Path] = {}
    errors: list[InvalidField] = []
    for path in _files(importer, [*paths]):
        name, error = _form_of(importer, path)
        if not error and name in found and found[name] != path:
            error = f"is {importer.forms[name].name} like {found[name].name}: give one of them"
        if error:
            errors.append(InvalidField(path.name, "", error))
        found.setdefault(name, path)
    missing = [form.name for name, form in importer.forms.items() if name not in found]
    if missing and not errors:
        errors.append(InvalidField(importer.name, "", f"needs {' and '.join(missing)}: no file has its columns"))
    if errors:
        raise Invalid(errors)
    return found


def _files(importer: Importer, paths: Sequence[Path]) -> list[Path]:
    published = [form.name for form in importer.forms.values()]
    found = [path / name for path in paths if path.is_dir() for name in published if (path / name).is_file()]
    return [*dict.fromkeys([*(path for path in paths if not path.is_dir()), *found])]


def _form_of(importer: Importer, path: Path) -> tuple[str, str]:
    """The name of the form that a file has, and what is wrong with it if it has none."""
    try:
        size = path.stat().st_size
    except OSError as problem:
        return "", f"cannot be read: {problem.strerror}"
    if size > LARGEST:
        return "", f"has {size:,} bytes; the files of {importer.name} have at most {LARGEST:,}"
    try:
        columns = workbook_header(path) if is_workbook(path) else header(path)
    except Invalid as invalid:
        return "", invalid.findings[0].message
    return _match(importer, columns)


def _match(importer: Importer, columns: Sequence[str]) -> tuple[str, str]:
    if repeated := sorted({name for name in columns if name and columns.count(name) > 1}):
        return "", f"has the column {repeated[0]!r} twice"
    forms = importer.forms
    fitting = [name for name, form in forms.items() if not _lacking(form, columns)]
    if own := [name for name in fitting if not any(other in columns for other in forms[name].others)]:
        return own[0], ""
    siblings = [form.others[name] for form in forms.values() for name in form.others if name in columns]
    return "", next(iter(siblings), _not_ours(importer.name, forms, columns))


def _not_ours(importer: str, forms: Mapping[str, FileForm], columns: Sequence[str]) -> str:
    """What a file lacks to be the form that it resembles most."""
    nearest = min(forms.values(), key=lambda form: len(_lacking(form, columns)) / len(form.columns))
    lacking = ", ".join(map(repr, _lacking(nearest, columns)[:5]))
    names = ", ".join(form.name for form in forms.values())
    return f"is no file of {importer}, which are {names}: {nearest.name} has the columns {lacking}"


def _lacking(form: FileForm, columns: Sequence[str]) -> list[str]:
    return [name for name in (*form.columns, form.version[0]) if name and name not in columns]
