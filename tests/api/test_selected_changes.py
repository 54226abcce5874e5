"""Changes of selected rows: by type, by id and by the rows that they refer to, with the fields that changed."""

from zoneinfo import ZoneInfo

import pytest
from tests.api.factories import contratacion, do, formador, sesion
from tests.clock import ManualClock
from tests.conftest import Subscribe
from tests.db.notifiers import receive, started
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError, Subscription
from tests.support.people import person

from planificador.api.ids import decode, encode
from planificador.api.schema.fields.cambios import MAX_IDS
from planificador.api.schema.visible_changes import visible_fields
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import SYSTEM, Rol
from planificador.core.runtime.changes import LAGGED, Cambio, Operacion
from planificador.db.notifiers import notifier_for
from planificador.formaciones.models import Formador
from planificador.sesiones.models import Sesion

CHANGES = """subscription ($tipos: [TipoNodo!], $ids: [ID!], $padres: [ID!]) {
  cambios(tipos: $tipos, ids: $ids, padres: $padres) { tipo id operacion campos } }"""
MISSED = {"tipo": None, "id": None, "operacion": "DESCONOCIDO", "campos": None}


async def begin(*subscriptions: Subscription) -> None:
    for events in subscriptions:
        assert (await events.next())["cambios"] == MISSED


async def next_update(events: Subscription) -> Data:
    """Return the next event of a changed row. On PostgreSQL, earlier changes may arrive after the subscription."""
    while (event := (await events.next())["cambios"])["operacion"] != "ACTUALIZADO":
        pass
    return dict(event)


async def next_change(events: Subscription) -> tuple[str, str, str]:
    """Return type, id and operation of the next change."""
    event = (await events.next())["cambios"]
    return event["tipo"], event["id"], event["operacion"]


async def trainer(graphql: GraphQLClient, name: str) -> Data:
    return dict(await do(graphql, "crearFormador", nombre=name, apellidos="Arregi"))


