from schema.entity import Assertion, field, link


class Tenure(Assertion, table=True):
    """A person's time in an office."""

    ends = ("person_id", "office_id")
    reads = "{person} as {office}"
    contest = ("person_id", "office_id")

    person_id: str = link("actor", "Who holds the office.", reverse="tenures")
    office_id: str = link("office", "Which office is held.", reverse="tenures")
    acting: bool = field("Whether the person only stands in.", default=False)
