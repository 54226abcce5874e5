"""The rows that a use case has read and written: what it reads of them again, and how its writes are sent together."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from tests.clock import ManualClock
from tests.support.queries import QueryCounter
from tortoise.expressions import Q

from planificador.clientes.models import Cliente
from planificador.core.data.needs.declaration import Needs, NumberOf, RowsBy, ValuesOf
from planificador.core.data.needs.prefetch import find_rows
from planificador.core.data.queries.query import exists_many, find
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.runtime.changes import ChangeNotifier
from planificador.formaciones.models import Formacion
from planificador.formaciones.rules import Modalidad
from planificador.interacciones.models import Interaccion
from planificador.interacciones.rules import TipoInteraccion

UseCase = Callable[[UnitOfWork, list[Formacion]], Awaitable[object]]
COURSE = {"nombre": "Soldadura", "horas": 1, "modalidad": Modalidad.MIXTA, "activa": True}
SEQUENCES, STEPS, MANY = 25, 14, 40


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    return Services(clock, ChangeNotifier(), ZoneInfo("Europe/Madrid"))


async def give_code_on(work: UnitOfWork, courses: list[Formacion]) -> None:
    first, second, third = courses
    await work.update(first, codigo="D")
    await work.update(second, codigo="A")
    await work.update(third, codigo="B")
    await work.update(first, codigo="C")


async def replace_one(work: UnitOfWork, courses: list[Formacion]) -> None:
    await work.delete(courses[0])
    await work.create(Formacion, codigo="A", **COURSE)


async def replace_several(work: UnitOfWork, courses: list[Formacion]) -> None:
    await work.delete_many(Formacion, courses[1:])
    await work.create_many(Formacion, [{"codigo": "C"}, {"codigo": "B"}], COURSE)


async def give_to_new(work: UnitOfWork, courses: list[Formacion]) -> None:
    await work.update(courses[0], codigo="D")
    await work.create(Formacion, codigo="A", **COURSE)


@pytest.mark.parametrize(
    ("use_case", "writes", "codes"),
    [(give_code_on, 2, "CAB"), (replace_one, 1, "BCA"), (replace_several, 1, "ACB"), (give_to_new, 1, "DBCA")],
)
async def test_values_that_one_row_may_have_pass_on_to_others(
    services: Services, count_queries: QueryCounter, use_case: UseCase, writes: int, codes: str
) -> None:
    courses, _ = await run_in_transaction(services, create_courses)

    async def change(work: UnitOfWork) -> None:
        rows = RowsBy(Formacion, "id", [row.id for row in courses], locked=True)
        await work.prefetch(Needs([rows], creates={Formacion: 2}))
        await use_case(work, await find(Formacion, Q(id__in=rows.own_ids)))

    with count_queries() as queries:
        await run_in_transaction(services, change)
    assert queries.round_trips == 1 + writes
    assert "".join(row.codigo for row in await find(Formacion, Q())) == codes


async def create_courses(work: UnitOfWork) -> list[Formacion]:
    return await work.create_many(Formacion, [{"codigo": code} for code in "ABC"], COURSE)


async def test_what_was_read_ahead_is_read_again_if_it_may_have_changed_before_it_was_locked(
    services: Services,
) -> None:
    (course, *_), _ = await run_in_transaction(services, create_courses)

    async def use_case(work: UnitOfWork) -> tuple[str, str]:
        await work.prefetch(Needs([RowsBy(Formacion, "id", [course.id])]))
        await Formacion.filter(id=course.id).update(nombre="MIG", version=2)  # as another transaction
        (before,) = await find(Formacion, Q(id=course.id))
        await work.prefetch(Needs([RowsBy(Formacion, "id", [course.id], locked=True)]))
        (after,) = await find(Formacion, Q(id=course.id))
        assert (await work.update(after, nombre="TIG")).version == 3
        return before.nombre, after.nombre

    assert (await run_in_transaction(services, use_case))[0] == ("Soldadura", "TIG")


async def test_which_of_stored_rows_have_others_is_read_with_them(
    services: Services, count_queries: QueryCounter
) -> None:
    owner, _ = await run_in_transaction(services, create_client)

    async def create_calls(work: UnitOfWork) -> list[Interaccion]:
        first = await work.create(Interaccion, **call_of(work, owner))
        return [first, await work.create(Interaccion, seguimiento_de_id=first.id, **call_of(work, owner))]

    calls, _ = await run_in_transaction(services, create_calls)

    async def use_case(work: UnitOfWork) -> list[bool]:
        present = RowsBy(Interaccion, "cliente_id", [owner])
        following = RowsBy(Interaccion, "seguimiento_de_id", [ValuesOf(present, "id")])
        await work.prefetch(Needs([present], creates={Interaccion: NumberOf(present, 1)}, any_rows=[following]))
        found = await exists_many([(Interaccion, Q(seguimiento_de_id=row.id)) for row in calls])
        await work.create_many(Interaccion, [{}] * (len(calls) + 1), call_of(work, owner))
        return found

    with count_queries() as queries:
        assert (await run_in_transaction(services, use_case))[0] == [True, False]
    assert queries.round_trips == 2


async def test_a_row_that_was_read_again_replaces_the_older_one_wherever_it_is_known(services: Services) -> None:
    owner, _ = await run_in_transaction(services, create_client)

    async def create_calls(work: UnitOfWork) -> list[Interaccion]:
        return [await work.create(Interaccion, **call_of(work, owner)) for _ in range(2)]

    (call, other), _ = await run_in_transaction(services, create_calls)

    async def use_case(work: UnitOfWork) -> list[tuple[int, str | None]]:
        await work.prefetch(Needs([RowsBy(Interaccion, "cliente_id", [owner])]))
        await Interaccion.filter(id=call.id).update(descripcion="Nueva", version=2)  # as another transaction
        await work.prefetch(Needs([RowsBy(Interaccion, "id", [call.id], locked=True)]))
        return [(row.id, row.descripcion) for row in await find(Interaccion, Q(cliente_id=owner))]

    found, _ = await run_in_transaction(services, use_case)
    assert found == [(call.id, "Nueva"), (other.id, None)]


async def test_rows_of_which_some_columns_were_read_are_not_taken_for_whole_ones(services: Services) -> None:
    owner, _ = await run_in_transaction(services, create_client)
    call, _ = await run_in_transaction(services, lambda work: work.create(Interaccion, **call_of(work, owner)))

    async def use_case(work: UnitOfWork) -> tuple[int, str | None]:
        columns = ("id", "version", "cliente_id", "cliente_final_id", "contacto_id", "contratacion_id")
        references = ("seguimiento_de_id", "resuelta_por_id", "responsable_id", "propuesta_id", "sesion_id")
        names = [name for name in (*columns, *references) if name in Interaccion._meta.fields_db_projection]
        partial_rows = RowsBy(Interaccion, "cliente_id", [owner], locked=True, columns=names)
        await work.prefetch(Needs([partial_rows, RowsBy(Interaccion, "id", [call.id], locked=True)]))
        (row,) = await find_rows(partial_rows)
        await work.touch(row)
        (found,) = await find(Interaccion, Q(id=call.id))
        return found.version, found.descripcion

    assert (await run_in_transaction(services, use_case))[0] == (2, None)


async def test_rows_that_are_updated_together_are_written_whole_whatever_waits(services: Services) -> None:
    owner, _ = await run_in_transaction(services, create_client)

    async def use_case(work: UnitOfWork) -> list[Interaccion]:
        await work.prefetch(Needs([RowsBy(Cliente, "id", [owner])], creates={Interaccion: 2, Formacion: 1, Cliente: 1}))
        first = await work.create(Interaccion, **call_of(work, owner))
        other = await work.create(Cliente, nombre="Talleres")
        second = await work.create(Interaccion, **call_of(work, owner))
        return await work.update_many([second, first], [{"cliente_id": other.id}] * 2)

    rows, _ = await run_in_transaction(services, use_case)
    stored = await find(Interaccion, Q())
    assert sorted(map(call_values, rows)) == sorted(map(call_values, stored))
    assert {row.cliente_id for row in stored} == {rows[0].cliente_id} != {owner}


async def create_client(work: UnitOfWork) -> int:
    return (await work.create(Cliente, nombre="Forjas")).id


def call_of(work: UnitOfWork, owner: int) -> dict[str, object]:
    return {"cliente_id": owner, "fecha": work.now, "tipo": TipoInteraccion.LLAMADA}


@dataclass
class Expected:
    """What the rows should be: the code, the name and the version of each course, and of each call the client, the one
    that it follows, the description and the version.
    """

    courses: dict[int, list[object]] = field(default_factory=dict)
    calls: dict[int, list[object]] = field(default_factory=dict)

    def free_codes(self) -> list[str]:
        return sorted(set("ABCDEF") - {str(code) for code, *_ in self.courses.values()})

    def unfollowed(self) -> list[int]:
        return sorted(self.calls.keys() - {following for _, following, *_ in self.calls.values()})


async def test_rows_are_what_a_use_case_has_written_whatever_it_writes(services: Services) -> None:
    owners = [(await run_in_transaction(services, create_client))[0] for _ in range(2)]
    for seed in range(SEQUENCES):
        expected, _ = await run_in_transaction(services, partial(write_at_random, seed=seed, owners=owners))
        assert {row.id: course_values(row) for row in await find(Formacion, Q())} == expected.courses, seed
        assert {row.id: call_values(row) for row in await find(Interaccion, Q())} == expected.calls, seed
        await Interaccion.all().update(seguimiento_de_id=None)
        await Interaccion.all().delete()
        await Formacion.all().delete()


async def write_at_random(work: UnitOfWork, seed: int, owners: list[int]) -> Expected:
    """Write courses with unique codes, and calls that follow each other. Return what should be stored then."""
    choose, expected = random.Random(seed), Expected()
    of_owners = RowsBy(Interaccion, "cliente_id", owners, locked=True)
    await work.prefetch(Needs([of_owners], creates={Formacion: MANY, Interaccion: MANY}))
    for _ in range(STEPS):
        await choose.choice([write_course, write_course, write_call, write_call, write_call])(
            work, choose, expected, owners
        )
        if choose.random() < 0.4:
            await check_calls(expected, owners)
    await check_calls(expected, owners)
    return expected


async def write_course(work: UnitOfWork, choose: random.Random, expected: Expected, _owners: list[int]) -> None:
    free, ids = expected.free_codes(), sorted(expected.courses)
    action = choose.choice(["create", "delete", "name", "code", "code"])
    if action == "create" or not ids:
        row = await work.create(Formacion, **COURSE | {"codigo": free[0]}) if free else None
        expected.courses |= {row.id: course_values(row)} if row else {}
        return
    (row,) = await find(Formacion, Q(id=choose.choice(ids)))
    if action == "delete":
        await work.delete(row)
        del expected.courses[row.id]
        return
    code, name, version = expected.courses[row.id]
    if action == "name":
        name = f"{name}x"
    else:
        code = choose.choice(free) if free else code
    await work.update(row, codigo=code, nombre=name)
    expected.courses[row.id] = [code, name, int(str(version)) + ([code, name] != expected.courses[row.id][:2])]


async def write_call(work: UnitOfWork, choose: random.Random, expected: Expected, owners: list[int]) -> None:
    ids = sorted(expected.calls)
    action = choose.choice(["create", "create", "delete", "text", "owner", "follow"])
    if action == "create" or not ids:
        owner = choose.choice(owners)
        following = choose.choice([None, *(other for other in ids if expected.calls[other][0] == owner)])
        values = call_of(work, owner) | {"seguimiento_de_id": following}
        row = await work.create(Interaccion, **values)
        expected.calls[row.id] = call_values(row)
        return
    free = expected.unfollowed()
    row_id = choose.choice(free if action in {"delete", "owner"} and free else ids)
    (row,) = [row for row in await find(Interaccion, Q(cliente_id__in=owners)) if row.id == row_id]
    if action == "delete" and free:
        await work.delete(row)
        del expected.calls[row_id]
        return
    new, version = expected.calls[row_id][:3], int(str(expected.calls[row_id][3]))
    if action == "follow":
        earlier = [other for other in ids if other < row_id and expected.calls[other][0] == new[0]]
        new[1] = choose.choice([None, *earlier])
    elif action == "owner" and new[1] is None and free:
        new[0] = choose.choice(owners)
    else:
        new[2] = f"{new[2] or ''}x"
    await work.update(row, cliente_id=new[0], seguimiento_de_id=new[1], descripcion=new[2])
    expected.calls[row_id] = [*new, version + (new != expected.calls[row_id][:3])]


async def check_calls(expected: Expected, owners: list[int]) -> None:
    for owner in owners:
        found = {row.id: call_values(row) for row in await find(Interaccion, Q(cliente_id=owner), lock=True)}
        assert found == {number: values for number, values in expected.calls.items() if values[0] == owner}


def course_values(row: Formacion) -> list[object]:
    return [row.codigo, row.nombre, row.version]


def call_values(row: Interaccion) -> list[object]:
    return [row.cliente_id, row.seguimiento_de_id, row.descripcion, row.version]
