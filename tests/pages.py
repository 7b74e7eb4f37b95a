"""Pages as a browser gets them, read with the HTML parser of the standard library."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from conftest import Api

BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
VOID = {"meta", "link", "input", "br", "img", "hr"}


@dataclass
class Element:
    """An element of a page."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text inside, with single spaces."""
        return " ".join(" ".join(self._texts()).split())

    @property
    def written(self) -> str:
        """All text inside as it is written, with its lines."""
        return "".join(self._texts())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()

    def walk(self) -> Iterator["Element"]:
        """Itself and every element inside, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str, **attributes: str) -> list["Element"]:
        """The elements with a tag and some attributes; `class_` must be one of the classes."""
        return [one for one in self.walk() if one.tag == tag and one.has(**attributes)]

    def one(self, tag: str, **attributes: str) -> "Element":
        """The only such element."""
        (found,) = self.all(tag, **attributes)
        return found

    def has(self, **attributes: str) -> bool:
        """Whether it has the attributes."""
        own = self.attributes
        return all(
            value in own.get("class", "").split() if name == "class_" else own.get(name.replace("_", "-")) == value
            for name, value in attributes.items()
        )


class Reader(HTMLParser):
    """Builds the tree of a page; raises AssertionError if elements are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("root")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        closed = self.open.pop()
        assert closed.tag == tag, f"</{tag}> closes <{closed.tag} {closed.attributes}>: {closed.text[:200]}"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Element:
    """The tree of a page."""
    reader = Reader()
    reader.feed(html)
    assert reader.open == [reader.root]
    return reader.root


def page(api: Api, path: str, status: int = 200) -> Element:
    """The page at a path, which must have a status."""
    response = api.client.get(path, headers=BROWSER, follow_redirects=False)
    assert response.status_code == status, response.text[:2000]
    assert response.headers["content-type"].startswith("text/html")
    return parse(response.text)


def links(element: Element) -> list[str]:
    """Where the links inside lead."""
    return [one.attributes["href"] for one in element.all("a") if "href" in one.attributes]
