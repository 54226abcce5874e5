"""What use cases ask of rows, and write: on a real database, in as few statements as promised."""

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
from planificador.core.data.query import exists_many, find, sum_by, update_if_version
from planificador.interacciones.models import Interaccion
from planificador.sesiones.models import Sesion

Counting = Callable[[], AbstractContextManager[Queries]]
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
COMMON: dict[str, Any] = {"version": 1, "creado": NOW, "actualizado": NOW}


@pytest.fixture
async def client(database: str) -> Cliente:
    return await Cliente.create(**COMMON, nombre="Forjas Urola", busqueda="forjas urola")


async def contact(client: Cliente, name: str, **values: Any) -> Contacto:
    return await Contacto.create(**COMMON, cliente_id=client.id, nombre=name, busqueda=name, **values)


async def talk(client: Cliente, **values: Any) -> Interaccion:
    return await Interaccion.create(**COMMON, cliente_id=client.id, fecha=NOW, tipo="LLAMADA", busqueda="", **values)


async def test_rows_come_whole_and_by_their_ids(client: Cliente) -> None:
    roles = [RolContacto.RESPONSABLE, RolContacto.OTRO]
    made = [await contact(client, name, roles=roles) for name in ("Maite", "Ane")]
    found = await find(Contacto, Q(cliente_id=client.id))
    assert [vars(one) for one in found] == [vars(await Contacto.get(id=one.id)) for one in made]
    assert found[0].roles == roles


async def test_nothing_is_a_condition_too(client: Cliente) -> None:
    reached = await contact(client, "Maite", telefono="+34943000001")
    without = await contact(client, "Ane")
    assert [one.id for one in await find(Contacto, Q(telefono=None))] == [without.id]
    assert [one.id for one in await find(Contacto, Q(~Q(telefono=None)))] == [reached.id]
    assert await find(Contacto, Q(id__in=[])) == []


async def test_several_questions_are_one_statement(client: Cliente, count_queries: Counting) -> None:
    with count_queries() as queries:
        there = await exists_many([(Cliente, Q(id=client.id)), (Sesion, Q(id=1)), (Cliente, Q(nombre="Forjas Urola"))])
    assert there == [True, False, True]
    assert len(queries) == 1
    with count_queries() as queries:
        assert await exists_many([]) == []
    assert not queries


async def test_sums_by_what_is_referred_to(client: Cliente) -> None:
    other = await Cliente.create(**COMMON, nombre="Talleres Oria", busqueda="talleres oria")
    for one in (client, client, other):
        await talk(one)
    await talk(other, resultado="RECHAZADA")
    wanted = Q(resultado="PENDIENTE")
    assert await sum_by(Interaccion, "version", "cliente_id", wanted) == {client.id: 2, other.id: 1}
    assert await sum_by(Interaccion, "version", "cliente_id", Q(id=0)) == {}


async def test_columns_of_every_kind_are_written(client: Cliente) -> None:
    row = await contact(client, "Maite")
    moment = NOW + timedelta(hours=1)
    assert await update_if_version(
        row, {"principal": True, "apellidos": None, "roles": [RolContacto.OTRO], "actualizado": moment}
    )
    written = await Contacto.get(id=row.id)
    assert (written.principal, written.apellidos, written.roles) == (True, None, [RolContacto.OTRO])
    assert written.actualizado == moment


async def test_a_row_that_somebody_changed_is_not_written(client: Cliente) -> None:
    row = await contact(client, "Maite")
    await Contacto.filter(id=row.id).update(version=2)
    assert not await update_if_version(row, {"nombre": "Ane"})
    assert (await Contacto.get(id=row.id)).nombre == "Maite"


async def test_what_a_transaction_wrote_it_also_finds(client: Cliente) -> None:
    async with in_transaction():
        await contact(client, "Maite")
        assert len(await find(Contacto, Q(nombre="Maite"), lock=True)) == 1
