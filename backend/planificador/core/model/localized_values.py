"""Numbers, amounts, days and times as the readers of each language write them, for messages. Pure.

babel has the forms of Unicode's CLDR. It is imported where it is needed, as that takes 50 ms. Own are the cases of
Basque dates, which CLDR leaves to the reader: `2026(e)ko azaroaren 28(a)`.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from planificador.core.model.texts import LocalizedText

Number: TypeAlias = int | Decimal
Written: TypeAlias = Callable[[Number], LocalizedText]
"""Writes a number, with its unit if it has one."""
ES, EU, EN = "es", "eu", "en_GB"
"""The locales of the languages."""


def number(value: Number) -> LocalizedText:
    """Return a number: 1234 is `1.234`, and 1234.5 is `1.234,50`."""
    from babel.numbers import format_decimal

    digits = "#,##0" if value == int(value) else "#,##0.00"
    return _each(lambda locale: format_decimal(value, digits, locale))


def euros(value: Number) -> LocalizedText:
    """Return an amount: `1.234,50 €`, in English `€1,234.50`."""
    from babel.numbers import format_currency

    # CLDR has a no-break space there, which people neither type nor search.
    return _each(lambda locale: format_currency(value, "EUR", locale=locale).replace("\N{NO-BREAK SPACE}", " "))


def hours(value: Number) -> LocalizedText:
    """Return a number of hours: `1 hora`, `1,50 horas`."""
    one = LocalizedText(es="1 hora", eu="ordu bat", en="1 hour")
    return plural(value, one, LocalizedText(es="{n} horas", eu="{n} ordu", en="{n} hours"))


def minutes(value: Number) -> LocalizedText:
    """Return a number of minutes: `1 minuto`, `90 minutos`."""
    one = LocalizedText(es="1 minuto", eu="minutu bat", en="1 minute")
    return plural(value, one, LocalizedText(es="{n} minutos", eu="{n} minutu", en="{n} minutes"))


def plural(value: Number, one: LocalizedText, other: LocalizedText) -> LocalizedText:
    """Return `one` for the number 1, otherwise `other` with the number in place of `{n}`."""
    return one if value == 1 else other.fill(n=number(value))


@lru_cache(maxsize=1000)
def day(value: date) -> LocalizedText:
    """Return a day: `28 de noviembre de 2026`, `2026ko azaroaren 28a`, `28 November 2026`."""
    from babel.dates import format_date

    basque = _basque_day(value) + _ending(value.day, vowel="a", consonant="a", a="")
    return LocalizedText(es=format_date(value, "long", ES), eu=basque, en=format_date(value, "long", EN))


@lru_cache(maxsize=1000)
def month(value: date) -> LocalizedText:
    """Return the month of a day: `noviembre de 2026`, `2026ko azaroa`, `November 2026`."""
    from babel.dates import format_date

    return LocalizedText(
        es=format_date(value, "MMMM 'de' y", ES),
        eu=f"{_basque_year(value)} {format_date(value, 'MMMM', EU)}",
        en=format_date(value, "MMMM y", EN),
    )


@lru_cache(maxsize=1000)
def on_day(value: date) -> LocalizedText:
    """Return when something happens: `el 28 de noviembre de 2026`, `2026ko azaroaren 28an`, `on 28 November 2026`."""
    plain, basque = day(value), _basque_day(value) + _ending(value.day, vowel="an", consonant="ean", a="n")
    return LocalizedText(es=f"el {plain.es}", eu=basque, en=f"on {plain.en}")


@lru_cache(maxsize=1440)
def time_of_day(value: time) -> LocalizedText:
    """Return a time of day: `9:30`, in Basque and English `09:30`."""
    from babel.dates import format_time

    return _each(lambda locale: format_time(value, "short", locale=locale))


def at_time(moment: datetime, zone: ZoneInfo) -> LocalizedText:
    """Return when something happens in a time zone: `el 28 de noviembre de 2026 a las 9:30 (Europe/Madrid)`."""
    local = moment.astimezone(zone)
    when, clock = on_day(local.date()), time_of_day(local.time())
    return LocalizedText(
        es=f"{when.es} a {'la' if local.hour == 1 else 'las'} {clock.es} ({zone.key})",
        eu=f"{when.eu} ({clock.eu}, {zone.key})",
        en=f"{when.en} at {clock.en} ({zone.key})",
    )


def one_of(words: Sequence[LocalizedText]) -> LocalizedText:
    """Return alternatives: `aceptada, rechazada o cancelada`."""
    return _list(words, "or")


def all_of(words: Sequence[LocalizedText]) -> LocalizedText:
    """Return an enumeration: `sesiones, inscripciones e interacciones`."""
    return _list(words, "standard")


def sentences(texts: Sequence[LocalizedText]) -> LocalizedText:
    """Return the texts one after the other."""
    return LocalizedText(
        es=" ".join(text.es for text in texts),
        eu=" ".join(text.eu for text in texts),
        en=" ".join(text.en for text in texts),
    )


def _list(words: Sequence[LocalizedText], style: Literal["standard", "or"]) -> LocalizedText:
    from babel.lists import format_list

    spanish = format_list([word.es for word in words], style, ES)
    # CLDR does not have the forms of the conjunctions before the same sound.
    spanish = re.sub(" y (?=h?i(?!e))", " e ", re.sub(" o (?=h?o)", " u ", spanish))
    return LocalizedText(
        es=spanish,
        eu=format_list([word.eu for word in words], style, EU),
        en=format_list([word.en for word in words], style, EN),
    )


def _each(write: Callable[[str], str]) -> LocalizedText:
    return LocalizedText(es=write(ES), eu=write(EU), en=write(EN))


def _basque_day(value: date) -> str:
    """Return a day without the ending of its number: `2026ko azaroaren 28`."""
    from babel.dates import format_date

    return f"{_basque_year(value)} {format_date(value, 'MMMM', EU)}ren {value.day}"


def _basque_year(value: date) -> str:
    return f"{value.year}{_ending(value.year, vowel='ko', consonant='eko', a='ko')}"


def _ending(number: int, *, vowel: str, consonant: str, a: str) -> str:
    """Return the ending that follows the last sound of the spoken number.

    bat, bost, hamar, hamabost and ehun end in a consonant, hamaika in an a, all others in another vowel.
    """
    is_hundreds = number % 1000 != 0 and number % 100 == 0
    if is_hundreds or number % 100 % 20 in {1, 5, 10, 15}:
        return consonant
    return a if number % 100 % 20 == 11 else vowel
