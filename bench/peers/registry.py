"""Every server of the comparison. The first is this project, the second the limit."""

from dataclasses import replace

from api.database.engines import sqlite_file
from api.database.engines import with_driver as address_for
from bench.peers.install import missing_datasette, missing_node, served_by_datasette, served_by_node
from bench.peers.peer import Peer, served_by_uvicorn
from bench.peers.spellings import texts, walks
from bench.questions import GRAPHQL, LIST, QUESTIONS, VIEWS, plain_rows

PLAIN = {question.name: plain_rows(question) for question in GRAPHQL}

ENTENTE = Peer("entente", "Entente", served_by_uvicorn("api.app:create_app"), questions=(*QUESTIONS, *VIEWS))

LIMIT = Peer(
    "limit",
    "the limit: hand-written SQL, bare ASGI",
    served_by_uvicorn("bench.limit.app:create_app"),
    questions=(*QUESTIONS, *VIEWS),
    path="/{question}",
    texts={"list": "/list"},
)


def _mapped(peer: Peer) -> Peer:
    """Returns the same peer with the whole SQLite file memory-mapped, which counts as the server's memory."""
    return replace(
        peer,
        name=f"{peer.name}-mapped",
        title=f"{peer.title}, file mapped",
        backends=("sqlite",),
        environment={"ENTENTE_MAPPED_MB": "2048"},
    )


PEERS = {
    peer.name: peer
    for peer in (
        ENTENTE,
        LIMIT,
        _mapped(ENTENTE),
        _mapped(LIMIT),
        Peer(
            "strawberry-loaders",
            "Strawberry, DataLoaders over SQLModel",
            served_by_uvicorn("bench.peers.strawberry.loaders:create_app"),
            texts=PLAIN,
        ),
        Peer(
            "strawberry-joins",
            "Strawberry tuned by hand, joins over plain rows",
            served_by_uvicorn("bench.peers.strawberry.joins:create_app"),
            texts=PLAIN,
        ),
        Peer(
            "fastapi-orm",
            "FastAPI, response_model over SQLModel",
            served_by_uvicorn("bench.peers.orm:create_app"),
            questions=(LIST,),
        ),
        Peer(
            "postgraphile",
            "PostGraphile 5",
            lambda url, port: served_by_node("postgraphile.js", address_for(url, "postgresql"), port),
            backends=("postgresql",),
            texts=texts("postgraphile"),
            walks=walks("postgraphile"),
            missing=missing_node,
        ),
        Peer(
            "mercurius",
            "mercurius with graphql-jit and loaders",
            lambda url, port: served_by_node("mercurius.js", address_for(url, "postgresql"), port),
            backends=("postgresql",),
            texts=PLAIN,
            missing=missing_node,
        ),
        Peer(
            "datasette",
            "datasette-graphql",
            lambda url, port: served_by_datasette(sqlite_file(url), port),
            backends=("sqlite",),
            texts=texts("datasette"),
            walks=walks("datasette"),
            less={
                "actors": "meetings of the same day may come in another order: it sorts by one column",
                "meetings": "those of the same day come in another order: it sorts by one column",
            },
            missing=missing_datasette,
        ),
    )
}
