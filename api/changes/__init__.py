"""The change feed: every change in the order of writing, in pages or as a stream."""

from api.changes.change_filter import ChangeFilter, parse_change_filter
from api.changes.feed import Feed, FeedPage, FeedRequest, FeedStretch, feed_for
from api.changes.patches import change_json
from api.changes.positions import format_position, parse_position

__all__ = [
    "ChangeFilter",
    "Feed",
    "FeedPage",
    "FeedRequest",
    "FeedStretch",
    "change_json",
    "feed_for",
    "format_position",
    "parse_change_filter",
    "parse_position",
]
