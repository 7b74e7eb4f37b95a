"""Who takes which stance towards whom: a grid, the same as a table, and the statements behind a cell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.questions.stances import MOST_CELLS, MOST_SIDES
from api.rest.respond import check_parameters
from web.address import SHARED, PageView, href, query_string
from web.ask import DocumentAnswer, ask
from web.drawn.matrix import DrawnCell, DrawnEnd, matrix
from web.render import answer_page
from web.tools import Download
from web.words.vocabulary import STANCE_SIGNS, STANCES, counted, word

SIDES = ("of", "towards")
OWN = ("by", "about", "since", "until")
MOST_ROWS, MOST_COLUMNS = 12, 14
MOST_READ = 4
"""With at most so many cells to expect, the page reads the statements behind them, too."""
SPEAKER, ON_BEHALF_OF = "speaker", "on_behalf_of"
ABOUT = {"actors": "ACTOR", "alliances": "ALLIANCE", "meetings": "MEETING", "topics": "TOPIC", "all": ""}
Cell = Mapping[str, Any]


class StancesAddress(NamedTuple):
    """What the address of the page selects: ids of both sides, other parameters, and the view."""

    sides: Mapping[str, list[str]]
    chosen: Mapping[str, str]
    view: PageView

    @property
    def kept(self) -> list[tuple[str, str]]:
        """The parameters of the address, without the place in the list."""
        ids = [(name, id) for name in SIDES for id in self.sides[name]]
        return [*ids, *self.chosen.items(), *self.view.parameters.items()]

    def cell_path(self, cell: Cell) -> str:
        """The path of the statements behind a cell."""
        sides = [("of", cell["speaker"]["recordId"]), ("towards", cell["target"]["recordId"])]
        others = [pair for pair in self.kept if pair[0] not in (*SIDES, "about")]
        return prefixed(f"/stances{query_string([*sides, *others])}")


async def stances(request: Request) -> Response:
    """The stances of the actors `of` towards the records `towards`; without both, of those who spoke last.

    Raises Refusal.
    """
    check_parameters(request, (*SIDES, *OWN, "after", *SHARED))
    address = _address(request)
    of = address.sides["of"]
    if not any(address.sides.values()):
        latest = await ask(request, "speakers", address.view.variables)
        of = who_spoke(latest, address)
    if not of and not address.sides["towards"]:
        return await _page(request, latest, address, of, [])
    answer = await ask(request, "stances", _variables(address, of, request.query_params.get("after", "")))
    if not answer.data["at"]["stances"]:
        raise _missing(answer, address)
    return await _page(request, answer, address, of, answer.data["at"]["stances"]["nodes"])


async def _page(
    request: Request, answer: DocumentAnswer, address: StancesAddress, of: list[str], found: list[Cell]
) -> Response:
    cells = [cell for cell in found if _is_shown(cell, address)]
    return await answer_page(
        request,
        "stances.html",
        answer,
        title=_title(answer),
        view=address.view,
        downloads=_downloads(address, of) if of or address.sides["towards"] else (),
        address=address,
        chosen=address.chosen,
        cells=[(cell, address.cell_path(cell)) for cell in cells],
        left_out=len(found) - len(cells),
        abouts=ABOUT,
        picture=_picture(cells, address) if len(cells) > 1 else "",
        following=_following(answer, address) if found else "",
    )


def _address(request: Request) -> StancesAddress:
    query = request.query_params
    sides = {name: list(dict.fromkeys(id.strip() for id in query.getlist(name) if id.strip())) for name in SIDES}
    for name, ids in sides.items():
        if len(ids) > MOST_SIDES:
            raise Refusal(Code.LIMIT_EXCEEDED, f"{name}: {len(ids)} records, at most {MOST_SIDES}.", None, name)
    chosen = {name: query.get(name, "").strip().lower() for name in OWN}
    if chosen["about"] and chosen["about"] not in ABOUT:
        detail = f"about: '{chosen['about'][:60]}' is no kind of record."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"Use one of {', '.join(ABOUT)}.", "about")
    return StancesAddress(sides, chosen, PageView.of(request).without("as_of", "certainty"))


def who_spoke(latest: DocumentAnswer, address: StancesAddress) -> list[str]:
    """The ids of the actors that speak, or for whom others do, most often in statements; at most MOST_ROWS."""
    found: Counter[str] = Counter()
    for statement in latest.data["at"]["statements"]["nodes"]:
        represented = [one["actor"] for one in statement["onBehalfOf"]]
        actors = [statement["speaker"]] if _by(address) == SPEAKER else represented
        found.update(actor["recordId"] for actor in actors)
    return [id for id, _ in found.most_common(MOST_ROWS)]


def _by(address: StancesAddress) -> str:
    return address.chosen["by"] or ON_BEHALF_OF


def _variables(address: StancesAddress, of: list[str], after: str) -> dict[str, Any]:
    towards = address.sides["towards"]
    expected = len(of) * len(towards)
    return {
        "of": of,
        "towards": towards,
        "by": _by(address).upper(),
        "since": address.chosen["since"],
        "until": address.chosen["until"],
        "after": after,
        "first": MOST_CELLS,
        "statements": 0 < expected <= MOST_READ,
        **address.view.variables,
    } | {"chosen": list(dict.fromkeys([*address.sides["of"], *towards]))}


def _is_shown(cell: Cell, address: StancesAddress) -> bool:
    kind = ABOUT[address.chosen["about"] or "actors"]
    return bool(address.sides["towards"]) or not kind or cell["target"]["recordKind"] == kind


def _title(answer: DocumentAnswer) -> str:
    labels = [record["label"] for record in answer.data["at"].get("chosen", ()) if record]
    return f"Stances: {', '.join(labels)}" if labels else "Who takes which stance towards whom"


def _picture(cells: Sequence[Cell], address: StancesAddress) -> Markup:
    rows, columns = (_ends(cells, side, most) for side, most in (("speaker", MOST_SIDES), ("target", MOST_COLUMNS)))
    by_place = {(cell["speaker"]["recordId"], cell["target"]["recordId"]): _drawn(cell, address) for cell in cells}
    return matrix(rows, columns, by_place)


def _ends(cells: Sequence[Cell], side: str, most: int) -> list[DrawnEnd]:
    """The records of one side, those with the most statements first."""
    totals: Counter[DrawnEnd] = Counter()
    for cell in cells:
        record = cell[side]
        totals[DrawnEnd(record["recordId"], record["label"], href(record["id"]))] += cell["total"]
    return [end for end, _ in totals.most_common(most)]


def _drawn(cell: Cell, address: StancesAddress) -> DrawnCell:
    counts = {stance: cell[stance.lower()] for stance in STANCES}
    most = max(counts, key=lambda stance: counts[stance])
    taken = ", ".join(f"{word(stance)} {count}" for stance, count in counts.items() if count)
    name = (
        f"{cell['speaker']['label']} towards {cell['target']['label']}: {counted(cell['total'], 'statement')} ({taken})"
    )
    sign = f"{STANCE_SIGNS[most]} {cell['total']}"
    return DrawnCell(counts, sign, name, address.cell_path(cell))


def _following(answer: DocumentAnswer, address: StancesAddress) -> str:
    info = answer.data["at"]["stances"]["pageInfo"]
    following = query_string([*address.kept, ("after", info["endCursor"])])
    return prefixed(f"/stances{following}") if info["hasNextPage"] else ""


def _downloads(address: StancesAddress, of: list[str]) -> tuple[Download, ...]:
    names = {"speakers": ",".join(of), "targets": ",".join(address.sides["towards"]), "group_by": _by(address)}
    dates = [(name, address.chosen[name]) for name in ("since", "until")]
    query = query_string([*names.items(), *dates, *address.view.parameters.items()])
    return (
        Download("These stances", "CSV", prefixed(f"/v1/stances.csv{query}")),
        Download("These stances", "JSON", prefixed(f"/v1/stances{query}")),
    )


def _missing(answer: DocumentAnswer, address: StancesAddress) -> Refusal:
    messages = [error["message"] for error in answer.errors] + [hint["message"] for hint in answer.hints]
    ids = ", ".join(id for name in SIDES for id in address.sides[name])
    return Refusal(Code.NOT_FOUND, f"Not all of {ids} are here.", " ".join(dict.fromkeys(messages)) or None)
