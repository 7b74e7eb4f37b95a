"""How much of the feed may be asked at once, and how long anybody waits."""

DEFAULT_FEED_PAGE = 100
MAX_FEED_PAGE = 1000
STREAM_PAGE = 200
"""Changes that are read at a time for whoever follows: all that a slow subscriber ever holds in memory."""
WINDOW = 5000
"""Changes that one page looks through for those that are wanted: a page may be empty and still lead on."""
MAX_KINDS = 30
MAX_SUBSCRIBERS = 1000
"""Followers of one server process, over sockets and streams together."""
MOST_ON_A_SOCKET = 20
READERS = 2
"""Connections that pages are read on."""

HEARTBEAT = 15.0
"""Seconds after which whoever hears nothing is told that the stream lives."""
PATIENCE = 20.0
"""Seconds that a subscriber may take to accept what is sent; and as many again to accept why it is sent no more."""
SECONDS_TO_INTRODUCE_ONESELF = 10.0
"""Within which a socket's first message must come."""
RECONNECT_AFTER = 1000
"""Milliseconds after which a stream that broke off should be asked for again."""
POLL_SQLITE = 0.15
POLL_POSTGRESQL = 1.0
"""Seconds between looks at the counter of revisions, while anybody follows."""
