"""The register on a real database: what a unit of work writes to it, and that nobody else changes it."""

import json
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
import pytest
from tests.clock import ManualClock
from tests.db.checkouts import query
from tests.support.queries import QueryCounter
from tortoise.exceptions import BaseORMException, IntegrityError

from planificador.core.data.register.erasure import erase_entries
from planificador.core.data.register.view import register_view
from planificador.core.data.use_cases.repository import update
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import MAX_ATTEMPTS, run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Actor, Rol
from planificador.core.model.column_groups import ColumnGroup
from planificador.core.model.errors import DomainError
from planificador.core.model.register import PARTS, EntradaRegistro, recorded_columns
from planificador.db import migrate
from planificador.db.notifiers import notifier_for
from planificador.formaciones.models import Formador
from planificador.usuarios.models import Acceso, Usuario


@pytest.fixture
def services(database: str, clock: ManualClock) -> Services:
    """The services of a process, with the notifier of its database."""
    return Services(clock, notifier_for(database), ZoneInfo("Europe/Madrid"))


async def trainer(uow: UnitOfWork, name: str = "Ane") -> Formador:
    return await uow.create(Formador, nombre=name, apellidos="Goñi", correo="ane@example.org")


async def entries() -> list[tuple[str, int, str, dict[str, Any]]]:
    """Return type, number, operation and values of each entry, in order."""
    rows = await EntradaRegistro.all().order_by("id")
    return [(row.tipo, row.fila, row.operacion.value, values_of(row)) for row in rows]


def values_of(row: EntradaRegistro) -> dict[str, Any]:
    return {name: value for part in PARTS for name, value in json.loads(getattr(row, part) or "{}").items()}


async def run(
    services: Services,
    use_case: Callable[[UnitOfWork], Awaitable[Any]],
    verb: str = "",
    user_id: int | None = None,
    token_id: int | None = None,
) -> Any:  # Any: as the use case returns
    actor = Actor(frozenset({Rol.GESTION}), user_id=user_id, token_id=token_id)
    return (await run_in_transaction(services, use_case, actor, verb))[0]


async def user(uow: UnitOfWork) -> Usuario:
    return await uow.create(Usuario, correo="jon@example.org", nombre="Jon", roles=[Rol.GESTION, Rol.COMERCIAL])


async def test_entries_say_who_changed_which_row_when_by_which_verb_and_how(
    services: Services, clock: ManualClock
) -> None:
    owner: Usuario = await run(services, user)
    first: Formador = await run(services, trainer, "crearFormador", user_id=owner.id)
    await clock.move(timedelta(minutes=5))

    async def renamed(uow: UnitOfWork) -> None:
        await update(uow, await Formador.get(id=first.id), {"nombre": "Anna", "apellidos": "Goñi"})

    await run(services, renamed, "actualizarFormador", user_id=owner.id, token_id=7)
    await run(services, lambda uow: uow.delete(first), "eliminarFormador", user_id=owner.id)
    created = {"nombre": "Ane", "apellidos": "Goñi", "correo": "ane@example.org", "activo": True}
    assert (await entries())[1:] == [
        ("Formador", first.id, "CREADO", created),
        ("Formador", first.id, "ACTUALIZADO", {"nombre": ["Ane", "Anna"]}),
        ("Formador", first.id, "ELIMINADO", created),
    ]
    rows = await EntradaRegistro.all().order_by("id")
    assert [(row.usuario_id, row.token_id, row.verbo) for row in rows] == [
        (None, None, None),
        (owner.id, None, "crearFormador"),
        (owner.id, 7, "actualizarFormador"),
        (owner.id, None, "eliminarFormador"),
    ]
    assert rows[0].creado == rows[1].creado < rows[2].creado == clock.now()


