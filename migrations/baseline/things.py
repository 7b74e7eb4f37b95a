"""The tables of things in the world."""

from migrations.baseline.tables import (
    boolean,
    coordinate,
    create_entity,
    date,
    link,
    text,
    thing_columns,
    vocabulary,
    window_columns,
)

THINGS = (
    "actor",
    "alliance",
    "office",
    "place",
    "meeting",
    "publisher",
    "document",
    "statement",
    "topic",
)


def create_things() -> None:
    create_actor()
    create_alliance()
    create_office()
    create_place()
    create_meeting()
    create_publisher()
    create_document()
    create_statement()
    create_topic()


def create_actor() -> None:
    create_entity(
        "actor",
        *thing_columns(),
        vocabulary(
            "kind",
            "person state territory region grouping people organisation government_body armed_force party company "
            "media",
        ),
        date("founded"),
        date("dissolved"),
        *window_columns(),
    )


def create_alliance() -> None:
    create_entity(
        "alliance",
        *thing_columns(),
        vocabulary(
            "kind",
            "military_alliance defence_pact nonaggression_pact neutrality_pact entente strategic_partnership "
            "economic_bloc international_organisation political_forum coalition alignment",
        ),
        link("organisation_id", "actor", nullable=True),
        date("formed"),
        date("ended"),
        *window_columns(),
        indexes=("organisation_id formed_earliest id",),
    )


def create_office() -> None:
    create_entity(
        "office",
        *thing_columns(),
        text("title"),
        link("body_id", "actor"),
        vocabulary(
            "level",
            "head_of_state head_of_government effective_leader deputy_head minister deputy_minister senior_official "
            "ambassador envoy spokesperson legislator military_commander party_leader head_of_organisation other",
        ),
        boolean("one_holder"),
    )


def create_place() -> None:
    create_entity(
        "place",
        *thing_columns(),
        vocabulary("kind", "city country territory region continent island sea building other"),
        link("country_id", "actor", nullable=True),
        coordinate("latitude", nullable=True),
        coordinate("longitude", nullable=True),
    )


def create_meeting() -> None:
    create_entity(
        "meeting",
        *thing_columns(),
        vocabulary("kind", "visit talks summit conference negotiation consultation ceremony briefing call other"),
        vocabulary("status", "anticipated announced held postponed cancelled alleged"),
        vocabulary("format", "in_person telephone video hybrid unknown"),
        date("start"),
        date("end"),
        link("place_id", "place", nullable=True),
        link("part_of_id", "meeting", nullable=True),
        link("follows_id", "meeting", nullable=True),
        indexes=(
            "follows_id start_earliest id",
            "part_of_id start_earliest id",
            "place_id start_earliest id",
        ),
    )


def create_publisher() -> None:
    create_entity(
        "publisher",
        *thing_columns(),
        vocabulary(
            "kind",
            "news_agency newspaper broadcaster website government international_organisation academic company "
            "community other",
        ),
        link("country_id", "actor", nullable=True),
        link("controlled_by_id", "actor", nullable=True),
        vocabulary("reliability", "A B C D E F"),
    )


def create_document() -> None:
    create_entity(
        "document",
        *thing_columns(),
        link("publisher_id", "publisher", nullable=True),
        text("title"),
        vocabulary(
            "kind",
            "news_report press_release readout transcript speech communique treaty law report book dataset web_page",
        ),
        text("language", nullable=True),
        text("url", nullable=True),
        text("archived_url", nullable=True),
        date("published"),
        date("retrieved"),
        text("sha256", nullable=True),
        text("licence", nullable=True),
        link("copy_of_id", "document", nullable=True),
        vocabulary("fidelity", "original verbatim_copy translation altered"),
        indexes=(
            "copy_of_id published_earliest id",
            "publisher_id published_earliest id",
        ),
    )


def create_statement() -> None:
    create_entity(
        "statement",
        *thing_columns(),
        link("speaker_id", "actor"),
        link("office_id", "office", nullable=True),
        link("principal_id", "actor", nullable=True),
        link("meeting_id", "meeting", nullable=True),
        date("date"),
        vocabulary("form", "direct_quote indirect_report readout joint_statement conveyed_message written"),
        vocabulary(
            "speech_act", "asserts commits demands threatens warns denies rejects praises condemns calls questions"
        ),
        indexes=(
            "meeting_id date_earliest id",
            "office_id date_earliest id",
            "principal_id date_earliest id",
            "speaker_id date_earliest id",
        ),
    )


def create_topic() -> None:
    create_entity("topic", *thing_columns(), link("broader_id", "topic", nullable=True))