async def test_changes_are_narrowed_by_type_id_and_parent(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    contract, other_contract = await contratacion(graphql), await contratacion(graphql)
    owner = contract["cliente"]["id"]
    async with (
        subscribe(CHANGES, ids=[owner]) as of_client,
        subscribe(CHANGES, padres=[contract["id"]]) as of_contract,
        subscribe(CHANGES, ids=[owner], padres=[owner, contract["id"]]) as of_page,
        subscribe(CHANGES, tipos=["Contacto"], padres=[owner, contract["id"]]) as contacts,
        subscribe(CHANGES, ids=[]) as none,
    ):
        await begin(of_client, of_contract, of_page, contacts, none)
        await sesion(graphql, other_contract)
        session = await sesion(graphql, contract)
        contact = await do(graphql, "crearContacto", cliente=owner, nombre="Maite", roles=[])
        await do(graphql, "actualizarCliente", id=owner, nombre="Forjas")
        await do(graphql, "eliminarSesion", id=session["id"])
        changes = [
            ("Sesion", session["id"], "CREADO"),
            ("Contacto", contact["id"], "CREADO"),
            ("Cliente", owner, "ACTUALIZADO"),
            ("Sesion", session["id"], "ELIMINADO"),
        ]
        assert [await next_change(of_page) for _ in changes] == changes
        assert [await next_change(of_contract) for _ in range(2)] == [changes[0], changes[3]]
        assert await next_change(contacts) == changes[1]
        assert await next_change(of_client) == changes[2]
        for events in (of_page, of_contract, contacts, of_client, none):
            await events.expect_nothing(0.02)


async def test_a_row_that_moves_to_another_parent_is_reported_to_both(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    ane, jon, maite = [await trainer(graphql, name) for name in ("Ane", "Jon", "Maite")]
    session = await sesion(graphql, await contratacion(graphql), formador=ane["id"])
    async with (
        subscribe(CHANGES, padres=[ane["id"]]) as of_ane,
        subscribe(CHANGES, padres=[jon["id"]]) as of_jon,
        subscribe(CHANGES, padres=[maite["id"]]) as of_maite,
    ):
        await begin(of_ane, of_jon, of_maite)
        await do(graphql, "actualizarSesion", id=session["id"], formador=jon["id"])
        for events in (of_ane, of_jon):
            event = await next_update(events)
            assert (event["id"], event["campos"]) == (session["id"], ["formador", "version", "actualizado"])
        await do(graphql, "actualizarSesion", id=session["id"], notas="Traer guantes")
        assert (await of_jon.next())["cambios"]["campos"] == ["notas", "version", "actualizado"]
        for events in (of_ane, of_maite):
            await events.expect_nothing(0.02)


async def test_an_event_names_the_fields_that_changed(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    contract = await contratacion(graphql)
    async with subscribe(CHANGES, ids=[contract["id"]]) as events:
        await begin(events)
        await do(graphql, "actualizarContratacion", id=contract["id"], expediente="2026-X", precioHora="75.50")
        fields = (await events.next())["cambios"]["campos"]
        assert fields == ["expediente", "precioHora", "importePrevisto", "importePonderado", "version", "actualizado"]
        await do(graphql, "eliminarContratacion", id=contract["id"])
        assert (await events.next())["cambios"] == {
            "tipo": "Contratacion",
            "id": contract["id"],
            "operacion": "ELIMINADO",
            "campos": None,
        }


def test_columns_that_the_api_does_not_show_are_not_named() -> None:
    columns = ("busqueda", "cliente_final_id", "horas_previstas", "precio_hora")
    assert visible_fields(Cambio("Contratacion", 1, Operacion.ACTUALIZADO, columns), SYSTEM.roles) == (
        "clienteFinal",
        "horasPrevistas",
        "importePrevisto",
        "importePonderado",
        "precioHora",
    )


async def test_every_row_of_a_large_batch_is_reported_also_to_other_processes(
    graphql: GraphQLClient, subscribe: Subscribe, database: str
) -> None:
    contract = await contratacion(graphql)
    times = {"horaInicio": "09:00", "horaFin": "10:00"}
    async with (
        started(notifier_for(database)) as other,
        subscribe(CHANGES, padres=[contract["id"]]) as events,
    ):
        await begin(events)
        with other.subscribe() as listener:
            days = ["LUNES", "MARTES", "MIERCOLES", "JUEVES", "VIERNES", "SABADO", "DOMINGO"]
            rows = await do(
                graphql,
                "generarSesiones",
                contratacion=contract["id"],
                desde="2026-12-01",
                dias=days,
                semanas=52,
                **times,
            )
            assert len(rows) == 364
            assert [await next_change(events) for _ in rows] == [("Sesion", row["id"], "CREADO") for row in rows]
            received: list[Cambio] = []
            while len(received) < len(rows):
                message = await receive(listener)
                if message is LAGGED:  # the receiver of a busy machine may be full
                    break
                received += message
            else:
                assert [encode(change.tipo, change.id) for change in received] == [row["id"] for row in rows]
                assert {change.operacion for change in received} == {Operacion.CREADO}
                assert {encode(*parent) for change in received for parent in change.padres} == {contract["id"]}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"ids": ["Q2xpZW50ZTox", "41"]}, "ids.1: this is not a global id. Send the id as the API returned it."),
        ({"padres": [encode("AvisoOculto", 1)]}, "padres.0: this is not a global id."),
        ({"padres": ["Q2xpZW50ZTox"] * (MAX_IDS + 1)}, f"padres may have at most {MAX_IDS} items."),
    ],
)
async def test_invalid_ids_are_refused_with_their_argument(subscribe: Subscribe, arguments: Data, message: str) -> None:
    async with subscribe(CHANGES, **arguments) as events:
        with pytest.raises(GraphQLResponseError, match=message) as refused:
            await events.next()
        assert "BAD_USER_INPUT" in str(refused.value.errors)


async def test_a_row_that_a_reader_ceases_to_see_is_told_once(
    graphql: GraphQLClient, subscribe: Subscribe, database: str, clock: ManualClock
) -> None:
    """Whatever else happened to it since the reader's rows were read: here in the same message."""
    trainer = await formador(graphql)
    contract = await contratacion(graphql)
    days = "2026-12-01", "2026-12-02"
    rows = [await sesion(graphql, contract, formador=trainer["id"], fecha=day) for day in days]
    reader = as_actor(await person(Rol.FORMADOR, trainer=decode(trainer["id"])[1]))
    ids = [decode(row["id"])[1] for row in rows]

    async def delete(uow: UnitOfWork) -> None:
        await Sesion.filter(id=ids[0]).delete()
        await uow.create(Formador, nombre="Ane", apellidos="Goñi")  # an entry of the register
        uow.changes[:] = [
            Cambio("Sesion", ids[0], Operacion.ACTUALIZADO, ("notas",)),
            Cambio("Sesion", ids[0], Operacion.ELIMINADO, (), (("Contratacion", decode(contract["id"])[1]),)),
            Cambio("Sesion", ids[1], Operacion.ACTUALIZADO, ("direccion",)),
        ]

    async with (
        started(notifier_for(database)) as other,
        subscribe(CHANGES, tipos=["Sesion"], headers=reader) as events,
        subscribe(CHANGES, padres=[contract["id"]], headers=reader) as of_contract,
    ):
        await begin(events, of_contract)
        await run_in_transaction(Services(clock, other, ZoneInfo("Europe/Madrid")), delete)
        assert await next_change(events) == ("Sesion", rows[0]["id"], "ELIMINADO")
        assert await next_change(events) == ("Sesion", rows[1]["id"], "ACTUALIZADO")
        assert await next_change(of_contract) == ("Sesion", rows[0]["id"], "ELIMINADO")
