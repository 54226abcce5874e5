"""Renders conditions (Tortoise's Q) as SQL, for every statement that Tortoise does not write itself.

A condition is true or false, never unknown: a missing value is equal to nothing, and a negation is true wherever its
condition is not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from tortoise.expressions import Q

from planificador.core.data.sql.visibility import source
from planificador.core.model.base import BaseModel
from planificador.core.model.texts import search_key
from planificador.core.tortoise_adapter import escape_like, is_negated

COMPARISON_OPERATORS = {"": "=", "not": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
LIST_OPERATORS = {"in": "IN", "not_in": "NOT IN"}
TEXT_OPERATORS = {
    "contains": ("%{}%", False),
    "startswith": ("{}%", False),
    "key_contains": ("%{}%", True),
    "key_startswith": ("{}%", True),
}
"""The patterns of operators on texts, and whether they compare search keys instead of the texts themselves."""
SEARCH_KEY_FUNCTION = "planificador_search_key"
"""The function of both databases that equals `search_key`."""
ALWAYS, NEVER = "1 = 1", "1 = 0"
Parameter = Callable[[object], str]
"""Takes a value and returns its placeholder."""


@dataclass(frozen=True, slots=True)
class Operand:
    """What stands for a value in a condition whose SQL is made before the value is known.

    Attributes:
        number: Which of the condition's values it is.
        encoded: Converts the value to what the driver takes; set where it is compared with a column.
    """

    number: int
    encoded: Callable[[Any], Any] = lambda value: value  # Any: the column's own type, and the driver's


class SqlCondition(Q):
    """A condition that is not a comparison of columns, and renders itself.

    Attributes:
        may_be_unknown: Whether it may be NULL in SQL.
    """

    may_be_unknown: ClassVar[bool] = True

    def sql(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return what `render_sql` returns."""
        raise NotImplementedError


def may_read_other_tables(condition: Q) -> bool:
    """Return whether which rows satisfy a condition may depend on other tables than theirs."""
    return isinstance(condition, SqlCondition) or any(map(may_read_other_tables, condition.children))


