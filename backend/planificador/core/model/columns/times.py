"""Kinds of columns that hold a day, an instant or a local time."""

import datetime as dt
from typing import Any, TypeVar

from tortoise import fields
from tortoise.models import Model

from planificador.core.model import serialization
from planificador.core.model.columns.base import BaseColumn, Dialect
from planificador.core.model.errors import Problem
from planificador.core.model.formats import INVALID_DATE
from planificador.core.model.serialization import first_of_month
from planificador.core.model.zones import is_supported_date

D = TypeVar("D", bound=dt.date)
MINUTES_OF_DAY = 24 * 60


class _CalendarColumn(BaseColumn[D]):
    """A day or an instant in a year of `zones.is_supported_date`."""

    def _check(self, value: Any) -> tuple[D, Problem | None]:
        return value, None if is_supported_date(value) else INVALID_DATE

    def raw_sql(self, term: str, dialect: Dialect) -> str:
        # As text (ISO 8601), since PostgreSQL's driver fails on values that Python does not have.
        return f"to_json({term}) #>> '{{}}'" if dialect == "postgres" else super().raw_sql(term, dialect)

    def _require_supported(self, value: D) -> D:
        if not is_supported_date(value):
            raise ValueError("a year that is not accepted")
        return value


class Date(_CalendarColumn[dt.date], fields.DateField):  # type: ignore[type-arg]  # generic for mypy only
    """A day of the centre's calendar."""

    def __init__(self, *, doc: str, editable: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc, editable)

    def to_json(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, dt.date) else value

    def from_json(self, json: Any) -> dt.date:
        return dt.date.fromisoformat(json)

    def from_raw(self, raw: Any) -> dt.date:
        day = dt.date.fromisoformat(raw)
        if day.isoformat() != raw:
            raise ValueError("not of the form in which days are stored")
        return self._require_supported(day)


class Month(Date):
    """A month of the calendar. It is stored as its first day, so that it sorts and compares as days do."""

    groupable = True

    def to_json(self, value: Any) -> Any:
        return serialization.month(value) if isinstance(value, dt.date) else value

    def from_json(self, json: Any) -> dt.date:
        return first_of_month(json)

    def json_sql(self, term: str, dialect: Dialect) -> str:
        return f"substr({term}, 1, 7)" if dialect == "sqlite" else f"to_char({term}, 'YYYY-MM')"

    def from_raw(self, raw: Any) -> dt.date:
        day = super().from_raw(raw)
        if day.day != 1:
            raise ValueError("not the first day of a month")
        return day


class Instant(_CalendarColumn[dt.datetime], fields.DatetimeField[dt.datetime]):
    """An instant, aware. It is stored in UTC, as SQLite compares instants as text."""

    def __init__(self, *, doc: str, editable: bool = True, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc, editable)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        # Any: what it returns depends on the driver
        if isinstance(value, dt.datetime) and value.tzinfo is dt.UTC:
            return value
        value = super().to_db_value(value, instance)
        return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) and value.tzinfo else value

    def to_python_value(self, value: Any) -> dt.datetime | None:
        if isinstance(value, dt.datetime) and value.tzinfo is dt.UTC:
            return value  # from PostgreSQL's driver, or from a use case
        # SQLite's text, in the form that `to_db_value` has written.
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else super().to_python_value(value)

    def to_json(self, value: Any) -> Any:
        return serialization.instant(value) if isinstance(value, dt.datetime) else value

    def from_json(self, json: Any) -> dt.datetime:
        value = dt.datetime.fromisoformat(json)
        if value.tzinfo is None:
            raise ValueError("an instant without an offset")
        return value.astimezone(dt.UTC)

    def json_sql(self, term: str, dialect: Dialect) -> str:
        if dialect == "sqlite":
            return f"replace(replace({term}, ' ', 'T'), '+00:00', 'Z')"
        # The slower to_char is only for fractions of a second, which are rare.
        utc = f"{term} AT TIME ZONE 'UTC'"
        whole = f"replace(CAST({utc} AS text), ' ', 'T') || 'Z'"
        exact = f"""to_char({utc}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
        return f"CASE WHEN CAST({term} AS timestamptz(0)) = {term} THEN {whole} ELSE {exact} END"

    def from_raw(self, raw: Any) -> dt.datetime:
        return self._require_supported(self.from_json(raw))


class LocalTime(BaseColumn[dt.time]):
    """A local time of day, stored as minutes since midnight (Tortoise's TimeField fails on SQLite)."""

    SQL_TYPE = "SMALLINT"
    field_type = dt.time

    def __init__(self, *, doc: str, **options: Any) -> None:
        super().__init__(**options)
        self.describe_as(doc)

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> int | None:
        return value.hour * 60 + value.minute if isinstance(value, dt.time) else value

    def to_python_value(self, value: Any) -> dt.time | None:
        return dt.time(value // 60, value % 60) if isinstance(value, int) else value

    def _check_sql(self, term: str) -> str:
        return f"{term} BETWEEN 0 AND {MINUTES_OF_DAY - 1}"

    def to_json(self, value: Any) -> Any:
        return serialization.local_time(value) if isinstance(value, dt.time) else value

    def from_json(self, json: Any) -> dt.time:
        return dt.time.fromisoformat(json)

    def json_sql(self, term: str, dialect: Dialect) -> str:
        if dialect == "postgres":
            return f"lpad(CAST({term} / 60 AS text), 2, '0') || ':' || lpad(CAST({term} % 60 AS text), 2, '0')"
        return f"CASE WHEN {term} IS NOT NULL THEN printf('%02d:%02d', {term} / 60, {term} % 60) END"

    def from_raw(self, raw: Any) -> dt.time:
        if type(raw) is not int or not 0 <= raw < MINUTES_OF_DAY:
            raise ValueError("not a minute of the day")
        return dt.time(raw // 60, raw % 60)
