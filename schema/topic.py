from schema.entity import Thing, link


class Topic(Thing, table=True):
    """A subject that meetings and statements are about."""

    broader_id: str | None = link("topic", "The wider subject it belongs to.", reverse="narrower", default=None)
