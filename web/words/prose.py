"""Descriptions as HTML: what stands between backticks is code."""

import re

from markupsafe import Markup, escape

from api.http.prefix import in_words

CODE = re.compile(r"`([^`]+)`")


def prose(text: str | None) -> Markup:
    """A description with its code marked up, and with its paths as clients see them."""
    words = " ".join((in_words(text) or "").split())
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(words))))  # noqa: S704 (everything else is escaped)
