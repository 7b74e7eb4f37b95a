"""The hand-written questions."""

from functools import cache

from api.query.ast.field_types import Question
from api.questions.compare import COMPARE
from api.questions.dyad import DYAD
from api.questions.network import NETWORK
from api.questions.paths import PATHS
from api.questions.search import AUTOCOMPLETE, SEARCH
from api.questions.stances import STANCES
from api.questions.timeline import TIMELINE


@cache
def questions() -> dict[str, Question]:
    """Returns every question by its name."""
    return {
        question.name: question for question in (TIMELINE, DYAD, COMPARE, NETWORK, PATHS, STANCES, SEARCH, AUTOCOMPLETE)
    }
