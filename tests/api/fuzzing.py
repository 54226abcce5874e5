"""Hypothesis strategies for inputs and documents, made from the schema. Most values are plausible, so that they pass
validation and reach the code behind it."""

import base64
import datetime as dt
import os
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInputType, GraphQLList, GraphQLNonNull, ValueNode
from hypothesis import strategies as st
from hypothesis_graphql import Mode, from_schema, nodes, queries
from tests.api.printed_schema import SCHEMA, entities

FUZZ_COUNT = int(os.environ.get("PLANIFICADOR_FUZZ", "0"))
"""The number of random operations of each test; 0 for few, which are the same in every run."""

Strategy = st.SearchStrategy[Any]


def mostly(plausible: Strategy, odd: Strategy) -> Strategy:
    """Draw from `odd` once in twenty times."""
    return st.integers(0, 19).flatmap(lambda n: plausible if n else odd)


def global_id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def id_of(kind: str, numbers: Strategy) -> Strategy:
    return numbers.map(lambda number: global_id(f"{kind}:{number}"))


ODD_TEXTS = ["%", "_", "\\", "\0", "ﷺ" * 40, "İ", "x" * 20_000, " ", "\t", "\u200b", "2026-0001", "'; --"]
texts = st.text(max_size=12) | st.sampled_from(ODD_TEXTS)
odd_numbers = st.sampled_from([0, -1, 999, 10**6, 2**31, 2**63 - 1, 10**17, 10**18, 2**64])
instants = st.datetimes().map(lambda value: value.isoformat() + "Z") | st.sampled_from(
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-11-23T08:00:00-23:59", "2026-12-01T08:00:00+00:00"]
)
times_of_day = st.times().map(lambda value: f"{value:%H:%M}")
amounts = st.decimals(places=2, allow_nan=False, allow_infinity=False) | st.sampled_from(["-0.00", "9999999999999.99"])

ODD_SCALARS: dict[str, Strategy] = {
    "ID": st.sampled_from(entities()).flatmap(lambda kind: id_of(kind, odd_numbers | st.integers(1, 9))) | texts,
    "String": texts,
    "Int": st.integers(-5, 200) | st.sampled_from([2**31 - 1, -(2**31)]),
    "Boolean": st.booleans(),
    "Date": st.dates().map(str),
    "DateTime": instants,
    "Month": st.dates().map(lambda value: f"{value:%Y-%m}"),
    "Time": times_of_day,
    "Decimal": amounts.map(str) | st.integers(-5, 200) | st.floats(allow_nan=False, allow_infinity=False),
}
"""Values of each scalar type, valid and invalid, as JSON."""

plausible_dates = st.dates(dt.date(2026, 10, 20), dt.date(2027, 4, 30)).map(str)
PLAUSIBLE_SCALARS: dict[str, Strategy] = {
    "String": st.sampled_from(["Ane", "Zubía", "Lan 1", "2026-0001", "LLENO", "C-1"]),
    "Int": st.integers(0, 6),
    "Date": plausible_dates,
    "Month": plausible_dates.map(lambda day: day[:7]),
    "DateTime": st.builds(lambda day, hour: f"{day}T{hour}:00Z", plausible_dates, times_of_day),
    "Time": st.sampled_from(["07:30", "09:00", "10:30", "11:00", "14:00", "23:59"]),
    "Decimal": st.sampled_from(["0.01", "1.25", "10.00", "60"]),
}
PLAUSIBLE_BY_FIELD: dict[str, Strategy] = {
    "nif": st.sampled_from(["12345678Z", "B12345674", "x1234567l", "00000000T"]),
    "documento": st.sampled_from(["12345678Z", "PAS12345"]),
    "correo": st.just("ane@lan.eus"),
    "telefono": st.just("943 00 00 00"),
    "codigoPostal": st.just("20018"),
    "enlaceVc": st.just("https://lan.eus/1"),
    "zona": st.sampled_from(["Europe/Madrid", "America/New_York", "Pacific/Apia", "UTC"]),
    "clave": st.sampled_from(["sesion:2:2026-12-01T08:00Z", "sesion:4:2026-12-02T08:00Z", "recordatorio:1:2026-12-01"]),
    "version": st.integers(1, 2),
    "semanas": st.integers(1, 5),
}


