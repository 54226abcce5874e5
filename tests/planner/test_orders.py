"""The pages of a list are together the whole list, in every order and from both ends."""

import json
from base64 import b64decode
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import nullcontext
from enum import Enum
from itertools import count
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.api.fuzzing import FUZZ_COUNT
from tests.api.printed_schema import ROOTS
from tests.planner.comparison import Ask, Comparison, in_process, resolvers_only
from tests.planner.rows_with_ties import add_rows_with_ties
from tests.support.databases import empty_tables
from tests.support.server import RunningServer

from planificador.api.schema.types.models import BY_NAME, MODELS
from planificador.api.schema.types.orders import order_enum
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.computed.fields import ColumnRule, SumRule, computed_fields
from planificador.core.data.lists.paging import ConnectionQuery, SortKey, order_of
from planificador.core.data.queries.pages import Page, fetch_pages
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import column_of
from planificador.sesiones.attendance import attendance_situation, is_theirs, percentage, reachable
from planificador.sesiones.models import Asistencia, Sesion
from planificador.sesiones.rules import SCHEDULED_STATES, EstadoAsistencia

Rows = Mapping[type[BaseModel], Mapping[int, BaseModel]]
PAGE = """query ($first: Int, $after: String, $last: Int, $before: String) {
  result: %s(orden: [%s], first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }"""
