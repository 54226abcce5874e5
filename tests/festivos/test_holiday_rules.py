"""The holidays of countries, autonomous communities, towns and the centre."""

from datetime import date

import pytest

from planificador.core.model.places.provinces import PROVINCES
from planificador.festivos.rules import Closing, Place, TipoFestivo, holidays_of, same_town
from planificador.festivos.territories import COMMUNITIES, is_territory, public_holidays, territory_of


@pytest.mark.parametrize(
    ("territory", "day", "name"),
    [
        ("ES", date(2026, 12, 8), "Inmaculada Concepción"),
        ("ES-PV", date(2026, 7, 25), "Santiago Apóstol"),
        ("ES-PV", date(2026, 4, 6), "Lunes de Pascua"),
        ("ES-NC", date(2026, 12, 3), "San Francisco Javier"),
        ("ES-MD", date(2026, 5, 2), "Fiesta de la Comunidad de Madrid"),
        ("ES-MD", date(2026, 4, 6), None),
        ("FR", date(2026, 7, 14), "Fête nationale"),
    ],
)
def test_a_territory_has_its_holidays(territory: str, day: date, name: str | None) -> None:
    holiday = public_holidays(territory, day.year).get(day)
    assert (holiday and holiday.es) == name


def test_every_province_of_spain_has_a_community_whose_holidays_are_known() -> None:
    assert sorted(COMMUNITIES) == [f"{number:02}" for number in range(1, len(PROVINCES) + 1)]
    assert all(map(is_territory, COMMUNITIES.values()))
    assert not any(map(is_territory, ["", "es", "ES-XX", "ESP", "XX", "País Vasco", "ES-Barcelona"]))


@pytest.mark.parametrize(
    ("country", "postcode", "territory"),
    [
        ("ES", "20018", "ES-PV"),
        ("ES", "31001", "ES-NC"),
        ("ES", None, "ES-MD"),
        ("FR", "64100", "FR"),
        ("ZZ", None, "ES-MD"),
    ],
)
def test_an_address_is_in_a_territory(country: str, postcode: str | None, territory: str) -> None:
    assert territory_of(country, postcode, default="ES-MD") == territory


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Donostia / San Sebastián", "san sebastian", True),
        ("Vitoria-Gasteiz", "VITORIA-GASTEIZ", True),
        ("Eibar", "Elgoibar", False),
        ("", "Eibar", False),
    ],
)
def test_a_town_is_one_in_several_languages(one: str, other: str, same: bool) -> None:
    assert same_town(one, other) is same


def test_closing_days_are_holidays_of_their_town_or_of_everyone() -> None:
    closings = [
        Closing(date(2026, 8, 3), date(2026, 8, 5), "Agosto"),
        Closing(date(2026, 6, 24), date(2026, 6, 24), "San Juan", "Eibar"),
        Closing(date(2026, 12, 8), date(2026, 12, 8), "Puente"),
    ]
    days = [date(2026, 12, 8), date(2026, 8, 5), date(2026, 8, 6), date(2026, 6, 24)]
    here, elsewhere = (holidays_of(Place("ES", town), closings, days) for town in ("Eibar", None))
    assert {str(day): holiday.tipo for day, holiday in here.items()} == {
        "2026-06-24": TipoFestivo.LOCALIDAD,
        "2026-08-05": TipoFestivo.CENTRO,
        "2026-12-08": TipoFestivo.TERRITORIO,
    }
    assert here.keys() - elsewhere.keys() == {date(2026, 6, 24)}