class RelatedCondition(SqlCondition):
    """Whether a related row exists that satisfies a condition.

    Args:
        model: The model of the related rows.
        column: Their column that equals `key` of the row itself.
    """

    may_be_unknown = False

    def __init__(self, model: type[BaseModel], column: str, key: str, condition: Q) -> None:
        super().__init__()
        self.model, self.column, self.key, self.condition = model, column, key, condition

    def sql(self, _model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        row = _related_alias(alias)
        where = f'{row}."{self.column}" = {alias}."{self.key}"'
        if inner := _operand(self.model, self.condition, row, parameter):
            where += f" AND {inner}"
        return f"EXISTS (SELECT 1 FROM {source(self.model)} {row} WHERE {where})"


class AmongRows(SqlCondition):
    """Whether a reference is the id of a row that satisfies a condition. The database may read those rows first."""

    may_be_unknown = False

    def __init__(self, model: type[BaseModel], key: str, condition: Q) -> None:
        super().__init__()
        self.model, self.key, self.condition = model, key, condition

    def sql(self, _model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Override SqlCondition's."""
        row = _related_alias(alias)
        where = render_sql(self.model, self.condition, row, parameter)
        return f'{alias}."{self.key}" IN (SELECT {row}."id" FROM {source(self.model)} {row} WHERE {where})'


def negation(condition: Q) -> Q:
    """Return the condition that is true where this one is not."""
    return ~Q(condition)


def is_always_true(condition: Q) -> bool:
    """Return whether a condition consists of nothing that could be false."""
    condition = _simplified(condition)
    if isinstance(condition, SqlCondition) or is_negated(condition):
        return False
    combine = any if condition.join_type == Q.OR else all
    return not condition.filters and combine(map(is_always_true, condition.children))


def table_sql(model: type[BaseModel]) -> str:
    """Return the quoted name of the model's table: for writes, and as an alias. Rows are read from its `source`."""
    return f'"{model._meta.db_table}"'


def render_sql(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    """Return the condition on the model's table under this alias, "" for one that is always true.

    Raises KeyError for an operator that is not supported.
    """
    return _render(model, _simplified(condition), alias, parameter)


def _render(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    """Return what `render_sql` returns for a simplified condition."""
    if is_negated(condition):
        return _negated(model, ~condition, alias, parameter)
    if isinstance(condition, SqlCondition):
        return condition.sql(model, alias, parameter)
    parts = [_comparison(model, name, value, alias, parameter) for name, value in condition.filters.items()]
    parts += _operands(model, condition, alias, parameter)
    if condition.join_type == Q.OR and any(parts):
        parts = [part or ALWAYS for part in parts]  # all are kept, since their parameters are already in the statement
    return f" {condition.join_type} ".join(filter(None, parts))


def _operands(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> Iterator[str]:
    """Yield the parts of a condition that are conditions themselves. Comparisons with parts of the same text are one
    on PostgreSQL, which would fold the text for each; SQLite's function remembers it.
    """
    folded = [_folded_column(child) if _dialect(model) == "postgres" else "" for child in condition.children]
    for column, child in zip(folded, condition.children, strict=True):
        if not column or folded.count(column) == 1:
            yield _operand(model, child, alias, parameter)
    for column in dict.fromkeys(filter(None, folded)):
        if folded.count(column) > 1:
            children = (child for name, child in zip(folded, condition.children, strict=True) if name == column)
            filters = [item for child in children for item in _simplified(child).filters.items()]
            patterns = [_pattern(name, text) for name, text in filters]
            quantifier = "ANY" if condition.join_type == Q.OR else "ALL"
            key = _folded(model, f'{alias}."{column}"')
            yield f"{key} LIKE {quantifier} (ARRAY[{', '.join(map(parameter, patterns))}])"


def _folded_column(condition: Q) -> str:
    """Return the column whose search key the condition compares, "" if it does anything else."""
    condition = _simplified(condition)
    if (
        isinstance(condition, SqlCondition)
        or is_negated(condition)
        or condition.children
        or len(condition.filters) != 1
    ):
        return ""
    column, _, operator = next(iter(condition.filters)).partition("__")
    return column if TEXT_OPERATORS.get(operator, ("", False))[1] else ""


def _operand(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    """Return the condition as a part of another: in parentheses only if needed, as SQLite's parser limits them."""
    inner = _simplified(condition)
    sql = _render(model, inner, alias, parameter)
    if not sql or is_negated(inner) or isinstance(inner, RelatedCondition):
        return sql
    is_joined = len(inner.filters) + len(inner.children) > 1 or isinstance(inner, SqlCondition)
    return f"({sql})" if is_joined else sql


def _simplified(condition: Q) -> Q:
    """Return the condition without double negations, and without those around it that consist of nothing else."""
    while not is_negated(condition):
        if condition.filters or len(condition.children) != 1:
            return condition
        condition = condition.children[0]
    inner = _simplified(~condition)
    return ~inner if is_negated(inner) else condition


def _negated(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    condition = _simplified(condition)
    sql = _render(model, condition, alias, parameter)
    if isinstance(condition, RelatedCondition):
        return f"NOT {sql}"
    if not sql:
        return NEVER
    return f"({sql}) IS NOT TRUE" if _may_be_unknown(model, condition) else f"NOT ({sql})"


def _may_be_unknown(model: type[BaseModel], condition: Q) -> bool:
    """Return whether the condition may be NULL in SQL, which NOT would leave NULL."""
    if isinstance(condition, SqlCondition):
        return condition.may_be_unknown
    columns = (model._meta.fields_map[name.partition("__")[0]] for name in condition.filters)
    return any(column.null for column in columns) or any(_may_be_unknown(model, child) for child in condition.children)


def _related_alias(alias: str) -> str:
    """Return the alias of related rows: r1 beside any other row, r2 beside r1, and so on."""
    level = alias.removeprefix("r")
    return f"r{int(level) + 1}" if level.isdecimal() else "r1"


def _comparison(model: type[BaseModel], name: str, value: Any, alias: str, parameter: Parameter) -> str:
    # Any: of the column's own type
    column, _, operator = name.partition("__")
    field, term = model._meta.fields_map[column], f'{alias}."{column}"'

    def encoded(operand: Any) -> str:
        if isinstance(operand, Operand):
            return parameter(Operand(operand.number, lambda later: field.to_db_value(later, model)))
        return parameter(field.to_db_value(operand, model))

    if operator in TEXT_OPERATORS:
        return _text_comparison(model, term, operator, value, parameter)
    if operator in {"isnull", "not_isnull"} or value is None:
        is_null = operator in {"", "isnull" if value else "not_isnull"}
        return f"{term} IS {'' if is_null else 'NOT '}NULL"
    if operator in LIST_OPERATORS:
        if not value:
            return NEVER if operator == "in" else ALWAYS
        sql = f"{term} {LIST_OPERATORS[operator]} ({', '.join(map(encoded, value))})"
    else:
        sql = f"{term} {COMPARISON_OPERATORS[operator]} {encoded(value)}"
    return f"({sql} OR {term} IS NULL)" if operator.startswith("not") and field.null else sql


def _text_comparison(model: type[BaseModel], term: str, operator: str, text: str, parameter: Parameter) -> str:
    term = _folded(model, term) if TEXT_OPERATORS[operator][1] else term
    return rf"{term} LIKE {parameter(_pattern(operator, text))} ESCAPE '\'"


def _pattern(name: str, text: Any) -> str:  # Any: a str, which Tortoise's type of filters does not say
    """Return the pattern of a comparison. name: an operator, or a column with one."""
    pattern, by_key = TEXT_OPERATORS[name.rpartition("__")[2]]
    return pattern.format(escape_like(search_key(text) if by_key else text))


def _folded(model: type[BaseModel], term: str) -> str:
    """Return the search key of a term."""
    # A text in SQLite may be invalid UTF-8, with which Python functions cannot be called.
    return f"{SEARCH_KEY_FUNCTION}({f'CAST({term} AS BLOB)' if _dialect(model) == 'sqlite' else term})"


def _dialect(model: type[BaseModel]) -> str:
    return str(model._meta.db.capabilities.dialect)


def sql_shape(model: type[BaseModel], condition: Q) -> tuple[str, list[Any]]:
    """Return the condition's SQL without the names of tables and parameters, and its values in the order of
    `render_sql`. Conditions that differ in values only have the same SQL.
    """
    values: list[Any] = []
    return render_sql(model, condition, "", collector(values)), values


def collector(values: list[Any]) -> Parameter:  # Any: what the driver takes
    """Return a function that adds the values of placeholders to a list."""

    def parameter(value: object) -> str:
        values.append(value)
        return "?"

    return parameter
