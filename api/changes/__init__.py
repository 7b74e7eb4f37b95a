"""The feed: every change in the order of writing, told once to whoever follows it."""

from api.changes.change_filter import Wanted, read_wanted
from api.changes.change_json import as_json
from api.changes.feed import Feed, Page, feed_for
from api.changes.positions import read_position, written

__all__ = ["Feed", "Page", "Wanted", "as_json", "feed_for", "read_position", "read_wanted", "written"]
