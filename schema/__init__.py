"""The entities, one per file, independent of HTTP, GraphQL, SQL text and seeds."""

from schema.actor import Actor
from schema.alliance import Alliance
from schema.citation import Citation
from schema.coverage import Coverage
from schema.document import Document
from schema.identifier import Identifier
from schema.meeting import Meeting
from schema.membership import Membership
from schema.name import Name
from schema.obligation import Obligation
from schema.office import Office
from schema.participation import Participation
from schema.place import Place
from schema.publisher import Publisher
from schema.quotation import Quotation
from schema.reference import Reference
from schema.relation import Relation
from schema.statement import Statement
from schema.storage import complete
from schema.tag import Tag
from schema.target import Target
from schema.tenure import Tenure
from schema.topic import Topic

__all__ = [
    "Actor",
    "Alliance",
    "Citation",
    "Coverage",
    "Document",
    "Identifier",
    "Meeting",
    "Membership",
    "Name",
    "Obligation",
    "Office",
    "Participation",
    "Place",
    "Publisher",
    "Quotation",
    "Reference",
    "Relation",
    "Statement",
    "Tag",
    "Target",
    "Tenure",
    "Topic",
]

complete()
