"""Where municipalities are: true to the earth, of places that the catalogue has, and nothing where it is not known."""

from __future__ import annotations

import pytest

from facilitator_app.store.reference.places import place_codes, places
from facilitator_app.store.reference.positions import position, positions

COUNTRIES = {
    "GT": (13.7, 17.9, -92.3, -88.2), "CO": (-4.3, 13.5, -81.8, -66.8), "BO": (-23.0, -9.6, -69.7, -57.4),
    "HN": (12.9, 17.5, -89.4, -83.1), "NI": (10.7, 15.1, -87.7, -82.5), "HT": (18.0, 20.1, -74.5, -71.6),
    "SR": (1.8, 6.1, -58.1, -53.9),
}  # fmt: skip
"""South, north, west and east of each country, with its islands."""


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_position_lies_in_its_country_and_is_of_a_place_of_the_catalogue(country: str) -> None:
    south, north, west, east = COUNTRIES[country]
    known = positions(country)
    assert set(known) <= place_codes(country)
    for at in known.values():
        assert south < at.latitude < north
        assert west < at.longitude < east


def test_nearly_all_of_guatemala_is_known() -> None:
    assert len(positions("GT")) > 0.97 * len(places("GT"))


@pytest.mark.parametrize(
    ("code", "latitude", "longitude"),
    [("0101", 14.63, -90.51), ("1601", 15.47, -90.37), ("0901", 14.83, -91.52), ("1701", 16.93, -89.89)],
    ids=["Guatemala", "Cobán", "Quetzaltenango", "Flores"],
)
def test_a_seat_is_where_maps_have_it(code: str, latitude: float, longitude: float) -> None:
    at = position("GT", code)
    assert at is not None
    assert at == pytest.approx((latitude, longitude), abs=0.05)


@pytest.mark.parametrize(("country", "code"), [("GT", "9999"), ("XX", "0101"), ("../GT", "0101"), ("", "")])
def test_what_the_catalogue_does_not_know_has_no_position(country: str, code: str) -> None:
    assert position(country, code) is None
