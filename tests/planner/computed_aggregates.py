"""Aggregates and groups of rows as Python computes them, for every column of every type."""

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from graphql import GraphQLObjectType, get_named_type, is_leaf_type
from tests.api.printed_schema import ROOTS, entities, enum_values, object_type
from tests.demo.centre import MADRID
from tests.planner.comparison import Ask
from tests.planner.fixture_data import leaves, number_in

Row = dict[str, Any]
Key = tuple[bool, Any]
"""A key of a group, with null above all values."""
CENT = Decimal("0.01")
PERIODS = ("dia", "semana", "mes", "anio")


async def data(ask: Ask, text: str) -> Row:
    answer = json.loads(await ask(text, {}))
    assert not answer.get("errors"), answer
    return dict(answer["data"])


async def read_rows(ask: Ask, kind: str) -> list[Row]:
    """Read all rows of a type, page by page, with the ids of those to which they refer."""
    fields = object_type(kind).fields
    parents = [name for name, field in fields.items() if str(get_named_type(field.type)) in entities()]
    selection = " ".join([*leaves(kind), *(f"{name} {{ id }}" for name in parents)])
    rows: list[Row] = []
    after = "null"
    while after:
        page = f"{ROOTS[kind]}(orden: [ID], first: 100, after: {after})"
        (connection,) = (
            await data(ask, f"{{ {page} {{ pageInfo {{ endCursor }} nodes {{ {selection} }} }} }}")
        ).values()
        rows += connection["nodes"]
        cursor = connection["pageInfo"]["endCursor"]
        after = f'"{cursor}"' if cursor else ""
    return rows


def value_of(kind: str, name: str, value: Any) -> Any:  # Any: JSON, and what it stands for
    """Return what a value of a field stands for: exact numbers and instants."""
    scalar = str(get_named_type(object_type(kind).fields[name].type))
    match scalar:
        case _ if value is None:
            return None
        case "Decimal":
            return Decimal(value)
        case "DateTime":
            return datetime.fromisoformat(value)
    return value


def rounded(average: Fraction) -> str:
    """Return an average with two decimals; halves are rounded away from 0."""
    cents = average * 100
    return str((Decimal(cents.numerator) / Decimal(cents.denominator)).quantize(Decimal(1), ROUND_HALF_UP) * CENT)


def aggregates(kind: str, rows: Sequence[Row]) -> dict[str, Any]:
    """Return the object `agregados` of these rows."""
    result: dict[str, Any] = {"total": len(rows)}
    for function in ("sum", "avg", "min", "max"):
        if function not in object_type(f"{kind}Agregados").fields:
            continue
        names = leaves(str(get_named_type(object_type(f"{kind}Agregados").fields[function].type)))
        result[function] = {name: aggregate(kind, function, name, rows) for name in names}
    return result


def aggregate(kind: str, function: str, name: str, rows: Sequence[Row]) -> Any:  # Any: JSON
    by_value = {value_of(kind, name, row[name]): row[name] for row in rows if row[name] is not None}
    values = [value_of(kind, name, row[name]) for row in rows if row[name] is not None]
    match function:
        case "sum":
            zero = Decimal("0.00") if str(get_named_type(object_type(kind).fields[name].type)) == "Decimal" else 0
            return str(sum(values, zero))
        case _ if not values:
            return None
        case "avg":
            return rounded(Fraction(sum(map(Fraction, values)), len(values)))
    return by_value[min(values) if function == "min" else max(values)]


def key_of(kind: str, key: str) -> tuple[str, Callable[[Row], Any]]:
    """Return the selection of a key in `clave`, and the function that computes it of a row."""
    name = next(name for name in object_type(f"{kind}Clave").fields if snake(name) == key)
    if not is_leaf_type(get_named_type(object_type(f"{kind}Clave").fields[name].type)):
        return f"{name} {{ id }}", lambda row: row[name]
    period = next((period for period in PERIODS if key.startswith(f"{period.upper()}_")), None)
    if period is None or name in object_type(kind).fields:  # mesPrevisto is a month by itself
        return name, lambda row: row[name]
    column = name.removeprefix(period)
    column = column[0].lower() + column[1:]
    return name, lambda row: start_of(period, row[column])


def snake(name: str) -> str:
    return "".join(f"_{char}" if char.isupper() else char for char in name).upper()


def start_of(period: str, text: str | None) -> str | None:
    """Return the first day of the period of a day or instant, in the centre's time zone."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    if "T" in text and 1900 <= moment.astimezone(UTC).year < 2200:
        moment = moment.astimezone(MADRID)
    day = moment.date()
    match period:
        case "semana":
            day = date.fromordinal(day.toordinal() - day.weekday())
        case "mes":
            day = day.replace(day=1)
        case "anio":
            day = day.replace(month=1, day=1)
    return day.isoformat()


def group_order(value: Any) -> Key:  # Any: JSON
    number = number_in(value["id"]) if isinstance(value, dict) else value
    return number is None, 0 if number is None else number


def selection(kind: GraphQLObjectType) -> str:
    """Return the selection of all aggregates."""
    parts = [
        f"{name} {{ {' '.join(leaves(str(get_named_type(field.type))))} }}" if name != "total" else name
        for name, field in kind.fields.items()
    ]
    return f"agregados {{ {' '.join(parts)} }}"


async def difference(ask: Ask, kind: str) -> str:
    """Return how the aggregates or the groups of a type differ from those of its rows, "" for none."""
    rows = await read_rows(ask, kind)
    of_all = selection(object_type(f"{kind}Agregados"))
    (connection,) = (await data(ask, f"{{ {ROOTS[kind]} {{ {of_all} }} }}")).values()
    if connection["agregados"] != (expected := aggregates(kind, rows)):
        return f"{kind}: {connection['agregados']}\nexpected {expected}"
    for key in enum_values(f"{kind}Agrupacion"):
        clave, compute = key_of(kind, key)
        inner = f"totalCount nodes {{ clave {{ {clave} }} {of_all} }}"
        text = f"{{ {ROOTS[kind]} {{ grupos(por: [{key}], first: 100) {{ {inner} }} }} }}"
        (connection,) = (await data(ask, text)).values()
        name = clave.split()[0]
        groups = expected_groups(kind, rows, name, compute)
        if str(get_named_type(object_type(f"{kind}Clave").fields[name].type)) == "String":
            # These rows have any sort keys; tests/api/test_aggregates.py tests the order of texts.
            connection["grupos"]["nodes"].sort(key=lambda group: group_order(group["clave"][name]))
        if connection["grupos"] != {"totalCount": len(groups), "nodes": groups[:100]}:
            return f"{kind} by {key}: {connection['grupos']}\nexpected {groups}"
    return ""


def expected_groups(kind: str, rows: Sequence[Row], name: str, compute: Callable[[Row], Any]) -> list[Row]:
    """Return the nodes of `grupos` by this key, in the order of its values."""
    grouped: dict[Key, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[group_order(compute(row))].append(row)
    return [
        {"clave": {name: compute(of_group[0])}, "agregados": aggregates(kind, of_group)}
        for _, of_group in sorted(grouped.items())
    ]
