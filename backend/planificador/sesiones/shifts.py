"""How the time of sessions moves: by weeks, days and minutes, or to another time of day. Pure.

All of it is by the clock on the wall: a session at nine stays at nine when the clocks change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.formats import REQUIRED, out_of_range
from planificador.core.model.localized_values import day, sentences, time_of_day
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_YEAR, LAST_YEAR
from planificador.sesiones.timetables import Timetable

MAX_SHIFT = {"semanas": 104, "dias": 730, "minutos": 24 * 60}
"""The farthest that sessions are moved at once, in both directions."""
EITHER_MINUTES_OR_TIME = Problem(
    Codigo.NO_VALIDO,
    LocalizedText(
        es="Indique los minutos o la nueva hora, no ambas cosas.",
        eu="Adierazi minutuak edo ordu berria, ez biak.",
        en="Give the minutes or the new time, not both.",
    ),
    "minutos",
)
TOO_FAR = Problem(
    Codigo.FUERA_DE_RANGO,
    LocalizedText(
        es="Caería fuera de los años {first} a {last}.",
        eu="{first}-{last} urteetatik kanpo geratuko litzateke.",
        en="It would be outside the years {first} to {last}.",
    ).fill(first=str(FIRST_YEAR), last=str(LAST_YEAR)),
)
DAY_AND_TIME = LocalizedText(es="{day}, {clock}:", eu="{day}, {clock}:", en="{day}, {clock}:")
DAY_OR_TIME = LocalizedText(es="{known}:", eu="{known}:", en="{known}:")
"""Which session a message is about."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Where sessions move.

    Attributes:
        hora_inicio: The new start; without `hora_fin`, the end moves with it.
    """

    semanas: int = 0
    dias: int = 0
    minutos: int = 0
    hora_inicio: time | None = None
    hora_fin: time | None = None

    def problems(self) -> list[Problem]:
        """Return what is wrong with it."""
        shifts = {"semanas": self.semanas, "dias": self.dias, "minutos": self.minutos}
        problems = [
            out_of_range(-MAX_SHIFT[campo], MAX_SHIFT[campo]).at(campo)
            for campo, number in shifts.items()
            if abs(number) > MAX_SHIFT[campo]
        ]
        if self.minutos and self._sets_time:
            problems.append(EITHER_MINUTES_OR_TIME)
        if not any(shifts.values()) and not self._sets_time:
            problems.append(REQUIRED.at("dias"))
        return problems

    @property
    def _sets_time(self) -> bool:
        return self.hora_inicio is not None or self.hora_fin is not None

    def moved(self, times: Timetable) -> Timetable | None:
        """Return the new time of a session with a day; None if it is outside the calendar.

        One without hours only gets another day, and the hours that are set.
        """
        if times.fecha is None:
            return times
        start = datetime.combine(times.fecha, self.hora_inicio or times.hora_inicio or time())
        length = times.local_length
        try:
            start += timedelta(weeks=self.semanas, days=self.dias, minutes=self.minutos if times.hora_inicio else 0)
        except OverflowError:
            return None
        if not FIRST_YEAR <= start.year <= LAST_YEAR:
            return None
        end = self.hora_fin or ((start + length).time() if length else times.hora_fin)
        return Timetable(start.date(), start.time() if self.hora_inicio or times.hora_inicio else None, end, times.zona)

    def field_of(self, problem: Problem) -> str:
        """Return the input field that causes a problem of a new timetable."""
        fields: Mapping[str, tuple[str, ...]] = {
            "horaFin": ("hora_fin", "hora_inicio"),
            "horaInicio": ("hora_inicio",),
        }
        for name in fields.get(problem.campo or "", ()):
            if getattr(self, name) is not None:
                return "horaFin" if name == "hora_fin" else "horaInicio"
        return next((name for name in ("minutos", "dias", "semanas") if getattr(self, name)), "horaInicio")


def of_session(problem: Problem, times: Timetable, session: int, campo: str | None) -> Problem:
    """Return the problem of one session of many, with its day and hour before the change."""
    shown = [day(times.fecha)] if times.fecha else []
    shown += [time_of_day(times.hora_inicio)] if times.hora_inicio else []
    if not shown:
        return Problem(problem.codigo, problem.mensaje, campo, ("Sesion", session))
    label = DAY_AND_TIME.fill(day=shown[0], clock=shown[1]) if len(shown) > 1 else DAY_OR_TIME.fill(known=shown[0])
    return Problem(problem.codigo, sentences([label, problem.mensaje]), campo, ("Sesion", session))
