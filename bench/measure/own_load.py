"""A small load generator for machines without wrk."""

import asyncio
from itertools import cycle
from time import perf_counter
from typing import Any

from bench.measure.http import Request


def send_all(port: int, requests: list[Request], connections: int, seconds: float) -> dict[str, Any]:
    """Sends requests in turn over open connections for some seconds. Returns the figures of a `Load`."""
    return asyncio.run(_send_all(port, requests, connections, seconds))


async def _send_all(port: int, requests: list[Request], connections: int, seconds: float) -> dict[str, Any]:
    waiting, seen = cycle([_written(request, port) for request in requests]), Sample()
    begin = perf_counter()
    senders = (_send(port, waiting, begin + seconds, seen) for _ in range(connections))
    await asyncio.gather(*senders)
    return seen.figures(perf_counter() - begin)


class Sample:
    """The responses of all connections."""

    def __init__(self) -> None:
        self.milliseconds: list[float] = []
        self.bytes = self.errors = 0

    def figures(self, seconds: float) -> dict[str, Any]:
        ordered = sorted(self.milliseconds) or [0.0]
        shares = {name: ordered[int(len(ordered) * share)] for name, share in (("p50", 0.5), ("p99", 0.99))}
        counts = {"requests": len(self.milliseconds), "bytes": self.bytes, "errors": self.errors, "timeouts": 0}
        return {"seconds": seconds, **shares, **counts}


def _written(request: Request, port: int) -> bytes:
    lines = [f"{request.method} {request.path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    if request.body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(request.body)}"]
    if request.if_none_match:
        lines += [f"If-None-Match: {request.if_none_match}"]
    if request.accept_encoding:
        lines += [f"Accept-Encoding: {request.accept_encoding}"]
    return "\r\n".join([*lines, "", ""]).encode() + request.body


async def _send(port: int, waiting: Any, end: float, seen: Sample) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**24)
    while (begin := perf_counter()) < end:
        writer.write(next(waiting))
        try:
            status, size = await _read(reader)
        except (asyncio.IncompleteReadError, ConnectionError):
            seen.errors += 1
            break
        seen.milliseconds.append((perf_counter() - begin) * 1000)
        seen.bytes += size
        seen.errors += status >= 400
    writer.close()


async def _read(reader: asyncio.StreamReader) -> tuple[int, int]:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    if headers.get("transfer-encoding") == "chunked":
        return int(lines[0].split()[1]), len(head) + await _read_chunks(reader)
    length = int(headers.get("content-length", "0"))
    await reader.readexactly(length)
    return int(lines[0].split()[1]), len(head) + length


async def _read_chunks(reader: asyncio.StreamReader) -> int:
    size = 0
    while length := int(await reader.readuntil(b"\r\n"), 16):
        await reader.readexactly(length + 2)
        size += length
    await reader.readexactly(2)
    return size
