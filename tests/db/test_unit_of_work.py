"""A use case in conflict with others on a real database, and what it logs."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock
from tests.support.databases import execute
from tests.support.queries import QueryCounter
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from planificador.clientes.models import Cliente, Contacto
from planificador.contrataciones.models import Contratacion
from planificador.core.data.needs.declaration import Needs
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import MAX_ATTEMPTS, TransactionConflictError, run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.data.writes import statements
from planificador.core.model.errors import Codigo, DomainError
from planificador.core.runtime.changes import Cambio, ChangeNotifier
from planificador.formaciones.models import Formacion, Formador
from planificador.formaciones.rules import Modalidad
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import TipoInteraccion
from planificador.sesiones.models import Sesion


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    return Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid"))


async def trainer(work: UnitOfWork, name: str = "Ane") -> Formador:
    return await work.create(Formador, nombre=name, apellidos="Goñi")


async def rename(row_id: int, name: str) -> None:
    await Formador.filter(id=row_id).update(nombre=name)


async def trainers(services: Services) -> tuple[int, int]:
    first_id, second_id = [(await run_in_transaction(services, trainer))[0].id for _ in range(2)]
    return first_id, second_id


def both_rows(name: str, first: int, second: int, half_way: asyncio.Barrier) -> Callable[[UnitOfWork], Awaitable[int]]:
    """Return a use case that updates two rows; at its first attempt it waits at the barrier between them."""
    attempts: list[int] = []

    async def use_case(work: UnitOfWork) -> int:
        attempts.append(1)
        await rename(first, name)
        if len(attempts) == 1:
            await half_way.wait()
        async with in_transaction():
            await rename(second, name)
        return len(attempts)

    return use_case


@pytest.mark.postgres_only  # SQLite has one writer at a time
async def test_both_use_cases_of_a_deadlock_succeed(services: Services) -> None:
    first_id, second_id = await trainers(services)
    half_way = asyncio.Barrier(2)
    async with asyncio.timeout(20):
        done = await asyncio.gather(
            run_in_transaction(services, both_rows("A", first_id, second_id, half_way)),
            run_in_transaction(services, both_rows("B", second_id, first_id, half_way)),
        )
    # The use case that was aborted may lock its first row before the other one does, and they meet again.
    assert max(attempts for attempts, _ in done) > 1
    first, second = await Formador.all().values_list("nombre", flat=True)
    assert first == second, "one complete use case ran after the other"


@pytest.mark.postgres_only  # SQLite has one writer at a time
async def test_a_use_case_that_fails_with_a_serialization_error_runs_again(services: Services, database: str) -> None:
    first_id, _ = await trainers(services)
    attempts: list[int] = []

    async def use_case(work: UnitOfWork) -> None:
        await work.connection.execute_query("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        await Formador.get(id=first_id)
        attempts.append(1)
        if len(attempts) == 1:
            await execute(database, f"UPDATE formador SET nombre = 'faster' WHERE id = {first_id}")
        await rename(first_id, "slower")

    await run_in_transaction(services, use_case)
    assert len(attempts) == 2
    assert (await Formador.get(id=first_id)).nombre == "slower"


@pytest.mark.parametrize("error", [TransactionConflictError, IntegrityError])
async def test_a_use_case_that_always_conflicts_fails_with_conflicto(
    services: Services, error: type[Exception]
) -> None:
    attempts: list[int] = []

    async def use_case(work: UnitOfWork) -> None:
        attempts.append(1)
        raise error

    with pytest.raises(DomainError) as refused:
        await run_in_transaction(services, use_case)
    assert [problem.codigo for problem in refused.value.problems] == [Codigo.CONFLICTO]
    assert len(attempts) == MAX_ATTEMPTS


async def test_the_log_contains_only_committed_changes(services: Services, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "planificador.core.data.use_cases.transactions")
    attempts: list[int] = []

    async def undone(work: UnitOfWork) -> None:
        await trainer(work)
        raise ZeroDivisionError

    async def second_time_lucky(work: UnitOfWork) -> Formador:
        row = await trainer(work)
        attempts.append(row.id)
        if len(attempts) == 1:
            raise IntegrityError
        return row

    with pytest.raises(ZeroDivisionError):
        await run_in_transaction(services, undone)
    assert caplog.messages == []
    row, _ = await run_in_transaction(services, second_time_lucky)
    assert caplog.messages == ["the database refused a write: IntegrityError", f"Formador {row.id} CREADO"]


async def test_a_change_carries_the_changed_columns_and_the_rows_it_refers_to(services: Services) -> None:
    first_id, second_id = await trainers(services)

    async def create_rows(work: UnitOfWork) -> tuple[Contratacion, Sesion]:
        contract = await work.create(
            Contratacion,
            cliente=await work.create(Cliente, nombre="Forjas"),
            formacion=await work.create(
                Formacion, codigo="S", nombre="S", horas=1, modalidad=Modalidad.MIXTA, activa=True
            ),
            expediente="1",
            modalidad=Modalidad.MIXTA,
            precio_hora=60,
            horas_previstas=10,
        )
        return contract, await work.create(Sesion, contratacion=contract, formador_id=first_id, zona="UTC")

    async def changes(use_case: Callable[[UnitOfWork], Awaitable[object]]) -> list[Cambio]:
        return (await run_in_transaction(services, use_case))[1].changes

    (contract, session), work = await run_in_transaction(services, create_rows)
    parents = {("Contratacion", contract.id), ("Formador", first_id)}
    assert [(change.tipo, change.columnas) for change in work.changes] == [
        (tipo, ()) for tipo in ("Cliente", "Formacion", "Contratacion", "Sesion")
    ]
    assert [set(change.padres) for change in work.changes] == [
        set(),
        set(),
        {("Cliente", contract.cliente_id), ("Formacion", contract.formacion_id)},
        parents,
    ]
    (moved,) = await changes(lambda work: work.update(session, zona="UTC", formador_id=second_id))
    assert moved.columnas == ("formador_id", "version", "actualizado")
    assert set(moved.padres) == parents | {("Formador", second_id)}, "both the earlier and the present trainer"
    (cleared,) = await changes(lambda work: work.update(session, formador_id=None, notas="Aplazada"))
    assert cleared.columnas == ("formador_id", "notas", "version", "actualizado")
    assert set(cleared.padres) == {("Contratacion", contract.id), ("Formador", second_id)}
    (deleted,) = await changes(lambda work: work.delete(session))
    assert (deleted.columnas, deleted.padres) == ((), (("Contratacion", contract.id),))


def derived(row: Formador) -> object:
    """Return the column that is derived from the name."""
    return vars(row)["nombre_orden"]


async def test_rows_that_are_written_together_are_as_those_written_one_by_one(
    services: Services, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statements, "MAX_PARAMETERS", 50)  # several statements
    names = [f"Ñoño {number}" for number in range(12)]

    async def create(work: UnitOfWork) -> list[Formador]:
        return await work.create_many(Formador, [{"nombre": name, "apellidos": "Goñi"} for name in names])

    rows, work = await run_in_transaction(services, create)
    single, _ = await run_in_transaction(services, partial(trainer, name=names[3]))
    stored = {row.id: row for row in await find(Formador, Q())}
    assert [stored[row.id].nombre for row in rows] == names
    assert derived(stored[rows[3].id]) == derived(stored[single.id])
    assert [(change.tipo, change.id) for change in work.changes] == [("Formador", row.id) for row in rows]

    async def change(work: UnitOfWork) -> None:
        values = [
            {"nombre": f"Ane {number}", "telefono": None, "correo": f"{number}@example.eus"} for number in range(11)
        ]
        values.append({"nombre": names[11], "telefono": None, "correo": None})
        await work.update_many(rows, values)

    _, work = await run_in_transaction(services, change)
    assert len(work.changes) == 11, "a row whose values are the same does not change"
    stored = {row.id: row for row in await find(Formador, Q())}
    assert [(stored[row.id].nombre, stored[row.id].version) for row in rows] == [
        *((f"Ane {number}", 2) for number in range(11)),
        (names[11], 1),
    ]
    assert [derived(stored[row.id]) for row in rows] == [derived(row) for row in rows]
    assert {"correo", "nombre"} < set(work.changes[0].columnas)


async def test_rows_have_the_values_that_they_have_in_common(services: Services) -> None:
    async def create(work: UnitOfWork, own: Sequence[Mapping[str, Any]]) -> list[Formador]:
        return await work.create_many(Formador, own, {"nombre": "Ane", "apellidos": "Goñi", "activo": False})

    own: Sequence[Mapping[str, Any]] = [{}, {"correo": "a@example.eus"}, {"nombre": "Íñigo"}]
    equal: Sequence[Mapping[str, Any]] = [{}, {}]
    for values in (own, equal):
        rows, _ = await run_in_transaction(services, partial(create, own=values))
        stored = {row.id: row for row in await find(Formador, Q())}
        assert [visible(stored[row.id]) for row in rows] == [visible(row) for row in rows]
        assert [(row.nombre, row.correo, row.activo) for row in rows] == [
            (item.get("nombre", "Ane"), item.get("correo"), False) for item in values
        ]
        single, _ = await run_in_transaction(services, partial(trainer, name="Ane"))
        assert derived(rows[0]) == derived(single)


def visible(row: Formador) -> Mapping[str, object]:
    """Return the values of all columns."""
    return {name: getattr(row, name) for name in Formador._meta.db_fields}


async def test_rows_that_are_written_together_are_written_only_as_they_were_read(services: Services) -> None:
    row, _ = await run_in_transaction(services, trainer)
    await Formador.filter(id=row.id).update(version=7)
    with pytest.raises(DomainError) as error:
        await run_in_transaction(services, lambda work: work.update_many([row], [{"nombre": "Miren"}]))
    assert [problem.codigo for problem in error.value.problems] == [Codigo.CONFLICTO]


async def test_a_stale_row_is_a_conflict_also_when_an_insert_sends_its_update(services: Services) -> None:
    row, _ = await run_in_transaction(services, trainer)

    async def use_case(work: UnitOfWork) -> None:
        (stale,) = await find(Formador, Q(id=row.id))
        await Formador.filter(id=row.id).update(version=7)
        await work.prefetch(Needs(creates={Formador: 1}))
        await work.update(stale, nombre="Jon")
        await trainer(work)

    with pytest.raises(DomainError) as refused:
        await run_in_transaction(services, use_case)
    assert [problem.codigo for problem in refused.value.problems] == [Codigo.CONFLICTO]


async def test_a_row_is_inserted_after_those_that_it_refers_to(services: Services) -> None:
    async def use_case(work: UnitOfWork) -> None:
        client = await work.create(Cliente, nombre="Forjas Aizkorri")
        await work.prefetch(Needs(creates={Interaccion: 2, Contacto: 1}))
        call = {"cliente_id": client.id, "fecha": work.now, "tipo": TipoInteraccion.LLAMADA}
        await work.create(Interaccion, **call)
        contact = await work.create(Contacto, cliente_id=client.id, nombre="Ane")
        await work.create(Interaccion, contacto_id=contact.id, **call)

    await run_in_transaction(services, use_case)
    assert await Interaccion.all().count() == 2


async def test_writes_to_a_table_are_sent_together_and_keep_their_order(
    services: Services, count_queries: QueryCounter
) -> None:
    async def course(work: UnitOfWork, codigo: str) -> Formacion:
        return await work.create(Formacion, codigo=codigo, nombre="S", horas=1, modalidad=Modalidad.MIXTA, activa=True)

    rows = [(await run_in_transaction(services, partial(course, codigo=codigo)))[0] for codigo in "ABCD"]

    async def use_case(work: UnitOfWork) -> None:
        await work.prefetch(Needs(creates={Formacion: 2}))
        first, second, third, fourth = rows
        await course(work, "E")
        await work.delete(first)
        await work.update(second, codigo="A")
        await work.update_many([third, fourth], [{"codigo": "B"}, {"nombre": "T"}])
        await course(work, "C")

    with count_queries() as queries:
        await run_in_transaction(services, use_case)
    assert queries.round_trips == 2
    stored = await find(Formacion, Q())
    assert [(row.id, row.codigo) for row in stored] == [
        *((row.id, codigo) for row, codigo in zip(rows[1:], "ABD", strict=True)),
        *((row.id, codigo) for row, codigo in zip(stored[3:], "EC", strict=True)),
    ]


async def test_a_row_can_be_written_more_than_once(services: Services) -> None:
    first, second = [(await run_in_transaction(services, trainer))[0] for _ in range(2)]

    async def use_case(work: UnitOfWork) -> None:
        for number in range(120):
            await work.update((first, second)[number % 2], nombre=f"Ane {number}")
        await work.delete(second)

    await run_in_transaction(services, use_case)
    (row,) = await find(Formador, Q())
    assert (row.nombre, row.version) == ("Ane 118", 61)
