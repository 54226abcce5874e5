"""What anybody might send, as hypothesis strategies made from the schema: mostly sensible, so that it gets far."""

import base64
import datetime as dt
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    ValueNode,
)
from hypothesis import strategies as st
from hypothesis_graphql import Mode, from_schema, nodes
from tests.api.fixture_data import SCHEMA, entities

Strategy = st.SearchStrategy[Any]


def mostly(sensible: Strategy, odd: Strategy) -> Strategy:
    """One in twenty is odd."""
    return st.integers(0, 19).flatmap(lambda n: sensible if n else odd)


def global_id(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def id_of(kind: str, numbers: Strategy) -> Strategy:
    return numbers.map(lambda number: global_id(f"{kind}:{number}"))


WORDS = ["%", "_", "\\", "\0", "ﷺ" * 40, "İ", "x" * 20_000, " ", "\t", "\u200b", "2026-0001", "'; --"]
texts = st.text(max_size=12) | st.sampled_from(WORDS)
odd_numbers = st.sampled_from([0, -1, 999, 10**6, 2**31, 2**63 - 1, 10**17, 10**18, 2**64])
instants = st.datetimes().map(lambda value: value.isoformat() + "Z") | st.sampled_from(
    ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-11-23T08:00:00-23:59", "2026-12-01T08:00:00+00:00"]
)
clocks = st.times().map(lambda value: f"{value:%H:%M}")
amounts = st.decimals(places=2, allow_nan=False, allow_infinity=False) | st.sampled_from(["-0.00", "9999999999999.99"])

ODD: dict[str, Strategy] = {
    "ID": st.sampled_from(entities()).flatmap(lambda kind: id_of(kind, odd_numbers | st.integers(1, 9))) | texts,
    "String": texts,
    "Int": st.integers(-5, 200) | st.sampled_from([2**31 - 1, -(2**31)]),
    "Boolean": st.booleans(),
    "Date": st.dates().map(str),
    "DateTime": instants,
    "Time": clocks,
    "Decimal": amounts.map(str) | st.integers(-5, 200) | st.floats(allow_nan=False, allow_infinity=False),
}
"""Scalars as variables carry them."""

near = st.dates(dt.date(2026, 10, 20), dt.date(2027, 4, 30)).map(str)
SENSIBLE: dict[str, Strategy] = {
    "String": st.sampled_from(["Ane", "Zubía", "Lan 1", "2026-0001", "LLENO", "C-1"]),
    "Int": st.integers(0, 6),
    "Date": near,
    "DateTime": st.builds(lambda day, hour: f"{day}T{hour}:00Z", near, clocks),
    "Time": st.sampled_from(["07:30", "09:00", "10:30", "11:00", "14:00", "23:59"]),
    "Decimal": st.sampled_from(["0.01", "1.25", "10.00", "60"]),
}
BY_NAME: dict[str, Strategy] = {
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


def value(kind: GraphQLInputType, name: str = "") -> Strategy:
    """A value of the type for a field of that name, as JSON; null and left out where that may be."""
    if isinstance(kind, GraphQLNonNull):
        return _present(kind.of_type, name)
    return mostly(_present(kind, name), st.none())


def _present(kind: GraphQLInputType, name: str) -> Strategy:
    if isinstance(kind, GraphQLList):
        return st.lists(value(kind.of_type, name), max_size=4)
    if isinstance(kind, GraphQLEnumType):
        return st.sampled_from(list(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        return _object(kind, name)
    scalar = str(kind)
    if scalar == "ID":
        target = name[:1].upper() + name[1:].removesuffix("s")
        sensible = id_of(target, st.integers(1, 5)) if target in entities() else ODD["ID"]
    else:
        sensible = BY_NAME.get(name, SENSIBLE.get(scalar, ODD[scalar]))
    return mostly(sensible, ODD[scalar])


def _object(kind: GraphQLInputObjectType, name: str) -> Strategy:
    fields = {key: value(one.type, _subject(key, name, one.description)) for key, one in kind.fields.items()}
    needed = {key for key, one in kind.fields.items() if isinstance(one.type, GraphQLNonNull)}
    optional = {key: one for key, one in fields.items() if key not in needed}
    return st.fixed_dictionaries({key: fields[key] for key in fields if key in needed}, optional=optional)


def _subject(key: str, outer: str, doc: str | None) -> str:
    """What a field is of: `eq` of what is compared; an `id` of what its description says."""
    if key in {"eq", "in", "lt", "lte", "gt", "gte"}:
        return outer
    return (doc or "").split()[-1] if key == "id" else key


def _strings(*strategies: Strategy) -> st.SearchStrategy[ValueNode]:
    return st.one_of(*strategies).map(nodes.String)


NODES = {
    "ID": _strings(mostly(st.sampled_from(entities()).flatmap(lambda kind: id_of(kind, st.integers(1, 5))), ODD["ID"])),
    "DateTime": _strings(SENSIBLE["DateTime"], instants),
    "Date": _strings(near, ODD["Date"]),
    "Time": _strings(clocks),
    "Decimal": _strings(amounts) | st.integers(-(10**6), 10**6).map(nodes.Int) | st.floats(0, 99).map(nodes.Float),
}
documents = from_schema(SCHEMA, custom_scalars=NODES)
nonsense = from_schema(SCHEMA, custom_scalars=NODES, mode=Mode.NEGATIVE)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), *ODD.values())
anything = scalars | st.lists(scalars, max_size=2) | st.dictionaries(texts, scalars, max_size=1)
