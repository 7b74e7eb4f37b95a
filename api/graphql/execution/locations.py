"""Where in a document a field stands whose argument the database finds wrong."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode, SelectionSetNode

from api.errors import Refusal
from api.graphql.execution.plan_cache import ParsedOperation
from api.graphql.planner.collect import location_of

Path = tuple[str | int, ...]
Locations = tuple[Mapping[str, int], ...]
Fragments = Mapping[str, FragmentDefinitionNode]
IN_IDS = ("revision", "release", "accordingTo")
"""What the database checks of a view, which an id may carry, too."""


@contextmanager
def located(operation: ParsedOperation) -> Iterator[None]:
    """Adds to a Refusal that is raised inside, if it has the path to a field, where that stands in the document."""
    try:
        yield
    except Refusal as refusal:
        locate(refusal, operation)
        raise


def locate(refusal: Refusal, operation: ParsedOperation) -> None:
    """Adds to a Refusal, if it has the path to a field, where that stands in the document."""
    if refusal.path and not refusal.locations and (node := _node_at(operation, refusal.path)):
        _name_id(refusal, node)
        refusal.locations = (location_of(node, refusal.field or ""),)


def locations_of(operation: ParsedOperation, path: Path) -> Locations:
    """Where the id of a record stands that was looked up by the field at a path."""
    node = _node_at(operation, path)
    return (location_of(node, _id_argument(node)),) if node else ()


def _name_id(refusal: Refusal, node: FieldNode) -> None:
    """Names the id, if it carries the view that is refused."""
    written = {argument.name.value for argument in node.arguments or ()}
    if refusal.field in IN_IDS and refusal.field not in written and (id := _id_argument(node)):
        refusal.detail = f"{id}: {refusal.detail.removeprefix(f'{refusal.field}: ')}"
        refusal.field = id


def _id_argument(node: FieldNode) -> str:
    written = (argument.name.value for argument in node.arguments or ())
    return next((name for name in written if name in ("id", "ids")), "")


def _node_at(operation: ParsedOperation, path: Path) -> FieldNode | None:
    """The first field with the response keys of a path."""
    fragments, selected = operation.document.fragments, [operation.operation.selection_set]
    found: list[FieldNode] = []
    for key in path:
        if isinstance(key, str):
            found = [node for node in _fields(selected, fragments) if (node.alias or node.name).value == key]
            selected = [node.selection_set for node in found if node.selection_set]
    return found[0] if found else None


def _fields(selected: Iterable[SelectionSetNode], fragments: Fragments) -> Iterator[FieldNode]:
    """The fields of selection sets, whichever type they are selected on."""
    for selection in (each for one in selected for each in one.selections):
        match selection:
            case FieldNode():
                yield selection
            case InlineFragmentNode():
                yield from _fields([selection.selection_set], fragments)
            case FragmentSpreadNode():
                yield from _fields([fragments[selection.name.value].selection_set], fragments)
