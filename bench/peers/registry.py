"""Every server of the comparison.  The first is this project, the second the limit of what any could reach."""

from bench.peers.peer import Peer, served_by_uvicorn
from bench.questions import QUESTIONS

ENTENTE = Peer("entente", "Entente", served_by_uvicorn("api.app:create_app"), asked=QUESTIONS)

LIMIT = Peer(
    "limit",
    "the limit: hand-written SQL, bare ASGI",
    served_by_uvicorn("bench.limit.app:create_app"),
    asked=QUESTIONS,
    path="/{question}",
    texts={"list": "/list"},
)

PEERS = {peer.name: peer for peer in (ENTENTE, LIMIT)}
