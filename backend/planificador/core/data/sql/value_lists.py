"""Lists and tables of values as SQL: arrays on PostgreSQL, JSON on SQLite.

So the text of a statement does not depend on the number of values, and the statement stays prepared.
"""

from collections.abc import Mapping, Sequence

import orjson

from planificador.core.data.sql.conditions import Parameter


def array_type(values: Sequence[int | str]) -> str:
    """Return the type of an array of ids or texts on PostgreSQL."""
    return "text[]" if values and isinstance(values[0], str) else "bigint[]"


def list_sql(dialect: str, parameter: Parameter, values: Sequence[int | str]) -> str:
    """Return a list of ids or texts, which `among` and `members` take."""
    if dialect == "postgres":
        return f"CAST({parameter(list(values))} AS {array_type(values)})"
    return parameter(_json(values))


def among(dialect: str, values: str) -> str:
    """Return what follows a column whose value is in a list."""
    return f"= ANY({values})" if dialect == "postgres" else f"IN ({members(dialect, values)})"


def members(dialect: str, values: str) -> str:
    """Return the query for the values of a list."""
    return f"SELECT unnest({values})" if dialect == "postgres" else f"SELECT value FROM json_each({values})"


def value_table(
    dialect: str, parameter: Parameter, name: str, columns: Mapping[str, str], rows: Sequence[Sequence[object]]
) -> str:
    """Return a table of rows, for use after FROM.

    columns: Their names, with their types on PostgreSQL. rows: At least one; on SQLite the values are those of JSON.
    """
    if dialect == "postgres":
        lists = zip(columns.values(), zip(*rows, strict=True), strict=True)
        arrays = ", ".join(f"CAST({parameter(list(values))} AS {kind}[])" for kind, values in lists)
        return f'unnest({arrays}) AS "{name}"({", ".join(map(_quoted, columns))})'
    values = ", ".join(f"json_extract(value, '$[{index}]') AS {_quoted(own)}" for index, own in enumerate(columns))
    return f'(SELECT {values} FROM json_each({parameter(_json(rows))})) AS "{name}"'


def _quoted(name: str) -> str:
    return f'"{name}"'


def _json(values: object) -> str:
    return orjson.dumps(values).decode()
