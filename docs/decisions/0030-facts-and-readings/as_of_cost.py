"""Compares the processor time of pages as of a day with that of the same pages without a view.

    entente bench generate --database sqlite:///bench.db --scale 0.1
    python docs/decisions/0030-facts-and-readings/as_of_cost.py sqlite:///bench.db

The pages take turns, and the least of eight rounds counts.  The answer cache is off.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

from api.app import create_app
from api.settings import OFF, Settings
from bench.measure.http import Request
from bench.measure.memory import scope_of

ROUNDS, PAGES = 8, 16
DAYS = [f"{1998 + number}-06-15" for number in range(PAGES)]
DEGREES = ("likely", "possible", "certain")
PLAIN = {
    "memberships": "/v1/memberships?limit=50&fields=id,since,until,status,actor.label",
    "alliances with memberships": "/v1/alliances?limit=20&fields=id,label&include=memberships.actor",
    "tenures by office": "/v1/tenures?limit=50&fields=id,since,until,office.label&order=-since",
}


async def read(app: Callable[..., Awaitable[None]], path: str) -> None:
    """Reads a page.  Raises RuntimeError if it is refused."""
    request = Request("GET", path)

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": request.body, "more_body": False}

    async def send(message: dict[str, object]) -> None:
        if message.get("status", 200) != 200:
            raise RuntimeError(f"{path}: {message['status']}")

    await app(scope_of(request), receive, send)


async def cost(app: Callable[..., Awaitable[None]], paths: list[str]) -> float:
    """Returns microseconds of processor time per page."""
    start = time.process_time()
    for path in paths:
        await read(app, path)
    return (time.process_time() - start) / len(paths) * 1e6


async def main(url: str) -> None:
    """Prints the least cost of each page, and the ratios."""
    app = create_app(Settings(database_url=url, answer_cache_mb=0, log_level="error", rate_anonymous=OFF))
    async with app.router.lifespan_context(app):
        for name, path in PLAIN.items():
            kinds = {"plain": [path] * PAGES}
            kinds |= {
                c: [f"{path}&as_of={day}&certainty={c}" for day in DAYS] for c in ("likely", "possible", "certain")
            }
            least = {kind: float("inf") for kind in kinds}
            for _ in range(ROUNDS + 1):
                for kind, paths in kinds.items():
                    least[kind] = min(least[kind], await cost(app, paths))
            ratios = ", ".join(f"{kind} {least[kind] / least['plain']:.2f}" for kind in kinds)
            print(f"{name}: {least['plain']:.0f} µs; {ratios}")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
