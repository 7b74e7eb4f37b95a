"""A dataset of alliances: what is said of it, and what its rows become."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from schema.identifier import Scheme
from schema.obligation import ObligationKind
from seeds.importers.terms import Pact


@dataclass(frozen=True)
class Dataset:
    """A dataset of alliances, in one or two documents, and the alliances that it tells of.

    `name` says what it calls an alliance; `columns` are those of the obligations.  `phases` says
    that rows of a member which continue each other are one membership.
    """

    slug: str
    name: str
    scheme: Scheme
    source: dict[str, Any]
    of_members: dict[str, Any]
    of_alliances: dict[str, Any]
    columns: Mapping[ObligationKind, str]
    coverage: dict[str, Any]
    phases: bool
    pacts: tuple[Pact, ...]
    notes: Mapping[ObligationKind, str]