SETTINGS = settings(
    derandomize=not FUZZ_COUNT,
    max_examples=FUZZ_COUNT or 25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
async def rows(_shared_server: RunningServer, dialect: str) -> AsyncIterator[Rows]:
    """Fill the database, for a module that only reads. Yield all rows."""
    await add_rows_with_ties()
    yield {model: {row.id: row for row in await model.all()} for model in MODELS}
    await empty_tables(dialect)


@pytest.fixture(scope="module")
def ask(_shared_server: RunningServer) -> Ask:
    return in_process(_shared_server.app.state.runtime)


KINDS = [kind for kind in ROOTS if kind != "EntradaRegistro"]  # rows that are added without a use case have no entries


@st.composite
def orders(draw: st.DrawFn, kinds: Sequence[str]) -> tuple[str, list[str]]:
    """Return the name of a type, and one to three values of its `orden`."""
    kind = draw(st.sampled_from(kinds))
    names = list(order_enum(BY_NAME[kind]).__members__)
    return kind, draw(st.lists(st.sampled_from(names), min_size=1, max_size=3))


def sort_keys(model: type[BaseModel], names: Sequence[str]) -> tuple[SortKey, ...]:
    enum = order_enum(model)
    return order_of(model, [cast("SortKey", enum[name].value) for name in names])


def value_of(row: BaseModel | None, name: str, rows: Rows) -> Any:  # Any: the term's own type
    """Return the value of a sort term, computed from the rows."""
    if row is None:
        return None
    first, _, rest = name.partition(".")
    if rest:
        target = BY_NAME[column_of(type(row), first).target]
        return value_of(rows[target].get(getattr(row, f"{first}_id")), rest, rows)
    if (rule := computed_fields(type(row)).get(name)) is None:
        value = getattr(row, name)
        return value.value if isinstance(value, Enum) else value
    if isinstance(rule, ColumnRule):
        return rule.value(row)
    if isinstance(row, Inscripcion):
        return enrolment_value(row, name, rows)
    assert isinstance(rule, SumRule)
    (states,) = rule.condition.filters.values()
    summed = [item for item in sessions(rows) if getattr(item, rule.by) == row.id and item.estado in states]
    return rule.rule(sum(getattr(item, rule.column) or 0 for item in summed))


def enrolment_value(row: Inscripcion, name: str, rows: Rows) -> Any:  # Any: as above
    """Return a computed value of an enrolment, by the pure rules."""
    if name == "posicion_espera":
        queue = [other for other in rows[Inscripcion].values() if is_waiting(other, row.contratacion_id)]
        orders = sorted(cast("Inscripcion", other).orden_espera or 0 for other in queue)
        return orders.index(row.orden_espera or 0) + 1 if row.estado is EstadoInscripcion.LISTA_ESPERA else None
    entries = [cast("Asistencia", item) for item in rows[Asistencia].values()]
    attended = recorded = total = 0
    for session in sessions(rows):
        times = (row.fecha_alta, row.baja_en, row.orden_espera is not None, session.fecha, session.inicio)
        if session.contratacion_id != row.contratacion_id or session.estado not in SCHEDULED_STATES:
            continue
        if not is_theirs(*times):
            continue
        of_session = [entry for entry in entries if entry.sesion_id == session.id]
        mine = [entry for entry in of_session if entry.participante_id == row.participante_id]
        total += session.minutos or 0
        if mine or any(entry.estado is not EstadoAsistencia.JUSTIFICADA for entry in of_session):
            recorded += session.minutos or 0
        for entry in mine:
            if entry.estado is EstadoAsistencia.PRESENTE:
                attended += (session.minutos or 0) if entry.minutos is None else entry.minutos
    if name == "porcentaje_asistencia":
        return percentage(attended, recorded)
    if name == "porcentaje_alcanzable":
        return percentage(reachable(attended, recorded, total), total)
    contract = cast("Contratacion", rows[Contratacion][row.contratacion_id])
    situation = attendance_situation(attended, recorded, total, contract.asistencia_minima)
    return situation and situation.value


def is_waiting(row: BaseModel, contract: int) -> bool:
    return (
        isinstance(row, Inscripcion)
        and row.contratacion_id == contract
        and row.estado is EstadoInscripcion.LISTA_ESPERA
    )


def sessions(rows: Rows) -> list[Sesion]:
    return [row for row in rows[Sesion].values() if isinstance(row, Sesion)]


def expected_ids(model: type[BaseModel], keys: tuple[SortKey, ...], rows: Rows) -> list[int]:
    """Return the ids in order. Empty values come last, and first if the order is descending."""
    ordered = list(rows[model].values())
    for key in reversed(keys):
        values = {row.id: value_of(row, key.name, rows) for row in ordered}
        present = [row for row in ordered if values[row.id] is not None]
        present.sort(key=lambda row, values=values: values[row.id], reverse=key.descending)  # type: ignore[misc]
        missing = [row for row in ordered if values[row.id] is None]
        ordered = [*missing, *present] if key.descending else [*present, *missing]
    return [row.id for row in ordered]


async def walk(ask: Ask, kind: str, names: Sequence[str], size: int, backwards: bool) -> list[str]:
    """Return the ids of all pages, which the planner and the resolvers answer in turn."""
    text = PAGE % (ROOTS[kind], ", ".join(names))
    ids: list[str] = []
    variables: dict[str, Any] = {"last" if backwards else "first": size}
    for turn in count():
        with resolvers_only() if turn % 2 else nullcontext():
            answer = json.loads(await ask(text, variables))
        assert "errors" not in answer, (text, answer)
        edges, info = answer["data"]["result"]["edges"], answer["data"]["result"]["pageInfo"]
        assert [info["startCursor"], info["endCursor"]] == [edges[0]["cursor"], edges[-1]["cursor"]]
        page = [edge["node"]["id"] for edge in edges]
        ids = page + ids if backwards else ids + page
        if not info["hasPreviousPage" if backwards else "hasNextPage"]:
            assert len(ids) == answer["data"]["result"]["totalCount"]
            return ids
        assert len(page) == size
        variables["before" if backwards else "after"] = info["startCursor" if backwards else "endCursor"]
    raise AssertionError


async def whole_list(model: type[BaseModel], keys: tuple[SortKey, ...]) -> Page:
    (page,) = await fetch_pages(ConnectionQuery(model, None, keys, size=10_000), [0])
    return page


@SETTINGS
@given(order=orders(KINDS), size=st.integers(1, 20), backwards=st.booleans())
async def test_all_pages_together_are_the_whole_list(
    rows: Rows, ask: Ask, order: tuple[str, list[str]], size: int, backwards: bool
) -> None:
    kind, names = order
    model = BY_NAME[kind]
    keys = sort_keys(model, names)
    whole = [row.id for row in (await whole_list(model, keys)).rows]
    assert whole == expected_ids(model, keys, rows), names
    assert [number_of(row_id) for row_id in await walk(ask, kind, names, size, backwards)] == whole, names


BELOW = {"contrataciones": ("Sesion", "sesiones"), "clientes": ("Interaccion", "interacciones")}
NESTED = (
    "query ($c: String, $n: Int) { result: %s(first: 100) { nodes { id below: %s(orden: [%s], %s: $n, %s: $c) %s } } }"
)
EDGES = "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"


@SETTINGS
@given(data=st.data(), root=st.sampled_from(list(BELOW)), size=st.integers(0, 4), backwards=st.booleans())
async def test_pages_below_each_parent_have_its_rows_after_the_cursor(
    rows: Rows, ask: Ask, data: st.DataObject, root: str, size: int, backwards: bool
) -> None:
    kind, field = BELOW[root]
    model = BY_NAME[kind]
    _, names = data.draw(orders([kind]))
    whole = await whole_list(model, sort_keys(model, names))
    position = data.draw(st.integers(0, len(whole.rows) - 1))
    window = ("last", "before") if backwards else ("first", "after")
    text = NESTED % (root, field, ", ".join(names), *window, EDGES)
    variables = {"c": whole.cursor(position), "n": size}
    assert await Comparison(ask).same(text, variables)
    remaining = whole.rows[:position] if backwards else whole.rows[position + 1 :]
    parent = "contratacion_id" if kind == "Sesion" else "cliente_id"
    for node in json.loads(await ask(text, variables))["data"]["result"]["nodes"]:
        own = [row.id for row in remaining if getattr(row, parent) == number_of(node["id"])]
        expected = (own[-size:] if size else []) if backwards else own[:size]
        assert [number_of(edge["node"]["id"]) for edge in node["below"]["edges"]] == expected, names


def number_of(row_id: str) -> int:
    return int(b64decode(row_id).split(b":")[1])