async def test_each_row_has_one_entry_however_often_a_use_case_writes_it(services: Services) -> None:
    kept: Formador = await run(services, trainer)

    async def use_case(uow: UnitOfWork) -> None:
        created = await trainer(uow, "Miren")
        await uow.update(created, nombre="Maren", correo=None)
        await uow.delete(await trainer(uow, "Iker"))
        await uow.update(kept, nombre="Anne")
        await uow.update(kept, nombre="Anna", activo=False)
        await uow.update(kept, activo=True)

    await run(services, use_case)
    assert [(operation, values) for _, _, operation, values in (await entries())[1:]] == [
        ("CREADO", {"nombre": "Maren", "apellidos": "Goñi", "activo": True}),
        ("ACTUALIZADO", {"nombre": ["Ane", "Anna"]}),
    ]


async def test_a_change_of_a_part_counts_as_a_change_without_values(services: Services) -> None:
    row: Formador = await run(services, trainer)
    await run(services, lambda uow: uow.touch(row))
    assert (await entries())[1:] == [("Formador", row.id, "ACTUALIZADO", {})]


async def test_secrets_and_the_instant_of_the_last_use_are_not_recorded(services: Services, clock: ManualClock) -> None:
    owner: Usuario = await run(services, user)
    instants = {"usado_en": clock.now(), "caduca_en": clock.now()}
    access: Acceso = await run(
        services, lambda uow: uow.create(Acceso, usuario_id=owner.id, secreto="5ecret", **instants)
    )
    await clock.move(timedelta(minutes=1))
    await run(services, lambda uow: uow.update(access, usado_en=clock.now()))
    await run(services, lambda uow: uow.update(access, secreto="another"))
    recorded = await entries()
    assert [(tipo, operation) for tipo, _, operation, _ in recorded] == [
        ("Usuario", "CREADO"),
        ("Acceso", "CREADO"),
        ("Acceso", "ACTUALIZADO"),  # that there is a new secret, not which
    ]
    assert recorded[0][3]["roles"] == ["GESTION", "COMERCIAL"]
    assert "secreto" not in recorded_columns(Acceso).values()
    assert "5ecret" not in str(recorded)


async def test_a_use_case_that_changes_nothing_or_fails_leaves_no_entry(services: Services) -> None:
    row: Formador = await run(services, trainer)

    async def same(uow: UnitOfWork) -> None:
        await uow.update(row, nombre="Ane")

    async def refused(uow: UnitOfWork) -> None:
        await trainer(uow, "Miren")
        raise DomainError([])

    await run(services, same)
    with pytest.raises(DomainError):
        await run(services, refused)
    assert len(await entries()) == 1


async def test_another_attempt_does_not_record_what_the_first_one_did(services: Services) -> None:
    attempts: list[int] = []

    async def use_case(uow: UnitOfWork) -> None:
        attempts.append(1)
        await trainer(uow, f"Ane {len(attempts)}")
        if len(attempts) < MAX_ATTEMPTS:
            raise IntegrityError

    await run(services, use_case)
    assert [values["nombre"] for *_, values in await entries()] == [f"Ane {MAX_ATTEMPTS}"]


async def test_all_entries_take_one_statement_which_also_notifies(
    services: Services, dialect: str, count_queries: QueryCounter
) -> None:
    async def nothing(uow: UnitOfWork) -> None:
        await Formador.all().count()

    async def many(uow: UnitOfWork) -> None:
        values = [{"nombre": f"Ane {number}", "apellidos": "Goñi"} for number in range(300)]
        rows = await uow.create_many(Formador, values)
        await uow.update_many(rows[:200], [{"activo": False}] * 200)
        await uow.delete_many(Formador, rows[290:])

    with count_queries() as queries:
        await run(services, nothing)
    assert len(queries) == 1
    with count_queries() as queries:
        await run(services, many)
    assert queries.round_trips == 2
    assert ("pg_notify" in queries[-1]) is (dialect == "postgres")
    assert 'INSERT INTO "registro"' in queries[-1]
    assert len(await entries()) == 290


@pytest.fixture
async def guarded(fresh_url: str) -> str:
    """The URL of a database of the test's own, which is not open, with two entries."""
    await migrate(fresh_url)
    values = "'2026-11-23 09:00:00+00:00', 'Formador', 'CREADO', {}, 'Ane'"
    columns = "creado, tipo, operacion, fila, valores"
    await query(fresh_url, *(f"INSERT INTO registro ({columns}) VALUES ({values.format(row)})" for row in (1, 2)))
    return fresh_url


