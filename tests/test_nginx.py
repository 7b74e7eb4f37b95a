"""Does Entente work behind nginx below a prefix, with the configuration that docs/running.md prints?"""

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
from urllib.parse import urljoin

import httpx2
import pytest
from conftest import Api
from fences import fences
from live_server import running_server
from test_prefix import EDTF, linked
from websockets.sync.client import connect

ROOT = Path(__file__).parent.parent
NGINX = shutil.which("nginx")
PUBLIC = "https://kb.example/entente"
CONFIGURATION = """
daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
    uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
    {map}
    server {{ listen 127.0.0.1:{port}; {locations} }}
}}
"""

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


@pytest.fixture(scope="module", params=["/;", ";"], ids=["prefix removed", "prefix passed on"])
def proxy(
    request: pytest.FixtureRequest, both: dict[str, Api], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of nginx in front of the application."""
    folder = tmp_path_factory.mktemp("nginx")
    with running_server(both["sqlite"].url, address=PUBLIC) as server, nginx(folder, server, request.param) as address:
        yield address


@contextmanager
def nginx(folder: Path, server: str, end: str) -> Iterator[str]:
    locations, map = (one.text for one in fences(ROOT / "docs/running.md") if one.language == "nginx")
    locations = locations.replace("http://127.0.0.1:8000/;", f"http://{server}{end}")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    file = folder / "nginx.conf"
    file.write_text(CONFIGURATION.format(folder=folder, map=map, port=port, locations=locations), encoding="utf-8")
    with subprocess.Popen([str(NGINX), "-p", str(folder), "-c", str(file), "-e", str(folder / "error.log")]) as process:
        wait_for(port)
        yield f"127.0.0.1:{port}"
        process.terminate()


def wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        sleep(0.05)
    raise AssertionError("nginx never listened")


def test_does_everything_that_is_linked_work_through_the_proxy(proxy: str) -> None:
    with httpx2.Client(headers={"accept": "text/html, */*"}) as client:
        for path in ("/docs", "/redoc", "/graphql", "/problems"):
            page = f"http://{proxy}/entente{path}"
            links = [link for link in linked(client.get(page).text) if link != EDTF and not link.startswith("data:")]
            found = [link.removeprefix(PUBLIC.removesuffix("/entente")) for link in links]
            assert found and all(link.startswith("/entente/") for link in found)
            for link in found[:6]:
                assert client.get(urljoin(page, link)).status_code == 200, link


def test_are_pages_and_redirects_followed_inside_the_prefix(proxy: str) -> None:
    start = f"http://{proxy}/entente/v1/actors/?limit=20"
    with httpx2.Client(follow_redirects=True) as client:
        answer, ids = client.get(start), []
        assert answer.url.path == "/entente/v1/actors"
        while following := answer.links.get("next"):
            ids += [row["id"] for row in answer.json()["data"]]
            answer = client.get(urljoin(str(answer.url), following["url"]))
        assert len(ids) == len(set(ids)) >= 40
        assert (
            f"{PUBLIC}/v1/actors/china?revision=1"
            in client.get(f"http://{proxy}/entente/v1/actors/china?cite=text").text
        )
        assert client.get(f"http://{proxy}/entente/metrics").status_code == 403


def test_do_sockets_reach_the_server(proxy: str) -> None:
    with connect(f"ws://{proxy}/entente/graphql", subprotocols=["graphql-transport-ws"]) as client:  # type: ignore[list-item]
        client.send(json.dumps({"type": "connection_init"}))
        assert json.loads(client.recv(timeout=10)) == {"type": "connection_ack"}


@pytest.mark.parametrize("stream", ["/v1/changes/stream?after=%s", "/graphql"])
def test_does_one_small_event_arrive_though_the_stream_goes_on(proxy: str, stream: str) -> None:
    """Events must not wait in a proxy until one of its buffers is full."""
    headers = {"Accept": "text/event-stream"}
    with httpx2.Client(timeout=10) as client:
        start = last_position(client, f"http://{proxy}/entente/v1/changes")
        query = f'subscription {{ changes(after: "{start}") {{ id }} }}'
        method, body = ("POST", {"query": query}) if stream == "/graphql" else ("GET", None)
        path = stream % start if "%s" in stream else stream
        with client.stream(method, f"http://{proxy}/entente{path}", json=body, headers=headers) as answer:
            assert answer.status_code == 200
            received = next(text for text in answer.iter_text() if "data:" in text)
            assert len(received) < 1460


def last_position(client: httpx2.Client, address: str) -> str:
    """The position before the last change."""
    positions, after = ["0"], "0"
    while changes := client.get(f"{address}?after={after}").json()["data"]:
        positions += [change["position"] for change in changes]
        after = positions[-1]
    return positions[-2]
