"""Which citations count, as SQL conditions: those that an editor has not set aside."""


def counts(cited: str) -> str:
    """Returns the condition that what a citation says counts: it supports or contradicts, and is not set aside."""
    return f"{cited}.support_type <> 'mentions' and {cited}.set_aside is null"


def supports(cited: str) -> str:
    """Returns the condition that a citation counts as support."""
    return f"{cited}.support_type = 'supports' and {cited}.set_aside is null"


def contradicts(cited: str) -> str:
    """Returns the condition that a citation counts as a contradiction."""
    return f"{cited}.support_type = 'contradicts' and {cited}.set_aside is null"
