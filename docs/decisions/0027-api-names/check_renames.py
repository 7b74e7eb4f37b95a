"""Show that renaming the API changed the golden files by the glossary alone.

Usage: check_renames.py OLD_COMMIT NEW_COMMIT.  Prints every file that differs otherwise and returns 1 if there is any.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from subprocess import run

Rule = tuple[str, str]
EVERYWHERE = {
    "modality": "speech_act",
    "wording": "quotation",
    "wordings": "quotations",
    "bearing": "support_type",
    "embodied_by": "organisation",
    "embodied_by_id": "organisation_id",
    "embodies": "as_alliance",
    "silence": "omission",
    "silences": "omissions",
    "left_without": "remaining_support",
    "spoken_for": "on_behalf_of",
    "ground": "basis",
    "office_then": "office_at_time",
    "offices_then": "offices_at_time",
    "roll_up": "include_representatives",
    "published_by": "published_until",
    "happening": "event_type",
    "identified": "record_by_identifier",
    "hidden": "excluded_counts",
    "source": "publisher",
    "sources": "publishers",
    "source_id": "publisher_id",
    "sources_controlled": "publishers_controlled",
    "said_earliest": "date_earliest",
    "said_latest": "date_latest",
    "statement_said_earliest": "statement_date_earliest",
    "one_to_other": "a_to_b",
    "other_to_one": "b_to_a",
    "one_to_other_count": "a_to_b_count",
    "other_to_one_count": "b_to_a_count",
    **{f"one_{what}": f"a_{what}" for what in ("count", "cited", "citation", "citation_id")},
    **{f"other_{what}": f"b_{what}" for what in ("count", "cited", "citation", "citation_id")},
    "since_day": "since_date",
    "until_day": "until_date",
    "first_day": "first_date",
    "last_day": "last_date",
    "saying": "reading",
    "told_field": "reported_field",
    "told_statement": "reported_statement",
    "told_participation": "reported_participation",
    "told_tag": "reported_tag",
    "contested_identifier": "ambiguous_identifier",
}
DAYS = {"day": "date", "day_earliest": "date_earliest", "day_latest": "date_latest"}
TIES = DAYS | {"by": "via", "by_id": "via_id", "more": "remaining_count", "complete": "is_complete"}
BY_QUESTION: dict[str, dict[str, str]] = {
    "timeline": DAYS | {"of": "subject", "of_id": "subject_id", "by": "via", "by_id": "via_id"},
    "dyad": DAYS | {"more": "has_more", "whole": "is_complete"},
    "compare": {},
    "paths": TIES | {"one": "from", "other": "to"},
    "network": TIES | {"among": "edges"},
    "stances": {"more": "has_more", "about": "target", "by": "group_by"},
    "state": {"counts": "is_counted"},
    "disagreements": {"recorded": "value", "said": "readings"},
}
SAME_WORD: dict[str, dict[str, str]] = {
    # Old names that stand for several things in one file: both sides of a comparison are counted under one name.
    "timeline": {"of": "subject", "by": "via", "day": "date"},
    "dyad": {"one": "a", "other": "b", "day": "date"},
    "compare": {"one": "a", "other": "b"},
    "paths": {"by": "via", "day": "date", "complete": "is_complete", "one": "from", "other": "to"},
    "network": {"by": "via", "day": "date", "among": "edges", "more": "remaining_count", "complete": "is_complete"},
    "stances": {
        "of": "speaker",
        "speakers": "speaker",
        "of_id": "speaker_id",
        "by": "group_by",
        "about": "target",
        "targets": "target",
        "about_id": "target_id",
    },
    "disagreements": {"date": "readings", "recorded": "", "value": "", "as": ""},
}


def main(old: str, new: str) -> int:
    """Compare every golden file of two commits; return 1 if one differs otherwise than by the rules."""
    files = [PurePath(name) for name in git("ls-tree", "-r", "--name-only", old, "tests/questions").split()]
    differing = [file for file in files if words(old, file, renamed=True) != words(new, file, renamed=False)]
    print(*differing, f"{len(files)} files compared, {len(differing)} differ otherwise.", sep="\n")
    return int(bool(differing))


def words(commit: str, file: PurePath, *, renamed: bool) -> Counter[str]:
    """How often each word and sign stands in a file, in snake_case, with the renames applied if asked for."""
    question = question_of(git("show", f"{commit}:{file.parent}/ask.url"))
    rules = {**EVERYWHERE, **BY_QUESTION.get(question, {})} if renamed else {}
    date = rules.pop("said", "date")
    text = git("show", f"{commit}:{file}")
    if renamed:  # in answers the word also stands in texts, which do not change
        text = re.sub(r'(?<=")said(?=")' if file.suffix == ".json" else r"\bsaid\b", date, text)
    if question in ("dyad", "compare"):  # sides are part of the names of CTEs
        text = re.sub(r"(_of_|held_)(one|other)", lambda side: side[1] + ("a" if side[2] == "one" else "b"), text)
        text = re.sub(r"\bone_to_other(?=\d)", "a_to_b", re.sub(r"\bother_to_one(?=\d)", "b_to_a", text))
        text = re.sub(r"\b(one|other)_id\b", lambda side: {"one": "a_id", "other": "b_id"}[side[1]], text)
    same = {"complete": "is_complete"} | SAME_WORD.get(question, {})
    counted = Counter(same.get(word, word) for word in renamed_words(text, rules))
    del counted[""]
    return counted


def renamed_words(text: str, rules: dict[str, str]) -> Iterator[str]:
    """The words and signs of a text, each name of the glossary replaced."""
    for word in re.findall(r"\w+|[^\w\s]", text):
        snake = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", word).lower()
        yield rules.get(snake, snake)


def question_of(url: str) -> str:
    """The hand-written question that an address asks, or an empty text."""
    found = re.search(r"/v1/(timeline|dyad|compare|paths|network|stances)\?|/(state|disagreements|accounts)\b", url)
    name = (found[1] or found[2]) if found else ""
    return "disagreements" if name == "accounts" else name  # accounts contain disagreements


def git(*arguments: str) -> str:
    """What a git command prints."""
    return run(["git", *arguments], capture_output=True, text=True, check=True, encoding="utf-8").stdout


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
