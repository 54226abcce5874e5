"""Subscriptions to alerts and changes: which events are sent, when, and in which language."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.api.conftest import listener_counts
from tests.api.factories import cliente, contratacion, do, sesion
from tests.api.websocket_client import connected_client
from tests.clock import ManualClock, wait_until
from tests.conftest import Subscribe
from tests.support.authentication import as_actor
from tests.support.graphql import Data, GraphQLClient, GraphQLResponseError, Subscription
from tests.support.people import person
from tests.support.server import RunningServer

from planificador.runtime import Runtime

LIVE = """subscription ($horas: Int! = 24, $tipos: [TipoAviso!], $responsable: ID) {
  avisos(horasAnticipacion: $horas, tipos: $tipos, responsable: $responsable) {
    tipo clave lista { clave situacion } aviso { clave situacion } } }"""
CHANGES = "subscription ($tipos: [TipoNodo!]) { cambios(tipos: $tipos) { tipo id operacion } }"
LAGGED = {"tipo": None, "id": None, "operacion": "DESCONOCIDO"}
"""The first event of `cambios`: changes may have been missed, so that a client reads its rows again."""
START, END = datetime(2026, 12, 1, 8, tzinfo=UTC), datetime(2026, 12, 1, 10, tzinfo=UTC)
"""The time of the session in most tests."""


async def next_event(events: Subscription) -> tuple[str, Any]:
    """Return the next event as `summary` does."""
    return summary((await events.next())["avisos"])


def summary(event: Data) -> tuple[str, Any]:
    """Return ("LISTA", [(clave, situacion), …]) of a list, or (tipo, (clave, situacion)) of a change."""
    if event["tipo"] is None:
        assert event["clave"] is event["aviso"] is None
        return "LISTA", [(aviso["clave"], aviso["situacion"]) for aviso in event["lista"]]
    assert event["lista"] is None
    assert event["clave"] == event["aviso"]["clave"]
    return event["tipo"], (event["clave"], event["aviso"]["situacion"])


async def scheduled_session(graphql: GraphQLClient) -> str:
    """Create a session on 1 December from nine to eleven in Madrid, and return the clave of its alert."""
    await sesion(graphql, await contratacion(graphql))
    return "sesion:1:2026-12-01T08:00Z"


async def reminder(graphql: GraphQLClient, day: str) -> Data:
    """Create an interaction whose next action is due on the day."""
    owner = await cliente(graphql)
    action = {"proximaAccion": "Llamar", "fechaProximaAccion": day, "crearRecordatorio": True}
    return dict(await do(graphql, "crearInteraccion", cliente=owner["id"], tipo="LLAMADA", **action))


async def test_events_of_a_session_are_sent_exactly_when_it_enters_the_window_starts_and_ends(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    clave = await scheduled_session(graphql)
    async with subscribe(LIVE) as events:
        assert await next_event(events) == ("LISTA", [])
        steps = [
            (START - timedelta(hours=24), ("NUEVO", (clave, "PROXIMA"))),
            (START, ("CAMBIADO", (clave, "EN_CURSO"))),
            (END, ("RETIRADO", (clave, "EN_CURSO"))),
        ]
        for instant, event in steps:
            await clock.wait_for_sleeper(instant)
            await clock.move(instant - timedelta(microseconds=1))
            assert clock.sleepers == [instant]
            await clock.move(instant)
            assert await next_event(events) == event
        await events.expect_nothing(0.05)


async def test_events_of_a_reminder_are_sent_when_it_is_due_and_overdue_and_until_it_is_finished(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    row = await reminder(graphql, "2026-11-25")
    clave, midnight = "recordatorio:1:2026-11-25", datetime(2026, 11, 24, 23, tzinfo=UTC)
    async with subscribe(LIVE) as events:
        assert await next_event(events) == ("LISTA", [])
        for instant, event in [
            (midnight - timedelta(hours=24), ("NUEVO", (clave, "PROXIMO"))),
            (midnight, ("CAMBIADO", (clave, "HOY"))),
            (midnight + timedelta(hours=24), ("CAMBIADO", (clave, "VENCIDO"))),
        ]:
            await clock.wait_for_sleeper(instant)
            await clock.move(instant)
            assert await next_event(events) == event
        await do(graphql, "terminarAccion", id=row["id"])
        assert await next_event(events) == ("RETIRADO", (clave, "VENCIDO"))


async def test_a_mutation_sends_its_alert_events_at_once(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    ane, jon = as_actor(await person()), as_actor(await person())
    async with subscribe(LIVE, headers=ane, horas=8760) as events:
        assert await next_event(events) == ("LISTA", [])
        old, new = await scheduled_session(graphql), "sesion:1:2026-12-01T08:30Z"
        assert await next_event(events) == ("NUEVO", (old, "PROXIMA"))
        row = (await graphql("{ sesiones { nodes { id } } }"))["sesiones"]["nodes"][0]
        await do(graphql, "reprogramarSesion", id=row["id"], horaInicio="09:30")
        assert [await next_event(events) for _ in range(2)] == [
            ("RETIRADO", (old, "PROXIMA")),
            ("NUEVO", (new, "PROXIMA")),
        ]
        await do(graphql, "actualizarSesion", id=row["id"], direccion="Sala 2")
        assert await next_event(events) == ("CAMBIADO", (new, "PROXIMA"))
        await do(graphql.acting_as(jon), "posponerAviso", clave=new, hasta="2026-11-23T09:00:00Z")
        await events.expect_nothing(0.05)  # it is hidden only from Jon
        await do(graphql.acting_as(ane), "descartarAviso", clave=new)
        assert await next_event(events) == ("RETIRADO", (new, "PROXIMA"))


async def test_a_snoozed_alert_returns_to_its_reader_at_the_instant(
    graphql: GraphQLClient, subscribe: Subscribe, clock: ManualClock
) -> None:
    clave = await scheduled_session(graphql)
    reader, other = as_actor(await person()), as_actor(await person())
    async with subscribe(LIVE, headers=reader, horas=8760) as ane, subscribe(LIVE, headers=other, horas=8760) as jon:
        assert await next_event(ane) == await next_event(jon) == ("LISTA", [(clave, "PROXIMA")])
        await do(graphql.acting_as(reader), "posponerAviso", clave=clave, hasta="2026-11-23T08:10:00Z")
        assert await next_event(ane) == ("RETIRADO", (clave, "PROXIMA"))
        end = clock.now() + timedelta(minutes=10)
        await clock.wait_for_sleeper(end)
        await clock.move(end)
        assert await next_event(ane) == ("NUEVO", (clave, "PROXIMA"))
        await jon.expect_nothing(0.05)


async def test_alerts_are_filtered_by_type_and_hours(graphql: GraphQLClient, subscribe: Subscribe) -> None:
    clave = await scheduled_session(graphql)
    await reminder(graphql, "2026-11-23")
    today = ("recordatorio:1:2026-11-23", "HOY")
    cases: list[tuple[Data, Any]] = [
        ({}, [today]),
        ({"horas": 8760}, [today, (clave, "PROXIMA")]),
        ({"horas": 8760, "tipos": ["SESION"]}, [(clave, "PROXIMA")]),
        ({"horas": 8760, "tipos": ["RECORDATORIO"]}, [today]),
        ({"tipos": []}, []),
        ({"tipos": None}, [today]),
    ]
    for arguments, expected in cases:
        async with subscribe(LIVE, **arguments) as events:
            assert await next_event(events) == ("LISTA", expected)


async def test_alerts_have_texts_in_the_accepted_language_and_the_graph_of_their_session(
    graphql: GraphQLClient, subscribe: Subscribe
) -> None:
    await scheduled_session(graphql)
    text = """subscription { avisos(horasAnticipacion: 8760) { lista { texto en: texto(idioma: EN)
      ... on AvisoSesion { sesion { contratacion { cliente { nombre } sesiones { totalCount } } } } } } }"""
    texts = {}
    for language in ("es", "eu-ES,es;q=0.5", "fr"):
        async with subscribe(text, headers={"Accept-Language": language}) as events:
            (aviso,) = (await events.next())["avisos"]["lista"]
        contract = {"cliente": {"nombre": "Forjas Aizkorri"}, "sesiones": {"totalCount": 1}}
        assert aviso["sesion"] == {"contratacion": contract}
        texts[language] = aviso["texto"], aviso["en"]
    assert texts["es"] == texts["fr"] != texts["eu-ES,es;q=0.5"]
    assert len({english for _, english in texts.values()}) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        {"horas": 0},
        {"horas": 8761},
        {"horas": -1},
        {"responsable": "x" * 101},
        {"responsable": "a\0b"},
        {"horas": 2**31},
    ],
)
async def test_invalid_arguments_end_only_their_operation(
    server: RunningServer, runtime: Runtime, arguments: Data
) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("bad", LIVE, **arguments)
        message = await client.receive()
        errors = message["payload"] if message["type"] == "error" else message["payload"]["errors"]
        assert message["id"] == "bad"
        assert [error["extensions"]["code"] for error in errors] == ["BAD_USER_INPUT"]
        if message["type"] == "next":
            assert await client.receive() == {"type": "complete", "id": "bad"}
        assert await client.answer("good", "{ __typename }") == {"__typename": "Query"}
        assert listener_counts(runtime) == (0, 0, 0)


async def test_two_subscriptions_on_one_socket_get_their_own_events(
    graphql: GraphQLClient, server: RunningServer, runtime: Runtime
) -> None:
    async with connected_client(server.websocket_url) as client:
        await client.start("a", LIVE, horas=8760)
        assert summary((await client.receive())["payload"]["data"]["avisos"]) == ("LISTA", [])
        await client.start("c", CHANGES, tipos=["Sesion"])
        assert (await client.receive())["payload"]["data"]["cambios"] == LAGGED
        clave = await scheduled_session(graphql)
        messages = [await client.receive(), await client.receive()]
        data = {message["id"]: message["payload"]["data"] for message in messages}
        assert summary(data["a"]["avisos"]) == ("NUEVO", (clave, "PROXIMA"))
        assert data["c"]["cambios"]["operacion"] == "CREADO"
        await client.stop("a")
        await wait_until(lambda: listener_counts(runtime) == (0, 0, 1))
    await wait_until(lambda: listener_counts(runtime) == (0, 0, 0))


async def test_changes_are_sent_for_the_selected_types(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime
) -> None:
    async with subscribe(CHANGES) as all_types, subscribe(CHANGES, tipos=["Contacto"]) as contacts:
        assert [(await events.next())["cambios"] for events in (all_types, contacts)] == [LAGGED, LAGGED]
        owner = await cliente(graphql)
        contact = await do(graphql, "crearContacto", cliente=owner["id"], nombre="Maite", roles=[])
        await do(graphql, "actualizarContacto", id=contact["id"], nombre="Miren")
        await do(graphql, "eliminarContacto", id=contact["id"])
        first = {"tipo": "Cliente", "id": owner["id"], "operacion": "CREADO"}
        rest = [
            {"tipo": "Contacto", "id": contact["id"], "operacion": f"{verb}ADO"}
            for verb in ("CRE", "ACTUALIZ", "ELIMIN")
        ]
        assert [(await all_types.next())["cambios"] for _ in range(4)] == [first, *rest]
        assert [(await contacts.next())["cambios"] for _ in range(3)] == rest


async def test_no_change_is_sent_for_a_rejected_or_empty_update(
    graphql: GraphQLClient, subscribe: Subscribe, runtime: Runtime
) -> None:
    async with subscribe(CHANGES) as events:
        assert (await events.next())["cambios"] == LAGGED
        owner = await cliente(graphql)
        await graphql(
            'mutation ($id: ID!) { actualizarCliente(input: {id: $id, nif: "1"}) { errores { codigo } } }',
            id=owner["id"],
        )
        await do(graphql, "actualizarCliente", id=owner["id"], nombre=owner["nombre"])
        await do(graphql, "eliminarCliente", id=owner["id"])
        assert [(await events.next())["cambios"]["operacion"] for _ in range(2)] == ["CREADO", "ELIMINADO"]


async def test_unknown_types_are_rejected(subscribe: Subscribe) -> None:
    for text, arguments in [(LIVE, {"tipos": ["NADIE"]}), (CHANGES, {"tipos": ["AvisoOculto"]})]:
        async with subscribe(text, **arguments) as events:
            with pytest.raises(GraphQLResponseError):
                await events.next()
