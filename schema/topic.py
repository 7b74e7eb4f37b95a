from schema.entity import Thing, link


class Topic(Thing, table=True):
    """A subject of meetings and statements."""

    example = "topics/cold-war-mentality"

    broader_id: str | None = link("topic", "The broader topic.", reverse="narrower", default=None)
