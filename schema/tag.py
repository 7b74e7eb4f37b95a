from schema.entity import Assertion, link


class Tag(Assertion, table=True):
    """That a record is about a topic."""

    ends = ("topic_id", "record_id")
    reads = "{record}, on {topic}"
    contest = ("topic_id", "record_id")

    topic_id: str = link("topic", "Which topic.", reverse="tagged")
    record_id: str = link("record", "What is about it.", reverse="tags")
