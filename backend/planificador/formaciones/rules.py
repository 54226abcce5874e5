"""The ways in which a course can be taught, and the time of an absence. Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.texts import DescribedEnum, LocalizedText
from planificador.core.model.zones import instant, start_of_day


class Modalidad(DescribedEnum):
    """How a course is taught."""

    PRESENCIAL = "PRESENCIAL", "In a classroom"
    AULA_VIRTUAL = "AULA_VIRTUAL", "Live, by video call"
    TELEFORMACION = "TELEFORMACION", "On a learning platform"
    MIXTA = "MIXTA", "A combination of these"


ENDS_BEFORE_START = Problem(
    Codigo.HORARIO_NO_VALIDO,
    LocalizedText(
        es="La ausencia debe terminar después de empezar.",
        eu="Absentziak hasi ondoren amaitu behar du.",
        en="The absence must end after it starts.",
    ),
)


@dataclass(frozen=True, slots=True)
class Absence:
    """The days and hours of an absence, local to a zone. A first or last day without an hour is absent whole.

    hasta: None while the end is not known.
    """

    desde: date
    hora_inicio: time | None
    hasta: date | None
    hora_fin: time | None
    zone: ZoneInfo

    @property
    def last_day(self) -> date | None:
        """The last day; an end hour without a day is on the first."""
        return self.desde if self.hasta is None and self.hora_fin else self.hasta

    @property
    def inicio(self) -> datetime:
        """The start as an instant. An hour that the clocks skip is taken as if they did not."""
        if self.hora_inicio is None:
            return start_of_day(self.desde, self.zone)
        return instant(self.desde, self.hora_inicio, self.zone)

    @property
    def fin(self) -> datetime | None:
        """The end as an instant, None while it is not known."""
        if self.last_day is None:
            return None
        if self.hora_fin is None:
            return start_of_day(self.last_day + timedelta(days=1), self.zone)
        return instant(self.last_day, self.hora_fin, self.zone)


def absence_problem(absence: Absence) -> Problem | None:
    """Return the problem of an absence that ends before it starts, at the field that is wrong."""
    if absence.fin is None or absence.fin > absence.inicio:
        return None
    return ENDS_BEFORE_START.at("hasta" if absence.hasta and absence.hasta < absence.desde else "horaFin")
