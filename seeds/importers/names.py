"""The importers by name, each with what it imports.  The module of one is named after it and has `IMPORTER`."""

IMPORTERS = {
    "atop": "ATOP's alliances with their members and obligations.",
    "cow-alliances": "COW's formal alliances with their members and obligations.",
    "cow-states": "COW's list of states.",
    "un-general-debate": "the speakers in the General Debate of the United Nations, 1970 to 2014.",
}
