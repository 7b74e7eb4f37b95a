from enum import StrEnum

from schema.entity import Thing, field, link


class PlaceKind(StrEnum):
    """What sort of place."""

    city = "city"
    country = "country"
    territory = "territory"
    region = "region"
    continent = "continent"
    island = "island"
    sea = "sea"
    building = "building"
    other = "other"


class Place(Thing, table=True):
    """Somewhere that things happen or that is claimed."""

    kind: PlaceKind = field("What sort it is.")
    country_id: str | None = link("actor", "The state in which it lies.", reverse="places", default=None)
    latitude: float | None = field("Degrees north of the equator.", default=None, ge=-90, le=90)
    longitude: float | None = field("Degrees east of Greenwich.", default=None, ge=-180, le=180)
