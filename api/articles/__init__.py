"""Articles: a draft of what a text says, and loading a completed draft, whose every span is verified."""
