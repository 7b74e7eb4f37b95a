"""A client made by openapi-python-client: what did Wang Yi call for, and what if an id is misspelt?

Usage: live.py URL
"""

import sys

from entente_client import Client
from entente_client.api.actors import get_actor
from entente_client.api.statements import list_statements
from entente_client.models import Problem, StatementList, UncertainDate


def main(address: str) -> None:
    """Ask the server at an address.  Raises AssertionError where it answers anything but what is seeded."""
    client = Client(base_url=address)
    page = list_statements.sync(
        client=client,
        speaker="actors/wang-yi",
        modality_in=["calls", "demands"],
        fields=["id", "speech_act", "date"],
        order=["-date", "id"],
        count=True,
    )
    assert isinstance(page, StatementList), page
    told = {statement.id: statement for statement in page.data}
    cold = told["statements/wang-oppose-cold-war-mentality-2024-04-09"]
    assert cold.speech_act == "calls"
    assert isinstance(cold.date, UncertainDate)
    assert cold.date.text == "2024-04-09"
    assert page.count == len(told)

    problem = get_actor.sync("chian", client=client)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.hint) == ("NOT_FOUND", "Did you mean 'actors/china'?")
    print(f"openapi-python-client: {page.count} calls of Wang Yi, and the typed refusal of a misspelt id")


if __name__ == "__main__":
    main(sys.argv[1])
