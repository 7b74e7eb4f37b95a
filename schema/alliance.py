from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Thing, TimeRule, date_field, field, link


class AllianceKind(StrEnum):
    """Kind of alliance, from mutual defence treaty to loose alignment."""

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
    """An arrangement with members: a pact, partnership, organisation, forum or alignment."""

    example = "alliances/no-limits-partnership"
    time_rule = TimeRule.presumed

    kind: AllianceKind = field("Kind of alliance.")
    organisation_id: str | None = link(
        "actor", "The organisation that acts in the name of the alliance, if any.", reverse="as_alliance", default=None
    )
    formed: str | None = date_field("When the alliance was formed.", role=DateRole.start)
    ended: str | None = date_field(
        "When the alliance ended; `..` means that it still exists, empty means unknown.", role=DateRole.end
    )
