"""Statements of use cases on a real database, and how many they are."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.support.queries import Queries
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from planificador.clientes.models import Cliente, Contacto
from planificador.clientes.rules import RolContacto
from planificador.core.data.lists.paging import SortKey
from planificador.core.data.queries.query import exists_many, find
from planificador.core.data.queries.values_by_id import sum_by
from planificador.core.data.sql.conditions import RelatedCondition, collector, render_sql, table_sql
from planificador.core.data.sql.row_filters import RowFilter
from planificador.core.data.writes.buffer import StaleRowError, WriteBuffer
from planificador.core.data.writes.statements import RowUpdate, delete_where
from planificador.core.model.base import BaseModel
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Asistencia, Sesion

Counting = Callable[[], AbstractContextManager[Queries]]
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}


@pytest.fixture
async def client(database: str) -> Cliente:
    return await Cliente.create(**COMMON, nombre="Forjas Urola", busqueda="forjas urola")


async def contact(client: Cliente, name: str, **values: Any) -> Contacto:
    return await Contacto.create(**COMMON, cliente_id=client.id, nombre=name, busqueda=name, **values)


async def interaction(client: Cliente, **values: Any) -> Interaccion:
    return await Interaccion.create(**COMMON, cliente_id=client.id, fecha=NOW, tipo="LLAMADA", busqueda="", **values)


async def test_find_returns_whole_rows_ordered_by_id(client: Cliente) -> None:
    roles = [RolContacto.RESPONSABLE, RolContacto.OTRO]
    created = [await contact(client, name, roles=roles) for name in ("Maite", "Ane")]
    rows = await find(Contacto, Q(cliente_id=client.id))
    assert [vars(row) for row in rows] == [vars(await Contacto.get(id=row.id)) for row in created]
    assert rows[0].roles == roles


async def test_find_returns_the_first_rows_of_another_order(client: Cliente) -> None:
    await contact(client, "Ane")
    await contact(client, "Maite")
    assert [row.nombre for row in await find(Contacto, Q(), order=SortKey("nombre", descending=True), limit=1)] == [
        "Maite"
    ]


async def test_delete_where_deletes_only_the_rows_of_its_condition(client: Cliente) -> None:
    for name in ("Ane", "Maite", "Miren"):
        await contact(client, name)
    assert await delete_where(Contacto, Q(nombre__startswith="M")) == 2
    assert [row.nombre for row in await find(Contacto, Q())] == ["Ane"]


async def test_none_and_an_empty_list_are_conditions(client: Cliente) -> None:
    with_phone = await contact(client, "Maite", telefono="+34943000001")
    without_phone = await contact(client, "Ane")
    assert [row.id for row in await find(Contacto, Q(telefono=None))] == [without_phone.id]
    assert [row.id for row in await find(Contacto, Q(~Q(telefono=None)))] == [with_phone.id]
    assert await find(Contacto, Q(id__in=[])) == []


async def test_several_exists_queries_are_one_statement(client: Cliente, count_queries: Counting) -> None:
    with count_queries() as queries:
        answers = await exists_many(
            [(Cliente, Q(id=client.id)), (Sesion, Q(id=1)), (Cliente, Q(nombre="Forjas Urola"))]
        )
    assert answers == [True, False, True]
    assert len(queries) == 1
    with count_queries() as queries:
        assert await exists_many([]) == []
    assert not queries


async def test_sums_are_grouped_by_the_reference(client: Cliente) -> None:
    other = await Cliente.create(**COMMON, nombre="Talleres Oria", busqueda="talleres oria")
    for owner in (client, client, other):
        await interaction(owner)
    await interaction(other, resultado="RECHAZADA")
    pending = Q(resultado="PENDIENTE")
    assert await sum_by(Interaccion, "version", "cliente_id", pending) == {client.id: 2, other.id: 1}
    assert await sum_by(Interaccion, "version", "cliente_id", Q(id=0)) == {}


async def test_an_update_writes_columns_of_several_kinds(client: Cliente) -> None:
    row = await contact(client, "Maite")
    moment = NOW + timedelta(hours=1)
    values = {"principal": True, "apellidos": None, "roles": [RolContacto.OTRO], "actualizado": moment}
    async with in_transaction() as connection:
        await WriteBuffer(connection).update([RowUpdate(row, row.version, values)])
    written = await Contacto.get(id=row.id)
    assert (written.principal, written.apellidos, written.roles) == (True, None, [RolContacto.OTRO])
    assert written.actualizado == moment


async def test_an_update_writes_nothing_if_the_version_changed(client: Cliente) -> None:
    row = await contact(client, "Maite")
    await Contacto.filter(id=row.id).update(version=2)
    with pytest.raises(StaleRowError):
        async with in_transaction() as connection:
            await WriteBuffer(connection).update([RowUpdate(row, row.version, {"nombre": "Ane"})])
    assert (await Contacto.get(id=row.id)).nombre == "Maite"


async def test_a_transaction_finds_the_rows_it_wrote(client: Cliente) -> None:
    async with in_transaction():
        await contact(client, "Maite")
        assert len(await find(Contacto, Q(nombre="Maite"), lock=True)) == 1


def scheduled(start: datetime, end: datetime) -> Q:
    return Q(
        Q(inicio__lt=end),
        Q(Q(fin__gt=start), Q(fin__isnull=True), join_type=Q.OR),
        estado__in=("PROPUESTA", "PROGRAMADA"),
    )


def of_session(start: datetime, end: datetime) -> Q:
    return RelatedCondition(Sesion, "id", "sesion_id", scheduled(start, end))


@pytest.mark.parametrize(("model", "make"), [(Sesion, scheduled), (Asistencia, of_session)])
async def test_a_row_filter_has_the_sql_of_its_condition_and_its_own_values(
    database: str, dialect: str, model: type[BaseModel], make: Callable[..., Q]
) -> None:
    for hours in (1, 2):
        row_filter = RowFilter(make, (NOW, NOW + timedelta(hours=hours)))
        of_filter, of_condition = list[object](), list[object]()
        sql = row_filter.sql(model, dialect, collector(of_filter))
        assert sql == render_sql(model, row_filter.condition, table_sql(model), collector(of_condition))
        assert of_filter == of_condition


def test_row_filters_are_equal_by_their_function_and_values() -> None:
    assert RowFilter(scheduled, (NOW, NOW)) == RowFilter(scheduled, (NOW, NOW))
    assert RowFilter(scheduled, (NOW, NOW)) != RowFilter(of_session, (NOW, NOW))
    assert RowFilter(scheduled, (NOW, NOW)) != RowFilter(scheduled, (NOW, NOW + timedelta(hours=1)))
