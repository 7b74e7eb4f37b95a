"""Words for the world seed: coverage of meetings and relations, diplomatic relations, associates and partners, schemes."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BEFORE = {
    ("coverage", "covers"): "membership obligation tenure",
    ("identifier", "scheme"): (
        "wikidata iso_3166_1_alpha_2 iso_3166_1_alpha_3 iso_3166_1_numeric un_m49 cow cow_alliance atop reign gec "
        "geonames opensanctions"
    ),
    ("membership", "status"): "member signatory observer dialogue_partner candidate suspended withdrawn",
    ("relation", "kind"): (
        "supports aids opposes pressures sanctions threatens invades at_war_with claims governs recognises "
        "competes_with cooperates_with seeks_support_of defers_to depends_on neutral_towards trades_with buys_from "
        "sells_to part_of citizen_of"
    ),
}
AFTER = {
    ("coverage", "covers"): "membership obligation tenure meeting relation",
    ("identifier", "scheme"): (
        "wikidata iso_3166_1_alpha_2 iso_3166_1_alpha_3 iso_3166_1_numeric un_m49 cow cow_alliance atop reign gec "
        "geonames opensanctions ioc internet_tld us_president us_pocom us_recognition us_state_visit us_travel"
    ),
    ("membership", "status"): (
        "member associate partner signatory observer dialogue_partner candidate suspended withdrawn"
    ),
    ("relation", "kind"): (
        "supports aids opposes pressures sanctions threatens invades at_war_with claims governs recognises "
        "has_diplomatic_relations_with has_embassy_in has_legation_in has_mission_in "
        "competes_with cooperates_with seeks_support_of defers_to depends_on neutral_towards trades_with buys_from "
        "sells_to part_of citizen_of"
    ),
}


def upgrade() -> None:
    _allow(AFTER)


def downgrade() -> None:
    _allow(dict(reversed(BEFORE.items())))


def _allow(vocabularies: dict[tuple[str, str], str]) -> None:
    """Replaces the CHECK of each vocabulary; fails while a row has a word that is no longer allowed."""
    for (table, column), words in vocabularies.items():
        name = op.f(f"ck_{table}_{column}")
        quoted = ", ".join(f"'{word}'" for word in words.split())
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(name, type_="check")
            batch.create_check_constraint(name, f"{column} IN ({quoted})")
