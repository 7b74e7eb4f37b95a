"""PyPI's `reconciler`, a client of the W3C Reconciliation API: a column of names, with a column of states beside it.

Usage: reconcile.py URL
"""

import sys

import pandas
from reconciler import reconcile

NAMES = ["Sergei Lavrov", "Wladimir Putin", "Xi Jinping", "Jannet Yelen"]
PEOPLE = ["actors/sergey-lavrov", "actors/vladimir-putin", "actors/xi-jinping", "actors/janet-yellen"]


def main(address: str) -> None:
    """Query the server at an address.  Raises AssertionError if an answer differs from the seeds."""
    endpoint = f"{address}/v1/reconcile"
    found = reconcile(pandas.Series(NAMES), type_id="person", reconciliation_endpoint=endpoint)
    assert found["id"].tolist() == PEOPLE, found
    assert found["match"].all(), found

    table = pandas.DataFrame(
        {"minister": ["Lavrov", "Wang"], "state": ["Russia", "China"], "office": ["Foreign Minister"] * 2}
    )
    properties = {"country": table["state"], "office": table["office"]}
    ministers = reconcile(table["minister"], property_mapping=properties, reconciliation_endpoint=endpoint)
    assert ministers["id"].tolist() == ["actors/sergey-lavrov", "actors/wang-yi"], ministers
    print(f"reconciler: {len(found)} names, and {len(ministers)} surnames by state and office")


if __name__ == "__main__":
    main(sys.argv[1])
