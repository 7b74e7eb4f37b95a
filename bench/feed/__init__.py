"""Whether the feed tells every change once and in order, while many write and servers are killed."""

from bench.feed.trial import Plan, try_feed

__all__ = ["Plan", "try_feed"]
