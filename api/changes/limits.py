"""Limits of the feed: page sizes, numbers of subscribers, timeouts."""

DEFAULT_FEED_PAGE = 100
MAX_FEED_PAGE = 1000
STREAM_PAGE = 200
"""Changes read at a time for a subscriber, and so the most that a slow one keeps in memory."""
WINDOW = 5000
"""Changes that a page searches for those that match its filter: a page can be empty and not be the last."""
MAX_KINDS = 30
MAX_SUBSCRIPTIONS_PER_SOCKET = 20
READERS = 2
"""Database connections that pages are read on."""

HEARTBEAT = 15.0
"""Seconds without changes after which a heartbeat is sent."""
SEND_TIMEOUT = 20.0
"""Seconds that a subscriber may take to accept a message; and as many again to accept the closing one."""
CONNECTION_INIT_TIMEOUT = 10.0
"""Seconds within which the first message on a socket must arrive."""
RECONNECT_AFTER = 1000
"""Milliseconds after which a client should reopen a broken stream."""
POLL_SQLITE = 0.15
POLL_POSTGRESQL = 1.0
"""Seconds between reads of the revision counter while anybody is subscribed."""