def input_value(kind: GraphQLInputType, name: str = "") -> Strategy:
    """Return a strategy for values of the type, as JSON, for a field of that name."""
    if isinstance(kind, GraphQLNonNull):
        return _non_null_value(kind.of_type, name)
    return mostly(_non_null_value(kind, name), st.none())


def _non_null_value(kind: GraphQLInputType, name: str) -> Strategy:
    if isinstance(kind, GraphQLList):
        return st.lists(input_value(kind.of_type, name), max_size=4)
    if isinstance(kind, GraphQLEnumType):
        return st.sampled_from(list(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        return _input_object(kind, name)
    scalar = str(kind)
    if scalar == "ID":
        target = name[:1].upper() + name[1:].removesuffix("s")
        plausible = id_of(target, st.integers(1, 5)) if target in entities() else ODD_SCALARS["ID"]
    else:
        plausible = PLAUSIBLE_BY_FIELD.get(name, PLAUSIBLE_SCALARS.get(scalar, ODD_SCALARS[scalar]))
    return mostly(plausible, ODD_SCALARS[scalar])


def _input_object(kind: GraphQLInputObjectType, name: str) -> Strategy:
    if kind.name.endswith("Filtro"):  # contains itself, so its strategy is made when it is drawn
        names = st.lists(st.sampled_from(sorted(kind.fields)), max_size=3, unique=True)
        return names.flatmap(lambda names: st.fixed_dictionaries({key: _field_value(kind, key, name) for key in names}))
    fields = {key: _field_value(kind, key, name) for key in kind.fields}
    required = {key for key, field in kind.fields.items() if isinstance(field.type, GraphQLNonNull)}
    optional = {key: strategy for key, strategy in fields.items() if key not in required}
    return st.fixed_dictionaries({key: fields[key] for key in fields if key in required}, optional=optional)


def _field_value(kind: GraphQLInputObjectType, key: str, name: str) -> Strategy:
    field = kind.fields[key]
    return input_value(field.type, _subject(key, name, field.description))


def _subject(key: str, column: str, description: str | None) -> str:
    """Return the name that decides the plausible values of a field: of a comparison the compared column, of an `id` the
    type that its description ends with."""
    if key in {"eq", "ne", "in", "notIn", "lt", "lte", "gt", "gte", "contains", "startsWith"}:
        return column
    return (description or "").split()[-1] if key == "id" else key


def _strings(*strategies: Strategy) -> st.SearchStrategy[ValueNode]:
    return st.one_of(*strategies).map(nodes.String)


SCALAR_NODES = {
    "ID": _strings(
        mostly(st.sampled_from(entities()).flatmap(lambda kind: id_of(kind, st.integers(1, 5))), ODD_SCALARS["ID"])
    ),
    "DateTime": _strings(PLAUSIBLE_SCALARS["DateTime"], instants),
    "Date": _strings(plausible_dates, ODD_SCALARS["Date"]),
    "Month": _strings(PLAUSIBLE_SCALARS["Month"], ODD_SCALARS["Month"]),
    "Time": _strings(times_of_day),
    "Decimal": _strings(amounts) | st.integers(-(10**6), 10**6).map(nodes.Int) | st.floats(0, 99).map(nodes.Float),
}
valid_documents = from_schema(SCHEMA, custom_scalars=SCALAR_NODES)
valid_queries = queries(SCHEMA, custom_scalars=SCALAR_NODES)
invalid_documents = from_schema(SCHEMA, custom_scalars=SCALAR_NODES, mode=Mode.NEGATIVE)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), *ODD_SCALARS.values())
any_json = scalars | st.lists(scalars, max_size=2) | st.dictionaries(texts, scalars, max_size=1)
