"""COW's and ATOP's real datasets, where these are beside the repository, and how to read what they became."""

import json
from pathlib import Path

from conftest import Api
from sqlalchemy import Engine

from seeds.importers import atop, cow_alliances
from seeds.importers.load import load
from seeds.importers.states import read_states
from seeds.load import load as sow

DATA = next((one for above in Path(__file__).parents if (one := above / "shared/data").is_dir()), Path("nowhere"))
COW_FILE = DATA / "cow-alliances/alliance_v4.1_by_member.csv"
ATOP_FILES = (DATA / "atop/atop-member-level.csv", DATA / "atop/atop-alliance-level.csv")
STATES_FILE = DATA / "cow-states/states2016.csv"
BY_COW, BY_ATOP = "documents/cow-alliances-4-1", "documents/atop-4-01-members"
BY_STATES = "documents/cow-states-2016"
PACT = "alliances/china-soviet-union-1950"


def fill(engine: Engine) -> None:
    """Load the seeds, and import both datasets."""
    sow(engine)
    for number, dataset in enumerate((cow_alliances.read(COW_FILE), atop.read(*ATOP_FILES)), start=2):
        assert load(engine, dataset, read_states(STATES_FILE)).revision == number


def identified(api: Api, scheme: str, number: str) -> str:
    (found,) = api.rest(f"/v1/identifiers?scheme={scheme}&value={number}&fields=record_id")["data"]
    return str(found["record_id"])


def readings(api: Api, document: str, where: str = "") -> dict[tuple[str, str], list[tuple[str | None, str | None]]]:
    """Returns the periods that a document gives, by alliance and COW's number of the member."""
    rows = api.client.get(
        f"/v1/memberships.ndjson?citations.document={document}{where}&include=citations,actor,actor.identifiers"
    ).text.splitlines()
    found: dict[tuple[str, str], list[tuple[str | None, str | None]]] = {}
    for row in map(json.loads, rows):
        (number,) = [one["value"] for one in row["actor"]["identifiers"] if one["scheme"] == "cow"]
        for cited in row["citations"]:
            if cited["document_id"] == document and cited["since"]:
                period = (cited["since"]["text"], cited["until"]["text"])
                found.setdefault((row["alliance_id"], number), []).append(period)
    return found


def count(api: Api, path: str) -> int:
    return int(api.rest(f"/v1/{path}&limit=1&count=true")["count"])
