"""What a kind of alerts is made of: the rows that may alert, by an index, their values, and the text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, cast
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.lists.joins import Value
from planificador.core.data.lists.paging import SortKey, column_condition
from planificador.core.data.queries.first_rows import FirstRows
from planificador.core.data.queries.query import RowQuery
from planificador.core.model.base import BaseModel
from planificador.core.model.disjunctions import any_of
from planificador.core.model.texts import LocalizedText
from planificador.core.model.zones import FIRST_INSTANT, FIRST_INSTANT_AFTER, LAST_DAY, day_begun_by, start_of_day
from planificador.recordatorios.rules import Aviso


@dataclass(frozen=True, slots=True)
class DueColumn:
    """The column of an index by which the rows of a kind fall due: an instant, or a day of the centre's zone.

    Attributes:
        fact: The fact that has its value.
        is_day: Whether it is a day, on which its alerts fall due, or later.
        delay: How long after an instant the row falls due.
        period: How long after an instant its alert may go on; None if it may for ever.
    """

    name: str
    fact: str
    is_day: bool = False
    delay: timedelta = timedelta()
    period: timedelta | None = None

    def due(self, facts: object, zona: ZoneInfo) -> datetime | None:
        """Return when a row falls due at the earliest."""
        value: Any = getattr(facts, self.fact)  # Any: an instant or a day
        if value is None:
            return None
        return start_of_day(value, zona) if self.is_day else value + self.delay

    def until(self, now: datetime, horizon: datetime, zona: ZoneInfo) -> list[Q]:
        """Return the ranges of rows that may alert at `now` and fall due by `horizon`, or are beyond the years."""
        due = column_condition(self.name, "lte", self._value(horizon, zona))
        if self.period is not None:
            due &= column_condition(self.name, "gt", now - self.period)
        if self.is_day:
            return [due, column_condition(self.name, "gt", LAST_DAY)]
        too_early = column_condition(self.name, "lt", FIRST_INSTANT)
        return [due, too_early, column_condition(self.name, "gte", FIRST_INSTANT_AFTER)]

    def after(self, instant: datetime, zona: ZoneInfo) -> Q:
        """Return the range of rows that fall due after an instant."""
        later = column_condition(self.name, "gt", self._value(instant, zona))
        if self.is_day:
            return later & column_condition(self.name, "lte", LAST_DAY)
        return later & column_condition(self.name, "lt", FIRST_INSTANT_AFTER)

    def _value(self, instant: datetime, zona: ZoneInfo) -> date:
        return day_begun_by(instant, zona) if self.is_day else instant - self.delay


@dataclass(frozen=True, slots=True, eq=False)
class AlertKind:
    """What a kind of alerts is made of.

    Attributes:
        model: The model of the rows that alert.
        facts: Takes a row's id, the values of `needed`, and `datos`.
        needed: The values on which the rule depends.
        datos: Takes the values of `shown`.
        shown: The values that the text shows.
        states: The states of rows that may alert, if they have states: the first column of an index.
        among: The rows that may alert, by related rows. All rows are read among these; a row that leaves them is read
            once more.
        due: The column by which they fall due, the next one of that index; None to read all of them.
        texto: The text of an alert; None if a value that it shows cannot be read. Days are those of the zone.
        name: The name of the kind for the centre's staff.
        shows_hour: Whether an alert falls due at a certain hour rather than on a day.
        is_default: Whether its alerts are in a list for which no kinds were given.
        is_of_trainers: Whether the trainers of a session may get its alert: they see all that it tells.
    """

    model: type[BaseModel]
    facts: Callable[..., Any]
    needed: Sequence[Value]
    datos: Callable[..., Any]
    shown: Sequence[Value]
    states: Sequence[StrEnum]
    due: DueColumn | None
    texto: Callable[[Aviso, Any, ZoneInfo], LocalizedText | None]
    name: LocalizedText
    shows_hour: bool = False
    is_default: bool = False
    is_of_trainers: bool = False
    among: Q = field(default_factory=Q)

    def facts_of(self, row: Sequence[Any]) -> Any:
        """Return the facts of a row: its id, the values of `needed` and of `shown`."""
        count = len(self.needed) + 1
        return self.facts(*row[:count], self.datos(*row[count:]))

    @property
    def shown_names(self) -> Sequence[str]:
        """The names of the values of `shown` among those that `datos` returns."""
        names: tuple[str, ...] = cast("Any", self.datos)._fields
        return names[: len(self.shown)]

    @property
    def in_states(self) -> Q:
        """The condition for the rows in these states."""
        return column_condition("estado", "in", self.states) if self.states else Q()

    def until(self, now: datetime, horizon: datetime, zona: ZoneInfo) -> Q:
        """Return the condition for the rows that may alert at `now` and fall due by `horizon`; without a due column, of
        all rows that may alert.
        """
        if self.due is None:
            return Q(self.in_states, self.among)
        return any_of([self.in_states & part for part in self.due.until(now, horizon, zona)])

    def first_after(self, instant: datetime, limit: int, zona: ZoneInfo) -> RowQuery[BaseModel] | None:
        """Return the query of the first rows that fall due after an instant; None for a kind that reads all rows."""
        if self.due is None:
            return None
        later, order = self.due.after(instant, zona), (SortKey(self.due.name),)
        ranges = [column_condition("estado", "", state) & later for state in self.states] or [later]
        where = ranges[0] if len(ranges) == 1 else FirstRows(ranges, order, limit)
        return RowQuery(self.model, where, order, limit)
