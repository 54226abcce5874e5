"""The rows of pages, and the database's plans for reading them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from tests.support.queries import explain
from tortoise.connection import get_connection

from planificador.clientes.models import Cliente
from planificador.contrataciones.models import Contratacion
from planificador.core.data.lists.paging import ConnectionQuery, SortKey, order_of
from planificador.core.data.queries.pages import fetch_pages, page_statement
from planificador.core.model.base import BaseModel
from planificador.formaciones.models import Formacion
from planificador.sesiones.models import Sesion

NOW = datetime(2026, 11, 23, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
ROWS = 3000
UP, DOWN = SortKey("inicio"), SortKey("inicio", descending=True)
NAME = SortKey("nombre_orden")


def name(number: int) -> str:
    return f"cliente {number // 2:05}"


def start(number: int) -> datetime | None:
    """Two sessions at each hour; every tenth has none yet."""
    return None if number % 10 == 0 else NOW + timedelta(hours=number // 2)


@pytest.fixture
async def _rows(database: str) -> None:
    clients = [Cliente(**COMMON, nombre="-", nombre_orden=name(n), idioma="ES", estado="ACTIVO") for n in range(ROWS)]
    await Cliente.bulk_create(clients, batch_size=500)
    formacion = await Formacion.create(**COMMON, codigo="PRL", nombre="PRL", horas=1, modalidad="MIXTA")
    contract_values: dict[str, Any] = {
        "expediente": "1",
        "cliente_id": min(await Cliente.all().values_list("id", flat=True)),
        "formacion_id": formacion.id,
    }
    contract = await Contratacion.create(
        **COMMON, **contract_values, modalidad="MIXTA", precio_hora=1, horas_previstas=1
    )
    session_values = COMMON | {"contratacion_id": contract.id, "zona": "Europe/Madrid"}
    await Sesion.bulk_create([Sesion(**session_values, inicio=start(n)) for n in range(ROWS)], batch_size=500)
    await get_connection("default").execute_query("ANALYZE")


def page_query(model: type[BaseModel], *keys: SortKey, **options: Any) -> ConnectionQuery:
    return ConnectionQuery(model, None, order_of(model, keys), **{"size": 10} | options)


async def plan(query: ConnectionQuery) -> str:
    rows = await explain(page_statement(query, [0]))
    return "\n".join(str(row.get("detail") or row.get("QUERY PLAN")) for row in rows)


async def read_all(query: ConnectionQuery) -> Sequence[BaseModel]:
    """Read all rows page by page, each from the end of the previous one."""
    collected: list[BaseModel] = []
    cursor = None
    while True:
        options: dict[str, Any] = {
            "size": query.size,
            "backwards": query.backwards,
            "before" if query.backwards else "after": cursor,
        }
        (page,) = await fetch_pages(ConnectionQuery(query.model, None, query.order, **options), [0])
        rows = list(page.rows)
        collected = rows + collected if query.backwards else collected + rows
        if not page.more:
            return collected
        cursor = tuple(getattr(rows[0 if query.backwards else -1], key.name) for key in query.order)


DIRECTIONS = (False, True)


@pytest.mark.usefixtures("_rows")
async def test_all_pages_together_have_every_row_once_in_order() -> None:
    for key, backwards in product((UP, DOWN, NAME, SortKey("nombre_orden", descending=True)), DIRECTIONS):
        model = Cliente if key.name == "nombre_orden" else Sesion
        # NULL is above all values.
        rows = [(name(n) if model is Cliente else (start(n) is None, start(n) or NOW), n) for n in range(ROWS)]
        expected = sorted(rows, key=lambda row: row[0], reverse=key.descending)
        first: Any = min(await model.all().values_list("id", flat=True))
        read = await read_all(page_query(model, key, size=97, backwards=backwards))
        assert [row.id - first for row in read] == [n for _, n in expected], (key, backwards)


@pytest.mark.usefixtures("_rows")
async def test_a_page_is_read_from_the_index_of_its_order(dialect: str) -> None:
    for key, backwards in product((UP, DOWN, NAME), DIRECTIONS):
        model = Cliente if key is NAME else Sesion
        text = await plan(page_query(model, key, backwards=backwards))
        assert f"idx_{model._meta.db_table}_{key.name[:7]}"[:16] in text, text
        if dialect == "postgres":
            assert "Sort" not in text or "Presorted Key" in text, f"more is sorted than rows of the same value: {text}"
        else:
            # In ascending order SQLite reads the index twice, NULLs last; in descending order it sorts rows of the same
            # value.
            assert "TEMP B-TREE FOR ORDER BY" not in text, text
            assert key is DOWN or "TEMP B-TREE" not in text, text


INDEX_BOUNDS = [
    (NAME, (name(2000), 1), False, "nombre_orden >"),
    (NAME, (name(2000), 1), True, "nombre_orden <"),
    (DOWN, (start(2001), 1), False, "inicio <"),
    (UP, (start(2001), 1), True, "inicio <"),
    (UP, (None, 1), False, "inicio IS NULL"),
]


@pytest.mark.usefixtures("_rows")
async def test_the_cursor_of_a_page_is_searched_in_the_index(dialect: str) -> None:
    for key, values, backwards, bound in INDEX_BOUNDS:
        where = {"before" if backwards else "after": values}
        text = await plan(page_query(Cliente if key is NAME else Sesion, key, backwards=backwards, **where))
        conditions = [line for line in text.splitlines() if "Index Cond" in line or line.startswith("SEARCH")]
        expected = bound.replace(" IS NULL", "=?").replace(" ", "") if dialect == "sqlite" else bound
        assert any(expected in line.replace("(nombre_orden)::text", "nombre_orden") for line in conditions), text
