"""The bodies of the requests about articles, which the OpenAPI document is made of too."""

from typing import Annotated

from pydantic import Field

from api.articles.desk import MAX_DRAFT_LENGTH, MAX_TEXT_LENGTH
from api.rest.writes.commands import MAX_REASON_LENGTH, CommandBody

Text = Annotated[
    str,
    Field(
        min_length=1,
        max_length=MAX_TEXT_LENGTH,
        description="The text of the file, unchanged: offsets count code points, byte order mark and line breaks too.",
    ),
]


class DraftBody(CommandBody):
    """A text to draft, and what is known of its publication."""

    text: Text
    url: Annotated[str | None, Field(max_length=2000, description="Where it was published.")] = None
    published: Annotated[str | None, Field(max_length=64, description="When, in EDTF.")] = None
    publisher: Annotated[str | None, Field(max_length=300, description="The publisher's name, or its id.")] = None


class ArticleBody(CommandBody):
    """A completed draft and the text that it is of."""

    draft: Annotated[str, Field(min_length=1, max_length=MAX_DRAFT_LENGTH, description="The draft, in YAML.")]
    text: Text
    reason: Annotated[
        str | None, Field(min_length=1, max_length=MAX_REASON_LENGTH, description="Why, for all to read.")
    ] = None
