"""Loads importers by name: the command line lists them without loading any."""

from importlib import import_module

from seeds.importers.importer import Importer


def importer(name: str) -> Importer:
    """The importer of a name in `seeds.importers.names`."""
    module = import_module(f"seeds.importers.{name.replace('-', '_')}")
    found: Importer = module.IMPORTER
    return found
