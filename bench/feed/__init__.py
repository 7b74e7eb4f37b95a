"""Tests that the feed returns every change once and in order while servers are killed during writes."""

from bench.feed.trial import FeedPlan, try_feed

__all__ = ["FeedPlan", "try_feed"]
