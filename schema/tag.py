from schema.entity import Assertion, TimeRule, link


class Tag(Assertion, table=True):
    """A topic of a record."""

    example = "tags/world-order--brics--1"
    ends = ("topic_id", "record_id")
    reads = "{record}, on {topic}"
    key = contest = ("record_id", "topic_id")
    time_rule = TimeRule.dated

    topic_id: str = link("topic", "The topic.", reverse="tagged")
    record_id: str = link("record", "The record about the topic.", reverse="tags")
