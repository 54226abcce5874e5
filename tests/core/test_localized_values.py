"""Numbers, amounts, days and times in messages, in all languages."""

import subprocess
import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.localized_values import (
    all_of,
    at_time,
    day,
    euros,
    hours,
    minutes,
    number,
    on_day,
    one_of,
    plural,
    time_of_day,
)
from planificador.core.model.texts import LocalizedText


def texts(text: LocalizedText) -> tuple[str, str, str]:
    return text.es, text.eu, text.en


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (number(0), ("0", "0", "0")),
        (number(1234), ("1.234", "1.234", "1,234")),
        (number(Decimal("1234.50")), ("1.234,50", "1.234,50", "1,234.50")),
        (number(Decimal("8.00")), ("8", "8", "8")),
        (number(Decimal("-0.5")), ("-0,50", "-0,50", "-0.50")),
        (euros(Decimal(24)), ("24,00 €", "24,00 €", "€24.00")),
        (euros(Decimal("9999999.99")), ("9.999.999,99 €", "9.999.999,99 €", "€9,999,999.99")),
        (hours(Decimal("1.00")), ("1 hora", "ordu bat", "1 hour")),
        (hours(Decimal("1.50")), ("1,50 horas", "1,50 ordu", "1.50 hours")),
        (hours(0), ("0 horas", "0 ordu", "0 hours")),
        (minutes(1), ("1 minuto", "minutu bat", "1 minute")),
        (minutes(1500), ("1.500 minutos", "1.500 minutu", "1,500 minutes")),
        (time_of_day(time(9, 5)), ("9:05", "09:05", "09:05")),
        (time_of_day(time(0, 0)), ("0:00", "00:00", "00:00")),
    ],
)
def test_numbers_and_times_are_written_as_in_each_language(text: LocalizedText, expected: tuple[str, str, str]) -> None:
    assert texts(text) == expected


def test_a_day_is_written_as_in_each_language() -> None:
    value = date(2026, 11, 28)
    assert texts(day(value)) == ("28 de noviembre de 2026", "2026ko azaroaren 28a", "28 November 2026")
    assert texts(on_day(value)) == ("el 28 de noviembre de 2026", "2026ko azaroaren 28an", "on 28 November 2026")


@pytest.mark.parametrize(
    ("value", "plain", "when"),
    [
        (date(2026, 1, 1), "2026ko urtarrilaren 1a", "2026ko urtarrilaren 1ean"),
        (date(2025, 2, 5), "2025eko otsailaren 5a", "2025eko otsailaren 5ean"),
        (date(2030, 3, 10), "2030eko martxoaren 10a", "2030eko martxoaren 10ean"),
        (date(2031, 4, 11), "2031ko apirilaren 11", "2031ko apirilaren 11n"),
        (date(2021, 5, 15), "2021eko maiatzaren 15a", "2021eko maiatzaren 15ean"),
        (date(2100, 6, 20), "2100eko ekainaren 20a", "2100eko ekainaren 20an"),
        (date(2000, 7, 21), "2000ko uztailaren 21a", "2000ko uztailaren 21ean"),
        (date(2040, 8, 25), "2040ko abuztuaren 25a", "2040ko abuztuaren 25ean"),
        (date(2035, 9, 30), "2035eko irailaren 30a", "2035eko irailaren 30ean"),
        (date(2029, 10, 31), "2029ko urriaren 31", "2029ko urriaren 31n"),
    ],
)
def test_basque_days_are_declined(value: date, plain: str, when: str) -> None:
    assert (day(value).eu, on_day(value).eu) == (plain, when)


def test_an_instant_is_written_in_its_time_zone() -> None:
    instant = datetime(2026, 11, 28, 23, 30, tzinfo=UTC)
    assert texts(at_time(instant, ZoneInfo("Europe/London"))) == (
        "el 28 de noviembre de 2026 a las 23:30 (Europe/London)",
        "2026ko azaroaren 28an (23:30, Europe/London)",
        "on 28 November 2026 at 23:30 (Europe/London)",
    )
    assert at_time(instant, ZoneInfo("Africa/Cairo")).es == "el 29 de noviembre de 2026 a la 1:30 (Africa/Cairo)"


def test_lists_end_with_the_conjunction_of_the_language() -> None:
    states = [state.word for state in (EstadoContratacion.ACEPTADA, EstadoContratacion.CANCELADA)]
    assert texts(one_of(states)) == (
        "aceptada o cancelada",
        "onartuta edo bertan behera utzita",
        "accepted or cancelled",
    )
    words = [LocalizedText(es=word, eu=word, en=word) for word in ("a", "b", "interacciones")]
    assert texts(all_of(words)) == (
        "a, b e interacciones",
        "a, b eta interacciones",
        "a, b and interacciones",
    )
    assert all_of([]).es == ""


def test_one_thing_is_told_in_the_singular() -> None:
    one, other = (
        LocalizedText(es="una", eu="bat", en="one"),
        LocalizedText(es="{n} cosas", eu="{n} gauza", en="{n} things"),
    )
    assert [plural(count, one, other).es for count in (0, 1, 2, 1000)] == ["0 cosas", "una", "2 cosas", "1.000 cosas"]


@pytest.mark.parametrize("value", [EstadoContratacion.ACEPTADA, date(2026, 11, 28), Decimal(24), 24])
def test_a_value_that_is_not_written_in_a_language_cannot_be_filled_in(value: object) -> None:
    with pytest.raises(TypeError):
        LocalizedText(es="{x}", eu="{x}", en="{x}").fill(x=value)  # type: ignore[arg-type]  # it is what is tested


def test_braces_in_a_name_that_people_typed_stay() -> None:
    text = LocalizedText(es="Es {x}", eu="{x} da", en="It is {x}")
    assert texts(text.fill(x="{x} {y.z}")) == ("Es {x} {y.z}", "{x} {y.z} da", "It is {x} {y.z}")


def test_the_data_of_languages_are_loaded_with_the_first_message() -> None:
    code = "import sys, planificador.app; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
