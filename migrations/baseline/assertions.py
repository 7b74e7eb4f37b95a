"""The tables of what sources assert about them."""

from migrations.baseline.tables import assertion_columns, boolean, create_entity, link, text, vocabulary, window_columns

ASSERTIONS = (
    "identifier",
    "membership",
    "name",
    "obligation",
    "participation",
    "quotation",
    "reference",
    "relation",
    "tag",
    "target",
    "tenure",
)


def create_assertions() -> None:
    create_identifier()
    create_membership()
    create_name()
    create_obligation()
    create_participation()
    create_quotation()
    create_reference()
    create_relation()
    create_tag()
    create_target()
    create_tenure()


def create_identifier() -> None:
    create_entity(
        "identifier",
        *assertion_columns(),
        link("record_id", "record"),
        vocabulary(
            "scheme",
            "wikidata iso_3166_1_alpha_2 iso_3166_1_alpha_3 iso_3166_1_numeric un_m49 cow cow_alliance atop reign gec "
            "geonames opensanctions",
        ),
        text("value"),
        unique="record_id scheme value",
    )


def create_membership() -> None:
    create_entity(
        "membership",
        *assertion_columns(),
        link("alliance_id", "alliance"),
        link("actor_id", "actor"),
        vocabulary("status", "member signatory observer dialogue_partner candidate suspended withdrawn"),
        *window_columns(),
    )


def create_name() -> None:
    create_entity(
        "name",
        *assertion_columns(),
        link("record_id", "record"),
        text("text"),
        vocabulary("kind", "official short alias acronym former transliteration"),
        text("language", nullable=True),
        text("script", nullable=True),
    )


def create_obligation() -> None:
    create_entity(
        "obligation",
        *assertion_columns(),
        link("alliance_id", "alliance"),
        vocabulary("kind", "defense offense neutrality nonaggression consultation basing arms other"),
        link("obligor_id", "actor", nullable=True),
        link("beneficiary_id", "actor", nullable=True),
        text("condition", nullable=True),
        text("article", nullable=True),
        *window_columns(),
    )


def create_participation() -> None:
    create_entity(
        "participation",
        *assertion_columns(),
        link("meeting_id", "meeting"),
        link("actor_id", "actor"),
        vocabulary("role", "host visitor chair participant delegation_head mediator observer signatory"),
        link("represents_id", "actor", nullable=True),
        link("office_id", "office", nullable=True),
        vocabulary("attendance", "present remote expected invited declined absent"),
        copied="meeting_start_earliest",
        indexes=(
            "actor_id meeting_start_earliest id",
            "office_id meeting_start_earliest id",
            "represents_id meeting_start_earliest id",
        ),
    )


def create_quotation() -> None:
    create_entity(
        "quotation",
        *assertion_columns(),
        link("statement_id", "statement"),
        link("document_id", "document"),
        text("text"),
        text("language", nullable=True),
        vocabulary("fidelity", "original verbatim_copy translation altered"),
    )


def create_reference() -> None:
    create_entity(
        "reference",
        *assertion_columns(),
        link("statement_id", "statement"),
        vocabulary("kind", "repeats responds_to contradicts retracts"),
        link("earlier_id", "statement"),
        copied="statement_date_earliest",
        indexes=("earlier_id statement_date_earliest id",),
    )


def create_relation() -> None:
    create_entity(
        "relation",
        *assertion_columns(),
        link("subject_id", "actor"),
        vocabulary(
            "kind",
            "supports aids opposes pressures sanctions threatens invades at_war_with claims governs recognises "
            "competes_with cooperates_with seeks_support_of defers_to depends_on neutral_towards trades_with "
            "buys_from sells_to part_of citizen_of",
        ),
        link("object_id", "record"),
        *window_columns(),
    )


def create_tag() -> None:
    create_entity("tag", *assertion_columns(), link("topic_id", "topic"), link("record_id", "record"))


def create_target() -> None:
    create_entity(
        "target",
        *assertion_columns(),
        link("statement_id", "statement"),
        link("record_id", "record"),
        vocabulary("role", "addressee about"),
        vocabulary("mention", "named implied avoided"),
        vocabulary("stance", "support favour neutral criticise oppose mixed unclear"),
        copied="statement_date_earliest",
        indexes=("record_id statement_date_earliest id",),
    )


def create_tenure() -> None:
    create_entity(
        "tenure",
        *assertion_columns(),
        link("person_id", "actor"),
        link("office_id", "office"),
        boolean("acting"),
        *window_columns(),
    )
