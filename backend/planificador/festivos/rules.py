"""Which days are holidays, or days on which the centre is closed. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import day as written_day
from planificador.core.model.texts import DescribedEnum, LocalizedText, search_key
from planificador.festivos.territories import is_territory, public_holidays

ALTERNATIVES = re.compile(r"[/(),]| - ")
"""What stands between the names of a town in several languages."""
ENDS_BEFORE_START = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="El último día no puede ser anterior al primero.",
        eu="Azken eguna ezin da lehenengoa baino lehenagokoa izan.",
        en="The last day must not be before the first.",
    ),
    "hasta",
)
UNKNOWN_TERRITORY = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Indique un código ISO 3166 con festivos conocidos: ES, ES-PV, FR…",
        eu="Adierazi jaiegun ezagunak dituen ISO 3166 kode bat: ES, ES-PV, FR…",
        en="Give an ISO 3166 code whose holidays are known: ES, ES-PV, FR…",
    ),
    "territorio",
)


class TipoFestivo(DescribedEnum):
    """Whose holiday a day is."""

    TERRITORIO = "TERRITORIO", "A public holiday of the country or the region"
    LOCALIDAD = "LOCALIDAD", "A local holiday of the town, recorded as a DiaCierre"
    CENTRO = "CENTRO", "A day on which the centre is closed, recorded as a DiaCierre"


@dataclass(frozen=True, slots=True)
class Place:
    """Where sessions take place.

    Attributes:
        territory: The country or region, in ISO 3166.
        town: None if it is not known.
    """

    territory: str
    town: str | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """Days without sessions. town: whose local holiday they are; None if the centre is closed."""

    first: date
    last: date
    name: str
    town: str | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which there should be no session, and why."""

    fecha: date
    tipo: TipoFestivo
    name: LocalizedText

    def warning(self, campo: str) -> Problem:
        """Return the warning that a session is on this day."""
        text = LocalizedText(
            es="El {day} es festivo: {name}.", eu="{day} jaieguna da: {name}.", en="{day} is a holiday: {name}."
        )
        return Problem(Codigo.EN_FESTIVO, text.fill(day=written_day(self.fecha), name=self.name), campo)


def holidays_of(place: Place, closings: Sequence[Closing], days: Iterable[date]) -> dict[date, Holiday]:
    """Return which of these days are holidays there; of several reasons the most general one."""
    result = {}
    for day in sorted(set(days)):
        if name := public_holidays(place.territory, day.year).get(day):
            result[day] = Holiday(day, TipoFestivo.TERRITORIO, name)
        elif own := next(
            (item for item in closings if item.first <= day <= item.last and _concerns(item, place)), None
        ):
            tipo = TipoFestivo.LOCALIDAD if own.town else TipoFestivo.CENTRO
            result[day] = Holiday(day, tipo, LocalizedText(es=own.name, eu=own.name, en=own.name))
    return result


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield the days of a period, its last one included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def territory_problem(code: str | None) -> Problem | None:
    """Return the problem of a territory whose holidays are not known."""
    return UNKNOWN_TERRITORY if code is not None and not is_territory(code) else None


def same_town(one: str, other: str) -> bool:
    """Return whether two texts name the same town, each perhaps in several languages: `Donostia / San Sebastián`."""
    return not _names(one).isdisjoint(_names(other))


def _concerns(closing: Closing, place: Place) -> bool:
    return closing.town is None or (place.town is not None and same_town(closing.town, place.town))


def _names(town: str) -> Set[str]:
    keys = [search_key(name).strip() for name in (town, *ALTERNATIVES.split(town))]
    return {key for key in keys if key}
