from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Thing, field, link, when


class AllianceKind(StrEnum):
    """What sort of arrangement, from a treaty of mutual defence to a loose alignment."""

    military_alliance = "military_alliance"
    defence_pact = "defence_pact"
    nonaggression_pact = "nonaggression_pact"
    neutrality_pact = "neutrality_pact"
    entente = "entente"
    strategic_partnership = "strategic_partnership"
    economic_bloc = "economic_bloc"
    international_organisation = "international_organisation"
    political_forum = "political_forum"
    coalition = "coalition"
    alignment = "alignment"


class Alliance(Thing, table=True):
    """Any arrangement that has members: a pact, a partnership, an organisation, a forum, an alignment."""

    kind: AllianceKind = field("What sort it is.")
    organisation_id: str | None = link(
        "actor", "The one actor that acts in its name, if any.", reverse="as_alliance", default=None
    )
    formed: str | None = when("When it was formed.", role=DateRole.start)
    ended: str | None = when("When it ended; empty is not known, `..` is still so.", role=DateRole.end)
