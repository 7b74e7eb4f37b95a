"""Every server of the comparison.  The first is this project, the second the limit of what any could reach."""

from bench.peers.peer import Peer, served_by_uvicorn
from bench.questions import GRAPHQL, LIST, QUESTIONS, plain

ENTENTE = Peer("entente", "Entente", served_by_uvicorn("api.app:create_app"), asked=QUESTIONS)

LIMIT = Peer(
    "limit",
    "the limit: hand-written SQL, bare ASGI",
    served_by_uvicorn("bench.limit.app:create_app"),
    asked=QUESTIONS,
    path="/{question}",
    texts={"list": "/list"},
)

LOADERS = Peer(
    "strawberry-loaders",
    "Strawberry, DataLoaders over SQLModel",
    served_by_uvicorn("bench.peers.strawberry.loaders:create_app"),
    texts={question.name: plain(question) for question in GRAPHQL},
)

JOINS = Peer(
    "strawberry-joins",
    "Strawberry tuned by hand, joins over plain rows",
    served_by_uvicorn("bench.peers.strawberry.joins:create_app"),
    texts={question.name: plain(question) for question in GRAPHQL},
)

ORM = Peer(
    "fastapi-orm",
    "FastAPI, response_model over SQLModel",
    served_by_uvicorn("bench.peers.orm:create_app"),
    asked=(LIST,),
)

PEERS = {peer.name: peer for peer in (ENTENTE, LIMIT, LOADERS, JOINS, ORM)}
