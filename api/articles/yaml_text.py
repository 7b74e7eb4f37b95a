"""Reads YAML into mappings that know their lines.

The parser is libyaml's, which takes a tenth of the time of one in Python.  Plain scalars are those of the core schema
of YAML 1.2 (section 10.3.2) without infinity; dates remain texts.  What a few bytes can make large is refused: aliases
and deep nesting.
"""

import re
from typing import Any

from yaml import (
    AliasEvent,
    BaseLoader,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    parse,
)
from yaml.composer import ComposerError
from yaml.cyaml import CParser
from yaml.parser import ParserError
from yaml.scanner import ScannerError

MAX_DEPTH = 20
_TEXT = (None, "!", "tag:yaml.org,2002:str")
_WORDS = dict.fromkeys(("", "~", "null", "Null", "NULL")) | {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}
_INTEGER = re.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+").fullmatch
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?").fullmatch


class YamlMapping(dict[str, Any]):
    """A mapping, whose keys are texts, the line on which it begins, and those of its keys, from 1."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


class YamlList(list[Any]):
    """A list, and the lines on which its items begin, from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


def read_yaml(text: str | bytes) -> Any:
    """The content of a text with one document: mappings, lists and scalars; None if it is empty.

    Raises yaml.YAMLError; one about a place is a MarkedYAMLError.
    """
    events = CParser(text)
    try:
        return _document(events)
    except (ParserError, ScannerError):
        _parse_in_python(text)
        raise
    finally:
        events.dispose()


def _parse_in_python(text: str | bytes) -> None:
    """Raises the error of the parser in Python, which says more exactly where a text goes wrong, if it sees one."""
    for _ in parse(text, BaseLoader):
        pass


def _document(events: Any) -> Any:
    events.get_event()  # the start of the stream
    if events.check_event(StreamEndEvent):
        return None
    events.get_event()
    content = _node(events, 0)
    events.get_event()
    if events.check_event(DocumentStartEvent):
        raise _refused("has a second document", events.peek_event())
    return content


def _node(events: Any, depth: int) -> Any:
    event = events.get_event()
    if isinstance(event, AliasEvent):
        raise _refused(f"has the alias *{event.anchor}: write it out", event)
    if isinstance(event, ScalarEvent):
        return _scalar(event)
    if depth >= MAX_DEPTH:
        raise _refused(f"is nested more than {MAX_DEPTH} levels deep", event)
    if event.tag is not None:
        raise _refused(f"has the tag {event.tag}: leave it out", event)
    if isinstance(event, SequenceStartEvent):
        return _sequence(events, depth + 1)
    assert isinstance(event, MappingStartEvent)
    return _mapping(events, YamlMapping(event.start_mark.line + 1), depth + 1)


def _sequence(events: Any, depth: int) -> YamlList:
    found = YamlList()
    while not events.check_event(SequenceEndEvent):
        found.lines.append(events.peek_event().start_mark.line + 1)
        found.append(_node(events, depth))
    events.get_event()
    return found


def _mapping(events: Any, found: YamlMapping, depth: int) -> YamlMapping:
    while not events.check_event(MappingEndEvent):
        event = events.peek_event()
        if not isinstance(event, ScalarEvent):
            raise _refused("has a key that is not a text", event)
        events.get_event()
        if event.value in found:
            raise _refused(f'found duplicate key "{event.value}"', event)
        found.lines[event.value] = event.start_mark.line + 1
        found[event.value] = _node(events, depth)
    events.get_event()
    return found


def _scalar(event: ScalarEvent) -> Any:
    text = event.value
    if event.tag not in _TEXT:
        raise _refused(f"has the tag {event.tag}: leave it out", event)
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    return float(text) if _NUMBER(text) else text


def _refused(problem: str, event: Any) -> MarkedYAMLError:
    return ComposerError(None, None, problem, event.start_mark)
