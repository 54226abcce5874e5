"""Sums over the rows of a period that belong to a row: a field of the row with the period as arguments.

As of computed values, there is SQL for statements that make JSON themselves (api/planner), and a statement that reads
the sums of many rows for resolvers. Both are made of the same parts.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.queries.query import Statement
from planificador.core.data.sql.conditions import Parameter, render_sql
from planificador.core.data.sql.visibility import current_view, sees_values_of, source
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn
from planificador.core.model.errors import refuse_if
from planificador.core.model.formats import INVALID_DATE
from planificador.core.model.texts import DescribedEnum
from planificador.core.model.zones import is_supported_date, start_of_day

Alias = Callable[[], str]
"""Returns an alias that the statement does not have yet."""


@dataclass(frozen=True, eq=False)
class Belonging:
    """How the rows that are summed belong to a row.

    Attributes:
        by: The column that refers to the row they belong to: their own, or that of `link`.
        link: The model of rows that refer to both, with its column that refers to the rows that are summed. Rows that
            belong to the row by their own column too are left out.
    """

    by: str
    link: tuple[type[BaseModel], str] | None = None

    def tables(self, model: type[BaseModel], alias: str, new_alias: Alias) -> tuple[str, str, str]:
        """Return what follows FROM, the SQL term of the row that they belong to, and a condition or ""."""
        rows = f"{source(model)} {alias}"
        if self.link is None:
            return rows, f'{alias}."{self.by}"', ""
        linking, column = self.link
        link, own = new_alias(), f'{alias}."{self.by}"'
        joined = f'{source(linking)} {link} JOIN {rows} ON {alias}."id" = {link}."{column}"'
        owner = f'{link}."{self.by}"'
        return joined, owner, f"({own} IS NULL OR {own} <> {owner})"


@dataclass(frozen=True, eq=False)
class PeriodSumRule:
    """A sum over the rows of a period that belong to a row, in one of several ways.

    Attributes:
        kind: The column that could store the sum; it defines its description and type.
        model: The model of the rows that are summed.
        column: The integer column that is summed; NULL counts as 0.
        instant: The column of instants by which a row lies in the period.
        condition: Selects the rows that are summed; it is not empty.
        parts: The ways in which rows belong to the row.
    """

    kind: BaseColumn[int]
    model: type[BaseModel]
    column: str
    instant: str
    condition: Q
    parts: Sequence[tuple[DescribedEnum, Belonging]]

    def over(self, desde: date | None, hasta: date | None, part: DescribedEnum | None, zone: ZoneInfo) -> "PeriodSum":
        """Return the sum from the first to the last of these local days, or without bounds; of all parts by default.

        Raises DomainError for days outside the accepted years.
        """
        days = {"desde": desde, "hasta": hasta}
        refuse_if(INVALID_DATE.at(name) for name, day in days.items() if day and not is_supported_date(day))
        start = start_of_day(desde, zone) if desde else None
        end = start_of_day(hasta + timedelta(days=1), zone) if hasta else None
        return PeriodSum(self, start, end, part)


@dataclass(frozen=True)
class PeriodSum:
    """A sum over a period of instants; without an end, or a beginning, if it is None. part: None for all of them."""

    rule: PeriodSumRule
    start: datetime | None
    end: datetime | None
    part: DescribedEnum | None

    def sql(self, row: str, new_alias: Alias, parameter: Parameter) -> str:
        """Return the SQL term for the row under this alias."""
        sums = [
            f'(SELECT {total} FROM {tables} WHERE {owner} = {row}."id" AND {condition})'
            for total, tables, owner, condition in self._parts(new_alias, parameter)
        ]
        return f"({' + '.join(sums)})"

    async def values(self, ids: Sequence[int]) -> list[int]:
        """Read the sums for the rows with these ids, in one statement."""
        statement, aliases = Statement(self.rule.model._meta.db), count(1)
        sums = []
        for total, tables, owner, condition in self._parts(lambda: f"t{next(aliases)}", statement.parameter):
            among = f"{owner} IN ({', '.join(map(statement.parameter, ids))})"
            rows = f"{tables} WHERE {condition} AND {among} GROUP BY {owner}"
            sums.append(f'SELECT {owner} AS "of", {total} AS "total" FROM {rows}')
        statement.sql = " UNION ALL ".join(sums)
        totals = dict.fromkeys(ids, 0)
        for found in await statement.read():
            totals[found["of"]] += int(found["total"])
        return [totals[row_id] for row_id in ids]

    def _parts(self, new_alias: Alias, parameter: Parameter) -> Iterator[tuple[str, str, str, str]]:
        """Yield of each part the sum, what follows FROM, the term of the row that they belong to, and the condition."""
        rule, bounds = self.rule, Q()
        if self.start:
            bounds &= column_condition(rule.instant, "gte", self.start)
        if self.end:
            bounds &= column_condition(rule.instant, "lt", self.end)
        for part, belonging in rule.parts:
            if self.part in {None, part}:
                alias = new_alias()
                tables, owner, other = belonging.tables(rule.model, alias, new_alias)
                selected = render_sql(rule.model, Q(rule.condition, bounds), alias, parameter)
                condition = " AND ".join(filter(None, [other, selected]))
                yield f'CAST(coalesce(sum({alias}."{rule.column}"), 0) AS bigint)', tables, owner, condition


def is_sum_seen(model: type[BaseModel], rule: PeriodSumRule) -> bool:
    """Return whether the reader sees a sum: all rows and columns that it may be of."""
    aliases = count(1)
    period_sum = PeriodSum(rule, None, None, None)
    return sees_values_of(
        current_view(), rule, lambda: period_sum.sql("r", lambda: f"t{next(aliases)}", lambda _: "?"), model
    )


_declared: dict[type[BaseModel], dict[str, PeriodSumRule]] = {}


def declare_period_sum(model: type[BaseModel], name: str, rule: PeriodSumRule) -> None:
    """Make a sum a field of a model in the API, with the arguments of `PeriodSumRule.over`."""
    _declared.setdefault(model, {})[name] = rule


def period_sums(model: type[BaseModel]) -> Mapping[str, PeriodSumRule]:
    """Return the sums of a model by the names of their fields."""
    return _declared.get(model, {})
