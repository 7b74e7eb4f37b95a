"""The notices that the licences of the seeds' datasets require."""

from functools import cache


@cache
def notices() -> dict[str, str]:
    """Notices by the id of the document."""
    from seeds.importers.world.table import manifest  # loads what only importers and this page need

    documents = manifest().get("documents", {})
    return {id: document["notice"] for id, document in documents.items() if document.get("notice")}
