"""Pages stay right and cheap: what they hold, and which way the database takes to them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from tests.support.queries import explain
from tortoise.connection import get_connection

from planificador.clientes.models import Cliente
from planificador.contrataciones.models import Contratacion
from planificador.core.data.pages import fetch_pages, page_statement
from planificador.core.data.paging import ConnectionQuery, SortKey, order_of
from planificador.core.model.base import BaseModel
from planificador.formaciones.models import Formacion
from planificador.sesiones.models import Sesion

NOW = datetime(2026, 11, 23, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}
MANY = 3000
UP, DOWN = SortKey("inicio"), SortKey("inicio", descending=True)
NAME = SortKey("busqueda")


def name(number: int) -> str:
    return f"cliente {number // 2:05}"


def start(number: int) -> datetime | None:
    """Two sessions at each hour; every tenth has none yet."""
    return None if number % 10 == 0 else NOW + timedelta(hours=number // 2)


@pytest.fixture
async def _many(database: str) -> None:
    clients = [Cliente(**COMMON, nombre="-", busqueda=name(n), idioma="ES", estado="ACTIVO") for n in range(MANY)]
    await Cliente.bulk_create(clients, batch_size=500)
    course = await Formacion.create(**COMMON, codigo="PRL", nombre="PRL", horas=1, modalidad="MIXTA")
    sold: dict[str, Any] = {
        "expediente": "1",
        "cliente_id": min(await Cliente.all().values_list("id", flat=True)),
        "formacion_id": course.id,
    }
    contract = await Contratacion.create(**COMMON, **sold, modalidad="MIXTA", precio_hora=1, horas_previstas=1)
    slot = COMMON | {"contratacion_id": contract.id, "zona": "Europe/Madrid"}
    await Sesion.bulk_create([Sesion(**slot, inicio=start(n)) for n in range(MANY)], batch_size=500)
    await get_connection("default").execute_query("ANALYZE")


def listing(model: type[BaseModel], *keys: SortKey, **options: Any) -> ConnectionQuery:
    return ConnectionQuery(model, None, order_of(model, keys), **{"size": 10} | options)


async def plan(query: ConnectionQuery) -> str:
    rows = await explain(page_statement(query, [0]))
    return "\n".join(str(row.get("detail") or row.get("QUERY PLAN")) for row in rows)


async def walk(asked: ConnectionQuery) -> Sequence[BaseModel]:
    """All rows, page by page, each from where the one before ended."""
    found: list[BaseModel] = []
    after = None
    while True:
        options: dict[str, Any] = {
            "size": asked.size,
            "backwards": asked.backwards,
            "before" if asked.backwards else "after": after,
        }
        (page,) = await fetch_pages(ConnectionQuery(asked.model, None, asked.order, **options), [0])
        rows = list(page.rows)
        found = rows + found if asked.backwards else found + rows
        if not page.more:
            return found
        after = tuple(getattr(rows[0 if asked.backwards else -1], key.column) for key in asked.order)


BOTH_WAYS = (False, True)


@pytest.mark.usefixtures("_many")
async def test_every_row_once_in_order() -> None:
    for key, backwards in product((UP, DOWN, NAME, SortKey("busqueda", descending=True)), BOTH_WAYS):
        model = Cliente if key.column == "busqueda" else Sesion
        # An empty value stands above all others.
        rows = [(name(n) if model is Cliente else (start(n) is None, start(n) or NOW), n) for n in range(MANY)]
        expected = sorted(rows, key=lambda row: row[0], reverse=key.descending)
        first: Any = min(await model.all().values_list("id", flat=True))
        found = await walk(listing(model, key, size=97, backwards=backwards))
        assert [row.id - first for row in found] == [n for _, n in expected], (key, backwards)


@pytest.mark.usefixtures("_many")
async def test_a_page_is_read_from_its_index(dialect: str) -> None:
    for key, backwards in product((UP, DOWN, NAME), BOTH_WAYS):
        model = Cliente if key is NAME else Sesion
        said = await plan(listing(model, key, backwards=backwards))
        assert f"idx_{model._meta.db_table}_{key.column[:7]}"[:16] in said, said
        if dialect == "postgres":
            assert "Sort" not in said or "Presorted Key" in said, f"more is sorted than rows of the same value: {said}"
        else:
            # Empty values last upwards: SQLite goes through the index twice. Downwards it sorts rows of the same value.
            assert "TEMP B-TREE FOR ORDER BY" not in said, said
            assert key is DOWN or "TEMP B-TREE" not in said, said


ENTRANCES = [
    (NAME, (name(2000), 1), False, "busqueda >"),
    (NAME, (name(2000), 1), True, "busqueda <"),
    (DOWN, (start(2001), 1), False, "inicio <"),
    (UP, (start(2001), 1), True, "inicio <"),
    (UP, (None, 1), False, "inicio IS NULL"),
]


@pytest.mark.usefixtures("_many")
async def test_a_page_is_entered_where_it_begins(dialect: str) -> None:
    for key, values, backwards, bound in ENTRANCES:
        where = {"before" if backwards else "after": values}
        said = await plan(listing(Cliente if key is NAME else Sesion, key, backwards=backwards, **where))
        conditions = [line for line in said.splitlines() if "Index Cond" in line or line.startswith("SEARCH")]
        wanted = bound.replace(" IS NULL", "=?").replace(" ", "") if dialect == "sqlite" else bound
        assert any(wanted in line.replace("(busqueda)::text", "busqueda") for line in conditions), said
