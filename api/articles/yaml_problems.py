"""Says in plain words, and for which line, why a text is not YAML: mostly indentation, a colon or a quotation mark."""

import re

from yaml import MarkedYAMLError

INDENTATION = "the line does not begin below the lines that it belongs with: indent it like them"
QUOTES = "a text with a colon, a comma, a bracket or quotation marks needs quotation marks around it, as in 'a: b'"
MARKS = (
    (r"character '\\t'", "has a tab: indent with spaces"),
    (r"character '(.)' that cannot start", "begins a text with a character that needs quotation marks around the text"),
    ("unexpected end of stream", "has a quotation mark that is never closed"),
    ("could not find expected ':'", "a line before it has a name without a colon, or a text that goes on in the next"),
    (r"duplicate key \"?(\w+)", "has a name that is there already at this level: add to that one"),
    ("but got", "something is missing in the braces or brackets before it: a comma, or the closing one"),
    (r"found '<scalar>'", f"goes on after a text has ended: {QUOTES}"),
    ("expected <block end>", INDENTATION),
)
_DASH_WITHOUT_SPACE = re.compile(r"\s*-[^\s-]")
_SECOND_COLON = re.compile(r":\s[^'\"{\[]*:(\s|$)")


def yaml_problem(problem: MarkedYAMLError, text: str) -> tuple[int, str]:
    """The line of what is wrong, counted from 1, and what it is."""
    message = str(problem.problem)
    mark = problem.problem_mark
    if "unexpected end of stream" in message and problem.context_mark:
        mark = problem.context_mark
    line = mark.line if mark else 0
    return line + 1, f"is not YAML: {_in_plain_words(message, _line(text, line - 1), _line(text, line))}"


def _in_plain_words(message: str, before: str, line: str) -> str:
    if "mapping values are not allowed" in message:
        if _DASH_WITHOUT_SPACE.match(line) or _DASH_WITHOUT_SPACE.match(before):
            return "the dash here or in the line before needs a space after it"
        return f"has a second colon: {QUOTES}" if _SECOND_COLON.search(line) else INDENTATION
    found = ((re.search(pattern, message), words) for pattern, words in MARKS)
    return next((match.expand(words) for match, words in found if match), message.partition("\n")[0])


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number] if 0 <= number < len(lines) else ""
