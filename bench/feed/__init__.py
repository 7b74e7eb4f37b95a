"""Whether the feed tells every change once and in order, while many write and servers are killed."""

from bench.feed.trial import FeedPlan, try_feed

__all__ = ["FeedPlan", "try_feed"]