COPY = "INTO registro (id, creado, tipo, operacion, fila) SELECT 1, creado, tipo, operacion, 9 FROM registro"
PERMIT = "INSERT INTO registro_supresion (tipo, fila, nunca) VALUES ('Formador', 1, 0)"
ATTACKS = [
    ["UPDATE registro SET valores = NULL WHERE id = 1"],
    ["UPDATE registro SET creado = creado"],
    ["DELETE FROM registro WHERE id = 1"],
    ["DELETE FROM registro"],
    [f"INSERT {COPY} WHERE id = 1 ON CONFLICT (id) DO UPDATE SET fila = 9"],
    ["BEGIN", PERMIT, "UPDATE registro SET valores = NULL WHERE fila = 2"],
    ["BEGIN", PERMIT, "UPDATE registro SET creado = '2026-01-01 00:00:00+00:00' WHERE fila = 1"],
    ["BEGIN", PERMIT, "UPDATE registro SET id = 9 WHERE fila = 1"],
    ["BEGIN", PERMIT, "DELETE FROM registro WHERE fila = 1"],
]
SQLITE_ATTACKS = [
    [f"INSERT OR REPLACE {COPY} WHERE id = 1"],
    [f"REPLACE {COPY} WHERE id = 1"],
    ["UPDATE OR REPLACE registro SET id = 2 WHERE id = 1"],
    ["BEGIN", PERMIT, "UPDATE OR REPLACE registro SET id = 2 WHERE id = 1"],
    [
        "CREATE TEMP TABLE registro_supresion (tipo, fila)",
        "INSERT INTO temp.registro_supresion VALUES ('Formador', 1)",
        "UPDATE registro SET valores = NULL WHERE fila = 1",
    ],
]
POSTGRES_ATTACKS = [
    ["TRUNCATE registro"],
    ["TRUNCATE usuario CASCADE"],
    ["BEGIN", PERMIT, "TRUNCATE registro"],
    ["WITH gone AS (DELETE FROM registro RETURNING 1) SELECT count(*) FROM gone"],
    [
        "CREATE TEMP TABLE registro_supresion (tipo text, fila bigint)",
        "INSERT INTO pg_temp.registro_supresion VALUES ('Formador', 1)",
        "UPDATE registro SET valores = NULL WHERE fila = 1",
    ],
]


async def test_the_database_refuses_to_change_or_delete_entries(guarded: str, dialect: str) -> None:
    before = await query(guarded, "SELECT * FROM registro ORDER BY id")
    for attack in ATTACKS + (SQLITE_ATTACKS if dialect == "sqlite" else POSTGRES_ATTACKS):
        with pytest.raises((sqlite3.Error, asyncpg.PostgresError), match="append-only"):
            await query(guarded, *attack)
    assert await query(guarded, "SELECT * FROM registro ORDER BY id") == before


async def test_a_permission_to_change_entries_cannot_be_committed(guarded: str) -> None:
    for attack in ([PERMIT], ["BEGIN", PERMIT, "UPDATE registro SET valores = NULL WHERE fila = 1", "COMMIT"]):
        with pytest.raises((sqlite3.Error, asyncpg.PostgresError), match=r"(?i)foreign key"):
            await query(guarded, *attack)
    assert await query(guarded, "SELECT valores FROM registro UNION ALL SELECT tipo FROM registro_supresion") == [
        ("Ane",),
        ("Ane",),
    ]


async def test_the_guard_is_made_again_with_the_search(guarded: str) -> None:
    await query(guarded, "DELETE FROM aerich WHERE app = 'derived'")
    await migrate(guarded)
    with pytest.raises((sqlite3.Error, asyncpg.PostgresError), match="append-only"):
        await query(guarded, "DELETE FROM registro")


