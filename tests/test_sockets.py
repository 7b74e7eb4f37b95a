"""How does a server listen?"""

import asyncio
import socket

from api.sockets import bind


def test_are_answers_sent_without_delay_where_uvloop_is_missing() -> None:
    async def is_undelayed(listener: socket.socket) -> bool:
        found: asyncio.Queue[int] = asyncio.Queue()

        def connected(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connection = writer.get_extra_info("socket")
            found.put_nowait(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        async with await asyncio.start_server(connected, sock=listener):
            _, writer = await asyncio.open_connection(*listener.getsockname())
            writer.close()
            return bool(await found.get())

    with asyncio.Runner() as plain_asyncio:
        (listener,) = bind("127.0.0.1", 0)
        assert plain_asyncio.run(is_undelayed(listener))
