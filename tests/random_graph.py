"""Random records, and a reference model in plain Python of the ties, paths and networks between them."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from random import Random
from typing import Any, NamedTuple

from api.write import Change
from schema.catalog import entities

Row = dict[str, Any]
NEVER, EVER = "0000-00-00", "9999-99-99"
THINGS = {"actor": 12, "alliance": 3, "office": 3, "topic": 3, "place": 3, "meeting": 12, "statement": 14}
ASSERTED = {"participation": 26, "target": 18, "membership": 7, "tenure": 6, "relation": 7, "obligation": 5}
YEARS = [None, *map(str, range(1900, 1908))]


class Tie(NamedTuple):
    """A tie between two records: what makes it, and from when until when it holds."""

    one: str
    other: str
    kind: str
    via: str
    date: str
    begin: str
    end: str


class TieFilter(NamedTuple):
    """Which ties count."""

    kinds: tuple[str, ...] | None
    since: str | None
    until: str | None
    any_rank: bool


# ---- records


def random_rows(seed: int) -> dict[str, list[Row]]:
    """Returns rows by entity, each after the rows that it refers to."""
    random, rows = Random(seed), defaultdict[str, list[Row]](list)

    def one(kind: str) -> str:
        count = THINGS[kind]
        return f"{kind}s/{kind}-{min(random.randrange(count), random.randrange(count))}"

    def maybe(kind: str) -> str | None:
        return one(kind) if random.random() < 0.5 else None

    def thing(kind: str, number: int) -> Row:
        more = {
            "actor": lambda: {"kind": "state"},
            "alliance": lambda: {"kind": "entente", "organisation_id": maybe("actor"), **period("formed", "ended")},
            "office": lambda: {"title": "Chair", "body_id": one("actor"), "level": "other"},
            "topic": lambda: {"broader_id": f"topics/topic-{number - 1}" if number else None},
            "place": lambda: {"kind": "city", "country_id": maybe("actor")},
            "meeting": lambda: {
                "kind": "talks",
                "status": random.choice(("held", "held", "alleged", "cancelled")),
                "start": random.choice(YEARS),
                "part_of_id": f"meetings/meeting-{number - 1}" if number and random.random() < 0.3 else None,
            },
            "statement": lambda: {
                "speaker_id": one("actor"),
                "date": random.choice(YEARS),
                "form": "written",
                "speech_act": "asserts",
            },
        }[kind]()
        return {"id": f"{kind}s/{kind}-{number}", "label": f"{kind} {number}", **more}

    def period(begin: str, end: str) -> Row:
        first, last = sorted(random.choices(YEARS[1:], k=2))
        return {begin: random.choice((None, first)), end: random.choice((None, "..", last))}

    def assertion(kind: str, number: int) -> Row:
        more = {
            "participation": lambda: {
                "meeting_id": one("meeting"),
                "actor_id": one("actor"),
                "role": "participant",
                "attendance": random.choice(("present", "present", "expected", "absent")),
            },
            "target": lambda: {
                "statement_id": one("statement"),
                "record_id": one(random.choice(("actor", "actor", "topic", "alliance", "meeting"))),
                "role": random.choice(("about", "addressee")),
            },
            "membership": lambda: {"alliance_id": one("alliance"), "actor_id": one("actor")},
            "tenure": lambda: {"person_id": one("actor"), "office_id": one("office")},
            "relation": lambda: {
                "subject_id": one("actor"),
                "kind": "supports",
                "object_id": one(random.choice(("actor", "place"))),
            },
            "obligation": lambda: {
                "alliance_id": one("alliance"),
                "kind": "other",
                "obligor_id": maybe("actor"),
                "beneficiary_id": maybe("actor"),
            },
        }[kind]()
        rank = random.choice(("normal", "normal", "normal", "preferred", "deprecated"))
        rows_by_kind = {"id": f"{kind}s/{kind}-{number}", "note": "Made up.", "rank": rank, **period("since", "until")}
        return {**rows_by_kind, **more}

    for kind, count in THINGS.items():
        rows[kind] = [thing(kind, number) for number in range(count)]
    for kind, count in ASSERTED.items():
        rows[kind] = [assertion(kind, number) for number in range(count)]
    return rows


def changes(rows: dict[str, list[Row]]) -> list[Change]:
    """Returns the changes that create the rows, each assertion as a fact of its own."""
    return [
        Change(entities()[kind], {**row, "new": True} if kind in ASSERTED else row)
        for kind, some in rows.items()
        for row in some
    ]


# ---- ties


def first_date(year: str | None) -> str:
    return f"{year}-01-01" if year else NEVER


def last_date(year: str | None) -> str:
    return f"{year}-12-31" if year and year != ".." else EVER


def ties(rows: dict[str, list[Row]], tie_filter: TieFilter, ends: tuple[str, ...]) -> list[Tie]:
    """Returns every tie that counts in both directions; meetings and statements count as records where they are ends."""
    rows_by_kind = {
        kind: [row for row in some if tie_filter.any_rank or row.get("rank") != "deprecated"]
        for kind, some in rows.items()
    }
    every = {*_joint(rows_by_kind, ends), *_asserted(rows_by_kind), *_along(rows_by_kind)}
    both = every | {tie._replace(one=tie.other, other=tie.one) for tie in every}
    return sorted(tie for tie in both if tie.one != tie.other and counts(tie, tie_filter))


def counts(tie: Tie, tie_filter: TieFilter) -> bool:
    since, until = tie_filter.since and first_date(tie_filter.since), tie_filter.until and last_date(tie_filter.until)
    if tie_filter.kinds is not None and tie.kind not in tie_filter.kinds:
        return False
    if tie.begin == NEVER and tie.end == NEVER and (since or until):
        return False
    return (not since or tie.end >= since) and (not until or tie.begin <= until)


def _joint(rows: dict[str, list[Row]], ends: tuple[str, ...]) -> Iterator[Tie]:
    for meeting in (row for row in rows["meeting"]):
        attendees = [
            row["actor_id"]
            for row in rows["participation"]
            if row["meeting_id"] == meeting["id"] and row["attendance"] != "absent"
        ]
        origin = ("meeting", meeting["id"], *[first_date(meeting["start"])] * 3)
        if meeting["status"] != "cancelled":
            yield from (Tie(one, other, *origin) for one, other in combinations(attendees, 2))
        if meeting["id"] in ends:
            yield from (Tie(meeting["id"], one, *origin) for one in attendees)
    for statement in rows["statement"]:
        targets = [row["record_id"] for row in rows["target"] if row["statement_id"] == statement["id"]]
        origin = ("statement", statement["id"], *[first_date(statement["date"])] * 3)
        yield from (Tie(statement["speaker_id"], one, *origin) for one in targets)
        if statement["id"] in ends:
            yield from (Tie(statement["id"], one, *origin) for one in (statement["speaker_id"], *targets))


def _asserted(rows: dict[str, list[Row]]) -> Iterator[Tie]:
    between = {
        "membership": ("alliance_id", "actor_id"),
        "tenure": ("person_id", "office_id"),
        "relation": ("subject_id", "object_id"),
        "obligation": ("alliance_id", "obligor_id", "beneficiary_id"),
    }
    for kind, names in between.items():
        for row in rows[kind]:
            dates = first_date(row["since"]), first_date(row["since"]), last_date(row["until"])
            for one, other in combinations([row[name] for name in names if row[name]], 2):
                yield Tie(one, other, kind, row["id"], *dates)


def _along(rows: dict[str, list[Row]]) -> Iterator[Tie]:
    always = NEVER, NEVER, EVER
    yield from (Tie(row["id"], row["body_id"], "office", row["id"], *always) for row in rows["office"])
    for row in rows["alliance"]:
        if row["organisation_id"]:
            dates = first_date(row["formed"]), first_date(row["formed"]), last_date(row["ended"])
            yield Tie(row["id"], row["organisation_id"], "embodiment", row["id"], *dates)
    for kind, name in (("topic", "broader_id"), ("place", "country_id"), ("meeting", "part_of_id")):
        for row in rows[kind]:
            if row[name]:
                day = first_date(row["start"]) if kind == "meeting" else NEVER
                times = (day, day, day) if kind == "meeting" else always
                yield Tie(row["id"], row[name], "part_of", row["id"], *times)


# ---- paths and networks


def paths(found: list[Tie], one: str, other: str) -> list[tuple[str, ...]]:
    """Returns every path of at most four ties between two records, in order."""
    if one == other:
        return [(one,)]
    onward = defaultdict[str, set[str]](set)
    for tie in found:
        onward[tie.one].add(tie.other)
    walked, ended = [(one,)], list[tuple[str, ...]]()
    for _ in range(4):
        walked = [(*path, end) for path in walked for end in onward[path[-1]] if end not in path]
        ended += [path for path in walked if path[-1] == other]
        walked = [path for path in walked if path[-1] != other]
    return sorted(ended, key=lambda path: (len(path), path))


def latest(found: list[Tie], one: str, other: str) -> Tie:
    """Returns the latest tie between two records."""
    between = [tie for tie in found if (tie.one, tie.other) == (one, other)]
    last = max((tie.date, tie.via) for tie in between)
    return min(tie for tie in between if (tie.date, tie.via) == last)


def neighbours(found: list[Tie], of: str) -> list[tuple[str, Counter[str]]]:
    """Returns the neighbours of a record with the number of ties of each kind, in order."""
    near = defaultdict[str, list[Tie]](list)
    for tie in found:
        if tie.one == of:
            near[tie.other].append(tie)

    def place(id: str) -> tuple[int, list[int], str]:
        return -len(near[id]), [-ord(c) for c in max(tie.date for tie in near[id])], id

    return [(id, Counter(tie.kind for tie in near[id])) for id in sorted(near, key=place)]
