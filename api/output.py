"""What commands print: text for people or JSON for programs, and progress on a terminal."""

import inspect
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console, RenderableType

JSON_OPTION = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
_as_json: ContextVar[bool] = ContextVar("as_json", default=False)
console = Console()
problems = Console(stderr=True)
Function = TypeVar("Function", bound=Callable[..., Any])
Step = Callable[[str], object]
"""Shows how far a command is, such as `records: 200 of 1,800`."""


class CommandLine(typer.Typer):
    """A group of commands, each of which has `--json`."""

    def command(self, *names: str, **options: Any) -> Callable[[Function], Function]:  # type: ignore[override]
        """Adds a command as Typer's own method does.  The decorated function itself stays as it is."""
        add = super().command(*names, **options)

        def register(function: Function) -> Function:
            add(_with_json(function))
            return function

        return register


def _with_json(function: Callable[..., Any]) -> Callable[..., Any]:
    """Returns a command with one option more, at which `print_result` looks."""

    @wraps(function)
    def command(*arguments: Any, as_json: bool, **options: Any) -> Any:
        with json_output(as_json):
            return function(*arguments, **options)

    signature = inspect.signature(function)
    option = inspect.Parameter("as_json", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=JSON_OPTION)
    command.__signature__ = signature.replace(parameters=[*signature.parameters.values(), option])  # type: ignore[attr-defined]
    command.__annotations__ = {**function.__annotations__, "as_json": JSON_OPTION}
    return command


@contextmanager
def json_output(as_json: bool) -> Iterator[None]:
    """Prints results as JSON meanwhile, if that is wished."""
    token = _as_json.set(as_json)
    try:
        yield
    finally:
        _as_json.reset(token)


def wants_json() -> bool:
    """Returns whether the current command was given `--json`."""
    return _as_json.get()


def print_result(text: RenderableType, **result: Any) -> None:
    """Prints what a command has done: `text`, or with `--json` the result as one line."""
    if wants_json():
        print(json.dumps(result, ensure_ascii=False, default=_plain), flush=True)
    elif isinstance(text, str):
        console.print(text, markup=False, highlight=False, soft_wrap=True)
    else:
        console.print(text, highlight=False)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def print_problem(text: str) -> None:
    """Prints a line to standard error; with `--json` as an object."""
    if wants_json():
        print(json.dumps({"problem": text}, ensure_ascii=False), file=sys.stderr, flush=True)
    else:
        problems.print(text, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def progress(text: str) -> Iterator[Step]:
    """Shows on a terminal that a command works, and for how long; elsewhere nothing.  Yields what shows each step."""
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=problems, transient=True, disable=not problems.is_terminal) as shown:
        task = shown.add_task(text, total=None)
        yield lambda step: shown.update(task, description=f"{text}: {step}")


def counted(number: int, one: str, many: str = "") -> str:
    """Returns a count with its noun, such as `1 record` or `1,200 records`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def installed_version() -> str | None:
    """Returns the version of the installed distribution; None if only its source is there."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("entente")
    except PackageNotFoundError:
        return None
