"""What is presumed of facts beyond the days that documents attest.

The write service stores days that follow from these; changing them requires rewriting those days.
"""

from schema.values import Confidence

PRESUMED_BEFORE = 1
"""Years before it is first attested from which something is presumed to have begun, at most."""
TENURE_PRESUMED = 2
"""Years after it is last attested for which a tenure without an end is presumed to go on."""
LIFETIME = 110
"""Years after the first attested day for which a person is presumed to be alive."""
DOUBTFUL = (Confidence.doubtful, Confidence.improbable)
"""Confidence in a fact with which nothing about it is certain."""
