"""How to cite an export."""

from api.exports.readme import HowToCite
from api.exports.snapshot import Snapshot
from api.rest.cite.formats import BibliographicReference, Style
from api.settings import settings

PATH = "/v1/export.zip"


def how_to_cite(snapshot: Snapshot, base: str | None = None) -> HowToCite:
    """The reference to an export; its address begins with `base`, by default the public address if that is set."""
    begin = base or settings().public_address
    url = f"{begin}{PATH}?revision={snapshot.revision}" if begin else ""
    reference = BibliographicReference("The knowledge base", snapshot.day, f"revision {snapshot.revision}", url)
    return HowToCite(reference.written(Style.text), reference.written(Style.bibtex))
