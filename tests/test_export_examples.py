"""Every example of docs/exports.md runs as printed, one after the other, on one base: each command takes a second."""

from collections.abc import Callable
from pathlib import Path

from databases import create_seeded
from fences import fences
from live_server import running_server
from test_examples_run import ROOT, Base, reason, run_shell

PAGE = ROOT / "docs/exports.md"


def test_does_every_example_of_the_page_run(address: Callable[[str, str], str], tmp_path: Path) -> None:
    url = address("sqlite", "export_examples")
    create_seeded(url)
    with running_server(url) as server:
        base = Base(f"http://{server}", url, "")
        answers = [
            run_shell("", fence.text, base, tmp_path, fails=False)
            for fence in fences(PAGE)
            if fence.language == "sh" and not reason(PAGE, fence)
        ]
    printed = "\n".join(answers)
    for expected in (
        '"id":"export"',
        "'Beijing'",
        "Imported as revision 1",
        '"@type":"Event"',
        "BEGIN:VEVENT",
    ):
        assert expected in printed, expected
    assert printed.count("<entry>") == 2
