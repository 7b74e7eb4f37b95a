from schema.entity import Thing, link


class Topic(Thing, table=True):
    """A subject of meetings and statements."""

    broader_id: str | None = link("topic", "The broader topic.", reverse="narrower", default=None)
