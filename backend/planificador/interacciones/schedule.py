"""When a next action and its reminders fall due, and when it is to be done again. Pure.

dateutil is imported where it is needed, as few actions are repeated by months.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planificador.core.model.zones import instant, is_supported_date
from planificador.interacciones.rules import UnidadRepeticion

DAY = timedelta(days=1)
MINUTES_OF_DAY = 24 * 60
LONGEST = {
    UnidadRepeticion.DIA: 1,
    UnidadRepeticion.SEMANA: 7,
    UnidadRepeticion.MES: 31,
    UnidadRepeticion.ANIO: 366,
}
"""The days that each unit has at most."""


@dataclass(frozen=True, slots=True)
class ReminderTime:
    """When to remind of an action, in one of three ways; each attribute is that of a Recordatorio."""

    dias_antes: int | None = None
    hora: time | None = None
    minutos_antes: int | None = None
    momento: datetime | None = None

    @property
    def is_valid(self) -> bool:
        """Whether it is given in one way only."""
        ways = [way for way in (self.dias_antes, self.minutos_antes, self.momento) if way is not None]
        return len(ways) == 1 and (self.hora is None or self.dias_antes is not None)

    @property
    def needs_day(self) -> bool:
        """Whether it depends on when the action is due."""
        return self.momento is None

    def instant(self, dia: date | None, hora: time | None, zona: ZoneInfo) -> datetime | None:
        """Return when to remind of an action on this day, at this time or for the whole day; None without a day."""
        if self.momento is not None:
            return self.momento
        if dia is None:
            return None
        if self.minutos_antes is not None:
            return due_instant(dia, hora, zona) - timedelta(minutes=self.minutos_antes)
        return due_instant(dia - DAY * (self.dias_antes or 0), self.hora or hora, zona)

    def earliest_day(self, dia: date | None) -> date | None:
        """Return a local day whose start is not after `instant`, in whatever zone; None without one."""
        if self.momento is not None:
            return self.momento.astimezone(UTC).date() - DAY
        if dia is None:
            return None
        if self.minutos_antes is not None:  # a day may be shorter than 24 hours
            return dia - DAY * (self.minutos_antes // MINUTES_OF_DAY + 2)
        return dia - DAY * (self.dias_antes or 0)


def due_instant(dia: date, hora: time | None, zona: ZoneInfo) -> datetime:
    """Return when an action falls due: at its time, or at the start of its day. A time that is skipped is later."""
    return instant(dia, hora or time(), zona)


def next_day(
    desde: date, dia: date, cada: int, unidad: UnidadRepeticion, hasta: date | None, today: date
) -> date | None:
    """Return the next day of a series that counts from `desde`, after `dia` and not before today; None at its end."""
    earliest = max(dia + DAY, today)
    count = max((earliest - desde).days // (cada * LONGEST[unidad]), 0)  # at most the one that is looked for
    while (day := _occurrence(desde, cada * count, unidad)) < earliest:
        count += 1
    return day if is_supported_date(day) and (hasta is None or day <= hasta) else None


def _occurrence(desde: date, units: int, unidad: UnidadRepeticion) -> date:
    """Return the day so many units later. From the 31st, months are counted to the last day of shorter ones."""
    if unidad in {UnidadRepeticion.DIA, UnidadRepeticion.SEMANA}:
        return desde + DAY * (units * LONGEST[unidad])
    from dateutil.relativedelta import relativedelta

    months = units if unidad is UnidadRepeticion.MES else 12 * units
    return desde + relativedelta(months=months)
