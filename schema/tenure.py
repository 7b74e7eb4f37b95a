from schema.entity import Assertion, TimeRule, field, link


class Tenure(Assertion, table=True):
    """A person's term in an office."""

    example = "tenures/biden--us-president--1"
    ends = ("person_id", "office_id")
    reads = "{person} as {office}"
    key = ("person_id", "office_id")
    contest = ("office_id",)
    contest_only_if = ("office.one_holder", "true")
    time_rule = TimeRule.presumed

    person_id: str = link("actor", "The person who holds the office.", reverse="tenures")
    office_id: str = link("office", "The office.", reverse="tenures")
    acting: bool = field("Whether the person holds the office in an acting capacity.", default=False)
