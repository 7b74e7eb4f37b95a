"""The importers by name, each with what it imports.  The module of one is named after it and has `IMPORTER`."""

IMPORTERS = {
    "atop": "ATOP's alliances with their members and obligations.",
    "cow-alliances": "COW's formal alliances with their members and obligations.",
}
