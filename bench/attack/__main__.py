"""One attack in a process of its own: `python -m bench.attack NAME PORT SECONDS`."""

import os
import sys
from time import monotonic

from bench.attack.attacks import ATTACKS

LOWEST_PRIORITY = 19


def main(name: str, port: str, seconds: str) -> None:
    """Attacks for some seconds, and prints how many requests were begun.

    At the lowest priority: on another machine, an attacker would take no processor time from the server.
    """
    os.nice(LOWEST_PRIORITY)
    print(ATTACKS[name](int(port), monotonic() + float(seconds)))


main(*sys.argv[1:])
