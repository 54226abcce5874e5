"""The base class of all kinds of columns."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar, cast

from tortoise.expressions import Q
from tortoise.fields.base import Field
from tortoise.models import Model

from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.columns.derived import Derivation, RuleOfColumns
from planificador.core.model.errors import Problem
from planificador.core.model.formats import REQUIRED

T = TypeVar("T")
Dialect: TypeAlias = Literal["sqlite", "postgres"]
INTERNAL = ""
"""The `doc` of a column that the API does not show. Use cases derive its value, so it is neither validated nor has a
CHECK."""


@dataclass(frozen=True, slots=True)
class Deprecation:
    """The announcement that a column will be removed from the API (docs/spa.md has the policy).

    Attributes:
        instead: What clients use instead, such as "`Cliente.correo`".
        stays_until: The first day on which it may be removed.
    """

    instead: str
    stays_until: date

    @property
    def reason(self) -> str:
        """The text of `@deprecated`."""
        return f"Use {self.instead}. It stays until at least {self.stays_until.isoformat()}."


class BaseColumn(Field[T]):
    """A column, and how values of its kind are validated, stored, read, and written as JSON.

    Attributes:
        doc: English description, shown in GraphQL.
        editable: Clients may set it.
        sortable: `orden` offers it.
        groupable: `grupos` offers it as a key: it has few different values.
        many: A value is a list.
        target: The model's name that a reference refers to, "" for all other kinds.
        deprecation: Why clients should no longer use it, and until when it stays.
        derivation: How its value follows from other columns of the row, None for most.
        group: The group of columns that it belongs to, which not every role sees; None for most.
        needs_whole_row: Only readers who see all columns of a row see it.
    """

    doc: str
    editable: bool
    sortable: bool
    groupable: bool = False
    many: ClassVar[bool] = False
    target: str = ""
    deprecation: Deprecation | None = None
    derivation: Derivation | None = None
    group: ColumnGroup | None = None
    needs_whole_row: bool = False

    def describe_as(self, doc: str, editable: bool = True, sortable: bool = True) -> None:
        """Set the attributes that have no default."""
        self.doc, self.editable, self.sortable = doc, editable, sortable

    @property
    def deprecation_reason(self) -> str | None:
        """The text of `@deprecated`, None for a column that is not deprecated."""
        return self.deprecation.reason if self.deprecation else None

    @property
    def may_be_hidden(self) -> bool:
        """Whether some readers see null in place of its value."""
        return self.group is not None or self.needs_whole_row

    @property
    def attribute(self) -> str:
        """The row's attribute that holds the value, which is also the column's name in the database."""
        return self.model_field_name

    def validate_input(self, value: Any) -> tuple[Any, Problem | None]:
        """Return an input value as it is stored, and what is wrong with it. None and "" empty the column."""
        if self.doc == INTERNAL:
            return value, None
        value = self._normalize(value)
        if value is None or value == "":
            return None, None if self.null else REQUIRED
        return self._check(value)

    def _normalize(self, value: Any) -> Any:
        return value

    def _check(self, value: Any) -> tuple[Any, Problem | None]:
        """Return the same as `validate_input`; the value is not empty."""
        return value, None

    def operand(self, value: Any) -> Any:
        """Return a value of a filter as those of rows are normalized."""
        return value

    def condition(self, operator: str, operand: Any) -> Q:
        """Return the condition of the rows whose value compares so with an operand.

        Args:
            operator: One of Tortoise's or of `core.data.sql.conditions`; "" is equality.
            operand: A value that `operand` returned, a list of them, or None. It need not be one that can be stored.
        """
        name = f"{self.attribute}__{operator}" if operator else self.attribute
        return Q(**{name: operand})

    def check_sql(self, term: str) -> str:
        """Return the condition of the column's CHECK, "" for none."""
        return "" if self.doc == INTERNAL else self._check_sql(term)

    def _check_sql(self, term: str) -> str:
        return ""

    def to_json(self, value: Any) -> Any:
        """Return the value as a cursor holds it. SQLite accepts invalid values by hand; those remain as they are."""
        return value

    def from_json(self, json: Any) -> T:
        """Return the value that `to_json` was given.

        Raises ValueError, TypeError or ArithmeticError for a value that no row can hold.
        """
        if type(json) is not self.field_type:
            raise TypeError(type(json))
        return cast("T", json)

    def json_sql(self, term: str, dialect: Dialect) -> str:
        """Return the SQL that the dialect's JSON functions write as GraphQL does."""
        return term

    def raw_sql(self, term: str, dialect: Dialect) -> str:
        """Return the SQL for `from_raw`, which the driver can read whatever the column holds.

        SQLite's texts may be invalid UTF-8, so they are read as bytes.
        """
        if dialect == "postgres":
            return term
        return f"CASE typeof({term}) WHEN 'text' THEN CAST({term} AS BLOB) ELSE {term} END"

    def from_raw(self, raw: Any) -> T:
        """Return the value of what `raw_sql` selected, decoded. Raises ValueError, TypeError or OverflowError."""
        raise NotImplementedError(type(self).__name__)


def deprecated(column: BaseColumn[T], deprecation: Deprecation) -> BaseColumn[T]:
    """Return the column, marked as deprecated in the API."""
    column.deprecation = deprecation
    return column


def guarded(column: BaseColumn[T], group: ColumnGroup) -> BaseColumn[T]:
    """Return the column, as one of a group that not every role sees (`rights/table.py`)."""
    column.group = group
    return column


def of_whole_row(column: BaseColumn[T]) -> BaseColumn[T]:
    """Return the column, as one that only readers of all columns of its row see: it tells of changes of any of them."""
    column.needs_whole_row = True
    return column


def optional(column: BaseColumn[T]) -> BaseColumn[T | None]:
    """Return the column, made nullable."""
    column.null = True
    return cast("BaseColumn[T | None]", column)


def derived(column: BaseColumn[T], *sources: str, rule: Callable[..., Any], version: int) -> BaseColumn[T]:
    """Return an internal column, whose value a pure rule derives from those of its sources (`RuleOfColumns`).

    Existing rows get the values of another rule when its `version` is increased.
    """
    column.derivation = RuleOfColumns(sources, rule, version, column.default)
    return column


@cache
def derivations_of(model: type[Model]) -> Mapping[str, Derivation]:
    """Return the derivations of a model's columns, by name."""
    columns = {name: column for name, column in model._meta.fields_map.items() if isinstance(column, BaseColumn)}
    return {name: column.derivation for name, column in columns.items() if column.derivation}


def derived_values(model: type[Model], row: Mapping[str, Any], changed: Collection[str]) -> dict[str, Any]:
    """Return the values of those columns of a row that are derived from one of the changed columns."""
    return {
        name: derivation.value(model, row)
        for name, derivation in derivations_of(model).items()
        if not set(derivation.sources(model)).isdisjoint(changed)
    }


def column_of(model: type[Model], name: str) -> BaseColumn[Any]:
    """Return the model's column of this name."""
    return cast("BaseColumn[Any]", model._meta.fields_map[name])
