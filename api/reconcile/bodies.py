"""The bodies of requests to the resolver."""

import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from api.questions.name_candidates import MOST_NAMES_AT_ONCE
from api.questions.record_ranking import SearchKind
from api.reconcile.rejections import MAX_NAME_LENGTH
from api.resolve.model import Mention
from schema.values import RecordId


def _readable(text: str) -> str:
    if not any(char.isalnum() for char in text):
        raise ValueError("has no letter or digit")
    return text


Name = Annotated[str, Field(min_length=1, max_length=MAX_NAME_LENGTH), AfterValidator(_readable)]


Day = Annotated[datetime.date, Field(json_schema_extra={"maxLength": 10})]


class MentionBody(BaseModel):
    """A name in a text or a table, with what stands around it."""

    model_config = ConfigDict(extra="forbid")

    name: Name = Field(description="The name as it is printed, with a title or without.", examples=["Sergei Lavrov"])
    kind: SearchKind | None = Field(None, description="The kind of record that is meant.")
    office: str | None = Field(
        None, max_length=MAX_NAME_LENGTH, description="The office that the text gives.", examples=["Foreign Minister"]
    )
    country: RecordId | None = Field(
        None, max_length=255, description="The id of the state that the person acts for.", examples=["actors/russia"]
    )
    date: Day | None = Field(None, description="The day that the text is about.")
    neighbours: list[Name] = Field([], max_length=20, description="Other names in the same text or row.")

    def mention(self) -> Mention:
        """What the resolver is asked."""
        kind = str(self.kind) if self.kind else None
        return Mention(self.name, kind, self.office, self.country, self.date, tuple(self.neighbours))


class ResolveBody(BaseModel):
    """Names to resolve."""

    model_config = ConfigDict(extra="forbid")

    mentions: list[MentionBody] = Field(min_length=1, max_length=MOST_NAMES_AT_ONCE, description="The names.")


class RejectionBody(BaseModel):
    """A name and the record that it does not mean."""

    model_config = ConfigDict(extra="forbid")

    name: Name = Field(description="The name as it is printed.")
    record_id: RecordId = Field(max_length=255, description="The id of the record that it does not mean.")
