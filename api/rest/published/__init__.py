"""Records in the formats of other communities: JSON-LD, iCalendar and Atom."""
