"""The examples in the documentation run, and their answers are the ones that the server gives.

`pytest tests/test_documentation.py --golden` writes the answers anew.
"""

import re
import shlex
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from conftest import Api
from fences import FENCE, Fence, fences

from api.json_text import laid_out

ROOT = Path(__file__).parent.parent
ADDRESS = "http://127.0.0.1:8000"
ANSWERED = ("README.md", "docs/csv.md", "docs/querying.md", "docs/tutorial-analyst.md", "docs/tutorial-frontend.md")
SETUPS = ("apollo/client", "urql/client", "relay/environment")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", ANSWERED)
def test_every_answer_in_the_documentation_is_real(name: str, api: Api, golden: Callable[[Path, str], None]) -> None:
    golden(ROOT / name, answered(ROOT / name, api))


def answered(page: Path, api: Api) -> str:
    """The text of a page, with the answer after each request as the server gives it."""
    blocks = fences(page)
    answers = {two: answer_to(one, api) for one, two in pairwise(blocks) if is_answer(one, two)}
    assert answers
    found = iter(blocks)

    def written(_: re.Match[str]) -> str:
        block = next(found)
        return f"```{block.language}\n{answers.get(block, block.text)}```"

    return FENCE.sub(written, page.read_text(encoding="utf-8"))


def is_answer(request: Fence, answer: Fence) -> bool:
    return answer.language in ("json", "csv") and request.language in ("sh", "graphql")


def answer_to(request: Fence, api: Api) -> str:
    if request.language == "graphql":
        response = api.client.post("/graphql", json={"query": request.text})
    else:
        response = curl(shlex.split(request.text), api)
    if response.headers["content-type"].startswith("text/csv"):
        return str(response.text.replace("\r\n", "\n").replace(str(api.client.base_url), ADDRESS))
    return laid_out(response.json()) + "\n"


def curl(command: list[str], api: Api) -> Any:
    """What curl would get, from its address, a header and a body."""
    program, address, *options = command
    assert program == "curl" and address.startswith(ADDRESS)
    if not options:
        return api.client.get(address.removeprefix(ADDRESS))
    assert options[::2] == ["-H", "-d"]
    return api.client.post(address.removeprefix(ADDRESS), content=options[3], headers=dict([options[1].split(": ", 1)]))


INLINE = re.findall(r"`(/v1/[^`]+|\{ [^`]+)`", FENCE.sub("", (ROOT / "docs/querying.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("example", INLINE)
def test_every_example_of_querying_is_answered(example: str, api: Api) -> None:
    if example.startswith("/"):
        assert api.client.get(example).status_code == 200
    else:
        api.graphql(example)


def test_the_analyst_reads_what_there_is(api: Api) -> None:
    paths = re.findall(r'\{api\}(/[^"]+)"', (ROOT / "docs/tutorial-analyst.md").read_text(encoding="utf-8"))
    assert len(paths) == 2
    assert all(api.client.get(f"/v1{path}").text.count("\n") > 5 for path in paths)


def test_the_frontend_maps_every_scalar_and_asks_what_is_answered(api: Api) -> None:
    configuration, client = (one.text for one in fences(ROOT / "docs/tutorial-frontend.md") if one.language == "ts")
    mapped = re.findall(r'^ +(\w+): "[^"]+",$', configuration.partition("scalars")[2], re.M)
    schema = (ROOT / "api/graphql/schema.graphql").read_text(encoding="utf-8")
    assert mapped == sorted(re.findall(r"^scalar (\w+)", schema, re.M))
    (query,) = re.findall(r"graphql\(`(.+?)`\)", client, re.S)
    assert api.graphql(query, actor="actors/sergey-lavrov")["meetings"]["nodes"]


def test_the_clients_with_caches_are_those_that_ci_runs() -> None:
    blocks = fences(ROOT / "docs/graphql-clients.md")
    assert [block.file for block in blocks] == [f".ci/clients/{file}.ts" for file in SETUPS]
    assert all(block.text == (ROOT / block.file).read_text(encoding="utf-8") for block in blocks)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for target, heading in re.findall(
        r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", FENCE.sub("", page.read_text(encoding="utf-8"))
    ):
        file = (page.parent / target).resolve() if target else page
        assert file.exists(), target
        assert not heading or heading in anchors(file), f"{target}#{heading}"


def anchors(page: Path) -> set[str]:
    """The headings of a page, as GitHub makes addresses of them."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