async def test_an_erasure_replaces_values_of_given_rows_also_those_that_it_writes_itself(services: Services) -> None:
    erased: Formador = await run(services, trainer)
    other: Formador = await run(services, trainer)
    await run(services, lambda uow: uow.update(erased, nombre="Anna"))

    def replace(name: str, value: object) -> object:
        return None if name in {"nombre", "correo"} else value

    async def use_case(uow: UnitOfWork) -> None:
        await uow.update(erased, nombre="-", correo=None, activo=False)
        uow.record.replace(Formador, [erased.id], replace)
        await erase_entries(uow.record)

    await run(services, use_case)
    created, deactivated = {"apellidos": "Goñi", "activo": True}, {"activo": [True, False]}
    assert await entries() == [
        ("Formador", erased.id, "CREADO", {"nombre": None, "correo": None} | created),
        ("Formador", other.id, "CREADO", {"nombre": "Ane", "correo": "ane@example.org"} | created),
        ("Formador", erased.id, "ACTUALIZADO", {"nombre": [None, None]}),
        ("Formador", erased.id, "ACTUALIZADO", {"nombre": [None, None], "correo": [None, None]} | deactivated),
    ]
    with pytest.raises(BaseORMException, match="append-only"):
        await EntradaRegistro.filter(fila=erased.id).update(valores="{}")


async def test_an_erasure_that_fails_changes_no_entry(services: Services) -> None:
    row: Formador = await run(services, trainer)

    async def use_case(uow: UnitOfWork) -> None:
        uow.record.replace(Formador, [row.id], lambda _name, _value: None)
        await erase_entries(uow.record)
        raise DomainError([])

    with pytest.raises(DomainError):
        await run(services, use_case)
    assert (await entries())[0][3]["nombre"] == "Ane"


VIEWED = {
    1: ("Cliente", "CREADO", {"valores": "{}", "documentos": "{}"}),
    2: ("Cliente", "ACTUALIZADO", {"documentos": "{}"}),
    3: ("Cliente", "ACTUALIZADO", {"direcciones": "{}", "documentos": "{}"}),
    4: ("Cliente", "ACTUALIZADO", {"valores": "{}"}),
    5: ("Participante", "ACTUALIZADO", {"notas": "{}"}),
    6: ("Participante", "ELIMINADO", {"notas": "{}"}),
    7: ("Usuario", "CREADO", {"valores": "{}"}),
}
"""The type, the operation and the values of entries, by number."""
NOTAS, DIRECCIONES = ColumnGroup.NOTAS, ColumnGroup.DIRECCIONES
VIEWS: list[tuple[dict[str, set[ColumnGroup]], dict[int, set[str]]]] = [
    ({}, {}),
    ({"Cliente": set()}, {1: {"valores"}, 4: {"valores"}}),
    ({"Cliente": {DIRECCIONES}}, {1: {"valores"}, 3: {"direcciones"}, 4: {"valores"}}),
    ({"Cliente": {NOTAS}, "Participante": set()}, {1: {"valores"}, 4: {"valores"}, 6: set()}),
    ({"Participante": {NOTAS}, "Usuario": set()}, {5: {"notas"}, 6: {"notas"}, 7: {"valores"}}),
]
"""What readers see: the groups of columns of each model, and then the values of each entry that is there."""


@pytest.mark.usefixtures("services")  # the models know their references once a database is open
async def test_a_reader_sees_the_entries_of_which_something_may_be_seen(guarded: str) -> None:
    for number, (tipo, operation, values) in VIEWED.items():
        names, texts = ", ".join(values), ", ".join("'{\"a\":1}'" for _ in values)
        entry = f"{10 + number}, '2026-11-23 09:00:00+00:00', '{tipo}', '{operation}', 1, 5, {texts}"
        columns = f"id, creado, tipo, operacion, fila, token_id, {names}"
        await query(guarded, f"INSERT INTO registro ({columns}) VALUES ({entry})")
    columns = ", ".join(f'"{part}"' for part in PARTS)
    for groups, expected in VIEWS:
        rows = await query(guarded, f"SELECT id, token_id, {columns} FROM ({register_view(groups)}) v ORDER BY id")
        seen = {row[0] - 10: {part for part, text in zip(PARTS, row[2:], strict=True) if text} for row in rows}
        assert seen == expected, groups
        assert {row[1] for row in rows} <= {None}
