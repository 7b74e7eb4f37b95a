"""Every example of the README and of docs/ runs as printed, on fresh seeds and on a base that was edited since."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import BACKENDS
from databases import create_seeded
from fences import FENCE, Fence, fences
from live_server import running_server
from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from api.write import Command, Create, Retract, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.catalog import collections

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ADDRESS = "http://127.0.0.1:8000"
MARK = re.compile(r"<!-- not run: (.+) -->\n\Z")
REASONS = {
    "installs packages",
    "starts the server",
    "takes minutes",
    "needs files of a dataset",
    "needs Docker",
    "needs Node",
    "needs root and a PostgreSQL server",
    "replaces the database",
    "needs the key of an admin",
    "needs a cluster",
    "needs pandas",
    "needs a stream",
    "depends on the revision",
}
"""Why an example cannot run in a test.  It is marked by a comment in the page: `<!-- not run: needs Docker -->`."""

ELSEWHERE = ("frontend-examples.md", "exports.md")
"""Pages whose examples have variables, or take long, and tests of their own."""

SHELL = """
set -euo pipefail
curl() {
  case " $* " in
    *" -N "*) command curl -sS --max-time 2 "$@" || [ $? = 28 ] ;;
    *) command curl -sS MODE "$@" ;;
  esac
}
"""
"""`curl` fails if the answer is an error, except where one is shown; a stream is read for two seconds."""


@dataclass(frozen=True)
class Base:
    """A running server, the address of its database, and an editor's key."""

    address: str
    url: str
    key: str


@pytest.fixture(scope="module", params=[(backend, age) for backend in BACKENDS for age in ("fresh", "edited")])
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Base]:
    """A server over the seeds, and one over seeds that were edited since."""
    backend, age = request.param
    url = address(backend, f"examples_{age}")
    create_seeded(url)
    engine = write_engine(url)
    if age == "edited":
        edit(engine)
    key = create_key(engine, f"Editor of the {age} base", Role.editor)
    engine.dispose()
    with running_server(url) as server:
        yield Base(f"http://{server}", url, key)


def edit(engine: Engine) -> None:
    """Revisions that change records of the examples, add some of their names, and retract some."""

    def write(command: Command) -> str:
        return apply_changes(engine, [command], Signature("A test", "Edits.", "test")).ids[0]

    write(Update("actors/china", {"summary": "Edited."}, ANY_REVISION))
    id = write(Create(collections()["actors"], {"label": "Ruritania", "kind": "state"}))
    write(Update(id, {"label": "Ruritania, edited"}, ANY_REVISION))
    write(Retract(id, ANY_REVISION))


def is_run(page: Path, fence: Fence) -> bool:
    return reason(page, fence) is None and page.name not in ELSEWHERE and fence.language in ("sh", "graphql")


def reason(page: Path, fence: Fence) -> str | None:
    """Why a fence is not run."""
    found = MARK.search(page.read_text(encoding="utf-8")[: fence.start])
    return found[1] if found else None


RUN = [page for page in PAGES if any(is_run(page, fence) for fence in fences(page))]


@pytest.mark.parametrize("page", RUN, ids=lambda page: page.stem)
def test_does_every_example_of_a_page_run_as_printed(page: Path, base: Base, tmp_path: Path) -> None:
    """The shell examples of a page run one after the other in one shell, whose variables later ones use."""
    blocks = [*fences(page), None]
    before = ""
    for block, following in pairwise(blocks):
        assert block is not None
        if not is_run(page, block):
            continue
        answer = following if following and following.language == "json" else None
        if block.language == "graphql":
            run_graphql(block, answer, base)
            continue
        fails = answer is not None and '"status": 4' in answer.text
        output = run_shell(before, block.text, base, tmp_path, fails=fails)
        before += block.text if re.search(r"^\w+=", block.text) else ""
        if fails and answer is not None:
            assert json.loads(output) == json.loads(answer.text)


def test_does_no_example_of_a_change_name_a_revision_that_a_base_has_left_behind() -> None:
    """The examples run on a base that was edited since, as above, because each reads the revision that it changes."""
    changes = [
        (page, block)
        for page in PAGES
        for block in fences(page)
        if block.language == "sh" and re.search("-X (PATCH|DELETE)", block.text)
    ]
    assert changes
    for page, block in changes:
        assert page in RUN and is_run(page, block), page.name
        assert not re.search(r"If-Match: *\W*\d", block.text), page.name


def run_shell(before: str, text: str, base: Base, folder: Path, *, fails: bool) -> str:
    """The output of an example, after the assignments of the examples before it."""
    shared = "\n".join(re.findall(r"^\w+='?[^$\n]*$", before, re.M))
    mode = "" if fails else "--fail-with-body"
    script = SHELL.replace("MODE", mode) + f"{shared}\n{text}"
    script = script.replace(ADDRESS, base.address).replace("entente_...", base.key)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    settings = {"ENTENTE_DATABASE_URL": base.url, "ENTENTE_RELEASES": str(folder), "PATH": path}
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{text}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def run_graphql(block: Fence, answer: Fence | None, base: Base) -> None:
    script = 'curl -s "$ADDRESS/graphql" -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" -d @-'
    done = subprocess.run(
        ["bash", "-c", script],
        env=os.environ | {"ADDRESS": base.address, "KEY": base.key},
        input=json.dumps({"query": block.text}),
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    shows_errors = answer is not None and '"errors"' in answer.text
    assert ("errors" in json.loads(done.stdout)) == shows_errors, f"{block.text}\n{done.stdout}"


def test_is_the_list_of_examples_that_are_not_run_short() -> None:
    marked = [reason(page, fence) for page in PAGES for fence in fences(page) if reason(page, fence)]
    marks = [
        mark
        for page in PAGES
        for mark in re.findall(r"<!-- not run: (.+) -->", FENCE.sub("```", page.read_text(encoding="utf-8")))
    ]
    assert sorted(marked) == sorted(marks), "every mark stands directly before an example"  # type: ignore[type-var]
    assert set(marked) == REASONS
    assert len(marked) <= 45
