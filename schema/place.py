from enum import StrEnum

from schema.entity import Thing, field, link


class PlaceKind(StrEnum):
    """Kind of place."""

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
    """A place where something happens, or that is claimed."""

    example = "places/beijing"

    kind: PlaceKind = field("Kind of place.")
    country_id: str | None = link("actor", "The state in which the place lies.", reverse="places", default=None)
    latitude: float | None = field("Latitude in degrees; positive is north.", default=None, ge=-90, le=90)
    longitude: float | None = field("Longitude in degrees; positive is east.", default=None, ge=-180, le=180)
