"""Write speed, compared with the least that a durable write can be."""

import json
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from statistics import median
from time import perf_counter

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from bench.feed.servers import Servers
from bench.measure.bare import Bare, actor

Figures = dict[str, float]
CLIENTS = 8


def write_speed(url: str, *, rounds: int, seconds: float, batch: int, port: int) -> Figures:
    """Returns medians over rounds, in writes per second. The database has to be empty.

    `one`: creations by 8 clients over HTTP, compared with `bare`: a transaction that inserts one row and increments a
    counter, on one connection. `batch`: records of batches, compared with `bulk`: the same rows, inserted by one call
    of the driver into a table with the same indexes, and with `plain`: rows of four columns without an index.

    Raises RuntimeError if a write is rejected.
    """
    upgrade(url)
    engine = write_engine(url)
    key = create_key(engine, "A writer of the benchmark", Role.editor)
    engine.dispose()
    servers, bare = Servers(url, [port]), Bare(url)
    try:
        servers.start()
        rates = [_round(bare, port, key, seconds, batch) for _ in range(rounds)]
    finally:
        servers.stop()
        bare.close()
    return {name: median(each[name] for each in rates) for name in rates[0]}


def _round(bare: Bare, port: int, key: str, seconds: float, batch: int) -> Figures:
    return {
        "bare": bare.one_by_one(seconds),
        "one": _clients(port, key, seconds),
        "plain": bare.plain(batch),
        "batch": _batch(port, key, batch),
        "bulk": bare.bulk(),
    }


def _clients(port: int, key: str, seconds: float) -> float:
    begun = perf_counter()
    with ThreadPoolExecutor(CLIENTS) as threads:
        done = sum(threads.map(lambda _: _one_client(port, key, begun + seconds), range(CLIENTS)))
    return done / (perf_counter() - begun)


def _one_client(port: int, key: str, end: float) -> int:
    connection, done = HTTPConnection("127.0.0.1", port, timeout=60), 0
    while perf_counter() < end:
        _send(connection, key, "/v1/actors", actor())
        done += 1
    connection.close()
    return done


def _batch(port: int, key: str, rows: int) -> float:
    changes = [{"op": "create", "collection": "actors", "values": actor()} for _ in range(rows)]
    connection, begun = HTTPConnection("127.0.0.1", port, timeout=300), perf_counter()
    _send(connection, key, "/v1/batch", {"reason": "Measures the write speed.", "changes": changes})
    connection.close()
    return rows / (perf_counter() - begun)


def _send(connection: HTTPConnection, key: str, path: str, body: object) -> None:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    connection.request("POST", path, json.dumps(body), headers)
    response = connection.getresponse()
    answer = response.read()
    if response.status not in (200, 201):
        raise RuntimeError(f"{path} returns {response.status}: {answer[:300].decode(errors='replace')}")
