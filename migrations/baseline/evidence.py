"""The tables of what documents say and cover."""

from migrations.baseline.tables import boolean, create_entity, date, integer, link, text, vocabulary

EVIDENCE = (
    "citation",
    "coverage",
)


def create_evidence() -> None:
    create_citation()
    create_coverage()


def create_citation() -> None:
    create_entity(
        "citation",
        text("label"),
        text("note", nullable=True),
        link("record_id", "record"),
        link("document_id", "document"),
        vocabulary("support_type", "supports contradicts mentions"),
        date("since"),
        date("until"),
        text("value", nullable=True),
        text("as_printed", nullable=True),
        text("set_aside", nullable=True),
        integer("start_offset", nullable=True),
        integer("end_offset", nullable=True),
        text("span_sha256", nullable=True),
        text("page", nullable=True),
        text("phrase", nullable=True),
        text("prefix", nullable=True),
        text("suffix", nullable=True),
        text("field", nullable=True),
        text("attested_from"),
        text("attested_until"),
        text("presumed_from"),
        text("presumed_until"),
        text("value_first"),
        text("value_last"),
    )


def create_coverage() -> None:
    create_entity(
        "coverage",
        text("label"),
        text("note", nullable=True),
        link("document_id", "document"),
        vocabulary("covers", "membership obligation tenure"),
        date("since"),
        date("until"),
        text("scope", nullable=True),
        boolean("is_complete"),
    )
